import Diagnostics
import Documents
import Testing

@testable import Rules

@Suite struct VocabularyTests {
    private let colours = FieldType.colours

    @Test(arguments: [("สีแดง", 0), ("แดง", 0), ("สีเขียวอ่อน", 1), ("อื่น ๆ", 2), ("สีเทา", 3)] as [(String, Int32)])
    func `official and accepted wordings are found by their bytes`(wording: String, term: Int32) {
        #expect(colours.exact(wording.utf8.span) == term)
        #expect(colours.tolerated(wording.utf8.span) == nil)
    }

    @Test(arguments: ["", "สี", "สีแดงสด", "สีแดง ", "red"])
    func `other wordings are not found by their bytes`(wording: String) {
        #expect(colours.exact(wording.utf8.span) == nil)
    }

    @Test(arguments: [("สี แดง", 0), ("อื่นๆ", 2), ("สีเขียวอ\u{0E48}อน", 1), ("(สีเทา)", 3), ("สีแดง\u{200B}สด", 0)] as [(String, Int32)])
    func `spaces, punctuation and invisible characters make no difference to folding`(wording: String, term: Int32) {
        #expect(colours.folded(wording.utf8.span) == term)
    }

    @Test func `punctuation alone is no wording`() {
        #expect(colours.folded("-".utf8.span) == nil)
        #expect(colours.folded("".utf8.span) == nil)
    }

    @Test func `the nearest term is never a retired one`() {
        #expect(colours.nearest("สีเขียวออน")?.term == 1)
        #expect(colours.nearest("สีเทาา") == nil)
        #expect(colours.nearest("สีม่วง") == nil)
    }

    @Test func `of two terms with one wording the first has it`() {
        let twice = Vocabulary(
            id: "t", title: Phrase("t"), isOpen: false,
            terms: [Term(id: "a", th: "ก", en: "a"), Term(id: "b", th: "ข", en: "b", wordings: ["ก"])])
        #expect(twice.exact("ก".utf8.span) == 0)
        #expect(twice.exact("ข".utf8.span) == 1)
    }

    @Test func `an open vocabulary only remarks on what it does not list`() throws {
        let open = Vocabulary(id: "o", title: Phrase(th: "สี", en: "colours"), isOpen: true, terms: [Term(id: "a", th: "สีแดง", en: "red")])
        try ProblemCase(
            "สีม่วง", is: "unlisted-term", th: "ไม่ตรงกับรายชื่อสี (สีม่วง)", en: "not among the known colours (สีม่วง)"
        ).expect(of: .choice(open))
    }

    @Test func `help names the official wording, the reason or the nearest term`() {
        let type = FieldType.choice(colours)
        func help(_ cell: String) -> [String?] {
            let help = type.diagnose(Array(cell.utf8), kind: .text)?.help
            return [help?.text(in: .th), help?.text(in: .en)]
        }
        #expect(help("สีแดงสด") == ["ถ้อยคำในบัญชีคือ “สีแดง”", "the list says “สีแดง”"])
        #expect(help("สีเทา") == ["เลิกใช้ปี 2560", "not used since 2017"])
        #expect(help("สีเขียวออน") == ["หมายถึง “สีเขียวอ่อน” ใช่หรือไม่", "did you mean “สีเขียวอ่อน”?"])
        #expect(
            help("สีม่วง") == ["ใช้ถ้อยคำจากรายชื่อ: สีแดง, สีเขียวอ่อน, อื่น ๆ", "use a term of the list: สีแดง, สีเขียวอ่อน, อื่น ๆ"])
    }

    @Test func `help shows the beginning of a long list, and nothing of an empty one`() {
        func help(_ count: Int) -> String? {
            let terms = (0..<count).map { Term(id: "\($0)", th: "คำ\($0)", en: "word \($0)") }
            let list = Vocabulary(id: "l", title: Phrase(th: "คำ", en: "words"), isOpen: true, terms: terms)
            return FieldType.choice(list).diagnose(Array("สีม่วง".utf8), kind: .text)?.help?.text(in: .en)
        }
        #expect(help(0) == nil)
        #expect(help(6) == "use a term of the list: คำ0, คำ1, คำ2, คำ3, คำ4, คำ5")
        #expect(help(7) == "use a term of the list, such as คำ0, คำ1, คำ2, คำ3")
    }

    @Test func `a thousand terms are all found`() {
        let terms = (0..<1000).map { Term(id: "\($0)", th: "รายการที่ \($0)", en: "item \($0)", wordings: ["ข้อ \($0)"]) }
        let many = Vocabulary(id: "m", title: Phrase("m"), isOpen: false, terms: terms)
        for index in 0..<1000 {
            #expect(many.exact("รายการที่ \(index)".utf8.span) == Int32(index))
            #expect(many.exact("ข้อ \(index)".utf8.span) == Int32(index))
        }
        #expect(many.exact("รายการที่ 1000".utf8.span) == nil)
    }

    @Test func `a vocabulary without terms finds nothing`() {
        let empty = Vocabulary(id: "e", title: Phrase("e"), isOpen: false, terms: [])
        #expect(empty.exact("ก".utf8.span) == nil)
        #expect(empty.folded("ก".utf8.span) == nil)
        #expect(empty.nearest("ก") == nil)
    }
}
