import Testing
import ThaiText

struct ThaiFoldingTests {
    struct Variant: CustomTestStringConvertible {
        let what: String
        let text: String
        let key: String
        var options: ThaiFolding.Options = []
        var testDescription: String { what }
    }

    static let allOptions: [ThaiFolding.Options] = (0..<16).map { ThaiFolding.Options(rawValue: $0) }

    @Test(arguments: [
        Variant(what: "plain Thai", text: "งบประมาณรายจ่ายประจำปี", key: "งบประมาณรายจ่ายประจำปี"),
        Variant(what: "nothing", text: "", key: ""),
        Variant(what: "spaces only", text: " \u{A0}\t\n", key: ""),
        Variant(what: "NIKHAHIT and SARA AA", text: "ท\u{0E4D}\u{0E32}", key: "ทำ"),
        Variant(what: "NIKHAHIT, tone, SARA AA", text: "น\u{0E4D}\u{0E49}\u{0E32}", key: "น\u{0E49}\u{0E33}"),
        Variant(what: "tone, NIKHAHIT, SARA AA", text: "น\u{0E49}\u{0E4D}\u{0E32}", key: "น\u{0E49}\u{0E33}"),
        Variant(what: "SARA AM then tone", text: "น\u{0E33}\u{0E49}", key: "น\u{0E49}\u{0E33}"),
        Variant(what: "SARA AA then NIKHAHIT", text: "น\u{0E49}\u{0E32}\u{0E4D}", key: "น\u{0E49}\u{0E33}"),
        Variant(what: "NIKHAHIT and SARA AM", text: "ท\u{0E4D}\u{0E33}", key: "ทำ"),
        Variant(what: "NIKHAHIT without SARA AA", text: "พุทธ\u{0E4D}", key: "พุทธ\u{0E4D}"),
        Variant(what: "tone before vowel", text: "ท\u{0E48}\u{0E35}ซ\u{0E49}\u{0E37}อ", key: "ท\u{0E35}\u{0E48}ซ\u{0E37}\u{0E49}อ"),
        Variant(what: "tone before SARA UU", text: "ผ\u{0E49}\u{0E39}", key: "ผ\u{0E39}\u{0E49}"),
        Variant(what: "THANTHAKHAT before vowel", text: "สิทธ\u{0E4C}\u{0E34}", key: "สิทธ\u{0E34}\u{0E4C}"),
        Variant(what: "tone after SARA AA", text: "จ\u{0E32}\u{0E49}ง", key: "จ\u{0E49}\u{0E32}ง"),
        Variant(what: "doubled tone", text: "ผ\u{0E39}\u{0E49}\u{0E49}", key: "ผ\u{0E39}\u{0E49}"),
        Variant(what: "doubled vowel", text: "ท\u{0E35}\u{0E35}\u{0E48}", key: "ท\u{0E35}\u{0E48}"),
        Variant(what: "doubled mark around another", text: "ท\u{0E48}\u{0E35}\u{0E48}", key: "ท\u{0E35}\u{0E48}"),
        Variant(what: "mark after Latin", text: "a\u{0E48}b", key: "ab"),
        Variant(what: "mark after a comma", text: ",\u{0E31}", key: ","),
        Variant(what: "mark after a space", text: "ก \u{0E48}ข", key: "ก ข"),
        Variant(what: "mark at the start", text: "\u{0E49}ก", key: "ก"),
        Variant(what: "mark after a Thai digit", text: "๕\u{0E48}", key: "5"),
        Variant(what: "mark between spaces", text: "ก \u{0E48} ข", key: "ก ข"),
        Variant(what: "two SARA E", text: "เเผน", key: "แผน"),
        Variant(what: "three SARA E", text: "เเเ", key: "แเ"),
        Variant(what: "two SARA E with ZWSP between", text: "เ\u{200B}เผน", key: "แผน"),
        Variant(what: "two SARA E apart", text: "เ เ", key: "เ เ"),
        Variant(what: "Thai digits", text: "ปี ๒๕๖๗ ๐๑๓๔๘๙", key: "ปี 2567 013489"),
        Variant(what: "fullwidth forms", text: "ＡＢＣ－Ｚ１２（บาท）", key: "abc-z12(บาท)"),
        Variant(what: "capitals", text: "E-Bidding AZ[", key: "e-bidding az["),
        Variant(what: "quotes", text: "‘a’ “b” ‚c‛ „d‟", key: "'a' \"b\" 'c' \"d\""),
        Variant(what: "dashes", text: "‐‑‒–—―−", key: "-------"),
        Variant(what: "inner spaces", text: " ก \u{A0}\u{2009}\u{3000}\n ข ", key: "ก ข"),
        Variant(
            what: "old font glyphs", text: "ท\u{F702}\u{F70A} ญ \u{F70F} ป\u{F710}\u{F711}", key: "ท\u{0E35}\u{0E48} ญ ญ ป\u{0E31}\u{0E4D}"),
        Variant(what: "everything else", text: "É中😀\u{0E3F}", key: "É中😀\u{0E3F}"),
        Variant(what: "marks on SARA E", text: "เ\u{0E48}ก", key: "เ\u{0E48}ก"),
    ])
    func `variants of spelling fold to one key`(_ variant: Variant) {
        let key = ThaiFolding.folded(variant.text, options: variant.options)
        #expect(Array(key.unicodeScalars) == Array(variant.key.unicodeScalars))
    }

