/// How a number of a list, page or note is written, ECMA-376-1 §17.18.59.
enum NumberFormat: Hashable, Sendable {
    case bullet
    case cardinalText
    case decimal
    case decimalZero
    case enclosedCircle
    case lowerLetter
    case lowerRoman
    case none
    case numberInDash
    case ordinal
    /// Digits filled up with zeros to a width.
    case padded(Int)
    case thaiCounting
    case thaiLetters
    case thaiNumbers
    case upperLetter
    case upperRoman

    /// Knows a format by its name; all that is not listed counts in digits, as Word does where it has no better way.
    init(name: String) {
        switch name {
        case "bullet": self = .bullet
        case "cardinalText": self = .cardinalText
        case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": self = .enclosedCircle
        case "decimalZero": self = .decimalZero
        case "lowerLetter": self = .lowerLetter
        case "lowerRoman": self = .lowerRoman
        case "none": self = .none
        case "numberInDash": self = .numberInDash
        case "ordinal": self = .ordinal
        case "thaiCounting": self = .thaiCounting
        case "thaiLetters": self = .thaiLetters
        case "thaiNumbers": self = .thaiNumbers
        case "upperLetter": self = .upperLetter
        case "upperRoman": self = .upperRoman
        default: self = .decimal
        }
    }

    /// Reads a custom format such as `001, 002, 003, ...`, MS-DOCX §2.4.
    init(custom: String) {
        let first = custom.utf8.prefix { $0 != UInt8(ascii: ",") }
        let isPadded = first.count > 1 && first.count <= 9 && first.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "1") }
        self = isPadded ? .padded(first.count) : .decimal
    }

    /// A number as it is shown; digits where the format has no sign for it.
    func text(of number: Int) -> String {
        switch self {
        case .bullet, .none: return ""
        case .cardinalText: return EnglishCounting.words(number) ?? String(number)
        case .decimal: return String(number)
        case .decimalZero: return NumberFormat.padded(2).text(of: number)
        case .enclosedCircle:
            guard (1...20).contains(number), let circle = Unicode.Scalar(UInt32(0x245F + number)) else { return String(number) }
            return String(Character(circle))
        case .lowerLetter: return repeated(number, of: Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars))
        case .lowerRoman: return roman(number).lowercased()
        case .numberInDash: return "- \(number) -"
        case .ordinal: return ordinal(number)
        case .padded(let width):
            let digits = String(number.magnitude)
            return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        case .thaiCounting: return ThaiCounting.words(number) ?? String(number)
        case .thaiLetters: return repeated(number, of: ThaiCounting.letters)
        case .thaiNumbers: return ThaiCounting.digits(number)
        case .upperLetter: return repeated(number, of: Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars))
        case .upperRoman: return roman(number)
        }
    }

    /// The letter of a number; behind the last letter they come again, twice each, as in AA, BB.
    private func repeated(_ number: Int, of letters: [Unicode.Scalar]) -> String {
        // Word itself goes no further than 780 in letters.
        guard number >= 1, number <= 780 else { return String(number) }
        let letter = Character(letters[(number - 1) % letters.count])
        return String(repeating: letter, count: (number - 1) / letters.count + 1)
    }

    private func roman(_ number: Int) -> String {
        guard number >= 1, number <= 32_767 else { return String(number) }
        var rest = number
        var text = ""
        for (value, letters) in NumberFormat.romanSigns {
            while rest >= value {
                text += letters
                rest -= value
            }
        }
        return text
    }

    private static let romanSigns = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
        (4, "IV"), (1, "I"),
    ]

    private func ordinal(_ number: Int) -> String {
        let tens = number.magnitude % 100
        let ending =
            switch (tens / 10, tens % 10) {
            case (1, _): "th"
            case (_, 1): "st"
            case (_, 2): "nd"
            case (_, 3): "rd"
            default: "th"
            }
        return "\(number)\(ending)"
    }
}
