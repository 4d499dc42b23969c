/// One step of decoding UTF-8: a scalar, or the bytes of a maximal ill-formed subpart.
struct DecodedScalar {
    /// The scalar's value; U+FFFD when the bytes are ill-formed.
    let value: UInt32
    /// How many bytes the step takes, at least 1.
    let length: Int
    let isValid: Bool

    @inline(__always)
    init(value: UInt32, length: Int) {
        self.value = value
        self.length = length
        isValid = true
    }

    @inline(__always)
    init(illFormed length: Int) {
        value = 0xFFFD
        self.length = length
        isValid = false
    }
}

extension Span where Element == UInt8 {
    /// Decodes the scalar that begins at an offset inside the span.
    ///
    /// Ill-formed bytes are taken as maximal subparts: The Unicode Standard, §3.9, table 3-7 and the practice after D93b.
    @inline(__always)
    func scalar(at offset: Int) -> DecodedScalar {
        let first = self[offset]
        if first < 0x80 { return DecodedScalar(value: UInt32(first), length: 1) }
        return longScalar(at: offset, first: first)
    }

    private func longScalar(at offset: Int, first: UInt8) -> DecodedScalar {
        let trailing: Int
        var lowest: UInt8 = 0x80
        var highest: UInt8 = 0xBF
        var value: UInt32
        switch first {
        case 0xC2...0xDF:
            trailing = 1
            value = UInt32(first & 0x1F)
        case 0xE0...0xEF:
            trailing = 2
            value = UInt32(first & 0x0F)
            if first == 0xE0 { lowest = 0xA0 }
            if first == 0xED { highest = 0x9F }
        case 0xF0...0xF4:
            trailing = 3
            value = UInt32(first & 0x07)
            if first == 0xF0 { lowest = 0x90 }
            if first == 0xF4 { highest = 0x8F }
        default:
            return DecodedScalar(illFormed: 1)
        }
        var taken = 1
        while taken <= trailing {
            guard offset + taken < count else { return DecodedScalar(illFormed: taken) }
            let byte = self[offset + taken]
            guard byte >= lowest, byte <= highest else { return DecodedScalar(illFormed: taken) }
            value = value << 6 | UInt32(byte & 0x3F)
            lowest = 0x80
            highest = 0xBF
            taken += 1
        }
        return DecodedScalar(value: value, length: taken)
    }

    /// The place in the Thai block (0 for U+0E00, 127 for U+0E7F) of the scalar at an offset, or nil if it is no Thai scalar.
    @inline(__always)
    func thaiIndex(at offset: Int) -> UInt8? {
        guard offset + 2 < count, self[offset] == 0xE0 else { return nil }
        let second = self[offset + 1]
        let third = self[offset + 2]
        guard second & 0xFE == 0xB8, third & 0xC0 == 0x80 else { return nil }
        return (second & 1) << 6 | (third & 0x3F)
    }
}

extension [UInt8] {
    /// Appends a scalar in UTF-8; a value that is no scalar becomes U+FFFD.
    mutating func append(scalar value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else { return append(contentsOf: [0xEF, 0xBF, 0xBD]) }
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    /// Appends the scalar at a place in the Thai block.
    @inline(__always)
    mutating func append(thaiIndex index: UInt8) {
        append(0xE0)
        append(0xB8 | index >> 6)
        append(0x80 | index & 0x3F)
    }
}
