import Diagnostics
import Foundation
import Testing

@testable import oitlint

/// What `oitlint debug complete` answers, and what shells make of it.
struct CompletionTests {
    private static let sources = Completion.Sources(
        years: { [2567, 2568] }, items: { [("X1", Phrase("one")), ("X2", Phrase("two"))] }, packs: { [("p1", Phrase("pack"))] },
        ids: { ["X1", "X1/a", "file/empty"] }, revisions: { ["main", "origin/main"] })

    private static func words(_ line: String) -> [String] {
        line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }

    @Test(
        arguments: [
            ("che", ["check", "checklist"]), ("pack d", ["diff", "doc"]), ("debug ", ["complete", "toml", "cel"]), ("nonsense ", []),
            ("--l", ["--language"]), ("check --fi", ["--fiscal-year"]), ("check --fiscal-year ", ["2567", "2568"]),
            ("check -y 2568 --fi", []), ("check -y 25", ["2567", "2568"]), ("check --fiscal-year=2568", ["--fiscal-year=2568"]),
            ("check --format sa", ["sarif"]), ("check --format=sa", ["--format=sarif"]), ("check -qf sa", ["sarif"]),
            ("check --format sarif --form", ["--format"]), ("inspect --format ", ["text", "compact", "json"]),
            ("checklist --format ", ["text", "markdown", "html"]), ("check --fail-on w", ["warning"]), ("check -i X", ["X1", "X2"]),
            ("check --pack ", ["p1"]), ("pack diff p", ["p1"]), ("explain X1", ["X1", "X1/a"]), ("check --since o", ["origin/main"]),
            ("schema j", ["json", "json-lines"]), ("completions ", ["bash", "zsh", "fish"]), ("completions bash ", []),
            ("help pack p", ["publish"]), ("help ch", ["check", "checklist"]), ("check --diff", []), ("fix --di", ["--diff"]),
            ("check -- --fo", []), ("check --agency ", []), ("pack list ", []),
        ] as [(String, [String])])
    func `words are completed by the declarations`(_ line: String, _ expected: [String]) {
        #expect(Completion(Self.words(line), Self.sources).candidates.map(\.word) == expected)
    }

    @Test(
        arguments: [
            ("check a", .files, ""), ("check --baseline ", .files, ""), ("check --baseline=k", .files, "--baseline="),
            ("check --format sarif=o", .files, "sarif="), ("check --format=sarif=o", .files, "--format=sarif="),
            ("new ", .folders, ""), ("check --rules=r", .folders, "--rules="), ("check --agency ", .none, ""),
            ("annotate a.xlsx b", .none, ""),
            ("check -- -", .files, ""),
        ] as [(String, Completion.Names, String)])
    func `names of files come where a file can stand`(_ line: String, _ names: Completion.Names, _ start: String) {
        let completion = Completion(Self.words(line), Self.sources)
        #expect(completion.names == names)
        #expect(completion.nameStart == start)
    }

    @Test func `every option of every command is offered with what it does`() {
        for command in Command.allCases {
            let completion = Completion(command.words + ["--"], Self.sources)
            #expect(completion.candidates.map(\.word) == Option.options(of: command).map(\.name), "\(command.name)")
            #expect(completion.candidates.allSatisfy { !$0.meaning.en.isEmpty && !$0.meaning.th.isEmpty })
        }
    }

    @Test func `ids, items and years are those of the packs`() throws {
        let ids = run(["debug", "complete", "--", "explain", "file/enc"])
        #expect(ids == Answer(status: .clean, out: "file/encoding\n:none\n", trouble: ""))
        #expect(run(["-l", "th", "debug", "complete", "--", "check", "-y", "2567"]).out == "2567\n:none\n")
        let folder = try TemporaryFolder(["rules/": ""])
        let none = run(["debug", "complete", "--", "check", "--rules", "\(folder.path)/rules", "--item", ""])
        #expect(none == Answer(status: .clean, out: ":none\n", trouble: ""))
    }

    @Test(arguments: Shell.allCases)
    func `the script reads as recorded`(_ shell: Shell) throws {
        let answer = run(["completions", shell.rawValue])
        #expect(answer.status == .clean)
        try expectGolden(answer.out, "completions.\(shell.rawValue)")
    }

    @Test func `a shell that there is no script for ends in 2`() {
        let answer = run(["completions", "tcsh", "-l", "en"])
        #expect(
            answer
                == Answer(status: .usage, out: "", trouble: "oitlint: there is no script for this shell (tcsh), only for bash, zsh, fish\n")
        )
    }
}
