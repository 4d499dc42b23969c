import Diagnostics
import Documents

/// A table that is open: its rows, what hangs down into the next ones, and the cell being read.
struct HTMLTable {
    /// A cell that is being read.
    struct OpenCell {
        var text = HTMLText()
        let columns: Int
        let rows: Int
        /// Where its content begins in the page, in bytes of UTF-8.
        let start: Int
        let isHidden: Bool
    }

    /// A column into which a cell of an earlier row hangs down.
    private struct Hanging {
        var rows = 0
        var text = 0
    }

    /// The text of a cell that hangs down, and where the pending rows have it.
    private struct HangingText {
        let bytes: [UInt8]
        var start = -1
    }

    /// A row that is being read.
    struct OpenRow {
        /// Where it begins in the page, in bytes of UTF-8.
        var start: Int
        let line: Int32
        let column: Int32
        let isHidden: Bool
        let firstCell: Int
        var hasCells = false
    }

    /// What is handed on when the table around has ended.
    enum Output {
        case begin(TableInfo)
        case end(TableRecord)
        case paragraph(Paragraph)
        case rows(RowBatch)
    }

    let info: TableInfo
    /// What was hidden where it begins.
    let hiddenAround: HTMLReader.Hidden?
    /// Its index in the file; -1 while that is not known.
    var number: Int32 = -1
    /// Whether a row has been handed on.
    var hasBegun = false
    /// Whether a limit has been reached, so that no more is taken.
    var isFull = false
    /// Whether the row that is open has cells that are not read.
    var isRowCut = false
    /// Its own pieces, when it stands in another table.
    var outputs: [Output] = []
    /// The tables and paragraphs in it.
    var inner: [Output] = []
    var row: OpenRow?
    var cell: OpenCell?
    /// The number of the next row.
    private(set) var rowIndex: Int32 = 0
    private(set) var column = 0
    private(set) var continuations = 0

    /// The end of the last row in the page.
    private var rowEnd = 0
    private var hanging: [Hanging] = []
    private var hangingTexts: [Int: HangingText] = [:]
    private var nextText = 0
    private var cells: [RowBatch.Cell] = []
    private var rows: [RowBatch.Row] = []
    /// Where the lines of the pending rows begin in the page; a row that is no longer held has none.
    private var rowStarts: [Int] = []
    private var decoded: [UInt8] = []

    init(info: TableInfo, hiddenAround: HTMLReader.Hidden?) {
        self.info = info
        self.hiddenAround = hiddenAround
    }

    /// The number of rows that wait to be handed on.
    var pendingRows: Int { rows.count }
    /// The number of bytes of text that wait.
    var pendingBytes: Int { decoded.count }
    /// The number of cells that wait, those of the open row included.
    var pendingCells: Int { cells.count }

    /// The first byte of the page that is still needed for places.
    var needed: Int? { rowStarts.first ?? row?.start }

    mutating func beginRow(start: Int, line: Int32, column: Int32, isHidden: Bool) {
        row = OpenRow(start: start, line: line, column: column, isHidden: isHidden, firstCell: cells.count)
        isRowCut = false
        self.column = 0
    }

    mutating func beginCell(columns: Int, rows: Int, start: Int, isHidden: Bool) {
        fillHanging(upTo: .max, stopsAtGap: true)
        cell = OpenCell(columns: columns, rows: rows, start: start, isHidden: isHidden)
    }

