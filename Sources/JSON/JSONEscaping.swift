/// Which characters a writer escapes beyond those that JSON demands; control characters and broken UTF-8 are always dealt with.
public struct JSONEscaping: OptionSet, Sendable {
    /// The bits of the set.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Characters that turn the direction of text around, with which a file can hide what it says (Unicode's Bidi_Control).
    public static let bidirectional = JSONEscaping(rawValue: 1)
    /// `</` and `<!`, so that the JSON can stand inside an HTML `script` element.
    public static let html = JSONEscaping(rawValue: 2)
    /// U+2028 and U+2029, which end lines in older JavaScript.
    public static let lineSeparators = JSONEscaping(rawValue: 4)

    /// What is right unless the JSON goes into HTML.
    public static let standard: JSONEscaping = [.bidirectional, .lineSeparators]
}

extension JSONEscaping {
    /// Appends text as a quoted JSON string; a byte that is not UTF-8 becomes U+FFFD.
    func append(_ text: Span<UInt8>, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var plain = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "<") {
                index &+= 1
                continue
            }
            guard byte >= 0x80 else {
                if byte != UInt8(ascii: "<") || isMarkup(text, at: index) {
                    output.append(copying: text, plain..<index)
                    Self.append(ascii: byte, to: &output)
                    plain = index + 1
                }
                index += 1
                continue
            }
            guard case .whole(let length) = UTF8Sequence(in: text, at: index) else {
                output.append(copying: text, plain..<index)
                output.append(scalar: "\u{FFFD}")
                index += 1
                plain = index
                continue
            }
            if let unit = escapedUnit(text, at: index) {
                output.append(copying: text, plain..<index)
                Self.append(unit: unit, to: &output)
                plain = index + length
            }
            index += length
        }
        output.append(copying: text, plain..<index)
        output.append(UInt8(ascii: "\""))
    }

    /// Whether a `<` begins what HTML would take for the end of a script or for a comment.
    private func isMarkup(_ text: Span<UInt8>, at index: Int) -> Bool {
        guard contains(.html), index + 1 < text.count else { return false }
        return text[index + 1] == UInt8(ascii: "/") || text[index + 1] == UInt8(ascii: "!")
    }

    /// The code of a well-formed sequence, if it is one of those to escape; all such lie below U+2070.
    @inline(__always)
    private func escapedUnit(_ text: Span<UInt8>, at index: Int) -> UInt16? {
        switch text[index] {
        case 0xC2:
            // U+0080...U+009F, control characters that terminals obey.
            let last = text[index + 1]
            return last < 0xA0 ? UInt16(last) : nil
        case 0xD8 where contains(.bidirectional):
            return text[index + 1] == 0x9C ? 0x061C : nil
        case 0xE2:
            guard text[index + 1] == 0x80 || text[index + 1] == 0x81 else { return nil }
            let unit = 0x2000 + UInt16(text[index + 1] - 0x80) << 6 + UInt16(text[index + 2] - 0x80)
            switch unit {
            case 0x2028, 0x2029: return contains(.lineSeparators) ? unit : nil
            case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return contains(.bidirectional) ? unit : nil
            default: return nil
            }
        default:
            return nil
        }
    }

    private static func append(ascii byte: UInt8, to output: inout [UInt8]) {
        let letter: UInt8
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter = byte
        case 0x08: letter = UInt8(ascii: "b")
        case 0x09: letter = UInt8(ascii: "t")
        case 0x0A: letter = UInt8(ascii: "n")
        case 0x0C: letter = UInt8(ascii: "f")
        case 0x0D: letter = UInt8(ascii: "r")
        default:
            append(unit: UInt16(byte), to: &output)
            return
        }
        output.append(UInt8(ascii: "\\"))
        output.append(letter)
    }

    private static func append(unit: UInt16, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\\"))
        output.append(UInt8(ascii: "u"))
        var shift = 16
        while shift > 0 {
            shift -= 4
            let digit = UInt8(truncatingIfNeeded: unit >> shift) & 0xF
            output.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
}
