import Testing

@testable import Rules

@Suite struct CompactTextTests {
    private func symbols(_ cell: String) -> [UInt8] {
        let text = CompactText(cell.utf8.span)
        return (0..<text.count).map { text[$0] }
    }

    @Test(arguments: [
        ("12", "12"), ("๐๑๙", "019"), ("１２，", "12,"), ("1–2—3−4", "1-2-3-4"), ("\u{00A0}1\u{2003}2\u{3000}", "1 2"), ("‘1’", "'1'"),
        ("1\u{200B}\u{FEFF}\u{00AD}\u{2060}2", "12"), ("a\tb\r\nc", "a b  c"),
    ])
    func `variants of a character become one`(cell: String, ascii: String) {
        #expect(symbols(cell) == Array(ascii.utf8))
    }

    @Test func `Thai takes one byte a character, and SARA AM in two characters becomes one`() {
        #expect(symbols("กฮ์") == [0x81, 0xAE, 0xCC])
        #expect(symbols("ทํา") == symbols("ทำ"))
        #expect(CompactText("ทํา".utf8.span).style == .decomposedAm)
        #expect(symbols("฿") == [CompactText.baht])
    }

    @Test func `what is neither ASCII nor Thai becomes one symbol`() {
        #expect(symbols("é漢😀\u{7}") == [1, 1, 1, 1])
    }

    @Test(arguments: [[0xE0], [0xE0, 0xB8], [0x80], [0xFF, 0x31], [0xE2, 0x80], [0xF0, 0x9F], [0xC2]] as [[UInt8]])
    func `broken UTF-8 is read to its end`(cell: [UInt8]) {
        #expect(CompactText(cell.span).count >= 1)
        #expect(CompactText.places(in: cell.span).last?.bytes.upperBound == cell.count)
    }

    @Test func `a text longer than the capacity is cut, blanks at its end are not missed`() {
        let full = String(repeating: "1", count: CompactText.capacity)
        #expect(!CompactText((full + "  ").utf8.span).isCut)
        #expect(CompactText((full + " 2").utf8.span).isCut)
        #expect(CompactText((full + "2").utf8.span).count == CompactText.capacity)
    }

    @Test(arguments: [("1O", "10", 1), ("l5", "15", 0), ("1OO", "100", 1), ("O", nil, 0), ("Oct", nil, 0)] as [(String, String?, Int)])
    func `letters that touch a digit can be read as digits`(cell: String, digits: String?, letter: Int) {
        let mended = CompactText(cell.utf8.span).withLettersAsDigits()
        #expect(mended.map { text, _ in String(decoding: (0..<text.count).map { text[$0] }, as: UTF8.self) } == digits)
        #expect(mended.map(\.letter) == (digits == nil ? nil : letter))
    }

    @Test(arguments: ["-", "--", "– –", "N/A", "n.a.", "ไม่มี", "ไม่มีข้อมูล", "null"])
    func `words for nothing are known`(cell: String) {
        #expect(CompactText(cell.utf8.span).saysNothing)
    }

    @Test(arguments: ["", "0", "-1", "ไม่มี 5", "no", "ศูนย์"])
    func `other words do not say nothing`(cell: String) {
        #expect(!CompactText(cell.utf8.span).saysNothing)
    }

    @Test func `a rewriting keeps the cell's own characters`() {
        let cell = " ๑O \u{200B}บาท"
        let kept = CompactText.rewrite(cell.utf8.span, 0..<2) { $0 == UInt8(ascii: "O") ? .replace(UInt8(ascii: "0")) : .keep }
        #expect(kept == "๑0")
        #expect(CompactText.rewrite(cell.utf8.span, 0..<99) { $0 == UInt8(ascii: " ") ? .drop : .keep } == "๑Oบาท")
    }
}
