import Documents

/// Tables of pipes, GitHub Flavored Markdown §4.10.
extension TextReader {
    /// Takes a row of a table, or the row of dashes that makes one of the line above it.
    mutating func takeTableRow(
        _ line: ArraySlice<UInt8>, _ content: Range<Int>, _ number: Int32, into sink: inout some DocumentSink
    ) -> Bool {
        if table.isOpen, case .pipes(let columns) = row {
            // A block of another kind ends the table, a row has its pipes.
            guard line[content].contains(UInt8(ascii: "|")) || !beginsOther(line[content]) else { return false }
            addRow(line, content, number, columns: columns, into: &sink)
            return true
        }
        guard !paragraph.isEmpty, !markdown.isVerbatim, !markdown.hasLabel, let columns = PipeRow.delimiters(line, content) else {
            return false
        }
        let (head, text) = paragraph.last
        guard PipeRow.cells(head, text, columns: columns).count == columns else { return false }
        let (headNumber, header) = (paragraph.lastNumber, Array(head))
        let range = text.lowerBound - head.startIndex..<text.upperBound - head.startIndex
        paragraph.removeLast()
        endParagraph(into: &sink)
        table.end(into: &sink)
        row = .pipes(columns: columns)
        table.begin(into: &sink)
        addRow(header[...], range, headNumber, columns: columns, into: &sink)
        return true
    }

    private mutating func addRow(
        _ line: ArraySlice<UInt8>, _ content: Range<Int>, _ number: Int32, columns: Int, into sink: inout some DocumentSink
    ) {
        table.beginRow(line.span, number: number, into: &sink)
        for cell in PipeRow.cells(line, content, columns: columns) {
            table.add(
                cell.lowerBound - line.startIndex..<cell.upperBound - line.startIndex, text: MarkdownText.text(ofCell: line[cell]))
            if table.isCut { break }
        }
        if table.isCut { reportCut(.cells(limits.cellsPerRow), line: number, into: &sink) }
    }

    /// Whether a line without pipes begins a list or is a break.
    private func beginsOther(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, "-*+_".utf8.contains(first) || digitValue(first) != nil else { return false }
        let rest = text.drop { digitValue($0) != nil }.dropFirst()
        return text.allSatisfy { $0 == first || isBlank($0) } || rest.first.map { isBlank($0) } ?? false
    }
}

/// The cells of a line whose cells are parted by pipes.
enum PipeRow {
    /// The cells, trimmed; a blank one is the empty stretch where it begins.
    ///
    /// A pipe behind a backslash is text. One inside of code parts cells, unless just that gives a row more cells than the table has.
    static func cells(_ line: ArraySlice<UInt8>, _ content: Range<Int>, columns: Int) -> [Range<Int>] {
        let cells = split(line, content, honoursCode: false)
        guard cells.count != columns, line[content].contains(UInt8(ascii: "`")) else { return cells }
        let others = split(line, content, honoursCode: true)
        return others.count == columns ? others : cells
    }

    /// The number of columns that a row of dashes has, such as `|:--|--:|`; nil when the line is none.
    static func delimiters(_ line: ArraySlice<UInt8>, _ content: Range<Int>) -> Int? {
        guard line[content].allSatisfy({ "|-: \t".utf8.contains($0) }), line[content].contains(UInt8(ascii: "|")) else { return nil }
        let cells = split(line, content, honoursCode: false)
        for cell in cells {
            var dashes = line[cell]
            if dashes.first == UInt8(ascii: ":") { dashes.removeFirst() }
            if dashes.last == UInt8(ascii: ":") { dashes.removeLast() }
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
        }
        return cells.isEmpty ? nil : cells.count
    }

    private static func split(_ line: ArraySlice<UInt8>, _ content: Range<Int>, honoursCode: Bool) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = content.lowerBound
        while start < content.upperBound, isBlank(line[start]) { start += 1 }
        if start < content.upperBound, line[start] == UInt8(ascii: "|") { start += 1 }
        // Runs of backticks that nothing closes are looked for once.
        var unclosed: Set<Int> = []
        var at = start
        while at < content.upperBound {
            switch line[at] {
            case UInt8(ascii: "\\"):
                at += at + 1 < content.upperBound && isPunctuation(line[at + 1]) ? 2 : 1
            case UInt8(ascii: "|"):
                cells.append(trimmed(line, start..<at))
                at += 1
                start = at
            case UInt8(ascii: "`") where honoursCode:
                let length = line[at..<content.upperBound].prefix { $0 == UInt8(ascii: "`") }.count
                at += length
                if unclosed.contains(length) { continue }
                if let end = codeEnd(line[..<content.upperBound], from: at, length: length) { at = end } else { unclosed.insert(length) }
            default: at += 1
            }
        }
        // Behind the last pipe is no cell.
        let last = trimmed(line, min(start, content.upperBound)..<content.upperBound)
        if !last.isEmpty || cells.isEmpty { cells.append(last) }
        return cells
    }

    private static func trimmed(_ line: ArraySlice<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (from, to) = (range.lowerBound, range.upperBound)
        while from < to, isBlank(line[from]) { from += 1 }
        while to > from, isBlank(line[to - 1]) { to -= 1 }
        return from == to ? range.lowerBound..<range.lowerBound : from..<to
    }
}

/// The offset behind the run of backticks that ends code; nil when none of its length comes.
func codeEnd(_ text: ArraySlice<UInt8>, from start: Int, length: Int) -> Int? {
    var at = start
    while at < text.endIndex {
        guard text[at] == UInt8(ascii: "`") else {
            at += 1
            continue
        }
        let run = text[at...].prefix { $0 == UInt8(ascii: "`") }.count
        at += run
        if run == length { return at }
    }
    return nil
}

/// Whether a byte is punctuation of ASCII, which a backslash makes plain.
func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
}
