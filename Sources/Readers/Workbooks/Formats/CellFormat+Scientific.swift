extension CellFormat.Section {
    /// Appends a number with an exponent, in steps of as many digits as there are placeholders before the point.
    func appendScientific(_ number: SheetNumber, to out: inout [UInt8]) {
        let step = max(integerDigits, 1)
        var power = 0
        if !number.isZero {
            let first = number.digitCount + number.exponent - 1
            power = floor(first, step: step)
        }
        var mantissa = number.scaled(by: -power).rounded(decimals: decimals)
        if !mantissa.isZero, mantissa.digitCount + mantissa.exponent > step {
            // Rounding up made one digit too many: 9.99 to 10.0.
            power += step
            mantissa = mantissa.scaled(by: -step)
        }
        var head = self
        var tail: [CellFormat.Item] = []
        if let index = items.firstIndex(where: { if case .exponent = $0 { true } else { false } }) {
            head.items = Array(items[..<index])
            tail = Array(items[index...])
        }
        head.kind = .number
        head.scale = 0
        head.append(mantissa, to: &out)
        for item in tail {
            guard case .exponent(let showsPlus, let digits) = item else {
                appendLiteral(item, to: &out)
                continue
            }
            out.append(UInt8(ascii: "E"))
            if power < 0 { out.append(UInt8(ascii: "-")) } else if showsPlus { out.append(UInt8(ascii: "+")) }
            append(number: UInt64(power.magnitude), width: digits, to: &out)
        }
    }

    private func floor(_ power: Int, step: Int) -> Int {
        (power >= 0 ? power : power - step + 1) / step * step
    }

    /// Appends a number as a whole part and a fraction.
    func appendFraction(_ number: SheetNumber, to out: inout [UInt8]) {
        guard let fraction else { return }
        let value = min(number.scaled(by: scale).value, 9e15)
        var whole = integerDigits > 0 ? UInt64(value) : 0
        let rest = value - Double(whole)
        var (numerator, denominator) = fraction.nearest(to: rest)
        if integerDigits > 0, numerator == denominator {
            whole += 1
            numerator = 0
        }
        let isBlank = integerDigits > 0 && numerator == 0
        if isBlank, fraction.denominator == nil { denominator = 1 }
        var integerIndex = 0
        let places = DecimalPlaces(SheetNumber(isNegative: false, digits: whole, exponent: 0))
        for item in items {
            switch item {
            case .digit(let kind):
                let place = integerDigits - 1 - integerIndex
                if integerIndex == 0, places.highest > place {
                    for higher in stride(from: places.highest, to: place, by: -1) { append(digit: places.digit(at: higher), to: &out) }
                }
                integerIndex += 1
                let isOnlyZero = whole == 0 && isBlank && place == 0
                if kind == UInt8(ascii: "0") || place <= places.highest || isOnlyZero {
                    append(digit: places.digit(at: place), to: &out)
                } else if kind == UInt8(ascii: "?") {
                    out.append(0x20)
                }
            case .fraction:
                let start = out.count
                let width = SheetNumber.digitCount(of: numerator)
                out.append(contentsOf: repeatElement(0x20, count: max(0, fraction.numeratorDigits - width)))
                append(number: numerator, to: &out)
                out.append(UInt8(ascii: "/"))
                append(number: denominator, to: &out)
                let lower = SheetNumber.digitCount(of: denominator)
                out.append(contentsOf: repeatElement(0x20, count: max(0, fraction.denominatorDigits - lower)))
                if isBlank {
                    let count = out.count - start
                    out.removeLast(count)
                    out.append(contentsOf: repeatElement(0x20, count: count))
                }
            default:
                appendLiteral(item, to: &out)
            }
        }
    }
}

extension CellFormat.Fraction {
    /// The fraction nearest to a number with the format's denominator, or with at most its digits.
    func nearest(to value: Double) -> (numerator: UInt64, denominator: UInt64) {
        if let denominator {
            return (UInt64(min((value * Double(denominator)).rounded(.toNearestOrAwayFromZero), 9e18)), denominator)
        }
        let limit = SheetNumber.integerPowers[min(denominatorDigits, 7)] - 1
        // Convergents of the continued fraction, until the denominator has too many digits.
        var (p0, q0, p1, q1): (UInt64, UInt64, UInt64, UInt64) = (0, 1, 1, 0)
        var rest = value
        for _ in 0..<32 {
            guard rest < 9e15 else { break }
            let whole = UInt64(rest)
            let (product, overflow) = whole.multipliedReportingOverflow(by: q1)
            let q2 = product &+ q0
            guard !overflow, q2 <= limit else { break }
            let p2 = whole &* p1 &+ p0
            (p0, q0, p1, q1) = (p1, q1, p2, q2)
            let fraction = rest - Double(whole)
            guard fraction > 5e-11 else { break }
            rest = 1 / fraction
        }
        return q1 == 0 ? (0, 1) : (p1, q1)
    }
}
