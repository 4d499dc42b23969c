import Diagnostics
import Documents
import JSON

/// The elements of an array that is a table.
extension JSONReader {
    mutating func take(_ token: JSONToken, into sink: inout some DocumentSink) throws(Stop) {
        guard let table else { return }
        if strayDepth > 0 {
            switch token.kind {
            case .beginArray, .beginObject: strayDepth += 1
            case .endArray, .endObject: strayDepth -= 1
            case .false, .key, .null, .number, .string, .true: break
            }
            return
        }
        if record.depth == 0 {
            try takeElement(token, isRecord: token.kind == (table.hasArrayRows ? .beginArray : .beginObject), into: &sink)
            return
        }
        if token.end - Int(record.row.sourceStart) > limits.recordBytes { throw stopAtRecordLimit(into: &sink) }
        if record.depth > 1 {
            takeNested(token, into: &sink)
            return
        }
        switch token.kind {
        case .beginArray, .beginObject:
            record.depth = 2
            record.nested = (token.start, record.decoded.count)
            record.decoded.append(batch.bytes[token.start])
            record.needsComma = false
            record.nestedKeys = [[]]
        case .endArray, .endObject:
            endRecord(token, into: &sink)
        case .key:
            takeKey(token, into: &sink)
        case .false, .true:
            setCell(token, kind: .boolean, into: &sink)
        case .null:
            setCell(token, kind: .blank, into: &sink)
        case .number:
            setCell(token, kind: .number, into: &sink)
        case .string:
            setCell(token, kind: .text, into: &sink)
        }
    }

    mutating func takeElement(_ token: JSONToken, isRecord: Bool, into sink: inout some DocumentSink) throws(Stop) {
        if token.kind == .endArray {
            endTable(into: &sink)
            _ = frames.popLast()
            countElement()
            return
        }
        if Int(table?.rowCount ?? 0) >= limits.rows {
            let place = Place(file: 0, table: tableIndex, row: table?.rowCount ?? 0, span: span(of: token.start..<token.start))
            reporter.report(.limit(.rows(limits.rows)), at: place, to: &sink)
            throw .limit
        }
        beginRecord(token)
        guard !isRecord else { return }
        let place = Place(file: 0, table: tableIndex, row: record.row.index, span: span(of: token.range))
        reporter.report(.notARecord, at: place, to: &sink)
        if token.kind == .beginArray || token.kind == .beginObject { strayDepth = 1 }
        endRecord(token, into: &sink)
    }

    mutating func beginRecord(_ token: JSONToken) {
        tracker.advance(to: token.start, in: batch.bytes)
        let holdsLine = tracker.lineStart >= 0 && token.start - tracker.lineStart <= JSONReader.heldLine
        record.begin(
            RowBatch.Row(
                index: table?.rowCount ?? 0, firstCell: 0, cellCount: 0, line: tracker.position.line,
                sourceStart: UInt32(truncatingIfNeeded: token.start),
                lineStart: UInt32(truncatingIfNeeded: holdsLine ? tracker.lineStart : token.start),
                columnBase: holdsLine ? 0 : tracker.position.column - 1))
    }

    mutating func takeKey(_ token: JSONToken, into sink: inout some DocumentSink) {
        let guess = record.column ?? 0
        var known: Int?
        var text: [UInt8] = []
        if token.hasEscapes {
            JSONString.unescape(batch.bytes, token.content, into: &text)
            known = table?.column(of: 0..<text.count, in: text.span, near: guess)
        } else {
            known = table?.column(of: token.content, in: batch.bytes.span, near: guess)
        }
        if let known, !record.hasValue(known) {
            record.column = known
            return
        }
        if !token.hasEscapes { text = Array(batch.bytes[token.content]) }
        if let known {
            record.column = known
            let place = place(of: token.range, column: known)
            reporter.report(.duplicateKey(String(decoding: text, as: UTF8.self)), at: place, to: &sink)
            return
        }
        let column = table?.keys.count ?? 0
        guard column < limits.cellsPerRow else {
            if record.column != nil {
                reporter.report(.limit(.cells(limits.cellsPerRow)), at: place(of: token.start..<token.start, column: -1), to: &sink)
            }
            record.column = nil
            hasCut = true
            return
        }
        table?.add(text, at: token.range)
        record.column = column
        if table?.hasHeader == true {
            reporter.report(.lateKey(String(decoding: text, as: UTF8.self)), at: place(of: token.range, column: column), to: &sink)
        }
    }

    func place(of range: Range<Int>, column: Int) -> Place {
        Place(
            file: 0, table: tableIndex, row: record.row.index, column: Int32(truncatingIfNeeded: column),
            span: batch.span(of: range, in: record.row))
    }

