/// Checks and repairs UTF-8.
public enum UTF8Validation {
    /// The offset of the first byte that is not part of well-formed UTF-8, or nil if there is none.
    public static func firstInvalid(in bytes: Span<UInt8>) -> Int? {
        let raw = bytes.bytes
        let end = bytes.count
        var offset = 0
        // Where blocks are tried again: behind one that has other scalars in it, these come first.
        var nextBlock = 2
        while offset < end {
            // At a scalar's beginning, so that the two bytes in front begin none that reaches here.
            if offset >= nextBlock {
                let start = offset
                while offset + UTF8Block.length <= end, UTF8Block.goesOn(raw, at: offset) { offset += UTF8Block.length }
                if offset > start { offset = cutStart(bytes, offset) }
                nextBlock = offset + UTF8Block.length
            }
            guard offset < end else { break }
            let scalar = bytes.scalar(at: offset)
            guard scalar.isValid else { return offset }
            offset += scalar.length
        }
        return nil
    }

    /// Where the Thai scalar begins that is cut at an offset; the offset itself when none is.
    private static func cutStart(_ bytes: Span<UInt8>, _ offset: Int) -> Int {
        if bytes[offset - 1] == 0xE0 { return offset - 1 }
        return bytes[offset - 2] == 0xE0 ? offset - 2 : offset
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
