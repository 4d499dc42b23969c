import Diagnostics
import Documents
import JSON

/// What stands outside records: objects and arrays that lead to them, and properties.
extension JSONReader {
    mutating func takeOutside(_ token: JSONToken, into sink: inout some DocumentSink) {
        switch token.kind {
        case .beginArray, .beginObject:
            let isArray = token.kind == .beginArray
            if let top = frames.last, top.isArray, top.count == 0 {
                table = JSONTable(hasArrayRows: isArray, pointer: top.pointer)
                tableIndex += 1
                firstRecordStart = token.start
                if isArray { sink.beginTable(TableInfo(record: TableRecord())) }
                beginRecord(token)
                return
            }
            let span = span(of: token.range)
            frames.append(
                Frame(
                    isArray: isArray, pointer: pointerOfNextValue, key: frames.last?.key ?? "", offset: tokenizer.base + token.start,
                    span: span))
        case .endArray:
            if let frame = frames.popLast(), frame.count == 0 {
                tableIndex += 1
                sink.beginTable(TableInfo(record: TableRecord(recordsPointer: frame.pointer), hasKeyHeader: true))
                sink.endTable(TableRecord(recordsPointer: frame.pointer))
            }
            countElement()
        case .endObject:
            _ = frames.popLast()
            countElement()
        case .key:
            guard let top = frames.indices.last else { return }
            let key = JSONString.text(batch.bytes.span, token)
            frames[top].key = key
            if frames[top].keys.contains(key) {
                let place = Place(file: 0, span: span(of: token.range))
                reporter.report(.duplicateKey(key), at: place, to: &sink)
            } else {
                frames[top].keys.insert(key)
            }
        case .false, .null, .number, .string, .true:
            let text = token.kind == .null ? "" : JSONString.text(batch.bytes.span, token)
            sink.paragraph(
                Paragraph(
                    text: text, kind: .property(frames.last?.key ?? ""), span: span(of: token.range), pointer: pointerOfNextValue))
            countElement()
        }
    }

    /// The JSON pointer of the value that comes next, RFC 6901.
    var pointerOfNextValue: String {
        guard let top = frames.last else { return "" }
        return top.pointer + "/" + (top.isArray ? String(top.count) : escapedPointerToken(top.key))
    }

    mutating func countElement() {
        if let top = frames.indices.last { frames[top].count += 1 }
    }

    /// The lines and columns of a range that begins at or behind the tracker's mark.
    mutating func span(of range: Range<Int>) -> LineSpan {
        tracker.advance(to: range.lowerBound, in: batch.bytes)
        let start = tracker.position
        var end = start
        end.advance(over: batch.bytes, range)
        return LineSpan(line: start.line, column: start.column, endLine: end.line, endColumn: end.column)
    }
}
