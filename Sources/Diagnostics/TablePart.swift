/// A part of a table that was put together from several: which rows it gave, and where they stand.
public struct TablePart: Hashable, Sendable {
    /// The 0-based row at which it begins; rows are counted on from part to part, those of a repeated header too.
    public let firstRow: Int
    /// The 1-based line of its first row; 0 where there are no lines.
    public let line: Int32
    /// The line of its last row.
    public let endLine: Int32
    /// The path of its block in a word-processor file; nil elsewhere.
    public var blockPointer: String?

    /// Describes a part.
    public init(firstRow: Int, line: Int32 = 0, endLine: Int32 = 0, blockPointer: String? = nil) {
        self.firstRow = firstRow
        self.line = line
        self.endLine = endLine
        self.blockPointer = blockPointer
    }
}
