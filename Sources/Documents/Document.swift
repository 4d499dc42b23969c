public import Diagnostics

/// A whole report in memory: paragraphs and tables in reading order.
public struct Document: Sendable {
    /// A piece of a document.
    public enum Block: Sendable {
        /// Running text.
        case paragraph(Paragraph)
        /// A table.
        case table(Table)
    }

    /// The pieces, in reading order.
    public var blocks: [Block] = []
    /// What is wrong with the file as a file.
    public var findings: [Finding] = []

    /// Makes an empty document.
    public init() {}

    /// The tables, in reading order.
    public var tables: [Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }

    /// The paragraphs, in reading order.
    public var paragraphs: [Paragraph] {
        blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
    }
}

/// A whole table in memory.
public struct Table: Sendable {
    /// What is known of it.
    public var info: TableInfo
    /// Its rows, in the batches in which they were read.
    public var batches: [RowBatch]

    /// Makes a table.
    public init(info: TableInfo, batches: [RowBatch] = []) {
        self.info = info
        self.batches = batches
    }

    /// The number of rows.
    public var rowCount: Int {
        batches.reduce(0) { $0 + $1.rows.count }
    }
}

/// Collects a document in memory.
public struct DocumentBuilder: DocumentSink, Sendable {
    /// What has been collected so far.
    public private(set) var document = Document()
    private var open: Table?

    /// Makes a builder.
    public init() {}

    /// Keeps a paragraph.
    public mutating func paragraph(_ paragraph: Paragraph) {
        document.blocks.append(.paragraph(paragraph))
    }

    /// Begins a table.
    public mutating func beginTable(_ info: TableInfo) {
        open = Table(info: info)
    }

    /// Keeps rows.
    public mutating func rows(_ batch: inout RowBatch) {
        open?.batches.append(batch)
    }

    /// Ends the table.
    public mutating func endTable(_ record: TableRecord) {
        guard var table = open else { return }
        table.info.record = record
        document.blocks.append(.table(table))
        open = nil
    }

    /// Keeps a finding.
    public mutating func finding(_ finding: Finding) {
        document.findings.append(finding)
    }
}
