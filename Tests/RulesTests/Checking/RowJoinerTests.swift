import Diagnostics
import Testing

@testable import Rules

/// Tables of prose that page breaks have cut.
@Suite struct RowJoinerTests {
    private let title = "รายงานมาตรการของร้าน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗\n\n"
    private let head = "ลำดับที่\tสิ่งที่จะทำ\tสรุปว่า\t\tผลดีที่ได้\n\t\tทำเสร็จ\tไม่อาจทำได้\t\n"

    private func check(_ text: String) -> Checked {
        Checked([("r.txt", text)], by: SamplePack.prose.library)
    }

    @Test func `parts with repeated headers are one table, and a cut row goes on behind the break`() {
        let checked = check(
            title + head + "๑\tกวาดพื้น\t/\t\tสะอาด\n๒\tเช็ดโต๊ะ\t\t/\tไม่มีผ้า\n\n" + head + "\tทุกวัน\t\t\tจะซื้อ\n๓\tล้างจาน\t/\t\tเรียบร้อย\n")
        #expect(checked.findings() == [])
        #expect(checked.outcome.files.map(\.checkedRows) == [3])
        #expect(checked.outcome.files.map(\.tables.count) == [1])
        #expect(checked.unpassed == [])
        #expect(
            checked.assumptions() == ["taken for X3 (FY2567) “รายงานมาตรการของร้าน” by its title, its header, the year it names"])
    }

    @Test func `tables under headings of their own are one, and a cut row goes on behind the heading`() {
        let checked = check(title + head + "๑\tกวาดพื้น\t/\t\tสะอาด\n๒\tเช็ด\t\t/\tไม่มีผ้า\n\nข้อ ๒ (ต่อ)\n\n" + head + "\tโต๊ะ\t\t\tจะซื้อ\n")
        #expect(checked.findings() == [])
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
        #expect(checked.outcome.files.map(\.tables.count) == [2])
    }

    @Test func `a cell that is blank before the break may be filled behind it`() {
        #expect(check(title + head + "๑\tกวาดพื้น\t/\t\t\n\n" + head + "\t\t\t\tสะอาด\n").findings() == [])
    }

    @Test func `a blank cell at the end of a whole row is found at the sign in front of it`() {
        let text = MarkedText(title + head + "๑\tกวาดพื้น\t/\t\tสะอาด\n๒\tเช็ดโต๊ะ\t/\t⟦\t⟧\n")
        let checked = check(String(decoding: text.bytes, as: UTF8.self))
        #expect(checked.findings() == ["\(shown(text.span)) error X3/outcome/blank: the cell is blank: Outcome"])
    }

    @Test func `tags that a converter left are no text`() {
        #expect(check(title + head + "๑\t<p>กวาดพื้น</p>\t/\t\t<b>สะอาด</b><br/>\n").findings() == [])
        #expect(check(title + head + "๑\tกวาดพื้น\t/\t\t<p></p>\n").outcome.findings.map(\.rule) == ["X3/outcome/blank"])
    }

    @Test func `a row with a blank first cell that follows no break is a row of its own`() {
        let checked = check(title + head + "๑\tกวาดพื้น\t/\t\tสะอาด\n\tเช็ดโต๊ะ\t/\t\t\n")
        #expect(checked.outcome.files.map(\.checkedRows) == [2])
        #expect(checked.outcome.findings.map(\.rule) == ["X3/outcome/blank"])
    }

    @Test func `remarks below prose are no rows`() {
        let checked = check(title + head + "๑\tกวาดพื้น\t/\t\tสะอาด\nหมายเหตุ ทำทุกวัน\t\t\t\t\n")
        #expect(checked.findings() == [])
        #expect(checked.outcome.files.map(\.checkedRows) == [1])
    }
}
