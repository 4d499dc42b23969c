import Diagnostics
import Documents

/// Reads delimited text as one table, batch by batch.
struct DelimitedReader {
    private let limits: ReadLimits
    private let dialect: Dialect
    private var tokenizer: DelimitedTokenizer
    private var batch = RowBatch()
    private var decoded: [UInt8] = []
    private var found: [DelimitedTokenizer.Found] = []
    private var reporter = TroubleReporter()

    init(dialect: Dialect, limits: ReadLimits) {
        self.limits = limits
        self.dialect = dialect
        tokenizer = DelimitedTokenizer(delimiter: dialect.delimiter, limits: limits, line: dialect.prefixLength > 0 ? 2 : 1)
    }

    /// Reads all text and gives whether nothing was cut.
    mutating func read(
        feed: inout TextFeed, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(ReadFailure) -> Bool {
        sink.beginTable(TableInfo(record: TableRecord(hasCells: true)))
        // A line `sep=;` is no row.
        feed.skip(dialect.prefixLength)
        var stop = DelimitedTokenizer.Stop.needsBytes
        do throws(ReadFailure) {
            while true {
                if stop == .needsBytes {
                    // A record longer than a chunk is scanned again from its start, so each time at least as much again is read.
                    try feed.fill(
                        &batch.bytes, from: &source, atMost: max(limits.chunkBytes, batch.bytes.count), line: tokenizer.line,
                        column: tokenizer.isSkipping ? 0 : 1)
                }
                stop = takeRecords(isEnd: feed.isAtEnd, into: &sink)
                if stop == .rowLimit { break }
                if stop == .needsBytes, feed.isAtEnd { break }
            }
        } catch {
            _ = takeRecords(isEnd: true, into: &sink)
            sink.endTable(TableRecord(hasCells: true))
            throw error
        }
        if stop == .rowLimit {
            let line = tokenizer.line
            let place = Place(
                file: 0, table: 0, row: tokenizer.rowIndex, span: LineSpan(line: line, column: 1, endLine: line, endColumn: 1))
            reporter.report(.limit(.rows(limits.rows)), at: place, to: &sink)
        }
        sink.endTable(TableRecord(hasCells: true))
        return stop != .rowLimit && !tokenizer.hasCut
    }

    /// Takes the complete records of the buffer, hands them on and keeps the rest.
    private mutating func takeRecords(isEnd: Bool, into sink: inout some DocumentSink) -> DelimitedTokenizer.Stop {
        batch.sourceLength = batch.bytes.count
        var bytes: [UInt8] = []
        swap(&bytes, &batch.bytes)
        let (consumed, stop) = tokenizer.tokenize(
            bytes.span, from: 0, isEnd: isEnd, cells: &batch.cells, rows: &batch.rows, decoded: &decoded, found: &found)
        swap(&bytes, &batch.bytes)
        batch.bytes += decoded
        for one in found { report(one, to: &sink) }
        if !batch.rows.isEmpty { sink.rows(&batch) }
        let rest = Array(batch.bytes[consumed..<batch.sourceLength])
        batch.removeAll()
        batch.bytes += rest
        decoded.removeAll(keepingCapacity: true)
        found.removeAll(keepingCapacity: true)
        return stop
    }

    private mutating func report(_ one: DelimitedTokenizer.Found, to sink: inout some DocumentSink) {
        let start = UInt32(truncatingIfNeeded: one.recordStart)
        let row = RowBatch.Row(index: one.row, firstCell: 0, cellCount: 0, line: one.recordLine, sourceStart: start, lineStart: start)
        let place = Place(file: 0, table: 0, row: one.row, column: one.column, span: batch.span(of: one.range, in: row))
        reporter.report(one.trouble, at: place, to: &sink)
    }
}
