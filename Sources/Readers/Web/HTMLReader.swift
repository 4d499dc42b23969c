import Diagnostics
import Documents

/// Reads a web page: tables as they are laid out, headings, paragraphs and list items as they are shown.
///
/// No tree is built, so a table of any length is read in bounded memory. What browsers forgive is forgiven: end tags that are left
/// out, attributes without quotes, tags in any case of letters.
struct HTMLReader {
    /// 10,000,000 cells that only repeat a merged one: ten per row of the longest sheet of a spreadsheet.
    static let continuationLimit = 10_000_000
    /// 64 tables inside each other: pages are laid out with up to ten.
    static let tableDepth = 64
    /// 256 lists inside each other: beyond this the labels are those of the outer ones.
    static let listDepth = 256
    /// 64 MiB of tables inside a table, which wait for it to end.
    static let heldLimit = 64 << 20

    let limits: ReadLimits
    var page: [UInt8] = []
    /// The offset in the page of the first byte that is held, and where that stands.
    var base = 0
    private var baseLine: Int32 = 1
    private var baseColumn: Int32 = 1
    var scanner = HTMLScanner()
    var tracker = PositionTracker()
    var reporter = TroubleReporter()

    /// The paragraph that is being read, outside tables.
    var flow = HTMLText()
    var flowKind = Paragraph.Kind.body
    var flowSpan = LineSpan.none
    var tables: [HTMLTable] = []
    /// Whether a cell of the innermost table is open, and how much text it may still hold; asking the table copies it.
    var isInCell = false
    var cellLimit = 0
    var tableCount: Int32 = 0
    var lists: [HTMLList] = []
    /// Elements whose white space is kept.
    var preformatted = 0
    var hidden: Hidden?
    /// The bytes that wait for the outermost table to end.
    var heldBytes = 0
    var continuations = 0
    var isTitle = false
    var isTooDeep = false
    var isAtEnd = false
    var hasText = false
    var hasCut = false

    /// An element that is not shown, and how many of its name are open in it.
    struct Hidden {
        let tag: HTMLTag?
        /// Its name in small letters.
        let name: [UInt8]
        var depth = 1
        var hasText = false
        let place: LineSpan
        /// Whether the page would show nothing of it in any case, so that it is not worth a word.
        let isTemplate: Bool
    }

    init(limits: ReadLimits) {
        self.limits = limits
    }

