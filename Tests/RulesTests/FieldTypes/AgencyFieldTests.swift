import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct AgencyFieldTests {
    static let values = [
        ValueCase("เทศบาลเมืองตัวอย่าง", .text(start: 0, length: 57), []),
        ValueCase(" กรมตัวอย่าง ", .text(start: 1, length: 33), .untrimmed),
        ValueCase("กรม", .text(start: 0, length: 9), []),
    ]

    @Test(arguments: values) func `an agency has its value and style`(given: ValueCase) {
        given.expect(of: .agency)
    }

    static let problems = [
        ProblemCase(
            "อบต.ตัวอย่าง", is: "abbreviated", th: "ชื่อหน่วยงานเป็นตัวย่อ (อบต.ตัวอย่าง)",
            en: "the agency's name is abbreviated (อบต.ตัวอย่าง)", marked: "อบต."),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่ได้ระบุชื่อหน่วยงาน (-)",
            en: "no agency where one is demanded (-)"),
        ProblemCase(
            "ก\u{fffd}", is: "replacement-character", th: "มีอักขระที่เสียหาย (ก\u{fffd})",
            en: "the text has a damaged character (ก\u{fffd})", marked: "\u{fffd}"),
        ProblemCase(
            "a\u{7}b", is: "control-character", th: "มีอักขระควบคุมที่มองไม่เห็น (a\u{7}b)",
            en: "the text has a control character (a\u{7}b)", marked: "\u{7}"),
        ProblemCase(
            "ไม่มี", is: "nothing-word", th: "ไม่ได้ระบุชื่อหน่วยงาน (ไม่มี)",
            en: "no agency where one is demanded (ไม่มี)"),
        ProblemCase(
            "รพ.สต.ตัวอย่าง", is: "abbreviated", th: "ชื่อหน่วยงานเป็นตัวย่อ (รพ.สต.ตัวอย่าง)",
            en: "the agency's name is abbreviated (รพ.สต.ตัวอย่าง)", marked: "รพ."),
    ]

    @Test(arguments: problems) func `what is wrong with an agency is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .agency)
    }
}
