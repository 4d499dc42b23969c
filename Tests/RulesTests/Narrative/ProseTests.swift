import Diagnostics
import Testing

@testable import Rules

@Suite
struct ProseTests {
    /// 400 lines of 30 letters, so that the text is long enough to be indexed; the lines begin with their numbers.
    private let prose = Prose(
        Array((1...400).map { "\($0) " + String(repeating: "ก", count: 30) }.joined(separator: "\n").utf8),
        at: Place(file: 0, span: LineSpan(line: 7, column: 5, endLine: 406, endColumn: 35)))

    @Test(arguments: [(1, 1), (1, 20), (17, 3), (250, 30), (400, 34)])
    func `a place in a long text is counted from where the text stands`(_ line: Int, _ column: Int) {
        let lines = prose.text.split(separator: UInt8(ascii: "\n"))
        var start = lines[..<(line - 1)].reduce(0) { $0 + $1.count + 1 }
        for _ in 1..<column {
            start += 1
            while start < prose.text.count, prose.text[start] & 0xC0 == 0x80 { start += 1 }
        }
        let place = prose.place(of: start..<start)
        #expect(place.span.line == Int32(line + 6))
        #expect(place.span.column == Int32(line == 1 ? column + 4 : column))
    }

    @Test func `its lines stand where they stood`() {
        let lines = prose.lines
        #expect(lines.count == 400)
        #expect(lines[0].place.span == LineSpan(line: 7, column: 5, endLine: 7, endColumn: 37))
        #expect(lines[399].place.span == LineSpan(line: 406, column: 1, endLine: 406, endColumn: 35))
    }

    @Test func `an excerpt shows forty signs on either side of its line`() throws {
        let text = Prose(
            Array((String(repeating: "ก", count: 500) + "ABC" + String(repeating: "ข", count: 500) + "\nค").utf8),
            at: Place(file: 0, span: LineSpan(line: 1, column: 1, endLine: 2, endColumn: 2)))
        guard case .text(let excerpt) = text.excerpt(of: 1500..<1503) else {
            Issue.record("no excerpt of text")
            return
        }
        #expect(excerpt.text == String(repeating: "ก", count: 40) + "ABC" + String(repeating: "ข", count: 40))
        #expect(excerpt.isCutBefore && excerpt.isCutAfter && excerpt.line == 1)
        #expect(excerpt.markings.map(\.range) == [40..<43])
    }

    @Test func `an excerpt ends with its line`() throws {
        let text = Prose(Array("กขค\nงจ".utf8), at: Place(file: 0, span: LineSpan(line: 1, column: 1, endLine: 2, endColumn: 3)))
        guard case .text(let excerpt) = text.excerpt(of: 3..<13) else {
            Issue.record("no excerpt of text")
            return
        }
        #expect(excerpt.text == "กขค")
        #expect(!excerpt.isCutBefore && !excerpt.isCutAfter)
        #expect(excerpt.markings.map(\.range) == [1..<3])
    }
}
