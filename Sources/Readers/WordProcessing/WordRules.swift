import Diagnostics

/// The rules about word-processor documents.
extension ReaderRules {
    static let foreignContent = Rule(
        id: "docx/foreign-content", level: .warning,
        title: Phrase(th: "เอกสารมีเนื้อหาของโปรแกรมอื่นฝังอยู่", en: "content of another program is embedded in a document"),
        help: Phrase(
            th: "ถ้าเป็นข้อมูลที่ต้องรายงาน ให้พิมพ์หรือวางเป็นตารางหรือข้อความของ Word",
            en: "if it is data to report, type or paste it as a table or text of Word"))
    static let hiddenText = Rule(
        id: "docx/hidden-text", level: .warning,
        title: Phrase(th: "เอกสารมีข้อความที่ซ่อนไว้", en: "text is hidden in a document"),
        help: Phrase(
            th: "กด Ctrl+Shift+8 เพื่อแสดง แล้วลบทิ้งหรือยกเลิกการซ่อน (แบบอักษร > ซ่อน)",
            en: "press Ctrl+Shift+8 to see it, then delete it or show it for good (Font > Hidden)"))
    static let trackedChanges = Rule(
        id: "docx/tracked-changes", level: .warning,
        title: Phrase(th: "เอกสารมีการเปลี่ยนแปลงที่ยังไม่ได้ยอมรับ", en: "tracked changes in a document are pending"),
        help: Phrase(
            th: "เลือก รีวิว > ยอมรับการเปลี่ยนแปลงทั้งหมด แล้วบันทึกก่อนเผยแพร่",
            en: "choose Review > Accept All Changes and save before publishing"))
}
