import Diagnostics
import Testing

@testable import Rendering

@Suite struct GitHubRendererTests {
    private func finding(_ rule: RuleID, _ level: Level, _ line: Int32) -> Finding {
        Finding(rule: rule, level: level, place: Place(file: 0, span: LineSpan(line: line, column: 3, endLine: line, endColumn: 5)))
    }

    @Test func `the worst come first, and of these one of each kind`() {
        let findings = [
            finding("r/n", .note, 1), finding("r/w", .warning, 2), finding("r/e", .error, 3), finding("r/e", .error, 4),
            finding("r/f", .error, 5),
        ]
        let outcome = Samples.outcome(findings, files: [FileRecord(path: "a.md")], rules: [])
        #expect(outcome.worstFirst(showsNotes: true) == [2, 4, 3, 1, 0])
        #expect(outcome.worstFirst(showsNotes: false) == [2, 4, 3, 1])
        #expect(
            rendered(outcome, .github, RenderOptions(showsNotes: false)) == """
                ::error file=a.md,line=3,endLine=3,col=3,title=r/e::r/e
                ::error file=a.md,line=5,endLine=5,col=3,title=r/f::r/f
                ::error file=a.md,line=4,endLine=4,col=3,title=r/e::r/e
                ::warning file=a.md,line=2,endLine=2,col=3,title=r/w::r/w
                oitlint: 3 errors, 1 warning, 1 note

                """)
    }

    @Test func `a stretch of several lines has no column`() {
        let place = Place(file: 0, span: LineSpan(line: 3, column: 5, endLine: 4, endColumn: 2))
        let outcome = Samples.outcome([Finding(rule: "r/e", level: .error, place: place)], files: [FileRecord(path: "a.md")], rules: [])
        #expect(rendered(outcome, .github).hasPrefix("::error file=a.md,line=3,endLine=4,title=r/e::r/e\n"))
    }

    @Test func `a clean report says so`() {
        #expect(rendered(Samples.clean, .github) == "oitlint: no findings\n")
    }

    @Test func `where GitHub does not show all, the total is an annotation too`() {
        let outcome = Samples.outcome((1...11).map { finding("r/e", .error, $0) }, files: [FileRecord(path: "a.md")], rules: [])
        #expect(
            rendered(outcome, .github).hasSuffix(
                "\n::notice title=oitlint::11 errors; GitHub shows the first 10 of each level for a step, this log has all 11\n"))
    }

    @Test func `a flood is cut and its total said`() {
        let lines = rendered(Samples.flood, .github).split(separator: "\n")
        #expect(lines.count == 1_001)
        #expect(lines.prefix(6).allSatisfy { $0.hasPrefix("::error ") })
        #expect(lines.last?.contains("6 errors, 1,040,000 warnings; GitHub shows") == true)
    }

    @Test func `the page of a run stays below what GitHub takes`() {
        var outcome = Samples.everything
        let long = Message(Phrase(String(repeating: "ก", count: 4_000)))
        outcome.findings = (0..<2_000).map { row in
            Finding(rule: "X1/a", level: .error, place: Place(file: 0, table: 0, row: row, column: 0), message: long)
        }
        outcome.verdicts = (0..<10_000).map {
            Verdict(requirement: "X\($0)", title: Phrase("a*b|c"), isItem: true, result: .notEvaluated(long))
        }
        let output = rendered(outcome, .githubSummary)
        #expect(output.utf8.count < 1 << 20)
        #expect(output.contains("a\\*b\\|c"))
        #expect(output.contains("… and 2,000 more"))
    }
}
