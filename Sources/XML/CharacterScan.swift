/// Checks that bytes are UTF-8 and hold only the characters of XML 1.0 §2.2.
enum CharacterScan {
    /// What stands at the end of the good bytes.
    enum Outcome {
        /// All are good.
        case good
        /// The beginning of a character that the bytes end in, at an offset.
        case cut(Int)
        /// A byte that is part of no character, at an offset.
        case invalid(Int)
        /// A character that XML forbids, at an offset.
        case illegal(Int, UInt32)
    }

    /// Looks at all bytes from an offset on, up to another.
    static func check(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Outcome {
        let raw = bytes.bytes
        var at = start
        while true {
            // Eight printing ASCII characters, or two Thai ones (E0 B8/B9 80–BF), at a time.
            while at &+ 8 <= end {
                let word = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
                let controls = (word &- 0x2020_2020_2020_2020) & ~word
                if (controls | word) & 0x8080_8080_8080_8080 == 0 {
                    at &+= 8
                } else if word & 0x0000_C0FE_FFC0_FEFF == 0x0000_80B8_E080_B8E0 {
                    at &+= 6
                } else {
                    break
                }
            }
            guard at < end else { return .good }
            let first = bytes[at]
            if first < 0x80 {
                guard first >= 0x20 || CharacterClass.isSpace(first) else { return .illegal(at, UInt32(first)) }
                at &+= 1
                continue
            }
            let (scalar, length) = decode(bytes, at: at, end: end)
            guard length > 0 else { return length < 0 ? .cut(at) : .invalid(at) }
            // §2.2: of what is UTF-8 and no control character only U+FFFE and U+FFFF are forbidden.
            guard scalar & 0xFFFE != 0xFFFE || scalar > 0xFFFF else { return .illegal(at, scalar) }
            at &+= length
        }
    }

    /// Decodes the character at an offset; the length is 0 where none is, and -1 where the end cuts one.
    @inline(__always)
    static func decode(_ bytes: Span<UInt8>, at: Int, end: Int) -> (scalar: UInt32, length: Int) {
        let first = bytes[at]
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        let length: Int
        var scalar: UInt32
        switch first {
        case 0x00...0x7F: return (UInt32(first), 1)
        case 0xC2...0xDF: (length, scalar) = (2, UInt32(first & 0x1F))
        case 0xE0...0xEF:
            (length, scalar) = (3, UInt32(first & 0x0F))
            if first == 0xE0 { low = 0xA0 }
            if first == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            (length, scalar) = (4, UInt32(first & 0x07))
            if first == 0xF0 { low = 0x90 }
            if first == 0xF4 { high = 0x8F }
        default: return (0, 0)
        }
        for index in 1..<length {
            guard at &+ index < end else { return (0, -1) }
            let byte = bytes[at &+ index]
            guard byte >= low, byte <= high else { return (0, 0) }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
            low = 0x80
            high = 0xBF
        }
        return (scalar, length)
    }
}

extension [UInt8] {
    /// Appends a scalar as UTF-8.
    mutating func append(scalar: UInt32) {
        switch scalar {
        case 0..<0x80:
            append(UInt8(truncatingIfNeeded: scalar))
            return
        case 0x80..<0x800: append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        case 0x800..<0x10000:
            append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        default:
            append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        }
        append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
}
