import Diagnostics
import Testing

@testable import Rules

/// One mistake in the sample pack: what is put in whose place, and the one finding it must give.
struct PackMistake: Sendable, CustomTestStringConvertible {
    let path: String
    let old: String
    let new: String
    let rule: String
    let en: String
    let th: String
    var testDescription: String { new }

    init(_ path: String, _ old: String, _ new: String, _ rule: String, en: String, th: String) {
        (self.path, self.old, self.new, self.rule, self.en, self.th) = (path, old, new, rule, en, th)
    }
}

private let form = "forms/orders.toml"
private let item = "2567/items/X1.toml"
private let pack = "2567/pack.toml"
private let colours = "vocabulary/colours.toml"

@Suite struct PackLibraryTests {
    @Test func `a good pack has no findings`() throws {
        let library = SamplePack().library
        #expect(library.findings.map { "\($0.rule) \(shown($0.place.span)) \($0.full?.message.text(in: .en) ?? "")" } == [])
        let item = try #require(library.pack(year: 2567)?.item("x1"))
        #expect(item.tables.map(\.id) == ["orders"])
        #expect(item.tables[0].form.columns.map(\.id) == ["number", "thing", "colour", "budget", "price", "ordered", "code"])
        #expect(item.tables[0].checks.map(\.id) == ["dearer-than-planned", "wrong-year"])
        #expect(item.window == Window(fiscalYear: 2567, from: 19631, to: 19996))
        #expect(item.source.text == "เอกสารตัวอย่าง, ข้อ 1")
    }

    @Test(arguments: mistakes)
    func `a mistake is reported at its place in both languages`(mistake: PackMistake) throws {
        let sample = SamplePack().replacing(mistake.old, by: mistake.new, in: mistake.path)
        let marked = MarkedText(sample.texts[mistake.path] ?? "")
        let library = sample.library
        let found = library.findings.map { finding in
            let file = library.files.files[Int(finding.place.file)].path
            let message = finding.full?.message
            return "\(file):\(shown(finding.place.span)) \(finding.level.name) \(finding.rule): \(message?.text(in: .en) ?? "") | "
                + "\(message?.text(in: .th) ?? "")"
        }
        #expect(found == ["\(mistake.path):\(shown(marked.span)) error pack/\(mistake.rule): \(mistake.en) | \(mistake.th)"])
        let notes = library.findings.flatMap { $0.full?.notes ?? [] }.map { "\(shown($0.place?.span)) \($0.message.text(in: .en))" }
        #expect(notes == (marked.first.map { ["\(shown($0)) it is used here first"] } ?? []))
        guard case .text(let excerpt)? = library.findings.first?.full?.excerpt else {
            Issue.record("there is no excerpt")
            return
        }
        #expect(excerpt.line == Int(marked.span?.line ?? 0))
    }

    static let mistakes: [PackMistake] = syntax + names + values + expressions

