import Diagnostics
import Documents
import Foundation
import Readers
import Testing

/// Workbooks as openpyxl and XlsxWriter write them; `Fixtures/xlsx/make.py` makes them.
@Suite struct WorkbookFixtureTests {
    private func reading(_ name: String) throws -> Reading {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/xlsx")
        return Reading(Array(try Data(contentsOf: folder.appending(path: name))), path: name)
    }

    @Test func `a report of openpyxl is read as it is shown`() throws {
        let reading = try reading("openpyxl.xlsx")
        #expect(reading.sheets == ["รายงาน", "รายการตัวเลือก hidden"])
        let title = "text รายงานผลการจัดซื้อจัดจ้าง"
        #expect(
            reading.cells() == [
                "A1 \(title)", "B1^ \(title)", "C1^ \(title)", "D1^ \(title)", "E1^ \(title)", "F1^ \(title)", "G1^ \(title)",
                "H1^ \(title)",
                "A3 text ที่", "B3 text รายการ", "C3 text วงเงิน (บาท)", "D3 text ราคาที่ตกลง", "E3 text ร้อยละ", "F3 text ลงนาม",
                "G3 text เลขผู้เสียภาษี", "H3 text หมายเหตุ",
                "A4 number 1", "B4 text จ้างเหมาบริการ\nทำความสะอาด", "C4 number 1,250,000.40 = 1250000.4", "D4 number 1,200,000.00 = 1200000",
                "E4 number 96.00% = 0.96", "F4 date 31 มี.ค. 67 = 2024-03-31", "G4 text 0994000158378",
                "A5 number 2", "B5 text  จัดซื้อวัสดุ ", "C5 number 100,000.00 = 99999.995", "D5 number - = 0", "E5 number 0.00% = 0",
                "F5 date 1 ต.ค. 66 = 2023-10-01", "G5 number 0-9940-00158-37-8 = 994000158378",
                "A6 text รวม", "A7^ text รวม", "A8^ text รวม",
            ])
        #expect(reading.cells(of: 1) == ["B2 boolean TRUE"])
        #expect(
            reading.findings == [
                "- [0,3,7] error xlsx/no-cached-value: formulas have no result in the file, the first of them here (cells: 1)",
                "- [0,-1,-1] note xlsx/hidden-cells: row 5 and column G are hidden; they were checked too",
                "- [1,-1,-1] note xlsx/hidden-sheet: the sheet is hidden (รายการตัวเลือก)",
            ])
    }

    @Test(arguments: ["xlsxwriter.xlsx", "inline.xlsx"])
    func `a report of XlsxWriter is read as it is shown`(_ name: String) throws {
        let reading = try reading(name)
        #expect(reading.sheets == ["รายงาน"])
        #expect(
            reading.cells().dropFirst(8).filter { !$0.hasPrefix("H") } == [
                "A2 number 1", "B2 text จ้างเหมาบริการ\nทำความสะอาด", "C2 number 1,250,000.40 = 1250000.4", "D2 number 1,200,000.00 = 1200000",
                "F2 date ๓๑ มีนาคม ๒๕๖๗ = 2024-03-31", "G2 text 0994000158378",
                "A3 number 2", "B3 text  จัดซื้อวัสดุ ", "C3 number 100,000.00 = 99999.995", "D3 number 0.00 = 0",
                "F3 date ๑ ตุลาคม ๒๕๖๖ = 2023-10-01", "G3 number 9.94E+11 = 994000158378",
            ])
        #expect(reading.findings == ["- note xlsx/not-a-worksheet: the sheet has no cells, so it was passed over (แผนภูมิ, chartsheet)"])
        #expect(reading.result.isComplete)
    }
}
