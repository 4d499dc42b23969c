/// A day of the Gregorian calendar, without time or zone.
public struct CELDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    public var days: Int32

    /// The first and last day that can be written: 0001-01-01 and 9999-12-31.
    static let bounds: ClosedRange<Int64> = -719_162...2_932_896

    /// Takes a count of days since 1970-01-01.
    public init(days: Int32) {
        self.days = days
    }

    /// Takes a count of days, unless it is outside the years 1 to 9999.
    init?(checked days: Int64) {
        guard Self.bounds.contains(days) else { return nil }
        self.days = Int32(days)
    }

    /// Takes a year of the common era, a month and a day, unless there is no such day.
    public init?(year: Int64, month: Int64, day: Int64) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, in: year) else {
            return nil
        }
        days = Int32(Self.dayNumber(year: year, month: month, day: day))
    }

    /// Reads `YYYY-MM-DD` in the common era, and nothing else.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Digits.number(bytes[0..<4]), let month = Digits.number(bytes[5..<7]), let day = Digits.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Orders by time.
    public static func < (left: Self, right: Self) -> Bool {
        left.days < right.days
    }

    /// Year of the common era, month 1-12, day 1-31.
    var parts: (year: Int64, month: Int64, day: Int64) {
        Self.parts(ofDay: Int64(days))
    }

    /// 0 is Sunday.
    var weekday: Int64 {
        Self.weekday(ofDay: Int64(days))
    }

    /// The Thai fiscal year in the Buddhist Era: 1 October of the year before to 30 September.
    var fiscalYear: Int64 {
        let parts = parts
        return parts.year + Self.buddhistEra + (parts.month >= 10 ? 1 : 0)
    }

    /// What is added to a year of the common era.
    static let buddhistEra: Int64 = 543

    static func weekday(ofDay day: Int64) -> Int64 {
        let remainder = (day + 4) % 7
        return remainder < 0 ? remainder + 7 : remainder
    }

    static func length(ofMonth month: Int64, in year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01; Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    static func dayNumber(year: Int64, month: Int64, day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The inverse of `dayNumber`, civil_from_days of the same source.
    static func parts(ofDay dayNumber: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

extension CELDate: CustomStringConvertible {
    /// `YYYY-MM-DD` in the common era.
    public var description: String {
        let parts = parts
        return "\(Digits.padded(parts.year, 4))-\(Digits.padded(parts.month, 2))-\(Digits.padded(parts.day, 2))"
    }
}

/// Small readings and writings of decimal digits.
enum Digits {
    /// Reads ASCII digits only; nothing for an empty or a longer text than 18 digits.
    static func number(_ bytes: some Collection<UInt8>) -> Int64? {
        guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
        var value: Int64 = 0
        for byte in bytes {
            guard byte >= 48, byte <= 57 else { return nil }
            value = value * 10 + Int64(byte - 48)
        }
        return value
    }

    /// Writes at least `width` digits of a number that is not negative.
    static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
