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
