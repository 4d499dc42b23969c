import Diagnostics

/// The rules about `oitlint.toml`.
enum SettingsRules {
    static let badValue: RuleID = "settings/bad-value"
    static let duplicateFile: RuleID = "settings/duplicate-file"
    static let missingFile: RuleID = "settings/missing-file"
    static let missingKey: RuleID = "settings/missing-key"
    static let syntax: RuleID = "settings/syntax"
    static let unknownKey: RuleID = "settings/unknown-key"
    static let unreadable: RuleID = "settings/unreadable"
    static let wrongType: RuleID = "settings/wrong-type"

    /// All of them, sorted by id.
    static let all: [Rule] = [
        rule(
            badValue, Phrase(th: "ค่าในการตั้งค่าใช้ไม่ได้", en: "a setting has a value that cannot be used"),
            Phrase(th: "แก้ค่าใน oitlint.toml ตามที่ข้อความบอก", en: "change the value in oitlint.toml as the message says")),
        rule(
            duplicateFile, Phrase(th: "การตั้งค่าระบุไฟล์เดียวกันซ้ำ", en: "the settings name a file twice"),
            Phrase(th: "ให้แต่ละไฟล์มี [[file]] เดียว", en: "keep one [[file]] for each file")),
        rule(
            missingFile, Phrase(th: "ไม่มีไฟล์ที่การตั้งค่าระบุ", en: "a file named in the settings does not exist"),
            Phrase(
                th: "ตรวจตัวสะกดของเส้นทาง ซึ่งนับจากโฟลเดอร์ของ oitlint.toml หรือเพิ่มไฟล์ หรือลบ [[file]] นี้",
                en: "look at the spelling of the path, which starts at the folder of oitlint.toml, or add the file, or remove this [[file]]"
            )),
        rule(
            missingKey, Phrase(th: "การตั้งค่าขาดคีย์", en: "the settings lack a key"),
            Phrase(th: "เติมคีย์ที่ข้อความบอก", en: "add the key that the message names")),
        rule(
            syntax, Phrase(th: "ไวยากรณ์ TOML ของการตั้งค่าผิด", en: "the settings are not well-formed TOML"),
            Phrase(th: "แก้ตรงนี้ตาม TOML 1.0 ข้อความต้องอยู่ในเครื่องหมายคำพูด", en: "correct it here by TOML 1.0; texts stand in quotes")),
        rule(
            unknownKey, Phrase(th: "การตั้งค่ามีคีย์ที่ไม่รู้จัก", en: "the settings have a key that is not known"),
            Phrase(th: "แก้ตัวสะกด หรือลบคีย์นี้", en: "correct the spelling or remove the key")),
        rule(
            unreadable, Phrase(th: "อ่านไฟล์การตั้งค่าไม่ได้", en: "the settings cannot be read"),
            Phrase(th: "ให้ oitlint.toml เป็นไฟล์ที่อ่านได้ และไม่เกิน 1 MiB", en: "make oitlint.toml a file that may be read, of at most 1 MiB")),
        rule(
            wrongType, Phrase(th: "ชนิดของค่าในการตั้งค่าไม่ถูกต้อง", en: "a setting has a value of the wrong type"),
            Phrase(th: "เขียนค่าเป็นชนิดที่ข้อความบอก", en: "write a value of the type that the message names")),
    ]

    private static func rule(_ id: RuleID, _ title: Phrase, _ help: Phrase) -> Rule {
        Rule(id: id, level: .error, title: title, help: help)
    }
}