    /// Ends the open cell at a byte of the page.
    ///
    /// - Returns: whether the row still had room for it.
    mutating func endCell(source: Range<Int>, columnLimit: Int) -> Bool {
        guard let ended = cell, row != nil else { return true }
        cell = nil
        if ended.isHidden || row?.isHidden == true { return true }
        guard column < columnLimit else { return false }
        let text = ended.text.trimmed
        let start = decoded.count
        decoded += text
        row?.hasCells = true
        let columns = min(ended.columns, columnLimit - column)
        var id = -1
        if ended.rows > 1 {
            id = nextText
            nextText += 1
            hangingTexts[id] = HangingText(bytes: Array(text), start: start)
        }
        for index in 0..<columns {
            cells.append(
                RowBatch.Cell(
                    start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: text.count),
                    sourceStart: UInt32(truncatingIfNeeded: source.lowerBound - rowBase),
                    sourceLength: UInt32(truncatingIfNeeded: source.count), kind: text.isEmpty ? .blank : .text, isContinuation: index > 0))
            if index > 0 { continuations += 1 }
            // An earlier cell that hangs down into the same place is covered.
            if column < hanging.count, hanging[column].rows > 0 { hanging[column].rows -= 1 }
            if ended.rows > 1 {
                while hanging.count <= column { hanging.append(Hanging()) }
                hanging[column] = Hanging(rows: ended.rows - 1, text: id)
            }
            column += 1
        }
        return true
    }

    /// Ends the open row; what is blank at its end, or altogether, is not handed on.
    mutating func endRow(at end: Int, columnLimit: Int) {
        guard let ended = row else { return }
        row = nil
        rowEnd = end
        if ended.hasCells {
            fillHanging(upTo: columnLimit, stopsAtGap: false)
        } else {
            for index in hanging.indices where index >= column && hanging[index].rows > 0 { hanging[index].rows -= 1 }
        }
        let index = rowIndex
        rowIndex = nextLine(rowIndex)
        while cells.count > ended.firstCell, cells[cells.count - 1].kind == .blank { cells.removeLast() }
        if ended.hasCells, cells.count > ended.firstCell {
            // Offsets are put right when the batch is made.
            rows.append(
                RowBatch.Row(
                    index: index, firstCell: Int32(truncatingIfNeeded: ended.firstCell),
                    cellCount: Int32(truncatingIfNeeded: cells.count - ended.firstCell), line: ended.line, sourceStart: 0, lineStart: 0,
                    columnBase: max(0, ended.column - 1)))
            rowStarts.append(ended.start)
        } else {
            cells.removeSubrange(ended.firstCell...)
        }
        if !hangingTexts.isEmpty, hangingTexts.count > 2 * hanging.count + 64 || hanging.allSatisfy({ $0.rows == 0 }) { dropTexts() }
    }

    /// Ends the row group: no cell hangs down beyond it, HTML §4.9.12.
    mutating func endGroup() {
        hanging.removeAll(keepingCapacity: true)
        hangingTexts.removeAll(keepingCapacity: true)
    }

    /// Gives up the places of the rows that wait, because the page's text before an offset is no longer held.
    mutating func forgetSource() {
        for index in cells.indices { cells[index].sourceStart = RowBatch.Cell.noSource }
        for index in cells.indices { cells[index].sourceLength = 0 }
        rowStarts = rowStarts.map { _ in -1 }
        row?.start = -1
    }

    /// The rows that wait, with the stretch of the page that they stand in; call it between rows.
    ///
    /// - Parameters:
    ///   - page: what is held of the page.
    ///   - base: the offset in the page of its first byte.
    /// - Returns: the rows.
    mutating func takeRows(page: [UInt8], base: Int) -> RowBatch {
        var batch = RowBatch()
        let first = rowStarts.first ?? -1
        let end = max(first, rowEnd)
        let hasSource = first >= base && end <= base + page.count && !rowStarts.contains(-1)
        if hasSource { batch.bytes += page[first - base..<end - base] }
        batch.sourceLength = batch.bytes.count
        let shift = UInt32(truncatingIfNeeded: batch.bytes.count)
        batch.bytes += decoded
        batch.cells = cells
        batch.rows = rows
        for (index, start) in rowStarts.enumerated() {
            let offset = hasSource ? UInt32(truncatingIfNeeded: start - first) : 0
            batch.rows[index].sourceStart = offset
            batch.rows[index].lineStart = offset
            let row = rows[index]
            for at in Int(row.firstCell)..<Int(row.firstCell + row.cellCount) {
                batch.cells[at].start += shift
                if !hasSource {
                    batch.cells[at].sourceStart = RowBatch.Cell.noSource
                    batch.cells[at].sourceLength = 0
                } else if batch.cells[at].sourceStart != RowBatch.Cell.noSource {
                    batch.cells[at].sourceStart &+= offset
                }
            }
        }
        cells.removeAll(keepingCapacity: true)
        rows.removeAll(keepingCapacity: true)
        rowStarts.removeAll(keepingCapacity: true)
        decoded.removeAll(keepingCapacity: true)
        for id in hangingTexts.keys { hangingTexts[id]?.start = -1 }
        return batch
    }

    /// What offsets of cells are counted from: the beginning of their row.
    private var rowBase: Int { row?.start ?? 0 }

    /// Appends the cells that hang down from earlier rows: those at the column, or all up to a column.
    private mutating func fillHanging(upTo limit: Int, stopsAtGap: Bool) {
        while column < hanging.count, column < limit {
            if hanging[column].rows > 0 {
                hanging[column].rows -= 1
                appendHanging(hanging[column].text)
            } else if stopsAtGap {
                return
            } else {
                cells.append(
                    RowBatch.Cell(
                        start: UInt32(truncatingIfNeeded: decoded.count), length: 0, sourceStart: RowBatch.Cell.noSource, sourceLength: 0,
                        kind: .blank))
            }
            column += 1
        }
    }

    private mutating func appendHanging(_ id: Int) {
        guard let hung = hangingTexts[id] else { return }
        var start = hung.start
        if start < 0 {
            start = decoded.count
            decoded += hung.bytes
            hangingTexts[id]?.start = start
        }
        continuations += 1
        // It stands where its row begins, for it has no source of its own there.
        cells.append(
            RowBatch.Cell(
                start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: hung.bytes.count), sourceStart: 0,
                sourceLength: 0, kind: hung.bytes.isEmpty ? .blank : .text, isContinuation: true))
    }

    private mutating func dropTexts() {
        let used = Set(hanging.filter { $0.rows > 0 }.map(\.text))
        hangingTexts = hangingTexts.filter { used.contains($0.key) }
        if used.isEmpty { hanging.removeAll(keepingCapacity: true) }
    }
}
