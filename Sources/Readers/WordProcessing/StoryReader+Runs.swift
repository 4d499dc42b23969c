import Documents
import XML

/// What is said of the run that is open.
struct RunState: Hashable {
    var vanish: Bool?
    var style: String?
    var isHidden = false
    var font: SymbolFont?
    /// Whether a page or column ends here, which counts as a line end when more text comes.
    var isBreakDue = false
}

/// Runs: text and what stands for text.
extension StoryReader {
    mutating func beginRun() -> Frame {
        run = RunState(isHidden: paragraphs.last?.isStyleHidden ?? false, isBreakDue: run.isBreakDue)
        if let control = controls.last, control.isTickDue { writeTick() }
        return .run
    }

    mutating func startRunProperty(_ element: WordName, _ xml: borrowing XMLTokenizer) -> Frame? {
        switch element {
        case .rFonts: run.font = (xml.value(.ascii) ?? xml.value(.hAnsi)).flatMap { SymbolFont(name: $0) }
        case .rStyle: run.style = xml.value(.val)
        case .vanish: run.vanish = xml.isOn()
        case .ins, .moveTo, .del, .moveFrom: _ = beginChange()
        default: break
        }
        return nil
    }

    /// Hidden by its own word; else, as that property toggles, by one of its two styles and not by both, ECMA-376-1 §17.7.3.
    mutating func endRunProperties() {
        let isParagraphHidden = paragraphs.last?.isStyleHidden ?? false
        let isStyleHidden = run.style.map { styles.resolve($0).isHidden } ?? false
        run.isHidden = run.vanish ?? (isParagraphHidden != isStyleHidden)
    }

    mutating func startRunContent(_ element: WordName, _ xml: borrowing XMLTokenizer) -> Frame? {
        switch element {
        case .br: addBreak(xml.value(.type))
        case .cr: append("\n")
        case .tab, .ptab: append("\t")
        case .noBreakHyphen: append("-")
        case .sym: addSymbol(xml)
        case .footnoteReference, .endnoteReference: addReference(isEndnote: element == .endnoteReference, xml)
        case .fldChar: return startField(xml)
        case .fldSimple: return beginSimpleField(xml)
        case .instrText: return .instruction
        default: break
        }
        return .content
    }

    mutating func beginText(_ xml: borrowing XMLTokenizer) -> Frame {
        if run.isBreakDue, isTextShown { writeBreak() }
        textStart = text.count
        keepsBlanks = xml.value(.space, in: WordNamespace.xml) == "preserve"
        return .text
    }

    /// Blanks around a text do not count unless it says so, ECMA-376-1 §17.3.3.31.
    mutating func endText() {
        guard !keepsBlanks, !paragraphs.isEmpty, textStart < text.count else { return }
        while text.count > textStart, let last = text.last, isBlank(last) { text.removeLast() }
        let leading = text[textStart...].prefix(while: isBlank).count
        if leading > 0 { text.removeSubrange(textStart..<textStart + leading) }
    }

    private var isTextShown: Bool { !paragraphs.isEmpty && silentControls == 0 && silentFields == 0 && !run.isHidden }

    /// Adds text to the paragraph, unless nothing is shown here; text of the source may be in a symbol font.
    mutating func append(_ bytes: [UInt8], _ range: Range<Int>, isSource: Bool = true) {
        guard !range.isEmpty, !paragraphs.isEmpty, silentControls == 0, silentFields == 0 else { return }
        let last = paragraphs.count - 1
        if run.isHidden {
            if !bytes[range].allSatisfy(isBlank) { noteHiddenText() }
            return
        }
        guard text.count - paragraphs[last].start + range.count <= limits.textBytes else {
            if !paragraphs[last].isCut {
                paragraphs[last].isCut = true
                text += bytes[scalarCut(bytes, range, room: limits.textBytes - (text.count - paragraphs[last].start))]
                report(.limit(.fieldBytes(limits.textBytes)))
            }
            return
        }
        if isSource {
            appendShown(bytes, range)
        } else {
            text += bytes[range]
        }
    }

