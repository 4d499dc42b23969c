/// The bytes that mean something in TOML.
enum Byte {
    static let backslash = UInt8(ascii: "\\")
    static let carriageReturn = UInt8(ascii: "\r")
    static let closeBrace = UInt8(ascii: "}")
    static let closeBracket = UInt8(ascii: "]")
    static let colon = UInt8(ascii: ":")
    static let comma = UInt8(ascii: ",")
    static let dot = UInt8(ascii: ".")
    static let equals = UInt8(ascii: "=")
    static let hash = UInt8(ascii: "#")
    static let hyphen = UInt8(ascii: "-")
    static let lineFeed = UInt8(ascii: "\n")
    static let openBrace = UInt8(ascii: "{")
    static let openBracket = UInt8(ascii: "[")
    static let plus = UInt8(ascii: "+")
    static let quote = UInt8(ascii: "\"")
    static let singleQuote = UInt8(ascii: "'")
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")
    static let underscore = UInt8(ascii: "_")
    static let zero = UInt8(ascii: "0")
}

extension UInt8 {
    /// Whether it is a space or tab, TOML's only white space within a line.
    var isBlank: Bool { self == Byte.space || self == Byte.tab }

    /// Whether it is a control character other than tab; line ends are among them.
    var isControl: Bool { self < 0x20 && self != Byte.tab || self == 0x7F }

    /// Whether it is a digit from 0 to 9.
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// Whether it may stand in a key without quotes.
    var isBareKey: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            Byte.hyphen, Byte.underscore:
            true
        default: false
        }
    }

    /// The value as a digit of up to base 16, if it is one.
    var digitValue: Int? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(self - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(self - UInt8(ascii: "A")) + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(self - UInt8(ascii: "a")) + 10
        default: nil
        }
    }
}
