/// A day of the Gregorian calendar that exists.
public struct TOMLDate: Hashable, Sendable {
    // Kept small: the largest value of all decides the size of every TOMLValue.
    private let shortYear: Int16
    private let shortMonth: Int8
    private let shortDay: Int8

    /// The year, 0 to 9999.
    public var year: Int { Int(shortYear) }
    /// The month, 1 to 12.
    public var month: Int { Int(shortMonth) }
    /// The day of the month, from 1.
    public var day: Int { Int(shortDay) }

    /// Makes a day, or nothing when the calendar has no such day.
    init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1, day <= TOMLDate.days(inMonth: month, ofYear: year) else {
            return nil
        }
        shortYear = Int16(year)
        shortMonth = Int8(month)
        shortDay = Int8(day)
    }

    /// Counts the days of a month, leap years by the Gregorian rule.
    private static func days(inMonth month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

/// A time of day.
public struct TOMLTime: Hashable, Sendable {
    private let shortHour: Int8
    private let shortMinute: Int8
    private let shortSecond: Int8
    private let shortNanosecond: Int32

    /// The hour, 0 to 23.
    public var hour: Int { Int(shortHour) }
    /// The minute, 0 to 59.
    public var minute: Int { Int(shortMinute) }
    /// The second, 0 to 60; 60 is a leap second (RFC 3339 §5.7).
    public var second: Int { Int(shortSecond) }
    /// The fraction of the second in nanoseconds; finer digits are cut off, not rounded (TOML 1.0.0, Local Time).
    public var nanosecond: Int { Int(shortNanosecond) }

    /// Makes a time, or nothing when no clock shows it.
    init?(hour: Int, minute: Int, second: Int, nanosecond: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second), (0...999_999_999).contains(nanosecond) else {
            return nil
        }
        shortHour = Int8(hour)
        shortMinute = Int8(minute)
        shortSecond = Int8(second)
        shortNanosecond = Int32(nanosecond)
    }
}

/// A day and a time, wherever on earth the reader is.
public struct TOMLDateTime: Hashable, Sendable {
    /// The day.
    public let date: TOMLDate
    /// The time of day.
    public let time: TOMLTime
}

/// A day and a time at a known offset from UTC.
public struct TOMLOffsetDateTime: Hashable, Sendable {
    /// The day at that offset.
    public let date: TOMLDate
    /// The time of day at that offset.
    public let time: TOMLTime
    /// The minutes to be added to UTC, such as 420 for `+07:00`; 0 for `Z`.
    public let offsetMinutes: Int
}
