import Diagnostics
import Documents

/// Puts the rows of tables in text together and hands them on in batches.
struct TableWriter {
    /// 64 KiB of rows are handed on at a time: enough for a batch to cost nothing, little enough for a cache.
    private static let batchBytes = 64 << 10

    private let cellLimit: Int
    private var batch = RowBatch()
    /// The texts that differ from their source, and the cells they belong to.
    private var decoded: [UInt8] = []
    private var decodedCells: [Int] = []
    private(set) var isOpen = false
    /// The number of the table that is open, and of the row that comes next.
    private(set) var table: Int32 = -1
    private(set) var rowIndex: Int32 = 0
    /// Whether cells of the last row were beyond the limit.
    private(set) var isCut = false

    init(cellLimit: Int) {
        self.cellLimit = cellLimit
    }

    /// Begins a table.
    mutating func begin(into sink: inout some DocumentSink) {
        isOpen = true
        table += 1
        rowIndex = 0
        sink.beginTable(TableInfo(record: TableRecord()))
    }

    /// Begins a row, which is a line of text.
    mutating func beginRow(_ line: Span<UInt8>, number: Int32, into sink: inout some DocumentSink) {
        if batch.cells.count >= DelimitedTokenizer.cellsPerBatch || batch.bytes.count + decoded.count > Self.batchBytes {
            flush(into: &sink)
        }
        isCut = false
        let start = UInt32(truncatingIfNeeded: batch.bytes.count)
        batch.rows.append(
            RowBatch.Row(
                index: rowIndex, firstCell: Int32(truncatingIfNeeded: batch.cells.count), cellCount: 0, line: number, sourceStart: start,
                lineStart: start))
        for at in 0..<line.count { batch.bytes.append(line[at]) }
        rowIndex = nextLine(rowIndex)
    }

    /// Adds a cell to the row: where it stands in the line, and its text where that differs.
    mutating func add(_ range: Range<Int>, text: [UInt8]?) {
        guard let row = batch.rows.indices.last else { return }
        if Int(batch.rows[row].cellCount) == cellLimit {
            isCut = true
            return
        }
        let start = batch.rows[row].lineStart + UInt32(truncatingIfNeeded: range.lowerBound)
        let length = UInt32(truncatingIfNeeded: range.count)
        var cell = RowBatch.Cell(
            start: start, length: length, sourceStart: start, sourceLength: length, kind: range.isEmpty ? .blank : .text)
        if let text {
            decodedCells.append(batch.cells.count)
            cell.start = UInt32(truncatingIfNeeded: decoded.count)
            cell.length = UInt32(truncatingIfNeeded: text.count)
            if text.isEmpty { cell.kind = .blank }
            decoded += text
        }
        batch.cells.append(cell)
        batch.rows[row].cellCount += 1
    }

    /// Ends the table that is open.
    mutating func end(into sink: inout some DocumentSink) {
        guard isOpen else { return }
        flush(into: &sink)
        sink.endTable(TableRecord())
        isOpen = false
    }

    private mutating func flush(into sink: inout some DocumentSink) {
        guard !batch.rows.isEmpty else { return }
        batch.sourceLength = batch.bytes.count
        for cell in decodedCells { batch.cells[cell].start += UInt32(truncatingIfNeeded: batch.sourceLength) }
        batch.bytes += decoded
        sink.rows(&batch)
        batch.removeAll()
        decoded.removeAll(keepingCapacity: true)
        decodedCells.removeAll(keepingCapacity: true)
    }
}
