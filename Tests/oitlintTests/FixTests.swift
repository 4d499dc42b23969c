import Diagnostics
import Editing
import Foundation
import Readers
import Testing

@testable import oitlint

/// A clean file with one defect, which is mended.
struct Defect: CustomTestStringConvertible, Sendable {
    let name: String
    let old: String
    let new: String
    /// The end of the rule that finds it.
    let rule: String
    /// What stands there when it is mended; the old text when nil.
    var mended: String?

    var testDescription: String { name }

    static let all = [
        Defect(name: "blanks", old: "ก่อสร้างรางระบาย", new: "  ก่อสร้างรางระบาย", rule: "description/stray-characters"),
        Defect(name: "zero width", old: "ก่อสร้างรางระบาย", new: "ก่อสร้าง\u{200B}รางระบาย", rule: "description/stray-characters"),
        Defect(name: "decomposed", old: "ระบายน้ำ", new: "ระบายน้\u{E4D}\u{E32}", rule: "description/stray-characters"),
        Defect(name: "digits", old: "2,2567,", new: "๒,2567,", rule: "number/mixed-styles"),
        Defect(name: "header", old: "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", new: "งบประมำณที่ได้รับจัดสรร", rule: "budget/other-header"),
        Defect(name: "unit", old: "\"498,000.00\"", new: "498000 บาท", rule: "budget/amount-with-unit", mended: "498000"),
        Defect(name: "point", old: "\"498,000.00\"", new: "\"498,000.\"", rule: "budget/trailing-point", mended: "\"498,000\""),
        Defect(name: "year", old: "2,2567,", new: "2,67,", rule: "fiscal_year/short-year"),
        Defect(name: "wording", old: "วิธีเฉพาะเจาะจง", new: "เฉพาะเจาะจง", rule: "method/other-wording"),
    ]
}

struct FixTests {
    private static func clean() throws -> String {
        try String(contentsOfFile: "\(Program.package)/samples/clean/O14.csv", encoding: .utf8)
    }

    /// Checks and mends one file whose bytes are in memory.
    private static func mend(_ name: String, _ bytes: [UInt8], item: String, isUnsafe: Bool = false) throws -> FixRun {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        let engine = try Engine.ofPackage.get()
        return FixRun([Input(path)], includesUnsafe: isUnsafe) { contents in
            engine.check(
                Report(settings: Settings(), inputs: [Input(path)]), CheckOptions(fiscalYear: 2567, item: item), contents: contents,
                isThorough: true)
        }
    }

