import Diagnostics
import Foundation
import Testing

@testable import oitlint

/// Files that are no report: each gives exactly these findings, and none of them passes for a good one.
struct BadInputTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let rules: [String]
        let status: ExitStatus

        var testDescription: String { name }

        init(_ name: String, _ bytes: [UInt8], _ rules: [String], _ status: ExitStatus) {
            self.name = name
            self.bytes = bytes
            self.rules = rules
            self.status = status
        }

        init(_ name: String, _ text: String, _ rules: [String], _ status: ExitStatus) {
            self.init(name, Array(text.utf8), rules, status)
        }
    }

    static let table = (try? String(contentsOfFile: "\(Program.package)/samples/clean/O14.csv", encoding: .utf8)) ?? ""
    static let header = String(table.unicodeScalars.prefix { $0 != "\r" && $0 != "\n" })
    static let records = (try? String(contentsOfFile: "\(Program.package)/samples/clean/O17.json", encoding: .utf8)) ?? ""

    /// The clean table with bytes put into the text of its first cell of a place.
    static func table(with bytes: [UInt8]) -> [UInt8] {
        let text = Array(table.utf8)
        let word = Array("ก่อสร้างถนน".utf8)
        let start = text.indices.first { text[$0...].starts(with: word) } ?? 0
        return text[..<(start + word.count)] + bytes + text[(start + word.count)...]
    }

    /// The text as UTF-16, with its mark.
    static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        ([0xFEFF] + Array(text.utf16)).flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return bigEndian ? [high, low] : [low, high]
        }
    }

    static let cases = [
        Case("empty.csv", "", ["file/empty"], .findings),
        Case("mark alone.csv", "\u{FEFF}", ["file/empty"], .findings),
        Case("blank lines.csv", "\n\r\n  \n\n", ["file/empty"], .findings),
        Case("a document.csv", "%PDF-1.7\n1 0 obj\n", ["file/unreadable-format"], .incomplete),
        Case("a document.pdf", "%PDF-1.7\n1 0 obj\n", ["file/unreadable-format"], .incomplete),
        Case("a web page.csv", "<html><table><tr><td>1</table>", ["file/unrecognised", "file/wrong-ending"], .findings),
        Case("a picture.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], ["file/unreadable-format"], .incomplete),
        Case("an old workbook.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ["file/unreadable-format"], .incomplete),
        Case("one quote.csv", "\"", ["file/unrecognised", "csv/unclosed-quote"], .findings),
        Case("a broken letter.csv", table(with: [0xFF]), ["file/invalid-utf8", "O14/description/replacement-character"], .findings),
        Case("a NUL.csv", table(with: [0]), ["file/nul", "O14/description/control-character"], .findings),
        Case("a long line.csv", [UInt8](repeating: UInt8(ascii: "x"), count: 8 << 20), ["file/unrecognised", "file/limit"], .incomplete),
        Case(
            "a long last line.csv", Array(table.utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 8 << 20),
            ["O14/plan/short-row", "file/limit"], .incomplete),
        Case("little endian.csv", utf16(table, bigEndian: false), ["file/encoding"], .clean),
        Case("big endian.csv", utf16(table, bigEndian: true), ["file/encoding"], .clean),
        Case("windows thai.csv", table.windowsThai, ["file/encoding"], .clean),
        Case("header alone.csv", header + "\n", ["O14/plan/no-rows"], .findings),
        Case("nothing but prose.txt", "สวัสดี\n", ["file/unrecognised"], .findings),
        Case("comma too many.json", "{\"a\": 1,}", ["file/unrecognised", "json/syntax"], .incomplete),
        Case("a number.json", "3", ["file/unrecognised"], .findings),
        Case("nothing.json", "null", ["file/unrecognised"], .findings),
        Case("no records.json", "[]", ["file/unrecognised"], .findings),
        Case("cut off.json", String(records.prefix(records.count / 2)), ["json/syntax"], .incomplete),
    ]

    @Test(arguments: cases)
    func `a file that is no report gives its finding`(_ test: Case) throws {
        #expect(!Self.table.isEmpty && !Self.records.isEmpty)
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/\(test.name)"
        try Data(test.bytes).write(to: URL(fileURLWithPath: path))
        let outcome = try Engine.ofPackage.get().check(Report(settings: Settings(), inputs: [Input(path)]), CheckOptions())
        #expect(outcome.findings.map(\.rule.description) == test.rules)
        #expect(ExitStatus(of: outcome, failOn: .error) == test.status)
        if test.status == .clean { #expect(ExitStatus(of: outcome, failOn: .warning) == .findings) }
    }

    @Test func `a path that is no file gives its finding`() throws {
        let folder = try TemporaryFolder(["empty/": ""])
        let answer = run(["check", "\(folder.path)/none.csv", "\(folder.path)/empty", "--format", "compact"])
        #expect(answer.out.split(separator: "\n").map(Self.rule) == ["file/none", "file/missing"])
        #expect(answer.status == .incomplete)
    }

    @Test func `standard input is a file like others`() throws {
        let answer = try Program.run(["check", "-", "--format", "compact"], input: Self.header + "\n")
        let line = "-:1:1: error: the table has a header and no rows [O14/plan/no-rows]\n"
        #expect(answer == Answer(status: .findings, out: line, trouble: ""))
        #expect(try Program.run(["check", "-"], input: Self.table).status == .clean)
        #expect(try Program.run(["check", "-"]).status == .findings)
    }

    /// The rule at the end of a compact line.
    private static func rule(_ line: Substring) -> String {
        String(line[(line.lastIndex(of: "[").map(line.index(after:)) ?? line.startIndex)...].dropLast())
    }
}
