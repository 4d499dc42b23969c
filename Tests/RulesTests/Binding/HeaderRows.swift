import Documents

@testable import Rules

/// Rows of a table as the binder sees them.
func headerRows(_ rows: [[String]]) -> [HeaderRow] {
    var batch = RowBatch()
    for (index, row) in rows.enumerated() {
        batch.rows.append(
            RowBatch.Row(
                index: Int32(index), firstCell: Int32(batch.cells.count), cellCount: Int32(row.count), line: 0, sourceStart: 0, lineStart: 0
            ))
        for text in row {
            batch.cells.append(
                RowBatch.Cell(
                    start: UInt32(batch.bytes.count), length: UInt32(text.utf8.count), sourceStart: RowBatch.Cell.noSource, sourceLength: 0,
                    kind: text.isEmpty ? .blank : .text))
            batch.bytes += text.utf8
        }
    }
    return batch.rows.map { HeaderRow($0, in: batch) }
}
