import Diagnostics
import Documents
import XML

/// Reads the paragraphs and tables of an OpenDocument text; OASIS OpenDocument 1.3 part 3 §5 and §9.
struct TextDocumentReader {
    let limits: ReadLimits
    let names = OpenDocumentNames()
    var rows: SheetRows
    var reporter = TroubleReporter()
    private var labels = ListLabels()

    /// The depth of the element that is passed over with all in it; 0 when none is.
    private var skipped = 0
    /// The paragraphs that are open: one, and those of text boxes and notes in it.
    var paragraphs: [OpenParagraph] = []
    /// The depth of the note that is open; 0 outside one.
    private var note = 0
    /// The paragraphs of notes and boxes, which follow the paragraph or table that they stand in.
    private var held: [Paragraph] = []
    private var heldBytes = 0
    /// The lines of boxes in the cell that is being read, which follow its own.
    var boxLines: [[UInt8]] = []
    var boxBytes = 0
    /// The number of the block of the part, 1-based.
    var block = 0
    /// What stands in front of the number in a block's path.
    var story = ""
    var table: Int32 = -1
    var openTable: OpenTable?
    /// The tables around that one, which stands in a cell of the last of them.
    var outer: [OuterTable] = []
    /// The tables in cells, which follow the outermost.
    var nested: NestedTables
    /// The style of lists whose levels are being defined.
    private var listStyle = ListLabels.outline
    var isComplete = true
    var isBlank = true

    /// A paragraph that is being read.
    struct OpenParagraph {
        let depth: Int
        let kind: Paragraph.Kind
        let pointer: String
        /// Whether its text is that of a cell.
        let isInCell: Bool
        var text: ParagraphText
    }

    /// A table that is being read, and the cell in it.
    struct OpenTable {
        let depth: Int
        let pointer: String
        var rowCount = 1
        var isInRow = false
        var cell: OpenCell?
    }

    /// A cell that is being read.
    struct OpenCell {
        let depth: Int
        let start: Int
        let isCovered: Bool
        let count: Int
        let columns: Int
        let rows: Int
        /// The paragraphs and tables in it.
        var blocks = 0
    }

    /// A table that goes on when the one in its cell has ended.
    struct OuterTable {
        let table: OpenTable
        var rows: SheetRows
        let boxLines: [[UInt8]]
        let boxBytes: Int
    }

    /// The tables in each other that are told apart, 16; the text of deeper ones is that of the cell.
    static let tableDepth = 16
    /// The paragraphs in paragraphs that are told apart, 16: those of a box in a note in a box, several times over.
    private static let nesting = 16

    init(limits: ReadLimits) {
        self.limits = limits
        rows = SheetRows(limits: limits, repeatedCells: OpenDocumentLimits.repeatedCells)
        nested = NestedTables(bytes: limits.recordBytes)
    }