    /// Mends a file and holds the result against what it should be: the finding is gone, no other is there, a second run changes nothing.
    private static func expect(
        _ name: String, _ bytes: [UInt8], item: String, rules: [String], becomes wanted: [UInt8]?, known: Set<String> = [],
        isUnsafe: Bool = false
    ) throws {
        let run = try mend(name, bytes, item: item, isUnsafe: isUnsafe)
        let before = Set(run.before.findings.map(\.rule.description))
        #expect(before.subtracting(known) == Set(rules))
        #expect(Set(run.after.findings.map(\.rule.description)).subtracting(known) == [])
        #expect(Set(run.made.map(\.key.rule.description)) == Set(rules))
        let mended = try #require(run.contents.values.first)
        if let wanted { #expect(mended == wanted, "\(String(decoding: mended, as: UTF8.self))") }
        let again = try mend(name, mended, item: item, isUnsafe: isUnsafe)
        #expect(again.changed.isEmpty)
        #expect(again.made.isEmpty)
    }

    @Test(arguments: Defect.all)
    func `a defect of a csv file is mended and nothing else is touched`(_ defect: Defect) throws {
        let clean = try Self.clean()
        #expect(clean.contains(defect.old))
        let text = clean.replacing(defect.old, with: defect.new, maxReplacements: 1)
        let wanted = clean.replacing(defect.old, with: defect.mended ?? defect.old, maxReplacements: 1)
        try Self.expect("O14.csv", Array(text.utf8), item: "O14", rules: ["O14/\(defect.rule)"], becomes: Array(wanted.utf8))
    }

    @Test(arguments: [("file/encoding", true), ("file/encoding", false)])
    func `encoding, byte-order mark and line ends stay as they are`(_ rule: String, _ isUTF16: Bool) throws {
        func encoded(_ text: String) -> [UInt8] {
            let text = text.replacing("\n", with: "\r\n")
            return isUTF16 ? [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } : text.windowsThai
        }
        let clean = try Self.clean()
        let text = clean.replacing("\"498,000.00\"", with: "498000 บาท").replacing(
            "2,2567,", with: "๒,2567,", maxReplacements: 1)
        let wanted = clean.replacing("\"498,000.00\"", with: "498000")
        try Self.expect(
            "O14.csv", encoded(text), item: "O14", rules: ["O14/budget/amount-with-unit", "O14/number/mixed-styles"],
            becomes: encoded(wanted),
            known: [rule])
    }

    @Test func `a table of Markdown and one of tabs are mended`() throws {
        let text = try Self.clean().replacing("\"498,000.00\"", with: "498000 บาท").replacing("รางระบาย", with: "ราง\u{200B}ระบาย")
        let lines = text.split(whereSeparator: \.isNewline)
        let rows = [lines[0], lines[2]].map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        func file(_ rows: [[String]], _ isMarkdown: Bool) -> [UInt8] {
            var lines = rows.map { isMarkdown ? "| " + $0.joined(separator: " | ") + " |" : $0.joined(separator: "\t") }
            if isMarkdown { lines.insert("|" + String(repeating: "---|", count: rows[0].count), at: 1) }
            return Array((lines.joined(separator: "\n") + "\n").utf8)
        }
        for isMarkdown in [true, false] {
            let run = try Self.mend(isMarkdown ? "O14.md" : "O14.txt", file(rows, isMarkdown), item: "O14")
            var wanted = rows
            wanted[1][8] = "498000"
            wanted[1][7] = wanted[1][7].replacing("\u{200B}", with: "")
            #expect(wanted[1][7] != rows[1][7])
            #expect(run.contents.values.first == file(wanted, isMarkdown))
        }
    }

    @Test func `values of JSON are mended as strings`() throws {
        let clean = try String(contentsOfFile: "\(Program.package)/samples/clean/O17.json", encoding: .utf8)
        let number = try #require(clean.firstMatch(of: /"0(\d{12})"/))
        let text = clean.replacing(number.0, with: number.1, maxReplacements: 1)
        let run = try Self.mend("O17.json", Array(text.utf8), item: "O17")
        #expect(run.made.map(\.key.rule) == ["O17/contracts.tax_id/lost-leading-zero"])
        #expect(run.contents.values.first == Array(clean.utf8))
    }

    /// Puts defects into cells of the sample workbook, mends it and gives the workbooks before and after.
    private static func workbook(
        _ edits: [(Int32, Int32, String, Fix.Edit.Form)], rules: [String], isUnsafe: Bool = false
    ) throws -> (
        clean: [UInt8], defective: [UInt8], mended: [UInt8]
    ) {
        let clean = Array(try Data(contentsOf: URL(fileURLWithPath: "\(Program.package)/samples/clean/O16.xlsx")))
        let tables = [TableRecord(sheet: "สัญญา ณ 31 มี.ค. 67", hasCells: true)]
        let wanted = edits.map { Fix.Edit(Place(file: 0, table: 0, row: $0.0, column: $0.1), $0.2, as: $0.3) }
        let defective = try #require(WorkbookEditor.edit(clean, wanted, in: tables)).bytes
        let known = Set(try mend("O16.xlsx", clean, item: "O16").before.findings.map(\.rule.description))
        try expect("O16.xlsx", defective, item: "O16", rules: rules.map { "O16/\($0)" }, becomes: nil, known: known, isUnsafe: isUnsafe)
        let run = try mend("O16.xlsx", defective, item: "O16", isUnsafe: isUnsafe)
        return (clean, defective, try #require(run.contents.values.first))
    }

    @Test(
        arguments: [
            (4, 14, "525562000003", .number, "tax_id/lost-leading-zero"), (4, 7, " จ้างเหมา", .text, "description/stray-characters"),
            (4, 7, "จ้าง\u{200B}เหมา", .text, "description/stray-characters"), (3, 8, "งบประมำณที่ได้รับจัดสรร", .text, "budget/other-header"),
            (4, 8, "216,000.00 บาท", .text, "budget/amount-with-unit"), (4, 8, "216,000.00", .text, "budget/numbers-as-text"),
            (4, 10, "อยู่ระหว่างดำเนินการ", .text, "status/other-wording"),
        ] as [(Int32, Int32, String, Fix.Edit.Form, String)])
    func `a defect of a workbook is mended in its cell and nothing else is touched`(
        _ row: Int32, _ column: Int32, _ text: String, _ form: Fix.Edit.Form, _ rule: String
    ) throws {
        let (_, defective, mended) = try Self.workbook([(row, column, text, form)], rules: [rule])
        let (old, new) = (try ZipPackage(defective), try ZipPackage(mended))
        for entry in old.entries where entry.name != "xl/worksheets/sheet1.xml" {
            #expect(try old.part(entry.name) == new.part(entry.name), "\(entry.name)")
        }
    }

    @Test func `a defect that needs a guess is left without --unsafe`() throws {
        let text = try Self.clean().replacing("\"498,000.00\"", with: "\"49B,OOO.00\"").replacing("\"780,000.00\"", with: "\"78O,000.00\"")
        let run = try Self.mend("O14.csv", Array(text.utf8), item: "O14")
        #expect(run.changed.isEmpty)
        #expect(run.unsafeCount == 1)
        let unsafe = try Self.mend("O14.csv", Array(text.utf8), item: "O14", isUnsafe: true)
        #expect(unsafe.made.map(\.key.rule) == ["O14/budget/digit-o"])
    }

    @Test func `a flood is mended to its last row`() throws {
        let lines = try Self.clean().split(whereSeparator: \.isNewline)
        let row = lines[2].split(separator: ",").dropFirst().joined(separator: ",").replacing("\"498,000.00\"", with: "498000 บาท")
        let text = String(lines[0]) + "\n" + (1...1_200).map { "\($0),\(row)\n" }.joined()
        let run = try Self.mend("O14.csv", Array(text.utf8), item: "O14")
        #expect(run.made.count == 1_200)
        #expect(!String(decoding: try #require(run.contents.values.first), as: UTF8.self).contains("000 บาท"))
    }

    // MARK: The command

    private static let defective = ["O14.csv": (try? clean())?.replacing("\"498,000.00\"", with: "498000 บาท") ?? ""]
    private static let words = ["--item", "O14", "--fiscal-year", "2567", "-l", "en"]

    @Test func `the command names what it mended and the exit status tells what remains`() throws {
        let folder = try TemporaryFolder(Self.defective)
        let answer = try Program.run(["fix", "O14.csv"] + Self.words, in: folder.path)
        let column = try #require(Self.defective["O14.csv"]?.column(of: "498000 บาท"))
        #expect(
            answer
                == Answer(
                    status: .clean,
                    out: """
                        O14.csv:3:\(column): fixed: write 498000 [O14/budget/amount-with-unit]
                        fixed 1 finding in 1 file; what remains: errors 0, warnings 0, notes 0

                        """, trouble: ""))
        let again = try Program.run(["fix", "O14.csv", "--item", "O14", "-y", "2567", "-l", "th"], in: folder.path)
        #expect(again.out == "ไม่มีสิ่งที่แก้ได้โดยความหมายไม่เปลี่ยน เหลือข้อผิดพลาด 0 คำเตือน 0 ข้อสังเกต 0\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["O14.csv"])
    }

    @Test func `a difference is shown that patch applies, and nothing is changed`() throws {
        let folder = try TemporaryFolder(Self.defective)
        let answer = try Program.run(["fix", "O14.csv", "--diff", "--fail-on", "warning"] + Self.words, in: folder.path)
        #expect(answer.status == .findings)
        #expect(answer.trouble == "1 finding in 1 file can be fixed; nothing was changed\n")
        let lines = answer.out.split(whereSeparator: \.isNewline)
        #expect(lines.prefix(3) == ["--- O14.csv", "+++ O14.csv", "@@ -1,6 +1,6 @@"])
        #expect(lines.filter { $0.hasPrefix("-") || $0.hasPrefix("+") }.count == 4)
        #expect(try String(contentsOfFile: "\(folder.path)/O14.csv", encoding: .utf8) == Self.defective["O14.csv"])
    }

    @Test func `a link stays a link, and the file keeps its permissions`() throws {
        let folder = try TemporaryFolder(["real/O14.csv": Self.defective["O14.csv"] ?? ""])
        try folder.link("O14.csv", to: "real/O14.csv")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder.path)/real/O14.csv")
        #expect(try Program.run(["fix", "O14.csv"] + Self.words, in: folder.path).status == .clean)
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/real/O14.csv")
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/O14.csv") == "real/O14.csv")
        #expect(try String(contentsOfFile: "\(folder.path)/real/O14.csv", encoding: .utf8).contains(",498000,"))
    }

