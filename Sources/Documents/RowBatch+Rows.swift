extension RowBatch {
    /// Forgets all rows but some, and their cells.
    public mutating func keepRows(_ kept: Range<Int>) {
        let first = kept.isEmpty ? 0 : Int(rows[kept.lowerBound].firstCell)
        let end = kept.isEmpty ? 0 : Int(rows[kept.upperBound - 1].firstCell) + Int(rows[kept.upperBound - 1].cellCount)
        if !origins.isEmpty { origins = Array(origins[first..<end]) }
        if !pieces.isEmpty {
            pieces = pieces.filter { (first..<end).contains(Int($0.cell)) }
            for index in pieces.indices { pieces[index].cell -= Int32(first) }
        }
        cells.removeSubrange(end...)
        cells.removeSubrange(..<first)
        rows.removeSubrange(kept.upperBound...)
        rows.removeSubrange(..<kept.lowerBound)
        if first > 0 {
            for index in rows.indices { rows[index].firstCell -= Int32(first) }
        }
    }

    /// One row and all that belongs to it, as a batch of its own.
    public func row(at index: Int) -> RowBatch {
        var one = RowBatch()
        var row = rows[index]
        let range = Int(row.firstCell)..<Int(row.firstCell) + Int(row.cellCount)
        let from = min(Int(row.lineStart), bytes.count)
        var end = min(max(Int(row.sourceStart), from), bytes.count)
        for cell in cells[range] where cell.sourceStart != Cell.noSource {
            end = max(end, Int(cell.sourceStart) + Int(cell.sourceLength))
        }
        one.bytes += bytes[from..<end]
        one.sourceLength = one.bytes.count
        for var cell in cells[range] {
            let text = Int(cell.start)
            let hasSource = cell.sourceStart != Cell.noSource
            if hasSource { cell.sourceStart -= UInt32(from) }
            if hasSource, text >= from, text + Int(cell.length) <= end {
                cell.start -= UInt32(from)
            } else {
                cell.start = UInt32(one.bytes.count)
                one.bytes += bytes[text..<text + Int(cell.length) + (hasSource ? 0 : Int(cell.sourceLength))]
            }
            one.cells.append(cell)
        }
        if !origins.isEmpty { one.origins = Array(origins[range]) }
        for piece in pieces where range.contains(Int(piece.cell)) {
            let start = one.bytes.count
            one.bytes += bytes[piece.source]
            one.pieces.append(
                Piece(cell: piece.cell - row.firstCell, source: start..<start + piece.source.count, place: piece.place))
        }
        row.firstCell = 0
        row.sourceStart -= min(row.sourceStart, row.lineStart)
        row.lineStart = 0
        one.rows = [row]
        return one
    }
}
