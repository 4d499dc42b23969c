public import Diagnostics
import JSON

/// Puts other texts into cells of a text file, in the way in which the file is written.
public enum TextEditor {
    /// How cells are set apart from each other.
    public enum Syntax: Hashable, Sendable {
        /// By a delimiter, with quotes where they are needed.
        case delimited(UInt8)
        /// As strings of JSON.
        case json
        /// By upright strokes or tabs.
        case lines
    }

    /// The text with the edits that could be made, and their indices.
    public static func edit(_ text: [UInt8], _ edits: [Fix.Edit], _ syntax: Syntax) -> (text: [UInt8], done: Set<Int>) {
        let lines = LineIndex(text).starts
        var changes = ByteEdits()
        var done: Set<Int> = []
        var taken: [Range<Int>] = []
        var ranges: [(index: Int, range: Range<Int>)] = []
        for (index, edit) in edits.enumerated() {
            guard let range = range(of: edit.place.span, in: text, lines) else { continue }
            ranges.append((index, range))
        }
        ranges.sort { ($0.range.lowerBound, $0.index) < ($1.range.lowerBound, $1.index) }
        for (index, range) in ranges {
            // The same edit may be part of two fixes, and is made once.
            if let last = taken.last, last.upperBound > range.lowerBound || last == range {
                if last == range, changesAlike(edits, done, index) { done.insert(index) }
                continue
            }
            guard let (whole, written) = written(edits[index].replacement, at: range, in: text, syntax) else { continue }
            changes.replace(whole, with: written)
            taken.append(range)
            done.insert(index)
        }
        return (changes.applied(to: text), done)
    }

    private static func changesAlike(_ edits: [Fix.Edit], _ done: Set<Int>, _ index: Int) -> Bool {
        done.contains { edits[$0].place.span == edits[index].place.span && edits[$0].replacement == edits[index].replacement }
    }

    /// The bytes that a stretch of text covers.
    private static func range(of span: LineSpan, in text: [UInt8], _ lines: [Int]) -> Range<Int>? {
        guard let start = offset(span.line, span.column, in: text, lines), let end = offset(span.endLine, span.endColumn, in: text, lines),
            start <= end
        else { return nil }
        return start..<end
    }

    private static func offset(_ line: Int32, _ column: Int32, in text: [UInt8], _ lines: [Int]) -> Int? {
        guard line > 0, column > 0, Int(line) <= lines.count else { return nil }
        var at = lines[Int(line) - 1]
        if at == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        for _ in 1..<column {
            guard at < text.count else { return nil }
            at += 1
            while at < text.count, text[at] & 0xC0 == 0x80 { at += 1 }
        }
        return at
    }

    /// The bytes to replace and what to write there; nil when the file has no way to write it.
    private static func written(
        _ replacement: String, at range: Range<Int>, in text: [UInt8], _ syntax: Syntax
    ) -> (range: Range<Int>, bytes: [UInt8])? {
        let bytes = Array(replacement.utf8)
        let quote = UInt8(ascii: "\"")
        switch syntax {
        case .json:
            // The span of a value has its quotes in it.
            var writer = JSONWriter(escaping: [])
            writer.value(replacement)
            return (range, writer.bytes)
        case .delimited(let delimiter):
            let isQuoted =
                range.lowerBound > 0 && range.upperBound < text.count && text[range.lowerBound - 1] == quote
                && text[range.upperBound] == quote
            let doubled = bytes.flatMap { $0 == quote ? [quote, quote] : [$0] }
            if isQuoted { return (range, doubled) }
            let special: Set<UInt8> = [delimiter, quote, UInt8(ascii: "\n"), UInt8(ascii: "\r")]
            return (range, bytes.contains { special.contains($0) } ? [quote] + doubled + [quote] : bytes)
        case .lines:
            guard !bytes.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t") }) else {
                return nil
            }
            return (range, bytes.flatMap { $0 == UInt8(ascii: "|") ? [UInt8(ascii: "\\"), $0] : [$0] })
        }
    }
}
