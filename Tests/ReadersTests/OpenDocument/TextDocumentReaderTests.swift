import Diagnostics
import Documents
import Testing

@testable import Readers

/// An OpenDocument text.
private func document(_ body: String, lists: String = "", styles: String? = nil) -> Reading {
    let namespaces = """
        xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
        xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
        """
    let content = """
        <office:document-content \(namespaces)><office:automatic-styles>\(lists)</office:automatic-styles><office:body><office:text>\
        \(body)</office:text></office:body></office:document-content>
        """
    var parts = [ZipBuilder.Part("mimetype", "application/vnd.oasis.opendocument.text", method: 0), .init("content.xml", content)]
    if let styles { parts.append(.init("styles.xml", "<office:document-styles \(namespaces)>\(styles)</office:document-styles>")) }
    return Reading(ZipBuilder(parts).bytes, path: "report.odt")
}

@Suite struct TextDocumentReaderTests {
    @Test func `paragraphs and headings are read as they stand`() {
        let reading = document(
            """
            <text:sequence-decls><text:sequence-decl/></text:sequence-decls>
            <text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region>\
            </text:tracked-changes>
            <text:h text:outline-level="2">หัวข้อ</text:h><text:p/>
            <text:section><text:p>ก<text:s text:c="2"/>ข<text:tab/>ค<text:line-break/>ง</text:p></text:section>
            <text:p>with<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>the note</text:p></text:note-body>\
            </text:note> a note<office:annotation><text:p>comment</text:p></office:annotation></text:p>
            <text:p>box<draw:frame><draw:text-box><text:p>inside</text:p></draw:text-box></draw:frame></text:p>
            """)
        #expect(
            reading.paragraphs == [
                "- body/1 heading(2): หัวข้อ", "- body/3 body: ก  ข\tค\nง", "- body/4 body: with a note", "- body/4 note: the note",
                "- body/5 body: box", "- body/5 body: inside",
            ])
        #expect(reading.findings == [])
        #expect(reading.result == ReadResult(format: .odt, isComplete: true))
    }

    @Test func `a paragraph of a list begins with its label`() {
        let lists = """
            <text:list-style style:name="L1">\
            <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>\
            <text:list-level-style-number text:level="2" style:num-format="ก, ข, ค, ..." style:num-prefix="(" style:num-suffix=")"/>\
            <text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="3"/></text:list-style>\
            <text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="&#xF0B7;"/></text:list-style>
            """
        let reading = document(
            """
            <text:list text:style-name="L1"><text:list-header><text:p>header</text:p></text:list-header>
            <text:list-item><text:p>a</text:p><text:p>still a</text:p>
            <text:list><text:list-item><text:p>b</text:p></text:list-item><text:list-item><text:p>c</text:p>\
            <text:list><text:list-item><text:p>d</text:p></text:list-item></text:list></text:list-item></text:list></text:list-item>
            <text:list-item text:start-value="7"><text:p>e</text:p></text:list-item></text:list>
            <text:p>between</text:p>
            <text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>f</text:p></text:list-item></text:list>
            <text:list text:style-name="L1"><text:list-item><text:p>g</text:p></text:list-item></text:list>
            <text:list text:style-name="L2"><text:list-item><text:p>h</text:p></text:list-item></text:list>
            <text:list text:style-name="none"><text:list-item><text:p>i</text:p></text:list-item></text:list>
            """, lists: lists)
        #expect(
            reading.document.paragraphs.map(\.text) == [
                "header", "1. a", "still a", "(ก) b", "(ข) c", "1.ข.1 d", "7. e", "between", "8. f", "1. g", "• h", "i",
            ])
    }

    @Test func `headings are numbered by the outline of the styles`() {
        let reading = document(
            "<text:h text:outline-level=\"1\">a</text:h><text:h text:outline-level=\"2\">b</text:h>"
                + "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">c</text:h><text:h text:outline-level=\"1\">d</text:h>",
            styles: """
                <office:styles><text:outline-style style:name="Outline">\
                <text:outline-level-style text:level="1" style:num-format="๑, ๒, ๓, ..." style:num-suffix="."/>\
                <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style></office:styles>
                <office:master-styles><style:master-page><style:header><text:p>หัวกระดาษ</text:p></style:header></style:master-page>\
                </office:master-styles>
                """)
        #expect(
            reading.paragraphs == [
                "- styles/1 margin: หัวกระดาษ", "- body/1 heading(1): ๑. a", "- body/2 heading(2): ๑.1 b", "- body/3 heading(1): c",
                "- body/4 heading(1): ๒. d",
            ])
    }

    struct Number: CustomTestStringConvertible, Sendable {
        let format: String
        let number: Int
        let text: String
        var testDescription: String { "\(format) \(number)" }
    }

    @Test(arguments: [
        Number(format: "1", number: 12, text: "12"), Number(format: "a", number: 27, text: "aa"),
        Number(format: "A", number: 52, text: "AZ"),
        Number(format: "i", number: 1994, text: "mcmxciv"), Number(format: "I", number: 4000, text: "4000"),
        Number(format: "ก, ข, ค, ...", number: 3, text: "ค"), Number(format: "๑, ๒, ๓, ...", number: 2567, text: "๒๕๖๗"),
        Number(format: "a", number: 0, text: "0"), Number(format: "?", number: 5, text: "5"),
    ])
    func `a number is written as its format says`(_ one: Number) {
        #expect(ListLabels.text(of: one.number, format: one.format) == one.text)
    }

    @Test func `tables have their cells and paths`() {
        let reading = document(
            """
            <text:p>ก่อน</text:p>
            <table:table table:name="t"><table:table-column table:number-columns-repeated="2"/>
            <table:table-header-rows><table:table-row><table:table-cell><text:p>ก</text:p><text:p>ข</text:p></table:table-cell>\
            <table:table-cell office:value-type="float" office:value="5"><text:p>๕</text:p></table:table-cell></table:table-row>\
            </table:table-header-rows>
            <table:table-row><table:table-cell table:number-columns-spanned="2"><text:list><text:list-item><text:p>x</text:p>\
            </text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>inner</text:p></table:table-cell>\
            </table:table-row></table:table></table:table-cell><table:covered-table-cell/></table:table-row></table:table>
            <text:p>หลัง</text:p>
            """)
        #expect(reading.sheetCells == [["A1 text ก\nข", "B1 text ๕", "A2 text x", "B2^ text x"], ["A1 text inner"]])
        #expect(
            reading.document.tables.map(\.info.record) == [TableRecord(blockPointer: "body/2"), TableRecord(blockPointer: "body/2/2/1/2")])
        #expect(reading.paragraphs == ["- body/1 body: ก่อน", "- body/3 body: หลัง"])
    }

    @Test func `tables in cells follow the outermost, and the cells around them keep their own text`() {
        func table(_ rows: [[String]]) -> String {
            let rows = rows.map { row in
                "<table:table-row>" + row.map { "<table:table-cell>\($0)</table:table-cell>" }.joined() + "</table:table-row>"
            }
            return "<table:table>\(rows.joined())</table:table>"
        }
        func p(_ text: String) -> String { "<text:p>\(text)</text:p>" }
        let innermost = table([[p("e")]])
        let reading = document(
            table([[p("a") + table([[p("b"), p("c") + innermost + p("d")], [p("f")]]) + p("g"), p("h") + table([[p("i")]])], [p("j")]])
                + table([[p("k")]]))
        #expect(
            reading.sheetCells == [
                ["A1 text a\ng", "B1 text h", "A2 text j"], ["A1 text b", "B1 text c\nd", "A2 text f"], ["A1 text e"], ["A1 text i"],
                ["A1 text k"],
            ])
        #expect(
            reading.document.tables.map(\.info.record.blockPointer)
                == ["body/1", "body/1/1/1/2", "body/1/1/1/2/1/2/2", "body/1/1/2/2", "body/2"])
        #expect(reading.findings == [])
        let broken = document("<table:table><table:table-row><table:table-cell>" + p("a") + table([[p("b")]]) + "</oops>")
        #expect(broken.document.tables.count == 2)
        #expect(broken.document.tables.last?.rowCount == 1)
    }

    @Test func `boxes in a cell are lines of it and notes follow the table`() {
        let reading = document(
            """
            <table:table><table:table-row><table:table-cell><text:p>a<text:note><text:note-body><text:p>note</text:p></text:note-body>\
            </text:note>b<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>c</text:p></table:table-cell>\
            </table:table-row></table:table>
            """)
        #expect(reading.sheetCells == [["A1 text abc\nbox"]])
        #expect(reading.paragraphs == ["- body/1 note: note"])
    }

    @Test func `a document without text is an error`() {
        #expect(document("<text:p/>").findings == ["- error file/empty: the file holds no data"])
    }

    @Test func `broken content keeps what stood before and is an error`() {
        let reading = document("<text:p>ก</text:p><table:table><table:table-row><table:table-cell><text:p>ข</text:p></oops>")
        #expect(reading.document.paragraphs.map(\.text) == ["ก"])
        #expect(reading.document.tables.count == 1)
        #expect(reading.findings.count == 1 && reading.findings[0].hasPrefix("- error xml/syntax: "))
        #expect(reading.result == ReadResult(format: .odt, isComplete: false))
    }
}
