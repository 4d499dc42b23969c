import Diagnostics
import Editing
import Foundation
import Readers
import Testing

@testable import oitlint

/// A copy of a workbook in which the findings are marked, everything else as it was.
struct AnnotateTests {
    private static let sample = "\(Program.package)/samples/defects/O16-3.xlsx"
    private static let words = ["--item", "O16", "-y", "2567", "-l", "en"]

    /// The number of findings in the sample.
    private static let count = Result<Int, any Error> {
        try Engine.ofPackage.get().check(
            Report(settings: Settings(), inputs: [Input(sample)]), CheckOptions(fiscalYear: 2567, item: "O16")
        ).findings.count
    }

    private static func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

    private static func text(_ package: ZipPackage, _ part: String) throws -> String {
        String(decoding: try package.part(part), as: UTF8.self)
    }

    /// The bytes of each part as they lie in the archive, local header and all.
    private static func stored(_ package: ZipPackage) -> [String: [UInt8]] {
        let order = package.entries.sorted { $0.headerOffset < $1.headerOffset }
        var parts: [String: [UInt8]] = [:]
        for (index, entry) in order.enumerated() {
            let end = index + 1 < order.count ? order[index + 1].headerOffset : package.list.lowerBound
            parts[entry.name] = Array(package.bytes[entry.headerOffset..<end])
        }
        return parts
    }

