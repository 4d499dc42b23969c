import Foundation
import JSON
import Testing

@testable import oitlint

/// Checking, the gate and the checklist are renderings of one outcome: what one counts, the others count.
struct CountsTests {
    /// How many findings each form of one run tells of.
    private func counts(_ paths: [String], in folder: String = Program.package) throws -> [String: Int] {
        let files = try TemporaryFolder([:])
        let forms = ["json", "json-lines", "compact", "html", "checklist", "checklist-markdown", "checklist-html"]
        let outputs = forms.flatMap { ["--format", "\($0)=\(files.path)/\($0)"] }
        let checked = try Program.run(["check"] + paths + outputs + ["--format", "text", "--all", "--width", "1000"], in: folder)
        let list = try Program.run(["checklist"] + paths + ["--width", "1000"], in: folder)
        #expect(checked.status == list.status)
        func text(_ form: String) throws -> String { try String(contentsOfFile: "\(files.path)/\(form)", encoding: .utf8) }
        #expect(list.out == (try text("checklist")))
        let json = try text("json")
        return [
            "summary of text": total(
                checked.out.split(separator: "\n").last { $0.contains(" files, ") || $0.contains(" file, ") }.map(String.init) ?? ""),
            "json": json.split(separator: "\n").count { $0.hasPrefix("{\"rule\":") },
            "json-lines": try text("json-lines").split(separator: "\n").count { $0.hasPrefix("{\"type\":\"finding\"") },
            "compact": try text("compact").split(separator: "\n").count,
            "html": numbers(in: try text("html"), #/data-count="(\d+)"/#).reduce(0, +),
            "checklist": boxes(try text("checklist"), "[ ] "),
            "checklist-markdown": boxes(try text("checklist-markdown"), "- [ ] "),
            "checklist-html": try text("checklist-html").split(separator: "\n").filter { $0.hasPrefix("<tr><td class=\"box\">") }.reduce(0)
            {
                $0 + (numbers(in: String($1), #/\(([\d,]+) places\)/#).first ?? 1)
            },
        ]
    }

    /// The sum of what a summary counts by level.
    private func total(_ line: String) -> Int { numbers(in: line, #/([\d,]+) (?:error|warning|note)/#).reduce(0, +) }

    private func boxes(_ text: String, _ box: String) -> Int {
        text.split(separator: "\n").filter { $0.hasPrefix(box) }.reduce(0) {
            $0 + (numbers(in: String($1), #/\(([\d,]+) places\)/#).first ?? 1)
        }
    }

    private func numbers(in text: String, _ pattern: Regex<(Substring, Substring)>) -> [Int] {
        text.matches(of: pattern).compactMap { Int($0.output.1.replacing(",", with: "")) }
    }

    @Test func `all forms count the findings of the samples alike`() throws {
        let counts = try counts(["samples/defects"])
        #expect(Set(counts.values).count == 1, "\(counts)")
        #expect(counts["json"].map { $0 > 100 } == true)
    }

    @Test func `a flood is counted alike, and the checklist has few lines of it`() throws {
        let lines = try String(contentsOfFile: "\(Program.package)/samples/defects/O16.csv", encoding: .utf8).split(
            whereSeparator: \.isNewline)
        let header = lines[0]
        let rows = String(repeating: lines[1] + "\n", count: 1_500)
        let folder = try TemporaryFolder(["O16.csv": header + "\n" + rows])
        let counts = try counts(["O16.csv", "--item", "O16", "--fiscal-year", "2567"], in: folder.path)
        #expect(Set(counts.values).count == 1, "\(counts)")
        #expect(counts["json"].map { $0 > 1_500 } == true)
        let list = try Program.run(
            ["checklist", "O16.csv", "--item", "O16", "--fiscal-year", "2567", "--width", "1000"], in: folder.path)
        #expect(list.out.split(separator: "\n").count { $0.hasPrefix("[ ] ") } < 200)
    }
}
