import Diagnostics
import Documents
import Readers
import Testing

@Suite struct MarkdownTests {
    private func read(_ text: String, limits: ReadLimits = ReadLimits()) -> Reading {
        Reading(text, path: "report.md", limits: limits)
    }

    @Test func `a report is read with its headings, paragraphs and tables`() {
        let reading = read(
            """
            # รายงาน **ประจำปี**

            หัวเรื่อง
            ====
            ย่อหน้าแรก
            ต่อบรรทัด\\
            สุดท้าย

            | ที่ | ชื่อ |
            |----|:----:|
            | ๑ | กวาดพื้น |
            | ๒ | |

            จบ

            """)
        #expect(
            reading.paragraphs == [
                "1:1-21 heading(1): รายงาน ประจำปี", "3:1-10 heading(1): หัวเรื่อง",
                "5:1-11 body: ย่อหน้าแรก\nต่อบรรทัด\nสุดท้าย", "14:1-3 body: จบ",
            ])
        #expect(reading.tables == [[["ที่", "ชื่อ"], ["๑", "กวาดพื้น"], ["๒", ""]]])
        #expect(
            reading.places == [["ที่@9:3-6", "ชื่อ@9:9-13"], ["๑@11:3-4", "กวาดพื้น@11:7-15"], ["๒@12:3-4", "@12:6-6"]])
        #expect(reading.document.tables.map(\.info.record) == [TableRecord()])
        #expect(reading.document.paragraphs[0].source == "# รายงาน **ประจำปี**")
        #expect(reading.result == ReadResult(format: .markdown, encoding: .utf8, isComplete: true))
        #expect(reading.findings == [])
    }

    struct Rows: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let rows: [[String]]
        var places: [String] = []
    }

    @Test(arguments: [
        Rows(
            testDescription: "without outer pipes", text: "a | b\n--|--\n1 | 2", rows: [["a", "b"], ["1", "2"]],
            places: ["1@3:1-2", "2@3:5-6"]),
        Rows(
            testDescription: "escaped pipes", text: "|a\\|b|c|\n|-|-|\n|1\\|2|`x\\|y`|", rows: [["a|b", "c"], ["1|2", "x|y"]],
            places: ["1|2@3:2-6", "x|y@3:7-13"]),
        Rows(
            testDescription: "code with pipes", text: "|a|b|\n|-|-|\n|`x | y`|2|\n|`p|q`|",
            rows: [["a", "b"], ["x | y", "2"], ["`p", "q`"]]),
        Rows(
            testDescription: "line breaks", text: "|a|b|\n|-|-|\n|1<br>2<br/> 3|<p>x</p> <p>y</p>|",
            rows: [["a", "b"], ["1\n2\n3", "x\ny"]], places: ["1\n2\n3@3:2-15", "x\ny@3:16-33"]),
        Rows(
            testDescription: "ragged rows", text: "|a|b|\n|-|-|\n|1|\n|1|2|3|\n| | |\nlone",
            rows: [["a", "b"], ["1"], ["1", "2", "3"], ["", ""], ["lone"]]),
        Rows(testDescription: "one column", text: "|a|\n|-|\n|1|", rows: [["a"], ["1"]]),
        Rows(testDescription: "below text", text: "text\na|b\n-|-\n1|2", rows: [["a", "b"], ["1", "2"]]),
        Rows(
            testDescription: "in a quotation", text: "> a|b\n> -|-\n> 1|2", rows: [["a", "b"], ["1", "2"]], places: ["1@3:3-4", "2@3:5-6"]),
        Rows(
            testDescription: "marks in cells", text: "|**a**|[b](http://x)|\n|-|-|\n|[](http://y)|*1*<!-- c -->|",
            rows: [["a", "b"], ["http://y", "1"]]),
        Rows(
            testDescription: "check boxes", text: "|a|b|\n|-|-|\n|<input type=\"checkbox\" checked> x|□ ใช่ ☒ ไม่|\n|( ) x (/) y|( )|",
            rows: [["a", "b"], ["☑ x", "☐ ใช่ ☑ ไม่"], ["☐ x ☑ y", "( )"]]),
        Rows(
            testDescription: "indented", text: "   |a|b|\n   |-|-|\n   |1|2|", rows: [["a", "b"], ["1", "2"]],
            places: ["1@3:5-6", "2@3:7-8"]),
        Rows(testDescription: "tabs", text: "a\tb\n1\t2", rows: [["a", "b"], ["1", "2"]]),
        Rows(
            testDescription: "a comment between rows", text: "|a|b|\n|-|-|\n|1|2|\n<!-- no\nrow -->\n|3|4|",
            rows: [["a", "b"], ["1", "2"], ["3", "4"]]),
    ])
    func `a table is read`(_ one: Rows) {
        let reading = read(one.text)
        #expect(reading.tables == [one.rows])
        if !one.places.isEmpty { #expect(reading.places.count > 1 && reading.places[1] == one.places) }
    }

    struct Text: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let paragraphs: [String]
    }

    @Test(arguments: [
        Text(
            testDescription: "bullets", text: "- a\n- b\n  more\n* c",
            paragraphs: ["1:1-4 body: • a", "2:1-4 body: • b\nmore", "4:1-4 body: • c"]),
        Text(
            testDescription: "numbers", text: "1. a\n1. b\n   - x\n\n   - y\n1. c\n\ntext\n\n3) d",
            paragraphs: [
                "1:1-5 body: 1. a", "2:1-5 body: 2. b", "3:1-7 body: • x", "5:1-7 body: • y", "6:1-5 body: 3. c", "8:1-5 body: text",
                "10:1-5 body: 3) d",
            ]),
        Text(
            testDescription: "tasks", text: "- [ ] a\n- [x] b\n- [link](u)",
            paragraphs: ["1:1-8 body: ☐ a", "2:1-8 body: ☑ b", "3:1-12 body: • link"]),
        Text(testDescription: "Thai numbers are text", text: "๑. a\n๒. b", paragraphs: ["1:1-5 body: ๑. a\n๒. b"]),
        Text(testDescription: "quotations", text: "> a\n> b\n\nc", paragraphs: ["1:1-4 body: a\nb", "4:1-2 body: c"]),
        Text(
            testDescription: "code", text: "```csv\n|a|b|\n|-|-|\n# x\n```\nafter",
            paragraphs: ["2:1-6 body: |a|b|\n|-|-|\n# x", "6:1-6 body: after"]),
        Text(
            testDescription: "indented code", text: "a\n\n    |x|y|\n    |-|-|\n\nb",
            paragraphs: ["1:1-2 body: a", "3:1-10 body: |x|y|\n|-|-|", "6:1-2 body: b"]),
        Text(
            testDescription: "front matter", text: "---\ntitle: \"รายงาน\"\ntags:\n  - a\n  - b\n---\nx",
            paragraphs: ["2:1-16 property(\"title\"): รายงาน", "3:1-6 property(\"tags\"): - a\n- b", "7:1-2 body: x"]),
        Text(testDescription: "front matter without end", text: "---\na: b\n\nx", paragraphs: ["2:1-5 body: a: b", "4:1-2 body: x"]),
        Text(
            testDescription: "comments", text: "a <!-- x --> b\n\n<!-- guide\n\n# no\n-->\n\nc <!-- d\ne --> f",
            paragraphs: ["1:1-15 body: a  b", "8:1-3 body: c\nf"]),
        Text(
            testDescription: "a comment without end", text: "a\n\n<!-- guide\n\n# yes",
            paragraphs: ["1:1-2 body: a", "3:1-11 body: <!-- guide", "5:1-6 heading(1): yes"]),
        Text(
            testDescription: "setext", text: "a\n---\nb\n===\n\n---\nc\n***",
            paragraphs: ["1:1-2 heading(2): a", "3:1-2 heading(1): b", "7:1-2 body: c"]),
        Text(
            testDescription: "headings", text: "## a ##\n#b\n# c#\n#\n####### d",
            paragraphs: ["1:1-8 heading(2): a", "2:1-3 body: #b", "3:1-5 heading(1): c#", "4:1-2 heading(1): ", "5:1-10 body: ####### d"]),
        Text(
            testDescription: "emphasis", text: "**หนา**ต่อ *เอน* __x__ a_b_c ~~ขีด~~ 5 * 3 * 2 ***y*** น้อย*",
            paragraphs: ["1:1-61 body: หนาต่อ เอน x a_b_c ขีด 5 * 3 * 2 y น้อย*"]),
        Text(
            testDescription: "links", text: "[a](u \"t\") ![](i.png) ![alt](i.png) <https://x.go.th> [z] [](<a b>) [q](",
            paragraphs: ["1:1-73 body: a i.png alt https://x.go.th [z] a b [q]("]),
        Text(
            testDescription: "code spans and escapes", text: "`*a*` ``b`c`` \\*d\\* `e &amp; &lt; \\",
            paragraphs: ["1:1-36 body: *a* b`c *d* `e & < \\"]),
        Text(
            testDescription: "tables of HTML", text: "<table>\n<tr><td>a&amp;b</td></tr>\n</table>\n\nb",
            paragraphs: ["1:1-8 body: <table>\n<tr><td>a&amp;b</td></tr>\n</table>", "5:1-2 body: b"]),
        Text(
            testDescription: "page numbers", text: "a\n\n- 2 -\n\nหน้า ๓/๑๐\n\n2567",
            paragraphs: ["1:1-2 body: a", "3:1-6 body: • 2 -", "5:1-10 margin: หน้า ๓/๑๐", "7:1-5 body: 2567"]),
        Text(
            testDescription: "tags of their own", text: "<ชื่อ> <b>x</b><br>y a < b <unknown> <p",
            paragraphs: ["1:1-40 body: <ชื่อ> x\ny a < b <unknown> <p"]),
    ])
    func `paragraphs are read as they are shown`(_ one: Text) {
        let reading = read(one.text)
        #expect(reading.paragraphs == one.paragraphs)
        #expect(reading.tables == [])
    }

    @Test func `a line with pipes that no dashes follow is text`() {
        let reading = read("a | b\n1 | 2\n\n| x |\n|---|---|\n")
        #expect(reading.tables == [])
        #expect(reading.paragraphs == ["1:1-6 body: a | b\n1 | 2", "4:1-6 body: | x |\n|---|---|"])
    }

    @Test func `cells and bytes beyond the limits are cut and told`() {
        var limits = ReadLimits()
        limits.cellsPerRow = 2
        limits.fieldBytes = 12
        let reading = read("|a|b|\n|-|-|\n|1|2|3|\n|1234567890|4|\n", limits: limits)
        #expect(reading.tables == [[["a", "b"], ["1", "2"], ["1234567890"]]])
        #expect(
            reading.findings == [
                "3:1-1 [0,1,-1] error file/limit: the row has more than 2 cells; the rest of it is not read",
                "4:1-1 [0,2,-1] error file/limit: the text is longer than 12 bytes; the rest of it is not read",
            ])
        #expect(!reading.result.isComplete)
    }

    @Test func `a comment beyond the limit is text`() {
        var limits = ReadLimits()
        limits.recordBytes = 64
        let lines = (1...10).map { "line \($0)\n" }.joined()
        let reading = read("<!-- a\n\(lines)\n| a | b |\n|---|---|\n", limits: limits)
        #expect(reading.document.paragraphs.map(\.text).joined(separator: "\n").hasSuffix("line 10"))
        #expect(reading.tables.count == 1)
    }

    @Test func `marks without number take no time`() {
        for piece in ["*a ", "**a*", "[", "[a](", "`` ` ", "<!-- ", "<a ", "_a*", "(/) ", "> x", "-x ", "|", "a|", "~~a~", "&amp", "![a]("]
        {
            let text = String(repeating: piece, count: 10_000)
            #expect(!read(text).document.blocks.isEmpty, "\(piece)")
            #expect(!read("| a | b |\n|---|---|\n| \(text) | x |\n").document.blocks.isEmpty, "\(piece)")
        }
    }
}
