import Diagnostics
import Documents

/// The rows and columns of a sheet that hold something and are left out when the sheet is printed, or saved as PDF.
struct PrintedCells {
    private let areas: [CellArea]
    private let titleRows: [ClosedRange<Int>]
    private var rows = NamedRanges()
    private var columns: Set<Int> = []
    /// The first row that something stands in beside the printed columns.
    private var firstRow: Int?

    init(_ names: SheetNames) {
        areas = names.printed
        titleRows = names.titleRows
    }

    /// Whether only a part of the sheet is printed.
    var isPart: Bool { !areas.isEmpty }

    /// Takes the cells of a row, from the first column on.
    mutating func take(row: Int, _ cells: ArraySlice<RowBatch.Cell>) {
        let filled = cells.indices.lazy.filter { cells[$0].length > 0 }.map { $0 - cells.startIndex }
        guard filled.first != nil, !titleRows.contains(where: { $0.contains(row) }) else { return }
        let across = areas.filter { $0.rows.contains(row) }
        let beside = filled.filter { column in !across.contains { $0.columns.contains(column) } }
        if beside.count == filled.count { return rows.take(row) }
        for column in beside {
            columns.insert(column)
            if firstRow == nil { firstRow = row }
        }
    }

    /// What there is to say, and the first row and column that it is about; nil when all is printed.
    var trouble: (trouble: WorkbookTrouble, row: Int, column: Int)? {
        var ranges = NamedRanges()
        for column in columns.sorted() { ranges.take(column) }
        let names = (rows.text { "\($0 + 1)" }, ranges.text(columnLetters))
        if let row = rows.first { return (.notPrinted(rows: names.0, columns: names.1), row, -1) }
        return firstRow.map { (.notPrinted(rows: names.0, columns: names.1), $0, ranges.first ?? -1) }
    }
}
