/// The offset of a time zone, with today's daylight saving rules applied to every year.
///
/// The standard library has no zone database; this table covers the zones that expressions are known to name.
struct TimeZoneRule: Sendable {
    /// When clocks go forward and back.
    enum Daylight: Sendable {
        case australia, europe, none, unitedStates
    }

    let daylight: Daylight
    /// Seconds east of UTC in winter.
    let standard: Int64

    /// Seconds to add to UTC at a moment; nothing for an unknown zone.
    static func offset(of zone: String, at seconds: Int64) -> Int64? {
        if let rule = named[zone] { return rule.offset(at: seconds) }
        return offset(of: Array(zone.utf8)[...])
    }

    /// Reads `+07:00`, `-09:30` or `02:00`.
    static func offset(of bytes: ArraySlice<UInt8>) -> Int64? {
        var bytes = bytes
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        guard bytes.count == 5, bytes[bytes.startIndex + 2] == UInt8(ascii: ":"),
            let hours = Digits.number(bytes.prefix(2)), let minutes = Digits.number(bytes.suffix(2)), hours <= 23, minutes <= 59
        else { return nil }
        let offset = hours * 3600 + minutes * 60
        return isNegative ? -offset : offset
    }

    private func offset(at seconds: Int64) -> Int64 {
        let day = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        let year = CELDate.parts(ofDay: day).year
        let isSummer =
            switch daylight {
            case .none: false
            case .unitedStates:
                seconds >= Self.sunday(2, of: 3, in: year) * 86_400 + 7200 - standard
                    && seconds < Self.sunday(1, of: 11, in: year) * 86_400 + 3600 - standard
            case .europe:
                seconds >= Self.sunday(5, of: 3, in: year) * 86_400 + 3600 && seconds < Self.sunday(5, of: 10, in: year) * 86_400 + 3600
            case .australia:
                seconds >= Self.sunday(1, of: 10, in: year) * 86_400 + 7200 - standard
                    || seconds < Self.sunday(1, of: 4, in: year) * 86_400 + 7200 - standard
            }
        return isSummer ? standard + 3600 : standard
    }

    /// The day number of the n-th Sunday of a month, or the last one for 5.
    private static func sunday(_ count: Int64, of month: Int64, in year: Int64) -> Int64 {
        if count == 5 {
            let last = CELDate.dayNumber(year: year, month: month, day: CELDate.length(ofMonth: month, in: year))
            return last - CELDate.weekday(ofDay: last)
        }
        let first = CELDate.dayNumber(year: year, month: month, day: 1)
        return first + (7 - CELDate.weekday(ofDay: first)) % 7 + (count - 1) * 7
    }

    private static func zone(_ hours: Double, _ daylight: Daylight = .none) -> TimeZoneRule {
        TimeZoneRule(daylight: daylight, standard: Int64(hours * 3600))
    }

    private static let named: [String: TimeZoneRule] = [
        "America/Anchorage": zone(-9, .unitedStates), "America/Chicago": zone(-6, .unitedStates),
        "America/Denver": zone(-7, .unitedStates), "America/Halifax": zone(-4, .unitedStates),
        "America/Los_Angeles": zone(-8, .unitedStates), "America/New_York": zone(-5, .unitedStates),
        "America/Phoenix": zone(-7), "America/Sao_Paulo": zone(-3), "America/St_Johns": zone(-3.5, .unitedStates),
        "America/Toronto": zone(-5, .unitedStates), "America/Vancouver": zone(-8, .unitedStates),
        "Africa/Cairo": zone(2), "Africa/Johannesburg": zone(2), "Africa/Lagos": zone(1), "Africa/Nairobi": zone(3),
        "Asia/Bangkok": zone(7), "Asia/Dhaka": zone(6), "Asia/Dubai": zone(4), "Asia/Ho_Chi_Minh": zone(7), "Asia/Hong_Kong": zone(8),
        "Asia/Jakarta": zone(7), "Asia/Kabul": zone(4.5), "Asia/Karachi": zone(5), "Asia/Kathmandu": zone(5.75),
        "Asia/Katmandu": zone(5.75), "Asia/Kolkata": zone(5.5), "Asia/Kuala_Lumpur": zone(8), "Asia/Manila": zone(8),
        "Asia/Rangoon": zone(6.5), "Asia/Seoul": zone(9), "Asia/Shanghai": zone(8), "Asia/Singapore": zone(8), "Asia/Taipei": zone(8),
        "Asia/Tehran": zone(3.5), "Asia/Tokyo": zone(9), "Asia/Yangon": zone(6.5),
        "Australia/Adelaide": zone(9.5, .australia), "Australia/Brisbane": zone(10), "Australia/Darwin": zone(9.5),
        "Australia/Melbourne": zone(10, .australia), "Australia/Perth": zone(8), "Australia/Sydney": zone(10, .australia),
        "Etc/UTC": zone(0), "Europe/Amsterdam": zone(1, .europe), "Europe/Athens": zone(2, .europe), "Europe/Berlin": zone(1, .europe),
        "Europe/Istanbul": zone(3), "Europe/Lisbon": zone(0, .europe), "Europe/London": zone(0, .europe), "Europe/Madrid": zone(1, .europe),
        "Europe/Moscow": zone(3), "Europe/Paris": zone(1, .europe), "Europe/Rome": zone(1, .europe), "Europe/Stockholm": zone(1, .europe),
        "Europe/Zurich": zone(1, .europe), "GMT": zone(0), "Indian/Cocos": zone(6.5), "Indian/Maldives": zone(5),
        "Pacific/Auckland": zone(12), "Pacific/Honolulu": zone(-10),
        "US/Alaska": zone(-9, .unitedStates), "US/Arizona": zone(-7), "US/Central": zone(-6, .unitedStates),
        "US/Eastern": zone(-5, .unitedStates), "US/Hawaii": zone(-10), "US/Mountain": zone(-7, .unitedStates),
        "US/Pacific": zone(-8, .unitedStates), "UTC": zone(0), "Z": zone(0),
    ]
}
