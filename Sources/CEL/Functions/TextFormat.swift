/// The `format` function of the string extension.
enum TextFormat {
    /// More digits than this say nothing about a double.
    private static let longestPrecision = 100

    static func format(_ form: String, _ values: [CELValue]) -> Outcome {
        var result: [UInt8] = []
        var rest = Array(form.utf8)[...]
        var next = 0
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                result.append(byte)
                continue
            }
            if rest.first == UInt8(ascii: "%") {
                rest.removeFirst()
                result.append(byte)
                continue
            }
            var precision = 6
            if rest.first == UInt8(ascii: ".") {
                let digits = rest.dropFirst().prefix { $0 >= 48 && $0 <= 57 }
                guard let number = Digits.number(digits), number <= longestPrecision else { return invalid(form) }
                precision = Int(number)
                rest = rest[digits.endIndex...]
            }
            guard let verb = rest.popFirst(), next < values.count else { return invalid(form) }
            guard let text = write(values[next], verb, precision) else {
                return .fail(.noSuchOverload(function: "format", types: [values[next].typeName]))
            }
            next += 1
            result += Array(text.utf8)
            guard result.count <= TextEditingFunctions.lengthLimit else { return .fail(.overflow) }
        }
        return .string(String(decoding: result, as: UTF8.self))
    }

    private static func invalid(_ form: String) -> Outcome {
        .fail(.badArgument(function: "format", value: form))
    }

    private static func write(_ value: CELValue, _ verb: UInt8, _ precision: Int) -> String? {
        switch verb {
        case UInt8(ascii: "b"):
            if case .bool(let bool) = value { return bool ? "1" : "0" }
            return integer(value, radix: 2, isUpper: false)
        case UInt8(ascii: "d"):
            switch value {
            case .decimal(let decimal): return decimal.description
            case .double(let double): return double.isFinite ? DoubleText.shortest(double) : DoubleText.shortest(double)
            default: return integer(value, radix: 10, isUpper: false)
            }
        case UInt8(ascii: "e"), UInt8(ascii: "f"):
            let double: Double
            switch value {
            case .decimal(let decimal):
                guard verb == UInt8(ascii: "f"), precision <= Int(CELDecimal.maximumScale) else { return nil }
                return decimal.rounded(places: UInt8(precision))?.description
            case .double(let number): double = number
            case .int(let int): double = Double(int)
            case .uint(let uint): double = Double(uint)
            default: return nil
            }
            guard double.isFinite else { return DoubleText.shortest(double) }
            return verb == UInt8(ascii: "f") ? ExactDouble.fixed(double, precision) : ExactDouble.scientific(double, precision)
        case UInt8(ascii: "o"): return integer(value, radix: 8, isUpper: false)
        case UInt8(ascii: "s"): return text(value)
        case UInt8(ascii: "X"), UInt8(ascii: "x"):
            let isUpper = verb == UInt8(ascii: "X")
            switch value {
            case .bytes(let bytes): return hexadecimal(bytes, isUpper)
            case .string(let string): return hexadecimal(Array(string.utf8), isUpper)
            default: return integer(value, radix: 16, isUpper: isUpper)
            }
        default: return nil
        }
    }

    private static func integer(_ value: CELValue, radix: Int, isUpper: Bool) -> String? {
        switch value {
        case .int(let int): String(int, radix: radix, uppercase: isUpper)
        case .uint(let uint): String(uint, radix: radix, uppercase: isUpper)
        default: nil
        }
    }

    private static func hexadecimal(_ bytes: [UInt8], _ isUpper: Bool) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: isUpper) }.joined()
    }

    private static func text(_ value: CELValue) -> String? {
        switch value {
        case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .list(let list):
            let parts = list.compactMap(text)
            return parts.count == list.count ? "[\(parts.joined(separator: ", "))]" : nil
        case .map(let map):
            let parts = map.entries.compactMap { entry in text(entry.value).flatMap { value in text(entry.key).map { ($0, value) } } }
            guard parts.count == map.entries.count else { return nil }
            return "{\(parts.sorted { $0.0 < $1.0 }.map { "\($0.0): \($0.1)" }.joined(separator: ", "))}"
        case .optional, .record: return nil
        default: return Display.text(of: value)
        }
    }
}