    private static let syntax = [
        PackMistake(
            form, "pattern  = ", "⟦patern⟧  = ", "unknown-key", en: "the key is not known (patern), did you mean (pattern)?",
            th: "ไม่รู้จักคีย์ (patern) หมายถึง (pattern) หรือไม่"),
        PackMistake(
            pack, "[pack]\n", "[pack]\n⟦owner-of-all⟧ = 1\n", "unknown-key",
            en: "the key is not known (owner-of-all); known are id, extends, fiscal-year, title, agency-types, without",
            th: "ไม่รู้จักคีย์ (owner-of-all); ใช้ได้: id, extends, fiscal-year, title, agency-types, without"),
        PackMistake(
            item, "en = \"register of orders\" }", "en = \"register of orders\", ⟦de⟧ = \"Register\" }", "unknown-key",
            en: "the key is not known (de); known are th, en", th: "ไม่รู้จักคีย์ (de); ใช้ได้: th, en"),
        PackMistake(
            form, "[[group]]\nid   = \"by_colour\"\n", "⟦[[group]]⟧\n", "missing-key", en: "the key is missing (id)", th: "ขาดคีย์ (id)"),
        PackMistake(
            item, "owner      = { th = \"ฝ่ายตัวอย่าง\", en = \"sample division\" }", "owner = ⟦{ th = \"ฝ่ายตัวอย่าง\" }⟧", "missing-key",
            en: "the key is missing (en)", th: "ขาดคีย์ (en)"),
        PackMistake(
            form, "minimum = 1\n", "minimum = ⟦\"one\"⟧\n", "wrong-type", en: "(minimum) must be a number", th: "(minimum) ต้องเป็นตัวเลข"),
        PackMistake(
            form, "minimum = 1\n", "minimum = ⟦0.00001⟧\n", "wrong-type", en: "(minimum) must be a number of at most four decimals",
            th: "(minimum) ต้องเป็นตัวเลขที่มีทศนิยมไม่เกินสี่ตำแหน่ง"),
        PackMistake(
            form, "element   = 1\n", "element = ⟦1.5⟧\n", "wrong-type", en: "(element) must be a whole number",
            th: "(element) ต้องเป็นจำนวนเต็ม"),
        PackMistake(
            form, "[\"รวม\"]", "⟦\"รวม\"⟧", "wrong-type", en: "(totals) must be a list of texts", th: "(totals) ต้องเป็นรายการข้อความ"),
        PackMistake(
            form, "[\"รวม\"]", "[\"รวม\", ⟦7⟧]", "wrong-type", en: "(totals) must be a text", th: "(totals) ต้องเป็นข้อความ"),
        PackMistake(
            form, "label   = { th = \"เกิน {price - budget}\", en = \"over by {price - budget}\" }", "label = ⟦\"over\"⟧", "wrong-type",
            en: "(label) must be { th = \"…\", en = \"…\" }", th: "(label) ต้องเป็น { th = \"…\", en = \"…\" }"),
        PackMistake(
            colours, "en = \"colours\" }", "en = \"colours\" }\nopen = ⟦\"yes\"⟧", "wrong-type", en: "(open) must be true or false",
            th: "(open) ต้องเป็น true หรือ false"),
        PackMistake(
            item, "year = \"current\"", "from = ⟦\"2023-10-01\"⟧", "wrong-type", en: "(from) must be a date (2024-03-31)",
            th: "(from) ต้องเป็นวันที่ (2024-03-31)"),
        PackMistake(
            form, "[{}, { thing = \"ของเก่า\", ordered = \"30 ก.ย. 2566\" }]", "⟦\"\"⟧", "wrong-type", en: "(passes) must be a list of rows",
            th: "(passes) ต้องเป็นรายการแถว"),
        PackMistake(
            form, "[[{}, { number = \"2\" }]]", "[⟦{}⟧]", "wrong-type", en: "(fails) must be a list of rows", th: "(fails) ต้องเป็นรายการแถว"),
        PackMistake(
            form, "fails   = [{ ordered = \"30 ก.ย. 2566\" }]", "fails = [{ ordered = ⟦true⟧ }]", "wrong-type",
            en: "(ordered) must be a text or a number", th: "(ordered) ต้องเป็นข้อความหรือตัวเลข"),
        PackMistake(
            item, "[\"ไม่มีการสั่งของ\"]", "[\"ไม่มีการสั่งของ\" ⟦x⟧]", "syntax", en: "comma or closing bracket is missing before this (x)",
            th: "ขาดจุลภาคหรือวงเล็บปิดก่อนข้อความนี้ (x)"),
    ]

