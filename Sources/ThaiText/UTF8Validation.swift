/// Checks and repairs UTF-8.
public enum UTF8Validation {
    /// The offset of the first byte that is not part of well-formed UTF-8, or nil if there is none.
    public static func firstInvalid(in bytes: Span<UInt8>) -> Int? {
        let raw = bytes.bytes
        let end = bytes.count
        var offset = 0
        while offset < end {
            // Eight bytes of ASCII, or two Thai scalars (E0 B8/B9 80–BF), at a time.
            while offset + 8 <= end {
                let word = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
                if word & 0x0000_C0FE_FFC0_FEFF == 0x0000_80B8_E080_B8E0 {
                    offset += 6
                } else if word & 0x8080_8080_8080_8080 == 0 {
                    offset += 8
                } else {
                    break
                }
            }
            guard offset < end else { break }
            let scalar = bytes.scalar(at: offset)
            guard scalar.isValid else { return offset }
            offset += scalar.length
        }
        return nil
    }

    /// Appends bytes with U+FFFD for each maximal ill-formed subpart, and says how many there were.
    @discardableResult
    public static func repair(_ bytes: Span<UInt8>, into out: inout [UInt8]) -> Int {
        out.reserveCapacity(out.count + bytes.count)
        var replaced = 0
        var offset = 0
        while offset < bytes.count {
            let scalar = bytes.scalar(at: offset)
            if scalar.isValid {
                for index in offset..<offset + scalar.length { out.append(bytes[index]) }
            } else {
                out.append(contentsOf: [0xEF, 0xBF, 0xBD])
                replaced += 1
            }
            offset += scalar.length
        }
        return replaced
    }
}
