import Diagnostics
import Documents
import Readers
import Testing

@Suite struct WordParagraphTests {
    @Test func `paragraphs and tables are read in order with their places`() {
        let reading = WordFile(p("รายงานผล") + p("") + tbl(tr(tc(p("ที่")), tc(p("ชื่อ"))), tr(tc(p("๑")), tc(p("ก") + p("ข")))) + p("จบ"))
            .read()
        #expect(reading.blocks == ["body/1 body: รายงานผล", "body/3: ที่ | ชื่อ // ๑ | ก\nข", "body/4 body: จบ"])
        #expect(reading.findings == [])
        #expect(reading.result == ReadResult(format: .docx, isComplete: true))
        #expect(reading.document.tables.map(\.info.record) == [TableRecord(blockPointer: "body/3")])
    }

    @Test(arguments: ["w", "x", ""], [WordFile.transitional, WordFile.strict])
    func `any prefix will do, and transitional and strict namespaces`(prefix: String, namespace: String) {
        var file = WordFile(p("ก", "<w:pStyle w:val=\"H\"/>"))
        file.styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style>"
        file.prefix = prefix
        file.namespace = namespace
        #expect(file.read().blocks == ["body/1 heading(2): ก"])
    }

    @Test func `the main part is found by its relationship, and a document with macros is one too`() {
        var file = WordFile(p("ก"))
        file.mainPart = "word/other.xml"
        file.mainType = "application/vnd.ms-word.document.macroEnabled.main+xml"
        let reading = Reading(file.bytes, path: "report.docm")
        #expect(reading.blocks == ["body/1 body: ก"])
        #expect(reading.findings == [])
    }

    struct Inline: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let xml: String
        let text: String

