import Diagnostics
import Testing

@testable import Rules

@Suite struct AgencyMentionsTests {
    private let mentions = AgencyMentions(
        Vocabulary(
            id: "agency-types", title: Phrase("t"), isOpen: false,
            terms: [Term(id: "shop", th: "ร้าน", en: "shop"), Term(id: "co-op", th: "ร้านสหกรณ์", en: "co-op")],
            nameEnds: ["อำเภอ", "จังหวัด", "ได้"]))

    @Test(
        arguments: [
            ("รายงานของ ร้านสหกรณ์บ้านนา อำเภอ เมืองเลย จังหวัดเลย ปี 2567", "ร้านสหกรณ์บ้านนา", "เมืองเลย", "เลย"),
            ("ร้านดี (สาขา) อ.นาดี จ.ตาก", "ร้านดี", "นาดี", "ตาก"), ("ร้านดีอำเภอนาดีจังหวัดตาก", "ร้านดี", "นาดี", "ตาก"), ("ร้านดี", "ร้านดี", nil, nil),
            ("ร้านดี\nจังหวัด ตาก", "ร้านดี", nil, "ตาก"), ("ร้านดีงามได้ประกาศว่า", "ร้านดีงาม", nil, nil),
        ] as [(String, String, String?, String?)])
    func `the first agency is found with its district and province`(title: String, name: String, district: String?, province: String?) {
        let found = mentions.agency(in: title)
        #expect(found?.name == name)
        #expect(found?.district == district)
        #expect(found?.province == province)
    }

    @Test(arguments: ["", "รายงานประจำปี", "ร้าน", "ร้าน สหกรณ์"])
    func `a title without an agency has none`(title: String) {
        #expect(mentions.agency(in: title) == nil)
    }

    /// Local governments, as the packs know them.
    private let locals = AgencyMentions(
        Vocabulary(
            id: "agency-types", title: Phrase("t"), isOpen: true,
            terms: [
                Term(
                    id: "subdistrict", th: "องค์การบริหารส่วนตำบล", en: "s", tolerated: ["อบต.", "องค์กรบริหารส่วนตำบล"],
                    namedAfter: .subdistrict),
                Term(id: "town", th: "เทศบาลเมือง", en: "t", tolerated: ["ทม."], oftenNamedAfter: .subdistrict),
            ], nameEnds: ["ประจำปี", "อำเภอ", "จังหวัด"]))

    @Test(
        arguments: [
            // As programs for printed pages give it out: SARA AM in two characters, SARA AE in two, blanks without width.
            ("องค์การบริหารส่วนตําบลนาดี อําเภอเมืองเลย จังหวัดเลย", "องค์การบริหารส่วนตำบลนาดี", "เมืองเลย", "เลย"),
            ("องค์การ\u{200B}บริหารส่วนตำบล\u{200B}เเวงดี\u{A0}อำเภอด่านซ้าย จังหวัด\u{200B}เลย", "องค์การบริหารส่วนตำบลแวงดี", "ด่านซ้าย", "เลย"),
            // The type short, misspelt, or apart from the name.
            ("รายงานผลการดำเนินการ อบต.นาดี อ.ด่านซ้าย จ.เลย", "อบต.นาดี", "ด่านซ้าย", "เลย"),
            ("รายงานของอบต. นาดี", "อบต.นาดี", nil, nil), ("องค์กรบริหารส่วนตำบลนาดี", "องค์กรบริหารส่วนตำบลนาดี", nil, nil),
            ("องค์การบริหารส่วน ตำบลนาดี อำเภอด่านซ้าย", "องค์การบริหารส่วนตำบลนาดี", "ด่านซ้าย", nil),
            ("องค์การบริหารส่วนตำบล นาดี อำเภอด่านซ้าย", "องค์การบริหารส่วนตำบลนาดี", "ด่านซ้าย", nil),
        ] as [(String, String, String?, String?)])
    func `an agency is found as offices write it`(title: String, name: String, district: String?, province: String?) {
        let found = locals.agency(in: title)
        #expect(found?.name == name)
        #expect(found?.district == district)
        #expect(found?.province == province)
    }

    @Test(arguments: ["กทม.เขตดุสิต", "องค์การบริหารส่วนตำบล ประจำปี 2567", "องค์การบริหารส่วนตำบล (อบต.)"])
    func `a type without a name, or the end of a longer word, names no agency`(title: String) {
        #expect(locals.agency(in: title) == nil)
    }

    @Test func `other words that names begin with count in a title alone, and at the beginning of a word`() {
        let mentions = AgencyMentions(
            Vocabulary(
                id: "agency-types", title: Phrase("t"), isOpen: false,
                terms: [Term(id: "shop", th: "ร้าน", en: "shop", begins: ["ตลาด", "ตลาดสด"])]))
        #expect(mentions.agency(in: "รายงานประจำปี\nตลาดสดบ้านนา จังหวัดตาก")?.name == "ตลาดสดบ้านนา")
        #expect(mentions.agency(in: "รายงานตลาดบ้านนา") == nil)
        #expect(mentions.agency(in: String(repeating: "ก ", count: 200) + "ตลาดบ้านนา") == nil)
    }
}
