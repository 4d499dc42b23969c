import Diagnostics
import Documents
import XML

/// Paragraphs, text boxes and notes.
extension StoryReader {
    mutating func beginParagraph() -> Frame {
        paragraphs.append(OpenParagraph(start: text.count, number: countBlock()))
        run = RunState()
        return .paragraph
    }

    /// Counts a paragraph or table where it stands.
    mutating func countBlock() -> Int {
        if containers.last?.kind == .cell, !tables.isEmpty {
            tables[tables.count - 1].blocksInCell += 1
            return tables[tables.count - 1].blocksInCell
        }
        containers[containers.count - 1].blocks += 1
        return containers[containers.count - 1].blocks
    }

    mutating func startParagraphProperty(_ element: WordName, _ xml: borrowing XMLTokenizer) -> Frame? {
        guard !paragraphs.isEmpty else { return nil }
        let last = paragraphs.count - 1
        switch element {
        case .numPr: return .numbering
        case .outlineLvl: paragraphs[last].outline = xml.integer()
        case .pStyle: paragraphs[last].style = xml.value(.val)
        case .rPr: return .markProperties
        case .sectPr: return .section
        default: break
        }
        return nil
    }

    /// What is said of the mark at the paragraph's end.
    mutating func startMarkProperty(_ element: WordName, _ xml: borrowing XMLTokenizer) -> Frame? {
        guard !paragraphs.isEmpty else { return nil }
        switch element {
        case .del, .moveFrom:
            _ = beginChange()
            paragraphs[paragraphs.count - 1].isMarkGone = true
        case .ins, .moveTo: _ = beginChange()
        case .vanish, .specVanish: if xml.isOn() { paragraphs[paragraphs.count - 1].isMarkGone = true }
        default: break
        }
        return nil
    }

    mutating func takeNumbering(_ element: WordName, _ xml: borrowing XMLTokenizer) -> Frame? {
        guard !paragraphs.isEmpty else { return nil }
        switch element {
        case .ilvl: paragraphs[paragraphs.count - 1].level = xml.integer()
        case .numId: paragraphs[paragraphs.count - 1].list = xml.integer()
        default: break
        }
        return nil
    }

    mutating func endParagraphProperties() {
        guard !paragraphs.isEmpty else { return }
        let last = paragraphs.count - 1
        paragraphs[last].isStyleHidden = styles.resolve(paragraphs[last].style).isHidden
    }

    mutating func endParagraph() {
        guard let paragraph = paragraphs.popLast() else { return }
        // An instruction that its paragraph does not end would swallow the rest of the document.
        fields.removeAll { !$0.isResult }
        countSilentFields()
        run = RunState()
        let here = containers.count - 1
        if paragraph.isMarkGone {
            containers[here].carried += text[paragraph.start...]
            containers[here].carriedBehind += paragraph.behind
        } else {
            if !containers[here].carried.isEmpty {
                text.insert(contentsOf: containers[here].carried, at: paragraph.start)
                containers[here].carried.removeAll()
            }
            deliver(paragraph)
        }
        text.removeSubrange(paragraph.start...)
    }

    /// Hands on a paragraph whose text is complete, then what was carried along with it.
    private mutating func deliver(_ paragraph: OpenParagraph) {
        let style = styles.resolve(paragraph.style)
        let bytes = text[paragraph.start...]
        let isShown = !(bytes.isEmpty && paragraph.hasHiddenText)
        let label = isShown ? label(of: paragraph, style) : nil
        let here = containers.count - 1
        if containers[here].kind == .cell {
            guard !tables.isEmpty else { return }
            if isShown, !tables[tables.count - 1].addLine(shortened(label, before: bytes), bytes, limits: limits) {
                report(.limit(.fieldBytes(limits.textBytes)))
            }
        } else if isShown, label?.isEmpty == false || !showsNothing(bytes) {
            let path = containers[here].pointer + "/" + String(paragraph.number)
            let kind = kind(of: paragraph, style)
            hand(
                Paragraph(
                    text: shortened(label, before: bytes) + String(decoding: bytes, as: UTF8.self), kind: kind, span: .none, pointer: path))
        }
        let behind = containers[here].carriedBehind + paragraph.behind
        containers[here].carriedBehind.removeAll()
        handBehind(behind)
    }

    private func shortened(_ label: String?, before bytes: ArraySlice<UInt8>) -> String {
        guard let label else { return "" }
        return bytes.isEmpty && label.utf8.last == UInt8(ascii: " ") ? String(label.dropLast()) : label
    }

    /// The label of a paragraph in a list, by its own properties or by its style's; nil outside lists.
    private mutating func label(of paragraph: OpenParagraph, _ style: WordStyles.Resolved) -> String? {
        guard let list = paragraph.list ?? style.list, list != 0 else { return nil }
        var level = paragraph.level
        if level == nil, paragraph.list == nil {
            let names = [paragraph.style ?? styles.defaultStyle, style.listStyle]
            for case let name? in names where level == nil { level = counter.level(ofStyle: name, list: list) }
            level = level ?? style.level
        }
        return counter.label(list: list, level: level ?? 0)
    }

