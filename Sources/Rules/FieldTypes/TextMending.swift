import ThaiText

/// Writes a text in another way that means the same.
enum TextMending {
    /// The text without characters that cannot be seen and without blanks around it, SARA AM as one character.
    static func tidied(_ text: String) -> String {
        var scalars: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars where !isInvisible(scalar) {
            if scalar == "\u{E32}", scalars.last == "\u{E4D}" {
                scalars[scalars.count - 1] = "\u{E33}"
            } else if !isBlank(scalar) || !scalars.isEmpty {
                scalars.append(scalar)
            }
        }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars))
    }

    /// The text with 0–9 for digits of every kind.
    static func withArabicDigits(_ text: String) -> String {
        ThaiDigits.ascii(text)
    }

    /// The text with ๐–๙ for 0–9.
    static func withThaiDigits(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let digit = ("0"..."9").contains(scalar) ? Unicode.Scalar(scalar.value - 0x30 + 0xE50) : nil
            scalars.append(digit ?? scalar)
        }
        return String(scalars)
    }

    /// A date with its year counted in another era, everything else as it is; nil where no year can be told.
    static func withYear(of era: FieldStyle, _ text: String) -> String? {
        let cell = Array(text.utf8)
        let compact = CompactText(cell.span)
        guard let parts = DateParts(compact, at: compact[0] == UInt8(ascii: "'") ? 1 : 0), let year = parts.year, parts.era.isEmpty else {
            return nil
        }
        let places = CompactText.places(in: cell.span)
        guard let last = year.places.last, last < places.count else { return nil }
        let full = year.number < 100 ? year.number + 2500 : year.number
        let isBuddhist = full >= 2400
        guard isBuddhist != (era == .buddhistEra) else { return nil }
        let number = String(isBuddhist ? full - 543 : full + 543)
        let range = places[year.places.lowerBound].bytes.lowerBound..<places[last].bytes.upperBound
        let isThai = ThaiDigits.systems(in: cell.span.extracting(range)).contains(.thai)
        return String(
            decoding: cell[..<range.lowerBound] + Array((isThai ? withThaiDigits(number) : number).utf8) + cell[range.upperBound...],
            as: UTF8.self)
    }

    /// Whether a character takes no room, so that nobody sees that it is there.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: true
        default: false
        }
    }
}
