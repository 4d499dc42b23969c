import Diagnostics
import Testing

@testable import Rules

@Suite
struct PassageTests {
    private func passage(_ text: String) -> Passage {
        let end = Int32(text.unicodeScalars.count + 1)
        return Passage([Prose(Array(text.utf8), at: Place(file: 0, span: LineSpan(line: 1, column: 1, endLine: 1, endColumn: end)))])
    }

    @Test func `blanks and tags are no signs, and places are those of the source`() throws {
        let text = passage("<p>ก ข</p> <input type=\"checkbox\" checked=\"\"/> ๑๒")
        #expect(String(text) == "กข☑12")
        let digits = try #require(text.first(Passage.key("12")))
        #expect(text.place(of: digits).span == LineSpan(line: 1, column: 48, endLine: 1, endColumn: 50))
        #expect(text.isParted == [true, true, true, true, false])
        #expect(text.isBroken == [true, false, true, false, false])
    }

    @Test func `a number does not run on over a blank`() {
        let text = passage("ปี ๖๗ ๖. รายงาน")
        #expect(text.number(at: 2).map { $0.value } == 67)
        #expect(ListMarker.all(in: text, referring: PhraseSet([])).map(\.number) == [6])
    }

    @Test(arguments: [
        ("๑. ก ๒. ข", [1, 2]), ("(๑) ก (๒) ข", [1, 2]), ("๙.๔ ก", []), ("พ.ศ. ๒๕๖๐ ก", []), ("ตามข้อ ๓. และ ๑) ก", [1]),
    ])
    func `numbers of lists are told from other numbers`(_ text: String, _ numbers: [Int]) {
        #expect(ListMarker.all(in: passage(text), referring: PhraseSet(["ข้อ"])).map(\.number) == numbers)
    }

    @Test(arguments: [("19.6", 196_000, 1), ("1,234.50", 12_345_000, 2), ("๙๙.๕๖", 995_600, 2), ("12", 120_000, 0)])
    func `an amount is exact`(_ text: String, _ units: Int, _ decimals: Int) throws {
        var end = 0
        let amount = try #require(Amount(passage(text), at: 0, end: &end))
        #expect(amount == Amount(units: units, decimals: decimals))
    }

    @Test func `a share counts what stands word for word in the other text`() {
        let one = TextShare(passage("จัดทำคู่มือการปฏิบัติงานแล้ว"), runsOf: 5)
        #expect(one.share(in: one.distinct) == 100)
        #expect(one.share(in: TextShare(passage("อบรมคุณธรรม"), runsOf: 5).distinct) == 0)
    }
}
