/// What a scalar of the Thai block is in the build of a syllable.
///
/// The places are those of the Unicode chart U+0E00–U+0E7F.
enum ThaiLetter: Equatable {
    /// U+0E01–U+0E2E.
    case consonant
    /// SARA E, of which two in a row look like SARA AE.
    case saraE
    /// A vowel that stands on the line and takes no part in any repair: SARA A, AE, O, AI and LAKKHANGYAO.
    case vowel
    case saraAA
    case saraAM
    /// A mark above or below; the rank is its place in canonical order, 0...15.
    case mark(rank: UInt8)
    case digit
    /// PAIYANNOI, MAIYAMOK, FONGMAN, ANGKHANKHU, KHOMUT.
    case punctuation
    /// BAHT and places without a character.
    case other

    static let maiHanAkatRank: UInt8 = 3
    static let nikhahitRank: UInt8 = 9

    /// Places of the marks by rank: below first, then vowels above, then tones and signs.
    private static let markPlaces: InlineArray<16, UInt8> = [
        0x38, 0x39, 0x3A, 0x31, 0x34, 0x35, 0x36, 0x37, 0x47, 0x4D, 0x48, 0x49, 0x4A, 0x4B, 0x4C, 0x4E,
    ]

    /// The marks with the given ranks as a set of bits.
    @inline(__always)
    static func bit(_ rank: UInt8) -> UInt16 { 1 << UInt16(rank & 15) }

    /// Tones, THANTHAKHAT, YAMAKKAN, MAITAIKHU and NIKHAHIT.
    static let signs: UInt16 = 0b1111_1111_0000_0000

    /// The place in the Thai block of the mark with a rank.
    static func place(ofMark rank: UInt8) -> UInt8 { markPlaces[Int(rank & 15)] }

    /// Classifies a place in the Thai block, 0 for U+0E00.
    @inline(__always)
    init(place: UInt8) {
        switch place {
        case 0x01...0x2E: self = .consonant
        case 0x2F, 0x46, 0x4F, 0x5A, 0x5B: self = .punctuation
        case 0x30, 0x41...0x45: self = .vowel
        case 0x31: self = .mark(rank: 3)
        case 0x32: self = .saraAA
        case 0x33: self = .saraAM
        case 0x34...0x37: self = .mark(rank: place - 0x34 + 4)
        case 0x38...0x3A: self = .mark(rank: place - 0x38)
        case 0x40: self = .saraE
        case 0x47: self = .mark(rank: 8)
        case 0x48...0x4C: self = .mark(rank: place - 0x48 + 10)
        case 0x4D: self = .mark(rank: 9)
        case 0x4E: self = .mark(rank: 15)
        case 0x50...0x59: self = .digit
        default: self = .other
        }
    }
}
