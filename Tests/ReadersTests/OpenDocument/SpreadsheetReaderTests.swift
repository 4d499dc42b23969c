import Diagnostics
import Documents
import Testing

@testable import Readers

@Suite struct SpreadsheetReaderTests {
    struct Cell: CustomTestStringConvertible, Sendable {
        let attributes: String
        let content: String
        let shown: String
        var finding: String?
        var testDescription: String { "\(attributes) \(content)" }

        init(_ attributes: String, _ content: String, _ shown: String, finding: String? = nil) {
            self.attributes = attributes
            self.content = content
            self.shown = shown
            self.finding = finding
        }
    }

    @Test(arguments: [
        Cell("office:value-type=\"string\"", "<text:p>ก</text:p>", "text ก"),
        Cell("", "<text:p>ก</text:p>", "text ก"),
        Cell("office:value-type=\"string\" office:string-value=\"ก\"", "", "text ก"),
        Cell("office:value-type=\"string\" office:string-value=\"x\"", "<text:p>ก</text:p>", "text ก"),
        Cell("office:value-type=\"string\"", "<text:p>ก</text:p><text:p/><text:p>ข</text:p>", "text ก\n\nข"),
        Cell("", "<text:p>\n a \n\tb<text:s/>c<text:s text:c=\"3\"/>d </text:p>", "text a b c   d"),
        Cell("", "<text:p>a <text:s/>b<text:tab/>c<text:line-break/>d</text:p>", "text a  b\tc\nd"),
        Cell("", "<text:p>a<text:span> b<text:a> c</text:a></text:span>&amp;<![CDATA[<]]></text:p>", "text a b c&<"),
        Cell(
            "", "<office:annotation><dc:creator>x</dc:creator><text:p>note</text:p></office:annotation><text:p>ก</text:p>", "text ก"),
        Cell("", "<text:p>ก<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>", "text ก"),
        Cell("", "<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame><text:p>ก</text:p>", "text ก"),
        Cell(
            "", "<text:p><text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text></text:ruby></text:p>", "text 漢"),
        Cell("office:value-type=\"float\" office:value=\"5\"", "<text:p>5</text:p>", "number 5"),
        Cell("office:value-type=\"float\" office:value=\"1250000.4\"", "<text:p>1,250,000.40</text:p>", "number 1,250,000.40 = 1250000.4"),
        Cell("office:value-type=\"float\" office:value=\"1.25E+06\"", "<text:p>1.3E+6</text:p>", "number 1.3E+6 = 1250000"),
        Cell("office:value-type=\"float\" office:value=\"-1.50e-3\"", "", "number -0.0015"),
        Cell("office:value-type=\"percentage\" office:value=\"0.125\"", "<text:p>12.5%</text:p>", "number 12.5% = 0.125"),
        Cell(
            "office:value-type=\"currency\" office:currency=\"THB\" office:value=\"99\"", "<text:p>฿99.00</text:p>", "number ฿99.00 = 99"),
        Cell("office:value-type=\"date\" office:date-value=\"2024-03-31\"", "<text:p>31 มี.ค. 67</text:p>", "date 31 มี.ค. 67 = 2024-03-31"),
        Cell(
            "office:value-type=\"date\" office:date-value=\"2024-03-31T08:29:59.9999\"", "<text:p>x</text:p>",
            "date x = 2024-03-31T08:30:00"),
        Cell(
            "office:value-type=\"date\" office:date-value=\"2024-12-31T23:59:59.5\"", "<text:p>x</text:p>", "date x = 2025-01-01T00:00:00"),
        Cell("office:value-type=\"time\" office:time-value=\"PT08H30M00S\"", "<text:p>8.30 น.</text:p>", "date 8.30 น. = 08:30:00"),
        Cell("office:value-type=\"time\" office:time-value=\"PT36H00M00S\"", "<text:p>36:00</text:p>", "text 36:00"),
        Cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>จริง</text:p>", "boolean จริง = TRUE"),
        Cell("office:value-type=\"boolean\" office:boolean-value=\"false\"", "", "boolean FALSE"),
        Cell(
            "table:formula=\"of:=NA()\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
            "<text:p>#N/A</text:p>", "error #N/A"),
        Cell("table:formula=\"of:=1/0\" office:value-type=\"float\" office:value=\"0\"", "<text:p>#DIV/0!</text:p>", "error #DIV/0!"),
        Cell("table:formula=\"of:=x\" office:value-type=\"float\" office:value=\"0\"", "<text:p>Err:508</text:p>", "error Err:508"),
        Cell("office:value-type=\"string\"", "<text:p>#N/A</text:p>", "text #N/A"),
        Cell(
            "office:value-type=\"float\" office:value=\"NaN\"", "<text:p>x</text:p>", "text x",
            finding: "- [0,0,0] error ods/bad-cell: the value stored in the cell cannot be read (NaN)"),
        Cell(
            "office:value-type=\"date\" office:date-value=\"2024-02-30\"", "<text:p>x</text:p>", "text x",
            finding: "- [0,0,0] error ods/bad-cell: the value stored in the cell cannot be read (2024-02-30)"),
        Cell(
            "office:value-type=\"time\" office:time-value=\"8:30\"", "<text:p>x</text:p>", "text x",
            finding: "- [0,0,0] error ods/bad-cell: the value stored in the cell cannot be read (8:30)"),
        Cell(
            "office:value-type=\"boolean\" office:boolean-value=\"yes\"", "<text:p>x</text:p>", "text x",
            finding: "- [0,0,0] error ods/bad-cell: the value stored in the cell cannot be read (yes)"),
    ])
    func `a cell shows its text and stores its value`(_ one: Cell) {
        let reading = Spreadsheet(
            rows: "<table:table-row><table:table-cell \(one.attributes)>\(one.content)</table:table-cell></table:table-row>"
        )
        .reading
        #expect(reading.sheetCells == [["A1 \(one.shown)"]])
        #expect(reading.findings == (one.finding.map { [$0] } ?? []))
        #expect(reading.result == ReadResult(format: .ods, isComplete: true))
    }

