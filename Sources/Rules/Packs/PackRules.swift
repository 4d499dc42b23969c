public import Diagnostics

/// The rules about packs themselves.
public enum PackRules {
    static let badValue: RuleID = "pack/bad-value"
    static let duplicateID: RuleID = "pack/duplicate-id"
    static let example: RuleID = "pack/example"
    static let expression: RuleID = "pack/expression"
    static let missingExample: RuleID = "pack/missing-example"
    static let missingKey: RuleID = "pack/missing-key"
    static let nothing: RuleID = "pack/nothing"
    static let pattern: RuleID = "pack/pattern"
    static let syntax: RuleID = "pack/syntax"
    static let unknownKey: RuleID = "pack/unknown-key"
    static let unknownName: RuleID = "pack/unknown-name"
    static let unreached: RuleID = "pack/unreached"
    static let wrongType: RuleID = "pack/wrong-type"

    /// All of them, sorted by id.
    public static let all: [Rule] = [
        rule(badValue, "ค่าที่ใช้ไม่ได้", "a value that cannot be used"),
        rule(duplicateID, "รหัสซ้ำ", "an id that is used twice"),
        rule(example, "ตัวอย่างไม่ให้ผลตามที่บอก", "an example that does not do what it says"),
        rule(expression, "นิพจน์ผิด", "a mistake in an expression"),
        rule(missingExample, "ไม่มีตัวอย่าง", "a check without an example"),
        rule(missingKey, "ขาดคีย์", "a key that is missing"),
        rule(nothing, "ไม่มีชุดข้อกำหนด", "no pack at all"),
        rule(pattern, "รูปแบบผิด", "a mistake in a pattern"),
        rule(syntax, "ไวยากรณ์ TOML ผิด", "a mistake in TOML"),
        rule(unknownKey, "คีย์ที่ไม่รู้จัก", "a key that is not known"),
        rule(unknownName, "ชื่อที่ไม่รู้จัก", "a name that is not known"),
        rule(unreached, "ไม่มีข้อใดใช้", "something that nothing uses"),
        rule(wrongType, "ชนิดของค่าไม่ถูกต้อง", "a value of the wrong type"),
    ]

    private static func rule(_ id: RuleID, _ th: String, _ en: String) -> Rule {
        Rule(id: id, level: .error, title: Phrase(th: th, en: en))
    }
}
