/// What a workbook says of a sheet beside its cells: which ranges are tables, and which rows are headers.
public struct SheetLayout: Hashable, Sendable {
    /// A range that somebody made a table; rows and columns are those of the sheet.
    public struct Table: Hashable, Sendable {
        /// Its name.
        public var name: String
        /// All its rows, header and totals among them.
        public var rows: ClosedRange<Int32>
        /// Its columns.
        public var columns: ClosedRange<Int32>
        /// How many of its first rows are header, 0 or 1.
        public var headerRows: Int32
        /// How many of its last rows are totals, 0 or 1.
        public var totalsRows: Int32
        /// The columns whose totals row is no sum, but an average or a count.
        public var otherTotals: [Int32]

        /// Describes a table.
        public init(
            name: String, rows: ClosedRange<Int32>, columns: ClosedRange<Int32>, headerRows: Int32 = 1, totalsRows: Int32 = 0,
            otherTotals: [Int32] = []
        ) {
            self.name = name
            self.rows = rows
            self.columns = columns
            self.headerRows = headerRows
            self.totalsRows = totalsRows
            self.otherTotals = otherTotals
        }

        /// Whether a row is its header.
        public func isHeader(_ row: Int32) -> Bool {
            row >= rows.lowerBound && row - rows.lowerBound < headerRows
        }

        /// Whether a row is its totals row.
        public func isTotal(_ row: Int32) -> Bool {
            row <= rows.upperBound && rows.upperBound - row < totalsRows
        }
    }

    /// The tables, by first row; none overlaps another.
    public var tables: [Table] = []
    /// The rows that a filter or printing takes for headers.
    public var headerRows: [ClosedRange<Int32>] = []

    /// A sheet of which nothing is said.
    public init() {}

    /// Whether anything is said.
    public var isEmpty: Bool { tables.isEmpty && headerRows.isEmpty }

    /// Whether a row is a header by what the workbook says.
    public func isHeader(_ row: Int32) -> Bool {
        tables.contains { $0.isHeader(row) } || headerRows.contains { $0.contains(row) }
    }
}
