import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct MoneyFieldTests {
    static let values = [
        ValueCase("480000", .decimal(coefficient: 48_000_000, scale: 2)),
        ValueCase("480,000", .decimal(coefficient: 48_000_000, scale: 2)),
        ValueCase("1,250,000.50", .decimal(coefficient: 125_000_050, scale: 2)),
        ValueCase("99.9", .decimal(coefficient: 9990, scale: 2)),
        ValueCase("0.00", .decimal(coefficient: 0, scale: 2)),
        ValueCase("๑๒,๕๐๐.๐๐", .decimal(coefficient: 1_250_000, scale: 2), .thaiDigits),
        ValueCase("\u{00A0}1,000.00\n", .decimal(coefficient: 100_000, scale: 2), [.arabicDigits, .untrimmed]),
        ValueCase("1,0\u{200B}00", .decimal(coefficient: 100_000, scale: 2), [.arabicDigits, .zeroWidth]),
        ValueCase("'1,000", .decimal(coefficient: 100_000, scale: 2), [.arabicDigits, .apostrophe]),
        ValueCase("1250000", .number, .decimal(coefficient: 125_000_000, scale: 2)),
        ValueCase("1250000.5", .number, .decimal(coefficient: 125_000_050, scale: 2)),
        ValueCase("1.25e6", .number, .decimal(coefficient: 125_000_000, scale: 2)),
        ValueCase("0.30000000000000004", .number, .decimal(coefficient: 30, scale: 2)),
        ValueCase("78.009999999999991", .number, .decimal(coefficient: 7801, scale: 2)),
        ValueCase("92233720368547758.07", .decimal(coefficient: .max, scale: 2)),
    ]

    @Test(arguments: values) func `an amount has its value and style`(given: ValueCase) {
        given.expect(of: .money)
    }

    static let problems = [
        ProblemCase(
            "480000 บาท", is: "amount-with-unit", th: "จำนวนเงินมีหน่วยปนอยู่ (480000 บาท)",
            en: "the amount has a unit (480000 บาท)", replacement: "480000", isSafe: true, marked: "บาท"),
        ProblemCase(
            "฿12000", is: "amount-with-unit", th: "จำนวนเงินมีหน่วยปนอยู่ (฿12000)",
            en: "the amount has a unit (฿12000)", replacement: "12000", isSafe: true, marked: "฿"),
        ProblemCase(
            "12,000.-", is: "amount-with-unit", th: "จำนวนเงินมีหน่วยปนอยู่ (12,000.-)",
            en: "the amount has a unit (12,000.-)", replacement: "12,000", isSafe: true, marked: ".-"),
        ProblemCase(
            "1.2.3", is: "two-decimal-points", th: "มีจุดทศนิยมมากกว่าหนึ่งจุด (1.2.3)",
            en: "the number has two decimal points (1.2.3)", marked: "."),
        ProblemCase(
            "1,2345.00", is: "wrong-grouping", th: "ใส่จุลภาคผิดตำแหน่งที่ 2345 (1,2345.00)",
            en: "a comma stands in the wrong place at 2345 (1,2345.00)", marked: "2345"),
        ProblemCase(
            "12.345", is: "too-many-decimals", th: "ทศนิยมเกินสองตำแหน่ง (12.345)",
            en: "the amount has more than two decimals (12.345)", marked: "345"),
        ProblemCase(
            "12,50O.00", is: "digit-o", th: "มีตัวอักษร O ปนอยู่ในตัวเลข (12,50O.00)",
            en: "the letter O stands among the digits (12,50O.00)", replacement: "12,500.00", marked: "O"),
        ProblemCase(
            "-500.00", is: "negative", th: "จำนวนเงินติดลบ (-500.00)",
            en: "the amount is negative (-500.00)", marked: "-"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่มีตัวเลขในช่องที่ต้องเป็นตัวเลข (-)",
            en: "no number where one is demanded (-)"),
        ProblemCase(
            "ไม่มี", is: "nothing-word", th: "ไม่มีตัวเลขในช่องที่ต้องเป็นตัวเลข (ไม่มี)",
            en: "no number where one is demanded (ไม่มี)"),
        ProblemCase(
            "1250,50", is: "decimal-comma", th: "ใช้จุลภาคแทนจุดทศนิยม (1250,50)",
            en: "a comma stands for the decimal point (1250,50)", replacement: "1250.50", marked: ","),
        ProblemCase(
            "1 250 000", is: "space-in-number", th: "มีช่องว่างในตัวเลข (1 250 000)",
            en: "a space stands inside the number (1 250 000)", replacement: "1250000", marked: " "),
        ProblemCase(
            "1250.", is: "trailing-point", th: "ไม่มีตัวเลขหลังจุดทศนิยม (1250.)",
            en: "no digit stands after the decimal point (1250.)", replacement: "1250", isSafe: true, marked: "."),
        ProblemCase(
            ".50", is: "leading-point", th: "ไม่มีตัวเลขหน้าจุดทศนิยม (.50)",
            en: "no digit stands before the decimal point (.50)", replacement: "0.50", isSafe: true, marked: "."),
        ProblemCase(
            "ตามสัญญา", is: "not-a-number", th: "ไม่ใช่ตัวเลข (ตามสัญญา)",
            en: "not a number (ตามสัญญา)"),
        ProblemCase(
            "1,000/2,000", is: "malformed", th: "มีข้อความอื่นปนอยู่ในตัวเลข (1,000/2,000)",
            en: "other text stands in the number (1,000/2,000)", marked: "/"),
        ProblemCase(
            "99999999999999999999", is: "too-large", th: "ตัวเลขใหญ่เกินไป (99999999999999999999)",
            en: "the number is too large (99999999999999999999)"),
        ProblemCase(
            "12,000 บาทถ้วน", is: "amount-with-unit", th: "จำนวนเงินมีหน่วยปนอยู่ (12,000 บาทถ้วน)",
            en: "the amount has a unit (12,000 บาทถ้วน)", replacement: "12,000", isSafe: true, marked: "บาทถ้วน"),
        ProblemCase(
            "THB 5,000.00", is: "amount-with-unit", th: "จำนวนเงินมีหน่วยปนอยู่ (THB 5,000.00)",
            en: "the amount has a unit (THB 5,000.00)", replacement: "5,000.00", isSafe: true, marked: "THB"),
        ProblemCase(
            "12.5000", is: "too-many-decimals", th: "ทศนิยมเกินสองตำแหน่ง (12.5000)",
            en: "the amount has more than two decimals (12.5000)", replacement: "12.50", isSafe: true, marked: "5000"),
        ProblemCase(
            "(1,000.00)", is: "negative", th: "จำนวนเงินติดลบ ((1,000.00))",
            en: "the amount is negative ((1,000.00))", marked: "(1,000.00)"),
        ProblemCase(
            "500-", is: "malformed", th: "มีข้อความอื่นปนอยู่ในตัวเลข (500-)",
            en: "other text stands in the number (500-)", marked: "-"),
        ProblemCase(
            "ราคา 500 บาท", is: "malformed", th: "มีข้อความอื่นปนอยู่ในตัวเลข (ราคา 500 บาท)",
            en: "other text stands in the number (ราคา 500 บาท)", marked: "ราคา"),
        ProblemCase(
            "5 ล้านบาท", is: "malformed", th: "มีข้อความอื่นปนอยู่ในตัวเลข (5 ล้านบาท)",
            en: "other text stands in the number (5 ล้านบาท)", marked: "ล้าน"),
        ProblemCase(
            "๔๘๐,๐๐๐ บาท", is: "amount-with-unit", th: "จำนวนเงินมีหน่วยปนอยู่ (๔๘๐,๐๐๐ บาท)",
            en: "the amount has a unit (๔๘๐,๐๐๐ บาท)", replacement: "๔๘๐,๐๐๐", isSafe: true, marked: "บาท"),
        ProblemCase(
            "1.5e3", is: "malformed", th: "มีข้อความอื่นปนอยู่ในตัวเลข (1.5e3)",
            en: "other text stands in the number (1.5e3)", marked: "e"),
        ProblemCase(
            "N/A", is: "nothing-word", th: "ไม่มีตัวเลขในช่องที่ต้องเป็นตัวเลข (N/A)",
            en: "no number where one is demanded (N/A)"),
        ProblemCase(
            "–", is: "nothing-word", th: "ไม่มีตัวเลขในช่องที่ต้องเป็นตัวเลข (–)",
            en: "no number where one is demanded (–)"),
        ProblemCase(
            ",500", is: "wrong-grouping", th: "ใส่จุลภาคผิดตำแหน่งที่ , (,500)",
            en: "a comma stands in the wrong place at , (,500)", marked: ","),
        ProblemCase(
            "1,,000", is: "wrong-grouping", th: "ใส่จุลภาคผิดตำแหน่งที่ , (1,,000)",
            en: "a comma stands in the wrong place at , (1,,000)", marked: ","),
        ProblemCase(
            "1234,567", is: "wrong-grouping", th: "ใส่จุลภาคผิดตำแหน่งที่ 1234 (1234,567)",
            en: "a comma stands in the wrong place at 1234 (1234,567)", marked: "1234"),
        ProblemCase(
            "1,000 2,000", is: "malformed", th: "มีข้อความอื่นปนอยู่ในตัวเลข (1,000 2,000)",
            en: "other text stands in the number (1,000 2,000)", marked: " "),
        ProblemCase(
            "1.250.000,50", is: "two-decimal-points", th: "มีจุดทศนิยมมากกว่าหนึ่งจุด (1.250.000,50)",
            en: "the number has two decimal points (1.250.000,50)", marked: "."),
        ProblemCase(
            "1,000.00,5", is: "wrong-grouping", th: "ใส่จุลภาคผิดตำแหน่งที่ , (1,000.00,5)",
            en: "a comma stands in the wrong place at , (1,000.00,5)", marked: ","),
        ProblemCase(
            " ฿ 1,000.00 บาท", is: "amount-with-unit", th: "จำนวนเงินมีหน่วยปนอยู่ (฿ 1,000.00 บาท)",
            en: "the amount has a unit (฿ 1,000.00 บาท)", replacement: "1,000.00", isSafe: true, marked: "฿"),
        ProblemCase(
            "l2,500", is: "digit-o", th: "มีตัวอักษร l ปนอยู่ในตัวเลข (l2,500)",
            en: "the letter l stands among the digits (l2,500)", replacement: "12,500", marked: "l"),
        ProblemCase(
            "92233720368547758.08", is: "too-large", th: "ตัวเลขใหญ่เกินไป (92233720368547758.08)",
            en: "the number is too large (92233720368547758.08)"),
        ProblemCase(
            "บาท", is: "not-a-number", th: "ไม่ใช่ตัวเลข (บาท)",
            en: "not a number (บาท)"),
        ProblemCase(
            "๑๒๓๔,๕๖๗", is: "wrong-grouping", th: "ใส่จุลภาคผิดตำแหน่งที่ ๑๒๓๔ (๑๒๓๔,๕๖๗)",
            en: "a comma stands in the wrong place at ๑๒๓๔ (๑๒๓๔,๕๖๗)", marked: "๑๒๓๔"),
        ProblemCase(
            "1.255", .number, is: "too-many-decimals", th: "ทศนิยมเกินสองตำแหน่ง (1.255)",
            en: "the amount has more than two decimals (1.255)"),
        ProblemCase(
            "-5", .number, is: "negative", th: "จำนวนเงินติดลบ (-5)",
            en: "the amount is negative (-5)", marked: "-"),
        ProblemCase(
            "1e30", .number, is: "too-large", th: "ตัวเลขใหญ่เกินไป (1e30)",
            en: "the number is too large (1e30)"),
        ProblemCase(
            "2024-01-31", .date, is: "date-value", th: "เซลล์เก็บวันที่แทนตัวเลข (2024-01-31)",
            en: "the cell holds a date, not a number (2024-01-31)"),
        ProblemCase(
            "TRUE", .boolean, is: "not-a-number", th: "ไม่ใช่ตัวเลข (TRUE)",
            en: "not a number (TRUE)"),
        ProblemCase(
            "abc", .number, is: "not-a-number", th: "ไม่ใช่ตัวเลข (abc)",
            en: "not a number (abc)"),
    ]

    @Test(arguments: problems) func `what is wrong with an amount is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .money)
    }
}
