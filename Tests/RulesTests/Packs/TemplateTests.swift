import CEL
import Diagnostics
import Testing

@testable import Rules

@Suite struct TemplateTests {
    @Test(
        arguments: [
            ("0", "0"), ("12.50", "12.50"), ("999", "999"), ("1000", "1,000"), ("-1000", "-1,000"), ("-999.9", "-999.9"),
            ("1234567.0500", "1,234,567.0500"),
        ])
    func `decimals are shown with commas between thousands`(text: String, shown: String) {
        #expect(CELDecimal(text)?.grouped == shown)
    }

    @Test func `values are shown as each language writes them`() {
        func shown(_ value: CELValue) -> [String] { [value.shown.th, value.shown.en] }
        #expect(shown(.int(-5)) == ["-5", "-5"])
        #expect(shown(.bool(true)) == ["ใช่", "true"])
        #expect(shown(.date(CELDate(days: 0))) == ["1 มกราคม 2513", "1970-01-01"])
        #expect(shown(.list([.string("ก"), .bool(false)])) == ["ก, ไม่ใช่", "ก, false"])
    }

    @Test func `the title of a rule is its message without what stands between braces`() throws {
        let item = try #require(SamplePack().library.packs.first?.items.first)
        let titles = item.tables[0].checks.map(\.message.title)
        #expect(titles.map(\.en) == ["the price exceeds the budget", "the day is not in"])
        #expect(titles.map(\.th) == ["ราคา เกินเงิน", "วันที่ ไม่อยู่ในปี"])
    }
}
