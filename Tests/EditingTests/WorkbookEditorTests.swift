import Diagnostics
import Foundation
import Readers
import Testing

@testable import Editing

/// Cells of a workbook are changed and nothing else is.
struct WorkbookEditorTests {
    static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("samples/clean/O16.xlsx").path

    static func sampleBytes() throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: sample))) }

    /// The bytes of each part as they lie in the archive, local header and all.
    static func stored(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
        let package = try ZipPackage(bytes)
        let order = package.entries.sorted { $0.headerOffset < $1.headerOffset }
        var parts: [String: [UInt8]] = [:]
        for (index, entry) in order.enumerated() {
            let end = index + 1 < order.count ? order[index + 1].headerOffset : package.list.lowerBound
            parts[entry.name] = Array(bytes[entry.headerOffset..<end])
        }
        return parts
    }

    private let tables = [TableRecord(sheet: "สัญญา ณ 31 มี.ค. 67", hasCells: true)]

    private func edit(_ row: Int32, _ column: Int32, _ text: String, as form: Fix.Edit.Form = .text) -> Fix.Edit {
        Fix.Edit(Place(file: 0, table: 0, row: row, column: column), text, as: form)
    }

    @Test func `the cells concerned change and every other byte of every part stays`() throws {
        let old = try Self.sampleBytes()
        let edits = [edit(4, 14, "0525562000003 <&"), edit(4, 8, "216,000.50", as: .number), edit(4, 17, "2023-10-02", as: .date)]
        let (new, done) = try #require(WorkbookEditor.edit(old, edits, in: tables))
        #expect(done == [0, 1, 2])
        let (before, after) = (try Self.stored(old), try Self.stored(new))
        #expect(before.keys.sorted() == after.keys.sorted())
        for (name, part) in before where name != "xl/worksheets/sheet1.xml" { #expect(after[name] == part, "\(name)") }
        let sheet = "xl/worksheets/sheet1.xml"
        let (oldSheet, newSheet) = (
            String(decoding: try ZipPackage(old).part(sheet), as: UTF8.self),
            String(decoding: try ZipPackage(new).part(sheet), as: UTF8.self)
        )
        let row = try #require(oldSheet.range(of: #"<row r="5">.*?</row>"#, options: .regularExpression))
        let changed = String(oldSheet[row])
            .replacingOccurrences(
                of: #"<c r="O5"( s="\d+")[^>]*>.*?</c>"#,
                with: #"<c r="O5"$1 t="inlineStr"><is><t xml:space="preserve">0525562000003 &lt;&amp;</t></is></c>"#,
                options: .regularExpression
            )
            .replacingOccurrences(of: #"(<c r="I5" s="\d+">).*?</c>"#, with: #"$1<v>216000.50</v></c>"#, options: .regularExpression)
            .replacingOccurrences(of: #"(<c r="R5" s="\d+">).*?</c>"#, with: #"$1<v>45201</v></c>"#, options: .regularExpression)
        #expect(newSheet == oldSheet.replacingCharacters(in: row, with: changed))
    }

    @Test func `a formula, a cell that is not there and a table of another sheet are left alone`() {
        let part = Array(
            #"<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="s"><x:f>A1</x:f><x:v>2</x:v></x:c><x:c/></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:A3"/></x:mergeCells></x:worksheet>"#
                .utf8)
        func content(_ text: String) -> CellContent { CellContent(edit(0, 0, text), countsFrom1904: false) }
        let edited = SheetEditor.edit(
            part,
            [
                SheetCell(row: 2, column: 0): content("merged"), SheetCell(row: 0, column: 1): content("formula"),
                SheetCell(row: 0, column: 2): content(" _x0041_\u{7}"), SheetCell(row: 9, column: 9): content("none"),
            ])
        #expect(edited?.done == [SheetCell(row: 2, column: 0), SheetCell(row: 0, column: 2)])
        let expected = String(decoding: part, as: UTF8.self)
            .replacing("<x:c><x:v>1</x:v></x:c>", with: #"<x:c t="inlineStr"><x:is><x:t xml:space="preserve">merged</x:t></x:is></x:c>"#)
            .replacing("<x:c/>", with: #"<x:c t="inlineStr"><x:is><x:t xml:space="preserve"> _x005F_x0041__x0007_</x:t></x:is></x:c>"#)
        #expect(edited.map { String(decoding: $0.part, as: UTF8.self) } == expected)
    }

    @Test(
        arguments: [
            ("1,250.50", Fix.Edit.Form.number, "1250.50", true), ("๑๒", .number, "12", true), ("-5", .number, "-5", true),
            ("1234567890123456", .number, "1234567890123456", false), ("5.", .number, "5.", false), ("x", .number, "x", false),
            ("2023-10-02", .date, "45201", true), ("1899-01-01", .date, "1899-01-01", false), ("45201", .text, "45201", false),
        ])
    func `a number is stored as one only where a spreadsheet keeps all of it`(
        _ text: String, _ form: Fix.Edit.Form, _ stored: String, _ isNumber: Bool
    ) {
        let content = CellContent(Fix.Edit(Place(), text, as: form), countsFrom1904: false)
        #expect(content.text == stored)
        #expect(content.isNumber == isNumber)
    }

    @Test func `days are counted from 1904 where the workbook does`() {
        #expect(CellContent(Fix.Edit(Place(), "1904-01-02", as: .date), countsFrom1904: true).text == "1")
    }

    @Test func `an archive that is changed in nothing is the same archive`() throws {
        let old = try Self.sampleBytes()
        #expect(ZipRewriter.rewrite(try ZipPackage(old), changing: [:]) == old)
    }

    @Test func `parts are changed and added, and none is added twice or changed that is not there`() throws {
        let package = try ZipPackage(Self.sampleBytes())
        let long = [UInt8](repeating: 7, count: 100_000)
        let new = try #require(ZipRewriter.rewrite(package, changing: ["xl/styles.xml": long], adding: [("xl/ใหม่.xml", [1, 2])]))
        let changed = try ZipPackage(new)
        #expect(try changed.part("xl/styles.xml") == long)
        #expect(try changed.part("xl/ใหม่.xml") == [1, 2])
        #expect(changed.entries.count == package.entries.count + 1)
        #expect(ZipRewriter.rewrite(package, changing: ["none": []]) == nil)
        #expect(ZipRewriter.rewrite(package, changing: [:], adding: [("xl/styles.xml", [])]) == nil)
    }

    @Test func `the header of an Excel table is left alone, for its part names the columns too`() throws {
        let related =
            #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>"#
        let table = #"<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A4:I31"/>"#
        let workbook = try #require(
            ZipRewriter.rewrite(
                try ZipPackage(Self.sampleBytes()), changing: [:],
                adding: [("xl/worksheets/_rels/sheet1.xml.rels", Array(related.utf8)), ("xl/tables/table1.xml", Array(table.utf8))]))
        let edits = [edit(3, 8, "x"), edit(3, 9, "x"), edit(4, 8, "x")]
        #expect(WorkbookEditor.edit(workbook, edits, in: tables)?.done == [1, 2])
    }

    @Test func `a workbook that is signed or damaged is not changed`() throws {
        let old = try Self.sampleBytes()
        let signed = try #require(ZipRewriter.rewrite(try ZipPackage(old), changing: [:], adding: [("_xmlsignatures/sig1.xml", [])]))
        #expect(WorkbookEditor.edit(signed, [edit(4, 14, "x")], in: tables) == nil)
        #expect(WorkbookEditor.edit(Array(old.dropLast(400)), [edit(4, 14, "x")], in: tables) == nil)
        #expect(WorkbookEditor.edit(Array("no archive".utf8), [edit(4, 14, "x")], in: tables) == nil)
    }
}
