import Diagnostics
import Documents

/// Turns the cells of a sheet into rows: repeats them, continues merged ranges, leaves out what is blank, and hands on batches.
struct SheetRows {
    /// The texts of the row that is being read.
    var text: ParagraphText
    /// Whether a limit was reached, so that not all was handed on.
    private(set) var isCut = false
    /// The 0-based row that is being read.
    private(set) var row = 0
    /// The last column with content so far; -1 for none.
    private(set) var lastColumn = -1
    private let limits: ReadLimits
    private var batch = RowBatch()
    private var cells: [SheetCell] = []
    private var column = 0
    private var ranges = OpenRanges()
    private var cellsLeft = OpenDocumentLimits.cells
    private let repeatedCells: Int
    private var repeatsLeft: Int
    private var continuedBytesLeft = OpenDocumentLimits.repeatedBytes
    private var table: Int32 = -1
    /// The limits that have been told of this sheet.
    private var told: Set<OpenDocumentTrouble.Limit> = []

    /// The cells that are handed on at a time.
    private static let cellsPerBatch = 32 << 10
    /// The bytes of text that are handed on at a time, unless one row has more.
    private static let bytesPerBatch = 2 << 20
    /// Rows behind this one cannot be told apart: no program has as many.
    private static let rowLimit = 1 << 30

    init(limits: ReadLimits, repeatedCells: Int) {
        self.limits = limits
        self.repeatedCells = repeatedCells
        repeatsLeft = repeatedCells
        text = ParagraphText(limit: limits.fieldBytes)
    }

    /// Begins a sheet.
    mutating func beginSheet(table: Int32) {
        self.table = table
        row = 0
        lastColumn = -1
        ranges = OpenRanges()
        told.removeAll()
    }

    /// The rows of a table in a cell of this one, with the room that is left.
    func nested(table: Int32) -> SheetRows {
        var rows = self
        rows.batch = RowBatch()
        rows.cells = []
        rows.text = ParagraphText(limit: limits.fieldBytes)
        rows.beginSheet(table: table)
        return rows
    }

    /// Takes note of the room that a table in a cell has taken.
    mutating func spend(like nested: SheetRows) {
        cellsLeft = nested.cellsLeft
        repeatsLeft = nested.repeatsLeft
        continuedBytesLeft = nested.continuedBytesLeft
        isCut = isCut || nested.isCut
    }

    /// Begins a row.
    mutating func beginRow() {
        cells.removeAll(keepingCapacity: true)
        text.bytes.removeAll(keepingCapacity: true)
        column = 0
        ranges.begin(row: row)
    }

    /// The place of the next cell.
    var place: Place { Place(file: 0, table: table, row: Int32(clamping: row), column: Int32(clamping: column)) }

    /// Passes over blank cells.
    mutating func skip(_ count: Int) {
        column = min(column + count, Self.rowLimit)
    }

    /// Takes a cell with its text, which `text` ends in, so many times, and opens the range that it begins.
    mutating func append(
        start: Int, length: Int, storedLength: Int, kind: CellKind, count: Int, columns: Int, rows: Int, reporter: inout TroubleReporter,
        into sink: inout some DocumentSink
    ) {
        var cell = SheetCell(column: column, count: count, start: start, length: length, storedLength: storedLength, kind: kind)
        if columns > 1 || rows > 1 {
            ranges.open(
                cell, in: text.bytes, columns: columns, through: min(row + max(rows, 1) - 1, Self.rowLimit), columnLimit: limits.cellsPerRow
            )
            if ranges.isFull { tell(.mergedRanges(OpenDocumentLimits.openRanges), &reporter, into: &sink) }
        }
        defer { skip(count) }
        guard kind != .blank else { return }
        guard column < limits.cellsPerRow, text.bytes.count <= limits.recordBytes else {
            text.bytes.removeSubrange(start...)
            let limit: ReadTrouble.Limit = column < limits.cellsPerRow ? .recordBytes(limits.recordBytes) : .cells(limits.cellsPerRow)
            if !isCut { reporter.report(.limit(limit), at: place, to: &sink) }
            isCut = true
            return
        }
        cell.count = min(count, limits.cellsPerRow - column)
        cells.append(cell)
    }

