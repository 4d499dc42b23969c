import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct FiscalYearFieldTests {
    static let values = [
        ValueCase("2567", .integer(2567), [.arabicDigits, .buddhistEra]),
        ValueCase("2567", .number, .integer(2567), [.arabicDigits, .buddhistEra]),
        ValueCase("๒๕๖๗", .integer(2567), [.thaiDigits, .buddhistEra]),
        ValueCase("ปีงบประมาณ พ.ศ. 2567", .integer(2567), [.arabicDigits, .buddhistEra]),
        ValueCase("2567.0", .integer(2567), [.arabicDigits, .buddhistEra]),
        ValueCase("FY2568", .integer(2568), [.arabicDigits, .buddhistEra]),
        ValueCase("'2567", .integer(2567), [.arabicDigits, .buddhistEra]),
    ]

    @Test(arguments: values) func `a fiscal year has its value and style`(given: ValueCase) {
        given.expect(of: .fiscalYear)
    }

    static let problems = [
        ProblemCase(
            "2024", is: "common-era-year", th: "ปีงบประมาณเป็นคริสต์ศักราช (2024)",
            en: "the fiscal year is of the Common Era (2024)", replacement: "2567", marked: "2024"),
        ProblemCase(
            "67", is: "short-year", th: "ปีงบประมาณเขียนสองหลัก (67)",
            en: "the fiscal year has two digits (67)", replacement: "2567", isSafe: true, marked: "67"),
        ProblemCase(
            "2467", is: "out-of-range", th: "ปีงบประมาณอยู่นอกช่วง พ.ศ. 2500–2699 (2467)",
            en: "the fiscal year is outside 2500–2699 (2467)", marked: "2467"),
        ProblemCase(
            "256", is: "malformed", th: "ไม่ใช่ปีพุทธศักราชสี่หลัก (256)",
            en: "not a year of four digits (256)"),
        ProblemCase(
            "2566-2570", is: "malformed", th: "ไม่ใช่ปีพุทธศักราชสี่หลัก (2566-2570)",
            en: "not a year of four digits (2566-2570)"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่ได้ระบุปีงบประมาณ (-)",
            en: "no fiscal year where one is demanded (-)"),
        ProblemCase(
            "ค.ศ. 2567", is: "out-of-range", th: "ปีงบประมาณอยู่นอกช่วง พ.ศ. 2500–2699 (ค.ศ. 2567)",
            en: "the fiscal year is outside 2500–2699 (ค.ศ. 2567)", marked: "2567"),
        ProblemCase(
            "พ.ศ. 2024", is: "out-of-range", th: "ปีงบประมาณอยู่นอกช่วง พ.ศ. 2500–2699 (พ.ศ. 2024)",
            en: "the fiscal year is outside 2500–2699 (พ.ศ. 2024)", marked: "2024"),
        ProblemCase(
            "2024-01-01", .date, is: "date-value", th: "เซลล์เก็บวันที่แทนปี (2024-01-01)",
            en: "the cell holds a date, not a year (2024-01-01)"),
        ProblemCase(
            "2567.5", is: "malformed", th: "ไม่ใช่ปีพุทธศักราชสี่หลัก (2567.5)",
            en: "not a year of four digits (2567.5)"),
        ProblemCase(
            "๖๗", is: "short-year", th: "ปีงบประมาณเขียนสองหลัก (๖๗)",
            en: "the fiscal year has two digits (๖๗)", replacement: "2567", isSafe: true, marked: "๖๗"),
        ProblemCase(
            "TRUE", .boolean, is: "malformed", th: "ไม่ใช่ปีพุทธศักราชสี่หลัก (TRUE)",
            en: "not a year of four digits (TRUE)"),
        ProblemCase(
            "2024", .number, is: "common-era-year", th: "ปีงบประมาณเป็นคริสต์ศักราช (2024)",
            en: "the fiscal year is of the Common Era (2024)", replacement: "2567", marked: "2024"),
        ProblemCase(
            "25670", is: "malformed", th: "ไม่ใช่ปีพุทธศักราชสี่หลัก (25670)",
            en: "not a year of four digits (25670)"),
    ]

    @Test(arguments: problems) func `what is wrong with a fiscal year is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .fiscalYear)
    }
}
