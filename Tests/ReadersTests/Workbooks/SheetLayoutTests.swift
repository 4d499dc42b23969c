import Diagnostics
import Documents
import Testing

@testable import Readers

/// Tables, names and print areas of a workbook.
@Suite struct SheetLayoutTests {
    @Test func `ranges are read as formulas name them, and what is none is left out`() {
        func areas(_ text: String) -> [String] {
            CellArea.areas(in: Array(text.utf8)).map {
                "\($0.rows.lowerBound)-\($0.rows.upperBound) \($0.columns.lowerBound)-\($0.columns.upperBound)"
            }
        }
        #expect(areas("Sheet1!$A$1:$B$9") == ["0-8 0-1"])
        #expect(areas("'ปี, ''งบ''!'!$B$9:$A$2,X!C3") == ["1-8 0-1", "2-2 2-2"])
        #expect(areas("X!$A:$B,X!$1:$3") == ["0-1048575 0-1", "0-2 0-16383"])
        #expect(areas("#REF!") == [])
        #expect(areas("OFFSET(X!$A$1,0,0,5,5)") == [])
        #expect(areas("X!A0:B2,X!A1:XFE1,X!A1:B2:C3,,!,'") == [])
        #expect(areas("") == [])
    }

    /// A workbook with a sheet of ten rows and three columns, and names.
    private static func workbook(_ names: [(String, String)], tables: [String] = []) -> SampleWorkbook {
        var workbook = SampleWorkbook(
            rows: (1...10).map { row in
                "<row r=\"\(row)\">\(["A", "B", "C"].map { "<c r=\"\($0)\(row)\"><v>\(row)</v></c>" }.joined())</row>"
            }.joined())
        workbook.names = names.map { "<definedName name=\"\($0.0)\" localSheetId=\"0\">\($0.1)</definedName>" }.joined()
        workbook.tables = tables
        return workbook
    }

    @Test func `rows and columns outside the print area are noted, those of every page are not`() {
        let reading = Reading(
            Self.workbook([("_xlnm.Print_Area", "'ข้อมูล'!$A$3:$B$7"), ("_xlnm.Print_Titles", "'ข้อมูล'!$A:$A,'ข้อมูล'!$1:$1")]))
        #expect(
            reading.findings == [
                "- [0,1,-1] note xlsx/not-printed: rows 2, 8–10 and column C are outside the print area and so not on paper or in a PDF"
            ])
        #expect(
            reading.document.findings.first?.full?.message.text(in: .th)
                == "แถว 2, 8–10 และคอลัมน์ C อยู่นอกพื้นที่พิมพ์ จึงไม่ออกบนกระดาษหรือใน PDF")
        #expect(reading.document.tables.first?.info.layout.headerRows == [0...0])
        #expect(reading.result.isComplete)
        let beside = Reading(Self.workbook([("_xlnm.Print_Area", "'ข้อมูล'!$A$1:$B$10")]))
        #expect(
            beside.findings == ["- [0,0,2] note xlsx/not-printed: column C is outside the print area and so not on paper or in a PDF"])
    }

    @Test(arguments: [
        "'ข้อมูล'!$A$1:$C$10", "'ข้อมูล'!$A$1:$C$4,'ข้อมูล'!$A$5:$C$10", "#REF!", "OFFSET('ข้อมูล'!$A$1,0,0,2,2)", "'ข้อมูล'!$A:$C", "",
    ])
    func `a print area that holds everything, or that is none, says nothing`(_ text: String) {
        #expect(Reading(Self.workbook([("_xlnm.Print_Area", text)])).findings == [])
    }

    @Test func `a filter and printed titles tell the header`() {
        let reading = Reading(Self.workbook([("_xlnm._FilterDatabase", "'ข้อมูล'!$A$2:$C$10"), ("งบ", "'ข้อมูล'!$A$1:$C$10")]))
        #expect(reading.document.tables.first?.info.layout.headerRows == [1...1])
        let other = Self.workbook([("_xlnm.Print_Titles", "'ข้อมูล'!$1:$60")])
        #expect(Reading(other).document.tables.first?.info.layout == SheetLayout())
    }

    @Test func `tables are read with their header and totals rows`() {
        let reading = Reading(
            Self.workbook(
                [],
                tables: [
                    "displayName=\"สัญญา\" name=\"t\" ref=\"A1:C4\" totalsRowCount=\"1\"><tableColumns><tableColumn id=\"1\" name=\"a\"/>"
                        + "<tableColumn id=\"2\" name=\"b\" totalsRowFunction=\"sum\"/>"
                        + "<tableColumn id=\"3\" name=\"c\" totalsRowFunction=\"average\"/></tableColumns>",
                    "name=\"u\" ref=\"A6:B10\" headerRowCount=\"0\">",
                ]))
        #expect(reading.findings == [])
        let tables = reading.document.tables.first?.info.layout.tables ?? []
        #expect(
            tables == [
                SheetLayout.Table(name: "สัญญา", rows: 0...3, columns: 0...2, totalsRows: 1, otherTotals: [2]),
                SheetLayout.Table(name: "u", rows: 5...9, columns: 0...1, headerRows: 0),
            ])
        #expect((0...5).map { row in tables.contains { $0.isHeader(row) } } == [true, false, false, false, false, false])
        #expect((0...10).filter { row in tables.contains { $0.isTotal(row) } } == [3])
    }

    @Test(arguments: [
        "name=\"t\">", "ref=\"x\">", "ref=\"A1:C1\" totalsRowCount=\"1\">", "ref=\"A1:C4\" headerRowCount=\"7\">",
        "ref=\"A1:XFE4\">", "ref=\"A1:B2\"", "<",
    ])
    func `a table that is damaged or contradicts itself counts for nothing`(_ table: String) {
        let reading = Reading(Self.workbook([], tables: [table]))
        #expect(reading.findings == [])
        #expect(reading.rows.count == 10)
        #expect(reading.document.tables.first?.info.layout == SheetLayout())
        #expect(reading.result.isComplete)
    }

    @Test func `of two tables that overlap the first counts`() {
        let reading = Reading(Self.workbook([], tables: ["name=\"t\" ref=\"A1:C4\">", "name=\"u\" ref=\"B4:C9\">"]))
        #expect(reading.document.tables.first?.info.layout.tables.map(\.name) == ["t"])
    }
}
