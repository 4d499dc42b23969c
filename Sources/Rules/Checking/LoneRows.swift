import Diagnostics
import Documents

/// Rows with a single cell, between the rows of a table and behind them.
struct LoneRows: Sendable {
    /// The rows that are told, as many as are named.
    private(set) var rows: [Int32] = []
    /// Their number.
    private(set) var count = 0
    /// The place of the first.
    private(set) var place = Place()
    /// Those behind the last row of data that may be remarks.
    private var waiting: [(row: Int32, place: Place)] = []

    /// Notes a row; one that may be a remark is told only when data follows.
    mutating func add(_ row: Int32, _ place: Place, mayBeRemark: Bool) {
        if mayBeRemark, waiting.count <= ColumnStyles.namedRows {
            waiting.append((row, place))
        } else {
            keep()
            take(row, place)
        }
    }

    /// Takes note that data follows.
    mutating func keep() {
        if waiting.isEmpty { return }
        for (row, place) in waiting { take(row, place) }
        waiting = []
    }

    /// Takes note that a header follows: what stands above it is its title.
    mutating func forget() { waiting = [] }

    private mutating func take(_ row: Int32, _ place: Place) {
        if count == 0 { self.place = place }
        count += 1
        if rows.count < ColumnStyles.namedRows { rows.append(row) }
    }
}

extension TableChecker {
    /// Notes a row with a single cell.
    ///
    /// What is written below a table in words, from its first column on, over several columns or behind a blank row, is a remark: the
    /// date of the report, a signature.
    mutating func noteLone(_ row: RowBatch.Row, _ batch: RowBatch) {
        let filled = (0..<Int(row.cellCount)).filter { batch.cell(row: row, column: $0).map { $0.length > 0 } ?? false }
        let isOutside = sheet.isBehindGap || filled.count > 1 || filled.first == physical.lazy.filter { $0 >= 0 }.min()
        let isWords = filled.first.flatMap { batch.cell(row: row, column: $0) }.map { cell in
            cell.kind == .text && !HeaderKey(plainText(batch.text(of: cell))).isNumber
        }
        lone.add(row.index, batch.place(row: row, column: -1, table: table), mayBeRemark: isOutside && isWords ?? false)
    }

    /// Reports the errors of formulas in a row that is no data: a total that cannot be calculated is no total.
    func reportErrors(_ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        for field in types.indices where physical[field] >= 0 && states[field] == .trouble {
            guard let cell = batch.cell(row: row, column: physical[field]) else { continue }
            let text = batch.bytes.span.extracting(Int(cell.start)..<Int(cell.start) + Int(cell.length))
            if SpreadsheetError.kind(of: text, cell.kind) == .error { reportTrouble(field, row, batch, &log) }
        }
    }
}
