public import Diagnostics

/// What a reader hands a document to, piece by piece and in reading order.
public protocol DocumentSink {
    /// Takes a paragraph that stands outside tables.
    mutating func paragraph(_ paragraph: Paragraph)
    /// Takes the beginning of a table.
    mutating func beginTable(_ info: TableInfo)
    /// Takes the next rows of the table; it may append to their bytes. The batch is the reader's again when the call returns.
    mutating func rows(_ batch: inout RowBatch)
    /// Takes the end of a table, with its record as it is known now: keys found in later records are in it.
    mutating func endTable(_ record: TableRecord)
    /// Takes something that is wrong with the file as a file.
    mutating func finding(_ finding: Finding)
}
