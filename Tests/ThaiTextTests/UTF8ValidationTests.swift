import Testing

@testable import ThaiText

struct UTF8ValidationTests {
    struct Broken: CustomTestStringConvertible {
        let bytes: [UInt8]
        let invalid: Int?
        let repaired: String
        var testDescription: String { bytes.map { String($0, radix: 16) }.joined(separator: " ") }
    }

    // Most of these are from The Unicode Standard, §3.9, tables 3-7 to 3-11.
    @Test(arguments: [
        Broken(bytes: [], invalid: nil, repaired: ""),
        Broken(bytes: [0x61, 0x80], invalid: 1, repaired: "a\u{FFFD}"),
        Broken(
            bytes: [0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], invalid: 0,
            repaired: "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A"),
        Broken(
            bytes: [0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41], invalid: 0,
            repaired: "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A"),
        Broken(
            bytes: [0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42], invalid: 0,
            repaired: "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A\u{FFFD}\u{FFFD}B"),
        Broken(bytes: [0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41], invalid: 0, repaired: "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}A"),
        Broken(bytes: [0xE0, 0xB8, 0x81, 0xE0, 0xB8], invalid: 3, repaired: "ก\u{FFFD}"),
        Broken(bytes: [0xE0, 0xB8, 0x81, 0xE0, 0xB9, 0x41, 0x42, 0x43], invalid: 3, repaired: "ก\u{FFFD}ABC"),
        Broken(bytes: [0xE0, 0xB8, 0x81, 0xE0, 0xB8, 0xC1, 0x42, 0x43], invalid: 3, repaired: "ก\u{FFFD}\u{FFFD}BC"),
        Broken(bytes: [0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0x41, 0xFF], invalid: 8, repaired: "AAAAAAAA\u{FFFD}"),
        Broken(bytes: [0xF5, 0x80, 0xF8, 0xC1], invalid: 0, repaired: "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        Broken(bytes: [0xF4, 0x8F, 0xBF, 0xBF, 0xEE, 0x80, 0x80, 0xC2, 0x80], invalid: nil, repaired: "\u{10FFFF}\u{E000}\u{80}"),
    ])
    func `ill-formed bytes are found and replaced`(_ broken: Broken) {
        var out: [UInt8] = []
        let replaced = UTF8Validation.repair(broken.bytes.span, into: &out)
        #expect(UTF8Validation.firstInvalid(in: broken.bytes.span) == broken.invalid)
        #expect(String(decoding: out, as: UTF8.self).unicodeScalars.elementsEqual(broken.repaired.unicodeScalars))
        #expect(replaced == broken.repaired.unicodeScalars.count { $0 == "\u{FFFD}" })
    }

    @Test func `every scalar is well formed`() {
        var bytes: [UInt8] = []
        for value in UInt32(0)...0x10FFFF {
            if let scalar = Unicode.Scalar(value) { bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
        }
        #expect(UTF8Validation.firstInvalid(in: bytes.span) == nil)
    }

    @Test func `a bad byte is found wherever it stands in a long text`() {
        let text = Array("ที่ a1,ชื่อโครงการ – “ก่อสร้าง”\r\nปรับปรุงระบบประปาหมู่บ้าน 中文 é, 1,250,000.00 บาท; ใช้เวลา ๓๐ วัน ตามสัญญา".utf8)
        #expect(firstInvalidScalar(text) == nil)
        for place in text.indices {
            let cut = Array(text[..<place])
            let end = UTF8Validation.firstInvalid(in: cut.span)
            #expect((end == nil) == (String(validating: cut, as: UTF8.self) != nil), "cut at \(place)")
            for byte: UInt8 in [0x80, 0xB8, 0xE0, 0xFF] {
                var damaged = text
                damaged[place] = byte
                let invalid = UTF8Validation.firstInvalid(in: damaged.span)
                #expect((invalid == nil) == (String(validating: damaged, as: UTF8.self) != nil), "\(byte) at \(place)")
                #expect(invalid == firstInvalidScalar(damaged), "\(byte) at \(place)")
            }
        }
    }

    /// What stands where validation stops, found scalar by scalar.
    private func firstInvalidScalar(_ bytes: [UInt8]) -> Int? {
        var offset = 0
        while offset < bytes.count {
            let scalar = bytes.span.scalar(at: offset)
            guard scalar.isValid else { return offset }
            offset += scalar.length
        }
        return nil
    }

    @Test func `validation and repair agree with the standard library`() {
        var random = RandomText(seed: 5)
        for round in 0..<6000 {
            var bytes = random.thai(length: 12)
            // Damage one place, or mix in raw bytes.
            if round % 3 == 0 { bytes[random.number(below: bytes.count)] = UInt8(random.number(below: 256)) }
            if round % 3 == 1 { bytes = random.bytes(length: random.number(below: 20)) + bytes }
            #expect((UTF8Validation.firstInvalid(in: bytes.span) == nil) == (String(validating: bytes, as: UTF8.self) != nil))
            if let invalid = UTF8Validation.firstInvalid(in: bytes.span) {
                #expect(String(validating: bytes[..<invalid], as: UTF8.self) != nil)
            }
            var out: [UInt8] = []
            UTF8Validation.repair(bytes.span, into: &out)
            #expect(out == Array(String(decoding: bytes, as: UTF8.self).utf8))
        }
    }
}
