import Testing

@testable import Rules

@Suite struct TextTrimTests {
    private func isPlain(_ cell: String) -> Bool { TextTrim.isPlain(cell.utf8.span) }
    private func shown(_ cell: String) -> String { CellText.shown(cell.utf8.span) }

    @Test(arguments: [
        "\u{1}", "\u{1F}", "\u{7F}", "\u{A0}", "\u{AD}", "\u{85}", "\u{200B}", "\u{202E}", "\u{2066}", "\u{3000}", "\u{FEFF}", "\u{FFFD}",
        "\u{E4D}\u{E32}", "\n", "\t",
    ])
    func `an unusual character is not plain wherever it stands`(character: String) {
        for length in 1..<24 {
            for place in 0...length {
                let cell = String(repeating: "a", count: place) + character + String(repeating: "ก", count: length - place)
                #expect(!isPlain(cell), "\(place) of \(length)")
            }
        }
    }

    @Test(arguments: ["a", "จ้างเหมาบริการทำความสะอาดอาคาร", "บริษัท ตัวอย่าง จำกัด (มหาชน)", "abc def, ghi; 12/34"])
    func `usual text is plain`(cell: String) {
        #expect(isPlain(cell))
    }

    @Test(arguments: ["", " ", " a", "a ", "a\n"])
    func `blanks at the edge are not plain`(cell: String) {
        #expect(!isPlain(cell))
    }

    @Test func `a long cell is cut where a message shows it`() {
        let cell = " " + String(repeating: "ก", count: 81) + " "
        #expect(shown(cell) == String(repeating: "ก", count: 80) + "…")
        #expect(shown(" " + String(repeating: "ก", count: 80)) == String(repeating: "ก", count: 80))
        #expect(shown(" ") == "")
    }
}
