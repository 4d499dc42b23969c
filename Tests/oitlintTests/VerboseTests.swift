import Diagnostics
import Foundation
import Testing

@testable import oitlint

/// `--verbose`: what a run reads, and why a file answers its item, on standard error.
struct VerboseTests {
    private static func folder() throws -> TemporaryFolder {
        let text = try String(contentsOfFile: "\(Program.package)/samples/clean/O14.csv", encoding: .utf8)
        return try TemporaryFolder([
            "r/O14.csv": text, "r/other.csv": text,
            "r/oitlint.toml": "[report]\nfiscal-year = 2567\n[[file]]\npath = 'O14.csv'\nitem = 'O14'\n",
        ])
    }

    /// The lines without their times.
    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { String($0).replacing(#/[\d,]+ (ms|มิลลิวินาที)/#, with: "N ms") }
    }

    @Test func `settings, packs and files are named, and who says what a file answers`() throws {
        let folder = try Self.folder()
        let words = ["check", "r/O14.csv", "r/other.csv", "-l", "en"]
        let answer = try Program.run(words + ["--verbose"], in: folder.path)
        let plain = try Program.run(words, in: folder.path)
        #expect(answer.out == plain.out)
        #expect(answer.status == plain.status)
        #expect(plain.trouble == "")
        let lines = Self.lines(answer.trouble)
        try #require(lines.count == 5)
        #expect(lines[0].hasPrefix("oitlint: the packs inside the program: 2566, "))
        #expect(lines[1] == "oitlint: settings: r/oitlint.toml")
        #expect(lines[2].hasPrefix("oitlint: r/O14.csv: csv, "))
        #expect(lines[2].hasSuffix(", tables 1, rows checked 16, N ms; answers O14 (r/oitlint.toml:5:8)"), "\(lines[2])")
        #expect(lines[3].hasPrefix("oitlint: r/other.csv: csv, ") && lines[3].contains("; answers O14 ("), "\(lines[3])")
        #expect(!lines[3].hasSuffix("()") && !lines[3].contains("oitlint.toml:5"), "\(lines[3])")
        #expect(lines[4] == "oitlint: files read: 2, in N ms since the start")
    }

    @Test func `an option and a missing file of settings are named in Thai`() throws {
        let text = try String(contentsOfFile: "\(Program.package)/samples/clean/O14.csv", encoding: .utf8)
        let folder = try TemporaryFolder(["a.csv": text])
        let answer = try Program.run(["score", "a.csv", "-y", "2567", "-v", "-l", "th"], in: folder.path)
        #expect(answer.trouble.contains("oitlint: ไม่มี oitlint.toml เหนือไฟล์เหล่านี้\n"))
        let item = try Program.run(["check", "a.csv", "-y", "2567", "-i", "O14", "-v", "-l", "th"], in: folder.path)
        #expect(item.trouble.contains("; ตอบข้อ O14 (--item)\n"), "\(item.trouble)")
    }

    @Test(arguments: ["fix r --diff -v", "annotate r/O14.csv -o x.xlsx -v", "checklist r -v", "score r -v"])
    func `every command that checks says it`(_ line: String) throws {
        let folder = try Self.folder()
        let answer = try Program.run(line.split(separator: " ").map(String.init) + ["-l", "en"], in: folder.path)
        #expect(answer.trouble.contains("oitlint: settings: r/oitlint.toml\noitlint: r/O14.csv: csv, "), "\(answer.trouble)")
    }

    @Test func `quiet and verbose exclude each other`() {
        let answer = run(["check", "-qv", "-l", "en"])
        #expect(answer.status == .usage)
        #expect(answer.trouble == "oitlint: --quiet and --verbose cannot be used together\nsee oitlint check --help\n")
    }
}
