/// A number as files store it, `1250000.5` or `1.2505E6`, brought to a fixed number of decimals.
struct StoredNumber {
    /// The number times ten to the power of the decimals that were asked for.
    let coefficient: Int64

    /// What stands in the way of a number.
    enum Trouble: Error {
        /// It is not written as a number.
        case notANumber
        /// It is larger than 64 bits can hold.
        case tooLarge
        /// It has more decimals than were asked for, and they are no noise of binary arithmetic.
        case tooManyDecimals
    }

    /// Reads a number and rounds it if that moves it by less than a ten-thousandth of the last decimal.
    ///
    /// 0.1 + 0.2 is stored as 0.30000000000000004.
    init(_ text: CompactText, decimals: Int) throws(Trouble) {
        var mantissa: Int128 = 0
        var scale = 0
        var place = 0
        var digits = 0
        var hasPoint = false
        let isNegative = text[0] == UInt8(ascii: "-")
        if isNegative || text[0] == UInt8(ascii: "+") { place = 1 }
        while true {
            let symbol = text[place]
            if symbol &- 48 < 10 {
                digits += 1
                // Thirty digits are kept; more are beyond what a binary number can tell apart.
                if mantissa < Self.mantissaLimit {
                    mantissa = mantissa * 10 + Int128(symbol &- 48)
                    if hasPoint { scale += 1 }
                } else if !hasPoint {
                    scale -= 1
                }
            } else if symbol == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                break
            }
            place += 1
        }
        guard digits > 0, !text.isCut else { throw .notANumber }
        if text[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            let isDown = text[place] == UInt8(ascii: "-")
            if isDown || text[place] == UInt8(ascii: "+") { place += 1 }
            let end = text.afterDigits(place)
            guard end - place <= 4, let exponent = text.number(place..<end) else { throw .notANumber }
            scale += isDown ? Int(exponent) : -Int(exponent)
            place = end
        }
        guard place == text.count else { throw .notANumber }
        coefficient = try Self.fix(isNegative ? -mantissa : mantissa, scale - decimals)
    }

    private static let mantissaLimit: Int128 = 100_000_000_000_000_000_000_000_000_000

    /// Divides by ten to the power of the decimals that are too many.
    private static func fix(_ mantissa: Int128, _ excess: Int) throws(Trouble) -> Int64 {
        if mantissa == 0 { return 0 }
        var value = mantissa
        if excess <= 0 {
            guard excess >= -18 else { throw .tooLarge }
            for _ in 0..<(-excess) {
                let (product, overflow) = value.multipliedReportingOverflow(by: 10)
                guard !overflow else { throw .tooLarge }
                value = product
            }
        } else if excess > 36 {
            value = 0
        } else {
            var unit: Int128 = 1
            for _ in 0..<excess { unit *= 10 }
            let rest = value % unit
            value /= unit
            let distance = rest.magnitude
            if distance != 0 {
                let toNext = unit.magnitude - distance
                let noise = unit.magnitude / 10_000
                guard min(distance, toNext) <= noise, noise > 0 else { throw .tooManyDecimals }
                if toNext < distance { value += mantissa < 0 ? -1 : 1 }
            }
        }
        guard let coefficient = Int64(exactly: value) else { throw .tooLarge }
        return coefficient
    }
}
