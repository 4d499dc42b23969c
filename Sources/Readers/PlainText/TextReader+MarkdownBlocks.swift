import Documents

/// What a line of Markdown begins, goes on with, or ends.
extension TextReader {
    mutating func takeBlock(_ line: ArraySlice<UInt8>, from start: Int, number: Int32, into sink: inout some DocumentSink) {
        var at = start
        while at < line.endIndex, line[at] == 0x0C { at += 1 }
        if at > start { breakPage(into: &sink) }
        if markdown.fence != nil {
            takeFenced(line, number: number, into: &sink)
            return
        }
        let depth = takeQuoteMarks(line, &at)
        if depth != markdown.quoteDepth {
            endBlocks(into: &sink)
            markdown.quoteDepth = depth
        }
        let indent = takeIndent(line, &at)
        let content = at..<contentEnd(line, from: at)
        guard !content.isEmpty else {
            if markdown.isIndentedCode, !paragraph.isEmpty { return }
            endParagraph(into: &sink)
            table.end(into: &sink)
            return
        }
        if markdown.isMarkup, !paragraph.isEmpty {
            addLine(line, content, number, into: &sink)
            return
        }
        if takeIndentedCode(line, content, indent: indent, number: number, into: &sink) { return }
        if beginFence(line[content], into: &sink) { return }
        if takeHeading(line, content, number, into: &sink) || takeTableRow(line, content, number, into: &sink) { return }
        if isThematicBreak(line[content]) {
            endBlocks(into: &sink)
            return
        }
        if takeListItem(line, content, indent: indent, number, into: &sink) { return }
        if line[content].contains(0x09), table.isOpen ? row == .tabs : true {
            endParagraph(into: &sink)
            takeTabs(line, from: content.lowerBound, number: number, into: &sink)
            return
        }
        table.end(into: &sink)
        if paragraph.isEmpty {
            // Text that is no longer indented ends the lists above it.
            while let list = markdown.lists.last, indent < list.indent { markdown.lists.removeLast() }
            if beginsTableMarkup(line[content]) {
                markdown.isVerbatim = true
                markdown.isMarkup = true
            }
        }
        addLine(line, content, number, into: &sink)
    }

    private mutating func addLine(
        _ line: ArraySlice<UInt8>, _ content: Range<Int>, _ number: Int32, label: [UInt8] = [], into sink: inout some DocumentSink
    ) {
        if isFull(line) {
            let (isVerbatim, isMarkup, isCode) = (markdown.isVerbatim, markdown.isMarkup, markdown.isIndentedCode)
            endParagraph(into: &sink)
            (markdown.isVerbatim, markdown.isMarkup, markdown.isIndentedCode) = (isVerbatim, isMarkup, isCode)
        }
        paragraph.add(line, text: content, number: number, label: label)
        markdown.hasLabel = !label.isEmpty
    }

    private mutating func endBlocks(into sink: inout some DocumentSink) {
        endParagraph(into: &sink)
        table.end(into: &sink)
        markdown.lists.removeAll()
    }

    /// Passes over the marks of quotations, `>`, and gives how many there are.
    private func takeQuoteMarks(_ line: ArraySlice<UInt8>, _ at: inout Int) -> Int {
        var depth = 0
        while true {
            var next = at
            while next < line.endIndex, next - at < 3, line[next] == UInt8(ascii: " ") { next += 1 }
            guard next < line.endIndex, line[next] == UInt8(ascii: ">") else { return depth }
            at = next + 1
            if at < line.endIndex, line[at] == UInt8(ascii: " ") { at += 1 }
            depth += 1
        }
    }

    /// Passes over blanks and gives their columns; a tab goes to the next multiple of four.
    private func takeIndent(_ line: ArraySlice<UInt8>, _ at: inout Int) -> Int {
        var indent = 0
        while at < line.endIndex, isBlank(line[at]) {
            indent += line[at] == 0x09 ? 4 - indent % 4 : 1
            at += 1
        }
        return indent
    }

    private func contentEnd(_ line: ArraySlice<UInt8>, from start: Int) -> Int {
        var end = line.endIndex
        while end > start, line[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return end
    }

    /// Takes a line that is code because it is indented by four columns.
    private mutating func takeIndentedCode(
        _ line: ArraySlice<UInt8>, _ content: Range<Int>, indent: Int, number: Int32, into sink: inout some DocumentSink
    ) -> Bool {
        let isCode = indent - (markdown.lists.last?.indent ?? 0) >= 4
        if markdown.isIndentedCode, !isCode { endParagraph(into: &sink) }
        // Rows of cells may be indented as far as they like; a blank line of tabs has no content.
        guard isCode, paragraph.isEmpty || markdown.isIndentedCode, !table.isOpen, !line[content].contains(0x09) else { return false }
        if paragraph.isEmpty {
            markdown.isVerbatim = true
            markdown.isIndentedCode = true
        }
        addLine(line, content, number, into: &sink)
        return true
    }

    // MARK: Code between fences

    private mutating func beginFence(_ text: ArraySlice<UInt8>, into sink: inout some DocumentSink) -> Bool {
        guard let byte = text.first, byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return false }
        let length = text.prefix { $0 == byte }.count
        guard length >= 3, byte == UInt8(ascii: "~") || !text.dropFirst(length).contains(byte) else { return false }
        endParagraph(into: &sink)
        table.end(into: &sink)
        markdown.fence = MarkdownState.Fence(byte: byte, length: length)
        return true
    }

