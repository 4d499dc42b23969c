/// How much of one word-processor document is believed; reaching a limit is a finding.
struct WordLimits: Hashable, Sendable {
    /// The paragraphs and tables of a document, 1,000,000: a report of 200 pages has some five thousand.
    var blocks = 1_000_000
    /// The columns of a table, 1,024: Word itself stops at 63.
    var columns = 1_024
    /// The bytes of text that merged cells may have repeated in all, 64 MiB: more than a document has text.
    var repeatedBytes = 64 << 20
    /// How deeply tables may stand in tables, 16: forms have two or three.
    var tableDepth = 16
    /// The bytes of one paragraph or cell.
    var textBytes: Int
    /// The rows of one table.
    var rows: Int

    init(_ limits: ReadLimits) {
        textBytes = limits.fieldBytes
        rows = limits.rows
        columns = min(columns, limits.cellsPerRow)
    }
}
