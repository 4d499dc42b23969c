import Testing
import ThaiText

@testable import Rendering

@Suite struct WrappingTests {
    @Test(arguments: [
        ("", 10, [""]), ("one two three", 7, ["one two", "three"]), ("one two three", 8, ["one two", "three"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("ab cdefghijkl", 4, ["ab c", "defg", "hijk", "l"]), ("น้ำ ที่นี่", 2, ["น้ำ", "ที่นี่"]), ("กินข้าวที่บ้าน", 6, ["กินข้าวที่", "บ้าน"]),
        ("มาแล้ว", 3, ["มา", "แล้ว"]), ("a  b", 1, ["a", "b"]),
    ])
    func `text is broken at spaces, else between clusters`(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(wrapped(text, first: width, rest: width).map { String(decoding: $0, as: UTF8.self) } == lines)
    }

    @Test(arguments: 2...60)
    func `no line is too wide, begins with a mark, or loses a letter`(_ width: Int) {
        let text = Samples.longLine + " https://example.com/a/very/long/address " + Samples.longLine
        let lines = wrapped(text, first: width, rest: width).map { String(decoding: $0, as: UTF8.self) }
        #expect(lines.allSatisfy { DisplayWidth.width(of: $0) <= width })
        #expect(lines.allSatisfy { $0.unicodeScalars.first.map { DisplayWidth.width(of: $0) > 0 } ?? false })
        #expect(lines.joined().unicodeScalars.filter { $0 != " " }.elementsEqual(text.unicodeScalars.filter { $0 != " " }))
    }
}
