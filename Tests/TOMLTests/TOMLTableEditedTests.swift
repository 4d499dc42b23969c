import Testing

@testable import TOML

@Suite struct TOMLTableEditedTests {
    @Test func `a value is replaced or taken out, and places stay`() throws {
        let table = try TOML.parse(Array("a = 1\nb = 'x'\nc = 3\n".utf8))
        let changed = table.setting("b", to: .string(TOMLString("y", insteadOf: 10..<13)))
        #expect(changed.entries.map(\.key) == ["a", "b", "c"])
        guard case .string(let text)? = changed["b"]?.value else {
            Issue.record("b is no text")
            return
        }
        #expect(text.value == "y")
        #expect(changed["b"]?.span == table["b"]?.span)
        #expect(text.sourceSpan(ofUTF8Range: 0..<1) == 10..<11)
        let without = table.setting("b", to: nil)
        #expect(without.entries.map(\.key) == ["a", "c"])
        #expect(without["c"] == table["c"])
        #expect(without["b"] == nil)
    }

    @Test func `in a large table the keys are found as before`() throws {
        let text = (0..<20).map { "k\($0) = \($0)\n" }.joined()
        let table = try TOML.parse(Array(text.utf8)).setting("k7", to: nil)
        #expect(table["k7"] == nil)
        #expect(table["k19"]?.value == .integer(19))
    }

    @Test func `a float keeps its wording`() {
        #expect(TOMLFloat(text: "0.02")?.text == "0.02")
        #expect(TOMLFloat(text: "x") == nil)
    }
}