    private mutating func takeFenced(_ line: ArraySlice<UInt8>, number: Int32, into sink: inout some DocumentSink) {
        guard let fence = markdown.fence else { return }
        let text = trimmed(line).drop { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: " ") }
        if text.count >= fence.length, text.allSatisfy({ $0 == fence.byte }) {
            endParagraph(into: &sink)
            markdown.fence = nil
            return
        }
        markdown.isVerbatim = true
        addLine(line, line.indices, number, into: &sink)
        markdown.isVerbatim = true
    }

    // MARK: Headings, breaks, items

    /// Takes a heading, or the line under a paragraph that makes it one.
    private mutating func takeHeading(
        _ line: ArraySlice<UInt8>, _ content: Range<Int>, _ number: Int32, into sink: inout some DocumentSink
    ) -> Bool {
        let text = line[content]
        let signs = text.prefix { $0 == UInt8(ascii: "#") }.count
        if signs >= 1, signs <= 6, signs == text.count || isBlank(text[text.startIndex + signs]) {
            endBlocks(into: &sink)
            var from = content.lowerBound + signs
            var to = content.upperBound
            while from < to, isBlank(line[from]) { from += 1 }
            // Number signs may close it.
            var closing = to
            while closing > from, line[closing - 1] == UInt8(ascii: "#") { closing -= 1 }
            if closing == from || isBlank(line[closing - 1]) { to = closing }
            while to > from, isBlank(line[to - 1]) { to -= 1 }
            addLine(line, from..<to, number, into: &sink)
            endParagraph(as: .heading(signs), into: &sink)
            return true
        }
        guard !paragraph.isEmpty, !markdown.isVerbatim, !markdown.hasLabel, let mark = text.first, text.allSatisfy({ $0 == mark }) else {
            return false
        }
        guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
        endParagraph(as: .heading(mark == UInt8(ascii: "=") ? 1 : 2), into: &sink)
        return true
    }

    /// Whether a line is three or more of `-`, `*` or `_` and nothing else.
    private func isThematicBreak(_ text: ArraySlice<UInt8>) -> Bool {
        guard let mark = text.first, [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(mark) else { return false }
        return text.allSatisfy { $0 == mark || isBlank($0) } && text.count { $0 == mark } >= 3
    }

    /// Takes the first line of an item of a list: a paragraph with its label in front, as it is shown.
    private mutating func takeListItem(
        _ line: ArraySlice<UInt8>, _ content: Range<Int>, indent: Int, _ number: Int32, into sink: inout some DocumentSink
    ) -> Bool {
        let text = line[content]
        let digits = text.prefix { digitValue($0) != nil }
        let isOrdered = !digits.isEmpty
        guard digits.count <= 9, let mark = text.dropFirst(digits.count).first else { return false }
        guard (isOrdered ? ".)" : "-*+").utf8.contains(mark) else { return false }
        var from = content.lowerBound + digits.count + 1
        guard from == content.upperBound || isBlank(line[from]) else { return false }
        let start = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
        // A paragraph goes on with a number or a lone mark, unless it is an item itself.
        if !paragraph.isEmpty, markdown.lists.isEmpty, isOrdered && start != 1 || from == content.upperBound { return false }
        endParagraph(into: &sink)
        table.end(into: &sink)
        // What stands further left than the text of an item is no part of it, but the next item of its list.
        var sibling: MarkdownState.List?
        while let list = markdown.lists.last, indent < list.indent {
            sibling = list
            markdown.lists.removeLast()
        }
        var blanks = 0
        while from < content.upperBound, isBlank(line[from]) {
            from += 1
            blanks += 1
        }
        let textIndent = indent + digits.count + 1 + min(max(blanks, 1), 4)
        let value = sibling.flatMap { $0.isOrdered && isOrdered ? $0.next : nil } ?? start
        markdown.lists.append(MarkdownState.List(indent: textIndent, isOrdered: isOrdered, next: value + 1))
        var label = Array((isOrdered ? "\(value)\(mark == UInt8(ascii: ".") ? "." : ")") " : "• ").utf8)
        let rest = line[from..<content.upperBound]
        if rest.count >= 3, rest.first == UInt8(ascii: "["), rest[from + 2] == UInt8(ascii: "]"),
            rest.count == 3 || isBlank(rest[from + 3]), [UInt8(ascii: " "), UInt8(ascii: "x"), UInt8(ascii: "X")].contains(rest[from + 1])
        {
            let box = rest[from + 1] == UInt8(ascii: " ") ? "☐" : "☑"
            label = (isOrdered ? label : []) + Array(box.utf8)
            from += 3
        }
        addLine(line, from..<content.upperBound, number, label: label, into: &sink)
        return true
    }

    /// Whether a line begins a table of HTML or a part of one.
    private func beginsTableMarkup(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == UInt8(ascii: "<") else { return false }
        let name = text.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix { isASCIILetter($0) }.map { $0 | 0x20 }
        return ["caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"].contains(
            String(decoding: name, as: UTF8.self))
    }
}
