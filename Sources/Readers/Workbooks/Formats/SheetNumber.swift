/// A number as a spreadsheet counts with it: at most fifteen significant decimal digits, and a power of ten.
///
/// Workbooks write the seventeen digits of a binary double (`1250000.4000000001`); Excel shows and compares fifteen of them, so
/// rounding to fifteen gives back what was typed.
struct SheetNumber: Equatable, Sendable {
    var isNegative: Bool
    /// At most 999,999,999,999,999, without zeros at the end; 0 for zero.
    var digits: UInt64
    /// The value is `digits` times ten to this power.
    var exponent: Int

    static let zero = SheetNumber(isNegative: false, digits: 0, exponent: 0)

    init(isNegative: Bool, digits: UInt64, exponent: Int) {
        self.isNegative = isNegative
        self.digits = digits
        self.exponent = exponent
        normalise()
    }

    init(_ value: Int) {
        self.init(isNegative: value < 0, digits: UInt64(value.magnitude), exponent: 0)
    }

    /// Reads a number as XML Schema writes a double; nil for anything else, infinities among it.
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var at = range.lowerBound
        var end = range.upperBound
        while at < end, isBlank(bytes[at]) { at += 1 }
        while end > at, isBlank(bytes[end - 1]) { end -= 1 }
        var isNegative = false
        if at < end, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") {
            isNegative = bytes[at] == UInt8(ascii: "-")
            at += 1
        }
        var digits: UInt64 = 0
        var exponent = 0
        var isAny = false
        var hasPoint = false
        while at < end {
            let digit = bytes[at] &- 0x30
            if digit < 10 {
                isAny = true
                // Nineteen digits fit; those behind decide nothing, for rounding to fifteen looks at the sixteenth.
                if digits < 1_000_000_000_000_000_000 {
                    digits = digits &* 10 &+ UInt64(digit)
                    if hasPoint { exponent &-= 1 }
                } else if !hasPoint {
                    exponent &+= 1
                }
            } else if bytes[at] == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                break
            }
            at += 1
        }
        guard isAny else { return nil }
        if at < end {
            guard bytes[at] | 0x20 == UInt8(ascii: "e") else { return nil }
            at += 1
            var isDown = false
            if at < end, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") {
                isDown = bytes[at] == UInt8(ascii: "-")
                at += 1
            }
            guard at < end else { return nil }
            var power = 0
            while at < end {
                let digit = bytes[at] &- 0x30
                guard digit < 10 else { return nil }
                power = min(power * 10 + Int(digit), 100_000)
                at += 1
            }
            exponent += isDown ? -power : power
        }
        self.isNegative = isNegative
        self.digits = digits
        self.exponent = exponent
        normalise()
        // Beyond a double there is nothing that a spreadsheet could hold, and below it nothing but zero.
        if self.digits > 0, self.exponent > 308 { return nil }
        if self.exponent < -340 { self = .zero }
    }

    /// Rounds to fifteen digits and takes zeros off the end.
    private mutating func normalise() {
        if digits >= 1_000_000_000_000_000 {
            var divisor: UInt64 = 10
            var dropped = 1
            while digits / divisor >= 1_000_000_000_000_000 {
                divisor *= 10
                dropped += 1
            }
            let rest = digits % divisor
            digits = digits / divisor + (rest >= divisor - rest ? 1 : 0)
            exponent += dropped
        }
        guard digits > 0 else {
            exponent = 0
            isNegative = false
            return
        }
        while digits % 10 == 0 {
            digits /= 10
            exponent += 1
        }
    }

    var isZero: Bool { digits == 0 }

    /// The number of decimal digits in `digits`.
    var digitCount: Int { Self.digitCount(of: digits) }

    static func digitCount(of number: UInt64) -> Int {
        var count = 1
        var limit: UInt64 = 10
        while number >= limit {
            count += 1
            if count == 20 { break }
            limit = limit &* 10
        }
        return count
    }

    /// The nearest double.
    var value: Double {
        var value = Double(digits)
        // Powers up to 22 are exact, so that one step rounds once.
        var power = exponent
        while power > 0 {
            let step = min(power, 22)
            value *= Self.powers[step]
            power -= step
        }
        while power < 0 {
            let step = min(-power, 22)
            value /= Self.powers[step]
            power += step
        }
        return isNegative ? -value : value
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]

    /// The same number times a power of ten.
    func scaled(by power: Int) -> SheetNumber {
        guard digits > 0, power != 0 else { return self }
        var number = self
        number.exponent += power
        return number
    }

    /// Rounds to a number of decimals, halves away from zero, as Excel does.
    func rounded(decimals: Int) -> SheetNumber {
        let dropped = -exponent - decimals
        guard digits > 0, dropped > 0 else { return self }
        guard dropped <= 16 else { return .zero }
        let divisor = Self.integerPowers[dropped]
        let rest = digits % divisor
        var number = self
        number.digits = digits / divisor + (rest >= divisor - rest ? 1 : 0)
        number.exponent += dropped
        let wasNegative = isNegative
        number.normalise()
        number.isNegative = wasNegative && !number.isZero
        return number
    }

    static let integerPowers: [UInt64] = [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000,
        1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000,
        100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ]

    /// Appends plain decimal digits, without exponent (`-0.05`).
    func appendPlain(to out: inout [UInt8]) {
        if isNegative { out.append(UInt8(ascii: "-")) }
        let count = digitCount
        let point = count + exponent
        if exponent >= 0 {
            appendDigits(digits, to: &out)
            for _ in 0..<exponent { out.append(UInt8(ascii: "0")) }
        } else if point <= 0 {
            out.append(UInt8(ascii: "0"))
            out.append(UInt8(ascii: "."))
            for _ in 0..<(-point) { out.append(UInt8(ascii: "0")) }
            appendDigits(digits, to: &out)
        } else {
            let divisor = Self.integerPowers[-exponent]
            appendDigits(digits / divisor, to: &out)
            out.append(UInt8(ascii: "."))
            appendDigits(digits % divisor, width: -exponent, to: &out)
        }
    }
}

/// Appends a number's decimal digits, with zeros in front up to a width.
func appendDigits(_ number: UInt64, width: Int = 1, to out: inout [UInt8]) {
    let count = max(SheetNumber.digitCount(of: number), width)
    let start = out.count
    out.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: count))
    var rest = number
    var at = start + count
    while rest > 0 {
        at -= 1
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        out[at] = UInt8(truncatingIfNeeded: digit) + 0x30
        rest = quotient
    }
}