    /// Reads the whole document, page headers and footers first, and gives whether nothing was left out.
    mutating func read(
        _ archive: ZipArchive, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(PartFailure) -> Bool {
        guard let content = archive.entry(named: "content.xml") else { throw .missing(part: "content.xml") }
        guard try !OpenDocumentManifest.isProtected(archive, from: &source) else {
            reporter.report(.protected, at: Place(file: 0), to: &sink)
            return false
        }
        if let styles = archive.entry(named: "styles.xml") { try readPart(styles, story: "styles", from: &source, into: &sink) }
        try readPart(content, story: "body", from: &source, into: &sink)
        if isBlank, !rows.isCut { reporter.report(.empty, at: Place(file: 0), to: &sink) }
        return isComplete && !rows.isCut
    }

    private mutating func readPart(
        _ entry: ZipEntry, story: String, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(PartFailure) {
        self.story = story
        block = 0
        var part = PackagePart(entry, vocabulary: OpenDocumentNames.vocabulary)
        do throws(PartFailure) {
            while true {
                switch try part.next(from: &source) {
                case .finished: return
                case .needsBytes: continue
                case .start where skipped > 0: continue
                case .start: start(part.xml, into: &sink)
                case .text:
                    if skipped == 0, !paragraphs.isEmpty { withText { $0.append(part.xml.bytes[part.xml.text]) } }
                case .end where skipped > 0:
                    if part.xml.depth == skipped { skipped = 0 }
                case .end: end(part.xml, into: &sink)
                }
            }
        } catch {
            while !outer.isEmpty {
                endNested { reader, tables in reader.endTable(into: &tables) }
            }
            if openTable != nil { endTable(into: &sink) }
            throw error
        }
    }

    private mutating func start(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        switch xml.name {
        case names.annotation, names.noteCitation, names.ruby, names.trackedChanges: skipped = xml.depth
        case names.heading, names.paragraph: beginParagraph(xml)
        case names.lineBreak where !paragraphs.isEmpty: withText { $0.append(0x0A) }
        case names.space where !paragraphs.isEmpty:
            let count = xml.count(names.spaceCount)
            withText { $0.append(0x20, count: count) }
        case names.tab where !paragraphs.isEmpty: withText { $0.append(0x09) }
        case names.list:
            labels.beginList(
                style: xml.string(names.textStyleName),
                continues: xml.string(names.continueNumbering) == "true" || xml.attribute(names.continueList) != nil)
        case names.note where note == 0: note = xml.depth
        case names.listHeader: labels.beginItem(isHeader: true, start: nil)
        case names.listItem:
            labels.beginItem(isHeader: false, start: xml.attribute(names.startValue) == nil ? nil : xml.count(names.startValue))
        case names.listStyle: listStyle = xml.string(names.styleName) ?? ""
        case names.outlineStyle: listStyle = ListLabels.outline
        case names.bulletLevel, names.numberLevel, names.outlineLevel: defineLevel(xml)
        default:
            if xml.name.namespace == OpenDocumentNames.tableNamespace { startInTable(xml, into: &sink) }
        }
    }

    private mutating func defineLevel(_ xml: borrowing XMLTokenizer) {
        var level = OutlineLevel()
        if xml.name == names.bulletLevel {
            let bullet = xml.string(names.bulletCharacter) ?? ""
            // Signs of symbol fonts stand in the private use area and show as boxes elsewhere.
            level.bullet = bullet.unicodeScalars.contains { $0.value >= 0xE000 && $0.value <= 0xF8FF } ? "•" : bullet
        } else {
            level.format = xml.string(names.numberFormat) ?? ""
        }
        level.prefix = xml.string(names.numberPrefix) ?? ""
        level.suffix = xml.string(names.numberSuffix) ?? ""
        level.start = xml.count(names.startValue)
        level.shownLevels = xml.count(names.displayLevels)
        labels.define(level, at: xml.count(names.level) - 1, of: listStyle)
    }

    private mutating func beginParagraph(_ xml: borrowing XMLTokenizer) {
        guard paragraphs.count < Self.nesting else { return }
        let isHeading = xml.name == names.heading
        let level = xml.count(names.headingLevel)
        let label = isHeading && xml.string(names.isListHeader) != "true" ? labels.headingLabel(level: level - 1) : labels.label()
        let isInner = !paragraphs.isEmpty
        let isInCell = !isInner && openTable?.cell != nil
        if isInCell { openTable?.cell?.blocks += 1 }
        if !isInner, !isInCell { block += 1 }
        let kind: Paragraph.Kind = note > 0 ? .note : story == "styles" ? .margin : isHeading && !isInner ? .heading(level) : .body
        var text = ParagraphText(limit: limits.fieldBytes)
        text.begin()
        paragraphs.append(
            OpenParagraph(
                depth: xml.depth, kind: kind, pointer: openTable?.pointer ?? "\(story)/\(block)", isInCell: isInCell, text: text))
        withText {
            $0.beginParagraph()
            $0.write(label)
        }
    }

    /// Changes the text that is being read: that of the cell, or of the innermost paragraph.
    private mutating func withText(_ change: (inout ParagraphText) -> Void) {
        guard let paragraph = paragraphs.last else { return }
        if paragraph.isInCell {
            change(&rows.text)
        } else {
            change(&paragraphs[paragraphs.count - 1].text)
        }
    }

    private mutating func end(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        if note == xml.depth { note = 0 }
        if let paragraph = paragraphs.last, paragraph.depth == xml.depth {
            paragraphs.removeLast()
            if !paragraph.isInCell { close(paragraph, into: &sink) }
            if paragraphs.isEmpty, openTable == nil { handHeld(to: &sink) }
        } else if xml.name == names.list {
            labels.endList()
        } else if xml.name.namespace == OpenDocumentNames.tableNamespace {
            endInTable(xml, into: &sink)
        }
    }

    /// Hands a paragraph on, or holds it where it stands in another or in a table.
    private mutating func close(_ paragraph: OpenParagraph, into sink: inout some DocumentSink) {
        if paragraph.text.isCut {
            reporter.report(.limit(.fieldBytes(limits.fieldBytes)), at: Place(file: 0), to: &sink)
            isComplete = false
        }
        let bytes = paragraph.text.bytes
        guard !bytes.isEmpty else { return }
        isBlank = false
        if paragraphs.first?.isInCell == true, paragraph.kind != .note {
            // The line that is over the limit is kept, so that the cell is known to be cut.
            if boxBytes <= limits.fieldBytes { boxLines.append(bytes) }
            boxBytes += bytes.count
            return
        }
        let whole = Paragraph(
            text: String(decoding: bytes, as: UTF8.self), kind: paragraph.kind, span: .none, pointer: paragraph.pointer)
        guard !paragraphs.isEmpty else { return sink.paragraph(whole) }
        heldBytes += bytes.count
        if heldBytes <= limits.recordBytes {
            held.append(whole)
        } else if openTable == nil {
            handHeld(to: &sink)
            sink.paragraph(whole)
        } else {
            reporter.report(.limit(.recordBytes(limits.recordBytes)), at: rows.place, to: &sink)
            isComplete = false
        }
    }

    mutating func handHeld(to sink: inout some DocumentSink) {
        for paragraph in held { sink.paragraph(paragraph) }
        held.removeAll()
        heldBytes = 0
    }
}
