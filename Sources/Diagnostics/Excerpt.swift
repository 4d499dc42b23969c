/// The piece of a document that is drawn under a finding, as it was written.
public enum Excerpt: Hashable, Sendable {
    /// A row of a table under its header.
    case grid(GridExcerpt)
    /// A stretch of a line.
    case text(TextExcerpt)
}

/// A row of a table under its header, cut down to the columns that matter, in sheet order.
public struct GridExcerpt: Hashable, Sendable {
    /// One column of the excerpt.
    public struct Column: Hashable, Sendable {
        /// The 0-based column in the table as read.
        public let column: Int
        /// The header's wording, empty where there is none.
        public let header: String
        /// The cell's text, empty when blank.
        public let text: String
        /// How it is marked.
        public let mark: Mark
        /// What is written beside the mark, such as "over by 50,000.00".
        public let label: Message?

        /// Makes a column.
        public init(column: Int, header: String, text: String, mark: Mark, label: Message? = nil) {
            self.column = column
            self.header = header
            self.text = text
            self.mark = mark
            self.label = label
        }
    }

    /// The 0-based row of the header; nil when it is not shown.
    public let headerRow: Int?
    /// The 0-based row that is shown; the header's own row when the finding is about the header.
    public let row: Int
    /// The columns, left to right.
    public let columns: [Column]

    /// Makes an excerpt.
    public init(headerRow: Int?, row: Int, columns: [Column]) {
        self.headerRow = headerRow
        self.row = row
        self.columns = columns
    }
}

/// A stretch of one line with marks under it.
public struct TextExcerpt: Hashable, Sendable {
    /// A marked stretch: 0-based scalar offsets into `text`, end excluded.
    public struct Marking: Hashable, Sendable {
        /// The scalars that are marked.
        public let range: Range<Int>
        /// How they are marked.
        public let mark: Mark
        /// What is written beside the mark.
        public let label: Message?

        /// Makes a marking.
        public init(_ range: Range<Int>, _ mark: Mark, label: Message? = nil) {
            self.range = range
            self.mark = mark
            self.label = label
        }
    }

    /// The 1-based line.
    public let line: Int
    /// The text shown, a window of the line when that is long.
    public let text: String
    /// Whether the line goes on before the window.
    public let isCutBefore: Bool
    /// Whether the line goes on after the window.
    public let isCutAfter: Bool
    /// The marks, left to right, none overlapping another.
    public let markings: [Marking]

    /// Makes an excerpt.
    public init(line: Int, text: String, isCutBefore: Bool = false, isCutAfter: Bool = false, markings: [Marking]) {
        self.line = line
        self.text = text
        self.isCutBefore = isCutBefore
        self.isCutAfter = isCutAfter
        self.markings = markings
    }
}

/// How a piece of an excerpt is marked.
public enum Mark: Hashable, Sendable {
    /// What is wrong: `^^^`.
    case primary
    /// What it was compared with: `---`.
    case secondary
    /// Shown for orientation only.
    case unmarked
}
