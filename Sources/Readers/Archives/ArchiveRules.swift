import Diagnostics

/// The rules about archives and the XML in them.
extension ReaderRules {
    /// All of them, by id.
    static let archiveRules = [
        xmlLimit, xmlSyntax, checksum, compression, damaged, duplicatePart, archiveLimit, missingPart, overlap, ratio, severalDisks,
        truncated,
    ]

    private static let again = Phrase(
        th: "ดาวน์โหลดหรือคัดลอกไฟล์ใหม่ ถ้ายังไม่หาย ให้เปิดในโปรแกรมที่สร้างแล้วบันทึกใหม่ ข้อมูลไม่ได้ถูกอ่านทั้งหมด",
        en: "download or copy the file again, else open it where it was made and save it again; not all of it was read")
    private static let harmful = Phrase(
        th: "ถามผู้ส่งว่าไฟล์มาจากไหน เปิดในโปรแกรมที่สร้างแล้วบันทึกใหม่ ข้อมูลไม่ได้ถูกอ่านทั้งหมด",
        en: "ask where the file comes from, open it where it was made and save it again; not all of it was read")
    private static let save = Phrase(
        th: "เปิดไฟล์ในโปรแกรมที่สร้างแล้วบันทึกใหม่ ข้อมูลไม่ได้ถูกอ่านทั้งหมด",
        en: "open the file where it was made and save it again; not all of it was read")

    static let xmlLimit = Rule(
        id: "xml/limit", level: .error, title: Phrase(th: "ส่วนของไฟล์เกินขีดจำกัดของ XML", en: "a part of a file is beyond a limit of XML"),
        help: save)
    static let xmlSyntax = Rule(
        id: "xml/syntax", level: .error, title: Phrase(th: "ไวยากรณ์ XML ผิด", en: "the XML is not well formed"), help: save)
    static let checksum = Rule(
        id: "zip/checksum", level: .error,
        title: Phrase(th: "ส่วนของไฟล์เสีย ค่าตรวจสอบไม่ตรง", en: "a part of a file is not what its check sum says"), help: again)
    static let compression = Rule(
        id: "zip/compression", level: .error,
        title: Phrase(th: "ส่วนของไฟล์บีบอัดด้วยวิธีที่อ่านไม่ได้", en: "a part of a file is compressed in a way that cannot be read"),
        help: save)
    static let damaged = Rule(
        id: "zip/damaged", level: .error, title: Phrase(th: "ไฟล์เสีย", en: "a file is damaged"), help: again)
    static let duplicatePart = Rule(
        id: "zip/duplicate-name", level: .error,
        title: Phrase(th: "ไฟล์มีส่วนที่ชื่อซ้ำกัน", en: "a file has parts of the same name"),
        help: Phrase(
            th: "เปิดไฟล์ในโปรแกรมที่สร้างแล้วบันทึกใหม่ ส่วนสุดท้ายถูกใช้",
            en: "open the file where it was made and save it again; the last of them was taken"))
    static let archiveLimit = Rule(
        id: "zip/limit", level: .error, title: Phrase(th: "ไฟล์เกินขีดจำกัดของ ZIP", en: "a file is beyond a limit of archives"),
        help: Phrase(
            th: "แบ่งข้อมูลเป็นหลายไฟล์ หรือเอารูปและไฟล์แนบออก", en: "spread the data over several files, or remove pictures and attachments"))
    static let missingPart = Rule(
        id: "zip/missing-part", level: .error, title: Phrase(th: "ไฟล์ขาดส่วนที่จำเป็น", en: "a file lacks a part that it needs"), help: again)
    static let overlap = Rule(
        id: "zip/overlap", level: .error, title: Phrase(th: "ส่วนของไฟล์ทับซ้อนกัน", en: "parts of a file lie on the same bytes"), help: harmful)
    static let ratio = Rule(
        id: "zip/ratio", level: .error,
        title: Phrase(th: "ส่วนของไฟล์ขยายใหญ่ผิดปกติ", en: "a part of a file expands beyond all measure"), help: harmful)
    static let severalDisks = Rule(
        id: "zip/several-disks", level: .error, title: Phrase(th: "ไฟล์ถูกแบ่งเป็นหลายส่วน", en: "a file is one piece of several"),
        help: Phrase(th: "รวมไฟล์ทุกส่วนเข้าด้วยกันก่อน", en: "put all its pieces together first"))
    static let truncated = Rule(
        id: "zip/truncated", level: .error, title: Phrase(th: "ไฟล์ไม่ครบ", en: "a file is cut off"), help: again)
}
