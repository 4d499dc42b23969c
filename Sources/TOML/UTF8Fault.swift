/// Finds the first bytes that are not UTF-8 (RFC 3629 §4): as much as began well, at least one byte.
func firstUTF8Fault(in bytes: [UInt8]) -> Range<Int>? {
    var start = 0
    while start < bytes.count {
        let second: ClosedRange<UInt8>
        let length: Int
        switch bytes[start] {
        case 0x00...0x7F:
            start += 1
            continue
        case 0xC2...0xDF: (second, length) = (0x80...0xBF, 2)
        case 0xE0: (second, length) = (0xA0...0xBF, 3)
        case 0xED: (second, length) = (0x80...0x9F, 3)
        case 0xE1...0xEF: (second, length) = (0x80...0xBF, 3)
        case 0xF0: (second, length) = (0x90...0xBF, 4)
        case 0xF1...0xF3: (second, length) = (0x80...0xBF, 4)
        case 0xF4: (second, length) = (0x80...0x8F, 4)
        default: return start..<start + 1
        }
        guard start + 1 < bytes.count, second.contains(bytes[start + 1]) else { return start..<start + 1 }
        var end = start + 2
        while end < start + length {
            guard end < bytes.count, (0x80...0xBF).contains(bytes[end]) else { return start..<end }
            end += 1
        }
        start = end
    }
    return nil
}
