import Diagnostics

/// The rules about baselines.
enum BaselineRules {
    static let stale: RuleID = "baseline/stale"

    /// All of them, sorted by id.
    static let all: [Rule] = [
        Rule(
            id: stale, level: .note,
            title: Phrase(th: "รายการในไฟล์ baseline ไม่พบแล้ว", en: "an entry of the baseline no longer occurs"),
            help: Phrase(
                th: "ลบรายการที่แก้แล้วออก: ใช้ --baseline และ --write-baseline กับไฟล์เดียวกัน",
                en: "take out what is mended: name the file by --baseline and by --write-baseline in one run"))
    ]
}
