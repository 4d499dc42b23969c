import Diagnostics
import Documents

/// What a workbook says of the table that is being checked: where it ends, and which of its rows is a total.
struct TableRange: Sendable {
    /// The workbook's table that the header stands in.
    private let table: SheetLayout.Table?
    /// The first rows of the other tables of the sheet that share columns with this one.
    private let others: [Int32]
    /// The rows of data behind the end of the workbook's table, as many as are named.
    var rowsBehind: [Int32] = []
    /// Their number.
    var countBehind = 0
    /// The place of the first.
    var placeBehind = Place()

    init(_ layout: SheetLayout, _ binding: Binding) {
        let columns = binding.bound.compactMap { $0.map { Int32($0.physical) } }
        let header = Int32(binding.headerRows.upperBound)
        let near = layout.tables.filter { table in columns.contains { table.columns.contains($0) } }
        table = near.first { $0.rows.contains(header) || $0.headerRows == 0 && $0.rows.lowerBound == header + 1 }
        let own = table
        others = near.filter { $0 != own && $0.headerRows > 0 && $0.rows.lowerBound > header }.map(\.rows.lowerBound)
    }

    /// Whether the workbook says anything of the rows below the header.
    var isKnown: Bool { table != nil || !others.isEmpty }

    /// The name of the workbook's table.
    var name: String { table?.name ?? "" }

    /// Whether a row is the workbook's own totals row.
    func isTotal(_ row: Int32) -> Bool { table?.isTotal(row) ?? false }

    /// Whether the totals row has something else than a sum in a column.
    func hasOtherTotal(_ row: Int32, _ column: Int) -> Bool {
        guard let table, table.isTotal(row) else { return false }
        return table.otherTotals.contains(Int32(clamping: column))
    }

    /// Whether a row stands below the workbook's table.
    func isBehind(_ row: Int32) -> Bool { table.map { row > $0.rows.upperBound } ?? false }

    /// Whether another table begins with a row.
    func beginsOther(_ row: Int32) -> Bool { others.contains(row) }
}

extension TableChecker {
    /// Notes a row of data that stands below the workbook's table.
    mutating func noteBehind(_ row: RowBatch.Row, _ batch: RowBatch) {
        if range.countBehind == 0 { range.placeBehind = batch.place(row: row, column: -1, table: table) }
        range.countBehind += 1
        if range.rowsBehind.count < ColumnStyles.namedRows { range.rowsBehind.append(row.index) }
    }

    /// Says at the end that rows stand below the workbook's table.
    func reportBehind(_ log: inout FindingLog) {
        guard range.countBehind > 0 else { return }
        log.add(
            Finding(
                rule: spec.outsideTable, level: .note, place: range.placeBehind,
                message: Message(
                    Phrase(
                        th: "รายการอยู่ใต้ตารางของ Excel ({name}) ไม่ได้อยู่ในตาราง",
                        en: "rows stand below the Excel table ({name}), not in it"), [Message.Argument("name", range.name)]),
                help: Message(
                    th: "ลากมุมล่างขวาของตารางให้คลุมทุกแถว ไม่เช่นนั้นตัวกรองและผลรวมของตารางจะไม่นับแถวเหล่านี้",
                    en: "drag the lower right corner of the table over them, for its filter and its totals leave them out"),
                notes: [Note(nil, countMessage(range.countBehind, range.rowsBehind))]))
    }
}
