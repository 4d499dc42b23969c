import Diagnostics
import Documents
import JSON

/// Trouble that ends reading.
extension JSONReader {
    mutating func stopAtRecordLimit(into sink: inout some DocumentSink) -> Stop {
        let start = Int(record.row.sourceStart)
        reporter.report(.limit(.recordBytes(limits.recordBytes)), at: place(of: start..<start, column: -1), to: &sink)
        return .limit
    }

    mutating func stopAtTokenLimit(_ start: Int, into sink: inout some DocumentSink) -> Stop {
        let place = Place(file: 0, span: span(of: start..<start))
        reporter.report(.limit(.recordBytes(limits.recordBytes)), at: place, to: &sink)
        return .limit
    }

    mutating func report(_ error: JSONError, to sink: inout some DocumentSink) {
        let offset = min(max(error.offset - tokenizer.base, tracker.mark), batch.bytes.count)
        var end = min(offset + 1, batch.bytes.count)
        while end < batch.bytes.count, batch.bytes[end] & 0xC0 == 0x80 { end += 1 }
        if offset < batch.bytes.count, batch.bytes[offset] == 0x0A || batch.bytes[offset] == 0x0D { end = offset }
        var place = Place(file: 0, span: span(of: offset..<end))
        if table != nil {
            place.table = tableIndex
            place.row = record.depth > 0 ? record.row.index : table?.rowCount ?? -1
        }
        var phrase = Phrase(th: error.message(thai: true), en: error.message(thai: false))
        var notes: [Note] = []
        if case .unterminated(let container, let began) = error.kind {
            phrase = container.unclosed
            if let note = noteOfOpening(at: began) { notes.append(note) }
        }
        reporter.report(.syntax(phrase), at: place, notes: notes, to: &sink)
    }

    /// Points at where something that is never closed was opened.
    func noteOfOpening(at absolute: Int) -> Note? {
        let message = Message(th: "เปิดไว้ตรงนี้", en: "it was opened here")
        if let frame = frames.last(where: { $0.offset == absolute }) { return Note(Place(file: 0, span: frame.span), message) }
        let offset = absolute - tokenizer.base
        guard offset >= 0, offset < batch.bytes.count else { return nil }
        var position = origin
        position.advance(over: batch.bytes, 0..<offset)
        let span = LineSpan(line: position.line, column: position.column, endLine: position.line, endColumn: position.column &+ 1)
        return Note(Place(file: 0, span: span), message)
    }
}

extension JSONError.Container {
    fileprivate var unclosed: Phrase {
        switch self {
        case .array: Phrase(th: "อาร์เรย์ไม่ถูกปิด", en: "an array is never closed")
        case .key: Phrase(th: "คีย์ไม่ถูกปิด", en: "a key is never closed")
        case .object: Phrase(th: "ออบเจกต์ไม่ถูกปิด", en: "an object is never closed")
        case .string: Phrase(th: "สตริงไม่ถูกปิด", en: "a string is never closed")
        }
    }
}
