import Diagnostics
import Documents

/// A table that is being read: its rows so far, and what the next rows need to know of them.
struct WordTable {
    /// How a cell is joined to its neighbour.
    enum Merge: Hashable {
        case none
        case begins
        case goesOn
    }

    /// The text of a merged cell, for the cells under it.
    private struct MergedText {
        var start: Int
        var length: Int
        /// The text itself, once the batch that held it has been handed on.
        var bytes: [UInt8]?
    }

    /// After so many cells, 4,096, a batch is handed on.
    private static let cellsPerBatch = 4_096
    /// After so many bytes, 256 KiB, a batch is handed on.
    private static let bytesPerBatch = 256 << 10

    let pointer: String
    /// The number of blocks in the cell that is open.
    var blocksInCell = 0
    private(set) var batch = RowBatch()
    private(set) var row: Int32 = 0
    /// What nested tables hold; it comes behind this table.
    var nested: [StoryOutput] = []
    /// What this table holds, while it is itself nested.
    var outputs: [StoryOutput] = []
    var hasBegun = false

    private(set) var isInRow = false
    /// Whether the row is deleted or hidden, so that its cells do not count.
    var isRowLeftOut = false
    var columnsAfter = 0
    private var firstCell = 0
    private var merges: [Int: MergedText] = [:]
    private var nextMerges: [Int: MergedText] = [:]

    private(set) var isInCell = false
    var columnSpan = 1
    var vertical = Merge.none
    var horizontal = Merge.none
    /// Whether the cell is deleted, so that its text does not count.
    var isCellLeftOut = false
    private var cellStart = 0
    private var lines = 0

    /// Text of merged cells that was repeated so far.
    private(set) var repeatedBytes = 0
    /// Whether a cell that is covered by another held text of its own.
    private(set) var hasCoveredText = false
    /// Whether the row had more columns than are read.
    private(set) var isRowCut = false

    init(pointer: String) {
        self.pointer = pointer
    }

    /// The number of columns so far in the row.
    var column: Int { batch.cells.count - firstCell }

    mutating func beginRow() {
        isInRow = true
        isRowLeftOut = false
        isRowCut = false
        columnsAfter = 0
        firstCell = batch.cells.count
        nextMerges.removeAll(keepingCapacity: true)
    }

    /// Puts blank cells where the row begins further right.
    mutating func skipColumns(_ count: Int, limits: WordLimits) {
        guard isInRow, !isInCell else { return }
        if count > limits.columns - column { isRowCut = true }
        for _ in 0..<max(0, min(count, limits.columns - column)) {
            batch.cells.append(
                RowBatch.Cell(shownAt: UInt32(truncatingIfNeeded: batch.bytes.count), length: 0, storedLength: 0, kind: .blank))
        }
    }

    mutating func beginCell() {
        isInCell = true
        columnSpan = 1
        vertical = .none
        horizontal = .none
        isCellLeftOut = false
        cellStart = batch.bytes.count
        lines = 0
        blocksInCell = 0
    }

    /// Adds a paragraph to the cell and gives whether all of it had room.
    mutating func addLine(_ label: String, _ bytes: ArraySlice<UInt8>, limits: WordLimits) -> Bool {
        guard isInCell, !isCellLeftOut else { return true }
        if lines > 0 { batch.bytes.append(UInt8(ascii: "\n")) }
        lines += 1
        let room = limits.textBytes - (batch.bytes.count - cellStart) - label.utf8.count
        guard room > 0 else { return false }
        batch.bytes += label.utf8
        guard bytes.count > room else {
            batch.bytes += bytes
            return true
        }
        var end = bytes.startIndex + room
        while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        batch.bytes += bytes[..<end]
        return false
    }

    mutating func endCell(limits: WordLimits) {
        guard isInCell else { return }
        isInCell = false
        let column = self.column
        if columnSpan > limits.columns - column { isRowCut = true }
        let span = max(0, min(columnSpan, limits.columns - column))
        if showsNothing(batch.bytes[cellStart...]) { batch.bytes.removeSubrange(cellStart...) }
        var text = MergedText(start: cellStart, length: batch.bytes.count - cellStart)
        var isContinuation = false
        switch vertical {
        case .none: break
        case .begins: nextMerges[column] = text
        case .goesOn:
            // One that goes on where nothing began is a cell like any other.
            if var above = merges[column] {
                if text.length > 0 { hasCoveredText = true }
                batch.bytes.removeSubrange(cellStart...)
                recall(&above, limits: limits)
                text = above
                isContinuation = true
            }
            nextMerges[column] = text
        }
        if horizontal == .goesOn, column > 0, let before = batch.cells.last {
            if text.length > 0, !isContinuation { hasCoveredText = true }
            text = MergedText(start: Int(before.start), length: Int(before.length))
            isContinuation = true
        }
        for index in 0..<span {
            batch.cells.append(
                RowBatch.Cell(
                    shownAt: UInt32(truncatingIfNeeded: text.start), length: UInt32(truncatingIfNeeded: text.length), storedLength: 0,
                    kind: text.length == 0 ? .blank : .text, isContinuation: isContinuation || index > 0))
        }
    }

    /// Makes the text of a merged cell part of the batch again; none is left when too much was repeated.
    private mutating func recall(_ text: inout MergedText, limits: WordLimits) {
        repeatedBytes += text.length
        guard repeatedBytes <= limits.repeatedBytes else {
            text = MergedText(start: batch.bytes.count, length: 0)
            return
        }
        guard let bytes = text.bytes else { return }
        text.start = batch.bytes.count
        text.bytes = nil
        batch.bytes += bytes
    }

    /// Ends the row and gives whether there was one.
    mutating func endRow(limits: WordLimits) -> Bool {
        guard isInRow else { return false }
        if isInCell { endCell(limits: limits) }
        skipColumns(columnsAfter, limits: limits)
        isInRow = false
        guard !isRowLeftOut else {
            batch.cells.removeSubrange(firstCell...)
            return false
        }
        merges = nextMerges
        batch.rows.append(
            RowBatch.Row(
                index: row, firstCell: Int32(truncatingIfNeeded: firstCell), cellCount: Int32(truncatingIfNeeded: column), line: 0,
                sourceStart: 0, lineStart: 0))
        row += 1
        return true
    }

    /// The rows so far when there are enough of them to hand on, or any at the end.
    mutating func takeBatch(isEnd: Bool) -> RowBatch? {
        guard !batch.rows.isEmpty else { return nil }
        guard isEnd || batch.cells.count >= WordTable.cellsPerBatch || batch.bytes.count >= WordTable.bytesPerBatch else { return nil }
        for column in Array(merges.keys) {
            guard var text = merges[column], text.bytes == nil else { continue }
            text.bytes = Array(batch.bytes[text.start..<text.start + text.length])
            merges[column] = text
        }
        let full = batch
        batch = RowBatch()
        return full
    }
}
