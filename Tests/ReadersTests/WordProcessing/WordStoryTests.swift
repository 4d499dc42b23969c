import Diagnostics
import Documents
import Readers
import Testing

/// Headings, fields, controls, text boxes, notes and page margins.
@Suite struct WordStoryTests {
    @Test(arguments: [
        ("<w:name w:val=\"heading 1\"/>", Paragraph.Kind.heading(1)), ("<w:name w:val=\"Heading 9\"/>", .heading(9)),
        ("<w:name w:val=\"หัวเรื่อง 3\"/>", .heading(3)), ("<w:name w:val=\"Title\"/>", .heading(1)), ("<w:name w:val=\"Normal\"/>", .body),
        ("<w:name w:val=\"x\"/><w:pPr><w:outlineLvl w:val=\"3\"/></w:pPr>", .heading(4)),
        ("<w:name w:val=\"x\"/><w:basedOn w:val=\"Up\"/>", .heading(2)),
        ("<w:name w:val=\"TOC Heading\"/><w:basedOn w:val=\"Up\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>", .body),
        ("<w:name w:val=\"x\"/><w:basedOn w:val=\"S\"/>", .body), ("<w:name w:val=\"heading 10\"/>", .body),
    ])
    func `a style makes a heading by its name, its level or what it is based on`(style: String, kind: Paragraph.Kind) {
        var file = WordFile(p("ก", "<w:pStyle w:val=\"S\"/>"))
        file.styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"S\">\(style)</w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Up\"><w:name w:val=\"heading 2\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr></w:style>"
        #expect(file.read().document.paragraphs.map(\.kind) == [kind])
    }

    @Test func `a heading needs no description of its style, and a paragraph may say its level itself`() {
        let body =
            p("a", "<w:pStyle w:val=\"Heading2\"/>") + p("b", "<w:outlineLvl w:val=\"0\"/>")
            + p("c", "<w:pStyle w:val=\"Heading2\"/><w:outlineLvl w:val=\"9\"/>")
        #expect(WordFile(body).read().blocks == ["body/1 heading(2): a", "body/2 heading(1): b", "body/3 body: c"])
    }

