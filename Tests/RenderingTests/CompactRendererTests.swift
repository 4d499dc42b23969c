import Diagnostics
import Testing

@testable import Rendering

@Suite struct CompactRendererTests {
    @Test func `each finding is one line, with levels in English in both languages`() {
        #expect(
            rendered(Samples.json, .compact, RenderOptions(language: .th)) == """
                X1.json:48:21: warning: ราคาเกิน [X1/price-within-budget]
                X2.docx: ตารางที่ 1 แถว 3 คอลัมน์ 2: error: ช่องว่างเปล่า [X1/blank]

                """)
        #expect(
            rendered(Samples.whole, .compact) == """
                error: no file answers X3 [X3/file-missing]
                X1.xlsx:รายการ!C7: error: the column “เลขที่โครงการ” is missing [X1/column-missing]
                X1.xlsx:สรุป!B10001: error: the cell is blank [X1/blank]
                X1.xlsx:รายการ!N12: warning: the agreed price (1,250,000.00) exceeds the budget (1,200,000.00) [X1/price-within-budget]
                X1.xlsx:สรุป: note: a sheet is hidden [file/hidden-sheet]
                X1.xlsx:รายการ!31:31: error: the cell is blank [X1/blank]
                broken.xlsx: error: the archive is broken at byte 1,024 [file/unreadable]

                """)
    }

    @Test func `hostile text stays on its line`() {
        #expect(rendered(Samples.hostile, .compact).split(separator: "\n").count == 2)
    }
}
