import Diagnostics
import Documents
import ThaiText

/// A table that may go on behind a page break: its header, its shape and its parts.
struct WholeTable {
    /// 4 rows: a title, two rows of header and the numbers of columns.
    private static let headRows = 4
    /// 2,000 bytes of a cell are compared: a column's title has a tenth of that.
    private static let keyBytes = 2_000

    private var firstRecord: TableRecord
    private var parts: [TablePart] = []
    /// The first rows, folded, from the first on that has more than one filled cell.
    private var head: [[[UInt8]]] = []
    private var rowCount: Int32 = 0
    /// The most cells that a row had.
    private var width = 0
    /// The rows behind the header.
    private var dataRows = 0
    /// Whether a row within a part leaves its first cell blank, so that such a row is no cut one.
    private var hasBlankKeys = false
    /// The number of the first row of the part that is being read.
    private(set) var partStart: Int32 = 0
    private var partRows: Int32 = 0
    private var lines: (first: Int32, last: Int32) = (0, 0)

    init(_ record: TableRecord) {
        firstRecord = record
    }

    /// The record of the table as far as it has been read.
    var record: TableRecord {
        var record = firstRecord
        record.parts = parts.count > 1 ? parts : []
        return record
    }

    /// Counts a row of the part that is being read.
    mutating func count(_ row: RowBatch.Row) {
        partRows = max(partRows, row.index &+ 1)
        if lines.first == 0 { lines.first = row.line }
        lines.last = row.line
    }

    /// Adds a row that is not left out.
    mutating func add(_ index: Int, of batch: RowBatch) {
        let row = batch.rows[index]
        count(row)
        width = max(width, Int(row.cellCount))
        let isKeyBlank = batch.isBlank(row, 0)
        if parts.isEmpty, dataRows == 0, head.count < Self.headRows {
            let keys = Self.keys(of: row, in: batch)
            let filled = keys.count { !$0.isEmpty }
            // The header is the first row that is not just a title; what is blank in front right below it belongs to it.
            if !head.isEmpty || filled > 1 { head.append(keys) }
            if head.count <= 1 || isKeyBlank { return }
        }
        if head.isEmpty { return }
        dataRows += 1
        if isKeyBlank, !(0..<Int(row.cellCount)).allSatisfy({ batch.isBlank(row, $0) }) { hasBlankKeys = true }
    }

    /// Ends the part that is being read.
    mutating func endPart(_ record: TableRecord) {
        if parts.isEmpty { firstRecord = record }
        parts.append(
            TablePart(firstRow: Int(partStart), line: lines.first, endLine: lines.last, blockPointer: record.blockPointer))
        partStart = partStart > Int32.max - partRows ? .max : partStart + partRows
        partRows = 0
        lines = (0, 0)
    }

    /// The cells of a row, folded for comparing them.
    static func keys(of row: RowBatch.Row, in batch: RowBatch) -> [[UInt8]] {
        (0..<Int(row.cellCount)).map { column in
            let range = batch.textRange(row, column)
            let end = min(range.upperBound, range.lowerBound + keyBytes)
            return ThaiFolding.folded(batch.bytes.span.extracting(range.lowerBound..<end), options: .dropSpaces)
        }
    }

    /// Whether a row says the header's row of a number again: of its first rows those alone that are blank in front, or count columns.
    func repeatsHeader(_ keys: [[UInt8]], at number: Int = 0) -> Bool {
        guard number < head.count, Self.trimmed(keys) == Self.trimmed(head[number]) else { return false }
        if number == 0 { return true }
        return keys.first?.isEmpty ?? true || keys.allSatisfy { $0.isEmpty || isNumber($0[...]) || $0.first == UInt8(ascii: "(") }
    }

    private static func trimmed(_ keys: [[UInt8]]) -> ArraySlice<[UInt8]> {
        keys[..<((keys.lastIndex { !$0.isEmpty } ?? -1) + 1)]
    }

    /// Whether the last row goes on in the first one behind a break: the first cell is blank, as in no other row, and no cell of it
    /// is a value by itself where the last row has one.
    func isCut(before index: Int, of batch: RowBatch, _ last: RowBatch) -> Bool {
        let row = batch.rows[index]
        guard dataRows > 0, !hasBlankKeys, batch.isBlank(row, 0), let before = last.rows.first else { return false }
        var isFilled = false
        for column in 0..<Int(row.cellCount) where !batch.isBlank(row, column) {
            isFilled = true
            guard !last.isBlank(before, column) else { continue }
            let here = batch.bytes[batch.textRange(row, column)]
            let there = last.bytes[last.textRange(before, column)]
            if here == there || isNumber(here) && isNumber(there) { return false }
        }
        return isFilled
    }

    /// Whether a row without header goes on with the table: as many cells, and it follows on the last row or is of its kind.
    func goesOn(in index: Int, of batch: RowBatch, _ last: RowBatch, isBehindBreak: Bool) -> Bool {
        let row = batch.rows[index]
        guard dataRows > 0, Int(row.cellCount) == width, width > 1, let before = last.rows.first else { return false }
        if batch.isBlank(row, 0) { return isBehindBreak && isCut(before: index, of: batch, last) }
        if let number = leadingNumber(batch.bytes[batch.textRange(row, 0)]),
            let former = leadingNumber(last.bytes[last.textRange(before, 0)])
        {
            return number == former + 1 || isBehindBreak && number > former
        }
        var isOfItsKind = false
        for column in 0..<Int(row.cellCount) where !batch.isBlank(row, column) && !last.isBlank(before, column) {
            guard isNumber(last.bytes[last.textRange(before, column)]) else { continue }
            guard isNumber(batch.bytes[batch.textRange(row, column)]) else { return false }
            isOfItsKind = true
        }
        return isOfItsKind || isBehindBreak
    }
}

extension RowBatch {
    /// The bytes of a cell's text; nothing behind the row's last cell.
    func textRange(_ row: Row, _ column: Int) -> Range<Int> {
        guard let cell = cell(row: row, column: column) else { return 0..<0 }
        return Int(cell.start)..<Int(cell.start) + Int(cell.length)
    }

    /// Whether a cell holds nothing that can be seen.
    func isBlank(_ row: Row, _ column: Int) -> Bool {
        bytes[textRange(row, column)].allSatisfy(Readers.isBlank)
    }
}
