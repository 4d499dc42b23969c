import Testing

@testable import Rules

@Suite struct FiscalYearMentionsTests {
    @Test(
        arguments: [
            ("ประจำ⟦ปีงบประมาณ พ.ศ. 2567⟧ ของร้าน", 2567, false), ("⟦ปีงบประมาณ๒๕๖๖⟧", 2566, false), ("⟦ปี งบ ประมาณ\u{A0}2566⟧", 2566, false),
            ("สิ้น⟦ปีงบประมาณ ๖๗⟧แล้ว", 2567, true), ("in ⟦Fiscal Year 2567⟧.", 2567, false), ("⟦FY2567⟧", 2567, false),
            ("⟦FY 67⟧", 2567, true),
            ("⟦ปีงบประมาณ 40⟧", 2540, true), ("⟦ปีงบประมาณ พ.ศ.2566⟧-2567", 2566, false),
            // One full stop is often missing, or both.
            ("⟦ปีงบประมาณ พ.ศ 2566⟧", 2566, false), ("⟦ปีงบประมาณ พศ.2566⟧", 2566, false), ("⟦ปีงบประมาณพศ ๒๕๖๖⟧", 2566, false),
        ])
    func `a year behind the words for a fiscal year is one`(text: String, year: Int, isShort: Bool) throws {
        let marked = MarkedText(text)
        let found = FiscalYearMentions().mentions(in: marked.bytes)
        #expect(found.map(\.year) == [year])
        #expect(found.map(\.isShort) == [isShort])
        #expect(found.map { String(decoding: marked.bytes[$0.range], as: UTF8.self) } == [marked.text])
    }

    @Test(
        arguments: [
            "พระราชบัญญัติ พ.ศ. ๒๕๖๐", "พ.ศ. 2567", "ปี 2567", "ปีงบประมาณ", "ปีงบประมาณ 567", "ปีงบประมาณ 25670", "ปีงบประมาณ 2300",
            "ปีงบประมาณ 2024", "ปีงบประมาณ 39", "ปีงบประมาณ ที่ 2567", "", "2567",
        ])
    func `another number is none`(text: String) {
        #expect(FiscalYearMentions.years(in: text) == [])
    }

    @Test func `a year at the end of a line is not run into the number of the next`() {
        #expect(FiscalYearMentions.years(in: "ประจำปีงบประมาณ พ.ศ. 2567\n1. บทสรุป") == [2567])
        #expect(FiscalYearMentions.years(in: "ประจำปีงบประมาณ\nพ.ศ. ๒๕๖๗\n๑") == [2567])
    }

    @Test func `all years of a text are found in order`() {
        #expect(FiscalYearMentions.years(in: "ปีงบประมาณ 2566 และปีงบประมาณ พ.ศ. ๒๕๖๗ กับ FY65") == [2566, 2567, 2565])
    }

    @Test func `the longest of the given words counts`() {
        let text = Array("ประจำปี พ.ศ. 2566".utf8)
        #expect(FiscalYearMentions(after: ["ประจำปี", "ประจำปี พ.ศ."]).mentions(in: text).map(\.range) == [0..<text.count])
        #expect(FiscalYearMentions(after: ["ประจำปี"]).mentions(in: text).map(\.range) == [])
        #expect(FiscalYearMentions(after: [""]).mentions(in: text) == [])
    }
}
