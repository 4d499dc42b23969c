import Diagnostics
import Documents

/// Reads plain text and Markdown: lines that are rows become tables, other lines that stand together paragraphs.
struct TextReader {
    /// Which rules lines follow.
    enum Syntax {
        /// Lines with tabs are rows.
        case plain
        /// CommonMark with the tables and tasks of GitHub.
        case markdown
    }

    /// What the table that is open is made of.
    enum Row: Equatable {
        case pipes(columns: Int)
        case tabs
    }

    let limits: ReadLimits
    let syntax: Syntax
    var paragraph = ParagraphDraft()
    var table: TableWriter
    var row = Row.tabs
    var markdown = MarkdownState()
    private(set) var hasCut = false
    /// Whether the paragraph is one line so far, with tabs in front of it.
    private var isIndented = false
    private var reporter = TroubleReporter()

    init(_ syntax: Syntax, limits: ReadLimits) {
        self.syntax = syntax
        self.limits = limits
        table = TableWriter(cellLimit: limits.cellsPerRow)
    }

    /// Reads all text and gives whether nothing was cut.
    mutating func read(
        feed: inout TextFeed, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(ReadFailure) -> Bool {
        var lines = LineFeed(limits: limits)
        while lines.next(&feed, from: &source) {
            switch syntax {
            case .markdown: takeMarkdown(lines.bytes[lines.range], number: lines.number, into: &sink)
            case .plain: takePlain(lines.bytes[lines.range], number: lines.number, into: &sink)
            }
            if lines.isCut { reportCut(.fieldBytes(limits.fieldBytes), line: lines.number, into: &sink) }
        }
        if syntax == .markdown { endMarkdown(into: &sink) }
        endParagraph(into: &sink)
        table.end(into: &sink)
        if let failure = lines.failure { throw failure }
        return !hasCut
    }

    /// Takes a line of plain text.
    private mutating func takePlain(_ line: ArraySlice<UInt8>, number: Int32, into sink: inout some DocumentSink) {
        let content = line.drop { $0 == 0x0C }
        if content.startIndex > line.startIndex { breakPage(into: &sink) }
        let isBlankLine = content.allSatisfy(isBlank)
        if content.contains(0x09), table.isOpen || !isBlankLine {
            let rest = content.drop { $0 == 0x09 }
            if table.isOpen ? isMarkedPageNumber(rest) : !rest.contains(0x09) {
                takeIndented(line, rest, number: number, into: &sink)
                return
            }
            if !table.isOpen, isRunningHead(content) {
                endParagraph(into: &sink)
                paragraph.add(line, text: content.startIndex..<content.endIndex, number: number)
                endParagraph(into: &sink)
                return
            }
            startTable(into: &sink)
            takeTabs(line, from: content.startIndex, number: number, into: &sink)
            return
        }
        if isIndented, isLastPageNumber { breakPage(into: &sink) }
        isIndented = false
        table.end(into: &sink)
        guard !isBlankLine else {
            endParagraph(into: &sink)
            return
        }
        let level = headingLevel(content)
        if level > 0 || isFull(line) { endParagraph(into: &sink) }
        paragraph.add(line, text: content.startIndex + (level > 0 ? level + 1 : 0)..<content.endIndex, number: number)
        if level > 0 { endParagraph(as: .heading(level), into: &sink) }
    }

    /// Takes a line that nothing but tabs stand in front of: the first of a paragraph, or what a page has for a number.
    private mutating func takeIndented(
        _ line: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>, number: Int32, into sink: inout some DocumentSink
    ) {
        endParagraph(into: &sink)
        table.end(into: &sink)
        paragraph.add(line, text: text.startIndex..<text.endIndex, number: number)
        isIndented = true
    }

    /// Begins a table, of which an indented line right above is the first row: a header may have blank cells in front.
    private mutating func startTable(into sink: inout some DocumentSink) {
        defer { isIndented = false }
        guard isIndented, !isLastPageNumber else {
            endParagraph(into: &sink)
            return
        }
        let number = paragraph.lastNumber
        let line = paragraph.last.line
        paragraph.removeLast()
        endParagraph(into: &sink)
        takeTabs(line, from: line.startIndex, number: number, into: &sink)
    }

    /// Whether the last line of the paragraph is the number of a page.
    private var isLastPageNumber: Bool {
        let last = paragraph.last
        return isMarkedPageNumber(last.line[last.text])
    }

    /// Whether a line would make the paragraph longer than what is held of a text.
    func isFull(_ line: ArraySlice<UInt8>) -> Bool {
        paragraph.count + 2 * line.count > limits.recordBytes
    }

    /// Takes a line whose cells are parted by tabs.
    mutating func takeTabs(_ line: ArraySlice<UInt8>, from first: Int, number: Int32, into sink: inout some DocumentSink) {
        if !table.isOpen {
            row = .tabs
            table.begin(into: &sink)
        }
        table.beginRow(line.span, number: number, into: &sink)
        var start = first
        for at in first...line.endIndex where at == line.endIndex || line[at] == 0x09 {
            table.add(
                start - line.startIndex..<at - line.startIndex, text: ConvertedText.text(of: line[start..<at].span))
            start = at + 1
            if table.isCut { break }
        }
        if table.isCut { reportCut(.cells(limits.cellsPerRow), line: number, into: &sink) }
    }

    /// Ends the paragraph that is being read.
    mutating func endParagraph(as kind: Paragraph.Kind = .body, into sink: inout some DocumentSink) {
        let isVerbatim = markdown.isVerbatim
        let kind = kind == .body && !isVerbatim && isPageNumber(paragraph.text[...]) ? .margin : kind
        let shown = paragraph.take(kind: kind) { text in
            switch syntax {
            case .markdown: isVerbatim ? nil : MarkdownText.text(of: text)
            case .plain: ConvertedText.text(of: text.span)
            }
        }
        markdown.forgetParagraph()
        if let shown { sink.paragraph(shown) }
    }

    /// Ends a page: the table may go on behind it.
    mutating func breakPage(into sink: inout some DocumentSink) {
        isIndented = false
        endParagraph(into: &sink)
        table.end(into: &sink)
        sink.paragraph(Paragraph(text: "", kind: .margin, span: .none))
    }

    /// Reports that a line is not read whole, at its row where it is one.
    mutating func reportCut(_ limit: ReadTrouble.Limit, line: Int32, into sink: inout some DocumentSink) {
        let span = LineSpan(line: line, column: 1, endLine: line, endColumn: 1)
        let place = table.isOpen ? Place(file: 0, table: table.table, row: table.rowIndex - 1, span: span) : Place(file: 0, span: span)
        reporter.report(.limit(limit), at: place, to: &sink)
        hasCut = true
    }

    /// The level of a heading as Markdown writes it, one to six number signs and a blank; 0 for any other line.
    func headingLevel(_ line: ArraySlice<UInt8>) -> Int {
        let signs = line.prefix { $0 == UInt8(ascii: "#") }.count
        guard signs >= 1, signs <= 6, line.dropFirst(signs).first == UInt8(ascii: " ") else { return 0 }
        return signs
    }
}
