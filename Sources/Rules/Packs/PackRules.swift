public import Diagnostics

/// The rules about packs themselves.
public enum PackRules {
    static let badValue: RuleID = "pack/bad-value"
    static let changedLevel: RuleID = "pack/changed-level"
    static let duplicateID: RuleID = "pack/duplicate-id"
    static let example: RuleID = "pack/example"
    static let expression: RuleID = "pack/expression"
    static let farMiss: RuleID = "pack/far-miss"
    static let missingExample: RuleID = "pack/missing-example"
    static let missingKey: RuleID = "pack/missing-key"
    static let needlessSurvivor: RuleID = "pack/needless-survivor"
    static let nothing: RuleID = "pack/nothing"
    static let pattern: RuleID = "pack/pattern"
    static let retiredID: RuleID = "pack/retired-id"
    static let survivor: RuleID = "pack/survivor"
    static let syntax: RuleID = "pack/syntax"
    static let unknownKey: RuleID = "pack/unknown-key"
    static let unknownName: RuleID = "pack/unknown-name"
    static let unpublished: RuleID = "pack/unpublished"
    static let unreached: RuleID = "pack/unreached"
    static let vanishedID: RuleID = "pack/vanished-id"
    static let wrongType: RuleID = "pack/wrong-type"

    /// All of them, sorted by id.
    public static let all: [Rule] = [
        rule(badValue, "ค่าที่ใช้ไม่ได้", "a value that cannot be used"),
        rule(changedLevel, "ระดับเปลี่ยนจากที่เผยแพร่แล้ว", "another level than the one that was published"),
        rule(duplicateID, "รหัสซ้ำ", "an id that is used twice"),
        rule(example, "ตัวอย่างไม่ให้ผลตามที่บอก", "an example that does not do what it says"),
        rule(expression, "นิพจน์ผิด", "a mistake in an expression"),
        rule(farMiss, "ตัวอย่างใน near ไม่ใกล้ตัวอย่างที่ไม่ผ่าน", "a near miss that is not near"),
        rule(missingExample, "ไม่มีตัวอย่าง", "a check without an example"),
        rule(missingKey, "ขาดคีย์", "a key that is missing"),
        rule(needlessSurvivor, "ข้อยกเว้นที่ไม่จำเป็นแล้ว", "a listed survivor that does not survive"),
        rule(nothing, "ไม่มีชุดข้อกำหนด", "no pack at all"),
        rule(pattern, "รูปแบบผิด", "a mistake in a pattern"),
        rule(retiredID, "รหัสที่เลิกใช้แล้ว", "an id that is retired"),
        rule(survivor, "ไม่มีตัวอย่างใดสังเกตเห็นการเปลี่ยน", "a change that no example notices"),
        rule(syntax, "ไวยากรณ์ TOML ผิด", "a mistake in TOML"),
        rule(unknownKey, "คีย์ที่ไม่รู้จัก", "a key that is not known"),
        rule(unknownName, "ชื่อที่ไม่รู้จัก", "a name that is not known"),
        rule(unpublished, "รหัสที่ยังไม่อยู่ในรายการเผยแพร่", "an id that is not in the list of published ones"),
        rule(unreached, "ไม่มีข้อใดใช้", "something that nothing uses"),
        rule(vanishedID, "รหัสที่เผยแพร่แล้วหายไป", "a published id that is gone"),
        rule(wrongType, "ชนิดของค่าไม่ถูกต้อง", "a value of the wrong type"),
    ]

    private static func rule(_ id: RuleID, _ th: String, _ en: String) -> Rule {
        Rule(id: id, level: .error, title: Phrase(th: th, en: en))
    }
}