    mutating func setCell(_ token: JSONToken, kind: CellKind, into sink: inout some DocumentSink) {
        guard let column = columnOfValue(token, into: &sink) else { return }
        var start = token.content.lowerBound
        var length = kind == .blank ? 0 : token.content.count
        if token.hasEscapes {
            start = record.decoded.count
            JSONString.unescape(batch.bytes, token.content, into: &record.decoded)
            length = record.decoded.count - start
        }
        if length > limits.fieldBytes {
            length = cutLength(token.hasEscapes ? record.decoded : batch.bytes, from: start)
            reporter.report(.limit(.fieldBytes(limits.fieldBytes)), at: place(of: token.start..<token.start, column: column), to: &sink)
            hasCut = true
        }
        let cell = RowBatch.Cell(
            start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
            sourceStart: UInt32(truncatingIfNeeded: token.start), sourceLength: UInt32(truncatingIfNeeded: token.range.count),
            kind: length == 0 ? .blank : kind)
        record.set(cell, column: column, isDecoded: token.hasEscapes)
        record.column = column + 1
    }

    /// The column of a value; nil, with a finding, when a row of an array of arrays has too many.
    mutating func columnOfValue(_ token: JSONToken, into sink: inout some DocumentSink) -> Int? {
        guard let column = record.column else { return nil }
        if column >= limits.cellsPerRow {
            reporter.report(.limit(.cells(limits.cellsPerRow)), at: place(of: token.start..<token.start, column: -1), to: &sink)
            record.column = nil
            hasCut = true
            return nil
        }
        return column
    }

    /// The length of a text that is cut at the limit, whole scalars only.
    func cutLength(_ bytes: [UInt8], from start: Int) -> Int {
        var length = limits.fieldBytes
        while length > 0, bytes[start + length] & 0xC0 == 0x80 { length -= 1 }
        return length
    }

    /// Writes a nested value as compact JSON.
    mutating func takeNested(_ token: JSONToken, into sink: inout some DocumentSink) {
        let isEnd = token.kind == .endArray || token.kind == .endObject
        if record.needsComma, !isEnd { record.decoded.append(UInt8(ascii: ",")) }
        record.decoded += batch.bytes[token.range]
        record.needsComma = true
        switch token.kind {
        case .beginArray, .beginObject:
            record.depth += 1
            record.needsComma = false
            record.nestedKeys.append([])
        case .endArray, .endObject:
            record.depth -= 1
            _ = record.nestedKeys.popLast()
            if record.depth == 1 { endNested(token, into: &sink) }
        case .key:
            record.decoded.append(UInt8(ascii: ":"))
            record.needsComma = false
            let key = Array(JSONString.text(batch.bytes.span, token).utf8)
            if let top = record.nestedKeys.indices.last, !record.nestedKeys[top].insert(key).inserted {
                reporter.report(
                    .duplicateKey(String(decoding: key, as: UTF8.self)), at: place(of: token.range, column: record.column ?? -1), to: &sink)
            }
        case .false, .null, .number, .string, .true:
            break
        }
    }

    mutating func endNested(_ token: JSONToken, into sink: inout some DocumentSink) {
        guard let column = columnOfValue(token, into: &sink) else { return }
        let (source, start) = record.nested
        var length = record.decoded.count - start
        if length > limits.fieldBytes {
            length = cutLength(record.decoded, from: start)
            reporter.report(.limit(.fieldBytes(limits.fieldBytes)), at: place(of: source..<source, column: column), to: &sink)
            hasCut = true
        }
        let cell = RowBatch.Cell(
            start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
            sourceStart: UInt32(truncatingIfNeeded: source), sourceLength: UInt32(truncatingIfNeeded: token.end - source), kind: .text)
        record.set(cell, column: column, isDecoded: true)
        record.column = column + 1
        if table?.nestedColumns.insert(column).inserted == true {
            let key = table?.hasArrayRows == true ? String(column + 1) : table?.keys[column] ?? ""
            reporter.report(.nestedValue(key: key), at: place(of: source..<token.end, column: column), to: &sink)
        }
    }

    mutating func endRecord(_ token: JSONToken, into sink: inout some DocumentSink) {
        let first = batch.cells.count
        let base = UInt32(truncatingIfNeeded: decoded.count)
        for column in record.decodedColumns {
            record.cells[column].start += base
            decodedCells.append(first + column)
        }
        decoded += record.decoded
        batch.cells += record.cells
        if let table, table.hasHeader, !table.hasArrayRows, strayDepth == 0, record.depth == 1, token.kind == .endObject {
            for _ in batch.cells.count - first..<max(table.keys.count, record.cells.count) { batch.cells.append(JSONRecord.absent) }
        }
        record.row.firstCell = Int32(truncatingIfNeeded: first)
        record.row.cellCount = Int32(truncatingIfNeeded: batch.cells.count - first)
        batch.rows.append(record.row)
        record.depth = 0
        let rowCount = nextLine(record.row.index)
        table?.rowCount = rowCount
        if table?.hasHeader == false,
            Int(rowCount) > JSONReader.headerRecords || token.end - firstRecordStart >= JSONReader.headerBytes
        {
            makeHeader(into: &sink)
        }
        if batch.cells.count >= DelimitedTokenizer.cellsPerBatch { flush(into: &sink) }
    }
}
