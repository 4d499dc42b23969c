import JSON
import Testing

@Suite struct JSONStringTests {
    @Test(arguments: [
        ("", "", 0), ("กขค", "กขค", 0), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t", 0), (#"ก\u0e02\u0E03ง"#, "กขฃง", 0),
        (#"\u0000"#, "\0", 0), (#"\uD83D\uDE00"#, "😀", 0), (#"\uDBFF\uDFFF"#, "\u{10FFFF}", 0), (#"a\uD800b"#, "a\u{FFFD}b", 1),
        (#"\uDE00\uD83D"#, "\u{FFFD}\u{FFFD}", 2), (#"\uD83D\u0041"#, "\u{FFFD}A", 1), (#"\q"#, "\u{FFFD}q", 1), (#"\"#, "\u{FFFD}", 1),
        (#"\u12"#, "\u{FFFD}12", 1),
    ])
    func `escapes are decoded and the meaningless replaced`(text: String, expected: String, replaced: Int) {
        var output: [UInt8] = [0x3E]
        let bytes = [UInt8](text.utf8)
        #expect(JSONString.unescape(bytes, 0..<bytes.count, into: &output) == replaced)
        #expect(output == [0x3E] + [UInt8](expected.utf8))
    }

    @Test func `a range beyond the bytes is cut`() {
        var output: [UInt8] = []
        JSONString.unescape([0x61, 0x62], 1..<99, into: &output)
        JSONString.unescape([0x61], 50..<99, into: &output)
        #expect(output == [0x62])
    }

    @Test func `a key is compared without regard to its escapes`() throws {
        let bytes = [UInt8](#"{"\u0061b":0,"ab":0,"abc":0}"#.utf8)
        let name = [UInt8]("ab".utf8)
        var tokenizer = JSONTokenizer()
        var found: [Bool] = []
        while let token = try tokenizer.next(in: bytes, isFinal: true) {
            if token.kind == .key { found.append(JSONString.matches(bytes.span, token, name.span)) }
        }
        #expect(found == [true, true, false])
    }
}
