/// What stands at one place of a text that should be UTF-8.
enum UTF8Step: Equatable {
    /// A scalar of so many bytes.
    case scalar(Int)
    /// So many bytes that begin no scalar: one maximal subpart, Unicode 16 §3.9, table 3-8.
    case invalid(Int)
    /// The beginning of a scalar that the bytes end in.
    case truncated

    /// Reads one scalar, Unicode 16 table 3-7.
    init(_ bytes: Span<UInt8>, at: Int) {
        let first = bytes[at]
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch first {
        case 0x00...0x7F:
            self = .scalar(1)
            return
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF:
            length = 3
            if first == 0xE0 { low = 0xA0 }
            if first == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            length = 4
            if first == 0xF0 { low = 0x90 }
            if first == 0xF4 { high = 0x8F }
        default:
            self = .invalid(1)
            return
        }
        for index in 1..<length {
            guard at + index < bytes.count else {
                self = .truncated
                return
            }
            let byte = bytes[at + index]
            guard byte >= low, byte <= high else {
                self = .invalid(index)
                return
            }
            low = 0x80
            high = 0xBF
        }
        self = .scalar(length)
    }
}

/// The first offset of a byte that is not ASCII, from `start` on; nil when all are.
func firstNonASCII(_ bytes: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + 8 <= bytes.count {
        var any: UInt8 = 0
        for offset in 0..<8 { any |= bytes[at + offset] }
        if any & 0x80 != 0 { break }
        at += 8
    }
    while at < bytes.count {
        if bytes[at] & 0x80 != 0 { return at }
        at += 1
    }
    return nil
}
