public import Diagnostics
public import Documents

/// Finds out what some cells of a file hold, while the file is read.
public struct CellTexts: DocumentSink {
    /// A cell of a table, both as the reader numbers them.
    public struct Key: Comparable, Hashable, Sendable {
        let table: Int32
        let row: Int32
        let column: Int32

        /// The cell of a place.
        public init(_ place: Place) {
            table = place.table
            row = place.row
            column = place.column
        }

        /// The place of the cell in a file.
        public func place(inFile file: Int) -> Place {
            Place(file: Int32(clamping: file), table: table, row: row, column: column)
        }

        /// Orders cells by table, row and column.
        public static func < (left: Key, right: Key) -> Bool {
            (left.table, left.row, left.column) < (right.table, right.row, right.column)
        }
    }

    /// The texts of the cells that were asked for and are there.
    public private(set) var texts: [Key: String] = [:]
    private let rows: Set<[Int32]>
    private let wanted: Set<Key>
    private var table: Int32 = -1

    /// Asks for cells.
    public init(_ wanted: Set<Key>) {
        self.wanted = wanted
        rows = Set(wanted.map { [$0.table, $0.row] })
    }

    /// Passes over prose.
    public mutating func paragraph(_ paragraph: Paragraph) {}

    /// Begins a table.
    public mutating func beginTable(_ info: TableInfo) { table += 1 }

    /// Takes what was asked for.
    public mutating func rows(_ batch: inout RowBatch) {
        for row in batch.rows where rows.contains([table, row.index]) {
            for column in 0..<Int(row.cellCount) {
                let key = Key(Place(table: table, row: row.index, column: Int32(column)))
                if wanted.contains(key), let cell = batch.cell(row: row, column: column) { texts[key] = batch.text(of: cell) }
            }
        }
    }

    /// Ends a table.
    public mutating func endTable(_ record: TableRecord) {}

    /// Passes over trouble.
    public mutating func finding(_ finding: Finding) {}
}
