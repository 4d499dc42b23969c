import JSON
import Testing

@Suite struct JSONTokenizerTests {
    @Test func `each kind of token has its place`() {
        let text = #" {"a" : [1, -0.5e+3,true ,false,null, "ก\n"], "":{}} "#
        let expected = [
            "beginObject 1 {", #"key 2 "a""#, "beginArray 8 [", "number 9 1", "number 12 -0.5e+3", "true 20 true", "false 26 false",
            "null 32 null", #"string 38 "ก\n" escaped"#, "endArray 45 ]", #"key 48 """#, "beginObject 51 {", "endObject 52 }",
            "endObject 53 }",
        ]
        #expect(outcome(of: [UInt8](text.utf8)) == Outcome(tokens: expected))
        for size in 1...9 { #expect(outcome(of: [UInt8](text.utf8), chunks: [size]) == Outcome(tokens: expected)) }
    }

    @Test func `a byte order mark is passed at the start alone`() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let document = try JSONParser.document((mark + [UInt8]("7".utf8)).span)
        #expect(document.hasByteOrderMark)
        #expect(document.root == JSONNode(.number(text: "7"), span: 3..<4))
        #expect(try JSONParser.document([0x37].span).hasByteOrderMark == false)
        #expect(parseError([0x20] + mark + [0x37]) == JSONError(offset: 1, kind: .unexpected(0xEF, expected: .value)))
        #expect(outcome(of: mark + [0x37], chunks: [1]) == Outcome(tokens: ["number 3 7"]))
        #expect(parseError(mark) == JSONError(offset: 3, kind: .empty))
        #expect(outcome(of: [0xEF, 0xBB], chunks: [1]).error == JSONError(offset: 0, kind: .invalidUTF8(0xEF)))
    }