    @Test(.enabled(if: geteuid() != 0, "whoever may do everything can write in every folder"))
    func `a folder that may not be written in keeps its file`() throws {
        let folder = try TemporaryFolder(["a/O14.csv": Self.defective["O14.csv"] ?? ""])
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: "\(folder.path)/a")
        let answer = try Program.run(["fix", "a/O14.csv"] + Self.words, in: folder.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/a")
        #expect(answer.status == .incomplete)
        #expect(answer.trouble == "oitlint: the output cannot be written (a/O14.csv: Permission denied)\n")
        #expect(try String(contentsOfFile: "\(folder.path)/a/O14.csv", encoding: .utf8) == Self.defective["O14.csv"])
    }

    @Test func `a name as long as names can be is no obstacle`() throws {
        let name = String(repeating: "ก", count: 83) + ".csv"
        let folder = try TemporaryFolder([:])
        try folder.write(name, Self.defective["O14.csv"] ?? "")
        #expect(try Program.run(["fix", name] + Self.words, in: folder.path).status == .clean)
    }

    @Test func `what cannot be read is said and ends in 3, standard input in 2`() throws {
        let folder = try TemporaryFolder([:])
        let answer = try Program.run(["fix", "none.csv", "-l", "en"], in: folder.path)
        #expect(answer.status == .incomplete)
        #expect(answer.out == "nothing to fix without a change of meaning; what remains: errors 1, warnings 0, notes 0\n")
        #expect(
            run(["fix", "-", "-l", "en"])
                == Answer(status: .usage, out: "", trouble: "oitlint: standard input cannot be mended; name a file\n"))
    }

    @Test func `files of formats that are not written are left as they are`() throws {
        let folder = try TemporaryFolder([:])
        try FileManager.default.copyItem(atPath: "\(Program.package)/samples/defects/O35-2.docx", toPath: "\(folder.path)/O35.docx")
        let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/O35.docx"))
        #expect(try Program.run(["fix", "O35.docx", "--unsafe"], in: folder.path).out.hasPrefix("nothing to fix"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/O35.docx")) == before)
    }
}

extension String {
    /// The 1-based column, in Unicode scalars, at which a text stands in its line.
    func column(of text: String) -> Int? {
        let line = split(whereSeparator: \.isNewline).first { $0.contains(text) }
        return line.flatMap { line in line.firstRange(of: text).map { line[..<$0.lowerBound].unicodeScalars.count + 1 } }
    }
}