/// Writes doubles with their exact decimal digits, rounded half to even.
enum ExactDouble {
    /// All digits of a finite number and how many of them stand before the point; no leading zeros.
    private static func digits(_ double: Double) -> (digits: [UInt8], point: Int) {
        // The number is significand × 2^exponent with a whole significand.
        let raw = double.significandBitPattern
        let isSubnormal = double.exponentBitPattern == 0
        let significand = isSubnormal ? raw : raw | 1 << 52
        let exponent = (isSubnormal ? 1 : Int(double.exponentBitPattern)) - 1075
        guard significand != 0 else { return ([0], 1) }
        // Digits in base 10^9, least first.
        var limbs = [significand % 1_000_000_000, significand / 1_000_000_000 % 1_000_000_000, significand / 1_000_000_000_000_000_000]
        for _ in 0..<abs(exponent) {
            // × 2 for whole numbers; for fractions × 5, and the point moves one place.
            var carry: UInt64 = 0
            for place in limbs.indices {
                let product = limbs[place] * (exponent > 0 ? 2 : 5) + carry
                limbs[place] = product % 1_000_000_000
                carry = product / 1_000_000_000
            }
            if carry > 0 { limbs.append(carry) }
        }
        var digits: [UInt8] = []
        for limb in limbs.reversed() { digits += Array(Digits.padded(Int64(limb), 9).utf8).map { $0 - 48 } }
        let leading = digits.prefix { $0 == 0 }.count
        digits.removeFirst(leading)
        return (digits, digits.count + min(exponent, 0))
    }

    /// Keeps the first digits, which may be none or fewer than none, and says whether a digit was gained.
    private static func rounded(_ digits: [UInt8], keeping count: Int) -> (digits: [UInt8], isLonger: Bool) {
        guard count < digits.count else { return (digits, false) }
        guard count >= 0 else { return ([], false) }
        var kept = Array(digits[..<count])
        let rest = digits[count...]
        let isHalf = rest.first == 5 && rest.dropFirst().allSatisfy({ $0 == 0 })
        guard isHalf ? (kept.last ?? 0) % 2 == 1 : (rest.first ?? 0) >= 5 else { return (kept, false) }
        var place = count - 1
        while place >= 0 {
            if kept[place] < 9 {
                kept[place] += 1
                return (kept, false)
            }
            kept[place] = 0
            place -= 1
        }
        return ([1] + kept, true)
    }

    /// `%.3f`: 123.499.
    static func fixed(_ double: Double, _ precision: Int) -> String {
        let (all, point) = digits(double)
        let (kept, isLonger) = rounded(all, keeping: point + precision)
        let before = point + (isLonger ? 1 : 0)
        var whole = "", fraction = ""
        for place in min(before, 0)..<max(before, 0) where before > 0 { whole += "\(place < kept.count ? kept[place] : 0)" }
        for place in 0..<precision {
            let index = before + place
            fraction += "\(index >= 0 && index < kept.count ? kept[index] : 0)"
        }
        return (double.sign == .minus ? "-" : "") + (whole.isEmpty ? "0" : whole) + (precision > 0 ? "." + fraction : "")
    }

    /// `%.6e`: 1.052033e+03.
    static func scientific(_ double: Double, _ precision: Int) -> String {
        let (all, point) = digits(double)
        let (kept, isLonger) = rounded(all, keeping: precision + 1)
        let exponent = double == 0 ? 0 : point - 1 + (isLonger ? 1 : 0)
        var text = (double.sign == .minus ? "-" : "") + "\(kept.first ?? 0)" + (precision > 0 ? "." : "")
        for place in 0..<precision { text += "\(place + 1 < kept.count ? kept[place + 1] : 0)" }
        return text + (exponent < 0 ? "e-" : "e+") + Digits.padded(Int64(abs(exponent)), 2)
    }
}
