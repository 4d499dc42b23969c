import Testing
import ThaiText

/// Text in Windows-874, for tests; scalars it lacks are left out.
func windows874(_ text: String) -> [UInt8] {
    text.unicodeScalars.compactMap { scalar in
        switch scalar.value {
        case 0x00...0x7F: UInt8(scalar.value)
        case 0x0E01...0x0E5B: UInt8(scalar.value - 0x0E00 + 0xA0)
        default: nil
        }
    }
}

struct WindowsThaiTests {
    @Test func `Thai is decoded`() {
        var out = Array("> ".utf8)
        let text = "รายงานผล ปี ๒๕๖๗ (฿1,000) ๛"
        let bytes = windows874(text)
        #expect(WindowsThai.decode(bytes.span, into: &out) == 0)
        #expect(String(decoding: out, as: UTF8.self).unicodeScalars.elementsEqual(("> " + text).unicodeScalars))
    }

    @Test func `signs are decoded and undefined bytes counted`() {
        var out: [UInt8] = []
        let bytes: [UInt8] = [0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xA0, 0x81, 0xDB, 0xDE, 0xFC, 0xFF]
        #expect(WindowsThai.decode(bytes.span, into: &out) == 5)
        #expect(String(decoding: out, as: UTF8.self) == "€…‘’“”•–—\u{A0}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
    }

    @Test func `of the high bytes these are defined`() {
        let defined = (UInt8(0x80)...0xFF).filter { byte in
            var out: [UInt8] = []
            return WindowsThai.decode([byte].span, into: &out) == 0
        }
        #expect(defined == [0x80, 0x85] + Array(0x91...0x97) + Array(0xA0...0xDA) + Array(0xDF...0xFB))
    }

    @Test(arguments: [
        "มกราคม", "ลำดับที่,ชื่อโครงการ,วงเงินงบประมาณ (บาท)\n1,จ้างเหมาบริการ e-GPของหน่วยงาน,\"500,000\"\n", "เเผนการดำเนินงาน",
        "ข้อ๑ การประเมิณผล พ.ศ.๒๕๖๗", "โครงการ A1 ITA2568แบบฟอร์ม", "ผู้้รับจ้าง ท\u{0E48}\u{0E35} ซ\u{0E49}\u{0E37}อ",
    ])
    func `Thai in Windows-874 is recognised`(text: String) {
        #expect(looksLikeThai874(windows874(text)))
    }

    struct Foreign: CustomTestStringConvertible {
        let what: String
        let bytes: [UInt8]
        var testDescription: String { what }
    }

    private static func latin1(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

    @Test(arguments: [
        Foreign(what: "empty", bytes: []),
        Foreign(what: "ASCII", bytes: Array("plain text".utf8)),
        Foreign(what: "UTF-8", bytes: Array("งบประมาณ".utf8)),
        Foreign(what: "UTF-8 cut short", bytes: Array("งบประมาณ".utf8.dropLast())),
        Foreign(what: "UTF-8 cut shorter", bytes: Array("งบประมาณ".utf8.dropLast(2))),
        Foreign(what: "French", bytes: latin1("Les élèves français ont été à Noël, où çà ? Forêt, naïve, sœur")),
        Foreign(what: "German", bytes: latin1("Größe, Übermaß, Äpfel, Öl, süß, für, Straße")),
        Foreign(what: "Spanish", bytes: latin1("El niño comió piñas en España, ¿qué año? ¡Sí, señor!")),
        Foreign(what: "Portuguese", bytes: latin1("São João não é cão; ações, informações e três maçãs")),
        Foreign(what: "Latin-1 capitals", bytes: latin1("ÀÉÈÇ ÄÖÜ ÑÓ")),
        Foreign(
            what: "Cyrillic 1251",
            bytes: [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xEC, 0xE8, 0xF0, 0x20, 0xEA, 0xE0, 0xEA, 0x20, 0xE4, 0xE5, 0xEB, 0xE0]),
        Foreign(what: "GBK", bytes: [0xD6, 0xD0, 0xB9, 0xFA, 0xC8, 0xCB, 0xC3, 0xF1, 0xB9, 0xB2, 0xBA, 0xCD, 0xB9, 0xFA]),
        Foreign(what: "Shift-JIS", bytes: [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA, 0x82, 0xCC, 0x95, 0xB6, 0x8F, 0xCD]),
        Foreign(what: "UTF-16", bytes: [0xFF, 0xFE, 0x01, 0x0E, 0x32, 0x0E, 0x02, 0x0E, 0x32, 0x0E, 0x00, 0x00]),
        Foreign(what: "ZIP", bytes: [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xA5, 0xD1, 0xB4, 0xC2]),
        Foreign(what: "JPEG", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1]),
    ])
    func `other bytes are not taken for Thai`(_ foreign: Foreign) {
        #expect(!looksLikeThai874(foreign.bytes))
    }

    @Test func `random bytes are not taken for Thai`() {
        var random = RandomText(seed: 874)
        for _ in 0..<300 {
            let bytes = random.bytes(length: 64)
            #expect(!looksLikeThai874(bytes))
            #expect(!looksLikeThai874(bytes.map { $0 | 0x80 }))
        }
    }
}
