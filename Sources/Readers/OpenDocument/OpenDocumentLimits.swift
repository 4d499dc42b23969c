/// How much of an OpenDocument file is believed; reaching a limit is a finding, never silence.
enum OpenDocumentLimits {
    /// The sheets, 10,000: ten times what anyone can page through.
    static let sheets = 10_000
    /// The cells of all sheets, blank ones in front of others counted, 200,000,000: those of ten million rows of twenty columns.
    static let cells = 200_000_000
    /// The cells that repetitions and merged ranges add, 50,000,000: fifty columns filled to the last row with the same.
    static let repeatedCells = 50_000_000
    /// The bytes of text that merged ranges add, 256 MiB: five for each of so many cells.
    static let repeatedBytes = 256 << 20
    /// The merged ranges that are open in one row, 16,384: one for each column.
    static let openRanges = 16_384
    /// The bytes of text of those ranges, 64 MiB: four times a full row.
    static let openRangeBytes = 64 << 20
    /// The styles of tables that are remembered, 100,000: ten for each sheet.
    static let styles = 100_000
    /// The ranges of hidden rows or columns that are named in a finding, 10.
    static let namedRanges = 10
}
