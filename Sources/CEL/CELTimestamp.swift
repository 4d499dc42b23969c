/// A point in time with nanoseconds, from the year 1 to the year 9999.
public struct CELTimestamp: Hashable, Comparable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public let seconds: Int64
    /// 0 to 999,999,999, counted forward also before 1970.
    public let nanoseconds: Int32

    static let bounds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// Takes seconds and nanoseconds, unless they are outside the range.
    public init?(seconds: Int64, nanoseconds: Int32 = 0) {
        guard Self.bounds.contains(seconds), (0..<1_000_000_000).contains(nanoseconds) else { return nil }
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }

    /// Reads RFC 3339, such as `2009-02-13T23:31:30.5Z`.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"), bytes[10] | 0x20 == UInt8(ascii: "t"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let year = Digits.number(bytes[0..<4]), let month = Digits.number(bytes[5..<7]), let day = Digits.number(bytes[8..<10]),
            let hour = Digits.number(bytes[11..<13]), let minute = Digits.number(bytes[14..<16]),
            let second = Digits.number(bytes[17..<19]), hour <= 23, minute <= 59, second <= 59,
            (1...12).contains(month), day >= 1, day <= CELDate.length(ofMonth: month, in: year)
        else { return nil }
        var rest = bytes[19...]
        var nanoseconds: Int64 = 0
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { $0 >= 48 && $0 <= 57 }
            guard let value = Digits.number(digits.prefix(9)) else { return nil }
            nanoseconds = value
            for _ in digits.prefix(9).count..<9 { nanoseconds *= 10 }
            rest = rest[digits.endIndex...]
        }
        var offset: Int64 = 0
        if rest.count == 1, rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "z") {
            offset = 0
        } else {
            guard rest.count == 6, rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-"),
                let zone = TimeZoneRule.offset(of: rest)
            else { return nil }
            offset = zone
        }
        let days = CELDate.dayNumber(year: year, month: month, day: day)
        self.init(seconds: days * 86_400 + hour * 3600 + minute * 60 + second - offset, nanoseconds: Int32(nanoseconds))
    }

    /// Orders by time.
    public static func < (left: Self, right: Self) -> Bool {
        (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
    }

    /// Moves by a duration; nothing outside the range.
    func adding(_ duration: CELDuration) -> Self? {
        let total = Int128(seconds) * 1_000_000_000 + Int128(nanoseconds) + Int128(duration.nanoseconds)
        let remainder = total % 1_000_000_000
        let nanoseconds = remainder < 0 ? remainder + 1_000_000_000 : remainder
        return Self(seconds: Int64((total - nanoseconds) / 1_000_000_000), nanoseconds: Int32(nanoseconds))
    }

    /// The time between; nothing above 292 years.
    func subtracting(_ other: Self) -> CELDuration? {
        let total = (Int128(seconds) - Int128(other.seconds)) * 1_000_000_000 + Int128(nanoseconds) - Int128(other.nanoseconds)
        return Int64(exactly: total).map(CELDuration.init(nanoseconds:))
    }
}

extension CELTimestamp: CustomStringConvertible {
    /// RFC 3339 in UTC, with as many digits of the second as needed.
    public var description: String {
        let inDay = seconds % 86_400
        let second = inDay < 0 ? inDay + 86_400 : inDay
        let parts = CELDate.parts(ofDay: (seconds - second) / 86_400)
        let date = "\(Digits.padded(parts.year, 4))-\(Digits.padded(parts.month, 2))-\(Digits.padded(parts.day, 2))"
        let time = "\(Digits.padded(second / 3600, 2)):\(Digits.padded(second / 60 % 60, 2)):\(Digits.padded(second % 60, 2))"
        return "\(date)T\(time)\(CELDuration.fraction(Int64(nanoseconds)))Z"
    }
}

/// A span of time with nanoseconds, up to 292 years either way.
public struct CELDuration: Hashable, Comparable, Sendable {
    /// The whole span, negative for backwards.
    public let nanoseconds: Int64

    /// Takes nanoseconds.
    public init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    /// Reads numbers with units, such as `1h30m`, `1.5s`, `-20ms`.
    public init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        if rest.elementsEqual([48]) {
            self.init(nanoseconds: 0)
            return
        }
        guard !rest.isEmpty else { return nil }
        var total: Int128 = 0
        while !rest.isEmpty {
            let whole = rest.prefix { $0 >= 48 && $0 <= 57 }
            rest = rest[whole.endIndex...]
            var fraction: ArraySlice<UInt8> = []
            if rest.first == UInt8(ascii: ".") {
                fraction = rest.dropFirst().prefix { $0 >= 48 && $0 <= 57 }
                rest = rest[fraction.endIndex...]
            }
            guard !whole.isEmpty || !fraction.isEmpty, whole.count <= 18 else { return nil }
            let name = rest.prefix { !($0 >= 48 && $0 <= 57) && $0 != UInt8(ascii: ".") }
            rest = rest[name.endIndex...]
            guard let unit = Self.unit(name) else { return nil }
            total += Int128(Digits.number(whole) ?? 0) * Int128(unit)
            var digit = Int128(unit)
            for byte in fraction.prefix(15) {
                total += Int128(byte - 48) * digit / 10
                digit /= 10
            }
            guard total <= Int128(Int64.max) else { return nil }
        }
        self.init(nanoseconds: isNegative ? -Int64(total) : Int64(total))
    }

    private static func unit(_ name: ArraySlice<UInt8>) -> Int64? {
        switch String(decoding: name, as: UTF8.self) {
        case "h": 3_600_000_000_000
        case "m": 60_000_000_000
        case "s": 1_000_000_000
        case "ms": 1_000_000
        case "us", "µs", "μs": 1000
        case "ns": 1
        default: nil
        }
    }

    /// Orders by length, negative first.
    public static func < (left: Self, right: Self) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// `.5` for half a second, nothing for none.
    static func fraction(_ nanoseconds: Int64) -> String {
        guard nanoseconds != 0 else { return "" }
        var digits = Array(Digits.padded(nanoseconds, 9).utf8)
        while digits.last == 48 { digits.removeLast() }
        return "." + String(decoding: digits, as: UTF8.self)
    }
}

extension CELDuration: CustomStringConvertible {
    /// Seconds, such as `1.5s`.
    public var description: String {
        let magnitude = nanoseconds.magnitude
        return "\(nanoseconds < 0 ? "-" : "")\(magnitude / 1_000_000_000)\(Self.fraction(Int64(magnitude % 1_000_000_000)))s"
    }
}
