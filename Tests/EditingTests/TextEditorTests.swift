import Diagnostics
import Readers
import Testing

@testable import Editing

/// Texts are changed where an edit says, in the way in which the file is written.
struct TextEditorTests {
    private func edit(_ line: Int32, _ column: Int32, _ end: Int32, _ text: String) -> Fix.Edit {
        Fix.Edit(
            Place(file: 0, table: 0, row: 0, column: 0, span: LineSpan(line: line, column: column, endLine: line, endColumn: end)), text)
    }

    private func edited(_ text: String, _ edits: [Fix.Edit], _ syntax: TextEditor.Syntax) -> (String, Set<Int>) {
        let (bytes, done) = TextEditor.edit(Array(text.utf8), edits, syntax)
        return (String(decoding: bytes, as: UTF8.self), done)
    }

    @Test(
        arguments: [
            ("a,bc,d\r\n", 3, 5, "x", "a,x,d\r\n"),
            ("a,bc,d\n", 3, 5, "1,250", "a,\"1,250\",d\n"),
            ("a,\"b\",d", 4, 5, "say \"x\"", "a,\"say \"\"x\"\"\",d"),
            ("a,bc,d", 3, 5, "q\"", "a,\"q\"\"\",d"),
            ("a,น้ํา,d", 3, 7, "น้ำ", "a,น้ำ,d"),
            ("\u{FEFF}ab,c", 1, 3, "x", "\u{FEFF}x,c"),
        ] as [(String, Int32, Int32, String, String)])
    func `a delimited cell is quoted where it must be and keeps the quotes that it has`(
        _ old: String, _ start: Int32, _ end: Int32, _ text: String, _ new: String
    ) {
        #expect(edited(old, [edit(1, start, end, text)], .delimited(UInt8(ascii: ","))) == (new, [0]))
    }

    @Test func `lines end at LF, CR LF and a lone CR`() {
        let edits = [edit(2, 1, 2, "B"), edit(3, 1, 2, "C"), edit(4, 1, 2, "D")]
        #expect(edited("a\r\nb\rc\nd", edits, .delimited(UInt8(ascii: ";"))) == ("a\r\nB\rC\nD", [0, 1, 2]))
    }

    @Test func `a value of JSON becomes a string, whatever it was`() {
        #expect(
            edited("{\"a\": 105, \"b\": \"x\"}", [edit(1, 7, 10, "0105"), edit(1, 17, 20, "ก\"")], .json)
                == ("{\"a\": \"0105\", \"b\": \"ก\\\"\"}", [0, 1]))
    }

    @Test func `an upright stroke in a table of Markdown is escaped, and a line break has no way to be written`() {
        #expect(edited("| a | b |", [edit(1, 3, 4, "x|y")], .lines) == ("| x\\|y | b |", [0]))
        #expect(edited("| a | b |", [edit(1, 3, 4, "x\ny")], .lines) == ("| a | b |", []))
    }

    @Test func `edits that overlap are made once, and places that are not there not at all`() {
        let edits = [
            edit(1, 1, 4, "x"), edit(1, 2, 3, "y"), edit(1, 1, 4, "x"), edit(9, 1, 2, "z"), edit(1, 90, 91, "z"), edit(1, 1, 4, "q"),
        ]
        #expect(edited("abcd", edits, .delimited(UInt8(ascii: ","))) == ("xd", [0, 2]))
    }

    @Test(arguments: TextEncoding.allCases)
    func `a file keeps its encoding byte for byte`(_ encoding: TextEncoding) throws {
        let utf8 = try #require(EncodedText(Array("ก้,1–2\r\nน้ำ\n".utf8), .utf8))
        var bytes = utf8.utf8
        switch encoding {
        case .utf8: break
        case .windows874: bytes = [0xA1, 0xE9, 0x2C, 0x31, 0x96, 0x32, 0x0D, 0x0A, 0xB9, 0xE9, 0xD3, 0x0A]
        case .utf16LE: bytes = "ก้,1–2\r\nน้ำ\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BE: bytes = "ก้,1–2\r\nน้ำ\n".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
        let text = try #require(EncodedText(bytes, encoding))
        #expect(text.utf8 == utf8.utf8)
        #expect(text.encoded == bytes)
    }

    @Test func `what would not come back as it was is not decoded`() {
        #expect(EncodedText([0x61, 0xFF], .utf8) == nil)
        #expect(EncodedText([0xDB], .windows874) == nil)
        #expect(EncodedText([0x00, 0xD8], .utf16LE) == nil)
        #expect(EncodedText([0x61], .utf16LE) == nil)
    }

    @Test func `a character that an encoding lacks cannot be written in it`() throws {
        var text = try #require(EncodedText([0xA1], .windows874))
        text.utf8 = Array("中".utf8)
        #expect(text.encoded == nil)
    }
}

struct UnifiedDiffTests {
    private func lines(_ old: String, _ new: String) -> [String] { UnifiedDiff(Array(old.utf8), Array(new.utf8)).lines }

    @Test func `nothing is shown where nothing changes`() {
        #expect(lines("a\nb\n", "a\nb\n") == [])
    }

    @Test func `a change stands among three lines, near ones in one piece and far ones apart`() {
        let old = (1...20).map { "\($0)\n" }.joined()
        let new = old.replacing("\n5\n", with: "\nx\n").replacing("\n18\n", with: "\ny\n")
        #expect(
            lines(old, new) == [
                "@@ -2,7 +2,7 @@", " 2", " 3", " 4", "-5", "+x", " 6", " 7", " 8", "@@ -15,6 +15,6 @@", " 15", " 16", " 17", "-18", "+y",
                " 19",
                " 20",
            ])
        #expect(
            lines("a\nb\nc", "A\nb\nC") == [
                "@@ -1,3 +1,3 @@", "-a", "+A", " b", "-c", "\\ No newline at end of file", "+C", "\\ No newline at end of file",
            ])
    }

    @Test func `lines that go or come are shown as such`() {
        #expect(lines("a\nb\nc\n", "a\nc\n") == ["@@ -1,3 +1,2 @@", " a", "-b", " c"])
        #expect(lines("", "a\n") == ["@@ -0,0 +1,1 @@", "+a"])
    }
}
