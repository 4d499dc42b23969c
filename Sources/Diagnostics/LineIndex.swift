/// Turns byte offsets of a UTF-8 text into lines and columns.
public struct LineIndex: Sendable {
    /// The offset of the first byte of each line.
    public let starts: [Int]
    private let bytes: [UInt8]
    /// How many scalars begin in front of each block, so that a place in a long line is found without counting all in front of it.
    private let counts: [Int]

    /// 256 bytes: what is counted anew for a place.
    private static let block = 256

    /// Indexes a text; lines end at LF, CR LF or a lone CR.
    public init(_ bytes: [UInt8]) {
        var starts = [0]
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\n") {
                starts.append(at)
            } else if byte == UInt8(ascii: "\r"), at == bytes.count || bytes[at] != UInt8(ascii: "\n") {
                starts.append(at)
            }
        }
        self.starts = starts
        self.bytes = bytes
        var counts = [0]
        var block = Self.block
        while block <= bytes.count {
            counts.append(counts[counts.count - 1] + scalarCount(bytes, block - Self.block..<block))
            block += Self.block
        }
        self.counts = counts
    }

    /// How many scalars begin in front of an offset.
    private func count(before offset: Int) -> Int {
        let block = offset / Self.block
        return counts[block] + scalarCount(bytes, block * Self.block..<offset)
    }

    /// The 1-based line and column, in Unicode scalars, of a byte offset; a byte-order mark at the start takes no column.
    public func position(of offset: Int) -> (line: Int32, column: Int32) {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = starts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        var first = starts[low]
        if first == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { first = min(3, offset) }
        return (Int32(clamping: low + 1), Int32(clamping: count(before: max(first, offset)) - count(before: first) + 1))
    }

    /// The stretch of text that a range of byte offsets covers.
    public func span(of range: Range<Int>) -> LineSpan {
        let start = position(of: range.lowerBound)
        let end = position(of: range.upperBound)
        return LineSpan(line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
    }

    /// The text of a 1-based line, without its line ending.
    public func text(ofLine line: Int) -> String { String(decoding: bytes[range(ofLine: line)], as: UTF8.self) }

    /// The bytes of a 1-based line, without a byte-order mark and its line ending; none of a line that is not there.
    public func range(ofLine line: Int) -> Range<Int> {
        guard line >= 1, line <= starts.count else { return 0..<0 }
        var start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        if line == 1, bytes[..<end].starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
        return start..<end
    }
}

/// Counts the Unicode scalars that begin in a range of UTF-8 bytes.
public func scalarCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for at in range where bytes[at] & 0xC0 != 0x80 { count += 1 }
    return count
}