    private static let names = [
        PackMistake(
            form, "level   = \"warning\"", "level = ⟦\"warnig\"⟧", "unknown-name",
            en: "the name is not known (warnig), did you mean (warning)?",
            th: "ไม่รู้จักชื่อ (warnig) หมายถึง (warning) หรือไม่"),
        PackMistake(
            form, "blank    = \"note\"", "blank = ⟦\"fatal\"⟧", "unknown-name",
            en: "the name is not known (fatal); known are note, warning, error, allowed",
            th: "ไม่รู้จักชื่อ (fatal); ใช้ได้: note, warning, error, allowed"),
        PackMistake(
            form, "report  = \"once\"", "report = ⟦\"onec\"⟧", "unknown-name", en: "the name is not known (onec), did you mean (once)?",
            th: "ไม่รู้จักชื่อ (onec) หมายถึง (once) หรือไม่"),
        PackMistake(
            form, "at      = \"price\"", "at = ⟦\"prise\"⟧", "unknown-name", en: "the name is not known (prise), did you mean (price)?",
            th: "ไม่รู้จักชื่อ (prise) หมายถึง (price) หรือไม่"),
        PackMistake(
            form, "unique  = [\"code\"]", "unique = [\"code\", ⟦\"cod\"⟧]", "unknown-name",
            en: "the name is not known (cod), did you mean (code)?", th: "ไม่รู้จักชื่อ (cod) หมายถึง (code) หรือไม่"),
        PackMistake(
            form, "sums = [\"price\"]", "sums = [⟦\"prices\"⟧]", "unknown-name",
            en: "the name is not known (prices), did you mean (price)?",
            th: "ไม่รู้จักชื่อ (prices) หมายถึง (price) หรือไม่"),
        PackMistake(
            form, "fails   = [{ ordered = \"30 ก.ย. 2566\" }]", "fails = [{ ordered = \"30 ก.ย. 2566\", ⟦orderd⟧ = \"x\" }]",
            "unknown-name",
            en: "there is no column (orderd), did you mean (ordered)?", th: "ไม่มีคอลัมน์ (orderd) หมายถึง (ordered) หรือไม่"),
        PackMistake(
            form, "vocabulary = \"colours\"", "vocabulary = ⟦\"colour\"⟧", "unknown-name",
            en: "the name is not known (colour), did you mean (colours)?", th: "ไม่รู้จักชื่อ (colour) หมายถึง (colours) หรือไม่"),
        PackMistake(
            form, "type     = \"text\"\npresence", "type = ⟦\"texts\"⟧\npresence", "unknown-name",
            en: "the name is not known (texts), did you mean (text)?",
            th: "ไม่รู้จักชื่อ (texts) หมายถึง (text) หรือไม่"),
        PackMistake(
            item, "form     = \"orders\"", "form = ⟦\"order\"⟧", "unknown-name",
            en: "the name is not known (order), did you mean (orders)?",
            th: "ไม่รู้จักชื่อ (order) หมายถึง (orders) หรือไม่"),
        PackMistake(
            item, "indicator  = \"1.1\"", "indicator = ⟦\"9.9\"⟧", "unknown-name", en: "the name is not known (9.9); known are 1.1",
            th: "ไม่รู้จักชื่อ (9.9); ใช้ได้: 1.1"),
        PackMistake(
            item, "confidence = \"high\"", "confidence = ⟦\"hihg\"⟧", "unknown-name",
            en: "the name is not known (hihg), did you mean (high)?",
            th: "ไม่รู้จักชื่อ (hihg) หมายถึง (high) หรือไม่"),
    ]

    private static let values = [
        PackMistake(
            item, "presence = \"error\"", "presence = ⟦\"error\"⟧\nat-most = \"warning\"", "bad-value",
            en: "the level is above at-most (warning), which goes by the item's confidence when left out",
            th: "ระดับสูงกว่า at-most (warning) ซึ่งหากไม่เขียนจะเป็นไปตาม confidence ของข้อ"),
        PackMistake(
            item, "year = \"current\"", "year = \"current\"\nfrom = ⟦2023-09-30⟧", "bad-value",
            en: "the date is outside of the fiscal year (2567)",
            th: "วันที่อยู่นอกปีงบประมาณ (2567)"),
        PackMistake(
            item, "year = \"current\"", "year = \"previous\"\nto = ⟦2023-10-01⟧", "bad-value",
            en: "the date is outside of the fiscal year (2566)",
            th: "วันที่อยู่นอกปีงบประมาณ (2566)"),
        PackMistake(
            form, "[[column]]\nid      = \"budget\"",
            "[[column]]\nid = ⟪\"copy\"⟫\ntitle = { th = \"ก\", en = \"a\" }\ntype = \"text\"\nexample = \"a\"\n\n[[column]]\nid = ⟦\"copy\"⟧\n"
                + "title = { th = \"ข\", en = \"b\" }\ntype = \"text\"\nexample = \"b\"\n\n[[column]]\nid      = \"budget\"",
            "duplicate-id", en: "the id is used twice (copy)", th: "รหัสซ้ำ (copy)"),
        PackMistake(
            colours, "id       = \"red\"\nth       = \"สีแดง\"\nen       = \"red\"\nwordings = [\"แดง\"]\n\n[[term]]\nid = \"green\"",
            "id = ⟪\"red\"⟫\nth = \"สีแดง\"\nen = \"red\"\n\n[[term]]\nid = ⟦\"red\"⟧", "duplicate-id", en: "the id is used twice (red)",
            th: "รหัสซ้ำ (red)"),
        PackMistake(
            form, "[[check]]\nid      = \"wrong-year\"", "⟦[[check]]⟧\nid      = \"other-year\"", "duplicate-id",
            en: "the id belongs to a rule that every item has (X1/other-year)", th: "รหัสนี้เป็นของกฎที่ทุกข้อมีอยู่แล้ว (X1/other-year)"),
        PackMistake(
            form, "\"[A-Z]{2}[0-9]+\"", "\"[A-Z]{2}⟦[⟧0-9\"", "pattern", en: "character class has no closing ]", th: "ชุดอักขระไม่มี ] ปิด"),
        PackMistake(
            form, "[[table-check]]\nid      = \"repeated-code\"", "⟦[[table-check]]⟧\nid = \"repeated-code\"\nsame = \"code\"", "bad-value",
            en: "exactly one of unique, same, sequence, determines, months and assert is needed",
            th: "ต้องมีหนึ่งอย่างเท่านั้น: unique, same, sequence, determines, months หรือ assert"),
        PackMistake(
            form, "[[table-check]]\nid      = \"repeated-code\"\nunique  = [\"code\"]", "⟦[[table-check]]⟧\nid = \"repeated-code\"",
            "bad-value",
            en: "exactly one of unique, same, sequence, determines, months and assert is needed",
            th: "ต้องมีหนึ่งอย่างเท่านั้น: unique, same, sequence, determines, months หรือ assert"),
        PackMistake(
            form, "{ th = \"ราคา ({price}) เกินเงิน ({budget})\", en = \"the price ({price}) exceeds the budget ({budget})\" }",
            "⟦{ th = \"ราคา ({price}) เกินเงิน\", en = \"the price ({price}) exceeds the budget ({budget})\" }⟧", "bad-value",
            en: "the two wordings do not show the same values ({budget})", th: "ข้อความสองภาษาใช้ค่าไม่ตรงกัน ({budget})"),
    ]

