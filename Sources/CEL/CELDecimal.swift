/// An exact decimal number: coefficient × 10^-scale.
public struct CELDecimal: Hashable, Comparable, Sendable {
    private let digits: Wide
    /// How many digits stand after the point, 0 to 18.
    public let scale: UInt8

    /// Enough for a price with six places times a rate with twelve.
    public static let maximumScale: UInt8 = 18

    /// Takes coefficient and scale, unless the scale is above 18.
    public init?(coefficient: Int128, scale: UInt8) {
        guard scale <= Self.maximumScale else { return nil }
        self.init(trusted: coefficient, scale)
    }

    /// Takes a whole number.
    public init(_ number: some FixedWidthInteger) {
        self.init(trusted: Int128(truncatingIfNeeded: number), 0)
    }

    /// The number without its point.
    public var coefficient: Int128 {
        digits.value
    }

    init(trusted coefficient: Int128, _ scale: UInt8) {
        digits = Wide(coefficient)
        self.scale = scale
    }

    /// Reads an optional sign, digits, and optionally a point and digits; no exponent, no grouping.
    public init?(_ text: String) {
        var coefficient: Int128 = 0
        var scale: UInt8 = 0
        var sawPoint = false
        var sawDigit = false
        var bytes = Substring(text).utf8
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative || bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
        for byte in bytes {
            if byte == UInt8(ascii: "."), !sawPoint, sawDigit {
                sawPoint = true
                sawDigit = false
                continue
            }
            guard byte >= 48, byte <= 57 else { return nil }
            let (tens, overflow) = coefficient.multipliedReportingOverflow(by: 10)
            let (sum, carry) = tens.addingReportingOverflow(Int128(byte - 48))
            guard !overflow, !carry, !sawPoint || scale < Self.maximumScale else { return nil }
            coefficient = sum
            scale += sawPoint ? 1 : 0
            sawDigit = true
        }
        guard sawDigit else { return nil }
        self.init(trusted: isNegative ? -coefficient : coefficient, scale)
    }

    /// Equality of the numbers: 1.50 equals 1.5.
    public static func == (left: Self, right: Self) -> Bool {
        left.scale == right.scale ? left.coefficient == right.coefficient : left.order(right) == 0
    }

    /// Order of the numbers, exact across scales.
    public static func < (left: Self, right: Self) -> Bool {
        left.scale == right.scale ? left.coefficient < right.coefficient : left.order(right) < 0
    }

    /// Feeds the number without its trailing zeros.
    public func hash(into hasher: inout Hasher) {
        let plain = trimmed(to: 0)
        hasher.combine(plain.coefficient)
        hasher.combine(plain.scale)
    }

    /// Tells with -1, 0 or 1 how two numbers stand to each other.
    ///
    /// A coefficient that overflows when it is scaled up is the larger in magnitude.
    private func order(_ other: Self) -> Int {
        if scale < other.scale {
            return -other.order(self)
        }
        let (scaled, overflow) = other.coefficient.multipliedReportingOverflow(by: Self.power(scale - other.scale))
        if overflow { return other.coefficient > 0 ? -1 : 1 }
        return coefficient < scaled ? -1 : coefficient == scaled ? 0 : 1
    }

    /// Drops zeros after the point, down to `least` places.
    private func trimmed(to least: UInt8) -> Self {
        var coefficient = coefficient
        var scale = scale
        while scale > least, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        return Self(trusted: coefficient, scale)
    }

    static func power(_ exponent: UInt8) -> Int128 {
        var result: Int128 = 1
        for _ in 0..<exponent { result *= 10 }
        return result
    }

    /// Adds exactly; nothing when the sum has too many digits.
    func adding(_ other: Self) -> Self? {
        if scale == other.scale {
            let (sum, overflow) = coefficient.addingReportingOverflow(other.coefficient)
            return overflow ? nil : Self(trusted: sum, scale)
        }
        guard let left = scaledUp(to: max(scale, other.scale)), let right = other.scaledUp(to: max(scale, other.scale)) else { return nil }
        return left.adding(right)
    }

    /// The number with its sign changed; nothing for the least coefficient.
    var negated: Self? {
        let (difference, overflow) = Int128.zero.subtractingReportingOverflow(coefficient)
        return overflow ? nil : Self(trusted: difference, scale)
    }

    /// Subtracts exactly; nothing when the difference has too many digits.
    func subtracting(_ other: Self) -> Self? {
        other.negated.flatMap(adding)
    }

    /// Multiplies exactly; nothing when the product has too many digits before or after the point.
    func multiplied(by other: Self) -> Self? {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        guard !overflow else { return nil }
        let result = Self(trusted: product, scale + other.scale)
        if result.scale <= Self.maximumScale { return result }
        let short = result.trimmed(to: Self.maximumScale)
        return short.scale <= Self.maximumScale ? short : nil
    }

    /// Divides and rounds half away from zero; nothing for zero or when the quotient has too many digits.
    func divided(by other: Self, places: UInt8) -> Self? {
        var numerator = coefficient
        var denominator = other.coefficient
        guard denominator != 0 else { return nil }
        let shift = Int(places) + Int(other.scale) - Int(scale)
        if shift >= 0 {
            guard shift <= 36 else { return nil }
            let (scaled, overflow) = numerator.multipliedReportingOverflow(by: Self.power(UInt8(shift)))
            guard !overflow else { return nil }
            numerator = scaled
        } else {
            let (scaled, overflow) = denominator.multipliedReportingOverflow(by: Self.power(UInt8(-shift)))
            guard !overflow else { return nil }
            denominator = scaled
        }
        return Self.quotient(numerator, denominator).map { Self(trusted: $0, places) }
    }

    /// Rounds half away from zero; nothing when the result has too many digits.
    func rounded(places: UInt8) -> Self? {
        if places >= scale { return scaledUp(to: places) }
        return Self.quotient(coefficient, Self.power(scale - places)).map { Self(trusted: $0, places) }
    }

    /// The whole part, towards zero.
    var truncated: Int128 {
        coefficient / Self.power(scale)
    }

    /// The nearest double.
    var double: Double {
        Double(description) ?? .nan
    }

    private func scaledUp(to wanted: UInt8) -> Self? {
        let (scaled, overflow) = coefficient.multipliedReportingOverflow(by: Self.power(wanted - scale))
        return overflow ? nil : Self(trusted: scaled, wanted)
    }

    private static func quotient(_ numerator: Int128, _ denominator: Int128) -> Int128? {
        let (quotient, overflow) = numerator.dividedReportingOverflow(by: denominator)
        guard !overflow else { return nil }
        let remainder = (numerator % denominator).magnitude
        guard remainder >= denominator.magnitude - remainder, remainder != 0 else { return quotient }
        return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1
    }
}

extension CELDecimal: CustomStringConvertible {
    /// Digits with a point, such as `-1200000.00`.
    public var description: String {
        var digits = Array(String(coefficient.magnitude).utf8)
        let places = Int(scale)
        if digits.count <= places {
            digits.insert(contentsOf: repeatElement(48, count: places + 1 - digits.count), at: 0)
        }
        if places > 0 { digits.insert(UInt8(ascii: "."), at: digits.count - places) }
        return (coefficient < 0 ? "-" : "") + String(decoding: digits, as: UTF8.self)
    }
}