    /// Takes covered cells, which show the value of the range that they are in and not what they hold; false when they are in none.
    mutating func takeContinuation(
        from start: Int, count: Int, reporter: inout TroubleReporter, into sink: inout some DocumentSink
    ) -> Bool {
        let end = min(column + min(count, limits.cellsPerRow), limits.cellsPerRow)
        guard column < end else { return false }
        guard ranges.covers(column: column, row: row) else { return false }
        text.bytes.removeSubrange(start...)
        var at = column
        while at < end {
            let bytesBefore = text.bytes.count
            guard continuedBytesLeft > 0 else {
                tell(.repeatedCells(repeatedCells), &reporter, into: &sink)
                isCut = true
                break
            }
            guard var cell = ranges.continuation(column: at, row: row, bytes: &text.bytes) else {
                at += 1
                continue
            }
            continuedBytesLeft -= text.bytes.count - bytesBefore
            cell.count = ranges.width(from: at, atMost: end - at)
            if cell.kind != .blank { cells.append(cell) }
            at += cell.count
        }
        skip(count)
        return true
    }

    /// Ends a row that stands so many times, and says whether it has content.
    mutating func endRow(count: Int, reporter: inout TroubleReporter, into sink: inout some DocumentSink) -> Bool {
        defer { row = min(row + count, Self.rowLimit) }
        guard let last = cells.last else { return false }
        let width = last.column + last.count
        lastColumn = max(lastColumn, width - 1)
        var copies = min(count, max(0, limits.rows - row))
        if copies < count {
            if !isCut { reporter.report(.limit(.rows(limits.rows)), at: Place(file: 0, table: table), to: &sink) }
            isCut = true
        }
        let repeated = cells.reduce(0) { $0 + $1.count - ($1.isContinuation ? 0 : 1) }
        copies = afford(copies, width: width, repeated: repeated, reporter: &reporter, into: &sink)
        guard copies > 0 else { return true }
        var base = 0
        for copy in 0..<copies {
            if copy == 0 || batch.rows.isEmpty || batch.cells.count + width > Self.cellsPerBatch {
                if !batch.rows.isEmpty, batch.cells.count + width > Self.cellsPerBatch || batch.bytes.count > Self.bytesPerBatch {
                    flush(into: &sink)
                }
                base = batch.bytes.count
                batch.bytes += text.bytes
            }
            write(row: row + copy, base: base)
        }
        return true
    }

    /// Hands the rows on.
    mutating func flush(into sink: inout some DocumentSink) {
        guard !batch.rows.isEmpty else { return }
        sink.rows(&batch)
        batch.removeAll()
    }

    /// How many copies of a row may be written; tells a limit that stands against some of them.
    private mutating func afford(
        _ copies: Int, width: Int, repeated: Int, reporter: inout TroubleReporter, into sink: inout some DocumentSink
    ) -> Int {
        let byCells = min(copies, cellsLeft / width)
        let byRepeats = repeated <= repeatsLeft ? min(copies, (repeatsLeft - repeated) / width + 1) : 0
        let affordable = min(byCells, byRepeats)
        cellsLeft -= affordable * width
        repeatsLeft -= affordable > 0 ? repeated + width * (affordable - 1) : 0
        if affordable < copies {
            tell(
                byCells < byRepeats ? .cells(OpenDocumentLimits.cells) : .repeatedCells(repeatedCells), &reporter,
                into: &sink)
        }
        return affordable
    }

    private mutating func tell(_ limit: OpenDocumentTrouble.Limit, _ reporter: inout TroubleReporter, into sink: inout some DocumentSink) {
        isCut = true
        guard told.insert(limit).inserted else { return }
        reporter.report(.openDocument(.limit(limit)), at: Place(file: 0, table: table), to: &sink)
    }

    /// Writes the row's cells, whose bytes begin at an offset of the batch.
    private mutating func write(row: Int, base: Int) {
        let firstCell = batch.cells.count
        for cell in cells {
            while batch.cells.count - firstCell < cell.column {
                batch.cells.append(RowBatch.Cell(shownAt: UInt32(base), length: 0, storedLength: 0, kind: .blank))
            }
            for _ in 0..<cell.count {
                batch.cells.append(
                    RowBatch.Cell(
                        shownAt: UInt32(base + cell.start), length: UInt32(cell.length), storedLength: UInt32(cell.storedLength),
                        kind: cell.kind, isContinuation: cell.isContinuation))
            }
        }
        batch.rows.append(
            RowBatch.Row(
                index: Int32(clamping: row), firstCell: Int32(firstCell), cellCount: Int32(batch.cells.count - firstCell), line: 0,
                sourceStart: 0, lineStart: 0))
    }
}
