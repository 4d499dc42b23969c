import Diagnostics
import Documents

/// Reads plain text: lines with tabs that stand together are a table, other lines that stand together a paragraph.
struct TextReader {
    private let limits: ReadLimits
    private var batch = RowBatch()
    private var line: Int32 = 1
    /// Whether the rest of a line that was cut is being passed over.
    private var isSkipping = false
    private var hasCut = false
    private var table: Int32 = -1
    private var isInTable = false
    private var rowIndex: Int32 = 0
    private var paragraph: [UInt8] = []
    private var paragraphSpan = LineSpan.none
    private var reporter = TroubleReporter()

    init(limits: ReadLimits) {
        self.limits = limits
    }

    /// Reads all text and gives whether nothing was cut.
    mutating func read(
        feed: inout TextFeed, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(ReadFailure) -> Bool {
        var failure: ReadFailure?
        while true {
            let isEnd = feed.isAtEnd || failure != nil
            takeLines(isEnd: isEnd, into: &sink)
            if isEnd { break }
            do throws(ReadFailure) {
                try feed.fill(
                    &batch.bytes, from: &source, atMost: max(limits.chunkBytes, batch.bytes.count), line: line, column: isSkipping ? 0 : 1)
            } catch {
                failure = error
            }
        }
        endParagraph(into: &sink)
        endTable(into: &sink)
        if let failure { throw failure }
        return !hasCut
    }

    /// Takes the complete lines of the buffer, hands rows on and keeps the rest.
    private mutating func takeLines(isEnd: Bool, into sink: inout some DocumentSink) {
        batch.sourceLength = batch.bytes.count
        var at = 0
        while at < batch.sourceLength {
            let lineLimit = at + limits.fieldBytes
            var end = at
            while end < batch.sourceLength, !isLineEnd(batch.bytes[end]) { end += 1 }
            let hasEnd = end < batch.sourceLength
            if end > lineLimit || isSkipping {
                if !isSkipping {
                    takeLine(at..<scalarStart(lineLimit), into: &sink)
                    let span = LineSpan(line: line, column: 1, endLine: line, endColumn: 1)
                    let place =
                        isInTable ? Place(file: 0, table: table, row: rowIndex - 1, span: span) : Place(file: 0, span: span)
                    reporter.report(.limit(.fieldBytes(limits.fieldBytes)), at: place, to: &sink)
                    hasCut = true
                    isSkipping = true
                }
                at = end
            } else if hasEnd || isEnd {
                if hasEnd, isSplitLineEnd(end), !isEnd { break }
                takeLine(at..<end, into: &sink)
                at = end
            } else {
                break
            }
            guard hasEnd else { continue }
            if isSplitLineEnd(end), !isEnd { break }
            at = end + (batch.bytes[end] == 0x0D && end + 1 < batch.sourceLength && batch.bytes[end + 1] == 0x0A ? 2 : 1)
            line = nextLine(line)
            isSkipping = false
        }
        flush(into: &sink)
        let rest = Array(batch.bytes[at...])
        batch.removeAll()
        batch.bytes += rest
    }

    private mutating func takeLine(_ range: Range<Int>, into sink: inout some DocumentSink) {
        let bytes = batch.bytes[range]
        let hasTab = bytes.contains(0x09)
        if hasTab, isInTable || !bytes.allSatisfy(isBlank) {
            endParagraph(into: &sink)
            takeRow(range, into: &sink)
            return
        }
        endTable(into: &sink)
        guard !bytes.allSatisfy(isBlank) else {
            endParagraph(into: &sink)
            return
        }
        let level = headingLevel(bytes)
        if level > 0 || paragraph.count + range.count > limits.recordBytes { endParagraph(into: &sink) }
        if paragraph.isEmpty {
            paragraphSpan = LineSpan(
                line: line, column: 1, endLine: line, endColumn: Int32(clamping: scalarCount(batch.bytes, range) + 1))
        } else {
            paragraph.append(0x0A)
        }
        paragraph += bytes
        if level > 0 {
            sink.paragraph(Paragraph(text: String(decoding: paragraph, as: UTF8.self), kind: .heading(level), span: paragraphSpan))
            paragraph.removeAll(keepingCapacity: true)
        }
    }

    private mutating func takeRow(_ range: Range<Int>, into sink: inout some DocumentSink) {
        if !isInTable {
            isInTable = true
            table += 1
            rowIndex = 0
            sink.beginTable(TableInfo(record: TableRecord()))
        }
        if batch.cells.count >= DelimitedTokenizer.cellsPerBatch { flush(into: &sink) }
        let firstCell = batch.cells.count
        var start = range.lowerBound
        for at in range.lowerBound...range.upperBound where at == range.upperBound || batch.bytes[at] == 0x09 {
            if batch.cells.count - firstCell == limits.cellsPerRow {
                let span = LineSpan(line: line, column: 1, endLine: line, endColumn: 1)
                reporter.report(.limit(.cells(limits.cellsPerRow)), at: Place(file: 0, table: table, row: rowIndex, span: span), to: &sink)
                hasCut = true
                break
            }
            let offset = UInt32(truncatingIfNeeded: start)
            let length = UInt32(truncatingIfNeeded: at - start)
            batch.cells.append(
                RowBatch.Cell(start: offset, length: length, sourceStart: offset, sourceLength: length, kind: at == start ? .blank : .text))
            start = at + 1
        }
        batch.rows.append(
            RowBatch.Row(
                index: rowIndex, firstCell: Int32(truncatingIfNeeded: firstCell),
                cellCount: Int32(truncatingIfNeeded: batch.cells.count - firstCell), line: line,
                sourceStart: UInt32(truncatingIfNeeded: range.lowerBound), lineStart: UInt32(truncatingIfNeeded: range.lowerBound)))
        rowIndex = nextLine(rowIndex)
    }

    private mutating func endParagraph(into sink: inout some DocumentSink) {
        guard !paragraph.isEmpty else { return }
        sink.paragraph(Paragraph(text: String(decoding: paragraph, as: UTF8.self), span: paragraphSpan))
        paragraph.removeAll(keepingCapacity: true)
    }

    private mutating func endTable(into sink: inout some DocumentSink) {
        guard isInTable else { return }
        flush(into: &sink)
        sink.endTable(TableRecord())
        isInTable = false
    }

    /// Hands the rows on and keeps the bytes.
    private mutating func flush(into sink: inout some DocumentSink) {
        guard !batch.rows.isEmpty else { return }
        sink.rows(&batch)
        batch.bytes.removeSubrange(batch.sourceLength...)
        batch.origins.removeAll(keepingCapacity: true)
        batch.rows.removeAll(keepingCapacity: true)
        batch.cells.removeAll(keepingCapacity: true)
    }

    /// The level of a Markdown heading, one to six number signs and a blank; 0 for any other line.
    private func headingLevel(_ line: ArraySlice<UInt8>) -> Int {
        let signs = line.prefix { $0 == UInt8(ascii: "#") }.count
        guard signs >= 1, signs <= 6, line.dropFirst(signs).first == UInt8(ascii: " ") else { return 0 }
        return signs
    }

    /// Whether a line end is a CR that the buffer ends in, so that an LF may follow.
    private func isSplitLineEnd(_ at: Int) -> Bool {
        batch.bytes[at] == 0x0D && at + 1 == batch.sourceLength
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == 0x0A || byte == 0x0D
    }

    private func scalarStart(_ offset: Int) -> Int {
        var at = offset
        while at > 0, at > offset - 4, batch.bytes[at] & 0xC0 == 0x80 { at -= 1 }
        return at
    }
}
