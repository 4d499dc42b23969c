import Diagnostics
import Testing

@testable import Rendering

/// Every format names a place so that a person finds it.
@Suite struct WordPlacesTests {
    private static let outcome: Outcome = {
        let word = FileRecord(
            path: "X2.docx", format: "docx", tables: [TableRecord(blockPointer: "body/12")],
            paragraphs: [
                ParagraphRecord(pointer: "header1/1", text: "ปีงบประมาณ 2567"),
                ParagraphRecord(pointer: "body/3", text: " สรุปผลการดำเนินงาน\nบรรทัดที่สอง"),
                ParagraphRecord(pointer: "footnotes/2/1", text: ""), ParagraphRecord(pointer: "body/5/textbox/1", text: "กล่อง"),
            ])
        let book = FileRecord(path: "X1.xlsx", format: "xlsx", tables: [TableRecord(sheet: "ปี 2567's", hasCells: true)])
        let places =
            [Place(file: 0, table: 0, row: 3, column: 1)] + (0..<5).map { Place(file: 1, row: $0) }
            + [Place(file: 1, table: 0, row: 2, column: 1)]
        let findings = places.map { Finding(rule: "r/a", level: .error, place: $0, message: Message(th: "ก", en: "a")) }
        return Samples.outcome(findings, files: [book, word], rules: [])
    }()

    @Test func `a paragraph is named by its block and its first words, a cell by table, row and column`() {
        #expect(
            rendered(Self.outcome, .compact, RenderOptions(language: .en)) == """
                X1.xlsx:'ปี 2567''s'!B4: error: a [r/a]
                X2.docx: page header (“ปีงบประมาณ 2567”): error: a [r/a]
                X2.docx: block 3 (“สรุปผลการดำเนินงาน…”): error: a [r/a]
                X2.docx: footnote 2: error: a [r/a]
                X2.docx: text box at block 5 (“กล่อง”): error: a [r/a]
                X2.docx: error: a [r/a]
                X2.docx: table 1, row 3, column 2: error: a [r/a]

                """)
        #expect(
            rendered(Self.outcome, .compact, RenderOptions(language: .th)) == """
                X1.xlsx:'ปี 2567''s'!B4: error: ก [r/a]
                X2.docx: หัวกระดาษ (“ปีงบประมาณ 2567”): error: ก [r/a]
                X2.docx: เนื้อหาลำดับที่ 3 (“สรุปผลการดำเนินงาน…”): error: ก [r/a]
                X2.docx: เชิงอรรถที่ 2: error: ก [r/a]
                X2.docx: กล่องข้อความที่เนื้อหาลำดับที่ 5 (“กล่อง”): error: ก [r/a]
                X2.docx: error: ก [r/a]
                X2.docx: ตารางที่ 1 แถว 3 คอลัมน์ 2: error: ก [r/a]

                """)
    }

    @Test(arguments: [OutputFormat.github, .githubSummary, .gitlab, .junit, .sarif, .text])
    func `every format has the same words`(_ format: OutputFormat) {
        let output = rendered(Self.outcome, format, RenderOptions(language: .en, maximumPerRule: nil))
            .replacing("&apos;", with: "'").replacing("%2C", with: ",")
        #expect(output.contains("'ปี 2567''s'!B4"))
        #expect(output.contains("block 3 (“สรุปผลการดำเนินงาน…”)"))
        #expect(output.contains("table 1, row 3, column 2"))
    }

    @Test func `a program gets the path and the words apart`() {
        let output = rendered(Self.outcome, .json)
        #expect(output.contains(#""location":{"file":"X2.docx","pointer":"body/3","opening":"สรุปผลการดำเนินงาน…"}"#))
        #expect(output.contains(#""location":{"file":"X2.docx","pointer":"footnotes/2/1"}"#))
        #expect(output.contains(#""location":{"file":"X2.docx","row":3,"pointer":"body/12/3/2"}"#))
    }

    @Test func `the first words end where a line does or sixty letters are`() {
        #expect(ParagraphRecord(pointer: "", text: String(repeating: "ก", count: 60)).opening == String(repeating: "ก", count: 60))
        #expect(ParagraphRecord(pointer: "", text: String(repeating: "ก", count: 61)).opening == String(repeating: "ก", count: 60) + "…")
        #expect(ParagraphRecord(pointer: "", text: " \n ก ข \n ").opening == "ก ข…")
    }
}
