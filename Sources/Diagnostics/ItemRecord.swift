/// An item that findings or verdicts belong to: who answers for it, and what it is worth.
public struct ItemRecord: Hashable, Sendable {
    /// Its number as the pack writes it.
    public let id: String
    /// The fiscal year of its pack, Buddhist Era.
    public let fiscalYear: Int
    /// What it is called.
    public let title: Phrase
    /// The unit of an agency that usually answers for it.
    public let owner: Phrase
    /// How many of 100 points depend on it.
    public let weight: Ratio

    /// Describes an item.
    public init(id: String, fiscalYear: Int, title: Phrase, owner: Phrase, weight: Ratio) {
        self.id = id
        self.fiscalYear = fiscalYear
        self.title = title
        self.owner = owner
        self.weight = weight
    }
}

/// A piece of a table as it stands in the file: the rows around what was found, with all their columns.
public struct TableView: Hashable, Sendable {
    /// One row.
    public struct Row: Hashable, Sendable {
        /// The 0-based row in the table as read.
        public let index: Int
        /// The texts of its cells, from the first column on.
        public let cells: [String]

        /// Makes a row.
        public init(index: Int, cells: [String]) {
            self.index = index
            self.cells = cells
        }
    }

    /// The file, as an index into `Outcome.files`.
    public var file: Int32
    /// The table, as an index into the file's tables.
    public let table: Int32
    /// The rows, from top to bottom.
    public let rows: [Row]

    /// Makes a view.
    public init(file: Int32, table: Int32, rows: [Row]) {
        self.file = file
        self.table = table
        self.rows = rows
    }
}
