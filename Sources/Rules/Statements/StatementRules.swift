import Diagnostics

/// The rules about what people state of a report.
enum StatementRules {
    static let staleAnswer: RuleID = "settings/stale-attestation"
    static let unknownDemand: RuleID = "settings/unknown-demand"
    static let unknownPlace: RuleID = "settings/unknown-place"
    static let expired: RuleID = "settings/waiver-expired"
    static let unused: RuleID = "settings/waiver-unused"

    /// All of them, sorted by id.
    static let all: [Rule] = [
        Rule(
            id: staleAnswer, level: .error,
            title: Phrase(th: "คำรับรองไม่ได้ลงวันที่ในปีงบประมาณที่ประเมิน", en: "an attestation is not of the year that is assessed"),
            help: Phrase(th: "ตรวจอีกครั้ง แล้วแก้วันที่ใน oitlint.toml", en: "look again, then change the date in oitlint.toml")),
        Rule(
            id: unknownDemand, level: .error,
            title: Phrase(th: "ไม่มีข้อกำหนดชื่อนี้", en: "there is no demand of this name"),
            help: Phrase(th: "แก้ชื่อข้อกำหนด ดูได้จาก oitlint explain", en: "correct the name; `oitlint explain` lists them")),
        Rule(
            id: unknownPlace, level: .warning,
            title: Phrase(th: "ไม่มีตำบล อำเภอ หรือจังหวัดชื่อนี้", en: "no place is called as the agency says"),
            help: Phrase(th: "ตรวจตัวสะกดใน [agency] ของ oitlint.toml", en: "look at the spelling in [agency] of oitlint.toml")),
        Rule(
            id: expired, level: .warning, title: Phrase(th: "การยกเว้นหมดอายุแล้ว", en: "a waiver has expired"),
            help: Phrase(th: "แก้ตามที่พบ หรือขออนุมัติใหม่", en: "mend what was found, or have it approved again")),
        Rule(
            id: unused, level: .warning, title: Phrase(th: "การยกเว้นไม่ได้ใช้กับสิ่งใด", en: "a waiver covers nothing"),
            help: Phrase(th: "ลบออกจาก oitlint.toml", en: "remove it from oitlint.toml")),
    ]
}
