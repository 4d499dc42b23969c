public import Diagnostics

extension RowBatch {
    /// The lines and columns that a cell covers in its file, quotes left out; a blank cell covers the empty stretch where it stands.
    public func span(ofCell cell: Cell, in row: Row) -> LineSpan {
        guard row.line > 0, cell.sourceStart != Cell.noSource else { return .none }
        let start = Int(cell.sourceStart)
        return span(of: start..<start + Int(cell.sourceLength), in: row)
    }

    /// The place of a cell in a table, which is an index into the file's tables; of the row where it has no such cell.
    public func place(row: Row, column: Int, table: Int32) -> Place {
        guard column >= 0, column < Int(row.cellCount) else {
            return Place(file: 0, table: table, row: row.index, column: Int32(column), span: span(ofRow: row))
        }
        let index = Int(row.firstCell) + column
        if !origins.isEmpty { return origins[index] }
        return Place(file: 0, table: table, row: row.index, column: Int32(column), span: span(ofCell: cells[index], in: row))
    }

    /// What a cell was read from: its bytes as they stand in the file and where they stand, piece by piece; nothing for a blank cell.
    public func sources(row: Row, column: Int, table: Int32) -> [(bytes: Range<Int>, place: Place)] {
        guard column >= 0, column < Int(row.cellCount) else { return [] }
        let index = Int(row.firstCell) + column
        let cell = cells[index]
        let further = pieces.isEmpty ? [] : pieces.filter { $0.cell == Int32(index) }.map { (bytes: $0.source, place: $0.place) }
        let hasSource = cell.sourceStart != Cell.noSource
        let start = Int(hasSource ? cell.sourceStart : cell.start)
        let length = Int(hasSource ? cell.sourceLength : cell.length)
        // A cell that only its further pieces fill has a text, but none of it from where it begins.
        guard length > 0, hasSource || further.isEmpty else { return further }
        return [(bytes: start..<start + length, place: place(row: row, column: column, table: table))] + further
    }

    /// The lines and columns of a range of source bytes that lies in a row.
    public func span(of range: Range<Int>, in row: Row) -> LineSpan {
        guard row.line > 0, range.upperBound <= bytes.count, Int(row.lineStart) <= range.lowerBound else { return .none }
        var line = row.line
        var column = firstColumn(of: row)
        advance(over: Int(row.lineStart)..<range.lowerBound, line: &line, column: &column)
        let startLine = line
        let startColumn = column
        advance(over: range, line: &line, column: &column)
        return LineSpan(line: startLine, column: startColumn, endLine: line, endColumn: column)
    }

    /// The lines and columns that a whole row covers, from its first cell to its last.
    public func span(ofRow row: Row) -> LineSpan {
        guard row.cellCount > 0 else {
            let column = firstColumn(of: row)
            return row.line > 0 ? LineSpan(line: row.line, column: column, endLine: row.line, endColumn: column) : .none
        }
        let range = Int(row.firstCell)..<Int(row.firstCell + row.cellCount)
        let known = cells[range].filter { $0.sourceStart != Cell.noSource }
        guard let first = known.map(\.sourceStart).min(), let end = known.map({ $0.sourceStart + $0.sourceLength }).max() else {
            return .none
        }
        return span(of: Int(first)..<Int(end), in: row)
    }

    /// The 1-based column of the row's `lineStart`.
    private func firstColumn(of row: Row) -> Int32 {
        row.columnBase < .max ? row.columnBase + 1 : .max
    }

    private func advance(over range: Range<Int>, line: inout Int32, column: inout Int32) {
        // Eight bytes at a time, counted byte by byte in one word: a plain loop took a tenth of the time of a report full of
        // defects (Nov 2026, EPYC VM). A byte below 16 may be a line end and is left to the loop behind.
        let raw = bytes.span.bytes
        var from = range.lowerBound
        while from &+ 8 <= range.upperBound {
            var continuing: UInt64 = 0
            let start = from
            let stop = min(range.upperBound &- 7, from &+ 248)
            while from < stop {
                let word = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: from, as: UInt64.self))
                if Self.hasZeroByte(word & 0xF0F0_F0F0_F0F0_F0F0) { break }
                continuing &+= (word >> 7) & (~word >> 6) & 0x0101_0101_0101_0101
                from &+= 8
            }
            // Sums of two bytes each fit 16 bits; the product gathers the four sums in the highest.
            let pairs = (continuing & 0x00FF_00FF_00FF_00FF) &+ ((continuing >> 8) & 0x00FF_00FF_00FF_00FF)
            column += Int32(truncatingIfNeeded: from &- start) - Int32(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
            if from < stop { break }
        }
        for at in from..<max(from, range.upperBound) {
            let byte = bytes[at]
            let isBeforeLineFeed = at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "\n")
            if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !isBeforeLineFeed) {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
    }

    private static func hasZeroByte(_ word: UInt64) -> Bool {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0
    }
}
