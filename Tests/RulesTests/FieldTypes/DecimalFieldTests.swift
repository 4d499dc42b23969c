import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct DecimalFieldTests {
    static let values = [
        ValueCase("97.68", .decimal(coefficient: 9768, scale: 2)),
        ValueCase("97.6800", .decimal(coefficient: 976_800, scale: 4)),
        ValueCase("1,234.5", .decimal(coefficient: 12_345, scale: 1)),
        ValueCase("-0.25", .decimal(coefficient: -25, scale: 2)),
        ValueCase("๘๙.๕๐", .decimal(coefficient: 8950, scale: 2), .thaiDigits),
        ValueCase("0.30000000000000004", .number, .decimal(coefficient: 3, scale: 1)),
        ValueCase("-1.5E-3", .number, .decimal(coefficient: -15, scale: 4)),
        ValueCase("1e-300", .number, .decimal(coefficient: 0, scale: 0)),
    ]

    @Test(arguments: values) func `a decimal has its value and style`(given: ValueCase) {
        given.expect(of: .decimal)
    }

    static let problems = [
        ProblemCase(
            "97.68 คะแนน", is: "number-with-unit", th: "ตัวเลขมีหน่วยปนอยู่ (97.68 คะแนน)",
            en: "the number has a unit (97.68 คะแนน)", replacement: "97.68", marked: "คะแนน"),
        ProblemCase(
            "97.68001", is: "too-many-decimals", th: "ทศนิยมเกินสี่ตำแหน่ง (97.68001)",
            en: "the number has more than four decimals (97.68001)", marked: "68001"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่มีตัวเลขในช่องที่ต้องเป็นตัวเลข (-)",
            en: "no number where one is demanded (-)"),
        ProblemCase(
            "97,68", is: "decimal-comma", th: "ใช้จุลภาคแทนจุดทศนิยม (97,68)",
            en: "a comma stands for the decimal point (97,68)", replacement: "97.68", marked: ","),
        ProblemCase(
            "97.6O", is: "digit-o", th: "มีตัวอักษร O ปนอยู่ในตัวเลข (97.6O)",
            en: "the letter O stands among the digits (97.6O)", replacement: "97.60", marked: "O"),
        ProblemCase(
            "97.", is: "trailing-point", th: "ไม่มีตัวเลขหลังจุดทศนิยม (97.)",
            en: "no digit stands after the decimal point (97.)", replacement: "97", isSafe: true, marked: "."),
        ProblemCase(
            ".97", is: "leading-point", th: "ไม่มีตัวเลขหน้าจุดทศนิยม (.97)",
            en: "no digit stands before the decimal point (.97)", replacement: "0.97", isSafe: true, marked: "."),
        ProblemCase(
            "97.6.8", is: "two-decimal-points", th: "มีจุดทศนิยมมากกว่าหนึ่งจุด (97.6.8)",
            en: "the number has two decimal points (97.6.8)", marked: "."),
        ProblemCase(
            "1,2345", is: "wrong-grouping", th: "ใส่จุลภาคผิดตำแหน่งที่ 2345 (1,2345)",
            en: "a comma stands in the wrong place at 2345 (1,2345)", marked: "2345"),
        ProblemCase(
            "97 .68", is: "space-in-number", th: "มีช่องว่างในตัวเลข (97 .68)",
            en: "a space stands inside the number (97 .68)", replacement: "97.68", marked: " "),
        ProblemCase(
            "ดีมาก", is: "not-a-number", th: "ไม่ใช่ตัวเลข (ดีมาก)",
            en: "not a number (ดีมาก)"),
        ProblemCase(
            "97.68/100", is: "malformed", th: "มีข้อความอื่นปนอยู่ในตัวเลข (97.68/100)",
            en: "other text stands in the number (97.68/100)", marked: "/"),
        ProblemCase(
            "99999999999999999999", is: "too-large", th: "ตัวเลขใหญ่เกินไป (99999999999999999999)",
            en: "the number is too large (99999999999999999999)"),
        ProblemCase(
            "0.123456", .number, is: "too-many-decimals", th: "ทศนิยมเกินสี่ตำแหน่ง (0.123456)",
            en: "the number has more than four decimals (0.123456)"),
        ProblemCase(
            "2024-01-31", .date, is: "date-value", th: "เซลล์เก็บวันที่แทนตัวเลข (2024-01-31)",
            en: "the cell holds a date, not a number (2024-01-31)"),
        ProblemCase(
            "TRUE", .boolean, is: "not-a-number", th: "ไม่ใช่ตัวเลข (TRUE)",
            en: "not a number (TRUE)"),
    ]

    @Test(arguments: problems) func `what is wrong with a decimal is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .decimal)
    }
}
