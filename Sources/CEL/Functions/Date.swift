/// Dates and the Thai fiscal year.
enum DateFunctions {
    static let all: [Function] = [
        Function(
            "buddhistYear", en: "Gives the year of a date in the Buddhist Era.", th: "ปี พ.ศ. ของวันที่",
            [Overload.of(.int) { (a: CELDate) in .int(a.parts.year + CELDate.buddhistEra) }.asMember],
            examples: [.init("date('2024-03-31').buddhistYear()", "2567")]),
        Function(
            "date", en: "Makes a date from a text YYYY-MM-DD, or from year, month and day of the common era.",
            th: "สร้างวันที่จากข้อความ YYYY-MM-DD หรือจากปี ค.ศ. เดือน วัน",
            [
                Overload.of(.date) { (a: CELDate) in .value(.date(a)) },
                Overload.of(.date) { (a: String) in CELDate(a).map { .value(.date($0)) } ?? .fail(.notConvertible(a, to: "date")) },
                Overload.of(.date) { (year: Int64, month: Int64, day: Int64) in
                    CELDate(year: year, month: month, day: day).map { .value(.date($0)) }
                        ?? .fail(.notConvertible("\(year)-\(month)-\(day)", to: "date"))
                },
            ],
            examples: [.init("date('2024-03-31') == date(2024, 3, 31)", "true")]),
        Function(
            "day", en: "Gives the day of the month, 1 to 31.", th: "วันที่ในเดือน 1 ถึง 31",
            [Overload.of(.int) { (a: CELDate) in .int(a.parts.day) }.asMember],
            examples: [.init("date('2024-03-31').day()", "31")]),
        Function(
            "days", en: "Makes a duration of so many days.", th: "ช่วงเวลาตามจำนวนวัน",
            [
                Overload.of(.duration) { (a: Int64) in
                    let (nanoseconds, overflow) = a.multipliedReportingOverflow(by: NumberFunctions.nanosecondsPerDay)
                    return overflow ? .fail(.overflow) : .value(.duration(CELDuration(nanoseconds: nanoseconds)))
                }
            ],
            examples: [.init("days(1) == duration('24h')", "true")]),
        Function(
            "fiscalYear", en: "Gives the Thai fiscal year of a date in the Buddhist Era, which begins on 1 October.",
            th: "ปีงบประมาณ พ.ศ. ของวันที่ เริ่ม 1 ตุลาคม",
            [Overload.of(.int) { (a: CELDate) in .int(a.fiscalYear) }.asMember],
            examples: [.init("date('2023-10-01').fiscalYear()", "2567"), .init("date('2023-09-30').fiscalYear()", "2566")]),
        Function(
            "fiscalYearEnd", en: "Gives the last day of a Thai fiscal year of the Buddhist Era.", th: "วันสุดท้ายของปีงบประมาณ พ.ศ.",
            [Overload.of(.date) { (a: Int64) in fiscalDay(a, 0, 9, 30) }],
            examples: [.init("fiscalYearEnd(2567)", "date('2024-09-30')")]),
        Function(
            "fiscalYearStart", en: "Gives the first day of a Thai fiscal year of the Buddhist Era.", th: "วันแรกของปีงบประมาณ พ.ศ.",
            [Overload.of(.date) { (a: Int64) in fiscalDay(a, -1, 10, 1) }],
            examples: [.init("fiscalYearStart(2567)", "date('2023-10-01')")]),
        Function(
            "month", en: "Gives the month of a date, 1 to 12.", th: "เดือนของวันที่ 1 ถึง 12",
            [Overload.of(.int) { (a: CELDate) in .int(a.parts.month) }.asMember],
            examples: [.init("date('2024-03-31').month()", "3")]),
        Function(
            "weekday", en: "Gives the day of the week, 0 for Sunday to 6 for Saturday.", th: "วันในสัปดาห์ 0 คืออาทิตย์ ถึง 6 คือเสาร์",
            [Overload.of(.int) { (a: CELDate) in .int(a.weekday) }.asMember],
            examples: [.init("date('2024-03-31').weekday()", "0")]),
        Function(
            "year", en: "Gives the year of a date in the common era.", th: "ปี ค.ศ. ของวันที่",
            [Overload.of(.int) { (a: CELDate) in .int(a.parts.year) }.asMember],
            examples: [.init("date('2024-03-31').year()", "2024")]),
    ]

    private static func fiscalDay(_ year: Int64, _ shift: Int64, _ month: Int64, _ day: Int64) -> Outcome {
        let (common, overflow) = year.subtractingReportingOverflow(CELDate.buddhistEra)
        let (shifted, again) = common.addingReportingOverflow(shift)
        guard !overflow, !again, let date = CELDate(year: shifted, month: month, day: day) else {
            return .fail(.badArgument(function: shift == 0 ? "fiscalYearEnd" : "fiscalYearStart", value: String(year)))
        }
        return .value(.date(date))
    }
}
