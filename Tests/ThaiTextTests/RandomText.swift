import ThaiText

/// Makes the same pseudo-random text in every run (SplitMix64).
struct RandomText {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) % UInt64(limit))
    }

    /// Scalars that folding treats in any special way, so that short texts already meet in odd orders.
    private static let odd: [UInt32] = [
        0x0E01, 0x0E02, 0x0E19, 0x0E30, 0x0E31, 0x0E32, 0x0E33, 0x0E34, 0x0E35, 0x0E38, 0x0E39, 0x0E3A, 0x0E3F, 0x0E40, 0x0E40, 0x0E41,
        0x0E45, 0x0E46, 0x0E2F, 0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4C, 0x0E4D, 0x0E4E, 0x0E50, 0x0E59, 0x0E5A, 0x0E3B, 0x20, 0x20, 0x09,
        0x41, 0x61, 0x2E, 0x2D, 0x28, 0x31, 0x00, 0x7F, 0xA0, 0xAD, 0x200B, 0x200D, 0x2013, 0x2019, 0x201C, 0x2026, 0x202E, 0x3000, 0xFEFF,
        0xFF21, 0xFF0D, 0xF70A, 0xF70F, 0xF711, 0xE9, 0x4E2D, 0x1F600, 0x0E81, 0x0DFF,
    ]

    mutating func thai(length: Int) -> [UInt8] {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<length {
            if let scalar = Unicode.Scalar(Self.odd[number(below: Self.odd.count)]) { scalars.append(scalar) }
        }
        return Array(String(scalars).utf8)
    }

    mutating func bytes(length: Int) -> [UInt8] { (0..<length).map { _ in UInt8(number(below: 256)) } }
}

// A macro cannot take a `Span`, which does not escape; these take arrays.

func isFolded(_ bytes: [UInt8], _ options: ThaiFolding.Options = []) -> Bool { ThaiFolding.isFolded(bytes.span, options: options) }

func looksLikeThai874(_ bytes: [UInt8]) -> Bool { WindowsThai.looksLikeThai874(bytes.span) }
