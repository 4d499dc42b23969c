import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct DateFieldTests {
    static let values = [
        ValueCase("15/10/2564", .date(18_915), [.arabicDigits, .buddhistEra]),
        ValueCase("1-9-2564", .date(18_871), [.arabicDigits, .buddhistEra]),
        ValueCase("01.09.2564", .date(18_871), [.arabicDigits, .buddhistEra]),
        ValueCase("15/10/2023", .date(19_645), [.arabicDigits, .commonEra]),
        ValueCase("15/10/66", .date(19_645), [.arabicDigits, .buddhistEra, .shortYear]),
        ValueCase("15 / 10 / 2566", .date(19_645), [.arabicDigits, .buddhistEra]),
        ValueCase("2023-10-15", .date(19_645), [.arabicDigits, .commonEra]),
        ValueCase("2023-10-15", .date, .date(19_645), []),
        ValueCase("2023-10-15T08:30:00Z", .date(19_645), [.arabicDigits, .commonEra]),
        ValueCase("2566-10-15", .date(19_645), [.arabicDigits, .buddhistEra]),
        ValueCase("25640915", .date(18_885), [.arabicDigits, .buddhistEra]),
        ValueCase("20210915", .number, .date(18_885), [.arabicDigits, .commonEra]),
        ValueCase("25630130200229", .date(18_291), [.arabicDigits, .buddhistEra]),
        ValueCase("15 ต.ค. 2566", .date(19_645), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("15ตค66", .date(19_645), [.arabicDigits, .buddhistEra, .shortYear, .monthName]),
        ValueCase("15 ตุลาคม พ.ศ. 2566", .date(19_645), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("15 ต. ค. ค.ศ. 2023", .date(19_645), [.arabicDigits, .commonEra, .monthName]),
        ValueCase("๑๕ ต.ค. ๖๖", .date(19_645), [.thaiDigits, .buddhistEra, .shortYear, .monthName]),
        ValueCase("วันอาทิตย์ที่ 15 เดือนตุลาคม พ.ศ. 2566", .date(19_645), [.arabicDigits, .buddhistEra, .monthName]),
        ValueCase("15 Oct 2023", .date(19_645), [.arabicDigits, .commonEra, .monthName]),
        ValueCase("October 15, 2023", .date(19_645), [.arabicDigits, .commonEra, .monthName]),
        ValueCase("15-OCT-66", .date(19_645), [.arabicDigits, .buddhistEra, .shortYear, .monthName]),
        ValueCase("1 Sept. 2021", .date(18_871), [.arabicDigits, .commonEra, .monthName]),
        ValueCase("/Date(1697328000000)/", .date(19_645), [.arabicDigits, .commonEra]),
        ValueCase("29/02/2567", .date(19_782), [.arabicDigits, .buddhistEra]),
        ValueCase("\u{200B}15/10/2566 ", .date(19_645), [.arabicDigits, .buddhistEra, .zeroWidth, .untrimmed]),
        ValueCase("'15/10/2566", .date(19_645), [.arabicDigits, .buddhistEra, .apostrophe]),
    ]

    @Test(arguments: values) func `a date has its value and style`(given: ValueCase) {
        given.expect(of: .date)
    }

    static let problems = [
        ProblemCase(
            "15-Oct-23", is: "ambiguous-year", th: "ปีสองหลักอาจเป็น พ.ศ. 2523 หรือ ค.ศ. 2023 (15-Oct-23)",
            en: "the year may be 2523 of the Buddhist Era or 2023 of the Common Era (15-Oct-23)", marked: "23"),
        ProblemCase(
            "15/10/23", is: "ambiguous-year", th: "ปีสองหลักอาจเป็น พ.ศ. 2523 หรือ ค.ศ. 2023 (15/10/23)",
            en: "the year may be 2523 of the Buddhist Era or 2023 of the Common Era (15/10/23)", marked: "23"),
        ProblemCase(
            "45214", is: "serial-date", th: "วันที่เป็นตัวเลขวันที่ของ Excel (45214)",
            en: "the date is a serial number of Excel (45214)", replacement: "15/10/2566", isSafe: true),
        ProblemCase(
            "45214.5", .number, is: "serial-date", th: "วันที่เป็นตัวเลขวันที่ของ Excel (45214.5)",
            en: "the date is a serial number of Excel (45214.5)", replacement: "15/10/2566", isSafe: true),
        ProblemCase(
            "31/02/2567", is: "no-such-day", th: "ไม่มีวันที่ 31 เดือนนี้มี 29 วัน (31/02/2567)",
            en: "there is no day 31; the month has 29 days (31/02/2567)", marked: "31"),
        ProblemCase(
            "29/02/2566", is: "no-such-day", th: "ไม่มีวันที่ 29 เดือนนี้มี 28 วัน (29/02/2566)",
            en: "there is no day 29; the month has 28 days (29/02/2566)", marked: "29"),
        ProblemCase(
            "15/32/2566", is: "no-such-month", th: "ไม่มีเดือน 32 (15/32/2566)",
            en: "there is no month 32 (15/32/2566)", marked: "32"),
        ProblemCase(
            "12/31/2566", is: "month-day-order", th: "ไม่มีเดือน 31 อาจสลับวันกับเดือน (12/31/2566)",
            en: "there is no month 31; day and month may be exchanged (12/31/2566)", replacement: "31/12/2566", marked: "31"),
        ProblemCase(
            "15/10/2766", is: "year-out-of-range", th: "ปี 2766 อยู่นอกช่วงที่เป็นไปได้ (15/10/2766)",
            en: "the year 2766 is out of range (15/10/2766)", marked: "2766"),
        ProblemCase(
            "15/10/256", is: "year-digits", th: "ปีมี 3 หลัก (15/10/256)",
            en: "the year has 3 digits (15/10/256)", marked: "256"),
        ProblemCase(
            "ตุลาคม 2566", is: "no-day", th: "ไม่ได้ระบุวันที่ของเดือน (ตุลาคม 2566)",
            en: "the date lacks the day (ตุลาคม 2566)"),
        ProblemCase(
            "15 ตุลาคม", is: "missing-year", th: "ไม่ได้ระบุปี (15 ตุลาคม)",
            en: "the year is missing (15 ตุลาคม)"),
        ProblemCase(
            "-", is: "nothing-word", th: "ไม่มีวันที่ในช่องที่ต้องมี (-)",
            en: "no date where one is demanded (-)"),
        ProblemCase(
            "1O/10/2566", is: "digit-o", th: "มีตัวอักษร O แทนตัวเลขในวันที่ (1O/10/2566)",
            en: "the letter O stands for a digit of the date (1O/10/2566)", replacement: "10/10/2566", marked: "O"),
        ProblemCase(
            "เมื่อวานนี้", is: "malformed", th: "ไม่ใช่วันที่ (เมื่อวานนี้)",
            en: "not a date (เมื่อวานนี้)"),
        ProblemCase(
            "15/10/2566 ถึง 20/10/2566", is: "malformed", th: "ไม่ใช่วันที่ (15/10/2566 ถึง 20/10/2566)",
            en: "not a date (15/10/2566 ถึง 20/10/2566)", marked: " ถึง 20/10/2566"),
        ProblemCase(
            "12", .number, is: "malformed", th: "ไม่ใช่วันที่ (12)",
            en: "not a date (12)"),
        ProblemCase(
            "TRUE", .boolean, is: "malformed", th: "ไม่ใช่วันที่ (TRUE)",
            en: "not a date (TRUE)"),
        ProblemCase(
            "00/10/2566", is: "no-such-day", th: "ไม่มีวันที่ 00 เดือนนี้มี 31 วัน (00/10/2566)",
            en: "there is no day 00; the month has 31 days (00/10/2566)", marked: "00"),
        ProblemCase(
            "15/00/2566", is: "no-such-month", th: "ไม่มีเดือน 00 (15/00/2566)",
            en: "there is no month 00 (15/00/2566)", marked: "00"),
        ProblemCase(
            "31/11/2566", is: "no-such-day", th: "ไม่มีวันที่ 31 เดือนนี้มี 30 วัน (31/11/2566)",
            en: "there is no day 31; the month has 30 days (31/11/2566)", marked: "31"),
        ProblemCase(
            "31 เม.ย. 67", is: "no-such-day", th: "ไม่มีวันที่ 31 เดือนนี้มี 30 วัน (31 เม.ย. 67)",
            en: "there is no day 31; the month has 30 days (31 เม.ย. 67)", marked: "31"),
        ProblemCase(
            "2566", is: "no-day", th: "ไม่ได้ระบุวันที่ของเดือน (2566)",
            en: "the date lacks the day (2566)"),
        ProblemCase(
            "15/10-2566", is: "malformed", th: "ไม่ใช่วันที่ (15/10-2566)",
            en: "not a date (15/10-2566)"),
        ProblemCase(
            "15/10/2566 จ้าง", is: "malformed", th: "ไม่ใช่วันที่ (15/10/2566 จ้าง)",
            en: "not a date (15/10/2566 จ้าง)", marked: " จ้าง"),
        ProblemCase(
            "15 ต.ค. ค.ศ. 2566", is: "year-out-of-range", th: "ปี 2566 อยู่นอกช่วงที่เป็นไปได้ (15 ต.ค. ค.ศ. 2566)",
            en: "the year 2566 is out of range (15 ต.ค. ค.ศ. 2566)", marked: "2566"),
        ProblemCase(
            "15 ตค พ.ศ. 2023", is: "year-out-of-range", th: "ปี 2023 อยู่นอกช่วงที่เป็นไปได้ (15 ตค พ.ศ. 2023)",
            en: "the year 2023 is out of range (15 ตค พ.ศ. 2023)", marked: "2023"),
        ProblemCase(
            "2566-13-01", is: "month-day-order", th: "ไม่มีเดือน 13 อาจสลับวันกับเดือน (2566-13-01)",
            en: "there is no month 13; day and month may be exchanged (2566-13-01)", replacement: "13/01/2566", marked: "13"),
        ProblemCase(
            "99991231", is: "year-out-of-range", th: "ปี 9999 อยู่นอกช่วงที่เป็นไปได้ (99991231)",
            en: "the year 9999 is out of range (99991231)", marked: "9999"),
        ProblemCase(
            "๓๑/๐๒/๒๕๖๗", is: "no-such-day", th: "ไม่มีวันที่ ๓๑ เดือนนี้มี 29 วัน (๓๑/๐๒/๒๕๖๗)",
            en: "there is no day ๓๑; the month has 29 days (๓๑/๐๒/๒๕๖๗)", marked: "๓๑"),
        ProblemCase(
            "13/13/2566", is: "no-such-month", th: "ไม่มีเดือน 13 (13/13/2566)",
            en: "there is no month 13 (13/13/2566)", marked: "13"),
        ProblemCase(
            "29 Feb 2023", is: "no-such-day", th: "ไม่มีวันที่ 29 เดือนนี้มี 28 วัน (29 Feb 2023)",
            en: "there is no day 29; the month has 28 days (29 Feb 2023)", marked: "29"),
        ProblemCase(
            "l5/10/2566", is: "digit-o", th: "มีตัวอักษร l แทนตัวเลขในวันที่ (l5/10/2566)",
            en: "the letter l stands for a digit of the date (l5/10/2566)", replacement: "15/10/2566", marked: "l"),
        ProblemCase(
            "2023-02-30", .date, is: "no-such-day", th: "ไม่มีวันที่ 30 เดือนนี้มี 28 วัน (2023-02-30)",
            en: "there is no day 30; the month has 28 days (2023-02-30)", marked: "30"),
        ProblemCase(
            "15 Foo 2566", is: "malformed", th: "ไม่ใช่วันที่ (15 Foo 2566)",
            en: "not a date (15 Foo 2566)"),
        ProblemCase(
            "15/10/05", is: "ambiguous-year", th: "ปีสองหลักอาจเป็น พ.ศ. 2505 หรือ ค.ศ. 2005 (15/10/05)",
            en: "the year may be 2505 of the Buddhist Era or 2005 of the Common Era (15/10/05)", marked: "05"),
        ProblemCase(
            "02/30/2566", is: "month-day-order", th: "ไม่มีเดือน 30 อาจสลับวันกับเดือน (02/30/2566)",
            en: "there is no month 30; day and month may be exchanged (02/30/2566)", marked: "30"),
    ]

    @Test(arguments: problems) func `what is wrong with a date is told exactly`(given: ProblemCase) throws {
        try given.expect(of: .date)
    }
}
