import Documents

/// The record that is being read: its cells so far.
struct JSONRecord {
    /// Its cells; those of keys it leaves out are blank and have no source.
    var cells: [RowBatch.Cell] = []
    /// The text of cells that differ from their source.
    var decoded: [UInt8] = []
    /// The columns whose `start` is an offset into `decoded`.
    var decodedColumns: [Int] = []
    /// Its place, and `firstCell` still unknown.
    var row = RowBatch.Row(index: 0, firstCell: 0, cellCount: 0, line: 0, sourceStart: 0, lineStart: 0)
    /// The column that the next value belongs to; nil when it has too many.
    var column: Int? = 0
    /// How many brackets are open in it, its own counted; 0 between records.
    var depth = 0
    /// Where a nested value began, in the source and in `decoded`.
    var nested: (source: Int, text: Int) = (0, 0)
    /// Whether a comma comes before the next token of a nested value.
    var needsComma = false
    /// The keys of the objects that are open in a nested value.
    var nestedKeys: [Set<[UInt8]>] = []

    /// A cell of a key that the record leaves out.
    static let absent = RowBatch.Cell(start: 0, length: 0, sourceStart: RowBatch.Cell.noSource, sourceLength: 0, kind: .blank)

    /// Begins the next record.
    mutating func begin(_ row: RowBatch.Row) {
        cells.removeAll(keepingCapacity: true)
        decoded.removeAll(keepingCapacity: true)
        decodedColumns.removeAll(keepingCapacity: true)
        self.row = row
        column = 0
        depth = 1
    }

    /// Whether a column has a value already.
    func hasValue(_ column: Int) -> Bool {
        column < cells.count && cells[column].sourceStart != RowBatch.Cell.noSource
    }

    /// Puts a cell in a column, the last one of a key given twice.
    mutating func set(_ cell: RowBatch.Cell, column: Int, isDecoded: Bool) {
        while cells.count <= column { cells.append(JSONRecord.absent) }
        if hasValue(column) { decodedColumns.removeAll { $0 == column } }
        cells[column] = cell
        if isDecoded { decodedColumns.append(column) }
    }

    /// Takes note that bytes went from the buffer's front.
    mutating func drop(_ count: Int) {
        guard count > 0, depth > 0 else { return }
        let shift = UInt32(truncatingIfNeeded: count)
        let decodedOnes = Set(decodedColumns)
        for column in cells.indices where cells[column].sourceStart != RowBatch.Cell.noSource {
            cells[column].sourceStart -= shift
            if !decodedOnes.contains(column) { cells[column].start -= shift }
        }
        row.sourceStart -= shift
        row.lineStart -= shift
        nested.source -= count
    }
}
