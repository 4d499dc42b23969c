import Diagnostics
import Documents
import JSON

/// The rows that are handed on, and the buffer that slides over the text.
extension JSONReader {
    /// Puts the row of keys before the rows so far, and gives these a cell for each key.
    mutating func makeHeader(into sink: inout some DocumentSink) {
        guard let table, !table.hasHeader else { return }
        let cells = batch.cells
        let wereDecoded = decodedCells
        var nextDecoded = 0
        var header = batch.rows.first ?? record.row
        batch.cells.removeAll(keepingCapacity: true)
        decodedCells.removeAll(keepingCapacity: true)
        for range in table.keyTokens {
            let content = range.lowerBound + 1..<range.upperBound - 1
            var start = content.lowerBound
            var length = content.count
            if batch.bytes[content].contains(UInt8(ascii: "\\")) {
                decodedCells.append(batch.cells.count)
                start = decoded.count
                JSONString.unescape(batch.bytes, content, into: &decoded)
                length = decoded.count - start
            }
            batch.cells.append(
                RowBatch.Cell(
                    start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
                    sourceStart: UInt32(truncatingIfNeeded: range.lowerBound), sourceLength: UInt32(truncatingIfNeeded: range.count),
                    kind: length == 0 ? .blank : .text))
        }
        header.index = 0
        header.firstCell = 0
        header.cellCount = Int32(truncatingIfNeeded: batch.cells.count)
        for row in batch.rows.indices {
            let old = Int(batch.rows[row].firstCell)..<Int(batch.rows[row].firstCell + batch.rows[row].cellCount)
            let first = batch.cells.count
            while nextDecoded < wereDecoded.count, wereDecoded[nextDecoded] < old.upperBound {
                decodedCells.append(wereDecoded[nextDecoded] - old.lowerBound + first)
                nextDecoded += 1
            }
            batch.cells += cells[old]
            if !old.isEmpty || batch.bytes[Int(batch.rows[row].sourceStart)] == UInt8(ascii: "{") {
                for _ in old.count..<max(table.keys.count, old.count) { batch.cells.append(JSONRecord.absent) }
            }
            batch.rows[row].firstCell = Int32(truncatingIfNeeded: first)
            batch.rows[row].cellCount = Int32(truncatingIfNeeded: batch.cells.count - first)
        }
        batch.rows.insert(header, at: 0)
        self.table?.hasHeader = true
        sink.beginTable(TableInfo(record: table.record, hasKeyHeader: true))
    }

    /// Hands the rows on and keeps the bytes.
    mutating func flush(into sink: inout some DocumentSink) {
        guard table?.hasHeader == true, !batch.rows.isEmpty else { return }
        batch.sourceLength = batch.bytes.count
        let base = UInt32(truncatingIfNeeded: batch.sourceLength)
        for cell in decodedCells { batch.cells[cell].start += base }
        batch.bytes += decoded
        sink.rows(&batch)
        batch.bytes.removeSubrange(batch.sourceLength...)
        batch.origins.removeAll(keepingCapacity: true)
        batch.rows.removeAll(keepingCapacity: true)
        batch.cells.removeAll(keepingCapacity: true)
        decoded.removeAll(keepingCapacity: true)
        decodedCells.removeAll(keepingCapacity: true)
    }

    mutating func endTable(into sink: inout some DocumentSink) {
        guard let table else { return }
        makeHeader(into: &sink)
        flush(into: &sink)
        sink.endTable(table.record)
        self.table = nil
        record.depth = 0
        strayDepth = 0
    }

    /// Hands the rows on and drops what no one needs from the buffer's front.
    mutating func slide(into sink: inout some DocumentSink) throws(Stop) {
        let count = batch.bytes.count
        // Much that is no record, or blank, must not be held until the header is made.
        if record.depth == 0, count - firstRecordStart > JSONReader.headerBytes + limits.recordBytes { makeHeader(into: &sink) }
        flush(into: &sink)
        if count - tokenizer.needed > limits.recordBytes, record.depth == 0 {
            throw stopAtTokenLimit(tokenizer.needed, into: &sink)
        }
        if record.depth > 0, count - Int(record.row.sourceStart) > limits.recordBytes { throw stopAtRecordLimit(into: &sink) }
        var keep: Int
        if let first = batch.rows.first {
            keep = Int(first.lineStart)
            origin = TextPosition(line: first.line, column: first.columnBase + 1)
        } else if record.depth > 0 {
            keep = Int(record.row.lineStart)
            origin = TextPosition(line: record.row.line, column: record.row.columnBase + 1)
        } else {
            // A comma that nothing follows is reported later, so what stands behind the last token is kept unless it is far too much.
            keep = tokenizer.needed
            if keep - lastTokenEnd <= JSONReader.heldLine { keep = min(keep, lastTokenEnd) }
            if keep > 0, keep == count, batch.bytes[keep - 1] == 0x0D { keep -= 1 }
            tracker.advance(to: keep, in: batch.bytes)
            origin = tracker.position
            if tracker.lineStart >= 0, keep - tracker.lineStart <= JSONReader.heldLine {
                keep = tracker.lineStart
                origin.column = 1
            }
        }
        keep = tokenizer.discard(upTo: keep)
        guard keep > 0 else { return }
        batch.bytes.removeSubrange(0..<keep)
        tracker.drop(keep)
        lastTokenEnd -= keep
        record.drop(keep)
        guard !batch.rows.isEmpty || table?.hasHeader == false else { return }
        dropFromPendingRows(keep)
    }

    /// Takes note, in rows that wait for their header, that bytes went from the buffer's front.
    mutating func dropFromPendingRows(_ count: Int) {
        let shift = UInt32(truncatingIfNeeded: count)
        let decodedOnes = Set(decodedCells)
        firstRecordStart -= count
        table?.dropKeyTokens(count)
        for cell in batch.cells.indices where batch.cells[cell].sourceStart != RowBatch.Cell.noSource {
            batch.cells[cell].sourceStart -= shift
            if !decodedOnes.contains(cell) { batch.cells[cell].start -= shift }
        }
        for row in batch.rows.indices {
            batch.rows[row].sourceStart -= shift
            batch.rows[row].lineStart -= shift
        }
    }
}
