import Diagnostics
import Documents

/// Tables that stand in cells of another, kept until that has ended, because a document's tables come one behind the other.
struct NestedTables: DocumentSink {
    private var tables: [(info: TableInfo, batches: [RowBatch], findings: [Finding])] = []
    /// Those that are being read, each in a cell of the one before.
    private var open: [Int] = []
    /// The bytes that rows may still take.
    private var bytesLeft: Int
    /// Whether rows were left out.
    private(set) var isCut = false

    init(bytes: Int) {
        bytesLeft = bytes
    }

    /// Their number.
    var count: Int { tables.count }

    /// Takes no paragraph: those of cells are text of the cells.
    mutating func paragraph(_ paragraph: Paragraph) {}

    mutating func beginTable(_ info: TableInfo) {
        open.append(tables.count)
        tables.append((info, [], []))
    }

    mutating func rows(_ batch: inout RowBatch) {
        guard let last = open.last else { return }
        bytesLeft -= batch.bytes.count + batch.cells.count * MemoryLayout<RowBatch.Cell>.stride
        if bytesLeft >= 0 { tables[last].batches.append(batch) } else { isCut = true }
    }

    mutating func endTable(_ record: TableRecord) {
        open.removeLast()
    }

    mutating func finding(_ finding: Finding) {
        if let last = open.last ?? tables.indices.last { tables[last].findings.append(finding) }
    }

    /// Hands them on, in the order in which they began.
    func handOn(to sink: inout some DocumentSink) {
        for table in tables {
            var batches = table.batches
            sink.beginTable(table.info)
            for finding in table.findings { sink.finding(finding) }
            for index in batches.indices { sink.rows(&batches[index]) }
            sink.endTable(table.info.record)
        }
    }
}
