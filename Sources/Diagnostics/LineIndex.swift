/// Turns byte offsets of a UTF-8 text into lines and columns.
public struct LineIndex: Sendable {
    /// The offset of the first byte of each line.
    public let starts: [Int]
    let bytes: [UInt8]

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
        return (Int32(clamping: low + 1), Int32(clamping: scalarCount(bytes, first..<max(first, offset)) + 1))
    }

    /// The stretch of text that a range of byte offsets covers.
    public func span(of range: Range<Int>) -> LineSpan {
        let start = position(of: range.lowerBound)
        let end = position(of: range.upperBound)
        return LineSpan(line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
    }

    /// The text of a 1-based line, without its line ending.
    public func text(ofLine line: Int) -> String {
        guard line >= 1, line <= starts.count else { return "" }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] : bytes.count
        while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        var slice = bytes[start..<end]
        if line == 1, slice.starts(with: [0xEF, 0xBB, 0xBF]) { slice = slice.dropFirst(3) }
        return String(decoding: slice, as: UTF8.self)
    }
}

/// Counts the Unicode scalars that begin in a range of UTF-8 bytes.
public func scalarCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for at in range where bytes[at] & 0xC0 != 0x80 { count += 1 }
    return count
}
