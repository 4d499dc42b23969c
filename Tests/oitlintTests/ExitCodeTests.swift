import Diagnostics
import Foundation
import Testing

@testable import oitlint

/// How the program ends, seen from outside.
struct ExitCodeTests {
    @Test func `0 when nothing is found`() throws {
        #expect(try Program.run(["check", "samples/clean"]).status == .clean)
    }

    @Test func `1 when something is found`() throws {
        #expect(try Program.run(["check", "samples/defects"]).status == .findings)
    }

    @Test func `2 when the command line is wrong`() throws {
        let answer = try Program.run(["check", "samples/clean", "--formt", "json"])
        #expect(answer.status == .usage)
        #expect(answer.out == "")
        #expect(answer.trouble.contains("--format"))
        #expect(try Program.run([]).status == .usage)
        #expect(try Program.run(["chek"]).status == .usage)
    }

    @Test func `2 when the settings are wrong`() throws {
        let folder = try TemporaryFolder(["oitlint.toml": "[agency]\nnmae = \"x\"\n", "a.csv": "x\n"])
        let answer = try Program.run(["check", "--format", "compact"], in: folder.path)
        let line = "oitlint.toml:2:1: error: the key is not known (agency.nmae), did you mean name? [settings/unknown-key]\n"
        #expect(answer == Answer(status: .usage, out: line, trouble: ""))
    }

    @Test func `3 when an input cannot be read, whatever else was found`() throws {
        let answer = try Program.run(["check", "samples/clean", "none.csv", "--format", "compact"])
        #expect(answer == Answer(status: .incomplete, out: "none.csv: error: there is no such file [file/missing]\n", trouble: ""))
        #expect(try Program.run(["check", "samples/defects", "none.csv", "--fail-on", "never"]).status == .incomplete)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "the system has no device that is always full"))
    func `4 when the answer cannot be written`() throws {
        let answer = try Program.run(["check", "samples/clean"], to: "/dev/full")
        #expect(answer.status == .fault)
        #expect(answer.trouble == "oitlint: the output cannot be written (No space left on device)\n")
    }

    /// One finding of each level, and the levels it fails on.
    @Test(
        arguments: [
            ("error", ["error", "warning", "note"]), ("warning", ["warning", "note"]), ("note", ["note"]),
        ])
    func `--fail-on says from which level on a finding counts`(_ level: String, _ failing: [String]) throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/O14.csv"
        try Data(Self.report(whoseWorstIs: level)).write(to: URL(fileURLWithPath: path))
        let outcome = try Engine.ofPackage.get().check(Report(settings: Settings(), inputs: [Input(path)]), CheckOptions())
        #expect(outcome.findings.map(\.level.name) == [level])
        for choice in FailOn.allCases {
            let isFailing = failing.contains(choice.rawValue)
            #expect(ExitStatus(of: outcome, failOn: choice) == (isFailing ? .findings : .clean), "\(choice)")
        }
    }

    @Test func `--fail-on is obeyed`() throws {
        #expect(try Program.run(["check", "samples/defects", "--fail-on", "never"]).status == .clean)
        let folder = try TemporaryFolder()
        try Data(Self.report(whoseWorstIs: "note")).write(to: URL(fileURLWithPath: "\(folder.path)/O14.csv"))
        #expect(try Program.run(["check", "O14.csv", "--fail-on", "warning"], in: folder.path).status == .clean)
        #expect(try Program.run(["check", "O14.csv", "--fail-on", "note"], in: folder.path).status == .findings)
    }

    /// A clean report changed in one thing.
    static func report(whoseWorstIs level: String) throws -> [UInt8] {
        let clean = try String(contentsOfFile: "\(Program.package)/samples/clean/O14.csv", encoding: .utf8)
        switch level {
        case "error": return Array(clean.replacingOccurrences(of: "\"1,250,000.00\"", with: "\"1,250,000.001\"").utf8)
        case "warning": return clean.windowsThai
        default:
            let lines = clean.split(whereSeparator: \.isNewline).enumerated().map { "\($1)," + ($0 == 0 ? "x" : "") + "\n" }
            return Array(lines.joined().utf8)
        }
    }
}

extension String {
    /// The text in Windows-874, as far as the samples need it.
    var windowsThai: [UInt8] {
        unicodeScalars.map { scalar in
            switch scalar.value {
            case 0..<0x80: UInt8(scalar.value)
            case 0xE01...0xE5B: UInt8(scalar.value - 0xE01 + 0xA1)
            case 0x2013: 0x96
            default: UInt8(ascii: "?")
            }
        }
    }
}
