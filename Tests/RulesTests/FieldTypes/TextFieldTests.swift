import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct TextFieldTests {
    static let values = [
        ValueCase("จ้างซ่อมรถ", .text(start: 0, length: 30), []),
        ValueCase(" ข้อความ ", .text(start: 1, length: 21), .untrimmed),
        ValueCase("line\nline", .text(start: 0, length: 9), []),
        ValueCase("น้ํา", .text(start: 0, length: 12), .decomposedAm),
        ValueCase("ก\u{200B}ข", .text(start: 0, length: 9), .zeroWidth),
        ValueCase("\u{FEFF}ก\u{00A0}", .text(start: 3, length: 3), [.zeroWidth, .untrimmed]),
        ValueCase("2024-01-31", .date, .text(start: 0, length: 10), []),
    ]

    @Test(arguments: values) func `a text has its value and style`(given: ValueCase) {
        given.expect(of: .text)
    }

    static let problems = [
        ProblemCase(
            "a\u{7}b", is: "control-character", th: "มีอักขระควบคุมที่มองไม่เห็น (a\u{7}b)",
            en: "the text has a control character (a\u{7}b)", marked: "\u{7}"),
        ProblemCase(
            "a\u{202e}b", is: "control-character", th: "มีอักขระควบคุมที่มองไม่เห็น (a\u{202e}b)",
            en: "the text has a control character (a\u{202e}b)", marked: "\u{202e}"),
        ProblemCase(
            "ก\u{fffd}", is: "replacement-character", th: "มีอักขระที่เสียหาย (ก\u{fffd})",
            en: "the text has a damaged character (ก\u{fffd})", marked: "\u{fffd}"),
        ProblemCase(
            "a\u{85}b", is: "control-character", th: "มีอักขระควบคุมที่มองไม่เห็น (a\u{85}b)",
            en: "the text has a control character (a\u{85}b)", marked: "\u{85}"),
        ProblemCase(
            "กกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกก\u{1b}",
            is: "control-character",
            th: "มีอักขระควบคุมที่มองไม่เห็น (กกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกก…)",
            en: "the text has a control character (กกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกก…)",
            marked: "\u{1b}"),
    ]

    @Test(arguments: problems) func `what is wrong with a text is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .text)
    }
}
