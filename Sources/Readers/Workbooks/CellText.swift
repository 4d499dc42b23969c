/// Gathers the text of a shared or inline string: runs joined, readings left out, escapes resolved; ECMA-376-1 §18.4.
struct CellText {
    /// What has been gathered.
    private(set) var bytes: [UInt8] = []
    /// The bytes beyond the limit that were left out.
    private(set) var isCut = false
    private let limit: Int
    private var start = 0
    private var runStart = 0
    private var isPreserved = false

    init(limit: Int) {
        self.limit = limit
    }

    /// Makes room for so many bytes.
    mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    /// Begins a string at the end of what there is.
    mutating func begin() {
        start = bytes.count
        isCut = false
    }

    /// Begins a run, whose blanks at either end count only if they are declared to.
    mutating func beginRun(isPreserved: Bool) {
        runStart = bytes.count
        self.isPreserved = isPreserved
    }

    /// Appends a piece of the run.
    @inline(__always)
    mutating func append(_ piece: ArraySlice<UInt8>) {
        guard bytes.count - start + piece.count <= limit else {
            cut(piece)
            return
        }
        bytes += piece
    }

    private mutating func cut(_ piece: ArraySlice<UInt8>) {
        isCut = true
        var room = max(0, limit - (bytes.count - start))
        // No piece of a letter is left.
        while room > 0, room < piece.count, piece[piece.startIndex + room] & 0xC0 == 0x80 { room -= 1 }
        bytes += piece.prefix(room)
    }

    /// Ends a run.
    mutating func endRun() {
        guard !isPreserved, runStart < bytes.count else { return }
        // Without xml:space Excel takes blanks at the ends for layout of the file.
        while bytes.count > runStart, isBlank(bytes[bytes.count - 1]) { bytes.removeLast() }
        guard runStart < bytes.count, isBlank(bytes[runStart]) else { return }
        let blanks = bytes[runStart...].prefix(while: isBlank).count
        bytes.removeSubrange(runStart..<runStart + blanks)
    }

    /// Ends the string, and gives its range.
    mutating func end() -> Range<Int> {
        if Self.mayHaveEscape(bytes.span, from: start) {
            let text = Self.decoded(bytes[start...])
            bytes.removeSubrange(start...)
            bytes += text
        }
        return start..<bytes.count
    }

    /// Forgets everything and keeps the memory.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        start = 0
    }

    /// Whether there is a low line or a carriage return.
    private static func mayHaveEscape(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        let raw = bytes.bytes
        var at = start
        while at &+ 8 <= bytes.count {
            let word = raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            let lines = word ^ 0x5F5F_5F5F_5F5F_5F5F
            let returns = word ^ 0x0D0D_0D0D_0D0D_0D0D
            let hits =
                ((lines &- 0x0101_0101_0101_0101) & ~lines) | ((returns &- 0x0101_0101_0101_0101) & ~returns)
            if hits & 0x8080_8080_8080_8080 != 0 { return true }
            at &+= 8
        }
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "_") || bytes[at] == 0x0D { return true }
            at &+= 1
        }
        return false
    }

    /// The text with `_x000D_` and its like resolved, §22.9.2.19, and line ends of any kind as LF.
    static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var units: [UInt8] = []
        units.reserveCapacity(text.count)
        var at = text.startIndex
        var high: UInt32?
        while at < text.endIndex {
            guard text[at] == UInt8(ascii: "_"), let unit = escape(text, at), unit < 0xFFFE else {
                if high != nil { units += replacement }
                high = nil
                units.append(text[at])
                at += 1
                continue
            }
            at += 7
            if let before = high {
                high = nil
                if unit >= 0xDC00, unit <= 0xDFFF {
                    append(0x10000 + (before - 0xD800) << 10 + (unit - 0xDC00), to: &units)
                    continue
                }
                units += replacement
            }
            if unit >= 0xD800, unit <= 0xDBFF { high = unit } else { append(unit, to: &units) }
        }
        if high != nil { units += replacement }
        return withLineFeeds(units)
    }

    /// U+FFFD, for what is no character.
    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    private static func append(_ scalar: UInt32, to out: inout [UInt8]) {
        guard scalar != 0, let scalar = Unicode.Scalar(scalar) else {
            out += replacement
            return
        }
        out += UTF8.encode(scalar).map(Array.init) ?? replacement
    }

    /// The number of an escape such as `_x000D_`; nil when there is none.
    private static func escape(_ text: ArraySlice<UInt8>, _ at: Int) -> UInt32? {
        guard text.endIndex - at >= 7, text[at + 1] == UInt8(ascii: "x"), text[at + 6] == UInt8(ascii: "_") else { return nil }
        var number: UInt32 = 0
        for byte in text[at + 2..<at + 6] {
            switch byte {
            case 0x30...0x39: number = number << 4 | UInt32(byte - 0x30)
            case 0x41...0x46: number = number << 4 | UInt32(byte - 0x41 + 10)
            case 0x61...0x66: number = number << 4 | UInt32(byte - 0x61 + 10)
            default: return nil
            }
        }
        return number
    }

    private static func withLineFeeds(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(0x0D) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        for (index, byte) in text.enumerated() {
            if byte == 0x0D {
                if index + 1 == text.count || text[index + 1] != 0x0A { out.append(0x0A) }
            } else {
                out.append(byte)
            }
        }
        return out
    }
}
