import Documents
import XML

/// Reads the elements of a story: paragraphs and tables, as they stand when all changes are accepted and nothing hidden is shown.
///
/// It takes element by element without recursion, so that no nesting can exhaust the stack, and gives pieces as soon as they are whole.
struct StoryReader: WordPartTaker {
    /// What an open element is to those inside it.
    enum Frame: UInt8 {
        case alternatives
        case cell
        case cellProperties
        case content
        case control
        case controlContent
        case controlProperties
        case dropDown
        case fieldData
        case fieldResult
        case instruction
        case legacyCheckBox
        case markProperties
        case note
        case noteProperties
        case numbering
        case paragraph
        case paragraphProperties
        case row
        case rowProperties
        case run
        case runProperties
        case section
        case table
        case text
        case textBox
    }

    /// What blocks stand in.
    struct Container {
        enum Kind: Hashable {
            case cell
            case story
            case textBox
        }

        let kind: Kind
        /// The path that the numbers of its blocks are put behind; made when asked for in a cell.
        var pointer: String
        var blocks = 0
        /// What a text box or note holds, until it can be handed on.
        var outputs: [StoryOutput] = []
        /// The text of paragraphs whose mark is deleted or hidden, so that the next goes on where they end.
        var carried: [UInt8] = []
        var carriedBehind: [StoryOutput] = []
        /// The number of fields that were open around it.
        var outerFields = 0
    }

    /// A paragraph that is being read.
    struct OpenParagraph {
        let start: Int
        let number: Int
        var style: String?
        var list: Int?
        var level: Int?
        var outline: Int?
        var isStyleHidden = false
        /// Whether its mark is deleted or hidden.
        var isMarkGone = false
        var hasHiddenText = false
        var isCut = false
        /// The blocks of its text boxes.
        var behind: [StoryOutput] = []
        var boxBlocks = 0
    }

    /// A content control.
    struct Control {
        var isPlaceholder = false
        /// Whether it is a check box, and ticked.
        var isTicked: Bool?
        /// Whether the box is still to be written.
        var isTickDue = false
        var isSilent = false
    }

    let kind: StoryKind
    let limits: WordLimits
    var styles: WordStyles
    var counter: ListCounter
    var facts = StoryFacts()
    /// What can be handed on.
    var output: [StoryOutput] = []
    var hasText = false
    var blockCount = 0
    var references: [NoteReference] = []
    /// What each note holds, by its id.
    var notes: [String: [StoryOutput]] = [:]
    var footnotes = NoteNumbering(format: .decimal)
    var endnotes = NoteNumbering(format: .lowerRoman)

    var frames: [Frame] = []
    /// How many elements are open in one that is passed over.
    var skipped = 0
    var containers: [Container] = []
    var paragraphs: [OpenParagraph] = []
    var tables: [WordTable] = []
    var controls: [Control] = []
    /// For each open set of alternatives, whether one has been taken.
    var alternatives: [Bool] = []
    var fields: [WordField] = []
    /// The text of the open paragraphs, one behind the other.
    var text: [UInt8] = []
    var run = RunState()
    /// How many controls around hold no content of their own.
    var silentControls = 0
    /// How many fields around show nothing of what stands here.
    var silentFields = 0
    /// Where the open `w:t` began, and whether its outer blanks count.
    var textStart = 0
    var keepsBlanks = false
    /// The note that is being read.
    var noteID: String?
    /// Whether the numbering that is being read is that of endnotes.
    var isEndnoteSection = false

    /// Reads a story.
    ///
    /// - Parameters:
    ///   - kind: What the story is.
    ///   - pointer: The path that the numbers of its blocks are put behind.
    ///   - limits: How much to believe.
    ///   - styles: The styles of the document.
    ///   - counter: The lists of the document, counted up to here.
    init(_ kind: StoryKind, pointer: String, limits: WordLimits, styles: WordStyles, counter: ListCounter) {
        self.kind = kind
        self.limits = limits
        self.styles = styles
        self.counter = counter
        containers = [Container(kind: .story, pointer: pointer)]
    }

    mutating func start(_ xml: borrowing XMLTokenizer) {
        guard skipped == 0 else {
            skipped += 1
            return
        }
        let frame =
            switch xml.name.namespace {
            case WordNamespace.main: startWord(xml)
            case WordNamespace.compatibility: startCompatibility(xml)
            case WordNamespace.math: startMath(xml)
            default: startForeign(xml)
            }
        if let frame {
            frames.append(frame)
        } else {
            skipped = 1
        }
    }

    mutating func text(_ xml: borrowing XMLTokenizer) {
        guard skipped == 0 else { return }
        switch frames.last {
        case .text: append(xml.bytes, xml.text)
        case .instruction: addInstruction(xml.bytes[xml.text])
        default: break
        }
    }

    mutating func end(_ xml: borrowing XMLTokenizer) {
        guard skipped == 0 else {
            skipped -= 1
            return
        }
        if let frame = frames.popLast() { close(frame) }
    }

    /// Closes what is open, as far as the part could be read.
    mutating func finish() {
        while let frame = frames.popLast() { close(frame) }
        endContainer()
    }

