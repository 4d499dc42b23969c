import Documents

/// The digits of an identifying number, with what stands between them.
struct IdentifierDigits {
    /// How many digits there are, letters that stand for digits included.
    private(set) var count = 0
    /// The number they make; nil if there is none or they are more than 18.
    private(set) var number: Int64?
    /// How many digits are masked with x or *.
    private(set) var masks = 0
    /// Where the first mask stands.
    private(set) var firstMask: Int?
    /// How many hyphens and spaces stand between digits.
    private(set) var separators = 0
    /// Whether an apostrophe stands in front.
    private(set) var hasApostrophe = false
    /// Where the first letter stands that is a digit misread.
    private(set) var letter: Int?
    /// Where the first character stands that cannot be part of a number.
    private(set) var stray: Int?
    /// Where the last digit stands.
    private(set) var last = 0
    /// Whether the number was written as 1.05564E+11, which keeps only its first digits.
    private(set) var isScientific = false
    /// Whether the digits are grouped 1-4-5-2-1.
    private(set) var isGroupedAsPrinted = true

    /// Finds the digits of a text.
    init(_ text: CompactText, kind: CellKind) {
        if let exponent = Self.exponent(text) {
            if kind == .number, let stored = try? StoredNumber(text, decimals: 0), stored.coefficient >= 0 {
                number = stored.coefficient
                count = Self.length(stored.coefficient)
                last = exponent
            } else {
                isScientific = true
            }
            return
        }
        var end = text.count
        if let point = Self.emptyDecimals(text) { end = point }
        var place = 0
        if text[0] == UInt8(ascii: "'") {
            hasApostrophe = true
            place = 1
        }
        var value: Int64 = 0
        while place < end {
            let symbol = text[place]
            switch symbol {
            case 48...57, UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "l"), UInt8(ascii: "I"):
                if symbol > 57 { letter = letter ?? place }
                let digit = symbol <= 57 ? symbol &- 48 : symbol | 0x20 == UInt8(ascii: "o") ? 0 : 1
                if count < 18 { value = value * 10 + Int64(digit) }
                count += 1
                last = place
            case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "*"):
                masks += 1
                firstMask = firstMask ?? place
            case UInt8(ascii: "-"), UInt8(ascii: " "):
                separators += 1
                let before = count + masks
                isGroupedAsPrinted = isGroupedAsPrinted && (before == 1 || before == 5 || before == 10 || before == 12)
            default: stray = stray ?? place
            }
            place += 1
        }
        if separators != 4 { isGroupedAsPrinted = false }
        if text.isCut { stray = stray ?? 0 }
        if count > 0, count <= 18 { number = value }
        if count == 0, masks == 0 { stray = stray ?? 0 }
    }

    /// Where the E of scientific notation stands.
    private static func exponent(_ text: CompactText) -> Int? {
        var place = text.afterDigits(text[0] == UInt8(ascii: "'") ? 1 : 0)
        guard place > 0 else { return nil }
        if text[place] == UInt8(ascii: ".") { place = text.afterDigits(place + 1) }
        guard text[place] | 0x20 == UInt8(ascii: "e") else { return nil }
        let sign = text[place + 1] == UInt8(ascii: "+") || text[place + 1] == UInt8(ascii: "-") ? 1 : 0
        let end = text.afterDigits(place + 1 + sign)
        return end == text.count && end > place + 1 + sign ? place : nil
    }

    /// Where the point stands in a number that ends with decimals of zero, which spreadsheets write.
    private static func emptyDecimals(_ text: CompactText) -> Int? {
        var place = text.count
        while text[place - 1] == UInt8(ascii: "0") { place -= 1 }
        return place < text.count && text[place - 1] == UInt8(ascii: ".") ? place - 1 : nil
    }

    private static func length(_ number: Int64) -> Int {
        var rest = number
        var length = 1
        while rest >= 10 {
            rest /= 10
            length += 1
        }
        return length
    }
}

/// A number that is not negative, with zeros before it up to a number of digits.
func padded(_ number: Int64, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
