public import Diagnostics

/// A piece of running text outside tables.
public struct Paragraph: Hashable, Sendable {
    /// What a paragraph is in its document.
    public enum Kind: Hashable, Sendable {
        /// Plain text.
        case body
        /// A heading of a level, 1 the highest.
        case heading(Int)
        /// Text of a page header or footer.
        case margin
        /// A footnote or endnote.
        case note
        /// A text of a JSON file that stands outside its records, with its key in front.
        case property(String)
    }

    /// The text, one line for each line of the source.
    public var text: String
    /// The lines as they stand in the file, where the text leaves marks of them out; nil where the text is just that.
    public var source: String?
    /// What it is.
    public var kind: Kind
    /// Where it stands; the first line for text files.
    public var span: LineSpan
    /// The path of its block in a word-processor file, or its JSON pointer.
    public var pointer: String?

    /// Whether it is found by its place in the order of paragraphs, because its file has no lines.
    public var isCounted: Bool { !span.isKnown && pointer != nil }

    /// Its place in its file, where it stands at an index among the paragraphs.
    public func place(at index: Int) -> Place {
        isCounted ? Place(file: 0, row: Int32(clamping: index)) : Place(file: 0, span: span)
    }

    /// Describes a paragraph.
    public init(text: String, kind: Kind = .body, span: LineSpan, pointer: String? = nil, source: String? = nil) {
        self.text = text
        self.source = source
        self.kind = kind
        self.span = span
        self.pointer = pointer
    }
}
