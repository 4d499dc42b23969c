public import Diagnostics

/// The rules about files and tables that no pack knows.
public enum EngineRules {
    static let emptyFile: RuleID = "file/empty"
    static let unrecognised: RuleID = "file/unrecognised"
    static let unknownPlace: RuleID = "file/unknown-place"
    static let unknownTable: RuleID = "table/unrecognised"

    /// All of them, sorted by id.
    public static let all: [Rule] = [
        Rule(
            id: unknownPlace, level: .warning,
            title: Phrase(th: "ชื่อหน่วยงานในชื่อเรื่องไม่ตรงกับสถานที่ใด", en: "no place is called as the agency in the title"),
            help: Phrase(
                th: "ตรวจตัวสะกดชื่อตำบล อำเภอ และจังหวัดในชื่อเรื่อง", en: "look at the spelling of subdistrict, district and province in the title")),
        Rule(
            id: unrecognised, level: .error,
            title: Phrase(th: "ไม่รู้ว่าไฟล์ตอบข้อใด", en: "the file fits no item"),
            help: Phrase(
                th: "ระบุข้อด้วย --item หรือใน oitlint.toml และตรวจว่าหัวตารางตรงแบบฟอร์ม",
                en: "name the item with --item or in oitlint.toml, and see whether the header is the form's")),
        Rule(
            id: unknownTable, level: .note,
            title: Phrase(th: "ไม่รู้จักหัวตาราง จึงไม่ได้ตรวจตารางนี้", en: "the table's header is not known, so the table is not checked"),
            help: Phrase(th: "ใช้หัวตารางตามแบบฟอร์ม", en: "use the header of the form")),
    ]

    /// A file that answers nothing that is known; `asked` is the item it was said to answer.
    static func unrecognisedFile(_ asked: String?) -> Finding {
        let message =
            asked.map { item in
                Message(
                    Phrase(th: "ไม่มีข้อ ({item}) ในชุดข้อกำหนด", en: "there is no item ({item}) in the packs"), [Message.Argument("item", item)])
            }
            ?? Message(
                th: "ไม่รู้ว่าไฟล์ตอบข้อใด: ชื่อเรื่องและหัวตารางไม่ตรงกับแบบฟอร์มใด",
                en: "the file fits no item: neither its title nor a header is that of a form")
        return Finding(rule: unrecognised, level: .error, place: Place(file: 0), message: message)
    }

    /// A sheet that fits no form of the item, such as one with instructions or with lists to choose from.
    static func unrecognisedSheet(_ place: Place, isHidden: Bool) -> Finding {
        Finding(
            rule: unknownTable, level: .note, place: place,
            message: isHidden
                ? Message(
                    th: "แผ่นงานที่ซ่อนอยู่นี้ไม่ตรงแบบฟอร์มใด จึงไม่ได้ตรวจ", en: "the hidden sheet fits no form of the item, so it is not checked")
                : Message(th: "แผ่นงานนี้ไม่ตรงแบบฟอร์มใด จึงไม่ได้ตรวจ", en: "the sheet fits no form of the item, so it is not checked"),
            help: Message(
                th: "หากเป็นข้อมูลที่ต้องรายงาน ให้ใช้หัวตารางตามแบบฟอร์ม", en: "if it holds data to report, use the header of the form"))
    }

    /// A table that fits no form of the item.
    static func unrecognisedTable(_ place: Place) -> Finding {
        Finding(
            rule: unknownTable, level: .note, place: place,
            message: Message(th: "ไม่รู้จักหัวตาราง จึงไม่ได้ตรวจตารางนี้", en: "the table's header is not known, so the table is not checked"))
    }
}
