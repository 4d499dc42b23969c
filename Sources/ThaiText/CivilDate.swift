/// A day of the proleptic Gregorian calendar.
public struct CivilDate: Hashable, Comparable, Sendable {
    /// The years of the Common Era that a date can be made in.
    public static let years = 1...9999

    /// Days since 1970-01-01, negative before it.
    public let daysSince1970: Int32

    /// Makes the day that is so many days after 1970-01-01, without a limit on the year.
    init(unchecked days: Int) { daysSince1970 = Int32(clamping: days) }

    /// Makes a day from year, month and day of the Common Era; nil if there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), month >= 1, month <= 12, day >= 1,
            day <= Self.dayCount(month: month, year: year)
        else { return nil }
        self.init(unchecked: Self.days(year: year, month: month, day: day))
    }

    /// Makes a day from year of the Buddhist Era, month and day; nil if there is no such day.
    public init?(buddhistYear: Int, month: Int, day: Int) {
        guard let year = ThaiCalendar.commonYear(ofBuddhist: buddhistYear) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Makes the day that is so many days after 1970-01-01; nil outside `years`.
    public init?(daysSince1970 days: Int) {
        // Days of 0001-01-01 and 9999-12-31.
        guard days >= -719_162, days <= 2_932_896 else { return nil }
        self.init(unchecked: days)
    }

    /// Year of the Common Era, month 1–12 and day 1–31.
    public var components: (year: Int, month: Int, day: Int) {
        // "civil_from_days" of H. Hinnant, chrono-Compatible Low-Level Date Algorithms: years begin in March.
        let shifted = Int(daysSince1970) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The year of the Common Era.
    public var year: Int { components.year }

    /// The year of the Buddhist Era, which in this calendar is that of the Common Era + 543.
    public var buddhistYear: Int { components.year + ThaiCalendar.buddhistOffset }

    /// The month, 1–12.
    public var month: Int { components.month }

    /// The day of the month, 1–31.
    public var day: Int { components.day }

    /// The day of the week by ISO 8601: 1 is Monday, 7 is Sunday.
    public var weekday: Int {
        // 1970-01-01 was a Thursday.
        let remainder = (Int(daysSince1970) + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// The day so many days later, or earlier if negative; nil outside `years`.
    public func adding(days: Int) -> CivilDate? {
        let (sum, overflow) = Int(daysSince1970).addingReportingOverflow(days)
        return overflow ? nil : CivilDate(daysSince1970: sum)
    }

    /// How many days another day is after this one.
    public func days(until other: CivilDate) -> Int { Int(other.daysSince1970) - Int(daysSince1970) }

    /// How many days a month has; 0 if there is no such month.
    public static func dayCount(month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        case 1...12: 31
        default: 0
        }
    }

    /// Whether a year of the Common Era has a 29 February.
    public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// Whether the first day is earlier.
    public static func < (first: CivilDate, second: CivilDate) -> Bool { first.daysSince1970 < second.daysSince1970 }

    /// Days since 1970-01-01 of a valid date.
    static func days(year: Int, month: Int, day: Int) -> Int {
        // "days_from_civil" of the same source.
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension CivilDate: CustomStringConvertible {
    /// The date by ISO 8601, as in `2024-03-31`.
    public var description: String {
        let parts = components
        return "\(zeroPadded(parts.year, to: 4))-\(zeroPadded(parts.month, to: 2))-\(zeroPadded(parts.day, to: 2))"
    }
}

/// A number that is not negative, with zeros before it up to a number of digits.
func zeroPadded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
