import Diagnostics
import Documents

/// What a part of a document is to its readers.
enum StoryKind: Hashable, Sendable {
    case body
    /// A page header or footer.
    case margin
    /// Footnotes or endnotes.
    case notes
}

/// A piece of a story, in reading order.
enum StoryOutput: Sendable {
    case paragraph(Paragraph)
    case beginTable(TableInfo)
    case rows(RowBatch)
    case endTable(TableRecord)
    /// Trouble at a cell or row of the table that is open, or with the part.
    case trouble(ReadTrouble, row: Int32, column: Int32)
}

/// What was seen in a document that its text does not show.
struct StoryFacts: Hashable, Sendable {
    /// Where text was inserted or deleted first, and nobody has accepted that yet.
    var trackedChange: String?
    /// Where text is hidden first.
    var hiddenText: String?
    /// The kinds of foreign content that are shown and cannot be read.
    var foreign: [String] = []
    /// Whether a limit cut something off.
    var hasCut = false

    mutating func add(_ other: StoryFacts) {
        trackedChange = trackedChange ?? other.trackedChange
        hiddenText = hiddenText ?? other.hiddenText
        for name in other.foreign where !foreign.contains(name) { foreign.append(name) }
        hasCut = hasCut || other.hasCut
    }
}

/// A footnote or endnote that the text refers to.
struct NoteReference: Hashable, Sendable {
    var id: String
    var isEndnote: Bool
    /// Whether the text has a mark of its own instead of a number.
    var hasOwnMark: Bool
}

/// How the notes of a document are numbered.
struct NoteNumbering: Hashable, Sendable {
    var format: NumberFormat
    var start = 1
}
