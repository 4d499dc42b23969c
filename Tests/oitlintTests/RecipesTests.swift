import Foundation
import JSON
import Testing

@testable import oitlint

/// The recipes of README.md and the hooks do what they promise: their commands are run as they stand there.
@Suite(.enabled(if: Outside.has("bash") && GitCheckout.isThere, "bash or git is not installed"))
struct RecipesTests {
    private static let defect = (old: "\"498,000.00\"", new: "\"498,000.001\"")

    private static func clean() throws -> String {
        try String(contentsOfFile: "\(Program.package)/samples/clean/O14.csv", encoding: .utf8)
    }

    /// A repository with a report of one item, in which the defect can be.
    private static func repository(isDefect: Bool) throws -> GitCheckout {
        let text = try clean()
        return try GitCheckout([
            "reports/O14.csv": isDefect ? text.replacing(defect.old, with: defect.new) : text,
            "reports/oitlint.toml": "[report]\nfiscal-year = 2567\nitems = ['O14']\n[[file]]\npath = 'O14.csv'\nitem = 'O14'\n"
                + "[[attest]]\ndemand = 'O14/every-item'\nunit = 'x'\nanswer = true\ndate = 2024-04-01\n",
        ])
    }

    /// Runs a line of a recipe as a job does: its working folder is the root, and the first failure ends it.
    private static func run(
        _ command: String, in checkout: GitCheckout, _ variables: [String: String] = [:]
    ) throws -> (status: Int32, text: String) {
        let folder = checkout.folder.path
        let tools = "\(folder)/.oitlint"
        if !FileManager.default.fileExists(atPath: tools) {
            try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: true)
            let program = try #require(Program.executable)
            try FileManager.default.createSymbolicLink(atPath: "\(tools)/oitlint", withDestinationPath: program.path)
        }
        let words = ["LC_ALL": "C.UTF-8", "PATH": Outside.searchPath].merging(variables) { $1 }
        return try Outside.run("bash", ["-euo", "pipefail", "-c", command], in: folder, variables: words)
    }

    private static func exists(_ name: String, in checkout: GitCheckout) -> Bool {
        FileManager.default.fileExists(atPath: "\(checkout.folder.path)/\(name)")
    }

    private static func content(_ name: String, in checkout: GitCheckout) throws -> String {
        try String(contentsOfFile: "\(checkout.folder.path)/\(name)", encoding: .utf8)
    }

    @Test func `the three lines of a gate pass what is clean and stop what is not`() throws {
        let lines = try ReadmeTests.block("gate").filter { $0.hasPrefix("oitlint ") }
        #expect(lines.count == 3)
        for line in lines {
            #expect(try Self.run(line, in: Self.repository(isDefect: false)).status == 0, "\(line)")
            #expect(try Self.run(line, in: Self.repository(isDefect: true)).status == 1, "\(line)")
        }
    }

    @Test func `the lines about a baseline freeze, pass, and prune`() throws {
        let lines = try ReadmeTests.block("baseline").filter { $0.hasPrefix("oitlint ") }
        try #require(lines.count == 3)
        let checkout = try Self.repository(isDefect: true)
        let ci = ["CI": "true"]
        #expect(try Self.run(lines[0], in: checkout).status == 0)
        #expect(try Self.run(lines[1], in: checkout, ci).status == 0)
        try checkout.write("reports/O14.csv", try Self.clean())
        #expect(try Self.run(lines[1], in: checkout, ci).status == 1)
        #expect(try Self.run(lines[2], in: checkout, ci).status == 0)
        #expect(try Self.run(lines[1], in: checkout, ci).status == 0)
    }

    @Test func `the job for GitHub annotates, sums up and writes SARIF`() throws {
        let text = try ReadmeTests.block("github")
        let command = try #require(text.first { $0.contains("run: .oitlint/oitlint ") }?.components(separatedBy: "run: ").last)
        let checkout = try Self.repository(isDefect: true)
        let variables = [
            "CI": "true", "GITHUB_WORKSPACE": checkout.folder.path, "GITHUB_STEP_SUMMARY": "\(checkout.folder.path)/summary.md",
        ]
        let answer = try Self.run(command, in: checkout, variables)
        #expect(answer.status == 1)
        let annotations = answer.text.split(separator: "\n").filter { $0.hasPrefix("::error ") }
        #expect(annotations.count == 1)
        #expect(annotations.first?.hasPrefix("::error file=reports/O14.csv,line=3,") == true, "\(answer.text)")
        #expect(try Self.content("summary.md", in: checkout).contains("O14/budget/too-many-decimals"))
        let uploaded = try #require(text.first { $0.contains("sarif_file: ") }?.components(separatedBy: ": ").last)
        #expect(try JSONParser.parse(Array(Self.content(uploaded, in: checkout).utf8))["runs"] != nil)
        try checkout.write("reports/O14.csv", try Self.clean())
        #expect(try Self.run(command, in: checkout, variables).status == 0)
    }

    @Test func `the job for GitLab writes the files that it hands on`() throws {
        let text = try ReadmeTests.block("gitlab")
        let command = try #require(
            text.first { $0.contains("- .oitlint/oitlint ") }?.components(separatedBy: "- ").dropFirst().joined(separator: "- "))
        let checkout = try Self.repository(isDefect: true)
        let variables = ["CI": "true", "CI_PROJECT_DIR": checkout.folder.path]
        #expect(try Self.run(command, in: checkout, variables).status == 1)
        let files = text.suffix(2).compactMap { $0.components(separatedBy: ": ").last }
        #expect(files.count == 2)
        for file in files { #expect(Self.exists(file, in: checkout), "\(file)") }
        let quality = try JSONParser.parse(Array(Self.content(files[0], in: checkout).utf8))
        let issues = try #require(quality.elements)
        #expect(issues.count { $0["check_name"]?.stringValue?.contains("too-many-decimals") ?? false } == 1)
        #expect(try Self.content(files[1], in: checkout).contains("<testsuites"))
        try checkout.write("reports/O14.csv", try Self.clean())
        #expect(try Self.run(command, in: checkout, variables).status == 0)
    }

    @Test func `both jobs build the program as README says it is installed`() throws {
        let flags = "--product oitlint -Xswiftc -static-executable -Xlinker -s"
        let readme = try String(contentsOfFile: "\(Program.package)/README.md", encoding: .utf8)
        #expect(readme.components(separatedBy: flags).count == 4)
    }

    // MARK: pre-commit

    /// The hooks, each by its keys.
    private static func hooks() throws -> [[String: String]] {
        let text = try String(contentsOfFile: "\(Program.package)/.pre-commit-hooks.yaml", encoding: .utf8)
        var hooks: [[String: String]] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix("- ") { hooks.append([:]) }
            let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2, !hooks.isEmpty { hooks[hooks.count - 1][parts[0]] = parts[1] }
        }
        return hooks
    }

    @Test func `the hooks take the files that a folder is searched for`() throws {
        let hooks = try Self.hooks()
        #expect(hooks.map { $0["id"] } == ["oitlint", "oitlint-report"])
        for (hook, more) in zip(hooks, [[], ["toml"]]) {
            let pattern = try Regex(try #require(hook["files"]))
            let suffixes = InputCollector.suffixes.union(more)
            for suffix in suffixes {
                #expect("a/b.\(suffix)".contains(pattern) && "B.\(suffix.uppercased())".contains(pattern), "\(suffix)")
            }
            let named = hook["files"]?.components(separatedBy: "(").last?.components(separatedBy: ")").first?.split(separator: "|").map(
                String.init)
            #expect(Set(named ?? []) == suffixes)
        }
        let excluded = try Regex(try #require(hooks[0]["exclude"]))
        #expect("README.md".contains(excluded) && "a/Readme.md".contains(excluded) && !"a/x-readme.md".contains(excluded))
    }

    @Test func `the hooks stop a commit with a defect and let others pass`() throws {
        let hooks = try Self.hooks()
        for (isDefect, status) in [(false, 0), (true, 1)] as [(Bool, Int32)] {
            let checkout = try Self.repository(isDefect: isDefect)
            let files = try #require(hooks[0]["entry"]) + " reports/O14.csv"
            #expect(try Self.run(files, in: checkout).status == status)
            #expect(try Self.run(try #require(hooks[1]["entry"]), in: checkout).status == status)
        }
    }
}
