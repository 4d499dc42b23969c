import Editing
import Foundation
import Readers
import Testing

@testable import oitlint

/// The way of a member of staff: a workbook with mistakes is checked, looked at, marked, mended, corrected, and clean in the end.
struct StaffWayTests {
    private static let sheet = "xl/worksheets/sheet1.xml"
    private static let words = ["--item", "O16", "-y", "2567", "-l", "en"]

    /// A good workbook with a comment on a cell and a second sheet with a formula, as offices have them.
    private static func good() throws -> [UInt8] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        let sample = try ZipPackage(Array(try Data(contentsOf: URL(fileURLWithPath: "\(Program.package)/samples/clean/O16.xlsx"))))
        func changed(_ part: String, _ old: String, _ new: String) throws -> (String, [UInt8]) {
            let text = String(decoding: try sample.part(part), as: UTF8.self)
            try #require(text.contains(old), "\(part)")
            return (part, Array(text.replacing(old, with: new + old, maxReplacements: 1).utf8))
        }
        let changes = try [
            changed(sheet, "</worksheet>", #"<legacyDrawing xmlns:r="\#(office)" r:id="rId2"/>"#),
            changed("xl/workbook.xml", "</sheets>", #"<sheet name="หมายเหตุ" sheetId="2" r:id="rId92"/>"#),
            changed(
                "xl/_rels/workbook.xml.rels", "</Relationships>",
                #"<Relationship Id="rId92" Type="\#(office)/worksheet" Target="worksheets/sheet2.xml"/>"#),
            changed(
                "[Content_Types].xml", "</Types>",
                #"<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>"#
            ),
        ]
        let added = [
            (
                "xl/comments1.xml",
                #"<comments xmlns="\#(main)"><authors><author>ก</author></authors><commentList><comment ref="H5" authorId="0"><text><t>ดูสัญญา</t></text></comment></commentList></comments>"#
            ),
            (
                "xl/v.vml",
                #"<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s1026"/></xml>"#
            ),
            (
                "xl/worksheets/_rels/sheet1.xml.rels",
                #"<Relationships xmlns="\#(package)"><Relationship Id="rId1" Type="\#(office)/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="\#(office)/vmlDrawing" Target="../v.vml"/></Relationships>"#
            ),
            (
                "xl/worksheets/sheet2.xml",
                #"<worksheet xmlns="\#(main)"><sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f><v>42</v></c></row></sheetData></worksheet>"#
            ),
        ]
        return try #require(
            ZipRewriter.rewrite(
                sample, changing: Dictionary(uniqueKeysWithValues: changes), adding: added.map { ($0.0, Array($0.1.utf8)) }))
    }

    /// The workbook with its first sheet changed.
    private static func with(_ bytes: [UInt8], _ change: (String) throws -> String) throws -> [UInt8] {
        let package = try ZipPackage(bytes)
        let text = try change(String(decoding: try package.part(sheet), as: UTF8.self))
        return try #require(ZipRewriter.rewrite(package, changing: [sheet: Array(text.utf8)], adding: []))
    }

    private static func replaced(_ text: String, _ cells: [(old: String, new: String)]) throws -> String {
        try cells.reduce(text) { text, cell in
            try #require(text.components(separatedBy: cell.old).count == 2, "\(cell.old)")
            return text.replacing(cell.old, with: cell.new)
        }
    }

    /// The cells of a sheet by their names, as they are written.
    private static func cells(_ text: String) -> [String: String] {
        var cells: [String: String] = [:]
        for match in text.matches(of: #/<c r="([A-Z]+[0-9]+)"[^>]*?(?:/>|>.*?</c>)/#) {
            cells[String(match.output.1)] = String(match.output.0)
        }
        return cells
    }

    /// The style of a cell and its formula.
    private static func make(_ cell: String?) -> [String] {
        guard let cell else { return [] }
        return (cell.matches(of: #/ s="\d+"/#).map { String($0.output) }) + cell.matches(of: #/<f>.*?</f>/#).map { String($0.output) }
    }

    @Test func `a workbook with mistakes becomes clean and loses nothing on the way`() throws {
        let good = try Self.good()
        let mistakes = [
            // A character that cannot be seen, a tax number that lost its zero: these can be mended. A contract that ends before it is signed cannot.
            (
                old: #"<c r="H6" s="3" t="s"><v>32</v></c>"#,
                new: "<c r=\"H6\" s=\"3\" t=\"inlineStr\"><is><t>จ้างเหมา\u{200B}บริการ</t></is></c>"
            ),
            (old: #"<c r="O7" s="3" t="s"><v>35</v></c>"#, new: #"<c r="O7" s="3"><v>525543000001</v></c>"#),
            (old: #"<c r="S5" s="6"><v>45564</v></c>"#, new: #"<c r="S5" s="6"><v>45100</v></c>"#),
        ]
        let defective = try Self.with(good) { try Self.replaced($0, mistakes) }
        let folder = try TemporaryFolder([:])
        func path(_ name: String) -> String { "\(folder.path)/\(name)" }
        func put(_ bytes: [UInt8], _ name: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path(name))) }
        func taken(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path(name)))) }
        func check(_ more: [String] = []) throws -> Answer {
            try Program.run(["check", "report.xlsx", "--format", "compact", "--all"] + more + Self.words, in: folder.path)
        }
        // What a good workbook is told: that nobody checks the second sheet, and nothing else.
        try put(good, "report.xlsx")
        let silence = try check()
        #expect(silence.status == .clean)

        // Check.
        try put(defective, "report.xlsx")
        let checked = try check(["--format", "html=report.html"])
        let found = checked.out.split(separator: "\n").map(String.init).filter { !silence.out.contains($0) }
        #expect(checked.status == .findings)
        #expect(found.count == 3 && found.contains { $0.contains("!O7: ") } && found.contains { $0.contains("!S5: ") }, "\(checked.out)")
        // The page has the same, at the same cells.
        let page = try String(contentsOfFile: path("report.html"), encoding: .utf8)
        for cell in [">H6: it concerns row 6<", ">O7</span>", ">S5</span>"] { #expect(page.contains(cell), "\(cell)") }

        // Annotate: the workbook itself stays as it is, and its own comment is in the copy.
        let annotated = try Program.run(["annotate", "report.xlsx", "-o", "copy.xlsx"] + Self.words, in: folder.path)
        #expect(annotated.status == .findings)
        #expect(try taken("report.xlsx") == defective)
        let copy = try ZipPackage(try taken("copy.xlsx"))
        #expect(String(decoding: try copy.part("xl/comments1.xml"), as: UTF8.self).contains("ดูสัญญา"))
        #expect(try copy.part("xl/worksheets/sheet2.xml") == ZipPackage(good).part("xl/worksheets/sheet2.xml"))
        #expect(try copy.part("xl/sharedStrings.xml") == ZipPackage(good).part("xl/sharedStrings.xml"))

        // Fix: what can be mended is, and what remains is said.
        let fixed = try Program.run(["fix", "report.xlsx"] + Self.words, in: folder.path)
        #expect(fixed.status == .findings)
        #expect(
            fixed.out.hasSuffix("fixed 2 findings in 1 file; what remains: errors 1, warnings 0, notes 0\n")
                || fixed.out.contains("fixed 2 findings in 1 file"), "\(fixed.out)")
        let remaining = try check().out.split(separator: "\n").map(String.init).filter { !silence.out.contains($0) }
        #expect(remaining.count == 1 && remaining[0].contains("!S5: "), "\(remaining)")

        // The date is corrected by hand, and the workbook is clean.
        try put(
            try Self.with(try taken("report.xlsx")) { try Self.replaced($0, [(mistakes[2].new, mistakes[2].old)]) }, "report.xlsx")
        #expect(try check() == silence)

        // Nothing is lost: every other part to the byte, every other cell to the letter, and style and formula of all.
        let (before, after) = (try ZipPackage(good), try ZipPackage(try taken("report.xlsx")))
        #expect(Set(after.entries.map(\.name)) == Set(before.entries.map(\.name)))
        for name in before.entries.map(\.name) where name != Self.sheet { #expect(try after.part(name) == before.part(name), "\(name)") }
        let (old, new) = (
            Self.cells(String(decoding: try before.part(Self.sheet), as: UTF8.self)),
            Self.cells(String(decoding: try after.part(Self.sheet), as: UTF8.self))
        )
        #expect(Set(old.keys) == Set(new.keys) && old.count > 400)
        for (name, cell) in old {
            #expect(Self.make(cell) == Self.make(new[name]), "\(name)")
            if !["H6", "O7"].contains(name) { #expect(new[name] == cell) }
        }
        #expect(old.values.count { $0.contains("<f>") } == 3)
        #expect(new["H6"]?.contains("จ้างเหมาบริการ") == true && new["O7"]?.contains("0525543000001") == true)
        func outside(_ package: ZipPackage) throws -> String {
            String(decoding: try package.part(Self.sheet), as: UTF8.self).replacing(
                #/<sheetData>.*</sheetData>/#.dotMatchesNewlines(), with: "")
        }
        #expect(try outside(after) == outside(before))
    }
}