    @Test(arguments: [
        (#""\uD800""#, true), (#""\uDC00""#, true), (#""\uD83D\uDE00""#, false), (#""\uDE00\uD83D""#, true), (#""\uD83Dx\uDE00""#, true),
        (#""\uD83D\uD83D\uDE00""#, true), (#""\uD83D\n""#, true), (#""\u0E01""#, false), (#""\uD83D\uDE00\uDE00""#, true),
    ])
    func `half a surrogate pair is flagged`(text: String, isLone: Bool) {
        let expected = Outcome(tokens: ["string 0 \(text) escaped\(isLone ? " lone" : "")"])
        #expect(outcome(of: [UInt8](text.utf8)) == expected)
        #expect(outcome(of: [UInt8](text.utf8), chunks: [1]) == expected)
    }

    @Test func `every well-formed scalar passes and every broken sequence is refused`() {
        for value in UInt32(0x20)...0x10FFFF where value % 7 == 0 || value > 0x10FFF0 || (0xD700..<0xE010).contains(value) {
            guard let scalar = UnicodeScalar(value), scalar != "\"", scalar != "\\" else { continue }
            let text = "\"\(scalar)\""
            if parseError([UInt8](text.utf8)) != nil { Issue.record("U+\(String(value, radix: 16)) is refused") }
        }
        let broken: [[UInt8]] = [
            [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xC2, 0x41], [0xE0, 0x9F, 0x80], [0xE0, 0xB8, 0x41], [0xED, 0xA0, 0x80],
            [0xF0, 0x8F, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ]
        for bytes in broken {
            let text = [UInt8]("\"กขค".utf8) + bytes + [UInt8]("กขค\"".utf8)
            #expect(outcome(of: text).error == JSONError(offset: 10, kind: .invalidUTF8(bytes[0])))
            #expect(outcome(of: text, chunks: [1]).error == JSONError(offset: 10, kind: .invalidUTF8(bytes[0])))
        }
    }

    @Test func `a stop is found at every distance from the start of a string`() {
        for filler in ["a", "ก", "é", "😀"] {
            for count in 0...20 {
                let lead = String(repeating: filler, count: count)
                let end = lead.utf8.count + 1
                #expect(parseError([UInt8]("\"\(lead)\" ".utf8)) == nil)
                #expect(parseError([UInt8]("\"\(lead)\t\"        ".utf8)) == JSONError(offset: end, kind: .controlCharacter(0x09)))
                #expect(parseError([UInt8]("\"\(lead)\\x\"       ".utf8)) == JSONError(offset: end, kind: .badEscape(0x78)))
                #expect(outcome(of: [UInt8]("\"\(lead)\\\"\"        ".utf8)).tokens == ["string 0 \"\(lead)\\\"\" escaped"])
            }
        }
    }

    @Test func `nesting to the limit is accepted and beyond it refused`() {
        let limit = JSONTokenizer.defaultMaximumDepth
        let open = [UInt8](repeating: UInt8(ascii: "["), count: limit)
        let close = [UInt8](repeating: UInt8(ascii: "]"), count: limit)
        #expect(parseError(open + close) == nil)
        #expect(parseError([0x5B] + open + close + [0x5D]) == JSONError(offset: 512, kind: .tooDeep(limit: 512)))
        let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
        #expect(parseError(deep) == JSONError(offset: 512, kind: .tooDeep(limit: 512)))
        #expect(outcome(of: deep, chunks: [1]).error == JSONError(offset: 512, kind: .tooDeep(limit: 512)))
    }

    @Test func `an error is thrown again by later calls`() {
        var tokenizer = JSONTokenizer()
        for _ in 0..<3 {
            #expect(throws: JSONError(offset: 0, kind: .unknownWord)) { try tokenizer.next(in: [UInt8]("nil".utf8), isFinal: false) }
            #expect(throws: JSONError(offset: 0, kind: .unknownWord)) { try tokenizer.next(in: [], isFinal: true) }
        }
    }

    @Test func `the buffer slides and no more goes than may`() throws {
        var tokenizer = JSONTokenizer()
        #expect(try tokenizer.next(in: [UInt8](#"["ab"#.utf8), isFinal: false)?.kind == .beginArray)
        #expect(try tokenizer.next(in: [UInt8](#"["ab"#.utf8), isFinal: false) == nil)
        #expect(tokenizer.needed == 1)
        #expect(tokenizer.discard(upTo: 99) == 1)
        #expect(tokenizer.discard(upTo: -5) == 0)
        #expect(tokenizer.base == 1)
        let token = try #require(try tokenizer.next(in: [UInt8](#""abc""#.utf8), isFinal: false))
        #expect(token.range == 0..<5)
        #expect(token.content == 1..<4)
        #expect(tokenizer.depth == 1)
        #expect(try tokenizer.next(in: [UInt8](#""abc"]"#.utf8), isFinal: true)?.kind == .endArray)
        #expect(tokenizer.isComplete)
        #expect(try tokenizer.next(in: [UInt8](#""abc"]"#.utf8), isFinal: true) == nil)
    }

    @Test(arguments: [#"["ab"#, "[12", "[tr", "[ ", "\u{FEFF}["])
    func `a buffer that has lost its bytes is an error and no crash`(text: String) throws {
        var tokenizer = JSONTokenizer()
        let bytes = [UInt8](text.utf8)
        while try tokenizer.next(in: bytes, isFinal: false) != nil {}
        #expect(throws: JSONError.self) {
            while try tokenizer.next(in: [], isFinal: true) != nil {}
        }
    }

    @Test func `a scanner keeps what its caller holds`() throws {
        var scanner = JSONScanner()
        scanner.feed([UInt8]("[1,2,".utf8).span)
        _ = try scanner.next()
        let one = try #require(try scanner.next())
        _ = try scanner.next()
        #expect(try scanner.next() == nil)
        let moved = scanner.feed([UInt8]("3]".utf8).span, holding: one.start)
        #expect(moved == 1)
        #expect(scanner.buffer == [UInt8]("1,2,3]".utf8))
        #expect(try scanner.next()?.range == 4..<5)
    }

    private static let samples = [
        #"{"หน่วยงาน":"เทศบาล","ปี":2567,"ok":[true,false,null,-1.5e3],"x":{"\u0e01":"\\\"\n\uD83D\uDE00"}}"#,
        "[[[]],{\"a\":{}},\"😀é\u{2028}\", 0, 1E-2 ,-0]",
    ]

    @Test(arguments: samples)
    func `no change of a byte crashes or makes chunks matter`(sample: String) {
        let bytes = [UInt8](sample.utf8)
        #expect(outcome(of: bytes).error == nil)
        var refused = 0
        for index in bytes.indices {
            var variants = [[UInt8](bytes[..<index]), bytes]
            variants[1].remove(at: index)
            for bit in 0..<8 {
                var flipped = bytes
                flipped[index] ^= 1 << UInt8(bit)
                variants.append(flipped)
            }
            for byte in [UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x00, 0xFF, UInt8(ascii: "]")] {
                var replaced = bytes
                replaced[index] = byte
                variants.append(replaced)
            }
            for variant in variants {
                let whole = outcome(of: variant)
                #expect(outcome(of: variant, chunks: [1]) == whole)
                #expect(outcome(of: variant, chunks: [3, 5, 2]) == whole)
                #expect(parseError(variant) == whole.error)
                if whole.error != nil { refused += 1 }
            }
        }
        #expect(refused > bytes.count * 3)
    }
}