    private mutating func startWord(_ xml: borrowing XMLTokenizer) -> Frame? {
        guard let element = xml.word else { return startUnlisted() }
        switch frames.last {
        case .paragraphProperties: return startParagraphProperty(element, xml)
        case .markProperties: return startMarkProperty(element, xml)
        case .numbering: return takeNumbering(element, xml)
        case .runProperties: return startRunProperty(element, xml)
        case .rowProperties: return takeRowProperty(element, xml)
        case .cellProperties: return takeCellProperty(element, xml)
        case .controlProperties: return takeControlProperty(element, xml)
        case .section, .noteProperties: return takeSectionProperty(element, xml)
        case .legacyCheckBox, .dropDown, .fieldData: return takeFieldData(element, xml)
        default: return startContent(element, xml)
        }
    }

    /// An element that is asked for nowhere: among properties it is passed over, elsewhere its content counts.
    private func startUnlisted() -> Frame? {
        switch frames.last {
        case .paragraphProperties, .markProperties, .numbering, .runProperties, .rowProperties, .cellProperties, .controlProperties,
            .section,
            .noteProperties:
            nil
        default: .content
        }
    }

    private mutating func startContent(_ element: WordName, _ xml: borrowing XMLTokenizer) -> Frame? {
        switch element {
        case .p: return beginParagraph()
        case .pPr: return frames.last == .paragraph ? .paragraphProperties : nil
        case .r: return beginRun()
        case .rPr: return frames.last == .run ? .runProperties : nil
        case .t: return beginText(xml)
        case .tbl: return beginTable()
        case .tr: return beginRow()
        case .trPr: return frames.last == .row ? .rowProperties : nil
        case .tc: return beginCell()
        case .tcPr: return frames.last == .cell ? .cellProperties : nil
        case .tblPr, .tblPrEx, .tblGrid, .customXmlPr, .smartTagPr, .sdtEndPr, .delText, .delInstrText, .rt: return nil
        case .ins, .moveTo: return beginChange()
        case .del, .moveFrom:
            _ = beginChange()
            return nil
        case .sdt:
            controls.append(Control())
            return .control
        case .sdtPr: return frames.last == .control ? .controlProperties : nil
        case .sdtContent: return frames.last == .control ? beginControlContent() : .content
        case .txbxContent: return beginTextBox()
        case .sectPr: return .section
        case .footnote, .endnote: return kind == .notes ? beginNote(xml) : .content
        case .altChunk, .subDoc:
            addForeign(element == .altChunk ? "altChunk" : "subDoc")
            return .content
        default: return startRunContent(element, xml)
        }
    }

    private mutating func startCompatibility(_ xml: borrowing XMLTokenizer) -> Frame? {
        switch WordName(rawValue: xml.name.local) {
        case .AlternateContent:
            alternatives.append(false)
            return .alternatives
        case .Choice, .Fallback:
            guard frames.last == .alternatives, let hasTaken = alternatives.last else { return .content }
            if hasTaken { return nil }
            alternatives[alternatives.count - 1] = true
            return .content
        default: return .content
        }
    }

    private mutating func startMath(_ xml: borrowing XMLTokenizer) -> Frame? {
        switch WordName(rawValue: xml.name.local) {
        case .r: return beginRun()
        case .t: return beginText(xml)
        case .den:
            append("/")
            return .content
        default: return .content
        }
    }

    private mutating func startForeign(_ xml: borrowing XMLTokenizer) -> Frame? {
        if frames.last == .controlProperties {
            if xml.name == XMLName(namespace: WordNamespace.word2010, local: WordName.checkbox.rawValue) {
                controls[controls.count - 1].isTicked = false
                return .controlProperties
            }
            if xml.name == XMLName(namespace: WordNamespace.word2010, local: WordName.checked.rawValue),
                controls.last?.isTicked != nil
            {
                controls[controls.count - 1].isTicked = xml.isOn(.val, in: WordNamespace.word2010)
            }
            return nil
        }
        if xml.name == XMLName(namespace: WordNamespace.office, local: WordName.OLEObject.rawValue) {
            addForeign(xml.value(.ProgID, in: XMLName.none) ?? "OLE")
        }
        return .content
    }

    private mutating func close(_ frame: Frame) {
        switch frame {
        case .alternatives: _ = alternatives.popLast()
        case .cell: endCell()
        case .control: _ = controls.popLast()
        case .controlContent: endControlContent()
        case .fieldResult: endField()
        case .note: endNote()
        case .paragraph: endParagraph()
        case .paragraphProperties: endParagraphProperties()
        case .row: endRow()
        case .runProperties: endRunProperties()
        case .table: endTable()
        case .text: endText()
        case .textBox: endTextBox()
        case .cellProperties, .content, .controlProperties, .dropDown, .fieldData, .instruction, .legacyCheckBox, .markProperties,
            .noteProperties, .numbering, .rowProperties, .run, .section:
            break
        }
    }

    /// Where the block that is open stands.
    var pointer: String {
        let story = containers.last { $0.kind != .cell } ?? Container(kind: .story, pointer: "")
        if containers.last?.kind == .cell, let table = tables.last { return "\(table.pointer)/\(table.row + 1)/\(table.column + 1)" }
        return "\(story.pointer)/\(max(story.blocks, 1))"
    }

    mutating func addForeign(_ name: String) {
        if !facts.foreign.contains(name), facts.foreign.count < 20 { facts.foreign.append(name) }
    }

    /// Takes note that text was inserted or deleted, and goes on with what is inside; `place` is where, when no block is open there.
    mutating func beginChange(at place: String? = nil) -> Frame {
        if facts.trackedChange == nil { facts.trackedChange = place ?? pointer }
        return .content
    }
}
