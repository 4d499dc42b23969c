import Testing

@testable import Rendering

@Suite struct ShownTextTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("น้ำ", 2), ("ที่นี่", 2), ("กี่", 1), ("วงเงินงบประมาณ", 13), ("漢字", 4), ("a\u{200B}b", 2), ("\u{E49}", 0),
    ])
    func `width counts cells, not scalars`(_ text: String, _ width: Int) {
        #expect(ShownText(text).width == width)
    }

    @Test(arguments: [
        ("a\nb", "a␤b"), ("a\r\nb", "a␤b"), ("a\rb", "a␤b"), ("a\tb", "a b"), ("a\u{1B}[0m", "a␛[0m"), ("\u{202E}x", "\u{FFFD}x"),
        ("\u{85}", "␤"),
        ("\u{2028}", "␤"), ("ที่นี่", "ที่นี่"),
    ])
    func `control characters are replaced`(_ text: String, _ shown: String) {
        #expect(String(decoding: ShownText(text).bytes, as: UTF8.self) == shown)
        #expect(oneLine(text) == shown)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("ที่นี่นั่น", 3, "ที่นี่…"), ("ที่นี่นั่น", 4, "ที่นี่นั่น"), ("漢字漢", 4, "漢…"), ("abc", 1, "…"),
        ("abc", 0, ""),
        ("", 0, ""),
    ])
    func `a cut never parts a letter from its marks`(_ text: String, _ width: Int, _ cut: String) {
        let result = ShownText(text).cut(to: width)
        #expect(Array(result.bytes) == Array(cut.utf8))
        #expect(result.width == ShownText(cut).width)
    }

    @Test(arguments: [
        ("abc", 1..<2, 1..<2), ("ที่นี่", 0..<3, 0..<1), ("ที่นี่", 3..<6, 1..<2), ("ที่นี่", 4..<5, 1..<2), ("abc", 3..<3, 3..<4), ("ที่", 3..<3, 1..<2),
        ("abc", 1..<1, 1..<2),
        ("漢字", 1..<2, 2..<4), ("a\r\nb", 3..<4, 2..<3), ("", 0..<0, 0..<1), ("\u{E49}ก", 0..<1, 0..<1),
    ])
    func `a range of scalars covers the cells of its clusters`(_ text: String, _ scalars: Range<Int>, _ cells: Range<Int>) {
        #expect(ShownText(text).cells(of: scalars) == cells)
    }
}
