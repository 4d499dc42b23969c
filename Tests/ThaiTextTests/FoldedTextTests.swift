import Testing
import ThaiText

struct FoldedTextTests {
    /// The part of the source, marked ⟦ ⟧ in the test, where a key is found.
    private func found(_ key: String, in source: String, options: ThaiFolding.Options = []) -> String? {
        let bytes = Array(source.utf8)
        let text = ThaiFolding.traced(bytes.span, options: options)
        return text.firstSourceRange(of: key.utf8.span).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(arguments: [
        ("ราคา⟦งบประมาณ⟧รวม", "งบประมาณ"),
        ("ก\u{200B}ข⟦ท\u{0E48}\u{0E35}⟧ค", "ท\u{0E35}\u{0E48}"),
        ("xx⟦น\u{0E4D}\u{0E49}\u{0E32}⟧yy", "น\u{0E49}\u{0E33}"),
        ("ปี ⟦๒๕๖๗⟧ นี้", "2567"),
        ("  ⟦A  B⟧  C", "a b"),
        ("x⟦เเผน⟧y", "แผน"),
        ("⟦É⟧é", "É"),
        ("\u{FEFF}⟦ก⟧\u{FEFF}", "ก"),
        ("ผ⟦\u{0E39}\u{0E49}\u{0E49}⟧", "\u{0E39}\u{0E49}"),
    ])
    func `a match is placed in the source`(marked: String, key: String) throws {
        let scalars = Array(marked.unicodeScalars)
        let start = try #require(scalars.firstIndex(of: "⟦"))
        let end = try #require(scalars.firstIndex(of: "⟧"))
        var expected = String.UnicodeScalarView()
        expected.append(contentsOf: scalars[start + 1..<end])
        var source = String.UnicodeScalarView()
        source.append(contentsOf: scalars.filter { $0 != "⟦" && $0 != "⟧" })
        let part = try #require(found(key, in: String(source)))
        #expect(Array(part.unicodeScalars) == Array(expected))
    }

    @Test func `a key that is not there is not found`() {
        #expect(found("ข", in: "กค") == nil)
        #expect(found("", in: "กค") == nil)
        #expect(found("กคง", in: "กค") == nil)
    }

    @Test func `a search may begin further on`() {
        let text = ThaiFolding.traced("กขก".utf8.span)
        #expect(text.firstSourceRange(of: "ก".utf8.span, from: 1) == 6..<9)
        #expect(text.firstSourceRange(of: "ก".utf8.span, from: 99) == nil)
        #expect(text.firstSourceRange(of: "ก".utf8.span, from: -1) == nil)
    }

    @Test func `offsets name the bytes each folded byte came from`() {
        let text = ThaiFolding.traced("\u{FEFF}A ๕".utf8.span)
        #expect(text.bytes == Array("a 5".utf8))
        #expect(text.sourceOffsets == [3, 4, 5])
        #expect(text.sourceEnds == [4, 5, 8])
    }

    @Test func `ranges outside the text are cut`() {
        let text = ThaiFolding.traced(" ab".utf8.span)
        #expect(text.sourceRange(of: 0..<99) == 1..<3)
        #expect(text.sourceRange(of: 50..<99) == 3..<3)
        #expect(text.sourceRange(of: 0..<0) == 1..<1)
        #expect(ThaiFolding.traced("".utf8.span).sourceRange(of: 0..<5) == 0..<0)
    }

    @Test func `source ranges never run backwards`() {
        var random = RandomText(seed: 99)
        for round in 0..<2000 {
            let source = random.thai(length: round % 12)
            let text = ThaiFolding.traced(source.span, options: ThaiFolding.Options(rawValue: UInt8(round % 16)))
            #expect(text.sourceOffsets.count == text.bytes.count)
            #expect(text.sourceOffsets == text.sourceOffsets.sorted())
            #expect(zip(text.sourceOffsets, text.sourceEnds).allSatisfy { $0 <= $1 && $1 <= source.count })
        }
    }
}
