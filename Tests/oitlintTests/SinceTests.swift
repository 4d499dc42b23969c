import Diagnostics
import Foundation
import Testing

@testable import oitlint

/// Findings in what has changed since a revision of git.
@Suite(.enabled(if: GitCheckout.isThere, "git is not installed"))
struct SinceTests {
    private static let words = ["--item", "O14", "-y", "2567", "-l", "en", "--format", "compact"]
    private static let old = "a.csv:3:"
    private static let defect = (old: "\"498,000.00\"", new: "\"498,000.001\"")
    private static let other = (old: "\"780,000.00\"", new: "\"780,000.001\"")

    /// A checkout whose first commit has a file with a defect in its third line.
    private static func checkout() throws -> (GitCheckout, String) {
        let text = try String(contentsOfFile: "\(Program.package)/samples/clean/O14.csv", encoding: .utf8)
            .replacing(defect.old, with: defect.new)
        let checkout = try GitCheckout(["a.csv": text])
        return (checkout, text)
    }

    private static func check(_ checkout: GitCheckout, _ revision: String, _ more: [String] = []) throws -> Answer {
        try Program.run(
            ["check", "--since", revision] + more + words, in: checkout.folder.path,
            variables: ["PATH": GitCheckout.path, "HOME": "/nonexistent"])
    }

    @Test func `what has not changed is left out`() throws {
        let (checkout, _) = try Self.checkout()
        #expect(try Self.check(checkout, "HEAD") == Answer(status: .clean, out: "", trouble: ""))
    }

    @Test func `a line that changed has its finding, committed or not`() throws {
        let (checkout, text) = try Self.checkout()
        try checkout.write("a.csv", text.replacing(Self.other.old, with: Self.other.new))
        let column = try #require(text.replacing(Self.other.old, with: Self.other.new).column(of: "\"780,000.001"))
        let line = "a.csv:5:\(column): error: the amount has more than two decimals (780,000.001) [O14/budget/too-many-decimals]\n"
        #expect(try Self.check(checkout, "HEAD") == Answer(status: .findings, out: line, trouble: ""))
        try checkout.commit()
        #expect(try Self.check(checkout, "HEAD~1") == Answer(status: .findings, out: line, trouble: ""))
        #expect(try Self.check(checkout, "HEAD").status == .clean)
    }

    @Test func `a new file is new in every line, a moved one is not`() throws {
        let (checkout, text) = try Self.checkout()
        try checkout.write("ใหม่.csv", text)
        #expect(try Self.check(checkout, "HEAD").out.hasPrefix("ใหม่.csv:3:"))
        try FileManager.default.removeItem(atPath: "\(checkout.folder.path)/ใหม่.csv")
        try FileManager.default.createDirectory(atPath: "\(checkout.folder.path)/b", withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: "\(checkout.folder.path)/a.csv", toPath: "\(checkout.folder.path)/b/a.csv")
        try checkout.commit()
        #expect(try Self.check(checkout, "HEAD~1") == Answer(status: .clean, out: "", trouble: ""))
    }

    @Test func `a workbook counts as a whole`() throws {
        let checkout = try GitCheckout(["a.csv": "x\n"])
        let path = "\(checkout.folder.path)/O16.xlsx"
        try FileManager.default.copyItem(atPath: "\(Program.package)/samples/defects/O16-3.xlsx", toPath: path)
        try checkout.commit()
        let words = ["check", "O16.xlsx", "--item", "O16", "-y", "2567", "--format", "compact", "--since"]
        let variables = ["PATH": GitCheckout.path, "HOME": "/nonexistent"]
        #expect(try Program.run(words + ["HEAD"], in: checkout.folder.path, variables: variables).out == "")
        let all = try Program.run(words.dropLast() + ["--all"], in: checkout.folder.path)
        #expect(try Program.run(words + ["HEAD~1", "--all"], in: checkout.folder.path, variables: variables).out == all.out)
    }

    @Test func `no such revision, no checkout and no git are said and end in 2`() throws {
        let (checkout, _) = try Self.checkout()
        for revision in ["nowhere", "--all", "a.csv"] {
            let answer = try Program.run(
                ["check", "--since=\(revision)"] + Self.words, in: checkout.folder.path,
                variables: ["PATH": GitCheckout.path, "HOME": "/nonexistent"])
            let text = "oitlint: git knows no such revision (\(revision)); a shallow clone may lack it\n"
            #expect(answer == Answer(status: .usage, out: "", trouble: text))
        }
        let folder = try TemporaryFolder(["a.csv": "x\n"])
        let variables = ["PATH": GitCheckout.path, "GIT_CEILING_DIRECTORIES": Path.folder(of: folder.path)]
        let outside = try Program.run(["check", "a.csv", "--since", "HEAD"] + Self.words, in: folder.path, variables: variables)
        #expect(outside == Answer(status: .usage, out: "", trouble: "oitlint: the folder is in no git checkout (.)\n"))
        let none = try Program.run(
            ["check", "--since", "HEAD"] + Self.words, in: checkout.folder.path, variables: ["PATH": "/nonexistent"])
        #expect(none == Answer(status: .usage, out: "", trouble: "oitlint: --since needs git, which is not installed here\n"))
    }
}

/// A folder under git, with a first commit.
struct GitCheckout {
    static let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    static let isThere = path.split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/git") }

    let folder: TemporaryFolder

    init(_ files: [String: String]) throws {
        folder = try TemporaryFolder(files)
        try git(["init", "--quiet"])
        try commit()
    }

    func write(_ name: String, _ text: String) throws {
        try text.write(toFile: "\(folder.path)/\(name)", atomically: true, encoding: .utf8)
    }

    func commit() throws {
        try git(["add", "--all"])
        try git([
            "-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "x",
        ])
    }

    private func git(_ words: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder.path] + words
        process.environment = ["PATH": Self.path, "HOME": "/nonexistent", "GIT_CONFIG_NOSYSTEM": "1"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
