extension CompactText {
    /// The baht sign.
    static let baht: UInt8 = 0xBF

    /// SARA AA, SARA AM and NIKHAHIT, of which the last and the first make the second.
    static let aa: UInt8 = 0xB2
    static let am: UInt8 = 0xB3
    static let nikhahit: UInt8 = 0xCD

    /// The symbol of the character at a byte, 0 if it cannot be seen, the character's length in bytes, and what is unusual about it.
    static func decode(_ cell: Span<UInt8>, _ at: Int) -> (symbol: UInt8, length: Int, style: FieldStyle) {
        let byte = cell[at]
        if byte < 0x80 {
            if byte &- 48 < 10 { return (byte, 1, .arabicDigits) }
            if byte > 0x20 { return (byte == 0x7F ? other : byte, 1, []) }
            return (byte == 0x20 || byte &- 9 < 5 ? UInt8(ascii: " ") : other, 1, [])
        }
        let second = at + 1 < cell.count ? cell[at + 1] : 0
        let third = at + 2 < cell.count ? cell[at + 2] : 0
        guard second & 0xC0 == 0x80 else { return (other, 1, []) }
        if byte == 0xC2 {
            switch second {
            case 0xA0: return (UInt8(ascii: " "), 2, [])
            case 0xAD: return (0, 2, .zeroWidth)
            default: return (other, 2, [])
            }
        }
        if byte < 0xE0 { return (other, 2, []) }
        guard third & 0xC0 == 0x80 else { return (other, 2, []) }
        switch (byte, second) {
        case (0xE0, 0xB8), (0xE0, 0xB9):
            let symbol = 0x80 | (second & 1) << 6 | third & 0x3F
            return symbol &- 0xD0 < 10 ? (symbol &- 0xD0 + 48, 3, .thaiDigits) : (symbol == 0x80 ? other : symbol, 3, [])
        case (0xE2, 0x80):
            switch third {
            case 0x80...0x8A, 0xA8, 0xA9, 0xAF: return (UInt8(ascii: " "), 3, [])
            case 0x8B...0x8F, 0xAA...0xAE: return (0, 3, .zeroWidth)
            case 0x90...0x95: return (UInt8(ascii: "-"), 3, [])
            case 0x98, 0x99: return (UInt8(ascii: "'"), 3, [])
            default: return (other, 3, [])
            }
        case (0xE2, 0x81): return third >= 0xA0 ? (0, 3, .zeroWidth) : (other, 3, [])
        case (0xE2, 0x88): return (third == 0x92 ? UInt8(ascii: "-") : other, 3, [])
        case (0xE3, 0x80): return (third == 0x80 ? UInt8(ascii: " ") : other, 3, [])
        case (0xEF, 0xBB): return third == 0xBF ? (0, 3, .zeroWidth) : (other, 3, [])
        case (0xEF, 0xBC):
            return third &- 0x90 < 10 ? (third &- 0x90 + 48, 3, .arabicDigits) : (third == 0x8C ? UInt8(ascii: ",") : other, 3, [])
        default: break
        }
        let isLong = byte >= 0xF0 && at + 3 < cell.count && cell[at + 3] & 0xC0 == 0x80
        return (other, isLong ? 4 : 3, [])
    }

    /// The bytes of each symbol, in order.
    static func places(in cell: Span<UInt8>) -> [(symbol: UInt8, bytes: Range<Int>)] {
        var places: [(symbol: UInt8, bytes: Range<Int>)] = []
        var at = 0
        while at < cell.count {
            let (symbol, length, _) = decode(cell, at)
            let bytes = at..<at + length
            at += length
            if symbol == 0 || (symbol == UInt8(ascii: " ") && places.isEmpty) { continue }
            if symbol == aa, let last = places.last, last.symbol == nikhahit {
                places[places.count - 1] = (am, last.bytes.lowerBound..<bytes.upperBound)
            } else {
                places.append((symbol, bytes))
            }
        }
        while places.last?.symbol == UInt8(ascii: " ") { places.removeLast() }
        return places
    }

    /// The text of some symbols as the cell writes it, each symbol kept, changed or left out; invisible characters go.
    static func rewrite(_ cell: Span<UInt8>, _ range: Range<Int>, _ change: (UInt8) -> Rewriting) -> String {
        var bytes: [UInt8] = []
        let places = places(in: cell)
        for place in range where place < places.count {
            switch change(places[place].symbol) {
            case .keep: for at in places[place].bytes { bytes.append(cell[at]) }
            case .drop: break
            case .replace(let byte): bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What becomes of a symbol.
    enum Rewriting {
        case keep
        case drop
        case replace(UInt8)
    }
}
