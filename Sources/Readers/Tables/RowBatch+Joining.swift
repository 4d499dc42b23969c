import Diagnostics
import Documents

extension RowBatch {
    /// The one row of this batch made whole with the row that goes on with it behind a page break.
    ///
    /// - Parameters:
    ///   - other: The rows behind the break.
    ///   - index: The one of them that goes on.
    ///   - firstRow: The number of the first row of that part.
    ///   - table: The table that both belong to.
    /// - Returns: A batch of one row, whose cells know where their pieces stand.
    func joined(with other: RowBatch, row index: Int, firstRow: Int32, table: Int32) -> RowBatch {
        guard let row = rows.first else { return self }
        var next = other.row(at: index)
        next.rows[0].index &+= firstRow
        let nextRow = next.rows[0]
        var whole = RowBatch()
        whole.bytes += bytes.prefix(sourceLength)
        let base = whole.bytes.count
        whole.bytes += next.bytes.prefix(next.sourceLength)
        var pieces = self.pieces
        var texts: [(text: [UInt8], cell: Cell)] = []
        for column in 0..<max(Int(row.cellCount), Int(nextRow.cellCount)) {
            let hasFirst = !isBlank(row, column)
            let hasNext = !next.isBlank(nextRow, column)
            var cell = self.cell(row: row, column: column) ?? Self.missing
            var text = Array(bytes[textRange(row, column)])
            var origin = place(row: row, column: column, table: table)
            if hasNext, let more = next.cell(row: nextRow, column: column) {
                let moreText = next.bytes[next.textRange(nextRow, column)]
                let place = next.origins.isEmpty ? next.place(row: nextRow, column: column, table: table) : next.origins[column]
                if hasFirst {
                    text += textJoint(text[...], moreText) + moreText
                    cell.kind = .text
                    if cell.sourceStart == Cell.noSource {
                        cell.sourceLength = 0
                        // What stands in no text is kept as a piece too, for the text of the cell is that of all.
                        if !pieces.contains(where: { $0.cell == Int32(column) }) {
                            let start = whole.bytes.count
                            whole.bytes += bytes[textRange(row, column)]
                            pieces.append(Piece(cell: Int32(column), source: start..<whole.bytes.count, place: origin))
                        }
                    }
                } else {
                    text = Array(moreText)
                    cell = Cell(start: 0, length: 0, sourceStart: Cell.noSource, sourceLength: 0, kind: more.kind)
                    origin = place
                }
                let source: Range<Int>
                if more.sourceStart == Cell.noSource {
                    source = whole.bytes.count..<whole.bytes.count + moreText.count
                    whole.bytes += moreText
                } else {
                    let start = base + Int(more.sourceStart)
                    source = start..<start + Int(more.sourceLength)
                }
                pieces.append(Piece(cell: Int32(column), source: source, place: place))
            } else if cell.sourceStart == Cell.noSource {
                // What is stored stands right behind the text.
                text = Array(bytes[Int(cell.start)..<Int(cell.start) + Int(cell.length) + Int(cell.sourceLength)])
            }
            cell.length = UInt32(text.count) - (cell.sourceStart == Cell.noSource && !hasNext ? cell.sourceLength : 0)
            texts.append((text, cell))
            whole.origins.append(origin)
        }
        whole.sourceLength = whole.bytes.count
        for (text, firstCell) in texts {
            var cell = firstCell
            cell.start = UInt32(whole.bytes.count)
            whole.bytes += text
            whole.cells.append(cell)
        }
        whole.pieces = pieces.sorted { ($0.cell, $0.source.lowerBound) < ($1.cell, $1.source.lowerBound) }
        var wholeRow = row
        wholeRow.cellCount = Int32(whole.cells.count)
        whole.rows = [wholeRow]
        return whole
    }

    /// A cell that a row does not have.
    private static let missing = Cell(start: 0, length: 0, sourceStart: Cell.noSource, sourceLength: 0, kind: .blank)
}
