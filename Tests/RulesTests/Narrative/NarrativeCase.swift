import Diagnostics
import Testing

/// A text with at most one fault in it.
struct NarrativeCase: CustomTestStringConvertible {
    /// The head of a report of results.
    static let head = """
        รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2566
        เทศบาลตำบลหนองสมมติ อำเภอชุมแพ จังหวัดขอนแก่น


        """

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

    /// Expects what a case says of the findings by some rules: one at the mark, or none.
    ///
    /// Where `once` does not hold, there may be more
    /// of the same rule, such as of both cells that changed places. The rules are without the item in front.
    func expect(below head: String, in name: String, of rules: Set<String>, once: Bool = true) throws {
        let (text, line, column) = placed(below: head)
        let found = Checked([(name, text)], by: RealPacks.library).outcome.findings.filter {
            rules.contains(String($0.rule.description.drop { $0 != "/" }.dropFirst()))
        }
        let said = found.map { "\($0.rule) \($0.place.span.line):\($0.place.span.column)" }
        guard let rule else {
            #expect(said == [])
            return
        }
        let first = try #require(found.first, "\(said)")
        #expect((found.count == 1 || !once) && found.allSatisfy { $0.rule.description.hasSuffix("/" + rule) }, "\(said)")
        #expect(first.place.span.line == line, "\(said)")
        #expect(first.place.span.column <= column && column < first.place.span.endColumn, "\(said)")
    }
}
