import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct ChoiceFieldTests {
    static let values = [
        ValueCase("สีแดง", .term(0), []),
        ValueCase("แดง", .term(0), []),
        ValueCase("อื่น ๆ", .term(2), []),
        ValueCase(" สีเขียวอ่อน\u{00A0}", .term(1), .untrimmed),
        ValueCase("\u{200B}สีแดง", .term(0), .zeroWidth),
    ]

    @Test(arguments: values) func `a term has its value and style`(given: ValueCase) {
        given.expect(of: .choice(FieldType.colours))
    }

    static let problems = [
        ProblemCase(
            "สีแดงสด", is: "other-wording", th: "ใช้ถ้อยคำต่างจากบัญชี (สีแดงสด)",
            en: "the wording differs from the list (สีแดงสด)", replacement: "สีแดง", isSafe: true),
        ProblemCase(
            "อื่นๆ", is: "other-wording", th: "ใช้ถ้อยคำต่างจากบัญชี (อื่นๆ)",
            en: "the wording differs from the list (อื่นๆ)", replacement: "อื่น ๆ", isSafe: true),
        ProblemCase(
            "สีแดวง", is: "unknown-term", th: "ไม่อยู่ในบัญชีสี (สีแดวง)",
            en: "not in the list of colours (สีแดวง)", replacement: "สีแดง"),
        ProblemCase(
            "สีม่วง", is: "unknown-term", th: "ไม่อยู่ในบัญชีสี (สีม่วง)",
            en: "not in the list of colours (สีม่วง)"),
        ProblemCase(
            "สีเทา", is: "retired-term", th: "เป็นถ้อยคำที่เลิกใช้แล้ว (สีเทา)",
            en: "the term is no longer in use (สีเทา)"),
        ProblemCase(
            "สี เทา", is: "retired-term", th: "เป็นถ้อยคำที่เลิกใช้แล้ว (สี เทา)",
            en: "the term is no longer in use (สี เทา)"),
        ProblemCase(
            "สีเขียวออน", is: "unknown-term", th: "ไม่อยู่ในบัญชีสี (สีเขียวออน)",
            en: "not in the list of colours (สีเขียวออน)", replacement: "สีเขียวอ่อน"),
        ProblemCase(
            "-", is: "unknown-term", th: "ไม่อยู่ในบัญชีสี (-)",
            en: "not in the list of colours (-)"),
    ]

    @Test(arguments: problems) func `what is wrong with a term is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .choice(FieldType.colours))
    }
}
