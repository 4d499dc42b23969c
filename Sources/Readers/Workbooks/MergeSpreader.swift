import Documents

/// Gives the value of a merged range to all its cells, row by row.
struct MergeSpreader {
    /// What the list of ranges could not tell.
    let unreadable: String?
    let listLimit: WorkbookTrouble.Limit?
    let elementCount: Int
    /// The limit that was reached while spreading.
    private(set) var limit: WorkbookTrouble.Limit?
    private var ranges: [MergedRanges.Area]
    private var next = 0
    private var active: [Active] = []
    private var cellsLeft: Int
    /// The bytes that values of open ranges may still have together.
    private var bytesLeft: Int
    private let byteLimit: Int
    private let cellLimit: Int
    private var coveredCount = 0
    private var firstCovered = CellReference(row: 0, column: 0)

    /// A range whose first row has been read, and the value it has.
    fileprivate struct Active {
        let area: MergedRanges.Area
        let bytes: [UInt8]
        let cell: RowBatch.Cell
        /// Where the value stands in the current batch; nil when it does not.
        var start: UInt32?
    }

    init(_ list: MergedRanges, limits: ReadLimits) {
        unreadable = list.unreadable
        listLimit = list.limit
        elementCount = list.count
        ranges = list.ranges
        cellLimit = limits.mergedCells
        cellsLeft = limits.mergedCells
        bytesLeft = limits.recordBytes
        byteLimit = limits.recordBytes
    }

    /// Whether there is nothing to spread, now or later.
    var isEmpty: Bool { active.isEmpty && next == ranges.count }

    /// How many values stand under merged cells where nobody sees them, and where the first is.
    var covered: (Int, CellReference)? { coveredCount > 0 ? (coveredCount, firstCovered) : nil }

    /// Takes note that a batch was handed on.
    mutating func forgetPlaces() {
        for index in active.indices { active[index].start = nil }
    }

    /// The first row from one on, before another, that a range with a value reaches; ranges down to the sheet's last row do not count.
    mutating func nextRow(from row: Int, before end: Int) -> Int? {
        close(above: row)
        return row < end && active.contains { !$0.isEndless } ? row : nil
    }

    /// Spreads values over the row whose cells are the last of the batch; true when the limit has just been reached.
    mutating func spread(to row: Int, firstCell: Int, in batch: inout RowBatch) -> Bool {
        close(above: row)
        for index in active.indices {
            // A row that stands out of order may lie above.
            guard active[index].area.first.row < row else { continue }
            let area = active[index].area
            guard take(area.last.column - area.first.column + 1) else { return true }
            let start: UInt32
            if let known = active[index].start {
                start = known
            } else {
                start = UInt32(truncatingIfNeeded: batch.bytes.count)
                batch.bytes += active[index].bytes
                active[index].start = start
            }
            fill(area, row: row, from: area.first.column, with: active[index].cell, at: start, firstCell: firstCell, in: &batch)
        }
        while next < ranges.count, ranges[next].first.row <= row {
            let area = ranges[next]
            next += 1
            // Where the first row is not in the file, the range is blank.
            guard area.first.row == row, firstCell + area.first.column < batch.cells.count else { continue }
            let cell = batch.cells[firstCell + area.first.column]
            guard cell.kind != .blank else { continue }
            guard take(area.last.column - area.first.column + 1) else { return true }
            fill(area, row: row, from: area.first.column + 1, with: cell, at: cell.start, firstCell: firstCell, in: &batch)
            guard area.last.row > row else { continue }
            let range = Int(cell.start)..<Int(cell.start) + Int(cell.length) + Int(cell.sourceLength)
            bytesLeft -= range.count
            guard bytesLeft >= 0 else {
                stop(.mergedBytes(byteLimit))
                return true
            }
            active.append(Active(area: area, bytes: Array(batch.bytes[range]), cell: cell, start: cell.start))
        }
        return false
    }

    /// Counts cells; false, and nothing more is spread, when there are too many.
    private mutating func take(_ count: Int) -> Bool {
        cellsLeft -= count
        guard cellsLeft < 0 else { return true }
        stop(.mergedCells(cellLimit))
        return false
    }

    private mutating func stop(_ limit: WorkbookTrouble.Limit) {
        self.limit = limit
        active = []
        next = ranges.count
    }

    /// Forgets the ranges that end above a row.
    private mutating func close(above row: Int) {
        guard active.contains(where: { $0.area.last.row < row }) else { return }
        for range in active where range.area.last.row < row { bytesLeft += range.bytes.count }
        active.removeAll { $0.area.last.row < row }
    }

    private mutating func fill(
        _ area: MergedRanges.Area, row: Int, from first: Int, with value: RowBatch.Cell, at start: UInt32, firstCell: Int,
        in batch: inout RowBatch
    ) {
        var last = area.last.column
        // A range over all columns says nothing about how many there are.
        if last == CellReference.columns - 1 { last = max(area.first.column, batch.cells.count - firstCell - 1) }
        guard first <= last else { return }
        var cell = value
        cell.start = start
        cell.isContinuation = true
        let count = batch.cells.count - firstCell
        if count < first { batch.cells.append(contentsOf: repeatElement(SheetReader.blank, count: first - count)) }
        for column in first...last {
            let index = firstCell + column
            guard index < batch.cells.count else {
                batch.cells.append(cell)
                continue
            }
            if batch.cells[index].kind != .blank, !batch.cells[index].isContinuation {
                if coveredCount == 0 { firstCovered = CellReference(row: row, column: column) }
                coveredCount += 1
            }
            batch.cells[index] = cell
        }
    }
}

extension MergeSpreader.Active {
    /// Whether it goes down to the last row of the sheet, which says nothing about how many there are.
    fileprivate var isEndless: Bool { area.last.row == CellReference.rows - 1 }
}
