import Testing

@testable import Patterns

@Suite struct CaseFoldingTests {
    @Test(arguments: [
        ("a", "Aa"), ("k", "Kk\u{212A}"), ("S", "Ss\u{17F}"), ("\u{212A}", "Kk\u{212A}"), ("ς", "Σςσ"), ("ß", "ßẞ"), ("1", "1"), ("ก", "ก"),
        ("é", "Éé"), ("ǅ", "ǄǅǆǄ"), ("µ", "µΜμ"), ("ı", "ı"), ("İ", "İ"), ("Ω", "Ωω\u{2126}"), ("ა", "აᲐ"),
    ])
    func `a scalar folds with those that differ in case only`(_ one: String, _ all: String) throws {
        let value = try #require(one.unicodeScalars.first).value
        let expected = ScalarSet(all.unicodeScalars.map { $0.value...$0.value })
        #expect(CaseFolding.closed(ScalarSet(value)) == expected)
    }

    @Test func `an ASCII range gains its twins`() {
        #expect(CaseFolding.closed(ScalarSet([0x61...0x6B])).ranges == [0x41...0x4B, 0x61...0x6B, 0x212A...0x212A])
    }
}
