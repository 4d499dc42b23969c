import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct PeriodFieldTests {
    static let values = [
        ValueCase("ต.ค. 66 - มี.ค. 67", .period(from: 19_631, to: 19_813), [.arabicDigits, .buddhistEra, .shortYear, .monthName]),
        ValueCase("1 ต.ค. 2566 – 31 มี.ค. 2567", .period(from: 19_631, to: 19_813), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("1 ต.ค.-31 ธ.ค. 2566", .period(from: 19_631, to: 19_722), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("1 - 31 ต.ค. 2566", .period(from: 19_631, to: 19_661), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("1-31 ต.ค. 2566", .period(from: 19_631, to: 19_661), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("เดือนตุลาคม - ธันวาคม 2566", .period(from: 19_631, to: 19_722), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("ก.พ. 2567", .period(from: 19_754, to: 19_782), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("ไตรมาส 1/2567", .period(from: 19_631, to: 19_722), [.arabicDigits, .buddhistEra]),
        ValueCase("ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๗", .period(from: 19_631, to: 19_722), [.thaiDigits, .buddhistEra]),
        ValueCase("Q4/2567", .period(from: 19_905, to: 19_996), [.arabicDigits, .buddhistEra]),
        ValueCase("ปีงบประมาณ 2567", .period(from: 19_631, to: 19_996), [.arabicDigits, .buddhistEra]),
        ValueCase("2023-10-01/2024-03-31", .period(from: 19_631, to: 19_813), [.arabicDigits, .commonEra]),
        ValueCase("ตั้งแต่ 01/10/2566 ถึง 31/03/2567", .period(from: 19_631, to: 19_813), [.arabicDigits, .buddhistEra]),
        ValueCase("15/10/2566", .period(from: 19_645, to: 19_645), [.arabicDigits, .buddhistEra]),
        ValueCase("ไตรมาสที่ 1 (ต.ค.-ธ.ค. 2566)", .period(from: 19_631, to: 19_722), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("ไตรมาส 1 ต.ค. - ธ.ค. 2566", .period(from: 19_631, to: 19_722), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("10/2566", .period(from: 19_631, to: 19_661), [.arabicDigits, .buddhistEra]),
        ValueCase("10/2566 - 12/2566", .period(from: 19_631, to: 19_722), [.arabicDigits, .buddhistEra]),
        ValueCase("เดือน ต.ค. 2566", .period(from: 19_631, to: 19_661), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("ต.ค.-ธ.ค. 66", .period(from: 19_631, to: 19_722), [.arabicDigits, .buddhistEra, .shortYear, .monthName]),
    ]

    @Test(arguments: values) func `a period has its value and style`(given: ValueCase) {
        given.expect(of: .period)
    }

    static let problems = [
        ProblemCase(
            "45214", .number, is: "serial-date", th: "วันที่เป็นตัวเลขวันที่ของ Excel (45214)",
            en: "the date is a serial number of Excel (45214)"),
        ProblemCase(
            "มี.ค. 67 - ต.ค. 66", is: "from-after-to", th: "วันเริ่มต้นอยู่หลังวันสิ้นสุด (มี.ค. 67 - ต.ค. 66)",
            en: "the period begins after it ends (มี.ค. 67 - ต.ค. 66)"),
        ProblemCase(
            "ต.ค. - มี.ค. 2567", is: "missing-year", th: "ไม่ได้ระบุปี (ต.ค. - มี.ค. 2567)",
            en: "the year is missing (ต.ค. - มี.ค. 2567)"),
        ProblemCase(
            "ไตรมาส 5/2567", is: "no-such-quarter", th: "ไม่มีไตรมาส 5 (ไตรมาส 5/2567)",
            en: "there is no quarter 5 (ไตรมาส 5/2567)", marked: "5"),
        ProblemCase(
            "ไตรมาส 1", is: "missing-year", th: "ไม่ได้ระบุปี (ไตรมาส 1)",
            en: "the year is missing (ไตรมาส 1)"),
        ProblemCase(
            "31/02/2567 - 31/03/2567", is: "no-such-day", th: "ไม่มีวันที่ 31 เดือนนี้มี 29 วัน (31/02/2567 - 31/03/2567)",
            en: "there is no day 31; the month has 29 days (31/02/2567 - 31/03/2567)", marked: "31"),
        ProblemCase(
            "01/13/2567", is: "month-day-order", th: "ไม่มีเดือน 13 อาจสลับวันกับเดือน (01/13/2567)",
            en: "there is no month 13; day and month may be exchanged (01/13/2567)", marked: "13"),
        ProblemCase(
            "01/40/2567", is: "no-such-month", th: "ไม่มีเดือน 40 (01/40/2567)",
            en: "there is no month 40 (01/40/2567)", marked: "40"),
        ProblemCase(
            "Q1/2767", is: "year-out-of-range", th: "ปี 2767 อยู่นอกช่วงที่เป็นไปได้ (Q1/2767)",
            en: "the year 2767 is out of range (Q1/2767)", marked: "2767"),
        ProblemCase(
            "Oct 23 - Mar 24", is: "ambiguous-year", th: "ปีสองหลักอาจเป็น พ.ศ. 2523 หรือ ค.ศ. 2023 (Oct 23 - Mar 24)",
            en: "the year may be 2523 of the Buddhist Era or 2023 of the Common Era (Oct 23 - Mar 24)", marked: "23"),
        ProblemCase(
            "Q1/256", is: "year-digits", th: "ปีมี 3 หลัก (Q1/256)",
            en: "the year has 3 digits (Q1/256)", marked: "256"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่มีวันที่ในช่องที่ต้องมี (-)",
            en: "no date where one is demanded (-)"),
        ProblemCase(
            "ตลอดปี", is: "malformed", th: "ไม่ใช่ช่วงเวลา (ตลอดปี)",
            en: "not a period (ตลอดปี)"),
        ProblemCase(
            "2566", is: "malformed", th: "ไม่ใช่ช่วงเวลา (2566)",
            en: "not a period (2566)"),
        ProblemCase(
            "1 ต.ค. 2566 - 32 มี.ค. 2567", is: "no-such-day", th: "ไม่มีวันที่ 32 เดือนนี้มี 31 วัน (1 ต.ค. 2566 - 32 มี.ค. 2567)",
            en: "there is no day 32; the month has 31 days (1 ต.ค. 2566 - 32 มี.ค. 2567)", marked: "32"),
        ProblemCase(
            "ต.ค. 2566 - ", is: "malformed", th: "ไม่ใช่ช่วงเวลา (ต.ค. 2566 -)",
            en: "not a period (ต.ค. 2566 -)"),
        ProblemCase(
            "ไตรมาสหนึ่ง", is: "malformed", th: "ไม่ใช่ช่วงเวลา (ไตรมาสหนึ่ง)",
            en: "not a period (ไตรมาสหนึ่ง)"),
        ProblemCase(
            "Q1/67 ขึ้นไป", is: "malformed", th: "ไม่ใช่ช่วงเวลา (Q1/67 ขึ้นไป)",
            en: "not a period (Q1/67 ขึ้นไป)"),
        ProblemCase(
            "ตุลาคม", is: "missing-year", th: "ไม่ได้ระบุปี (ตุลาคม)",
            en: "the year is missing (ตุลาคม)"),
        ProblemCase(
            "ไตรมาส 1 (ต.ค.-ธ.ค.)", is: "missing-year", th: "ไม่ได้ระบุปี (ไตรมาส 1 (ต.ค.-ธ.ค.))",
            en: "the year is missing (ไตรมาส 1 (ต.ค.-ธ.ค.))"),
        ProblemCase(
            "ไตรมาส 1 (ต.ค.", is: "malformed", th: "ไม่ใช่ช่วงเวลา (ไตรมาส 1 (ต.ค.)",
            en: "not a period (ไตรมาส 1 (ต.ค.)"),
        ProblemCase("13/2566", is: "malformed", th: "ไม่ใช่ช่วงเวลา (13/2566)", en: "not a period (13/2566)"),
        ProblemCase(
            "ปีงบประมาณ", is: "malformed", th: "ไม่ใช่ช่วงเวลา (ปีงบประมาณ)",
            en: "not a period (ปีงบประมาณ)"),
        ProblemCase(
            "2024-03-31/2023-10-01", is: "from-after-to", th: "วันเริ่มต้นอยู่หลังวันสิ้นสุด (2024-03-31/2023-10-01)",
            en: "the period begins after it ends (2024-03-31/2023-10-01)"),
    ]

    @Test(arguments: problems) func `what is wrong with a period is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .period)
    }
}