    /// Marks the sample, or another workbook, and gives the copy.
    private static func annotated(_ workbook: [UInt8]? = nil, _ more: [String] = []) throws -> (folder: TemporaryFolder, copy: ZipPackage) {
        let folder = try TemporaryFolder([:])
        let content = try workbook ?? bytes(sample)
        try Data(content).write(to: URL(fileURLWithPath: "\(folder.path)/report.xlsx"))
        let answer = try Program.run(["annotate", "report.xlsx", "-o", "copy.xlsx"] + words + more, in: folder.path)
        #expect(
            answer
                == Answer(
                    status: .findings,
                    out: "copy.xlsx is written, with \(try count.get()) findings in its sheet “oitlint” and at the coloured cells\n",
                    trouble: ""))
        #expect(try bytes("\(folder.path)/report.xlsx") == content)
        return (folder, try ZipPackage(bytes("\(folder.path)/copy.xlsx")))
    }

    @Test func `every part that is not concerned keeps its bytes, and those that are all but what is put in`() throws {
        let old = try ZipPackage(Self.bytes(Self.sample))
        let (_, new) = try Self.annotated()
        let changed: Set = [
            "[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/styles.xml",
        ]
        let (before, after) = (Self.stored(old), Self.stored(new))
        for (name, part) in before where !changed.contains(name) { #expect(after[name] == part, "\(name)") }
        #expect(
            Set(after.keys).subtracting(before.keys) == [
                "xl/oitlintComments1.xml", "xl/oitlintNotes1.vml", "xl/worksheets/oitlint1.xml", "xl/worksheets/_rels/sheet1.xml.rels",
            ])
        // Without the styles of the marked cells, which alone may differ, the sheet is the old one with a drawing put in.
        func bare(_ text: String) -> String {
            text.replacingOccurrences(of: #" s="\d+""#, with: "", options: .regularExpression)
                .replacingOccurrences(of: #"<legacyDrawing [^>]*/>"#, with: "", options: .regularExpression)
        }
        let sheet = "xl/worksheets/sheet1.xml"
        #expect(try bare(Self.text(new, sheet)) == bare(try Self.text(old, sheet)))
        #expect(try Self.text(new, sheet) != Self.text(old, sheet))
        let styles = try Self.text(new, "xl/styles.xml")
        #expect(styles.contains(#"<fgColor rgb="FFFFC7CE"/>"#))
        // The number format and the border of the cell stay.
        #expect(
            styles.contains(
                #"<xf numFmtId="165" fontId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1" fillId="2" applyFill="1">"#
            ))
    }

    @Test func `each cell has its comment and the list a link to it`() throws {
        let (_, copy) = try Self.annotated()
        let comments = try Self.text(copy, "xl/oitlintComments1.xml")
        #expect(
            comments.contains(
                #"<comment ref="O8" authorId="0"><text><r><t xml:space="preserve">error: the leading zero is lost (505539000001)"# + "\n→ ")
        )
        let list = try Self.text(copy, "xl/worksheets/oitlint1.xml")
        #expect(list.contains(#"location="'สัญญา ณ 31 มี.ค. 67'!O8""#))
        #expect(list.components(separatedBy: "<hyperlink ").count - 1 == (try Self.count.get()))
        #expect(list.components(separatedBy: "<row ").count - 1 == (try Self.count.get()) + 1)
        #expect(
            try Self.text(copy, "xl/oitlintNotes1.vml").components(separatedBy: "<v:shape ").count
                == comments.components(separatedBy: "<comment ").count)
    }

    @Test func `the copy is read like the workbook, with one sheet more`() throws {
        let (folder, _) = try Self.annotated()
        let words = ["check", "--format", "compact", "--all", "--item", "O16", "-y", "2567", "-l", "en"]
        let report = try Program.run(words + ["report.xlsx"], in: folder.path).out.replacing("report.xlsx", with: "x")
        let copy = try Program.run(words + ["copy.xlsx"], in: folder.path).out.replacing("copy.xlsx", with: "x")
        #expect(copy.split(separator: "\n").filter { !$0.hasPrefix("x:oitlint") } == report.split(separator: "\n"))
    }

    @Test func `comments that are there stay, and one on a marked cell is continued`() throws {
        let comments =
            #"<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>ก</author></authors><commentList><comment ref="A1" authorId="0"><text><t>one</t></text></comment><comment ref="O8" authorId="0"><text><t>two</t></text></comment></commentList></comments>"#
        let shapes = #"<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s1026"/></xml>"#
        let related =
            #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="../v.vml"/></Relationships>"#
        let sample = try ZipPackage(Self.bytes(Self.sample))
        let sheet = "xl/worksheets/sheet1.xml"
        let drawn = try Self.text(sample, sheet).replacing(
            "</worksheet>",
            with: #"<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/></worksheet>"#
        )
        let workbook = try #require(
            ZipRewriter.rewrite(
                sample, changing: [sheet: Array(drawn.utf8)],
                adding: [
                    ("xl/comments1.xml", Array(comments.utf8)), ("xl/v.vml", Array(shapes.utf8)),
                    ("xl/worksheets/_rels/sheet1.xml.rels", Array(related.utf8)),
                ]))
        let (_, copy) = try Self.annotated(workbook)
        let text = try Self.text(copy, "xl/comments1.xml")
        #expect(text.contains("<authors><author>ก</author><author>oitlint</author></authors>"))
        #expect(text.contains(#"<comment ref="A1" authorId="0"><text><t>one</t></text></comment>"#))
        #expect(
            text.contains(
                #"<comment ref="O8" authorId="0"><text><r><t>two</t></r><r><t xml:space="preserve">"# + "\n\nerror: the leading zero"))
        #expect(text.contains(#"<comment ref="O9" authorId="1">"#))
        let drawing = try Self.text(copy, "xl/v.vml")
        #expect(drawing.hasPrefix(String(shapes.dropLast(6))))
        #expect(drawing.contains(#"id="_x0000_s1027""#))
        #expect(!drawing.contains("<x:Row>7</x:Row><x:Column>14</x:Column>"))
        #expect(!copy.entries.contains { $0.name.contains("oitlintComments") || $0.name.contains("oitlintNotes") })
    }

    @Test func `a blank cell and a row that is not there are made to be marked`() throws {
        let workbook = try Self.bytes("\(Program.package)/samples/clean/O16.xlsx")
        let tables = [TableRecord(sheet: "สัญญา ณ 31 มี.ค. 67", hasCells: true)]
        let marks = [(2, 3), (4, 25), (90, 1)].map { row, column in
            WorkbookAnnotator.Mark(
                place: Place(file: 0, table: 0, row: Int32(row), column: Int32(column)), level: .warning, levelName: "warning",
                message: "m <&\"",
                help: "", rule: "r")
        }
        let titles = WorkbookAnnotator.Titles(level: "1", place: "2", message: "3", help: "4", rule: "5")
        let copy = try ZipPackage(try #require(WorkbookAnnotator.annotate(workbook, marks, in: tables, titles: titles)))
        let sheet = try Self.text(copy, "xl/worksheets/sheet1.xml")
        #expect(sheet.contains(#"<row r="3"><c r="D3" s="7"/></row><row r="4">"#))
        #expect(sheet.contains(#"<c r="Z5" s="7"/></row>"#))
        #expect(sheet.contains(#"<row r="91"><c r="B91" s="7"/></row></sheetData>"#))
        #expect(try Self.text(copy, "xl/oitlintComments1.xml").contains("warning: m &lt;&amp;&quot;\n[r]"))
    }

    @Test func `what cannot be marked is said, and nothing is written`() throws {
        let folder = try TemporaryFolder(["a.csv": "x,y\n1,2\n", "d/": ""])
        try FileManager.default.copyItem(atPath: "\(Program.package)/samples/defects/O35-2.docx", toPath: "\(folder.path)/a.docx")
        try FileManager.default.copyItem(atPath: Self.sample, toPath: "\(folder.path)/a.xlsx")
        // A compound file, as Office makes of a workbook with a password.
        try Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 2_000))
            .write(to: URL(fileURLWithPath: "\(folder.path)/locked.xlsx"))
        func run(_ words: String...) throws -> (ExitStatus, String) {
            let answer = try Program.run(["annotate"] + words + Self.words, in: folder.path)
            #expect(answer.out == "")
            return (answer.status, String(answer.trouble.split(separator: "\n").last ?? ""))
        }
        #expect(try run("a.docx", "-o", "c.xlsx") == (.usage, "oitlint: a.docx: only a workbook (xlsx) can be marked"))
        #expect(try run("a.csv", "-o", "c.xlsx") == (.usage, "oitlint: a.csv: only a workbook (xlsx) can be marked"))
        #expect(try run("locked.xlsx", "-o", "c.xlsx") == (.incomplete, "oitlint: locked.xlsx: only a workbook (xlsx) can be marked"))
        #expect(try run("none.xlsx", "-o", "c.xlsx") == (.incomplete, "oitlint: none.xlsx: there is no such file"))
        #expect(try run("d", "-o", "c.xlsx") == (.usage, "oitlint: d: this is no file but a folder or a device"))
        #expect(try run("a.xlsx", "-o", "a.xlsx") == (.usage, "oitlint: a.xlsx: the copy must be another file than the workbook"))
        #expect(
            try run("a.xlsx", "-o", "none/c.xlsx") == (
                .usage, "oitlint: the output cannot be written (none/c.xlsx: No such file or directory)"
            ))
        #expect(try run("a.xlsx") == (.usage, "oitlint: say where the copy goes: oitlint annotate report.xlsx -o copy.xlsx"))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.csv", "a.docx", "a.xlsx", "d", "locked.xlsx"])
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no device that is full"))
    func `a disk that is full ends in 3`() throws {
        let answer = try Program.run(["annotate", Self.sample, "-o", "/dev/full"] + Self.words)
        #expect(
            answer
                == Answer(
                    status: .incomplete, out: "", trouble: "oitlint: the output cannot be written (/dev/full: No space left on device)\n"))
    }

    /// The path of LibreOffice, where it is installed.
    private static let office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first { FileManager.default.isExecutableFile(atPath: $0) }

    @Test(.enabled(if: AnnotateTests.office != nil, "LibreOffice is not installed"), .timeLimit(.minutes(3)))
    func `LibreOffice opens the copy with comments, colours and links`() throws {
        let (folder, copy) = try Self.annotated()
        let comments = try Self.text(copy, "xl/oitlintComments1.xml").components(separatedBy: "<comment ").count - 1
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.office))
        process.arguments = [
            "--headless", "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to", "fods", "--outdir", folder.path,
            "\(folder.path)/copy.xlsx",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOfFile: "\(folder.path)/copy.fods", encoding: .utf8)
        #expect(text.components(separatedBy: "<office:annotation ").count - 1 == comments)
        #expect(text.contains("error: the leading zero is lost (505539000001)"))
        #expect(text.contains("fo:background-color=\"#ffc7ce\""))
        #expect(
            text.contains("xlink:href=\"#&apos;สัญญา ณ 31 มี.ค. 67&apos;.O8\"") || text.contains("xlink:href=\"#'สัญญา ณ 31 มี.ค. 67'.O8\""))
    }
}