    private static let expressions = [
        PackMistake(
            form, "assert  = \"price <= budget\"", "assert = \"⟦prise⟧ <= budget\"", "expression",
            en: "there is no variable (prise), did you mean (price)?", th: "ไม่มีตัวแปร (prise) หมายถึง (price) หรือไม่"),
        PackMistake(
            form, "assert  = \"price <= budget\"", "assert = \"thing == \\\"โต๊ะ\\\" || ⟦prise⟧ <= budget\"", "expression",
            en: "there is no variable (prise), did you mean (price)?", th: "ไม่มีตัวแปร (prise) หมายถึง (price) หรือไม่"),
        PackMistake(
            form, "assert  = \"price <= budget\"", "assert = \"⟦price - budget⟧\"", "expression",
            en: "the result must be bool, not (decimal)",
            th: "ผลลัพธ์ต้องเป็น bool แต่เป็น (decimal)"),
        PackMistake(
            form, "assert  = \"price <= budget\"", "assert = \"⟦price + thing⟧ <= budget\"", "expression",
            en: "+ does not take (decimal, string)", th: "ใช้ + กับชนิด (decimal, string) ไม่ได้"),
        PackMistake(
            form, "when    = \"thing != 'ของเก่า'\"", "when = \"thing.⟦startWith⟧('ก')\"", "expression",
            en: "there is no function (startWith), did you mean (startsWith)?", th: "ไม่มีฟังก์ชัน (startWith) หมายถึง (startsWith) หรือไม่"),
        PackMistake(
            form, "blank-when = \"thing == 'ของแถม'\"", "blank-when = \"thing == ⟦⟧\"", "expression",
            en: "an expression is missing at the end",
            th: "ขาดนิพจน์ก่อนจบนิพจน์"),
        PackMistake(
            form, "unique  = [\"code\"]", "assert = \"by_colour.all(c, c.⟦prise⟧ < 5)\"", "expression",
            en: "by_colour has no field (prise), did you mean (price)?", th: "by_colour ไม่มีช่องข้อมูล (prise) หมายถึง (price) หรือไม่"),
    ]

