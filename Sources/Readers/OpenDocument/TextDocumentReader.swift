import Diagnostics
import Documents
import XML

/// Reads the paragraphs and tables of an OpenDocument text; OASIS OpenDocument 1.3 part 3 §5 and §9.
struct TextDocumentReader {
    private let limits: ReadLimits
    private let names = OpenDocumentNames()
    private var rows: SheetRows
    private var reporter = TroubleReporter()
    private var labels = ListLabels()

    /// The depth of the element that is passed over with all in it; 0 when none is.
    private var skipped = 0
    /// The paragraphs that are open: one, and those of text boxes and notes in it.
    private var paragraphs: [OpenParagraph] = []
    /// The depth of the note that is open; 0 outside one.
    private var note = 0
    /// The paragraphs of notes and boxes, which follow the paragraph or table that they stand in.
    private var held: [Paragraph] = []
    private var heldBytes = 0
    /// The lines of boxes in the cell that is being read, which follow its own.
    private var boxLines: [[UInt8]] = []
    private var boxBytes = 0
    /// The number of the block of the part, 1-based.
    private var block = 0
    /// What stands in front of the number in a block's path.
    private var story = ""
    private var table: Int32 = -1
    private var openTable: OpenTable?
    /// The style of lists whose levels are being defined.
    private var listStyle = ListLabels.outline
    private var isComplete = true
    private var isBlank = true

    /// A paragraph that is being read.
    private struct OpenParagraph {
        let depth: Int
        let kind: Paragraph.Kind
        let pointer: String
        /// Whether its text is that of a cell.
        let isInCell: Bool
        var text: ParagraphText
    }

    /// A table that is being read, and the cell in it.
    private struct OpenTable {
        let depth: Int
        let pointer: String
        var rowCount = 1
        var isInRow = false
        var cell: OpenCell?
    }

    /// A cell that is being read.
    private struct OpenCell {
        let depth: Int
        let start: Int
        let isCovered: Bool
        let count: Int
        let columns: Int
        let rows: Int
    }

    /// The paragraphs in paragraphs that are told apart, 16: those of a box in a note in a box, several times over.
    private static let nesting = 16

    init(limits: ReadLimits) {
        self.limits = limits
        rows = SheetRows(limits: limits, repeatedCells: OpenDocumentLimits.repeatedCells)
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

    private mutating func handHeld(to sink: inout some DocumentSink) {
        for paragraph in held { sink.paragraph(paragraph) }
        held.removeAll()
        heldBytes = 0
    }

    /// Takes an element of a table; the paragraphs of tables inside cells and paragraphs belong to those.
    private mutating func startInTable(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        guard paragraphs.isEmpty, openTable?.cell == nil else { return }
        switch xml.name {
        case names.table where openTable == nil:
            table += 1
            block += 1
            let pointer = "\(story)/\(block)"
            openTable = OpenTable(depth: xml.depth, pointer: pointer)
            rows.beginSheet(table: table)
            sink.beginTable(TableInfo(record: TableRecord(blockPointer: pointer)))
        case names.tableRow where openTable != nil:
            openTable?.isInRow = true
            openTable?.rowCount = xml.count(names.rowsRepeated)
            rows.beginRow()
        case names.coveredCell where openTable?.isInRow == true, names.tableCell where openTable?.isInRow == true:
            openTable?.cell = OpenCell(
                depth: xml.depth, start: rows.text.bytes.count, isCovered: xml.name == names.coveredCell,
                count: xml.count(names.columnsRepeated), columns: xml.count(names.columnsSpanned), rows: xml.count(names.rowsSpanned))
            rows.text.begin()
        default: break
        }
    }

    private mutating func endInTable(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        guard let open = openTable else { return }
        if let cell = open.cell {
            if cell.depth == xml.depth { endCell(cell, into: &sink) }
        } else if xml.name == names.tableRow, open.isInRow {
            openTable?.isInRow = false
            if rows.endRow(count: open.rowCount, reporter: &reporter, into: &sink) { isBlank = false }
        } else if xml.depth == open.depth {
            endTable(into: &sink)
        }
    }

    private mutating func endCell(_ cell: OpenCell, into sink: inout some DocumentSink) {
        openTable?.cell = nil
        for line in boxLines {
            rows.text.beginParagraph()
            rows.text.append(line[...])
        }
        boxLines.removeAll()
        boxBytes = 0
        if cell.isCovered, rows.takeContinuation(from: cell.start, count: cell.count, reporter: &reporter, into: &sink) { return }
        if rows.text.isCut {
            reporter.report(.limit(.fieldBytes(limits.fieldBytes)), at: rows.place, to: &sink)
            isComplete = false
        }
        let length = rows.text.bytes.count - cell.start
        rows.append(
            start: cell.start, length: length, storedLength: 0, kind: length > 0 ? .text : .blank, count: cell.count,
            columns: cell.columns, rows: cell.rows, reporter: &reporter, into: &sink)
    }

    private mutating func endTable(into sink: inout some DocumentSink) {
        rows.flush(into: &sink)
        sink.endTable(TableRecord(blockPointer: openTable?.pointer))
        openTable = nil
        handHeld(to: &sink)
    }
}
