/// Whether a text is a JSON number (RFC 8259 §6) that a program which reads it as a double gets back to the last digit.
func isExactJSONNumber(_ text: String) -> Bool {
    guard let number = DecimalDigits(jsonNumber: text), let double = Double(text), double.isFinite else { return false }
    return DecimalDigits(jsonNumber: double.description) == number
}

/// A decimal number without the freedom of writing it in several ways.
private struct DecimalDigits: Equatable {
    private var isNegative = false
    /// The digits from the first to the last that is not 0.
    private var digits: [UInt8] = []
    /// The power of ten of a point in front of the digits.
    private var exponent = 0

    /// Reads a number by the grammar of RFC 8259 §6; nil when the text is none.
    init?(jsonNumber text: String) {
        let bytes = Array(text.utf8)
        var at = 0
        if at < bytes.count, bytes[at] == UInt8(ascii: "-") {
            isNegative = true
            at += 1
        }
        let whole = DecimalDigits.digits(bytes, &at)
        guard !whole.isEmpty, whole.count == 1 || whole[0] != UInt8(ascii: "0") else { return nil }
        var fraction: [UInt8] = []
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            fraction = DecimalDigits.digits(bytes, &at)
            guard !fraction.isEmpty else { return nil }
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            guard let power = DecimalDigits.power(bytes, &at) else { return nil }
            exponent = power
        }
        guard at == bytes.count else { return nil }
        exponent += whole.count
        let all = whole + fraction
        let zero = UInt8(ascii: "0")
        let leading = all.prefix { $0 == zero }.count
        exponent -= leading
        digits = Array(all.dropFirst(leading))
        while digits.last == zero { digits.removeLast() }
        if digits.isEmpty {
            exponent = 0
            isNegative = false
        }
    }

    private static func digits(_ bytes: [UInt8], _ at: inout Int) -> [UInt8] {
        let run = bytes[at...].prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        at += run.count
        return Array(run)
    }

    /// Reads the digits of a power of ten with its sign; nil when there are none, or more than a double can have.
    private static func power(_ bytes: [UInt8], _ at: inout Int) -> Int? {
        var isNegative = false
        if at < bytes.count, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") {
            isNegative = bytes[at] == UInt8(ascii: "-")
            at += 1
        }
        let run = digits(bytes, &at)
        guard !run.isEmpty, run.count <= 5 else { return nil }
        let power = run.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return isNegative ? -power : power
    }
}
