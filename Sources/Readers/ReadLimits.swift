/// How much of one file is held or believed at once; reaching a limit is a finding, never silence.
public struct ReadLimits: Hashable, Sendable {
    /// The bytes of one field or text line, 1 MiB: ten times what a spreadsheet's cell can hold in Thai.
    public var fieldBytes = 1 << 20
    /// The bytes of one record, 8 MiB: all that is held of a line at a time.
    public var recordBytes = 8 << 20
    /// The cells of one row, 16,384: the columns of a spreadsheet.
    public var cellsPerRow = 16_384
    /// The rows of one table, 10,000,000: ten times those of a spreadsheet.
    public var rows = 10_000_000
    /// The lines that a quoted field may go on for before its quote counts as never closed, 100: no cell holds as many.
    public var quotedLines = 100
    /// How deeply JSON may nest, 128: no report needs more than a few levels.
    public var depth = 128
    /// The bytes that are read and handed on at a time, 512 KiB: small enough for a processor's cache.
    public var chunkBytes = 512 << 10
    /// The bytes of an Office file that comes through a pipe, 256 MiB: twice a workbook with a million rows of sixteen columns.
    public var spoolBytes = 256 << 20

    /// The cells of one workbook, 100,000,000, blank ones in front of others counted: six times the largest sheet of a report.
    public var workbookCells = 100_000_000
    /// The sheets of one workbook, 1,000: a report has a dozen.
    public var sheets = 1_000
    /// The texts that the cells of a workbook share, 16,777,216: one for each cell of a sheet of a million rows and sixteen columns.
    public var sharedStrings = 1 << 24
    /// The bytes of those texts together, 1 GiB: all that is held of a workbook.
    public var sharedStringBytes = 1 << 30
    /// The merged ranges of one sheet, 100,000: more than anyone merges by hand.
    public var mergedRanges = 100_000
    /// The cells that the merged ranges of one sheet cover, 5,000,000: a row of five for each row there can be.
    public var mergedCells = 5_000_000

    /// The usual limits.
    public init() {}

    /// The same limits, each in the range in which offsets cannot overflow.
    var clamped: ReadLimits {
        var limits = self
        limits.fieldBytes = min(max(fieldBytes, 4), 1 << 28)
        limits.recordBytes = min(max(recordBytes, 4), 1 << 29)
        limits.cellsPerRow = min(max(cellsPerRow, 1), 1 << 24)
        limits.rows = min(max(rows, 1), Int(Int32.max) - 1)
        limits.quotedLines = min(max(quotedLines, 0), 1 << 24)
        limits.depth = min(max(depth, 1), 512)
        limits.chunkBytes = min(max(chunkBytes, 1), 1 << 26)
        limits.spoolBytes = max(spoolBytes, 0)
        limits.workbookCells = min(max(workbookCells, 1), 1 << 40)
        limits.sheets = min(max(sheets, 1), 1 << 16)
        limits.sharedStrings = min(max(sharedStrings, 1), 1 << 28)
        limits.sharedStringBytes = min(max(sharedStringBytes, 1), 1 << 31)
        limits.mergedRanges = min(max(mergedRanges, 1), 1 << 24)
        limits.mergedCells = min(max(mergedCells, 1), 1 << 32)
        return limits
    }
}

/// What a reader found a file to be.
public struct ReadResult: Hashable, Sendable {
    /// What it was read as; nil when it could not be read.
    public var format: InputFormat?
    /// How its text is encoded.
    public var encoding: TextEncoding?
    /// What stands between its fields, for delimited text.
    public var delimiter: UInt8?
    /// Whether all of it was read.
    public var isComplete: Bool

    /// Describes a file.
    public init(format: InputFormat? = nil, encoding: TextEncoding? = nil, delimiter: UInt8? = nil, isComplete: Bool) {
        self.format = format
        self.encoding = encoding
        self.delimiter = delimiter
        self.isComplete = isComplete
    }
}