    /// Adds a piece of text that stands for an element.
    mutating func append(_ piece: String) {
        if run.isBreakDue, isTextShown { writeBreak() }
        let bytes = Array(piece.utf8)
        append(bytes, 0..<bytes.count, isSource: false)
    }

    private func scalarCut(_ bytes: [UInt8], _ range: Range<Int>, room: Int) -> Range<Int> {
        var end = range.lowerBound + max(0, min(room, range.count))
        while end > range.lowerBound, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return range.lowerBound..<end
    }

    private mutating func appendShown(_ bytes: [UInt8], _ range: Range<Int>) {
        var isPlain = run.font == nil
        if isPlain {
            // Pictures of symbol fonts are at U+F000–U+F0FF: EF 80 80 to EF 83 BF. Line ends in the file are blanks.
            let span = bytes.span
            for at in range where span[at] == 0xEF || span[at] == 0x0A {
                isPlain = false
                break
            }
        }
        guard !isPlain else {
            text += bytes[range]
            return
        }
        for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
            var shown = SymbolFont.scalar(forPrivate: scalar.value, font: run.font)
            if shown == nil, let font = run.font, scalar.value < 0x100 { shown = font.scalar(for: scalar.value) }
            if scalar == "\n" { shown = " " }
            text += String(Character(shown ?? scalar)).utf8
        }
    }

    mutating func noteHiddenText() {
        if facts.hiddenText == nil { facts.hiddenText = pointer }
        if !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].hasHiddenText = true }
    }

    private mutating func addBreak(_ type: String?) {
        if type == "page" || type == "column" {
            if let paragraph = paragraphs.last, text.count > paragraph.start { run.isBreakDue = true }
        } else {
            append("\n")
        }
    }

    private mutating func writeBreak() {
        run.isBreakDue = false
        append("\n")
    }

    private mutating func addSymbol(_ xml: borrowing XMLTokenizer) {
        guard let code = xml.value(.char).flatMap({ UInt32($0, radix: 16) }) else { return }
        let font = xml.value(.font).flatMap { SymbolFont(name: $0) }
        let shown = font?.scalar(for: code) ?? SymbolFont.scalar(forPrivate: code, font: font) ?? Unicode.Scalar(code)
        append(String(Character(shown ?? "\u{FFFD}")))
    }

    private mutating func addReference(isEndnote: Bool, _ xml: borrowing XMLTokenizer) {
        guard kind == .body, isTextShown, let id = xml.value(.id), references.count < limits.blocks else { return }
        let hasOwnMark = xml.value(.customMarkFollows) != nil && xml.isOn(.customMarkFollows)
        references.append(NoteReference(id: id, isEndnote: isEndnote, hasOwnMark: hasOwnMark))
    }

    mutating func takeControlProperty(_ element: WordName, _ xml: borrowing XMLTokenizer) -> Frame? {
        if element == .showingPlcHdr, !controls.isEmpty { controls[controls.count - 1].isPlaceholder = xml.isOn() }
        return nil
    }

    /// Begins what a control holds: of a box to tick the box itself, of one that is not filled in nothing.
    mutating func beginControlContent() -> Frame {
        guard !controls.isEmpty else { return .content }
        let last = controls.count - 1
        if controls[last].isTicked != nil {
            controls[last].isTickDue = true
            controls[last].isSilent = true
        } else {
            controls[last].isSilent = controls[last].isPlaceholder
        }
        if controls[last].isSilent { silentControls += 1 }
        return .controlContent
    }

    mutating func endControlContent() {
        guard let control = controls.last else { return }
        if control.isTickDue { writeTick() }
        if controls[controls.count - 1].isSilent { silentControls -= 1 }
        controls[controls.count - 1].isSilent = false
    }

    /// Writes the box in the first place where a text of the control can stand.
    private mutating func writeTick() {
        guard !paragraphs.isEmpty, let control = controls.last else { return }
        controls[controls.count - 1].isTickDue = false
        silentControls -= 1
        append(control.isTicked == true ? "☑" : "☐")
        silentControls += 1
    }
}
