/// Finds bytes eight at a time; the lowest mark is always true, higher ones may be false.
enum WordScan {
    /// Marks the zero bytes of a word in their highest bit.
    @inline(__always)
    static func zeroes(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }

    /// Marks the bytes below 0x21: white space, control characters and the zeroes behind the content.
    @inline(__always)
    static func blanks(_ word: UInt64) -> UInt64 {
        (word &- 0x2121_2121_2121_2121) & ~word & 0x8080_8080_8080_8080
    }

    /// Marks the bytes that end a name: blanks, `/`, `=` and `>`.
    @inline(__always)
    static func nameEnds(_ word: UInt64) -> UInt64 {
        blanks(word) | zeroes(word ^ 0x2F2F_2F2F_2F2F_2F2F) | zeroes(word ^ 0x3D3D_3D3D_3D3D_3D3D)
            | zeroes(word ^ 0x3E3E_3E3E_3E3E_3E3E)
    }

    /// Marks the bytes that a text is not simply made of: `<`, `&`, `]`, CR and zero.
    @inline(__always)
    static func textStops(_ word: UInt64) -> UInt64 {
        zeroes(word ^ 0x3C3C_3C3C_3C3C_3C3C) | zeroes(word ^ 0x2626_2626_2626_2626) | zeroes(word ^ 0x5D5D_5D5D_5D5D_5D5D)
            | zeroes(word ^ 0x0D0D_0D0D_0D0D_0D0D) | zeroes(word)
    }

    /// Marks the bytes that an attribute value is not simply made of: its quote, `<`, `&`, and what is normalised to a space.
    @inline(__always)
    static func valueStops(_ word: UInt64, quote: UInt64) -> UInt64 {
        // Below 0x20, for a space is plain.
        let controls = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
        return zeroes(word ^ quote) | zeroes(word ^ 0x3C3C_3C3C_3C3C_3C3C) | zeroes(word ^ 0x2626_2626_2626_2626) | controls
    }
}
