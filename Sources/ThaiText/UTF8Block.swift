/// 32 bytes of a text, tested together for being ASCII and Thai and nothing else.
///
/// Words of eight bytes in a vector: the vectors of single bytes are not specialised by the compiler and ran eighty times slower (Nov 2026,
/// EPYC VM).
struct UTF8Block {
    private typealias Words = SIMD4<UInt64>

    /// The number of bytes tested at a time.
    static let length = 32

    private static func all(_ byte: UInt8) -> Words { Words(repeating: UInt64(byte) &* 0x0101_0101_0101_0101) }

    /// The high bit of each byte that is zero; the other bits are of no account.
    @inline(__always)
    private static func zeros(_ words: Words) -> Words {
        let low = all(0x7F)
        return ~(((words & low) &+ low) | words | low)
    }

    /// Whether the bytes at an offset, which must be at least 2 and have 32 bytes behind it, go on with well-formed ASCII and Thai.
    ///
    /// A Thai scalar is E0, then B8 or B9, then 80 to BF; the two bytes in front say which of them is due. A scalar may be cut at the end.
    @inline(__always)
    static func goesOn(_ bytes: RawSpan, at offset: Int) -> Bool {
        let now = bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: Words.self)
        let lead = all(0xE0)
        let isSecond = zeros(bytes.unsafeLoadUnaligned(fromByteOffset: offset &- 1, as: Words.self) ^ lead)
        let isThird = zeros(bytes.unsafeLoadUnaligned(fromByteOffset: offset &- 2, as: Words.self) ^ lead)
        let asSecond = zeros((now & all(0xFE)) ^ all(0xB8))
        let asThird = now & ~(now &<< 1)
        let asFirst = zeros(now ^ lead) | ~now
        let bad = ~((isSecond & asSecond) | (isThird & asThird) | (asFirst & ~(isSecond | isThird))) & all(0x80)
        return bad[0] | bad[1] | bad[2] | bad[3] == 0
    }
}
