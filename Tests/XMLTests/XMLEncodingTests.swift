import Testing
import XML

@Suite
struct XMLEncodingTests {
    /// Writes text as UTF-16.
    static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
        text.utf16.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    @Test(arguments: [true, false], ["", "\u{FEFF}"])
    func `UTF-16 is read with and without a mark, wherever it is cut`(isBig: Bool, mark: String) {
        let text = mark + "<?xml version='1.0' encoding='UTF-16'?><a b='ก&amp;'>ข😀&lt;</a><?x?>"
        let document = Self.utf16(text, isBig: isBig)
        let expected = Events(lines: ["<a a 1 @\(78 + 2 * mark.utf16.count)", " b=ก&", "\"ข😀<", ">a a 1"])
        #expect(events(of: document) == expected)
        for cut in 0...document.count {
            #expect(events(of: [Array(document[..<cut]), Array(document[cut...])]) == expected, "cut at \(cut)")
        }
        #expect(events(of: document.map { [$0] }) == expected)
    }

    @Test func `an error in UTF-16 stands at its byte of the part`() {
        let document = Self.utf16("\u{FEFF}<a>ก😀&x;</a>", isBig: false)
        #expect(events(of: document).error == XMLError(offset: 14, kind: .unknownEntity("x")))
    }

    @Test func `a stated encoding must be that of the bytes`() {
        let document = Self.utf16("\u{FEFF}<?xml version='1.0' encoding='UTF-8'?><a/>", isBig: true)
        #expect(events(of: document).error == XMLError(offset: 62, kind: .encodingMismatch(stated: "UTF-8")))
        let other = Self.utf16("\u{FEFF}<?xml version='1.0' encoding='utf-16le'?><a/>", isBig: true)
        #expect(events(of: other).error == XMLError(offset: 62, kind: .encodingMismatch(stated: "utf-16le")))
    }
}
