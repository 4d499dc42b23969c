import Diagnostics
import Documents
import Readers
import Testing

@Suite struct WorkbookReaderTests {
    @Test func `cells of every type give what is shown and what is stored`() {
        let reading = Reading(
            SampleWorkbook(
                rows: """
                    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>ในเซลล์</t></is></c><c r="C1" t="str"><f>A1</f><v>สูตร</v></c></row>
                    <row r="2"><c r="A2"><v>1250000.4000000001</v></c><c r="B2" s="1"><v>1250000.4000000001</v></c><c r="C2" s="2"><v>45382</v></c>
                    <c r="D2" s="3"><v>45382.354166666664</v></c><c r="E2" s="4"><v>0.75</v></c></row>
                    <row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="b"><v>0</v></c><c r="C3" t="e"><v>#N/A</v></c><c r="D3" t="n"><v>1E3</v></c>
                    <c r="E3"><f>1+1</f><v>2</v></c><c r="F3" s="1"/></row>
                    <row r="4"><c r="A4" t="d" s="2"><v>2024-03-31</v></c><c r="B4" t="d"><v>2024-03-31T08:30:00</v></c><c r="C4"><v>1234567890123</v></c>
                    <c r="D4" s="5"><v>0.07</v></c></row>
                    """,
                strings: "<si><t>ร่วมกัน</t></si>",
                styles: ["0", "#,##0.00", "[$-107041E]d mmmm yyyy", "dd/mm/yyyy h:mm", "20", "9"]))
        #expect(
            reading.cells() == [
                "A1 text ร่วมกัน", "B1 text ในเซลล์", "C1 text สูตร",
                "A2 number 1250000.4", "B2 number 1,250,000.40 = 1250000.4", "C2 date 31 มีนาคม 2567 = 2024-03-31",
                "D2 date 31/03/2024 8:30 = 2024-03-31T08:30:00", "E2 date 18:00 = 18:00:00",
                "A3 boolean TRUE", "B3 boolean FALSE", "C3 error #N/A", "D3 number 1000", "E3 number 2",
                "A4 date 31 มีนาคม 2567 = 2024-03-31", "B4 date 2024-03-31T08:30:00", "C4 number 1.23457E+12 = 1234567890123",
                "D4 number 7% = 0.07",
            ])
        #expect(reading.findings == [])
        #expect(reading.result == ReadResult(format: .xlsx, isComplete: true))
        #expect(reading.sheets == ["ข้อมูล"])
        #expect(reading.document.tables.first?.info.record == TableRecord(sheet: "ข้อมูล", hasCells: true))
    }

    @Test func `runs are joined, readings left out, escapes resolved and blanks kept only where they are meant`() {
        let strings = """
            <si><r><t>ก</t></r><r><rPr><b/></rPr><t xml:space="preserve"> ข</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr/></si>
            <si><t xml:space="preserve"> ก </t></si><si><t> ก
            </t></si><si><t>ก_x000D_\nข_x000A_ค&#13;ง</t></si><si><t>_x005F_x000D__x0041_</t></si><si><t>a_b_xZZZZ_</t></si>
            <si><t>_xD83D__xDE00__xD83D__x0000_</t></si><si><t/></si><si><t><![CDATA[<&>]]>&amp;&#x0E01;</t></si><si/>
            """
        let cells = (0..<10).map { "<c t=\"s\"><v>\($0)</v></c>" }.joined()
        let reading = Reading(SampleWorkbook(rows: "<row>\(cells)</row>", strings: strings))
        #expect(
            reading.cells() == [
                "A1 text ก ข", "B1 text  ก ", "C1 text ก", "D1 text ก\nข\nค\nง", "E1 text _x000D_A", "F1 text a_b_xZZZZ_",
                "G1 text 😀\u{FFFD}\u{FFFD}",
                "I1 text <&>&ก",
            ])
    }

    @Test func `inline texts may have runs and a value beside them`() {
        let reading = Reading(
            SampleWorkbook(
                rows: """
                    <row><c t="inlineStr"><is><r><t>ก</t></r><r><t xml:space="preserve"> ข</t></r><rPh><t>x</t></rPh></is></c>
                    <c t="inlineStr"><v>1</v><is><t>2</t></is></c><c t="inlineStr"><v>3</v></c><c t="inlineStr"><is><t/></is></c><c t="str"><v>_x0041_</v></c></row>
                    """))
        #expect(reading.cells() == ["A1 text ก ข", "B1 text 2", "C1 text 3", "E1 text A"])
        #expect(reading.findings == [])
    }

    @Test func `rows and cells without references count on`() {
        let reading = Reading(
            SampleWorkbook(
                rows:
                    "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c r=\"D2\"><v>4</v></c><c><v>5</v></c></row><row r=\"9\"><c><v>6</v></c></row><row><c><v>7</v></c></row>"
            ))
        #expect(reading.cells() == ["A1 number 1", "C1 number 3", "D2 number 4", "E2 number 5", "A9 number 6", "A10 number 7"])
        #expect(reading.findings == [])
    }

    @Test func `a row without a number is that of its first cell, and a cell of another row is refused`() {
        let reading = Reading(
            SampleWorkbook(
                rows:
                    "<row><c r=\"A3\"><v>1</v></c><c r=\"B3\"><v>2</v></c></row><row r=\"5\"><c r=\"A5\"><v>3</v></c><c r=\"B6\"><v>4</v></c></row><row><c><v>5</v></c></row>"
            ))
        #expect(reading.cells() == ["A3 number 1", "B3 number 2", "A5 number 3", "A6 number 5"])
        #expect(
            reading.findings == [
                "- [0,4,-1] error xlsx/bad-reference: the reference is to no cell of a sheet, so it was not read (B6)"
            ])
    }

    @Test func `blank rows keep their number and blank cells at the end cost nothing`() {
        let reading = Reading(
            SampleWorkbook(
                rows:
                    "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"C3\" s=\"4\"/></row><row r=\"4\"><c r=\"A4\" s=\"1\"/></row><row r=\"7\"><c r=\"A7\"><v>2</v></c></row><row r=\"1048576\"/>"
            ))
        let rows = reading.document.tables.flatMap { $0.batches.flatMap(\.rows) }
        #expect(rows.map(\.index) == [2, 6])
        #expect(rows.map(\.cellCount) == [2, 1])
        #expect(reading.cells() == ["B3 number 1", "A7 number 2"])
    }

    @Test func `cells out of order stand where they belong and of two the last counts`() {
        let reading = Reading(
            SampleWorkbook(
                rows:
                    "<row r=\"2\"><c r=\"C2\"><v>3</v></c><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>9</v></c></row><row r=\"1\"><c r=\"A1\"><v>5</v></c></row>"
            ))
        #expect(reading.cells() == ["A2 number 9", "C2 number 3", "A1 number 5"])
        #expect(
            reading.findings == [
                "- [0,1,0] warning xlsx/duplicate-cell: the cell stands twice in the file",
                "- [0,0,-1] warning xlsx/row-order: the row stands behind one of the same or a higher number",
            ])
        #expect(reading.result.isComplete)
    }

    @Test func `references beyond the sheet are not read and said`() {
        let reading = Reading(
            SampleWorkbook(
                rows: """
                    <row r="1"><c r="XFD1"><v>1</v></c><c r="XFE1"><v>2</v></c><c r="1A"><v>3</v></c></row><row r="1048577"><c r="A1048577"><v>4</v></c></row>
                    <row r="x"><c><v>5</v></c></row>
                    """))
        #expect(reading.cells() == ["XFD1 number 1"])
        #expect(
            reading.findings.map { $0.drop { $0 != "]" } } == [
                "] error xlsx/bad-reference: the reference is to no cell of a sheet, so it was not read (XFE1)",
                "] error xlsx/bad-reference: the reference is to no cell of a sheet, so it was not read (1A)",
                "] error xlsx/bad-reference: the reference is to no cell of a sheet, so it was not read (1048577:1048577)",
                "] error xlsx/bad-reference: the reference is to no cell of a sheet, so it was not read (x)",
            ])
        #expect(!reading.result.isComplete)
    }

    @Test func `a merged range has its value in all its cells`() {
        let reading = Reading(
            SampleWorkbook(
                rows: """
                    <row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c></row><row r="2"><c r="A2" s="1"/><c r="D2"><v>4</v></c></row>
                    <row r="5"><c r="B5" s="1"><v>0.5</v></c></row><row r="6"><c r="A6"><v>6</v></c></row>
                    """,
                behind:
                    "<mergeCells count=\"4\"><mergeCell ref=\"A1:B3\"/><mergeCell ref=\"B5:$C$6\"/><mergeCell ref='D2:E2' /><mergeCell ref=\"F1:G9\"/></mergeCells>",
                styles: ["0", "9"]))
        #expect(
            reading.cells() == [
                "A1 number 1", "B1^ number 1", "C1 number 3", "A2^ number 1", "B2^ number 1", "D2 number 4", "E2^ number 4", "A3^ number 1",
                "B3^ number 1", "B5 number 50% = 0.5", "C5^ number 50% = 0.5", "A6 number 6", "B6^ number 50% = 0.5",
                "C6^ number 50% = 0.5",
            ])
        #expect(reading.findings == [])
    }

    @Test func `merged ranges of whole rows and columns end where the data does`() {
        let reading = Reading(
            SampleWorkbook(
                rows:
                    "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c><c r=\"C2\"><v>3</v></c></row><row r=\"4\"><c r=\"B4\"><v>4</v></c></row>",
                behind: "<mergeCells><mergeCell ref=\"A1:XFD1\"/><mergeCell ref=\"A2:A1048576\"/></mergeCells>"))
        #expect(reading.cells() == ["A1 number 1", "A2 number 2", "C2 number 3", "A4^ number 2", "B4 number 4"])
    }

    @Test func `a merged range goes on from batch to batch`() {
        let rows = (2...40).map { "<row r=\"\($0)\"><c r=\"B\($0)\"><v>\($0)</v></c></row>" }.joined()
        let workbook = SampleWorkbook(
            rows: "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>หมวด</v></c></row>" + rows,
            behind: "<mergeCells><mergeCell ref=\"A1:A40\"/></mergeCells>")
        let reading = Reading(workbook.bytes, path: "a.xlsx", chunk: 16)
        #expect(reading.document.tables.first?.batches.count ?? 0 > 10)
        #expect(reading.cells().filter { $0.hasPrefix("A") } == ["A1 text หมวด"] + (2...40).map { "A\($0)^ text หมวด" })
        #expect(reading.cells() == Reading(workbook).cells())
    }

    @Test func `values under merged cells and ranges that are none are said`() {
        let reading = Reading(
            SampleWorkbook(
                rows: "<row><c><v>1</v></c><c><v>2</v></c></row>",
                behind: "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A1:ZZZZ9\"/></mergeCells>"))
        #expect(reading.cells() == ["A1 number 1", "B1^ number 1"])
        #expect(
            reading.findings == [
                "- [0,-1,-1] warning xlsx/merged-cells: merged cells cannot be told, so they were read as not merged (A1:ZZZZ9)",
                "- [0,0,1] warning xlsx/covered-cells: merged cells cover values that nobody sees, the first of them here (cells: 1)",
            ])
    }

    @Test func `sheets come in the order of their tabs, hidden ones too`() {
        let row = "<sheetData><row><c><v>1</v></c></row></sheetData>"
        var workbook = SampleWorkbook([
            ("ก", "", row), ("ข", "state=\"hidden\"", row), ("ค", "state=\"veryHidden\"", row), ("ง", "", ""), ("จ", "", row),
        ])
        workbook.kinds = ["ง": "chartsheet"]
        let reading = Reading(workbook)
        #expect(reading.sheets == ["ก", "ข hidden", "ค hidden", "จ"])
        #expect(
            reading.findings == [
                "- [1,-1,-1] note xlsx/hidden-sheet: the sheet is hidden (ข)",
                "- [2,-1,-1] note xlsx/hidden-sheet: the sheet is hidden even from Excel's menu (ค)",
                "- note xlsx/not-a-worksheet: the sheet has no cells, so it was passed over (ง, chartsheet)",
            ])
        #expect(reading.result.isComplete)
    }

    @Test func `hidden rows and columns are read and named once a sheet`() {
        let rows = [1, 3, 4, 5, 7, 8].map {
            "<row r=\"\($0)\" \($0 > 2 && $0 < 8 ? "hidden=\"1\"" : "")><c><v>\($0)</v></c><c><v>0</v></c></row>"
        }.joined()
        let reading = Reading(
            SampleWorkbook(
                rows: rows + "<row r=\"9\" hidden=\"1\"><c s=\"1\"/></row>",
                front: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"3\" max=\"16384\" hidden=\"true\"/></cols>"))
        #expect(reading.cells().count == 12)
        #expect(
            reading.findings == ["- [0,-1,-1] note xlsx/hidden-cells: rows 3–5, 7 and column B are hidden; they were checked too"])
        #expect(reading.document.findings.first?.full?.message.text(in: .th) == "แถว 3–5, 7 และคอลัมน์ B ถูกซ่อน และถูกตรวจด้วย")
    }

    @Test func `formulas without a result are counted`() {
        let reading = Reading(
            SampleWorkbook(
                rows:
                    "<row><c><v>1</v></c><c><f>A1</f></c><c><f>A1</f><v></v></c><c t=\"str\"><f>A1</f><v></v></c><c t=\"str\"><f>A1</f></c></row>"
            ))
        #expect(reading.cells() == ["A1 number 1"])
        #expect(
            reading.findings == [
                "- [0,0,1] error xlsx/no-cached-value: formulas have no result in the file, the first of them here (cells: 3)"
            ])
        #expect(reading.document.findings.first.flatMap { Outcome().help(of: $0, in: .en) } == nil)
    }

    @Test func `values that are none are shown as they are and said`() {
        let reading = Reading(
            SampleWorkbook(
                rows: "<row><c><v>abc</v></c><c t=\"s\"><v>7</v></c><c t=\"d\"><v>2024-13-01</v></c><c t=\"s\"><v>x</v></c></row>",
                strings: "<si><t>a</t></si>"))
        #expect(reading.cells() == ["A1 text abc", "C1 text 2024-13-01"])
        #expect(
            reading.findings == [
                "- [0,0,0] error xlsx/bad-cell: the value stored in the cell cannot be read (abc)",
                "- [0,0,1] error xlsx/bad-cell: the value stored in the cell cannot be read (7)",
                "- [0,0,2] error xlsx/bad-cell: the value stored in the cell cannot be read (2024-13-01)",
                "- [0,0,3] error xlsx/bad-cell: the value stored in the cell cannot be read (…)",
            ])
    }

    @Test func `dates may count from 1904`() {
        var workbook = SampleWorkbook(
            rows: "<row><c s=\"0\"><v>43920</v></c><c s=\"1\"><v>1.5</v></c><c s=\"0\" t=\"d\"><v>2024-03-31</v></c></row>",
            styles: ["14", "46"])
        workbook.workbookPr = "<workbookPr date1904=\"1\"/>"
        #expect(
            Reading(workbook).cells() == ["A1 date 31/3/2024 = 2024-03-31", "B1 date 36:00:00", "C1 date 31/3/2024 = 2024-03-31"])
    }

    @Test func `texts are shown by their format and zeros not where the sheet hides them`() {
        let reading = Reading(
            SampleWorkbook(
                rows: "<row><c s=\"0\" t=\"str\"><v>ก</v></c><c s=\"1\"><v>0</v></c><c s=\"3\"><v>5</v></c><c s=\"2\"><v>5</v></c></row>",
                front: "<sheetViews><sheetView showZeros=\"0\"/></sheetViews>", styles: ["@\" บาท\"", "0.00", ";;;", "0"]))
        #expect(reading.cells() == ["A1 text ก บาท = ก", "B1 number  = 0", "C1 number 5", "D1 number  = 5"])
    }

    @Test func `a workbook in which nothing stands is an error`() {
        let empty = Reading(SampleWorkbook([("ก", "", "<sheetData/>"), ("ข", "", "<sheetData><row><c s=\"1\"/></row></sheetData>")]))
        #expect(empty.findings == ["- error file/empty: the file holds no data"])
        #expect(!empty.result.isComplete)
        #expect(empty.sheets == ["ก", "ข"])
        let none = Reading(SampleWorkbook([]))
        #expect(none.findings == ["- error xlsx/no-sheets: the workbook has no sheets"])
        #expect(!none.result.isComplete)
    }

    @Test func `parts that are missing or broken are named and the other sheets read`() {
        let row = "<sheetData><row><c><v>1</v></c><c t=\"s\"><v>0</v></c></row></sheetData>"
        var workbook = SampleWorkbook([("ก", "", row), ("ข", "", row), ("ค", "", row)], strings: "<si><t>a</t></si>", styles: ["0"])
        workbook.replaced = ["xl/worksheets/sheet2.xml": "<worksheet><sheetData>"]
        workbook.missing = ["xl/worksheets/sheet1.xml", "xl/styles.xml"]
        let reading = Reading(workbook)
        #expect(reading.sheets == ["ข", "ค"])
        #expect(reading.cells(of: 1) == ["A1 number 1", "B1 text a"])
        #expect(reading.document.findings.map(\.rule) == ["zip/missing-part", "zip/missing-part", "xml/syntax"])
        #expect(!reading.result.isComplete)
    }

    @Test func `names of parts, namespaces and prefixes are free`() {
        let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
        let relations = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        let bytes = ZipBuilder([
            .init(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/a/b.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
            ),
            .init(
                "_rels/.rels",
                "<p:Relationships xmlns:p=\"\(package)\"><p:Relationship Id=\"x\" Type=\"\(relations)/officeDocument\" Target=\"/a/b.xml\"/></p:Relationships>"
            ),
            .init(
                "a/b.xml",
                "<x:workbook xmlns:x=\"\(strict)\" xmlns:q=\"\(relations)\"><x:sheets><x:sheet name=\"S\" q:id=\"one\"/></x:sheets></x:workbook>"
            ),
            .init(
                "a/_rels/b.xml.rels",
                "<Relationships xmlns=\"\(package)\"><Relationship Id=\"one\" Type=\"\(relations)/worksheet\" Target=\"../sheet%20one.xml\"/></Relationships>"
            ),
            .init(
                "sheet one.xml",
                "<x:worksheet xmlns:x=\"\(strict)\"><x:sheetData><x:row r=\"2\"><x:c r=\"B2\"><x:v>5</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref=\"B2:C2\"/></x:mergeCells></x:worksheet>"
            ),
        ]).bytes
        let reading = Reading(bytes, path: "a.xlsx")
        #expect(reading.findings == [])
        #expect(reading.cells() == ["B2 number 5", "C2^ number 5"])
    }

    struct LimitCase: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let change: @Sendable (inout ReadLimits) -> Void
        let message: String
        let isComplete: Bool
    }

    @Test(arguments: [
        LimitCase(
            testDescription: "cells", change: { $0.workbookCells = 3 }, message: "the workbook has more than 3 cells; the rest is not read",
            isComplete: false),
        LimitCase(
            testDescription: "sheets", change: { $0.sheets = 1 }, message: "the workbook has more than 1 sheets; the rest is not read",
            isComplete: false),
        LimitCase(
            testDescription: "texts", change: { $0.sharedStrings = 2 }, message: "the workbook has more than 2 texts; the rest is not read",
            isComplete: false),
        LimitCase(
            testDescription: "bytes of texts", change: { $0.sharedStringBytes = 2 },
            message: "the texts of the workbook are longer than 2 bytes together; the rest is not read", isComplete: false),
        LimitCase(
            testDescription: "merged ranges", change: { $0.mergedRanges = 1 },
            message: "the sheet has more than 1 merged ranges; the rest is read as not merged", isComplete: true),
        LimitCase(
            testDescription: "merged cells", change: { $0.mergedCells = 3 },
            message: "merged ranges cover more than 3 cells; the rest is read as not merged", isComplete: true),
        LimitCase(
            testDescription: "bytes of a row", change: { $0.recordBytes = 4 },
            message: "the record is longer than 4 bytes; the rest is not read",
            isComplete: false),
        LimitCase(
            testDescription: "a long text", change: { $0.fieldBytes = 4 },
            message: "texts are longer than 4 bytes and were cut there (texts: 1)", isComplete: false),
    ])
    func `limits are said where they are reached`(_ one: LimitCase) {
        let data =
            "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row><c t=\"s\"><v>2</v></c></row><row><c t=\"s\"><v>2</v></c><c r=\"C3\"><v>4</v></c></row></sheetData>"
        let merges = "<mergeCells><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"A3:B3\"/></mergeCells>"
        let workbook = SampleWorkbook(
            [("ก", "", data + merges), ("ข", "", data)], strings: "<si><t>a</t></si><si><t>b</t></si><si><t>ครบ</t></si>")
        #expect(Reading(workbook).findings == [])
        var limits = ReadLimits()
        one.change(&limits)
        let reading = Reading(workbook, limits: limits)
        let messages = reading.document.findings.filter { $0.rule == "file/limit" }.compactMap { $0.full?.message.text(in: .en) }
        #expect(messages.first == one.message)
        #expect(reading.result.isComplete == one.isComplete)
    }
}
