/// The names of one month.
public struct MonthNames: Hashable, Sendable {
    /// The month, 1–12.
    public let number: Int
    /// The full Thai name, as in มกราคม.
    public let thai: String
    /// The Thai abbreviation with its dots, as in ม.ค.
    public let thaiShort: String
    /// The full English name, as in January.
    public let english: String
    /// The English abbreviation without a dot, as in Jan.
    public let englishShort: String

    init(_ number: Int, _ thai: String, _ thaiShort: String, _ english: String, _ englishShort: String) {
        self.number = number
        self.thai = thai
        self.thaiShort = thaiShort
        self.english = english
        self.englishShort = englishShort
    }
}

/// Knows the months in Thai and English and writes dates as Thai agencies do.
public enum ThaiCalendar {
    /// The letters for the Buddhist Era, and what is often written for them: with one of the full stops missing, or both.
    public static let buddhistEra = ["พ.ศ.", "พ.ศ", "พศ.", "พศ"]

    /// How far the Buddhist Era is ahead of the Common Era, in years.
    public static let buddhistOffset = 543

    /// The twelve months in order.
    public static let months: [MonthNames] = [
        MonthNames(1, "มกราคม", "ม.ค.", "January", "Jan"),
        MonthNames(2, "กุมภาพันธ์", "ก.พ.", "February", "Feb"),
        MonthNames(3, "มีนาคม", "มี.ค.", "March", "Mar"),
        MonthNames(4, "เมษายน", "เม.ย.", "April", "Apr"),
        MonthNames(5, "พฤษภาคม", "พ.ค.", "May", "May"),
        MonthNames(6, "มิถุนายน", "มิ.ย.", "June", "Jun"),
        MonthNames(7, "กรกฎาคม", "ก.ค.", "July", "Jul"),
        MonthNames(8, "สิงหาคม", "ส.ค.", "August", "Aug"),
        MonthNames(9, "กันยายน", "ก.ย.", "September", "Sep"),
        MonthNames(10, "ตุลาคม", "ต.ค.", "October", "Oct"),
        MonthNames(11, "พฤศจิกายน", "พ.ย.", "November", "Nov"),
        MonthNames(12, "ธันวาคม", "ธ.ค.", "December", "Dec"),
    ]

    /// The year of the Common Era, or nil if the number is too small to take the offset away.
    public static func commonYear(ofBuddhist year: Int) -> Int? {
        let (common, overflow) = year.subtractingReportingOverflow(buddhistOffset)
        return overflow ? nil : common
    }

    /// The month whose name the whole text is, by folding and without regard to dots and spaces, or nil if it is none.
    ///
    /// Names are the full ones and the abbreviations in Thai and English; `Sept` is one too.
    public static func month(matching bytes: Span<UInt8>) -> Int? {
        let key = ThaiFolding.folded(bytes, options: nameOptions)
        guard key.count >= 3, key.count <= longestName else { return nil }
        return monthKeys[key]
    }

    /// The month whose name a string is; see `month(matching:)` for bytes.
    public static func month(matching text: String) -> Int? { month(matching: text.utf8.span) }

    /// A date in full, as in `31 มีนาคม 2567`; a month that does not exist is shown as its number.
    public static func longDate(day: Int, month: Int, buddhistYear: Int) -> String {
        "\(day) \(names(of: month)?.thai ?? String(month)) \(buddhistYear)"
    }

    /// A date in full, as in `31 มีนาคม 2567`.
    public static func longDate(_ date: CivilDate) -> String {
        let parts = date.components
        return longDate(day: parts.day, month: parts.month, buddhistYear: parts.year + buddhistOffset)
    }

    /// A date in short, as in `31 มี.ค. 67`; a month that does not exist is shown as its number.
    public static func shortDate(day: Int, month: Int, buddhistYear: Int) -> String {
        let year = zeroPadded(Int((buddhistYear % 100).magnitude), to: 2)
        return "\(day) \(names(of: month)?.thaiShort ?? String(month)) \(year)"
    }

    /// A date in short, as in `31 มี.ค. 67`.
    public static func shortDate(_ date: CivilDate) -> String {
        let parts = date.components
        return shortDate(day: parts.day, month: parts.month, buddhistYear: parts.year + buddhistOffset)
    }

    /// The names of a month 1–12, or nil for another number.
    public static func names(of month: Int) -> MonthNames? {
        months.indices.contains(month &- 1) ? months[month &- 1] : nil
    }

    private static let nameOptions: ThaiFolding.Options = [.dropPunctuation, .dropSpaces]

    /// 36 bytes: twelve Thai letters, more than any month has.
    private static let longestName = 36

    private static let monthKeys: [[UInt8]: Int] = {
        var keys: [[UInt8]: Int] = [:]
        for month in months {
            for name in [month.thai, month.thaiShort, month.english, month.englishShort] {
                keys[ThaiFolding.folded(name.utf8.span, options: nameOptions)] = month.number
            }
        }
        keys[Array("sept".utf8)] = 9
        return keys
    }()
}
