/// What is known of a Markdown file between two of its lines.
struct MarkdownState {
    /// A block of code between fences.
    struct Fence {
        let byte: UInt8
        let length: Int
    }

    /// A list that is open: where the text of its items begins, and the number of the next one.
    struct List {
        let indent: Int
        let isOrdered: Bool
        var next: Int
    }

    /// A line that is held back until it is known what it belongs to.
    struct HeldLine {
        let bytes: [UInt8]
        let number: Int32
    }

    /// What lines are held back for.
    enum Held {
        case nothing
        case comment
        case frontMatter
    }

    /// Whether the paragraph is kept as it stands: code, or a table of HTML.
    var isVerbatim = false
    /// Whether the paragraph is a table of HTML, which ends at a blank line.
    var isMarkup = false
    /// Whether the paragraph is a block of code that is only indented.
    var isIndentedCode = false
    /// Whether the last line of the paragraph has a label in front, as items of lists have.
    var hasLabel = false
    var fence: Fence?
    var lists: [List] = []
    var quoteDepth = 0
    var isFirstLine = true
    var held: [HeldLine] = []
    var heldBytes = 0
    var holding = Held.nothing
    /// Whether lines come that were held back, so that what they begin is known to have no end.
    var isReplaying = false

    /// Forgets what is known of the paragraph, which has ended.
    mutating func forgetParagraph() {
        isVerbatim = false
        isMarkup = false
        isIndentedCode = false
        hasLabel = false
    }
}
