import Testing

/// A text with at most one fault in it.
struct NarrativeCase: CustomTestStringConvertible {
    let testDescription: String
    /// What stands below a head; ⟦ ⟧ mark what is found.
    let text: String
    /// The rule without the item in front; nil where nothing is found.
    let rule: String?

    init(_ testDescription: String, _ text: String, _ rule: String?) {
        self.testDescription = testDescription
        self.text = text
        self.rule = rule
    }

    /// The whole text without the marks, and the 1-based line and column of the first one.
    func placed(below head: String) -> (text: String, line: Int32, column: Int32) {
        let parts = text.split(separator: "⟦", omittingEmptySubsequences: false)
        let marked = parts.count > 1 ? parts[1].split(separator: "⟧", omittingEmptySubsequences: false) : []
        let before = head + parts[0]
        let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
        return (before + marked.joined() + "\n", Int32(lines.count), Int32((lines.last?.unicodeScalars.count ?? 0) + 1))
    }
}
