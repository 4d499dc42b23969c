import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct ProjectNumberFieldTests {
    static let values = [
        ValueCase("67039549408", .integer(67_039_549_408)),
        ValueCase("67039549408", .number, .integer(67_039_549_408)),
        ValueCase("6.7039549408E10", .number, .integer(67_039_549_408)),
        ValueCase("67039549408.0 ", .integer(67_039_549_408), [.arabicDigits, .untrimmed]),
        ValueCase("๖๗๐๓๙๕๔๙๔๐๘", .integer(67_039_549_408), .thaiDigits),
        ValueCase("'67039549408", .integer(67_039_549_408), [.arabicDigits, .apostrophe]),
    ]

    @Test(arguments: values) func `a project number has its value and style`(given: ValueCase) {
        given.expect(of: .projectNumber)
    }

    static let problems = [
        ProblemCase(
            "670395494081", is: "control-number", th: "เลข 12 หลักนี้คล้ายเลขคุมสัญญา ไม่ใช่เลขที่โครงการ (670395494081)",
            en: "twelve digits look like a contract control number, not a project number (670395494081)"),
        ProblemCase(
            "M67030001234", is: "plan-number", th: "เป็นเลขที่แผน ไม่ใช่เลขที่โครงการ (M67030001234)",
            en: "a plan number, not a project number (M67030001234)"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่มีเลขที่โครงการ (-)",
            en: "there is no project number (-)"),
        ProblemCase(
            "ไม่มี", is: "nothing-word", th: "ไม่มีเลขที่โครงการ (ไม่มี)",
            en: "there is no project number (ไม่มี)"),
        ProblemCase(
            "6703954940", is: "wrong-length", th: "เลขมี 10 หลัก ต้องมี 11 หลัก (6703954940)",
            en: "the number has 10 digits, not 11 (6703954940)"),
        ProblemCase(
            "67139549408", is: "month-out-of-range", th: "หลักที่ 3–4 ไม่ใช่เดือน (67139549408)",
            en: "the third and fourth digit are no month (67139549408)"),
        ProblemCase(
            "12039549408", is: "year-out-of-range", th: "สองหลักแรกไม่ใช่ปีที่เป็นไปได้ (12039549408)",
            en: "the first two digits are no likely year (12039549408)"),
        ProblemCase(
            "6703954940O", is: "digit-o", th: "มีตัวอักษร O แทนตัวเลข (6703954940O)",
            en: "the letter O stands for a digit (6703954940O)", replacement: "67039549400", marked: "O"),
        ProblemCase(
            "6.70395E+10", is: "scientific-notation", th: "เลขถูกแปลงเป็นสัญกรณ์วิทยาศาสตร์ หลักท้ายหายไปแล้ว (6.70395E+10)",
            en: "the number is in scientific notation, its last digits lost (6.70395E+10)"),
        ProblemCase(
            "67039549408/1", is: "malformed", th: "มีอักขระอื่นนอกจากตัวเลข (67039549408/1)",
            en: "the number has other characters than digits (67039549408/1)", marked: "/"),
        ProblemCase(
            "M6703000123", is: "malformed", th: "มีอักขระอื่นนอกจากตัวเลข (M6703000123)",
            en: "the number has other characters than digits (M6703000123)", marked: "M"),
        ProblemCase(
            "670395494O", is: "malformed", th: "มีอักขระอื่นนอกจากตัวเลข (670395494O)",
            en: "the number has other characters than digits (670395494O)", marked: "O"),
        ProblemCase(
            "570395494081", is: "wrong-length", th: "เลขมี 12 หลัก ต้องมี 11 หลัก (570395494081)",
            en: "the number has 12 digits, not 11 (570395494081)"),
        ProblemCase(
            "6.7139549408E10", .number, is: "month-out-of-range", th: "หลักที่ 3–4 ไม่ใช่เดือน (6.7139549408E10)",
            en: "the third and fourth digit are no month (6.7139549408E10)"),
        ProblemCase(
            "6703954940812345678901", is: "wrong-length", th: "เลขมี 22 หลัก ต้องมี 11 หลัก (6703954940812345678901)",
            en: "the number has 22 digits, not 11 (6703954940812345678901)"),
        ProblemCase(
            "67x39549408", is: "malformed", th: "มีอักขระอื่นนอกจากตัวเลข (67x39549408)",
            en: "the number has other characters than digits (67x39549408)", marked: "x"),
    ]

    @Test(arguments: problems) func `what is wrong with a project number is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .projectNumber)
    }
}