        init(_ name: String, _ xml: String, _ text: String) {
            testDescription = name
            self.xml = xml
            self.text = text
        }
    }

    static let inlines = [
        Inline("runs", r("ก ") + r("ข"), "ก ข"),
        Inline("blanks that do not count", "<w:r><w:t> ก  ข </w:t></w:r><w:r><w:t>ค</w:t></w:r>", "ก  ขค"),
        Inline("references", r("a &amp; b &lt;&#x0E01;&gt;"), "a & b <ก>"),
        Inline(
            "tabs and line ends", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:ptab/><w:t>e</w:t></w:r>",
            "a\tb\nc\nd\te"),
        Inline("a page's end between texts", "<w:r><w:t>a</w:t><w:br w:type=\"page\"/></w:r>" + r("b"), "a\nb"),
        Inline(
            "a page's end at the end", "<w:r><w:br w:type=\"page\"/><w:t>a</w:t><w:lastRenderedPageBreak/><w:br w:type=\"page\"/></w:r>",
            "a"),
        Inline("hyphens", "<w:r><w:t>02</w:t><w:noBreakHyphen/><w:t>123</w:t><w:softHyphen/><w:t>4</w:t></w:r>", "02-1234"),
        Inline("a hyperlink", "<w:hyperlink r:id=\"x\">" + r("เว็บ") + "</w:hyperlink>", "เว็บ"),
        Inline(
            "smart tags and custom XML",
            "<w:smartTag w:element=\"x\"><w:smartTagPr><w:attr/></w:smartTagPr><w:customXml>" + r("a") + "</w:customXml></w:smartTag>", "a"),
        Inline("insertions and moves", "<w:ins w:id=\"1\">" + r("a") + "</w:ins><w:moveTo>" + r("b") + "</w:moveTo>", "ab"),
        Inline(
            "deletions",
            r("a") + "<w:del><w:r><w:delText>x</w:delText><w:t>y</w:t></w:r></w:del><w:moveFrom>" + r("z") + "</w:moveFrom>" + r("b"), "ab"),
        Inline("hidden", r("a") + r("x", "<w:vanish/>") + r("b", "<w:vanish w:val=\"0\"/>"), "ab"),
        Inline(
            "marks of symbol fonts",
            "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/><w:sym w:font=\"Wingdings\" w:char=\"F06F\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FD\"/><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>",
            "☑☐☐☑☐☒≥"),
        Inline(
            "text in a symbol font",
            r("\u{F0FE}", "<w:rFonts w:ascii=\"Wingdings\"/>") + r("þ", "<w:rFonts w:ascii=\"Wingdings\"/>")
                + r("\u{F052}", "<w:rFonts w:ascii=\"Wingdings 2\"/>") + r("\u{F0A8}"), "☑☑☑☐"),
        Inline(
            "a comment's range",
            "<w:commentRangeStart w:id=\"1\"/>" + r("a") + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>", "a"
        ),
        Inline(
            "math",
            "<m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>=</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
            "x=1/2"),
        Inline("ruby", "<w:r><w:ruby><w:rt>" + r("x") + "</w:rt><w:rubyBase>" + r("a") + "</w:rubyBase></w:ruby></w:r>", "a"),
        Inline("a changed property", "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>", "a"),
        Inline(
            "alternatives",
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:t>a</w:t></mc:Choice><mc:Choice Requires=\"x\"><w:t>b</w:t></mc:Choice><mc:Fallback><w:t>c</w:t></mc:Fallback></mc:AlternateContent></w:r>",
            "a"),
        Inline("a fallback alone", "<w:r><mc:AlternateContent><mc:Fallback><w:t>c</w:t></mc:Fallback></mc:AlternateContent></w:r>", "c"),
    ]

    @Test(arguments: inlines)
    func `what stands in a paragraph is read as it is shown`(_ one: Inline) {
        #expect(WordFile("<w:p>\(one.xml)</w:p>").read().texts == [one.text])
    }

    @Test func `tracked changes are told once and read as accepted`() {
        let gone = "<w:rPr><w:del w:id=\"1\"/></w:rPr>"
        let file = WordFile(
            p("ก ", gone) + p("ข") + "<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"
                + tbl(tr(tc(p("a"))), tr(tc(p("x")), properties: "<w:del/>"), tr(tc(p("b")), properties: "<w:ins/>")))
        let reading = file.read()
        #expect(reading.blocks == ["body/2 body: ก ข", "body/4: a // b"])
        #expect(
            reading.findings == [
                "¶0 warning docx/tracked-changes: tracked changes are pending, the first of them near here; they were read as if accepted"
            ])
        #expect(
            reading.document.findings.first?.full?.message.text(in: .th)
                == "มีการเปลี่ยนแปลงที่ติดตามไว้และยังไม่ได้ยอมรับ แห่งแรกอยู่ใกล้ตรงนี้ ทั้งหมดถูกอ่านเหมือนยอมรับแล้ว")
        #expect(reading.result.isComplete)
    }

    @Test(arguments: [
        (p("ก") + "<w:p>" + r("ข") + "<w:ins w:id=\"1\"><w:r><w:t>ค</w:t></w:r></w:ins></w:p>" + p("ง"), "¶1"),
        (p("ก") + tbl(tr(tc(p("a")), tc(p("b"))), tr(tc(p("c")), tc("<w:p><w:ins w:id=\"1\">" + r("d") + "</w:ins></w:p>"))), "- [0,1,1]"),
        (p("ก") + tbl(tr(tc(p("a"))), tr(tc(p("c")), properties: "<w:ins w:id=\"1\"/>")), "- [0,1,-1]"),
    ])
    func `the first tracked change is placed where Word shows it`(body: String, place: String) {
        let findings = WordFile(body).read().findings
        #expect(
            findings == [
                place + " warning docx/tracked-changes: tracked changes are pending, the first of them here; they were read as if accepted"
            ])
    }

    @Test func `hidden text is left out and told`() {
        var file = WordFile(p("ก") + "<w:p>" + r("ลับ", "<w:vanish/>") + "</w:p>" + p("ข", "<w:pStyle w:val=\"S\"/>") + p("ค"))
        file.styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:basedOn w:val=\"B\"/></w:style>"
        let reading = file.read()
        #expect(reading.blocks == ["body/1 body: ก", "body/4 body: ค"])
        #expect(reading.findings == ["¶1 warning docx/hidden-text: text is hidden, the first of it near here; it was not read"])
    }

    @Test func `a document with nothing in it is an error and not complete`() {
        let reading = WordFile(p("") + p(" ") + "<w:sectPr/>").read()
        #expect(reading.blocks == [])
        #expect(reading.findings == ["- error file/empty: the file holds no data"])
        #expect(reading.result == ReadResult(format: .docx, isComplete: false))
    }

    @Test func `content of other programs is told`() {
        let reading = WordFile(
            p("ก") + "<w:altChunk r:id=\"x\"/><w:p><w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>"
        ).read()
        #expect(reading.texts == ["ก"])
        #expect(
            reading.findings == [
                "- warning docx/foreign-content: content of another program (altChunk) is in the document and was not read",
                "- warning docx/foreign-content: content of another program (Excel.Sheet.12) is in the document and was not read",
            ])
        #expect(!reading.result.isComplete)
    }
}
