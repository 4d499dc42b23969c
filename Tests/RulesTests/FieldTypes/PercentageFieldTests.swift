import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct PercentageFieldTests {
    static let values = [
        ValueCase("45.5%", .decimal(coefficient: 455, scale: 1)),
        ValueCase("45.5 %", .decimal(coefficient: 455, scale: 1)),
        ValueCase("ร้อยละ 45.5", .decimal(coefficient: 455, scale: 1)),
        ValueCase("45 เปอร์เซ็นต์", .decimal(coefficient: 45, scale: 0)),
        ValueCase("100.00", .decimal(coefficient: 10_000, scale: 2)),
        ValueCase("0.455", .number, .decimal(coefficient: 455, scale: 3)),
    ]

    @Test(arguments: values) func `a percentage has its value and style`(given: ValueCase) {
        given.expect(of: .percentage)
    }

    static let problems = [
        ProblemCase(
            "120%", is: "over-hundred", th: "ร้อยละเกินหนึ่งร้อย (120%)",
            en: "the percentage is over a hundred (120%)"),
        ProblemCase(
            "45,5%", is: "decimal-comma", th: "ใช้จุลภาคแทนจุดทศนิยม (45,5%)",
            en: "a comma stands for the decimal point (45,5%)", replacement: "45.5", marked: ","),
        ProblemCase(
            "45.5 คะแนน", is: "number-with-unit", th: "ตัวเลขมีหน่วยปนอยู่ (45.5 คะแนน)",
            en: "the number has a unit (45.5 คะแนน)", replacement: "45.5", marked: "คะแนน"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่มีตัวเลขในช่องที่ต้องเป็นตัวเลข (-)",
            en: "no number where one is demanded (-)"),
        ProblemCase(
            "4O%", is: "digit-o", th: "มีตัวอักษร O ปนอยู่ในตัวเลข (4O%)",
            en: "the letter O stands among the digits (4O%)", replacement: "40", marked: "O"),
        ProblemCase(
            "45.%", is: "trailing-point", th: "ไม่มีตัวเลขหลังจุดทศนิยม (45.%)",
            en: "no digit stands after the decimal point (45.%)", replacement: "45", isSafe: true, marked: "."),
        ProblemCase(
            ".5%", is: "leading-point", th: "ไม่มีตัวเลขหน้าจุดทศนิยม (.5%)",
            en: "no digit stands before the decimal point (.5%)", replacement: "0.5", isSafe: true, marked: "."),
        ProblemCase(
            "4.5.5%", is: "two-decimal-points", th: "มีจุดทศนิยมมากกว่าหนึ่งจุด (4.5.5%)",
            en: "the number has two decimal points (4.5.5%)", marked: "."),
        ProblemCase(
            "1,2345", is: "wrong-grouping", th: "ใส่จุลภาคผิดตำแหน่งที่ 2345 (1,2345)",
            en: "a comma stands in the wrong place at 2345 (1,2345)", marked: "2345"),
        ProblemCase(
            "4 5%", is: "space-in-number", th: "มีช่องว่างในตัวเลข (4 5%)",
            en: "a space stands inside the number (4 5%)", replacement: "45", marked: " "),
        ProblemCase(
            "มาก", is: "not-a-number", th: "ไม่ใช่ตัวเลข (มาก)",
            en: "not a number (มาก)"),
        ProblemCase(
            "45/100", is: "malformed", th: "มีข้อความอื่นปนอยู่ในตัวเลข (45/100)",
            en: "other text stands in the number (45/100)", marked: "/"),
        ProblemCase(
            "99999999999999999999", is: "too-large", th: "ตัวเลขใหญ่เกินไป (99999999999999999999)",
            en: "the number is too large (99999999999999999999)"),
        ProblemCase(
            "45.123456", is: "too-many-decimals", th: "ทศนิยมเกินสี่ตำแหน่ง (45.123456)",
            en: "the percentage has more than four decimals (45.123456)", marked: "123456"),
        ProblemCase(
            "100.5", .number, is: "over-hundred", th: "ร้อยละเกินหนึ่งร้อย (100.5)",
            en: "the percentage is over a hundred (100.5)"),
        ProblemCase(
            "ร้อยละ 45,5", is: "decimal-comma", th: "ใช้จุลภาคแทนจุดทศนิยม (ร้อยละ 45,5)",
            en: "a comma stands for the decimal point (ร้อยละ 45,5)", replacement: "45.5", marked: ","),
        ProblemCase(
            "ร้อยละ", is: "not-a-number", th: "ไม่ใช่ตัวเลข (ร้อยละ)",
            en: "not a number (ร้อยละ)"),
        ProblemCase(
            "50 เปอร์เซ็นต์ขึ้นไป", is: "number-with-unit", th: "ตัวเลขมีหน่วยปนอยู่ (50 เปอร์เซ็นต์ขึ้นไป)",
            en: "the number has a unit (50 เปอร์เซ็นต์ขึ้นไป)", replacement: "50", marked: "เปอร์เซ็นต์ขึ้นไป"),
        ProblemCase(
            "2024-01-31", .date, is: "date-value", th: "เซลล์เก็บวันที่แทนตัวเลข (2024-01-31)",
            en: "the cell holds a date, not a number (2024-01-31)"),
    ]

    @Test(arguments: problems) func `what is wrong with a percentage is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .percentage)
    }
}
