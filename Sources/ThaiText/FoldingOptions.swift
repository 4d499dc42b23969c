extension ThaiFolding {
    /// How much further than spelling variants a folding goes.
    public struct Options: OptionSet, Hashable, Sendable {
        /// One bit for each option.
        public let rawValue: UInt8

        /// Makes a set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Leaves out every space.
        public static let dropSpaces = Options(rawValue: 1)

        /// Leaves out punctuation that labels carry or lack at random: `. , ; : ! ? ' " ( ) [ ] { } / \ | - _ * ~ ^`, the grave accent, ฯ ๆ … • ·.
        ///
        /// Signs with a meaning stay: `% + & @ # = < > $ ฿`.
        public static let dropPunctuation = Options(rawValue: 2)

        /// Makes a weaker key that forgives what text layers of PDF files do to Thai.
        ///
        /// ำ and า are equal (ประมำณ), tone marks and the signs ็ ์ ํ ๎ are left out, a space that parts a consonant from
        /// its vowel is closed (จ านวน), and ั before า, where only a tone mark can stand, is left out (กัาว).
        public static let extractionErrors = Options(rawValue: 4)

        /// Makes the weakest key: all marks above and below are left out, for text whose marks were lost or moved (วนั).
        public static let dropMarks = Options(rawValue: 8)
    }
}

/// What the options ask of single scalars, worked out once for each folding.
struct FoldingMap {
    static let drop: UInt32 = 0xFFFF_FFFF
    static let space: UInt32 = 0x20

    let dropsSpaces: Bool
    let dropsPunctuation: Bool
    let mendsExtraction: Bool
    /// Ranks of the marks that are left out.
    let droppedMarks: UInt16

    /// One bit for each ASCII punctuation mark of `dropPunctuation`: codes 0–63, then 64–127.
    private static let punctuationLow: UInt64 = 0x8C00_F786_0000_0000
    private static let punctuationHigh: UInt64 = 0x7800_0001_F800_0000

    init(_ options: ThaiFolding.Options) {
        dropsSpaces = options.contains(.dropSpaces)
        dropsPunctuation = options.contains(.dropPunctuation)
        mendsExtraction = options.contains(.extractionErrors)
        if options.contains(.dropMarks) {
            droppedMarks = .max
        } else {
            droppedMarks = mendsExtraction ? ThaiLetter.signs : 0
        }
    }

    /// The scalar to put for an ASCII byte, or `drop`.
    @inline(__always)
    func ascii(_ byte: UInt8) -> UInt32 {
        switch byte {
        case 0x41...0x5A: return UInt32(byte | 0x20)
        case 0x20, 0x09...0x0D: return dropsSpaces ? Self.drop : Self.space
        default:
            if dropsPunctuation {
                let word = byte < 64 ? Self.punctuationLow : Self.punctuationHigh
                if word >> UInt64(byte & 63) & 1 == 1 { return Self.drop }
            }
            return UInt32(byte)
        }
    }

    /// The scalar to put for one outside ASCII and the Thai block, or `drop`.
    func other(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            return dropsSpaces ? Self.drop : Self.space
        // Zero-width, joining, bidirectional and other characters that are never seen.
        case 0xAD, 0x034F, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            return Self.drop
        case 0x2018...0x201B, 0x2032: return ascii(UInt8(ascii: "'"))
        case 0x201C...0x201F, 0x2033: return ascii(UInt8(ascii: "\""))
        case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63: return ascii(UInt8(ascii: "-"))
        case 0xB7, 0x2022, 0x2026: return dropsPunctuation ? Self.drop : value
        case 0xFF01...0xFF5E: return ascii(UInt8(truncatingIfNeeded: value - 0xFEE0))
        case 0xF700...0xF71A: return 0x0E00 + UInt32(Self.glyphPlaces[Int(value - 0xF700)])
        default: return value
        }
    }

    /// Places of U+F700–U+F71A, the private-use glyph variants of old Thai fonts that PDF text layers still carry.
    ///
    /// Source: the glyph names of those fonts (`uni0E48.low`, `uni0E34.left` …) as used by Pango's and HarfBuzz's Thai shapers.
    private static let glyphPlaces: InlineArray<27, UInt8> = [
        0x10, 0x34, 0x35, 0x36, 0x37, 0x48, 0x49, 0x4A, 0x4B, 0x4C, 0x48, 0x49, 0x4A, 0x4B,
        0x4C, 0x0D, 0x31, 0x4D, 0x47, 0x48, 0x49, 0x4A, 0x4B, 0x4C, 0x38, 0x39, 0x3A,
    ]
}
