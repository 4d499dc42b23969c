/// The stretch of a cell without the blanks around it, and what is unusual about its characters.
struct TextTrim {
    /// The first byte that is not blank.
    private(set) var start = 0
    /// The end of the last byte that is not blank; at most `start` if there is none.
    private(set) var end = 0
    /// How it is written.
    private(set) var style: FieldStyle = []
    /// Where the first control character stands.
    private(set) var control = 0..<0
    /// Where the first U+FFFD stands, which replaces bytes that could not be read.
    private(set) var replacement = 0..<0

    /// Whether there is nothing but blanks.
    var isBlank: Bool { end <= start }
    /// The text as a value.
    var value: FieldValue { .text(start: Int32(clamping: start), length: Int32(clamping: end - start)) }

    /// Looks at every character of a cell.
    init(_ cell: Span<UInt8>) {
        var at = 0
        var hasStarted = false
        while at < cell.count {
            let byte = cell[at]
            if byte > 0x20, byte < 0x7F {
                if !hasStarted { start = at }
                hasStarted = true
                at += 1
                end = at
                continue
            }
            let kind = TextTrim.kind(cell, at)
            let next = at + kind.length
            switch kind.meaning {
            case .blank: style.insert(hasStarted ? [] : .untrimmed)
            case .invisible: style.insert(.zeroWidth)
            case .visible, .decomposedAm, .control, .replacement:
                if !hasStarted { start = at }
                hasStarted = true
                end = next
                if kind.meaning == .decomposedAm { style.insert(.decomposedAm) }
                if kind.meaning == .control, control.isEmpty { control = at..<next }
                if kind.meaning == .replacement, replacement.isEmpty { replacement = at..<next }
            }
            at = next
        }
        if hasStarted, end < cell.count, TextTrim.hasBlank(cell, end) { style.insert(.untrimmed) }
        if !hasStarted { start = end }
    }

    private static func hasBlank(_ cell: Span<UInt8>, _ from: Int) -> Bool {
        var at = from
        while at < cell.count {
            let kind = kind(cell, at)
            if kind.meaning == .blank { return true }
            at += kind.length
        }
        return false
    }

    private enum Meaning {
        case blank
        case control
        case decomposedAm
        case invisible
        case replacement
        case visible
    }

    private static func kind(_ cell: Span<UInt8>, _ at: Int) -> (meaning: Meaning, length: Int) {
        let byte = cell[at]
        if byte == 0x20 || byte == 9 || byte == 10 || byte == 13 { return (.blank, 1) }
        if byte < 0x80 { return (byte < 0x20 || byte == 0x7F ? .control : .visible, 1) }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        guard at + length <= cell.count else { return (.visible, cell.count - at) }
        let second = cell[at + 1]
        switch byte {
        case 0xC2: return (second == 0xA0 ? .blank : second == 0xAD ? .invisible : second < 0xA0 ? .control : .visible, 2)
        case 0xE0:
            let isNikhahit = second == 0xB9 && cell[at + 2] == 0x8D
            guard isNikhahit, at + 6 <= cell.count, cell[at + 3] == 0xE0, cell[at + 4] == 0xB8, cell[at + 5] == 0xB2 else {
                return (.visible, 3)
            }
            return (.decomposedAm, 6)
        case 0xE2:
            let third = cell[at + 2]
            if second == 0x80 {
                if third <= 0x8A || third == 0xAF || third == 0xA8 || third == 0xA9 { return (.blank, 3) }
                if third <= 0x8F { return (.invisible, 3) }
                return ((0xAA...0xAE).contains(third) ? .control : .visible, 3)
            }
            if second == 0x81 {
                return ((0xA6...0xA9).contains(third) ? .control : (0xA0...0xA5).contains(third) ? .invisible : .visible, 3)
            }
            return (.visible, 3)
        case 0xE3: return (second == 0x80 && cell[at + 2] == 0x80 ? .blank : .visible, 3)
        case 0xEF:
            let third = cell[at + 2]
            return (second == 0xBB && third == 0xBF ? .invisible : second == 0xBF && third == 0xBD ? .replacement : .visible, 3)
        default: return (.visible, length)
        }
    }

    /// Whether a cell has neither blanks around it nor any character that `init` would remark on; a few cells that have none are missed.
    @inline(__always)
    static func isPlain(_ cell: Span<UInt8>) -> Bool {
        let count = cell.count
        guard count > 0, cell[0] > 0x20, cell[count - 1] > 0x20 else { return false }
        let raw = cell.bytes
        var at = 0
        // Words overlap by one byte, so that no pair of bytes falls between two.
        while at + 8 <= count {
            let word = raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            if isSuspect(word) { return false }
            at += 7
        }
        while at < count {
            let byte = cell[at]
            if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF || byte == 0x8D { return false }
            at += 1
        }
        return true
    }

    @inline(__always)
    private static func isSuspect(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        @inline(__always) func zeroes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }
        @inline(__always) func has(_ byte: UInt8) -> UInt64 { zeroes(word ^ (ones &* UInt64(byte))) }
        let controls = (word &- ones &* 0x20) & ~word & highs
        let nikhahit = has(0x8D) & (has(0xB9) << 8)
        return controls | has(0x7F) | has(0xC2) | has(0xE2) | has(0xE3) | has(0xEF) | nikhahit != 0
    }
}
