import Documents

/// One cell, or a run of like cells, of the row that is being read; its text is in the row's bytes.
struct SheetCell {
    /// The 0-based column of the first.
    var column: Int
    /// The number of like cells.
    var count: Int
    /// The text, and right behind it the stored value.
    var start: Int
    var length: Int
    var storedLength = 0
    var kind: CellKind
    var isContinuation = false
}

/// The merged ranges that run through the row that is being read, by column.
struct OpenRanges {
    /// The value of a range.
    private struct Value {
        let lastRow: Int
        let bytes: [UInt8]
        let length: Int
        let kind: CellKind
        /// Where its bytes were put in a row, so that they are put there once.
        var row = -1
        var start = 0
    }

    private var values: [Value] = []
    /// The range that covers each column, as an index into `values`; -1 for none.
    private var byColumn: [Int32] = []
    private var byteCount = 0
    private var lastRow = -1
    /// Whether a range was left out because of a limit.
    private(set) var isFull = false

    init() {}

    /// Forgets the ranges that end above a row, once none or too many are left.
    mutating func begin(row: Int) {
        guard !values.isEmpty else { return }
        if row > lastRow {
            removeAll()
        } else if values.count >= OpenDocumentLimits.openRanges || byteCount >= OpenDocumentLimits.openRangeBytes {
            compact(row: row)
        }
    }

    /// Remembers the value of a range that begins at a cell.
    mutating func open(
        _ cell: SheetCell, in bytes: [UInt8], columns: Int, through lastRow: Int, columnLimit: Int
    ) {
        let count = cell.length + cell.storedLength
        guard values.count < 2 * OpenDocumentLimits.openRanges, byteCount + count <= 2 * OpenDocumentLimits.openRangeBytes else {
            isFull = true
            return
        }
        let end = min(cell.column + min(columns, columnLimit), columnLimit)
        guard cell.column < end else { return }
        if byColumn.count < end { byColumn += repeatElement(-1, count: end - byColumn.count) }
        for column in cell.column..<end { byColumn[column] = Int32(values.count) }
        values.append(
            Value(lastRow: lastRow, bytes: Array(bytes[cell.start..<cell.start + count]), length: cell.length, kind: cell.kind))
        byteCount += count
        self.lastRow = max(self.lastRow, lastRow)
    }

    /// Whether a range that began before covers a column in a row.
    func covers(column: Int, row: Int) -> Bool {
        column < byColumn.count && byColumn[column] >= 0 && values[Int(byColumn[column])].lastRow >= row
    }

    /// The cell that continues the range which covers a column in a row; nil when none does.
    mutating func continuation(column: Int, row: Int, bytes: inout [UInt8]) -> SheetCell? {
        guard covers(column: column, row: row) else { return nil }
        let index = Int(byColumn[column])
        if values[index].row != row {
            values[index].row = row
            values[index].start = bytes.count
            bytes += values[index].bytes
        }
        let value = values[index]
        return SheetCell(
            column: column, count: 1, start: value.start, length: value.length, storedLength: value.bytes.count - value.length,
            kind: value.kind, isContinuation: true)
    }

    /// How many columns from one on are covered by the same range.
    func width(from column: Int, atMost count: Int) -> Int {
        guard column < byColumn.count else { return count }
        var end = column + 1
        while end < column + count, end < byColumn.count, byColumn[end] == byColumn[column] { end += 1 }
        return end - column
    }

    private mutating func removeAll() {
        values.removeAll(keepingCapacity: true)
        byColumn.removeAll(keepingCapacity: true)
        byteCount = 0
        lastRow = -1
    }

    private mutating func compact(row: Int) {
        var kept: [Value] = []
        var numbers = [Int32](repeating: -1, count: values.count)
        byteCount = 0
        for (index, value) in values.enumerated() where value.lastRow >= row {
            numbers[index] = Int32(kept.count)
            byteCount += value.bytes.count
            kept.append(value)
        }
        for column in byColumn.indices where byColumn[column] >= 0 { byColumn[column] = numbers[Int(byColumn[column])] }
        values = kept
    }
}
