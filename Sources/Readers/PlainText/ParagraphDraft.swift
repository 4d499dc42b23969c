import Diagnostics
import Documents

/// A paragraph that is being read, line by line.
struct ParagraphDraft {
    /// The lines as they stand in the file.
    private(set) var source: [UInt8] = []
    /// The lines without what is no text in front of them, such as the marks of a quotation.
    private(set) var text: [UInt8] = []
    /// The number of the last line, and the part of it that is text, from its beginning.
    private(set) var lastNumber: Int32 = 0
    private var lastText = 0..<0
    /// Where the last line begins in `text`, and in `source`.
    private var lastLine = (text: 0, source: 0)
    private var span = LineSpan.none
    /// Whether anything has been read.
    private(set) var isEmpty = true

    /// The number of bytes that are held.
    var count: Int { source.count + text.count }

    /// The last line as it stands in the file, and the part of it that is text.
    var last: (line: ArraySlice<UInt8>, text: Range<Int>) {
        let line = source[lastLine.source...]
        return (line, line.startIndex + lastText.lowerBound..<line.startIndex + lastText.upperBound)
    }

    /// Adds a line, of which a part is text.
    mutating func add(_ line: ArraySlice<UInt8>, text content: Range<Int>, number: Int32, label: [UInt8] = []) {
        if isEmpty {
            isEmpty = false
            let columns = scalarCount(Array(line), 0..<line.count)
            span = LineSpan(line: number, column: 1, endLine: number, endColumn: Int32(clamping: columns + 1))
        } else {
            source.append(0x0A)
            text.append(0x0A)
        }
        lastLine = (text.count, source.count)
        lastNumber = number
        lastText = content.lowerBound - line.startIndex..<content.upperBound - line.startIndex
        source += line
        text += label
        text += line[content]
    }

    /// Takes the last line away.
    mutating func removeLast() {
        isEmpty = lastLine.source == 0
        source.removeSubrange(max(0, lastLine.source - 1)...)
        text.removeSubrange(max(0, lastLine.text - 1)...)
    }

    /// The paragraph, and an empty draft again; nil when nothing was read.
    mutating func take(kind: Paragraph.Kind, _ shown: ([UInt8]) -> [UInt8]?) -> Paragraph? {
        guard !isEmpty else { return nil }
        let text = shown(self.text) ?? self.text
        let paragraph = Paragraph(
            text: String(decoding: text, as: UTF8.self), kind: kind, span: span,
            source: text == source ? nil : String(decoding: source, as: UTF8.self))
        self = ParagraphDraft()
        return paragraph
    }
}