    /// A field of three parts.
    private static func field(_ instruction: String, _ result: String?, data: String = "") -> String {
        "<w:r><w:fldChar w:fldCharType=\"begin\">\(data)</w:fldChar></w:r><w:r><w:instrText>\(instruction)</w:instrText></w:r>"
            + (result.map { "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + $0 } ?? "")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }

    private static func box(_ content: String) -> String { "<w:ffData><w:checkBox><w:sizeAuto/>\(content)</w:checkBox></w:ffData>" }

    static let fields: [(name: String, xml: String, text: String)] = [
        ("a result", r("a") + field(" REF x ", r("b")) + r("c"), "abc"),
        ("no result", r("a") + field(" XE x ", nil) + r("c"), "ac"),
        (
            "a field in an instruction", field(" IF " + "</w:instrText></w:r>" + field(" X ", r("no")) + "<w:r><w:instrText>", r("yes")),
            "yes"
        ),
        ("a field in a result", field(" A ", r("a") + field(" B ", r("b")) + r("c")), "abc"),
        ("a simple field", "<w:fldSimple w:instr=\" DATE \">" + r("1 ม.ค. 2567") + "</w:fldSimple>", "1 ม.ค. 2567"),
        ("a page number in the text", field(" PAGEREF x ", r("7")), "7"),
        ("a field that is never closed", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>X</w:instrText></w:r>", ""),
        ("a box that is ticked", field(" FORMCHECKBOX ", nil, data: box("<w:default w:val=\"0\"/><w:checked/>")), "☑"),
        ("a box that is not ticked", field(" FORMCHECKBOX ", "", data: box("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>")), "☐"),
        ("a box ticked from the start", field(" FORMCHECKBOX ", nil, data: box("<w:default w:val=\"1\"/>")), "☑"),
        (
            "a list to choose from",
            field(
                " FORMDROPDOWN ", nil,
                data:
                    "<w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"ก\"/><w:listEntry w:val=\"ข\"/></w:ddList></w:ffData>"),
            "ข"
        ),
    ]

    @Test(arguments: fields.indices)
    func `fields show what they came to`(index: Int) {
        let one = Self.fields[index]
        #expect(WordFile("<w:p>\(one.xml)</w:p>" + p("z")).read().texts == (one.text.isEmpty ? [] : [one.text]) + ["z"], "\(one.name)")
    }

    /// A content control.
    private static func control(_ properties: String, _ content: String) -> String {
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/>\(properties)</w:sdtPr><w:sdtEndPr/><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }

    private static func tick(_ value: String) -> String {
        "<w14:checkbox><w14:checked w14:val=\"\(value)\"/><w14:checkedState w14:val=\"2612\" w14:font=\"x\"/></w14:checkbox>"
    }

    static let controls: [(name: String, xml: String, blocks: [String])] = [
        ("text", "<w:p>" + control("<w:text/>", r("ก")) + r("ข") + "</w:p>", ["body/1 body: กข"]),
        ("a placeholder", "<w:p>" + r("a") + control("<w:showingPlcHdr/>", r("คลิกที่นี่")) + "</w:p>", ["body/1 body: a"]),
        ("a block", control("", p("ก") + tbl(tr(tc(p("a"))))) + p("z"), ["body/1 body: ก", "body/2: a", "body/3 body: z"]),
        ("a block that is a placeholder", control("<w:showingPlcHdr/>", p("คลิก")) + p("z"), ["body/2 body: z"]),
        (
            "a cell that is a placeholder", tbl("<w:tr>" + tc(p("a")) + control("<w:showingPlcHdr/>", tc(p("คลิก"))) + "</w:tr>"),
            ["body/1: a | "]
        ),
        ("a ticked box", "<w:p>" + control(tick("1"), r("☒")) + r(" ดำเนินการ") + "</w:p>", ["body/1 body: ☑ ดำเนินการ"]),
        ("a box", "<w:p>" + control(tick("0"), r("☐")) + r(" x") + control(tick("true"), r("☒")) + "</w:p>", ["body/1 body: ☐ x☑"]),
        ("a box without a sign", "<w:p>" + control(tick("0"), "") + "</w:p>", ["body/1 body: ☐"]),
        ("a cell with a box", tbl("<w:tr>" + control(tick("1"), tc(p("☒"))) + tc(p("a")) + "</w:tr>"), ["body/1: ☑ | a"]),
        (
            "a list", "<w:p>" + control("<w:dropDownList><w:listItem w:value=\"1\"/></w:dropDownList>", r("เลือกแล้ว")) + "</w:p>",
            ["body/1 body: เลือกแล้ว"]
        ),
        (
            "controls in a control", control("", control("", "<w:p>" + control("<w:showingPlcHdr/>", r("x")) + r("b") + "</w:p>")),
            ["body/1 body: b"]
        ),
    ]

    @Test(arguments: controls.indices)
    func `controls show what they hold`(index: Int) {
        let one = Self.controls[index]
        #expect(WordFile(one.xml).read().blocks == one.blocks, "\(one.name)")
    }

    @Test func `text boxes come behind the paragraph that holds them, once`() {
        let box = "<w:txbxContent>" + p("t") + tbl(tr(tc(p("x")))) + "</w:txbxContent>"
        let drawing =
            "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>\(box)</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
        let reading = WordFile("<w:p>" + r("a") + "<w:r>\(drawing)</w:r>" + r("b") + "</w:p>" + p("c")).read()
        #expect(reading.blocks == ["body/1 body: ab", "body/1/textbox/1 body: t", "body/1/textbox/2: x", "body/2 body: c"])
    }

    @Test func `notes come behind the text with the numbers of their marks`() {
        func mark(_ kind: String, _ id: Int, _ more: String = "") -> String { "<w:r><w:\(kind)Reference w:id=\"\(id)\"\(more)/></w:r>" }
        func note(_ kind: String, _ id: Int, _ content: String, _ more: String = "") -> String {
            "<w:\(kind) w:id=\"\(id)\"\(more)>\(content)</w:\(kind)>"
        }
        var file = WordFile(
            "<w:p>" + r("a") + mark("footnote", 5) + mark("endnote", 1) + r("b") + mark("footnote", 2)
                + mark("footnote", 3, " w:customMarkFollows=\"1\"")
                + r("*") + "</w:p>")
        file.footnotes =
            note("footnote", -1, p("x"), " w:type=\"separator\"") + note("footnote", 2, p("สอง")) + note("footnote", 3, p("* สาม"))
            + note("footnote", 5, "<w:p><w:r><w:footnoteRef/></w:r>" + r("หนึ่ง") + "</w:p>" + p("ต่อ")) + note("footnote", 9, p("x"))
        file.endnotes = note("endnote", 1, p("ท้าย"))
        let reading = file.read()
        #expect(
            reading.blocks == [
                "body/1 body: ab*", "footnotes/1/1 note: 1 หนึ่ง", "footnotes/1/2 note: ต่อ", "footnotes/2/1 note: 2 สอง",
                "footnotes/3/1 note: * สาม",
                "endnotes/1/1 note: i ท้าย",
            ])
        #expect(reading.findings == [])
        file.settings = "<w:footnotePr><w:numFmt w:val=\"thaiNumbers\"/></w:footnotePr>"
        #expect(file.read().texts.contains("๑ หนึ่ง"))
        file.replaced["word/footnotes.xml"] = .some(nil)
        let lacking = file.read()
        #expect(lacking.findings.count == 1)
        #expect(lacking.findings.first?.contains("word/footnotes.xml") == true)
        #expect(lacking.blocks == ["body/1 body: ab*", "endnotes/1/1 note: i ท้าย"])
        #expect(!lacking.result.isComplete)
    }

    @Test func `page headers and footers that are shown are read once each`() {
        func section(_ content: String) -> String { "<w:sectPr>\(content)</w:sectPr>" }
        func use(_ kind: String, _ id: String, _ type: String) -> String { "<w:\(kind)Reference w:type=\"\(type)\" r:id=\"\(id)\"/>" }
        let page = Self.field(" PAGE ", r("3")) + "<w:fldSimple w:instr=\"NUMPAGES\">" + r("9") + "</w:fldSimple>"
        var file = WordFile(
            p("a") + "<w:p><w:pPr>"
                + section(use("header", "h1", "default") + use("header", "h2", "first") + use("footer", "f1", "default")) + "</w:pPr></w:p>"
                + p("b") + section(use("header", "h3", "default") + use("header", "h4", "even")))
        file.headers = [
            ("h1", p("ปีงบประมาณ 2567") + tbl(tr(tc(p("อบต.")), tc(p("โลโก้"))))), ("h2", p("ไม่แสดง")), ("h3", p("ปีงบประมาณ 2567")),
            ("h4", p("หน้าคู่")),
        ]
        file.footers = [("f1", "<w:p>" + r("หน้า ") + page + "</w:p>")]
        let reading = file.read()
        #expect(
            reading.blocks == [
                "header1/1 margin: ปีงบประมาณ 2567", "header1/2/1/1 margin: อบต.", "header1/2/1/2 margin: โลโก้", "body/1 body: a",
                "body/3 body: b",
                "footer1/1 margin: หน้า ",
            ])
        file.settings = "<w:evenAndOddHeaders/>"
        file.body = file.body.replacing("<w:sectPr>", with: "<w:sectPr><w:titlePg/>")
        #expect(file.read().texts.filter { ["ไม่แสดง", "หน้าคู่"].contains($0) } == ["ไม่แสดง", "หน้าคู่"])
    }

    @Test func `a document with nothing but margins holds no data`() {
        var file = WordFile("<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h\"/></w:sectPr>")
        file.headers = [("h", p("x"))]
        let reading = file.read()
        #expect(reading.findings == ["- error file/empty: the file holds no data"])
        #expect(!reading.result.isComplete)
    }

    struct Damage: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let part: String
        let content: String?
        let rule: String
        let blocks: [String]
    }

    @Test(arguments: [
        Damage(testDescription: "no main part", part: "word/document.xml", content: nil, rule: "zip/missing-part", blocks: []),
        Damage(
            testDescription: "a main part that breaks off", part: "word/document.xml",
            content: "<w:document xmlns:w=\"\(WordFile.transitional)\"><w:body><w:p><w:r><w:t>ก</w:t></w:r></w:p><w:p><w:r><w:t>ข",
            rule: "xml/syntax", blocks: ["body/1 body: ก", "body/2 body: ข"]),
        Damage(
            testDescription: "a main part that is something else", part: "word/document.xml", content: "<html/>", rule: "file/empty",
            blocks: []),
        Damage(testDescription: "a declared type", part: "word/document.xml", content: "<!DOCTYPE x><x/>", rule: "xml/syntax", blocks: []),
        Damage(
            testDescription: "no relationships", part: "_rels/.rels", content: nil, rule: "zip/missing-part",
            blocks: ["body/1 heading(2): ก"]),
        Damage(
            testDescription: "no styles", part: "word/styles.xml", content: nil, rule: "zip/missing-part", blocks: ["body/1 heading(2): ก"]),
        Damage(
            testDescription: "broken styles", part: "word/styles.xml", content: "<w:styles", rule: "xml/syntax",
            blocks: ["body/1 heading(2): ก"]),
    ])
    func `damaged and missing parts are named and the rest is read`(_ one: Damage) {
        var file = WordFile(p("ก", "<w:pStyle w:val=\"Heading2\"/>"))
        file.styles = "<w:style w:type=\"paragraph\" w:styleId=\"Heading2\"><w:name w:val=\"heading 2\"/></w:style>"
        file.replaced[one.part] = .some(one.content.map { Array($0.utf8) })
        let reading = file.read()
        #expect(reading.document.findings.map(\.rule) == [RuleID(stringLiteral: one.rule)])
        if one.rule != "file/empty" { #expect(reading.findings.first?.contains(one.part) == true, "\(reading.findings)") }
        #expect(reading.blocks == one.blocks)
        #expect(!reading.result.isComplete)
    }
}
