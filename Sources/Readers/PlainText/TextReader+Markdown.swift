import Diagnostics
import Documents

/// The lines of Markdown, CommonMark 0.31 with the tables and tasks of GitHub; references to links are left as they stand.
extension TextReader {
    /// Takes a line; what is no content of the report, comments above all, is left out.
    mutating func takeMarkdown(_ line: ArraySlice<UInt8>, number: Int32, into sink: inout some DocumentSink) {
        let isFirst = markdown.isFirstLine
        markdown.isFirstLine = false
        switch markdown.holding {
        case .comment:
            hold(line, number)
            guard let end = find("-->", in: line) else {
                if markdown.heldBytes > limits.recordBytes { replay(into: &sink) }
                return
            }
            dropHeld()
            // What stands behind the comment is content again, and nothing behind it no blank line.
            if !line[end...].allSatisfy(isBlank) { takeVisible(line, from: end, number: number, into: &sink) }
        case .frontMatter:
            hold(line, number)
            let text = trimmed(line)
            if text.elementsEqual("---".utf8) || text.elementsEqual("...".utf8) {
                takeFrontMatter(into: &sink)
            } else if markdown.heldBytes > limits.fieldBytes {
                replay(into: &sink)
            }
        case .nothing:
            if isFirst, trimmed(line).elementsEqual("---".utf8) {
                markdown.holding = .frontMatter
                hold(line, number)
            } else {
                takeVisible(line, from: line.startIndex, number: number, into: &sink)
            }
        }
    }

    /// Ends the file: what was held back has no end and is text.
    mutating func endMarkdown(into sink: inout some DocumentSink) {
        if !markdown.held.isEmpty { replay(into: &sink) }
    }

    /// Takes a line from an offset on, up to a comment that does not end in it.
    private mutating func takeVisible(_ line: ArraySlice<UInt8>, from start: Int, number: Int32, into sink: inout some DocumentSink) {
        if markdown.fence == nil, !markdown.isReplaying, let comment = openComment(line, from: start) {
            if !line[start..<comment].allSatisfy(isBlank) {
                takeBlock(line[..<comment], from: start, number: number, into: &sink)
            }
            markdown.holding = .comment
            hold(line, number)
            return
        }
        if find("<!--", in: line[start...]) != nil, MarkdownText.isOnlyComments(line[start...]), markdown.fence == nil { return }
        takeBlock(line, from: start, number: number, into: &sink)
    }

    /// The offset of a comment that begins in a line and does not end in it.
    private func openComment(_ line: ArraySlice<UInt8>, from start: Int) -> Int? {
        var at = start
        while let begin = find("<!--", in: line[at...]) {
            guard let end = find("-->", in: line[begin...]) else {
                let isCode = line[start..<begin].count { $0 == UInt8(ascii: "`") } % 2 == 1
                return isCode ? nil : begin - 4
            }
            at = end
        }
        return nil
    }

    /// The offset behind a text in a line.
    private func find(_ text: StaticString, in line: ArraySlice<UInt8>) -> Int? {
        let length = text.utf8CodeUnitCount
        guard line.count >= length else { return nil }
        return text.withUTF8Buffer { wanted in
            (line.startIndex...line.endIndex - length).first { at in
                line[at] == wanted[0] && line[at..<at + length].elementsEqual(wanted)
            }
        }.map { $0 + length }
    }

    private mutating func hold(_ line: ArraySlice<UInt8>, _ number: Int32) {
        markdown.held.append(MarkdownState.HeldLine(bytes: Array(line), number: number))
        markdown.heldBytes += line.count + 16
    }

    private mutating func dropHeld() {
        markdown.held.removeAll()
        markdown.heldBytes = 0
        markdown.holding = .nothing
    }

    /// Takes the lines that were held back as text.
    private mutating func replay(into sink: inout some DocumentSink) {
        let held = markdown.held
        let wasComment = markdown.holding == .comment
        dropHeld()
        markdown.isReplaying = true
        for (index, line) in held.enumerated() {
            // The text before a comment has been taken already.
            let start = index == 0 && wasComment ? openComment(line.bytes[...], from: 0) ?? 0 : 0
            takeVisible(line.bytes[...], from: start, number: line.number, into: &sink)
        }
        markdown.isReplaying = false
    }

    /// Takes the lines between `---` at the beginning of a file: each key with its value is a property.
    private mutating func takeFrontMatter(into sink: inout some DocumentSink) {
        let held = markdown.held
        dropHeld()
        var property: Paragraph?
        for line in held.dropFirst().dropLast() {
            let bytes = line.bytes[...]
            let isKey = bytes.first.map { !isBlank($0) && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "#") } ?? false
            if isKey, let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
                if let property { sink.paragraph(property) }
                var value = trimmed(bytes[(colon + 1)...])
                if value.count > 1, let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), value.last == quote
                {
                    value = value.dropFirst().dropLast()
                }
                property = Paragraph(
                    text: String(decoding: value, as: UTF8.self),
                    kind: .property(String(decoding: trimmed(bytes[..<colon]), as: UTF8.self)),
                    span: LineSpan(
                        line: line.number, column: 1, endLine: line.number,
                        endColumn: Int32(clamping: scalarCount(line.bytes, 0..<line.bytes.count) + 1)),
                    source: String(decoding: line.bytes, as: UTF8.self))
            } else if !trimmed(bytes).isEmpty {
                let text = String(decoding: trimmed(bytes), as: UTF8.self)
                guard property != nil else {
                    sink.paragraph(
                        Paragraph(
                            text: text, kind: .property(""),
                            span: LineSpan(line: line.number, column: 1, endLine: line.number, endColumn: 1)))
                    continue
                }
                let joint = property?.text.isEmpty ?? true ? "" : "\n"
                property?.text += joint + text
                property?.source? += "\n" + String(decoding: line.bytes, as: UTF8.self)
            }
        }
        if let property { sink.paragraph(property) }
    }

    func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line.drop(while: isBlank)
        while let last = line.last, isBlank(last) { line.removeLast() }
        return line
    }
}
