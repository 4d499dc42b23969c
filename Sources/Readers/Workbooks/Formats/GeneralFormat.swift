/// The format General, as Excel shows it in a column that is wide enough: eleven characters, the sign not counted.
enum GeneralFormat {
    /// The characters that fit.
    private static let width = 11

    /// Appends a number, and gives whether all its digits are shown plainly.
    @discardableResult
    static func append(_ number: SheetNumber, to out: inout [UInt8]) -> Bool {
        guard !number.isZero else {
            out.append(UInt8(ascii: "0"))
            return true
        }
        // The power of the first digit: 5 for 123456, -3 for 0.001.
        let power = number.digitCount + number.exponent - 1
        if isPlain(number, power: power) {
            number.appendPlain(to: &out)
            return true
        }
        switch power {
        case -4 ... -1: appendRounded(number, decimals: 9, to: &out)
        case 0...9: appendRounded(number, decimals: 9 - power, to: &out)
        case 10: appendRounded(number, decimals: 0, to: &out)
        default: appendScientific(number, power: power, to: &out)
        }
        return false
    }

    /// Whether all digits fit.
    private static func isPlain(_ number: SheetNumber, power: Int) -> Bool {
        if number.exponent >= 0 { return power < width }
        if power >= 0 { return power + 1 - number.exponent + 1 <= width }
        return 2 - number.exponent <= width
    }

    /// Appends what rounding leaves, which may need a digit more in front.
    private static func appendRounded(_ number: SheetNumber, decimals: Int, to out: inout [UInt8]) {
        let rounded = number.rounded(decimals: decimals)
        let power = rounded.digitCount + rounded.exponent - 1
        if power >= width {
            appendScientific(rounded, power: power, to: &out)
        } else {
            rounded.appendPlain(to: &out)
        }
    }

    /// Appends six digits and an exponent of at least two (`1.23457E+12`).
    private static func appendScientific(_ number: SheetNumber, power: Int, to out: inout [UInt8]) {
        var power = power
        var mantissa = number
        mantissa.exponent -= power
        mantissa = mantissa.rounded(decimals: 5)
        if mantissa.digitCount + mantissa.exponent > 1 {
            mantissa.exponent -= 1
            power += 1
        }
        mantissa.appendPlain(to: &out)
        out.append(UInt8(ascii: "E"))
        out.append(UInt8(ascii: power < 0 ? "-" : "+"))
        appendDigits(UInt64(power.magnitude), width: 2, to: &out)
    }
}