    @Test func `a placeholder that means nothing is reported in each wording`() {
        let library = SamplePack().replacing(
            "th = \"วันที่ ({ordered}) ไม่อยู่ในปี {covers.fiscal_year}\", en = \"the day ({ordered}) is not in {covers.fiscal_year}\"",
            by: "th = \"วันที่ ({orderd})\", en = \"the day ({orderd})\"", in: form
        ).library
        #expect(
            library.findings.map { "\(shown($0.place.span)) \($0.rule): \($0.full?.message.text(in: .en) ?? "")" } == [
                "93:28-34 pack/expression: there is no variable (orderd), did you mean (ordered)?",
                "93:55-61 pack/expression: there is no variable (orderd), did you mean (ordered)?",
            ])
    }

    @Test func `a file that is no TOML is the only thing said of it, and names that stood in it are not known`() {
        let library = SamplePack().replacing("[\"แดง\"]", by: "[\"แดง\" x]", in: colours).library
        #expect(
            library.findings.map { "\(library.files.files[Int($0.place.file)].path):\(shown($0.place.span)) \($0.rule)" } == [
                "vocabulary/colours.toml:9:19-20 pack/syntax", "forms/orders.toml:28:14-23 pack/unknown-name",
            ])
        #expect(library.findings.last?.full?.message.text(in: .en) == "the name is not known (colours)")
        #expect(library.findings.last?.full?.message.text(in: .th) == "ไม่รู้จักชื่อ (colours)")
    }

    @Test func `two items of one id are reported`() {
        let library = SamplePack().with("2567/items/X2.toml", SamplePack.item).library
        #expect(library.findings.map { $0.full?.message.text(in: .en) } == ["the id is used twice (X1)"])
        #expect(library.findings.map { library.files.files[Int($0.place.file)].path } == ["2567/items/X2.toml"])
        #expect(library.findings.first?.full?.notes.map { library.files.files[Int($0.place?.file ?? 0)].path } == ["2567/items/X1.toml"])
    }

    @Test func `two checks of one id are reported`() {
        let library = SamplePack().replacing("\"wrong-year\"", by: "\"repeated-code\"", in: form).library
        #expect(library.findings.map { $0.full?.message.text(in: .en) } == ["the id is used twice (X1/repeated-code)"])
    }

    @Test func `no pack at all is reported`() {
        let library = SamplePack().with(pack, "").library
        #expect(library.findings.map(\.rule).contains("pack/missing-key"))
        let none = PackLibrary(PackFiles(root: "packs", files: [PackFiles.File(path: "readme.txt", bytes: [])]))
        #expect(none.findings.map { $0.full?.message.text(in: .th) } == ["ไม่พบชุดข้อกำหนด (ไม่มี pack.toml)"])
    }

    @Test func `without examples the checks are the same, and mistakes in examples are not seen`() throws {
        let wrong = SamplePack().replacing("passes  = [{ price = \"1000\",", by: "passes  = [{ prise = \"1000\",", in: form)
        let library = PackLibrary(wrong.files, detail: .checks)
        #expect(library.findings.isEmpty)
        #expect(!wrong.library.findings.isEmpty)
        let checks = try #require(library.packs.first?.items.first?.tables.first?.checks)
        #expect(checks.map(\.id) == ["dearer-than-planned", "wrong-year"])
        #expect(checks.allSatisfy { $0.passes.isEmpty && $0.fails.isEmpty })
    }

    @Test func `items stand in the order of their numbers`() {
        let library = SamplePack().with("2567/items/A.toml", SamplePack.item.split(separator: "\"X1\"").joined(separator: "\"X10\""))
            .with("2567/items/B.toml", SamplePack.item.split(separator: "\"X1\"").joined(separator: "\"X9\"")).library
        #expect(library.pack(year: 2567)?.items.map(\.id) == ["X1", "X9", "X10"])
    }

    @Test func `a window of part of the year is kept`() throws {
        let library = SamplePack().replacing("year = \"current\"", by: "year = \"previous\"\nfrom = 2023-04-01\nto = 2023-09-30", in: item)
            .library
        #expect(library.findings.isEmpty)
        #expect(library.pack(year: 2567)?.items.first?.window == Window(fiscalYear: 2566, from: 19448, to: 19630))
    }

    @Test(arguments: [("high", "error"), ("medium", "warning"), ("low", "note")])
    func `how sure a source is decides what a table may demand at most`(_ confidence: String, _ most: String) throws {
        let pack = SamplePack().replacing("confidence = \"high\"", by: "confidence = \"\(confidence)\"", in: item)
            .replacing("presence = \"error\"\n", by: "", in: item)
        #expect(pack.library.findings == [])
        let table = try #require(pack.library.packs.first?.items.first?.tables.first)
        #expect(table.presence?.name == most)
        #expect(table.form.columns[1].presence?.name == most)
    }

    @Test func `an item can say what nothing of a form is above`() throws {
        let pack = SamplePack().replacing("presence = \"error\"\n", by: "presence = \"note\"\nat-most  = \"note\"\n", in: item)
        #expect(pack.library.findings == [])
        let item = try #require(pack.library.packs.first?.items.first)
        let levels = item.publishedDemands.map(\.levels)
        #expect(levels.filter { $0.contains("error") || $0.contains("warning") } == [])
        #expect(levels.first == "note")
        #expect(levels.last == "note")
        // The form itself keeps its levels.
        #expect(pack.library.forms["orders"]?.columns[1].presence == .error)
    }
}

extension String {
    /// The text of the sample year put into another.
    func replacing2567(_ year: String) -> String {
        split(separator: "2567").joined(separator: year)
    }
}
