import Diagnostics
import Documents
import ThaiText

/// One cell of a table of prose, as it is written.
struct Prose: Sendable {
    let text: [UInt8]
    let place: Place
    /// The lines of a long text; those of a short one are looked for when they are asked for.
    private let lineIndex: LineIndex?

    /// 1,024 bytes: what is longer is indexed once, so that a file of one long paragraph is read in time that grows with its length.
    private static let long = 1_024
    /// 40 scalars: what an excerpt shows on either side.
    private static let margin = 40

    init(_ text: [UInt8], at place: Place) {
        self.text = text
        self.place = place
        lineIndex = text.count > Self.long ? LineIndex(text) : nil
    }

    private var index: LineIndex { lineIndex ?? LineIndex(text) }

    /// The cell in a column of a row, as it is written: several pieces where pages have cut it, none where it is blank.
    static func pieces(_ row: RowBatch.Row, _ column: Int, _ batch: RowBatch, table: Int32) -> [Prose] {
        guard let cell = batch.cell(row: row, column: column), cell.length > 0 else { return [] }
        let sources = batch.sources(row: row, column: column, table: table)
        // What is quoted has escapes of its own, and is better read as what it says.
        guard let first = sources.first, batch.bytes[first.bytes.lowerBound] != UInt8(ascii: "\"") else {
            let text = batch.bytes[Int(cell.start)..<Int(cell.start) + Int(cell.length)]
            return [Prose(Array(text), at: batch.place(row: row, column: column, table: table))]
        }
        return sources.map { Prose(Array(batch.bytes[$0.bytes]), at: $0.place) }
    }

    /// A paragraph that stands at an index among those of its file.
    init(_ paragraph: Paragraph, at index: Int) {
        self.init(Array((paragraph.source ?? paragraph.text).utf8), at: paragraph.place(at: index))
    }

    /// The place where some words stand, however they are spelled; the whole where they do not.
    func place(of words: String) -> Place {
        let text = ThaiFolding.traced(text.span, options: .dropSpaces)
        return text.firstSourceRange(of: Self.key(words).span).map { place(of: $0) } ?? place
    }

    /// The last place where some words stand behind others; the whole where they do not.
    func place(of words: String, behind first: String) -> Place {
        let text = ThaiFolding.traced(text.span, options: .dropSpaces)
        let (wanted, lead) = (Self.key(words), Self.key(first))
        let from = text.bytes.indices.first { text.bytes[$0...].starts(with: lead) }.map { $0 + lead.count } ?? 0
        guard let start = text.bytes[from...].indices.last(where: { text.bytes[$0...].starts(with: wanted) }) else { return place }
        return place(of: text.sourceRange(of: start..<start + wanted.count))
    }

    private static func key(_ words: String) -> [UInt8] { ThaiFolding.folded(words.utf8.span, options: .dropSpaces) }

    /// The place of a part of the text.
    func place(of range: Range<Int>) -> Place {
        guard place.span.isKnown else { return place }
        var place = place
        let index = index
        let start = index.position(of: range.lowerBound)
        let end = index.position(of: range.upperBound)
        let first = (self.place.span.line, self.place.span.column)
        place.span = LineSpan(
            line: first.0 + start.line - 1, column: start.line == 1 ? first.1 + start.column - 1 : start.column,
            endLine: first.0 + end.line - 1, endColumn: end.line == 1 ? first.1 + end.column - 1 : end.column)
        return place
    }

    /// A window of the line around a part of the text, marked.
    func excerpt(of range: Range<Int>) -> Excerpt {
        let index = index
        let line = index.range(ofLine: Int(index.position(of: range.lowerBound).line))
        let from = min(max(range.lowerBound, line.lowerBound), line.upperBound)
        let to = min(max(range.upperBound, from), line.upperBound)
        let low = start(of: Self.margin, before: from, above: line.lowerBound)
        let high = end(of: Self.margin, behind: to, below: line.upperBound)
        let first = scalarCount(text, low..<from)
        return .text(
            TextExcerpt(
                line: Int(place(of: range).span.line), text: String(decoding: text[low..<high], as: UTF8.self),
                isCutBefore: low > line.lowerBound,
                isCutAfter: high < line.upperBound,
                markings: [TextExcerpt.Marking(first..<first + scalarCount(text, from..<to), .primary)]))
    }

    private func start(of count: Int, before offset: Int, above limit: Int) -> Int {
        var offset = offset
        var left = count
        while offset > limit, left > 0 {
            offset -= 1
            if text[offset] & 0xC0 != 0x80 { left -= 1 }
        }
        return offset
    }

    private func end(of count: Int, behind offset: Int, below limit: Int) -> Int {
        var offset = offset
        var left = count
        while offset < limit {
            if text[offset] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            offset += 1
        }
        return offset
    }
}
