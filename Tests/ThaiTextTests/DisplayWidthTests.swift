import Testing
import ThaiText

struct DisplayWidthTests {
    static let thaiMarks: [UInt32] = [0x0E31] + Array(0x0E34...0x0E3A) + Array(0x0E47...0x0E4E)

    @Test func `of the Thai block just the marks take no cell`() throws {
        for value in UInt32(0x0E00)...0x0E7F {
            let scalar = try #require(Unicode.Scalar(value))
            let expected = Self.thaiMarks.contains(value) ? 0 : 1
            #expect(DisplayWidth.width(of: scalar) == expected, "\(String(value, radix: 16))")
            #expect(DisplayWidth.width(of: String(scalar)) == expected, "\(String(value, radix: 16))")
        }
    }

    @Test func `every other mark and format character takes no cell`() {
        for value in UInt32(0xA0)...0xE01EF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: #expect(DisplayWidth.width(of: scalar) == 0, "\(String(value, radix: 16))")
            default: continue
            }
        }
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("น้ำ", 2), ("ที่", 1), ("เก่า", 3), ("ผู้ประเมิน", 7), ("中文", 4), ("ｆ１", 4), ("😀", 2), ("한글", 4),
        ("a\u{200B}b\u{200C}\u{200D}\u{FEFF}\u{2060}", 2), ("e\u{301}", 1), ("é", 1), ("…–“”", 4), ("฿", 1), ("✅☒", 3),
        ("\u{0}\u{1B}\u{7F}\u{85}", 0),
        ("\u{1100}\u{1161}\u{11A8}", 2), ("ﾊ", 1), ("𠀀", 2), ("␊", 1), ("⚖", 1),
    ])
    func `text takes so many cells`(text: String, cells: Int) {
        #expect(DisplayWidth.width(of: text) == cells)
        #expect(text.unicodeScalars.reduce(0) { $0 + DisplayWidth.width(of: $1) } == cells)
    }

    @Test func `a broken sequence takes one cell`() {
        let bytes: [UInt8] = [0x61, 0xE0, 0xB8, 0x62]
        #expect(DisplayWidth.width(of: bytes.span) == 3)
    }

    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("abcdef", -3, ""),
        ("ที่นี่", 2, "ที่นี่"), ("ที่นี่ๆ", 2, "ที่…"), ("中文字", 5, "中文…"), ("中文字", 4, "中…"), ("", 0, ""),
        ("ก\u{0E48}\u{0E48}ขค", 2, "ก\u{0E48}\u{0E48}…"),
        ("a\u{200D}bcd", 2, "a…"),
    ])
    func `cutting keeps letters with their marks`(text: String, limit: Int, expected: String) {
        let cut = DisplayWidth.truncate(text, toWidth: limit)
        #expect(Array(cut.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func `the ellipsis may be another`() {
        #expect(DisplayWidth.truncate("abcdef", toWidth: 5, ellipsis: "...") == "ab...")
        #expect(DisplayWidth.truncate("abcdef", toWidth: 2, ellipsis: "...") == "")
        #expect(DisplayWidth.truncate("abcdef", toWidth: 2, ellipsis: "") == "ab")
    }

    @Test func `cut text never takes more than the limit`() {
        var random = RandomText(seed: 3)
        for round in 0..<1000 {
            let text = String(decoding: random.thai(length: 14), as: UTF8.self)
            #expect(DisplayWidth.width(of: DisplayWidth.truncate(text, toWidth: round % 12)) <= round % 12)
        }
    }

    @Test(arguments: [("ที่", 4, "ที่   "), ("abc", 3, "abc"), ("abc", 1, "abc"), ("中", 3, "中 "), ("", 2, "  ")])
    func `padding counts cells`(text: String, width: Int, expected: String) {
        #expect(DisplayWidth.padded(text, toWidth: width) == expected)
    }
}
