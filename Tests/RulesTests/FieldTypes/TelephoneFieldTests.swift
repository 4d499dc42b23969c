import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct TelephoneFieldTests {
    static let values = [
        ValueCase("02-123-4567", .text(start: 0, length: 11)),
        ValueCase(" 0 2123 4567", .text(start: 1, length: 11), [.arabicDigits, .untrimmed]),
        ValueCase("02-123-4567-9", .text(start: 0, length: 13)),
        ValueCase("02-123-4567 ต่อ 12-14, 081-234-5678", .text(start: 0, length: 41)),
        ValueCase("1111", .text(start: 0, length: 4)),
        ValueCase("+66 2 123 4567", .text(start: 0, length: 14)),
    ]

    @Test(arguments: values) func `a telephone number has its value and style`(given: ValueCase) {
        given.expect(of: .telephone)
    }

    static let problems = [
        ProblemCase(
            "812345678", is: "lost-leading-zero", th: "เลขศูนย์นำหน้าหายไป (812345678)",
            en: "the leading zero is lost (812345678)", replacement: "0812345678"),
        ProblemCase(
            "02-123-456", is: "wrong-length", th: "หมายเลขโทรศัพท์มี 8 หลัก (02-123-456)",
            en: "the telephone number has 8 digits (02-123-456)", marked: "02-123-456"),
        ProblemCase(
            "02-123-4567-89-0", is: "wrong-length", th: "หมายเลขโทรศัพท์มี 12 หลัก (02-123-4567-89-0)",
            en: "the telephone number has 12 digits (02-123-4567-89-0)", marked: "02-123-4567-89-0"),
        ProblemCase(
            "โทรกลับ", is: "malformed", th: "ไม่ใช่หมายเลขโทรศัพท์ (โทรกลับ)",
            en: "not a telephone number (โทรกลับ)", marked: "ก"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่มีหมายเลขโทรศัพท์ในช่องที่ต้องมี (-)",
            en: "no telephone number where one is demanded (-)"),
        ProblemCase(
            "21234567", .number, is: "lost-leading-zero", th: "เลขศูนย์นำหน้าหายไป (21234567)",
            en: "the leading zero is lost (21234567)", replacement: "021234567"),
        ProblemCase(
            "02-123-4567, 081-234", is: "wrong-length", th: "หมายเลขโทรศัพท์มี 6 หลัก (02-123-4567, 081-234)",
            en: "the telephone number has 6 digits (02-123-4567, 081-234)", marked: "081-234"),
        ProblemCase(
            "02-123-4567 ต่อ", is: "malformed", th: "ไม่ใช่หมายเลขโทรศัพท์ (02-123-4567 ต่อ)",
            en: "not a telephone number (02-123-4567 ต่อ)", marked: "ต"),
        ProblemCase(
            "+66 2", is: "wrong-length", th: "หมายเลขโทรศัพท์มี 3 หลัก (+66 2)",
            en: "the telephone number has 3 digits (+66 2)"),
        ProblemCase(
            "12345", is: "wrong-length", th: "หมายเลขโทรศัพท์มี 5 หลัก (12345)",
            en: "the telephone number has 5 digits (12345)", marked: "12345"),
        ProblemCase(
            "โทร.", is: "malformed", th: "ไม่ใช่หมายเลขโทรศัพท์ (โทร.)",
            en: "not a telephone number (โทร.)"),
    ]

    @Test(arguments: problems) func `what is wrong with a telephone number is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .telephone)
    }
}
