/// Where a finding stands: a file, a stretch of its text, a cell of one of its tables, or all of them.
///
/// Compact, because a report of a million rows can have a million findings. Names are looked up in the
/// `Outcome` when the place is shown. Numbers that do not apply are -1 (indices) or 0 (lines).
public struct Place: Hashable, Sendable {
    /// The file, as an index into `Outcome.files`.
    public var file: Int32
    /// The table, as an index into the file's tables; -1 outside tables.
    public var table: Int32
    /// The 0-based row in the table as read, titles and headers counted; outside tables the paragraph of a word-processor file, as an
    /// index into the file's paragraphs; -1 for neither.
    public var row: Int32
    /// The 0-based column in the table as read; -1 for a whole row.
    public var column: Int32
    /// The stretch of text.
    public var span: LineSpan

    /// Names a place.
    public init(file: Int32 = -1, table: Int32 = -1, row: Int32 = -1, column: Int32 = -1, span: LineSpan = .none) {
        self.file = file
        self.table = table
        self.row = row
        self.column = column
        self.span = span
    }
}

/// A stretch of a text file: lines and columns are 1-based, columns count Unicode scalars, the end is excluded.
public struct LineSpan: Hashable, Sendable {
    /// The first line; 0 when the place has no lines, as in a workbook.
    public var line: Int32
    /// The column in the first line; 0 when only the line is known.
    public var column: Int32
    /// The last line.
    public var endLine: Int32
    /// The column behind the last scalar.
    public var endColumn: Int32

    /// No stretch of text at all.
    public static let none = LineSpan(line: 0, column: 0, endLine: 0, endColumn: 0)

    /// Names a stretch.
    public init(line: Int32, column: Int32, endLine: Int32, endColumn: Int32) {
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
    }

    /// Whether there is a line to show.
    public var isKnown: Bool { line > 0 }
}

/// Writes a 0-based column as a spreadsheet does: A, B, …, Z, AA.
public func columnLetters(_ column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column + 1
    while rest > 0 {
        let digit = (rest - 1) % 26
        letters.append(UInt8(ascii: "A") + UInt8(digit))
        rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
}
