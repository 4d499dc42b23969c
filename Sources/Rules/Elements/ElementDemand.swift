public import Diagnostics

/// One data element that the text of a report must hold: something is said under a heading, behind a label or in a column of its name.
public struct ElementDemand: Sendable {
    /// What must be said.
    enum Content: String, CaseIterable, Sendable {
        /// A date inside the period that the item covers.
        case dateInPeriod = "date-in-period"
        case date
        case email
        case link
        /// One of the wordings itself, anywhere in the text.
        case mention
        case number
        case telephone
        case text
    }

    /// Its name, such as `address`.
    public let id: String
    /// What people call it; also the first wording.
    public let title: Phrase
    /// Headings, labels and columns that announce it.
    let wordings: [String]
    /// Sentences, anywhere in the text, that say that there is nothing to report.
    let nilSentences: [String]
    let content: Content
    /// Whether words for nothing, such as a dash, say enough.
    let allowsNothing: Bool
    /// The level when it is not there; nil when it may be left out.
    public let presence: Level?
    /// The number of the data element.
    public let element: Int?
    /// What to do.
    let help: Phrase?
    let passes: [TextExample]
    let fails: [TextExample]
    let origin: Origin
}

/// One thing that only a person can judge.
public struct AttestDemand: Sendable {
    /// Its name, such as `two-way`.
    public let id: String
    /// What the person is asked; yes is the good answer.
    public let question: Phrase
    /// The number of the data element.
    public let element: Int?
    /// How to find out.
    let help: Phrase?
    let origin: Origin
}

/// A small report in a pack: `#` begins a heading, `|` stands between the cells of a table, a blank line ends a paragraph.
struct TextExample: Sendable {
    let text: String
    let origin: Origin
}

extension ElementDemand {
    /// Every wording, the title first.
    var labels: [String] { [title.th] + wordings }
}