    @Test(arguments: [
        Variant(what: "spaces", text: "งบ ประมาณ (บาท)", key: "งบประมาณ(บาท)", options: .dropSpaces),
        Variant(what: "SARA E parted by a space", text: "เ เผน", key: "แผน", options: .dropSpaces),
        Variant(what: "punctuation", text: "พ.ศ. ๒๕๖๗ (บาท) ฯ ๆ/-:\"“”'_", key: "พศ 2567 บาท", options: .dropPunctuation),
        Variant(what: "all ASCII punctuation", text: ".,;:!?'\"()[]{}/\\|-_*~^`…•·", key: "", options: .dropPunctuation),
        Variant(what: "signs with a meaning", text: "%+&@#=<>$฿", key: "%+&@#=<>$฿", options: .dropPunctuation),
        Variant(
            what: "label", text: " จำนวนเงินที่ได้รับ (บาท) ", key: "จำนวนเงินที่ได้รับบาท",
            options: [.dropSpaces, .dropPunctuation]),
        Variant(what: "SARA AM for SARA AA", text: "งบประมำณ", key: "งบประมาณ", options: .extractionErrors),
        Variant(what: "tones", text: "ซื้อจ้ำง", key: "ซือจาง", options: .extractionErrors),
        Variant(what: "NIKHAHIT", text: "ท\u{0E4D}\u{0E32}", key: "ทา", options: .extractionErrors),
        Variant(what: "MAI HAN-AKAT for a tone", text: "จัดจ\u{0E31}\u{0E32}ง", key: "จัดจาง", options: .extractionErrors),
        Variant(what: "space before SARA AA", text: "จ านวน ส านัก", key: "จานวน สานัก", options: .extractionErrors),
        Variant(what: "space before a vowel sign", text: "ท \u{0E35}", key: "ท\u{0E35}", options: .extractionErrors),
        Variant(what: "displaced mark", text: "วนั ที่", key: "วนท", options: [.dropMarks, .dropSpaces]),
        Variant(what: "lost marks", text: "วันที่", key: "วนท", options: [.dropMarks, .dropSpaces]),
    ])
    func `options weaken the key`(_ variant: Variant) {
        let key = ThaiFolding.folded(variant.text, options: variant.options)
        #expect(Array(key.unicodeScalars) == Array(variant.key.unicodeScalars))
    }

    @Test(arguments: [
        0xAD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2061,
        0x2062,
        0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0xFE00, 0xFE0F, 0xFEFF,
    ])
    func `characters that are never seen are dropped`(value: Int) throws {
        let scalar = String(try #require(Unicode.Scalar(value)))
        #expect(ThaiFolding.folded("ก\(scalar)\u{0E48}ข\(scalar)") == "ก\u{0E48}ข")
        #expect(!isFolded(Array("ก\(scalar)".utf8)))
    }

    @Test(arguments: [
        0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x1680, 0x2000, 0x2005, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
    ])
    func `every space is a space`(value: Int) throws {
        let scalar = String(try #require(Unicode.Scalar(value)))
        #expect(ThaiFolding.folded("ก\(scalar)\(scalar)ข") == "ก ข")
        #expect(ThaiFolding.folded("ก\(scalar)ข", options: .dropSpaces) == "กข")
    }

    @Test(
        arguments: [
            ("งบประมำณ", "งบประมาณ", .extractionErrors),
            ("ซื้อจ้ำง", "ซื้อจ้าง", .extractionErrors),
            ("จำนวน", "จ านวน", .extractionErrors),
            ("จำนวน", "จ ำนวน", .extractionErrors),
            ("ผู\u{0E49}\u{0E49}", "ผู\u{0E49}", []),
            ("ท\u{0E48}\u{0E35}", "ท\u{0E35}\u{0E48}", []),
            ("งบประมาณ(บาท)", "งบประมาณ บาท", [.dropSpaces, .dropPunctuation]),
            ("ชื่อหน่วยงานฯ", "ชื่อหน่วยงาน", .dropPunctuation),
        ] as [(String, String, ThaiFolding.Options)])
    func `what is read as the same matches`(first: String, second: String, options: ThaiFolding.Options) {
        #expect(ThaiFolding.matches(first, second, options: options))
    }

    @Test(arguments: [("งบประมำณ", "งบประมาณ"), ("ข่าว", "ข้าว"), ("เก", "แก"), ("ก ข", "กข"), ("พ.ศ.", "พศ")])
    func `different texts stay different without options`(first: String, second: String) {
        #expect(!ThaiFolding.matches(first, second))
    }

    @Test(arguments: allOptions)
    func `folding twice is folding once, and the scanner agrees`(options: ThaiFolding.Options) {
        var random = RandomText(seed: 2567 + UInt64(options.rawValue))
        var unchanged = 0
        for round in 0..<4000 {
            let text = random.thai(length: 1 + round % 9)
            let once = ThaiFolding.folded(text.span, options: options)
            let twice = ThaiFolding.traced(once.span, options: options).bytes
            #expect(twice == once, "\(text)")
            #expect(isFolded(once, options), "\(once)")
            #expect(isFolded(text, options) == (once == text), "\(text)")
            if once == text { unchanged += 1 }
        }
        #expect(unchanged > 100)
    }

    @Test func `random bytes fold to well-formed text`() {
        var random = RandomText(seed: 7)
        for round in 0..<3000 {
            let text = random.bytes(length: round % 24)
            let once = ThaiFolding.folded(text.span)
            #expect(UTF8Validation.firstInvalid(in: once.span) == nil)
            #expect(ThaiFolding.traced(once.span).bytes == once)
            #expect(isFolded(text) == (once == text))
        }
    }

    @Test func `folding appends to what is there`() {
        var out = Array("x".utf8)
        ThaiFolding.fold("ข ".utf8.span, into: &out)
        ThaiFolding.fold("A".utf8.span, into: &out)
        ThaiFolding.fold("ก".utf8.span, into: &out)
        #expect(String(decoding: out, as: UTF8.self) == "xขaก")
    }
}
