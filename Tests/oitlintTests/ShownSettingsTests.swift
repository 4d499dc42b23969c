import Diagnostics
import Foundation
import Testing

@testable import oitlint

/// `--show-settings`: what each setting is, and who set it.
struct ShownSettingsTests {
    private static let settings = """
        [agency]
        name = "เทศบาลตำบลบ้านสวนตัวอย่าง"
        type = "เทศบาลตำบล"

        [report]
        fiscal-year = 2567
        due = 2024-04-30

        [[file]]
        path = "lists/a.csv"
        item = "O14"

        [[waive]]
        demand = "O14/budget"
        reason = "as agreed"
        approved-by = "X"
        """

    private static func folder() throws -> TemporaryFolder {
        try TemporaryFolder([
            "r/.git/HEAD": "", "r/oitlint.toml": settings, "r/lists/a.csv": "x", "r/lists/b.csv": "y", "r/lists/deep/": "",
            "alone/c.csv": "z",
            "alone/.git/HEAD": "",
        ])
    }

    @Test(arguments: Language.allCases)
    func `settings are shown with the file and line, or the option, that set each`(_ language: Language) throws {
        let folder = try Self.folder()
        let words = [
            "check", "r", "alone/c.csv", "--show-settings", "-y", "2568", "--item=O16", "--fail-on", "warning", "-l", language.rawValue,
        ]
        let answer = try Program.run(words, in: folder.path, variables: ["CI": "1", "NO_COLOR": "1", "COLUMNS": "90"])
        #expect(answer.status == .clean)
        #expect(answer.trouble == "")
        try expectGolden(answer.out, "settings.\(language.rawValue).txt")
    }

    @Test func `settings are found upwards from a folder inside the report, up to the repository's root`() throws {
        let folder = try Self.folder()
        let inside = try Program.run(["check", "--show-settings", "-l", "en"], in: "\(folder.path)/r/lists")
        #expect(inside.out.hasPrefix("the report of ../oitlint.toml\n"))
        #expect(inside.out.contains("  file a.csv          O14                     ../oitlint.toml:11:8\n"), "\(inside.out)")
        let alone = try Program.run(["score", "--show-settings", "-l", "en"], in: "\(folder.path)/alone")
        #expect(alone.out.hasPrefix("files without an oitlint.toml in their folder or above it\n"))
        #expect(alone.out.contains("  file c.csv          by its content  found or named\n"), "\(alone.out)")
    }

    @Test func `each of several paths has the settings above it, each report once`() throws {
        let folder = try Self.folder()
        let answer = try Program.run(["check", "r/lists/b.csv", "alone", "r/lists/a.csv", "--show-settings", "-l", "en"], in: folder.path)
        let headings = answer.out.split(separator: "\n").filter { !$0.hasPrefix(" ") }
        #expect(
            headings == ["files without an oitlint.toml in their folder or above it", "the report of r/oitlint.toml", "this run"])
        #expect(answer.out.components(separatedBy: "\n  file ").count == 4)
    }

    @Test(arguments: ["annotate r/lists/a.csv", "checklist r", "fix r", "score r"])
    func `every command that uses settings shows them and does nothing else`(_ line: String) throws {
        let folder = try Self.folder()
        let words = line.split(separator: " ").map(String.init) + ["--show-settings", "-l", "en"]
        let answer = try Program.run(words, in: folder.path)
        #expect(answer.status == .clean)
        #expect(answer.out.contains("  report.fiscal-year  2567                    r/oitlint.toml:6:15\n"), "\(answer.out)")
        #expect(answer.out.contains("\nthis run\n"))
    }

    @Test func `settings with a mistake are shown as far as they go, and the mistake is said`() throws {
        let folder = try TemporaryFolder(["oitlint.toml": "[report]\nfiscal-year = 2024\nitems = ['O14']\n", "a.csv": "x"])
        let answer = try Program.run(["check", "--show-settings", "-l", "en"], in: folder.path)
        #expect(answer.status == .usage)
        #expect(answer.out.contains("  report.items        O14             oitlint.toml:3:10\n"), "\(answer.out)")
        #expect(
            answer.trouble
                == "oitlint.toml:2:15: error: fiscal-year is not a year of the Buddhist Era (2024), did you mean 2567? [settings/bad-value]\n"
        )
    }

    @Test func `a year that no pack knows is said under the settings`() throws {
        let folder = try TemporaryFolder(["oitlint.toml": "[report]\nfiscal-year = 2540\n", "a.csv": "x"])
        let answer = try Program.run(["check", "--show-settings", "-l", "en"], in: folder.path)
        #expect(answer.status == .usage)
        #expect(answer.trouble.hasPrefix("oitlint: there is no pack for fiscal year 2540"))
    }
}
