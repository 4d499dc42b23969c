/// The names that a workbook defines for one sheet and that say something of its rows; ECMA-376-1 §18.2.5.
struct SheetNames {
    /// What is printed; everything when empty.
    private(set) var printed: [CellArea] = []
    /// The rows that are printed on every page, and the first rows of filters.
    private(set) var headerRows: [ClosedRange<Int>] = []
    /// The rows that are printed on every page.
    private(set) var titleRows: [ClosedRange<Int>] = []

    /// 10 rows: what is repeated on every page and is longer is no header.
    private static let longestHeader = 10

    /// Takes a name and what it stands for.
    mutating func take(_ name: String, _ text: [UInt8]) {
        switch name.lowercased() {
        case "_xlnm.print_area": printed += CellArea.areas(in: text)
        case "_xlnm.print_titles":
            // Whole columns are repeated on the pages to the right.
            for area in CellArea.areas(in: text) where area.columns.count == CellReference.columns {
                titleRows.append(area.rows)
                if area.rows.count <= Self.longestHeader { headerRows.append(area.rows) }
            }
        case "_xlnm._filterdatabase":
            for area in CellArea.areas(in: text) { headerRows.append(area.rows.lowerBound...area.rows.lowerBound) }
        default: break
        }
    }
}
