/// A list that is open, and the labels of its items.
struct HTMLList {
    /// How items are labelled.
    enum Style {
        case bullet, decimal, lowerLetter, lowerRoman, none, thai, upperLetter, upperRoman
    }

    var style: Style
    private var next: Int
    private let step: Int

    init(style: Style, start: Int, isReversed: Bool) {
        self.style = style
        next = start
        step = isReversed ? -1 : 1
    }

    /// The label of the next item, with a space behind it.
    mutating func label(value: Int?) -> [UInt8] {
        let number = value ?? next
        next = number &+ step
        switch style {
        case .bullet: return Array("• ".utf8)
        case .none: return []
        default: return Array("\(Self.number(number, style)). ".utf8)
        }
    }

    /// The style of an `<ol type=…>`.
    static func style(ofType type: ArraySlice<UInt8>) -> Style? {
        guard type.count == 1 else { return nil }
        return switch type.first {
        case UInt8(ascii: "1"): .decimal
        case UInt8(ascii: "a"): .lowerLetter
        case UInt8(ascii: "A"): .upperLetter
        case UInt8(ascii: "i"): .lowerRoman
        case UInt8(ascii: "I"): .upperRoman
        default: nil
        }
    }

    /// The style that CSS gives, in small letters without blanks.
    static func style(ofCSS css: String) -> Style? {
        let words: [(String, Style)] = [
            ("lower-alpha", .lowerLetter), ("lower-latin", .lowerLetter), ("upper-alpha", .upperLetter), ("upper-latin", .upperLetter),
            ("lower-roman", .lowerRoman), ("upper-roman", .upperRoman), ("decimal", .decimal), ("thai", .thai), ("none", .none),
            ("disc", .bullet), ("circle", .bullet), ("square", .bullet),
        ]
        for (word, style) in words where css.contains("list-style-type:\(word)") || css.contains("list-style:\(word)") { return style }
        return nil
    }

    private static func number(_ number: Int, _ style: Style) -> String {
        switch style {
        case .lowerLetter: number > 0 ? letters(number, from: UInt8(ascii: "a")) : "\(number)"
        case .upperLetter: number > 0 ? letters(number, from: UInt8(ascii: "A")) : "\(number)"
        case .lowerRoman: roman(number).map { String(decoding: $0.utf8.map(\.lowered), as: UTF8.self) } ?? "\(number)"
        case .upperRoman: roman(number) ?? "\(number)"
        case .thai:
            String(
                String.UnicodeScalarView(
                    "\(number)".unicodeScalars.map { $0.value >= 0x30 ? Unicode.Scalar($0.value - 0x30 + 0xE50) ?? $0 : $0 }))
        default: "\(number)"
        }
    }

    private static func letters(_ number: Int, from first: UInt8) -> String {
        var out: [UInt8] = []
        var rest = number
        while rest > 0 {
            out.append(first + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: out.reversed(), as: UTF8.self)
    }

    private static func roman(_ number: Int) -> String? {
        guard number > 0, number < 4000 else { return nil }
        let signs: [(Int, String)] = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
            (5, "V"),
            (4, "IV"), (1, "I"),
        ]
        var out = ""
        var rest = number
        for (value, sign) in signs {
            while rest >= value {
                out += sign
                rest -= value
            }
        }
        return out
    }
}
