import TOML
import Testing

@Suite struct TOMLStringTests {
    /// A string and the place of each byte of its text, the end included, counted from the opening quote.
    struct Mapping: CustomTestStringConvertible, Sendable {
        let source: String
        let value: String
        let offsets: [Int]
        var testDescription: String { source.debugDescription }
    }

    @Test(arguments: [
        Mapping(source: #""ab""#, value: "ab", offsets: [1, 2, 3]),
        Mapping(source: #""""#, value: "", offsets: [1]),
        Mapping(source: "'a\\b'", value: "a\\b", offsets: [1, 2, 3, 4]),
        Mapping(source: "\"ก\"", value: "ก", offsets: [1, 2, 3, 4]),
        Mapping(source: #""a\tb""#, value: "a\tb", offsets: [1, 2, 4, 5]),
        Mapping(source: #""\n\n""#, value: "\n\n", offsets: [1, 3, 5]),
        Mapping(source: #""\u0E01x""#, value: "กx", offsets: [1, 1, 1, 7, 8]),
        Mapping(source: #""x\U0001F600y""#, value: "x😀y", offsets: [1, 2, 2, 2, 2, 12, 13]),
        Mapping(source: "\"\"\"\nab\"\"\"", value: "ab", offsets: [4, 5, 6]),
        Mapping(source: "\"\"\"\r\na\r\nb\"\"\"", value: "a\nb", offsets: [5, 6, 8, 9]),
        Mapping(source: "\"\"\"a \\\n\n  b\"\"\"", value: "a b", offsets: [3, 4, 10, 11]),
        Mapping(source: "\"\"\"a\\ \t\r\n\"\"\"", value: "a", offsets: [3, 9]),
        Mapping(source: "\"\"\"\\\n \\n\"\"\"", value: "\n", offsets: [6, 8]),
        Mapping(source: "\"\"\"a\"\"b\"\"\"\"\"", value: "a\"\"b\"\"", offsets: [3, 4, 5, 6, 7, 8, 9]),
        Mapping(source: "'''\na\\\nb'''", value: "a\\\nb", offsets: [4, 5, 6, 7, 8]),
        Mapping(source: "''''a'''''", value: "'a''", offsets: [3, 4, 5, 6, 7]),
    ])
    func `every byte of the text is traced back to the document`(_ mapping: Mapping) throws {
        let prefix = "key = "
        let table = try parse(prefix + mapping.source + "\n")
        let string = try #require(table.string("key"))
        #expect(string.value == mapping.value)
        let offsets = (0...string.value.utf8.count).map { string.sourceOffset(ofUTF8Offset: $0) - prefix.utf8.count }
        #expect(offsets == mapping.offsets)
        let node = try #require(table["key"])
        #expect(cut(node.span, of: prefix + mapping.source) == mapping.source)
    }

    /// A string with what is written for a stretch of its text in marks.
    struct Stretch: CustomTestStringConvertible, Sendable {
        let source: String
        let range: Range<Int>
        var testDescription: String { source.debugDescription }
    }

    @Test(arguments: [
        Stretch(source: #"k = "a⟦bc⟧d""#, range: 1..<3),
        Stretch(source: #"k = "a⟦\u0E01⟧b""#, range: 1..<4),
        Stretch(source: #"k = "a⟦\u0E01⟧b""#, range: 2..<3),
        Stretch(source: #"k = "⟦a\n⟧b""#, range: 0..<2),
        Stretch(source: "k = \"\"\"⟦a⟧\\\n  b\"\"\"", range: 0..<1),
        Stretch(source: "k = \"\"\"⟦a\\\n  b⟧\"\"\"", range: 0..<2),
        Stretch(source: "k = \"\"\"a\\\n  ⟦b⟧\"\"\"", range: 1..<2),
        Stretch(source: "k = \"a⟦⟧b\"", range: 1..<1),
        Stretch(source: "k = \"ab⟦⟧\"", range: 5..<9),
        Stretch(source: "k = \"a⟦b⟧\"", range: 1..<9),
    ])
    func `a stretch of the text is traced back without what is trimmed behind it`(_ stretch: Stretch) throws {
        let text = MarkedText(stretch.source)
        let string = try #require(try TOML.parse(text.bytes).string("k"))
        #expect(string.sourceSpan(ofUTF8Range: stretch.range) == text.span)
    }

    @Test func `offsets beyond the text are clamped to it`() throws {
        let string = try #require(try parse(#"k = "a\nb""#).string("k"))
        #expect(string.sourceOffset(ofUTF8Offset: -7) == 5)
        #expect(string.sourceOffset(ofUTF8Offset: 99) == 9)
    }

    @Test func `every escape is resolved`() throws {
        let string = try #require(try parse(#"k = "\b\t\n\f\r\"\\\u00e9\U00000e01""#).string("k"))
        #expect(string.value == "\u{8}\t\n\u{C}\r\"\\éก")
    }
}
