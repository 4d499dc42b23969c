import ThaiText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The system's clock, asked for the day alone: whether a waiver still holds.
enum Clock {
    /// Names a day, `2024-03-31`, that stands in for today, so that a run can be repeated.
    static let variable = "OITLINT_TODAY"

    /// Today, in days since 1970-01-01.
    static var today: Int32 {
        getenv(variable).flatMap { day(String(cString: $0)) } ?? Int32(clamping: time(nil) / 86_400)
    }

    private static func day(_ text: String) -> Int32? {
        let parts = text.utf8.split(separator: UInt8(ascii: "-")).map { Int(String(Substring($0))) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        return CivilDate(year: year, month: month, day: day)?.daysSince1970
    }
}
