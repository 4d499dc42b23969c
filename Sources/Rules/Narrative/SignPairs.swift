/// Which pairs of neighbouring signs a text has, as a filter: what it denies does not stand there, what it admits may.
///
/// Most wordings stand in few passages, and telling that they do not stand in one costs a few bits here and all signs elsewhere.
struct SignPairs: Sendable {
    /// 1,024 bits: a cell of some hundred signs leaves nine of ten unset.
    private static let bitCount = 1_024

    private var words: InlineArray<16, UInt64>

    init(_ key: [UInt16]) {
        words = InlineArray(repeating: 0)
        for at in key.indices.dropLast() {
            let bit = Self.bit(key[at], key[at + 1])
            words[bit >> 6] |= 1 << UInt64(bit & 63)
        }
    }

    /// The bit of a pair.
    @inline(__always)
    private static func bit(_ first: UInt16, _ second: UInt16) -> Int {
        Int((UInt32(first) &* 0x9E37 ^ UInt32(second) &* 0x85EB) >> 5) & (bitCount - 1)
    }

    /// The bits of a wording, in its order.
    static func bits(of wording: [UInt16]) -> [UInt16] {
        wording.indices.dropLast().map { UInt16(truncatingIfNeeded: bit(wording[$0], wording[$0 + 1])) }
    }

    /// Whether the text has all of some pairs.
    @inline(__always)
    func hold(_ bits: ArraySlice<UInt16>) -> Bool {
        for bit in bits where words[Int(bit >> 6)] & 1 << UInt64(bit & 63) == 0 { return false }
        return true
    }
}