    private func kind(of paragraph: OpenParagraph, _ style: WordStyles.Resolved) -> Paragraph.Kind {
        switch kind {
        case .margin: return .margin
        case .notes: return .note
        case .body:
            let level = paragraph.outline.map { (0..<9).contains($0) ? $0 + 1 : nil } ?? style.heading
            return level.map { .heading($0) } ?? .body
        }
    }

    /// Hands on a paragraph outside cells.
    private mutating func hand(_ paragraph: Paragraph) {
        blockCount += 1
        guard blockCount <= limits.blocks else {
            if blockCount == limits.blocks + 1 { report(.limit(.blocks(limits.blocks))) }
            return
        }
        hasText = true
        if containers.count == 1 {
            output.append(.paragraph(paragraph))
        } else {
            containers[containers.count - 1].outputs.append(.paragraph(paragraph))
        }
    }

    /// Hands on the blocks of text boxes behind the paragraph that holds them.
    private mutating func handBehind(_ blocks: [StoryOutput]) {
        for block in blocks {
            if containers.count == 1 {
                output.append(block)
            } else if containers.last?.kind == .cell, !tables.isEmpty {
                if case .paragraph(let paragraph) = block {
                    if !tables[tables.count - 1].addLine("", Array(paragraph.text.utf8)[...], limits: limits) {
                        report(.limit(.fieldBytes(limits.textBytes)))
                    }
                } else {
                    tables[tables.count - 1].nested.append(block)
                }
            } else {
                containers[containers.count - 1].outputs.append(block)
            }
        }
    }

    /// Ends what blocks stand in: a text whose mark is gone is still a text.
    mutating func endContainer() {
        guard let container = containers.last, !(container.carried.isEmpty && container.carriedBehind.isEmpty) else { return }
        text += container.carried
        containers[containers.count - 1].carried.removeAll()
        deliver(OpenParagraph(start: text.count - container.carried.count, number: max(container.blocks, 1)))
        text.removeLast(container.carried.count)
    }

    mutating func beginTextBox() -> Frame? {
        guard !paragraphs.isEmpty else { return .content }
        guard containers.count < limits.tableDepth * 2 else {
            report(.limit(.tableDepth(limits.tableDepth)))
            return nil
        }
        var box = Container(kind: .textBox, pointer: "\(pointer)/textbox")
        box.blocks = paragraphs[paragraphs.count - 1].boxBlocks
        box.outerFields = fields.count
        containers.append(box)
        return .textBox
    }

    mutating func endTextBox() {
        endContainer()
        guard containers.count > 1, let box = containers.popLast() else { return }
        dropFields(to: box.outerFields)
        guard !paragraphs.isEmpty else { return }
        paragraphs[paragraphs.count - 1].behind += box.outputs
        paragraphs[paragraphs.count - 1].boxBlocks = box.blocks
    }

    mutating func beginNote(_ xml: borrowing XMLTokenizer) -> Frame? {
        // The lines between text and notes are kept as notes too, ECMA-376-1 §17.18.33.
        if let type = xml.value(.type), type != "normal" { return nil }
        guard noteID == nil, let id = xml.value(.id) else { return nil }
        noteID = id
        containers.append(Container(kind: .story, pointer: ""))
        return .note
    }

    mutating func endNote() {
        endContainer()
        guard let id = noteID, containers.count > 1, let note = containers.popLast() else { return }
        noteID = nil
        if notes[id] == nil { notes[id] = note.outputs }
    }

    /// Tells of trouble at the place that is being read.
    mutating func report(_ trouble: ReadTrouble) {
        facts.hasCut = true
        var row: Int32 = -1
        var column: Int32 = -1
        if containers.last?.kind == .cell, let table = tables.last {
            row = table.row
            column = Int32(clamping: table.column)
            beginRows()
        }
        handToTable(.trouble(trouble, row: row, column: column))
    }

    /// Takes what a section says of its notes.
    mutating func takeSectionProperty(_ element: WordName, _ xml: borrowing XMLTokenizer) -> Frame? {
        switch element {
        case .footnotePr:
            isEndnoteSection = false
            return .noteProperties
        case .endnotePr:
            isEndnoteSection = true
            return .noteProperties
        case .numFmt where frames.last == .noteProperties:
            let format = NumberFormat(name: xml.value(.val) ?? "")
            if isEndnoteSection { endnotes.format = format } else { footnotes.format = format }
        case .numStart where frames.last == .noteProperties:
            let start = xml.integer() ?? 1
            if isEndnoteSection { endnotes.start = start } else { footnotes.start = start }
        default: break
        }
        return nil
    }
}
