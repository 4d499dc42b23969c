import Testing
import ThaiText

struct ThaiDigitsTests {
    @Test func `both sets of digits have values`() {
        #expect("0123456789".unicodeScalars.map { ThaiDigits.value(of: $0) } == Array(0...9))
        #expect("๐๑๒๓๔๕๖๗๘๙".unicodeScalars.map { ThaiDigits.value(of: $0) } == Array(0...9))
        #expect("๏๚a/:".unicodeScalars.allSatisfy { ThaiDigits.value(of: $0) == nil })
    }

    @Test(arguments: [("๒๕ มกราคม ๒๕๖๖", "25 มกราคม 2566"), ("กขค", "กขค"), ("", ""), ("๏๐๙๚", "๏09๚"), ("1๑", "11")])
    func `Thai digits become ASCII`(text: String, expected: String) {
        #expect(ThaiDigits.ascii(text) == expected)
    }

    @Test func `conversion appends and keeps broken bytes`() {
        var out: [UInt8] = [1]
        let source: [UInt8] = [0xE0, 0xB9, 0x91, 0xE0, 0xB9]
        ThaiDigits.appendASCII(source.span, to: &out)
        #expect(out == [1, 0x31, 0xE0, 0xB9])
    }

    @Test(
        arguments: [
            ("กขค", DigitSystems()), ("ปี 2567", .arabic), ("ปี ๒๕๖๗", .thai), ("๑๕ ม.ค. 67", [.arabic, .thai]), ("", []),
        ] as [(String, DigitSystems)])
    func `the sets in use are told`(text: String, expected: DigitSystems) {
        #expect(ThaiDigits.systems(in: text.utf8.span) == expected)
    }
}