    /// Reads the whole page and gives whether nothing was cut.
    mutating func read(
        feed: inout TextFeed, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(ReadFailure) -> Bool {
        var failure: ReadFailure?
        while true {
            let isEnd = feed.isAtEnd || failure != nil
            takeTokens(isEnd: isEnd, into: &sink)
            if isEnd { break }
            dropPassed()
            do throws(ReadFailure) {
                // A tag that is cut grows with its buffer, so that it is not looked through too often.
                let count = max(limits.chunkBytes, page.count - max(0, scanner.position))
                try feed.fill(&page, from: &source, atMost: count, line: baseLine, column: baseColumn)
            } catch {
                failure = error
            }
        }
        finish(into: &sink)
        if let failure { throw failure }
        return !hasCut
    }

    private mutating func takeTokens(isEnd: Bool, into sink: inout some DocumentSink) {
        while true {
            let inside = scanner.inside
            switch scanner.next(page, isEnd: isEnd) {
            case .needsBytes: return
            case .nothing: break
            case .start: startTag(into: &sink)
            case .end: endTag(into: &sink)
            case .text: text(inside, into: &sink)
            }
        }
    }

    /// Lets go of what is not needed for places any more.
    private mutating func dropPassed() {
        var needed = base + scanner.position
        for index in tables.indices {
            guard let start = tables[index].needed, start >= 0 else { continue }
            if base + scanner.position - start > limits.recordBytes {
                tables[index].forgetSource()
            } else {
                needed = min(needed, start)
            }
        }
        let count = needed - base
        guard count > 0 else { return }
        var position = TextPosition(line: baseLine, column: baseColumn)
        position.advance(over: page, 0..<count)
        baseLine = position.line
        baseColumn = position.column
        tracker.advance(to: count, in: page)
        tracker.drop(count)
        scanner.drop(count)
        page.removeFirst(count)
        base += count
    }

    private mutating func finish(into sink: inout some DocumentSink) {
        isAtEnd = true
        tracker.advance(to: scanner.position, in: page)
        switch scanner.inside {
        case .page: break
        case .comment: report(.page(.unclosed("<!--")), at: Place(file: 0, span: here), into: &sink)
        case .raw(let tag): report(.page(.unclosed("<\(tag.rawValue)>")), at: Place(file: 0, span: here), into: &sink)
        }
        if isTitle { endTitle(into: &sink) }
        endHidden(into: &sink)
        while !tables.isEmpty { endTable(into: &sink) }
        endParagraph(into: &sink)
        if !hasText {
            report(.empty, at: Place(file: 0), into: &sink)
            hasCut = true
        }
    }

    // MARK: Text

    private mutating func text(_ inside: HTMLScanner.Inside, into sink: inout some DocumentSink) {
        let range = scanner.range
        if case .raw(let tag) = inside {
            guard tag.isShownRaw else { return }
            append(range, hasReferences: tag != .xmp, into: &sink)
        } else {
            append(range, hasReferences: true, into: &sink)
        }
    }

    private mutating func append(_ range: Range<Int>, hasReferences: Bool, into sink: inout some DocumentSink) {
        if hidden != nil {
            if hidden?.hasText == false, page[range].contains(where: { !$0.isHTMLSpace }) { hidden?.hasText = true }
            return
        }
        let isPreformatted = preformatted > 0
        if isInCell, !isTitle {
            let last = tables.count - 1
            _ = tables[last].cell?.text.append(page, range, isPreformatted: isPreformatted, hasReferences: hasReferences, limit: cellLimit)
            return
        }
        guard
            let letters = flow.append(
                page, range, isPreformatted: isPreformatted, hasReferences: hasReferences, limit: limits.fieldBytes)
        else { return }
        if !flowSpan.isKnown {
            tracker.advance(to: letters.lowerBound, in: page)
            flowSpan = here
        }
        tracker.advance(to: letters.upperBound, in: page)
        flowSpan.endLine = tracker.position.line
        flowSpan.endColumn = tracker.position.column
    }

    /// Appends text that a form field shows.
    mutating func append(shown text: String, into sink: inout some DocumentSink) {
        guard hidden == nil else { return }
        if isInCell {
            tables[tables.count - 1].cell?.text.append(shown: text, limit: limits.fieldBytes)
            return
        }
        if !flowSpan.isKnown { flowSpan = here }
        flow.append(shown: text, limit: limits.fieldBytes)
        tracker.advance(to: scanner.range.upperBound, in: page)
        flowSpan.endLine = tracker.position.line
        flowSpan.endColumn = tracker.position.column
    }

    /// Ends the line, and outside cells the paragraph.
    mutating func blockBreak(into sink: inout some DocumentSink) {
        if isInCell {
            tables[tables.count - 1].cell?.text.blockBreak()
        } else {
            endParagraph(into: &sink)
        }
    }

    mutating func endParagraph(into sink: inout some DocumentSink) {
        let text = flow.trimmed
        if !text.isEmpty {
            if flow.isCut {
                report(.limit(.fieldBytes(limits.fieldBytes)), at: Place(file: 0, span: flowSpan), into: &sink)
                hasCut = true
            }
            hasText = true
            let paragraph = Paragraph(text: String(decoding: text, as: UTF8.self), kind: flowKind, span: flowSpan)
            if tables.isEmpty { sink.paragraph(paragraph) } else { hold(paragraph, into: &sink) }
        }
        let label = text.isEmpty ? flow.label : []
        flow.removeAll()
        flow.label = label
        flowSpan = .none
        if flowKind != .margin { flowKind = .body }
    }

    mutating func endTitle(into sink: inout some DocumentSink) {
        endParagraph(into: &sink)
        isTitle = false
        flowKind = .body
    }

    // MARK: Places

    /// The empty stretch where the tracker stands.
    var here: LineSpan {
        LineSpan(
            line: tracker.position.line, column: tracker.position.column, endLine: tracker.position.line,
            endColumn: tracker.position.column)
    }

    mutating func report(_ trouble: ReadTrouble, at place: Place, into sink: inout some DocumentSink) {
        reporter.report(trouble, at: place, to: &sink)
    }
}
