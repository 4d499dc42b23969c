import Diagnostics
import Foundation
import Testing

@testable import oitlint

struct ManualPageTests {
    @Test(arguments: Language.allCases)
    func `the manual page reads as recorded`(_ language: Language) throws {
        let answer = run(["man", "-l", language.rawValue])
        #expect(answer.status == .clean)
        try expectGolden(answer.out, "man.\(language.rawValue).1")
    }

    @Test func `the page names every command and every option`() {
        let page = ManualPage.text(in: .en).replacing("\\-", with: "-")
        for command in Command.shown { #expect(page.contains(".SS \(command.usage)\n")) }
        for option in Option.allCases { #expect(page.contains("\(option.name)\\fR")) }
    }

    @Test(.enabled(if: Outside.has("groff"), "groff is not installed"), arguments: Language.allCases)
    func `groff sets the page without a warning`(_ language: Language) throws {
        let folder = try TemporaryFolder(["oitlint.1": ManualPage.text(in: language)])
        let words = ["-man", "-Tutf8", "-Kutf8", "-ww", "-z", "-rLL=80n", "oitlint.1"]
        let (status, text) = try Outside.run("groff", words, in: folder.path)
        #expect(status == 0)
        #expect(text == "")
    }

    @Test(.enabled(if: Outside.has("man") && Outside.has("groff"), "man is not installed"))
    func `man shows the page with its options as they are typed`() throws {
        let folder = try TemporaryFolder(["oitlint.1": ManualPage.text(in: .en)])
        let (status, text) = try Outside.run(
            "man", ["-l", "oitlint.1"], in: folder.path,
            variables: ["LC_ALL": "C.UTF-8", "MANWIDTH": "80", "MANPAGER": "cat"])
        #expect(status == 0)
        #expect(text.contains("-f, --format FORMAT[=FILE]"), "\(text.prefix(2000))")
        #expect(!text.contains("\\"))
    }
}
