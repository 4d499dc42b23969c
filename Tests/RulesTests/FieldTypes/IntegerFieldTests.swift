import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct IntegerFieldTests {
    static let values = [
        ValueCase("12", .integer(12)),
        ValueCase("1,200", .integer(1200)),
        ValueCase("-3", .integer(-3)),
        ValueCase("๑๒", .integer(12), .thaiDigits),
        ValueCase("5.00", .integer(5)),
        ValueCase("1.2e3", .number, .integer(1200)),
        ValueCase("5.0", .number, .integer(5)),
        ValueCase("123456789012345678", .integer(123_456_789_012_345_678)),
    ]

    @Test(arguments: values) func `a whole number has its value and style`(given: ValueCase) {
        given.expect(of: .integer)
    }

    static let problems = [
        ProblemCase(
            "12 คน", is: "number-with-unit", th: "ตัวเลขมีหน่วยปนอยู่ (12 คน)",
            en: "the number has a unit (12 คน)", replacement: "12", marked: "คน"),
        ProblemCase(
            "2.5", is: "not-whole", th: "ไม่ใช่จำนวนเต็ม (2.5)",
            en: "the number is not whole (2.5)"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่มีตัวเลขในช่องที่ต้องเป็นตัวเลข (-)",
            en: "no number where one is demanded (-)"),
        ProblemCase(
            "1O", is: "digit-o", th: "มีตัวอักษร O ปนอยู่ในตัวเลข (1O)",
            en: "the letter O stands among the digits (1O)", replacement: "10", marked: "O"),
        ProblemCase(
            "1,20", is: "decimal-comma", th: "ใช้จุลภาคแทนจุดทศนิยม (1,20)",
            en: "a comma stands for the decimal point (1,20)", marked: ","),
        ProblemCase(
            "1,20,000", is: "wrong-grouping", th: "ใส่จุลภาคผิดตำแหน่งที่ 20 (1,20,000)",
            en: "a comma stands in the wrong place at 20 (1,20,000)", marked: "20"),
        ProblemCase(
            "1 200", is: "space-in-number", th: "มีช่องว่างในตัวเลข (1 200)",
            en: "a space stands inside the number (1 200)", replacement: "1200", marked: " "),
        ProblemCase(
            "1.", is: "trailing-point", th: "ไม่มีตัวเลขหลังจุดทศนิยม (1.)",
            en: "no digit stands after the decimal point (1.)", replacement: "1", isSafe: true, marked: "."),
        ProblemCase(
            ".5", is: "leading-point", th: "ไม่มีตัวเลขหน้าจุดทศนิยม (.5)",
            en: "no digit stands before the decimal point (.5)", marked: "."),
        ProblemCase(
            "1.2.3", is: "two-decimal-points", th: "มีจุดทศนิยมมากกว่าหนึ่งจุด (1.2.3)",
            en: "the number has two decimal points (1.2.3)", marked: "."),
        ProblemCase(
            "สิบสอง", is: "not-a-number", th: "ไม่ใช่ตัวเลข (สิบสอง)",
            en: "not a number (สิบสอง)"),
        ProblemCase(
            "1/2", is: "malformed", th: "มีข้อความอื่นปนอยู่ในตัวเลข (1/2)",
            en: "other text stands in the number (1/2)", marked: "/"),
        ProblemCase(
            "99999999999999999999", is: "too-large", th: "ตัวเลขใหญ่เกินไป (99999999999999999999)",
            en: "the number is too large (99999999999999999999)"),
        ProblemCase(
            "1.00001", is: "too-many-decimals", th: "จำนวนเต็มมีทศนิยม (1.00001)",
            en: "the whole number has decimals (1.00001)", marked: "00001"),
        ProblemCase(
            "2.5", .number, is: "not-whole", th: "ไม่ใช่จำนวนเต็ม (2.5)",
            en: "the number is not whole (2.5)"),
        ProblemCase(
            "1e30", .number, is: "too-large", th: "ตัวเลขใหญ่เกินไป (1e30)",
            en: "the number is too large (1e30)"),
        ProblemCase(
            "2024-01-31", .date, is: "date-value", th: "เซลล์เก็บวันที่แทนตัวเลข (2024-01-31)",
            en: "the cell holds a date, not a number (2024-01-31)"),
        ProblemCase(
            "5 ล้าน", is: "malformed", th: "มีข้อความอื่นปนอยู่ในตัวเลข (5 ล้าน)",
            en: "other text stands in the number (5 ล้าน)", marked: "ล้าน"),
        ProblemCase(
            "ข้อ 5", is: "malformed", th: "มีข้อความอื่นปนอยู่ในตัวเลข (ข้อ 5)",
            en: "other text stands in the number (ข้อ 5)", marked: "ข้อ"),
        ProblemCase(
            "12คน.", is: "number-with-unit", th: "ตัวเลขมีหน่วยปนอยู่ (12คน.)",
            en: "the number has a unit (12คน.)", replacement: "12", marked: "คน."),
    ]

    @Test(arguments: problems) func `what is wrong with a whole number is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .integer)
    }
}
