import CZlib

/// The extra fields of an entry, APPNOTE §4.5; what is cut off is passed over.
///
/// The field with another, Unicode name is not looked at: part names are ASCII, and two names for one part can be read as two things.
struct ZipExtraFields {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Replaces numbers that are saturated by those of the 64-bit field, in order; nil when the field is short of one, APPNOTE §4.5.3.
    func wideNumbers(_ numbers: [Int]) -> [Int]? {
        guard numbers.contains(0xFFFF_FFFF), let field = field(0x0001) else { return numbers }
        var at = field.lowerBound
        var wide = numbers
        for index in numbers.indices where numbers[index] == 0xFFFF_FFFF {
            guard at + 8 <= field.upperBound, let number = bytes.number64(at: at) else { return nil }
            wide[index] = number
            at += 8
        }
        return wide
    }

    /// The range of the data of a field.
    private func field(_ id: Int) -> Range<Int>? {
        var at = 0
        while at + 4 <= bytes.count {
            let end = at + 4 + bytes.number16(at: at + 2)
            guard end <= bytes.count else { return nil }
            if bytes.number16(at: at) == id { return at + 4..<end }
            at = end
        }
        return nil
    }
}

/// Carries the CRC-32 of bytes on over more of them.
func checksum(_ bytes: ArraySlice<UInt8>, after sum: UInt32) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32(uLong(sum), $0.baseAddress, uInt($0.count))) }
}
