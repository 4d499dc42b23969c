import Diagnostics

/// Every wording that pages and checklists have and other forms do not, in both languages.
enum PageWording: CaseIterable {
    case allItems
    case allUnits
    case arithmetic
    case change
    case checklist
    case checklistIntro
    case clear
    case countedOnly
    case dateSigned
    case deadline
    case filters
    case findingsCount
    case foundFor
    case grade
    case itemsUnanswered
    case itemsWithoutFile
    case level
    case locally
    case nothingToDo
    case page
    case places
    case pointsLost
    case position
    case report
    case rulesSection
    case shownOf
    case signature
    case skip
    case toDo
    case unit
    case verdicts
    case verifier
    case waivedBy
    case waivedSection

    /// The wording, with placeholders.
    var phrase: Phrase {
        switch self {
        case .allItems: Phrase(th: "ทุกข้อ", en: "all items")
        case .allUnits: Phrase(th: "ทุกหน่วย", en: "all units")
        case .arithmetic: Phrase(th: "คะแนนตามตัวชี้วัด", en: "Points by indicator")
        case .change: Phrase(th: "แก้ “{found}” เป็น “{wanted}”", en: "change “{found}” to “{wanted}”")
        case .checklist: Phrase(th: "รายการที่ต้องแก้ไขก่อนส่งรายงาน OIT", en: "What to correct before the OIT report is submitted")
        case .checklistIntro:
            Phrase(
                th: "เรียงตามหน่วยที่รับผิดชอบ ข้อที่เสียคะแนนมากอยู่ก่อน ทำเครื่องหมายในช่องเมื่อแก้แล้ว",
                en: "By responsible unit, what costs most points first. Tick a box when it is done.")
        case .clear: Phrase(th: "แสดงทั้งหมด", en: "Show all")
        case .countedOnly:
            Phrase(
                th: "อีก {count} รายการนับไว้แต่ไม่ได้เก็บตำแหน่ง: แก้ที่เห็นแล้วตรวจใหม่",
                en: "{count} more were counted, but their places were not kept: correct those that are shown, then check again")
        case .dateSigned: Phrase(th: "วันที่", en: "Date")
        case .deadline: Phrase(th: "กำหนดแก้ไข", en: "Due")
        case .filters: Phrase(th: "เลือกดู", en: "Show only")
        case .findingsCount: Phrase(th: "{count} รายการ", en: "findings: {count}")
        case .foundFor: Phrase(th: "สิ่งที่พบ", en: "What was found")
        case .grade: Phrase(th: "จาก 100 คะแนน", en: "of 100 points")
        case .itemsUnanswered:
            Phrase(
                th: "ยังไม่มีไฟล์ตอบอีก {count} ข้อ ซึ่งไม่อยู่ในรายการนี้: {list}",
                en: "items without a file yet, which are not in this list: {count} ({list})")
        case .itemsWithoutFile: Phrase(th: "ยังไม่มีไฟล์ตอบ {count} ข้อ: {list}", en: "items without a file: {count} ({list})")
        case .level: Phrase(th: "ระดับ", en: "Level")
        case .locally:
            Phrase(
                th: "สร้างโดย oitlint {version} บนเครื่องนี้ ไม่มีข้อมูลใดถูกส่งออกไป",
                en: "Made by oitlint {version} on this computer; nothing was sent anywhere.")
        case .nothingToDo: Phrase(th: "ไม่มีสิ่งที่ต้องแก้ไข", en: "There is nothing to correct.")
        case .page: Phrase(th: "ผลการตรวจรายงาน OIT", en: "OIT report: what was found")
        case .places: Phrase(th: "{count} แห่ง", en: "{count} places")
        case .pointsLost: Phrase(th: "คะแนนที่เสีย", en: "points lost")
        case .position: Phrase(th: "ตำแหน่ง", en: "Position")
        case .report: Phrase(th: "รายงาน", en: "Report")
        case .rulesSection: Phrase(th: "กฎแต่ละข้อหมายความว่าอย่างไร", en: "What each rule means")
        case .shownOf: Phrase(th: "แสดง {seen} จาก {all} รายการ", en: "{seen} of {all} findings shown")
        case .signature: Phrase(th: "ลงชื่อ", en: "Signed")
        case .skip: Phrase(th: "ข้ามไปยังสิ่งที่พบ", en: "Skip to what was found")
        case .toDo: Phrase(th: "สิ่งที่ต้องทำ", en: "To do")
        case .unit: Phrase(th: "หน่วยที่รับผิดชอบ", en: "Responsible unit")
        case .verdicts: Phrase(th: "คะแนนและผลแต่ละข้อ", en: "Score and verdict of each item")
        case .verifier: Phrase(th: "ผู้ตรวจทาน", en: "Checked by")
        case .waivedBy: Phrase(th: "{reason} (อนุมัติโดย {approver})", en: "{reason} (allowed by {approver})")
        case .waivedSection: Phrase(th: "สิ่งที่ยกเว้นให้", en: "What is waived")
        }
    }

    /// The wording in a language, placeholders filled in.
    func text(_ language: Language, _ arguments: [Message.Argument] = []) -> String {
        arguments.isEmpty ? phrase.text(in: language) : Message(phrase, arguments).text(in: language)
    }
}
