import Diagnostics
import Testing

@testable import Rendering

@Suite struct TextEditsTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let table: TableRecord?
        var text = "125O"
        let replacement: String
        let written: String?

        var testDescription: String { name }
    }

    @Test(arguments: [
        Case(name: "a cell of a delimited file", table: TableRecord(hasCells: true), replacement: "1250", written: "1250"),
        Case(name: "a comma where perhaps no quotes are", table: TableRecord(hasCells: true), replacement: "1,250", written: nil),
        Case(
            name: "a comma where one stood", table: TableRecord(hasCells: true), text: "1,25O", replacement: "1,250", written: "1,250"),
        Case(name: "a quote", table: TableRecord(hasCells: true), text: "a\"b", replacement: "\"b", written: nil),
        Case(
            name: "a value of JSON", table: TableRecord(recordsPointer: "/r", keys: ["a"]), replacement: "a\"b", written: #""a\"b""#),
        Case(name: "prose", table: nil, replacement: "a, \"b\"", written: "a, \"b\""),
    ])
    func `a replacement is written as the file writes it, or not at all`(_ test: Case) {
        let place = Place(
            file: 0, table: test.table == nil ? -1 : 0, row: 1, column: 0, span: LineSpan(line: 2, column: 1, endLine: 2, endColumn: 5))
        let fix = Fix(Message(Phrase("write")), [.init(place, test.replacement)], isSafe: true)
        let finding = Finding(
            rule: "x/y", level: .error, place: place, message: Message(Phrase("m")), fixes: [fix],
            excerpt: .grid(GridExcerpt(headerRow: 0, row: 1, columns: [.init(column: 0, header: "h", text: test.text, mark: .primary)])))
        let outcome = Samples.outcome(
            [finding], files: [FileRecord(path: "a", tables: test.table.map { [$0] } ?? [])], rules: [])
        #expect(TextEdits(fix, of: finding, in: outcome)?.files.first?.replacements.map(\.text) == test.written.map { [$0] })
    }

    @Test func `a fix of a workbook's cell is no change of text`() {
        let finding = Samples.budgetFinding()
        let outcome = Samples.grid
        #expect(finding.full?.fixes.compactMap { TextEdits($0, of: finding, in: outcome) }.isEmpty == true)
    }
}
