/// What stands at a place in bytes that should be UTF-8 (Unicode 3.9, table 3-7).
enum UTF8Sequence: Equatable {
    /// A well-formed sequence of this many bytes, 1 to 4.
    case whole(Int)
    /// A first part of a sequence that the end of the bytes cuts off.
    case cutShort
    /// A byte that begins no well-formed sequence.
    case malformed

    /// Reads the sequence that begins at an offset inside the bytes.
    @inline(__always)
    init(in bytes: Span<UInt8>, at offset: Int) {
        let first = bytes[offset]
        let count: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0x00...0x7F:
            self = .whole(1)
            return
        case 0xC2...0xDF: count = 2
        case 0xE0: (count, second) = (3, 0xA0...0xBF)
        case 0xED: (count, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: count = 3
        case 0xF0: (count, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: count = 4
        case 0xF4: (count, second) = (4, 0x80...0x8F)
        default:
            self = .malformed
            return
        }
        var index = 1
        while index < count {
            guard offset + index < bytes.count else {
                self = .cutShort
                return
            }
            let byte = bytes[offset + index]
            guard index == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else {
                self = .malformed
                return
            }
            index += 1
        }
        self = .whole(count)
    }
}
