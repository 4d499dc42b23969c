import Diagnostics
import Rules
import Testing

@Suite
struct ElementReaderTests {
    private static let library = SamplePack.withElements.library

    private func findings(_ text: String, _ path: String = "r.txt") -> [String] {
        Checked([(path, text)], by: Self.library, item: "X2").findings()
    }

    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let text: String
    }

    @Test(arguments: [
        Case(testDescription: "labels", text: "ที่อยู่: 1 หมู่ 2\nโทร. 054-123456\nวันเปิดทำการ ๑ มกราคม ๒๕๖๗\n"),
        Case(testDescription: "headings", text: "# 1. ที่ตั้ง\n1 หมู่ 2\n\n# 2. โทรศัพท์\n054 123 456\n\n# 3. วันเปิดทำการ\nวันที่ 1 ม.ค. 2567\n"),
        Case(testDescription: "columns", text: "ที่อยู่\tโทรศัพท์\tวันเปิดทำการ\n1 หมู่ 2\t054123456\t1 มกราคม 2567\n"),
        Case(testDescription: "rows", text: "ที่อยู่\t1 หมู่ 2\nโทรศัพท์\t054123456\nวันเปิดทำการ\t1 มกราคม 2567\n"),
        Case(testDescription: "letters in front", text: "ก. ที่อยู่: 1 หมู่ 2\nข. โทร: 054123456\nค) วันเปิดทำการ: 1/1/2567\n"),
    ])
    func `an element is there under a heading, behind a label, in a column or a row`(_ example: Case) {
        #expect(findings(example.text) == [])
    }

    @Test func `what is not announced is missing`() {
        #expect(
            findings("สวัสดี\n") == [
                "- error X2/address: nothing is said of: address", "- warning X2/opened: nothing is said of: day of opening",
                "- error X2/telephone: nothing is said of: telephone",
            ])
    }

    @Test(arguments: [("ที่อยู่:", 9), ("ที่อยู่: -", 11), ("ที่อยู่: ………", 13), ("ที่อยู่: [เขียนที่อยู่]", 24), ("# ที่อยู่", 10)])
    func `what is announced and not said is found at its line`(_ line: String, _ end: Int) {
        let found = findings(line + "\nโทร: 054123456\nวันเปิดทำการ: 1/1/2567\n")
        #expect(found == ["1:1-\(end) error X2/address: address is announced, but there is no text"])
    }

    @Test func `a date must lie in the period`() {
        let found = findings("ที่อยู่: 1 หมู่ 2\nโทร: 054123456\nวันเปิดทำการ: 1 มกราคม 2560\n")
        #expect(found == ["3:1-28 warning X2/opened: day of opening is announced, but there is no date inside the period"])
    }

    @Test func `a telephone number has nine digits`() {
        let found = findings("ที่อยู่: 1 หมู่ 2\nโทร: 1669\nวันเปิดทำการ: 1/1/2567\n")
        #expect(found == ["2:1-10 error X2/telephone: telephone is announced, but there is no telephone number"])
    }

    @Test(arguments: [
        ("ปีนี้หน่วยงานไม่มีที่ทำการถาวร\n", []), ("| รายการ |\n|---|\n| ไม่มีที่ทำการ ถาวร |\n", []),
        ("[ไม่มีที่ทำการถาวร]\n", ["- error X2/address: nothing is said of: address"]),
    ])
    func `a sentence that there is nothing stands in for an element, wherever it is written`(_ text: String, _ expected: [String]) {
        let pack = SamplePack.withElements.replacing(
            "wordings = [\"ที่ตั้ง\"]", by: "wordings = [\"ที่ตั้ง\"]\nnil = [\"ไม่มีที่ทำการถาวร\"]", in: "2567/items/X2.toml")
        #expect(pack.library.findings == [])
        let found = Checked([("r.md", text)], by: pack.library, item: "X2").findings().filter { $0.contains("X2/address") }
        #expect(found == expected)
    }

    @Test func `an abbreviation is not taken for the beginning of a word`() {
        let library = SamplePack.withElements.adding(
            """
            [[element]]
            id       = "march"
            title    = { th = "มี.ค.", en = "March" }
            content  = "mention"
            passes   = ["ข้อมูล มี.ค. 2567", "มี.ค67", "5 มี.ค. 67"]
            fails    = ["สิ่งที่มีค่า", "มีค"]
            """, to: "2567/items/X2.toml"
        ).library
        #expect(library.findings == [])
        var tester = PackTester(library)
        #expect(tester.run().findings.map { $0.full?.message.text(in: .en) } == [])
    }
}
