import Diagnostics
import Foundation
import JSON
import Rendering
import Testing

@testable import oitlint

/// Known findings do not count, and what is known and gone is said.
struct BaselineTests {
    private static func clean() throws -> String {
        try String(contentsOfFile: "\(Program.package)/samples/clean/O14.csv", encoding: .utf8)
    }

    private static let words = ["--item", "O14", "-y", "2567", "-l", "en", "--format", "compact"]
    private static let first = (old: "\"498,000.00\"", new: "\"498,000.001\"")
    private static let second = (old: "\"780,000.00\"", new: "\"780,000.001\"")

    /// A file with one defect, a baseline that knows it, and the words to check with.
    private static func known() throws -> (folder: TemporaryFolder, text: String) {
        let text = try clean().replacing(first.old, with: first.new)
        let folder = try TemporaryFolder(["a/O14.csv": text])
        let answer = try Program.run(["check", "a/O14.csv", "--write-baseline", "known.json"] + words, in: folder.path)
        #expect(answer == Answer(status: .clean, out: "", trouble: ""))
        return (folder, text)
    }

    private static func check(
        _ folder: TemporaryFolder, _ path: String, _ more: [String] = [], variables: [String: String] = [:]
    ) throws
        -> Answer
    {
        try Program.run(["check", path, "--baseline", "known.json"] + more + words, in: folder.path, variables: variables)
    }

    @Test func `a baseline is sorted, a line for each finding, without a line number`() throws {
        let (folder, _) = try Self.known()
        let text = try String(contentsOfFile: "\(folder.path)/known.json", encoding: .utf8)
        let lines = text.components(separatedBy: "\n")
        #expect(lines.count == 8)
        #expect(lines[4].contains(#"    {"file":"a/O14.csv","rule":"O14/budget/too-many-decimals","fingerprint":""#))
        #expect(try Baseline(Array(text.utf8)).text == text)
    }

    @Test func `a known finding does not count, and one more does`() throws {
        let (folder, text) = try Self.known()
        #expect(try Self.check(folder, "a/O14.csv") == Answer(status: .clean, out: "", trouble: ""))
        try text.replacing(Self.second.old, with: Self.second.new).write(
            toFile: "\(folder.path)/a/O14.csv", atomically: true, encoding: .utf8)
        let answer = try Self.check(folder, "a/O14.csv")
        let column = try #require(text.replacing(Self.second.old, with: Self.second.new).column(of: "\"780,000.001"))
        #expect(answer.status == .findings)
        #expect(
            answer.out
                == "a/O14.csv:5:\(column): error: the amount has more than two decimals (780,000.001) [O14/budget/too-many-decimals]\n")
    }

    @Test func `a known finding is known again in another folder and behind rows that were inserted`() throws {
        let (folder, text) = try Self.known()
        var lines = text.split(whereSeparator: \.isNewline).map(String.init)
        lines.insert(lines[1].replacing("หมู่ที่ 3", with: "หมู่ที่ 9"), at: 1)
        for row in 1..<lines.count { lines[row] = "\(row)," + lines[row].split(separator: ",", maxSplits: 1)[1] }
        try FileManager.default.createDirectory(atPath: "\(folder.path)/b", withIntermediateDirectories: true)
        try (lines.joined(separator: "\n") + "\n").write(toFile: "\(folder.path)/b/O14.csv", atomically: true, encoding: .utf8)
        #expect(try Self.check(folder, "b/O14.csv") == Answer(status: .clean, out: "", trouble: ""))
    }

    @Test func `an entry that no longer occurs is a note, and an error where machines check`() throws {
        let (folder, _) = try Self.known()
        try Self.clean().write(toFile: "\(folder.path)/a/O14.csv", atomically: true, encoding: .utf8)
        func line(_ level: String) -> String {
            "known.json:5:5: \(level): an entry of the baseline no longer occurs (O14/budget/too-many-decimals in a/O14.csv) [baseline/stale]\n"
        }
        #expect(try Self.check(folder, "a/O14.csv") == Answer(status: .clean, out: line("note"), trouble: ""))
        #expect(try Self.check(folder, "a/O14.csv", ["--fail-on-stale"]) == Answer(status: .findings, out: line("error"), trouble: ""))
        #expect(try Self.check(folder, "a/O14.csv", variables: ["CI": "true"]).status == .findings)
        #expect(try Self.check(folder, "a/O14.csv", variables: ["CI": "false"]).status == .clean)
        let pruned = try Self.check(folder, "a/O14.csv", ["--write-baseline", "known.json"], variables: ["CI": "true"])
        #expect(pruned == Answer(status: .clean, out: "", trouble: ""))
        #expect(try Self.check(folder, "a/O14.csv", variables: ["CI": "true"]) == Answer(status: .clean, out: "", trouble: ""))
    }

    @Test func `pruning accepts nothing new`() throws {
        let (folder, _) = try Self.known()
        try Self.clean().replacing(Self.second.old, with: Self.second.new)
            .write(toFile: "\(folder.path)/a/O14.csv", atomically: true, encoding: .utf8)
        #expect(try Self.check(folder, "a/O14.csv", ["--write-baseline", "known.json"]).status == .findings)
        #expect(try Self.check(folder, "a/O14.csv").status == .findings)
    }

    @Test func `an entry of a file that was not checked is not stale, and of one that is gone it is`() throws {
        let (folder, text) = try Self.known()
        try text.write(toFile: "\(folder.path)/O14-2.csv", atomically: true, encoding: .utf8)
        #expect(!(try Self.check(folder, "O14-2.csv", ["--fail-on-stale"])).out.contains("baseline/stale"))
        try FileManager.default.removeItem(atPath: "\(folder.path)/a/O14.csv")
        #expect(try Self.check(folder, "O14-2.csv", ["--fail-on-stale"]).out.contains("baseline/stale"))
    }

    @Test(
        arguments: [
            ("{", "known.json:1:2: the baseline is not JSON: "),
            (
                #"{"schemaVersion": 1, "fingerprintVersion": 1, "findings": [{"rule": 1}]}"#,
                "known.json:1:60: this is not what --write-baseline writes"
            ),
            (#"[]"#, "known.json:1:1: this is not what --write-baseline writes"),
            (
                #"{"schemaVersion": 9, "fingerprintVersion": 1, "findings": []}"#,
                "known.json: a baseline of version 9 does not fit this program; write it anew by --write-baseline"
            ),
        ])
    func `what is no baseline ends in 2`(_ text: String, _ message: String) throws {
        let folder = try TemporaryFolder(["O14.csv": try Self.clean(), "known.json": text])
        let answer = try Self.check(folder, "O14.csv")
        #expect(answer.status == .usage)
        #expect(answer.trouble.hasPrefix("oitlint: \(message)"), "\(answer.trouble)")
    }

    @Test func `a baseline that is not there ends in 2, one that cannot be written in 3`() throws {
        let folder = try TemporaryFolder(["O14.csv": try Self.clean()])
        #expect(
            try Self.check(folder, "O14.csv")
                == Answer(status: .usage, out: "", trouble: "oitlint: the baseline cannot be read (known.json)\n"))
        #expect(try Program.run(["check", "O14.csv", "--write-baseline", "/dev/full"] + Self.words, in: folder.path).status == .incomplete)
    }

    @Test func `the schema of a baseline is printed and is JSON`() throws {
        let answer = run(["schema", "baseline"])
        #expect(answer.status == .clean)
        #expect(try JSONParser.parse(Array(answer.out.utf8))["properties"]?["findings"] != nil)
    }
}
