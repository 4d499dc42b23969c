/// A fiscal year of the Thai state: 1 October of the year before to 30 September, named by its Buddhist year.
public struct FiscalYear: Hashable, Comparable, Sendable {
    /// The year of the Buddhist Era in which it ends.
    public let buddhistYear: Int

    /// Makes a fiscal year; nil unless the Buddhist year is one in which a date can lie.
    public init?(buddhistYear: Int) {
        guard buddhistYear >= 544, buddhistYear <= 10_543 else { return nil }
        self.init(unchecked: buddhistYear)
    }

    /// The fiscal year that a day lies in.
    public init(containing date: CivilDate) {
        let parts = date.components
        self.init(unchecked: parts.year + ThaiCalendar.buddhistOffset + (parts.month >= 10 ? 1 : 0))
    }

    private init(unchecked year: Int) { buddhistYear = year }

    /// The first day, 1 October.
    public var firstDay: CivilDate { day(1, month: 10) }

    /// The last day, 30 September.
    public var lastDay: CivilDate { day(30, month: 9) }

    /// All days.
    public var days: ClosedRange<CivilDate> { firstDay...lastDay }

    /// The two halves: 1 October to 31 March and 1 April to 30 September.
    public var halves: [ClosedRange<CivilDate>] {
        [firstDay...day(31, month: 3), day(1, month: 4)...lastDay]
    }

    /// The four quarters, the first from 1 October to 31 December.
    public var quarters: [ClosedRange<CivilDate>] {
        [
            firstDay...day(31, month: 12),
            day(1, month: 1)...day(31, month: 3),
            day(1, month: 4)...day(30, month: 6),
            day(1, month: 7)...lastDay,
        ]
    }

    /// Whether a day lies in the year.
    public func contains(_ date: CivilDate) -> Bool { days.contains(date) }

    /// The quarter 1–4 of a day, or nil if the day lies in another year.
    public func quarter(of date: CivilDate) -> Int? {
        quarters.firstIndex { $0.contains(date) }.map { $0 + 1 }
    }

    /// The fiscal year before this one, or nil if there is none.
    public var previous: FiscalYear? { FiscalYear(buddhistYear: buddhistYear - 1) }

    /// Whether the first year is earlier.
    public static func < (first: FiscalYear, second: FiscalYear) -> Bool { first.buddhistYear < second.buddhistYear }

    private func day(_ day: Int, month: Int) -> CivilDate {
        let year = buddhistYear - ThaiCalendar.buddhistOffset - (month >= 10 ? 1 : 0)
        return CivilDate(unchecked: CivilDate.days(year: year, month: month, day: day))
    }
}