    private static func cell(_ text: String, _ attributes: String = "") -> String {
        "<table:table-cell \(attributes)><text:p>\(text)</text:p></table:table-cell>"
    }

    @Test func `rows and columns keep their places and blanks cost nothing`() {
        let reading = Spreadsheet(
            rows: """
                <table:table-column table:number-columns-repeated="16384"/>
                <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                <table:table-header-rows><table:table-row><table:table-cell/>\(Self.cell("ก"))<table:table-cell/></table:table-row>
                </table:table-header-rows>
                <table:table-row-group><table:table-row><table:table-cell table:number-columns-repeated="3"/>\(Self.cell("ข"))
                <table:table-cell table:number-columns-repeated="16380"/></table:table-row></table:table-row-group>
                <table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                """
        ).reading
        #expect(reading.sheetCells == [["B3 text ก", "D4 text ข"]])
        #expect(reading.rows.map(\.count) == [2, 4])
        #expect(reading.document.tables.map(\.info) == [TableInfo(record: TableRecord(sheet: "รายการ", hasCells: true))])
        #expect(reading.findings == [])
        #expect(reading.result.isComplete)
    }

    @Test func `like cells and rows are written once and read as often as they stand`() {
        let reading = Spreadsheet(
            rows: """
                <table:table-row table:number-rows-repeated="2">\(Self.cell("0", "table:number-columns-repeated=\"2\""))\(Self.cell("1"))
                </table:table-row>
                <table:table-row>\(Self.cell("z"))</table:table-row>
                """
        ).reading
        #expect(
            reading.sheetCells == [["A1 text 0", "B1 text 0", "C1 text 1", "A2 text 0", "B2 text 0", "C2 text 1", "A3 text z"]])
    }

    @Test func `a merged range has its value in every cell`() {
        let spans = "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" office:value-type=\"float\" office:value=\"7\""
        let blank = "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\""
        let reading = Spreadsheet(
            rows: """
                <table:table-row>\(Self.cell("7.0", spans))<table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>\
                \(Self.cell("x"))</table:table-row>
                <table:table-row><table:covered-table-cell table:number-columns-repeated="2"/>\(Self.cell("y"))</table:table-row>
                <table:table-row><table:table-cell \(blank)/><table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>\
                \(Self.cell("z"))</table:table-row>
                <table:table-row><table:covered-table-cell><text:p>no range</text:p></table:covered-table-cell></table:table-row>
                """
        ).reading
        #expect(
            reading.sheetCells == [
                [
                    "A1 number 7.0 = 7", "B1^ number 7.0 = 7", "C1 text x", "A2^ number 7.0 = 7", "B2^ number 7.0 = 7", "C2 text y",
                    "C3 text z", "A4 text no range",
                ]
            ])
    }

    @Test func `hidden sheets, rows and columns are read and told`() {
        var sheet = Spreadsheet(
            """
            <table:table table:name="แผ่น1"><table:table-column/><table:table-column table:visibility="collapse" \
            table:number-columns-repeated="2"/><table:table-column table:number-columns-repeated="100" table:visibility="collapse"/>
            <table:table-row>\(Self.cell("a"))\(Self.cell("b"))</table:table-row>
            <table:table-row table:visibility="filter">\(Self.cell("c"))</table:table-row>
            <table:table-row table:visibility="collapse" table:number-rows-repeated="2">\(Self.cell("d"))</table:table-row>
            <table:table-row table:visibility="collapse" table:number-rows-repeated="1000"><table:table-cell/></table:table-row></table:table>
            <table:table table:name="ลับ" table:style-name="ta2"><table:table-row>\(Self.cell("e"))</table:table-row></table:table>
            """)
        sheet.styles = """
            <style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
            <style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
            """
        let reading = sheet.reading
        #expect(
            reading.findings == [
                "- [0,-1,-1] note ods/hidden-cells: rows 2–4 and column B are hidden; they were checked too",
                "- [1,-1,-1] note ods/hidden-sheet: the sheet is hidden (ลับ)",
            ])
        #expect(reading.document.tables.map(\.info.isHidden) == [false, true])
        #expect(reading.sheetCells == [["A1 text a", "B1 text b", "A2 text c", "A3 text d", "A4 text d"], ["A1 text e"]])
        #expect(reading.result.isComplete)
    }

    @Test func `a formula without a result is told once for a sheet`() {
        let reading = Spreadsheet(
            rows: """
                <table:table-row>\(Self.cell("a"))<table:table-cell table:formula="of:=1+1"/></table:table-row>
                <table:table-row><table:table-cell table:formula="of:=1+2"/></table:table-row>
                """
        ).reading
        #expect(
            reading.findings == [
                "- [0,0,1] error ods/no-cached-value: formulas have no result in the file, the first of them here (cells: 2)"
            ])
    }

    @Test func `what is no sheet is passed over`() {
        let reading = Spreadsheet(
            """
            <table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>old</text:p>\
            </table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>
            <table:content-validations><table:content-validation><table:help-message><text:p>x</text:p></table:help-message>\
            </table:content-validation></table:content-validations>
            <table:table table:name="s"><table:title>t</table:title><table:shapes><draw:frame><text:p>x</text:p></draw:frame></table:shapes>
            <table:table-row>\(Self.cell("ก"))</table:table-row></table:table>
            """
        ).reading
        #expect(reading.sheetCells == [["A1 text ก"]])
    }

    @Test func `a spreadsheet without sheets is an error`() {
        let reading = Spreadsheet("").reading
        #expect(reading.findings == ["- error ods/no-sheets: the workbook has no sheets"])
        #expect(!reading.result.isComplete)
        let bytes = ZipBuilder([.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet")]).bytes
        #expect(Reading(bytes, path: "a.ods").findings == ["- error zip/missing-part: the file lacks a part that it needs (content.xml)"])
    }

    @Test func `sheets without a cell are an error`() {
        let reading = Spreadsheet(rows: "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell/></table:table-row>")
            .reading
        #expect(reading.findings == ["- error file/empty: the file holds no data"])
        #expect(reading.document.tables.count == 1)
    }

    @Test func `a list of files with a DOCTYPE is passed over`() {
        var sheet = Spreadsheet(rows: "<table:table-row>\(Self.cell("ก"))</table:table-row>")
        sheet.manifest = "<!DOCTYPE manifest:manifest PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\"><a/>"
        #expect(sheet.reading.sheetCells == [["A1 text ก"]])
        #expect(sheet.reading.findings == [])
    }

    @Test func `a protected spreadsheet is named as such`() {
        var sheet = Spreadsheet(rows: "")
        sheet.manifest = """
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">\
            <manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>
            """
        #expect(sheet.reading.findings == ["- error file/password: the file is protected by a password and cannot be read"])
        #expect(!sheet.reading.result.isComplete)
    }

    @Test func `broken content keeps what stood before and is an error`() {
        let sheet = Spreadsheet(rows: "<table:table-row>\(Self.cell("ก"))</table:table-row><table:table-row>\(Self.cell("ข"))</oops>")
        let reading = sheet.reading
        #expect(reading.sheetCells == [["A1 text ก"]])
        #expect(reading.findings.count == 1)
        #expect(
            reading.findings[0].hasPrefix(
                "- error xml/syntax: an end tag is not that of the open element (expected table:table-row, found oops), in content.xml at byte"
            ))
        #expect(reading.result == ReadResult(format: .ods, isComplete: false))
    }

    @Test func `repetition has a limit and stays in bounds`() throws {
        let filled = Self.cell("x", "table:number-columns-repeated=\"16384\"")
        let rows = "<table:table-row table:number-rows-repeated=\"1048576\">\(filled)</table:table-row>"
        let bytes = Spreadsheet(rows: rows + "<table:table-row>\(Self.cell("y"))</table:table-row>").bytes
        var sink = CountingSink()
        var source = MemorySource(bytes)
        var reader = SpreadsheetReader(limits: ReadLimits(), repeatedCells: 1_000_000)
        #expect(try reader.read(ZipArchive(&source), from: &source, into: &sink) == false)
        #expect(
            sink.findings == ["- [0,-1,-1] error file/limit: repeated and merged cells are more than 1,000,000; the rest is not read"])
        #expect(sink.cells == 61 * 16_384 + 1)
    }

    @Test func `a cell behind the last column and a row behind the last are left out and told`() {
        let wide = Spreadsheet(
            rows: "<table:table-row><table:table-cell table:number-columns-repeated=\"16384\"/>\(Self.cell("x"))</table:table-row>"
        ).reading
        #expect(wide.sheetCells == [[]])
        #expect(wide.findings == ["- [0,0,16384] error file/limit: the row has more than 16,384 cells; the rest of it is not read"])
        #expect(!wide.result.isComplete)
        let long = Spreadsheet(
            rows:
                "<table:table-row table:number-rows-repeated=\"99999999999999999999\"/><table:table-row>\(Self.cell("x"))</table:table-row>"
        ).reading
        #expect(long.findings == ["- [0,-1,-1] error file/limit: the table has more than 10,000,000 rows; the rest is not read"])
    }

    @Test func `a text beyond the limit is cut and told`() {
        var limits = ReadLimits()
        limits.fieldBytes = 4
        let sheet = Spreadsheet(rows: "<table:table-row>\(Self.cell("กข"))</table:table-row>")
        let reading = Reading(sheet.bytes, path: "a.ods", limits: limits)
        #expect(reading.sheetCells == [["A1 text ก"]])
        #expect(reading.findings == ["- [0,0,0] error file/limit: the text is longer than 4 bytes; the rest of it is not read"])
        #expect(!reading.result.isComplete)
    }

    @Test func `any damage to a spreadsheet is a finding or the same cells`() {
        let sheet = Spreadsheet(
            rows: "<table:table-row>\(Self.cell("ก", "table:number-columns-spanned=\"2\""))<table:covered-table-cell/></table:table-row>")
        let bytes = sheet.bytes
        let whole = Reading(bytes, path: "a.ods")
        for end in bytes.indices {
            let reading = Reading(Array(bytes[..<end]), path: "a.ods")
            #expect(!reading.findings.isEmpty || reading.sheetCells == whole.sheetCells, "\(end)")
        }
        for at in bytes.indices {
            for bit in [0, 3, 7] {
                var turned = bytes
                turned[at] ^= 1 << UInt8(bit)
                let reading = Reading(turned, path: "a.ods")
                #expect(!reading.findings.isEmpty || reading.sheetCells == whole.sheetCells, "\(at) \(bit)")
            }
        }
    }
}

/// Counts cells instead of keeping them.
private struct CountingSink: DocumentSink {
    var cells = 0
    var findings: [String] = []

    mutating func paragraph(_ paragraph: Paragraph) {}
    mutating func beginTable(_ info: TableInfo) {}
    mutating func rows(_ batch: inout RowBatch) { cells += batch.cells.count }
    mutating func endTable(_ record: TableRecord) {}
    mutating func finding(_ finding: Finding) {
        findings.append("\(shown(finding.place)) \(finding.level.name) \(finding.rule): \(finding.full?.message.text(in: .en) ?? "")")
    }
}
