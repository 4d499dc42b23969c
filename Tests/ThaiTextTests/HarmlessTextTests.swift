import Testing
import ThaiText

struct HarmlessTextTests {
    @Test(arguments: [
        ("งบประมาณ \"ปี\" <b>", "งบประมาณ \"ปี\" <b>"), ("", ""), ("a\tb", "a b"), ("a\nb", "a␤b"), ("a\r\nb", "a␍␤b"),
        ("\u{1B}[31mred", "␛[31mred"), ("\u{0}\u{7}\u{8}\u{7F}", "␀␇␈␡"), ("\u{9B}2J\u{85}", "\u{FFFD}2J\u{FFFD}"),
        ("a\u{2028}b\u{2029}", "a␤b␤"),
        ("น้ำ\u{200B}😀👩\u{200D}💻", "น้ำ\u{200B}😀👩\u{200D}💻"), ("\u{A0}\u{FEFF}", "\u{A0}\u{FEFF}"),
    ])
    func `text is made safe to show`(text: String, expected: String) {
        #expect(Array(harmless(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func `no control character is left`() {
        for value in UInt32(0)...0x9F {
            guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory == .control else { continue }
            let shown = harmless(String(scalar)).unicodeScalars
            #expect(shown.count == 1)
            #expect(shown.allSatisfy { $0.properties.generalCategory != .control })
        }
    }

    @Test func `no bidirectional control is left`() {
        for value in UInt32(0xA0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let expected = scalar.properties.isBidiControl ? "\u{FFFD}" : value == 0x2028 || value == 0x2029 ? "␤" : String(scalar)
            #expect(harmless(String(scalar)).unicodeScalars.elementsEqual(expected.unicodeScalars))
        }
    }
}
