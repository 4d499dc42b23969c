import Diagnostics
import Foundation
import Testing

@testable import oitlint

/// README.md shows what the program really says.
struct ReadmeTests {
    /// The lines of the fenced block behind a comment.
    static func block(_ comment: String) throws -> [String] {
        let text = try String(contentsOfFile: "\(Program.package)/README.md", encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = try #require(lines.firstIndex(of: "<!-- \(comment) -->"), "README.md has no block \(comment)")
        return Array(lines[(start + 2)...].prefix { !$0.hasPrefix("```") })
    }

    @Test func `the sample output is part of what is recorded`() throws {
        let path = "samples/defects/expected.en.out"
        let block = try Self.block("sample: \(path)")
        let recorded = try String(contentsOfFile: "\(Program.package)/\(path)", encoding: .utf8)
        var rest = recorded[...]
        let parts = block.split(separator: "…")
        #expect(parts.count > 1)
        for part in parts {
            let wanted = part.joined(separator: "\n") + "\n"
            let range = try #require(rest.range(of: wanted, options: .literal), "not in \(path), or not in this order:\n\(wanted)")
            rest = rest[range.upperBound...]
        }
    }

    @Test func `the overview is the one that help prints`() throws {
        #expect(try Self.block("help").joined(separator: "\n") + "\n" == Help.text(about: .overview, in: .en, width: 100))
    }

    @Test func `the settings shown can be used`() throws {
        let folder = try TemporaryFolder(["O16.csv": "x", "oitlint.toml": Self.block("settings").joined(separator: "\n")])
        let collection = InputCollector.collect([folder.path])
        #expect(collection.wrongSettings == Outcome())
        #expect(collection.reports.first?.settings.fiscalYear?.value == 2567)
        #expect(collection.reports.first?.inputs.map(\.item) == ["O16"])
    }

    @Test func `the command for the tests is there for CI`() throws {
        #expect(try Self.block("tests") == ["swift test -Xswiftc -O"])
    }
}
