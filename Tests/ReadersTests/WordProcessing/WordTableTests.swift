import Diagnostics
import Documents
import Readers
import Testing

@Suite struct WordTableTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let xml: String
        let blocks: [String]

        init(_ name: String, _ xml: String, _ blocks: [String]) {
            testDescription = name
            self.xml = xml
            self.blocks = blocks
        }
    }

    static let cases = [
        Case(
            "columns spanned", tbl(tr(tc(p("a"), "<w:gridSpan w:val=\"2\"/>"), tc(p("b"))), tr(tc(p("1")), tc(p("2")), tc(p("3")))),
            ["body/1: a | ^a | b // 1 | 2 | 3"]),
        Case(
            "rows merged",
            tbl(
                tr(tc(p("a"), "<w:vMerge w:val=\"restart\"/>"), tc(p("1"))), tr(tc(p(""), "<w:vMerge/>"), tc(p("2"))),
                tr(tc(p(""), "<w:vMerge w:val=\"continue\"/>"), tc(p("3"))), tr(tc(p("b")), tc(p("4")))),
            ["body/1: a | 1 // ^a | 2 // ^a | 3 // b | 4"]),
        Case(
            "a block merged",
            tbl(
                tr(tc(p("a"), "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), tc(p("1"))),
                tr(tc(p(""), "<w:gridSpan w:val=\"2\"/><w:vMerge/>"), tc(p("2")))),
            ["body/1: a | ^a | 1 // ^a | ^a | 2"]),
        Case(
            "a blank merged cell",
            tbl(tr(tc(p(""), "<w:vMerge w:val=\"restart\"/>"), tc(p("1"))), tr(tc(p(""), "<w:vMerge/>"), tc(p("2")))),
            ["body/1:  | 1 // ^ | 2"]),
        Case("a merge that nothing began", tbl(tr(tc(p("a"), "<w:vMerge/>")), tr(tc(p(""), "<w:vMerge/>"))), ["body/1: a // ^a"]),
        Case(
            "cells merged in a row, the old way",
            tbl(tr(tc(p("a"), "<w:hMerge w:val=\"restart\"/>"), tc(p(""), "<w:hMerge/>"), tc(p("b")))), ["body/1: a | ^a | b"]),
        Case(
            "rows that begin and end inside",
            tbl(
                tr(tc(p("a")), tc(p("b")), tc(p("c"))), tr(tc(p("x")), properties: "<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>")),
            ["body/1: a | b | c //  | x | "]),
        Case(
            "rows and cells in controls",
            "<w:tbl><w:sdt><w:sdtPr/><w:sdtContent>"
                + tr(tc(p("a")), "<w:sdt><w:sdtPr/><w:sdtContent>" + tc(p("b")) + "</w:sdtContent></w:sdt>")
                + "</w:sdtContent></w:sdt>" + tr(tc(p("c")), tc(p("d"))) + "</w:tbl>", ["body/1: a | b // c | d"]),
        Case(
            "a table in a cell", tbl(tr(tc(p("a")), tc(p("b") + tbl(tr(tc(p("x")), tc(p("y")))) + p("")))) + p("z"),
            ["body/1: a | b\n", "body/1/1/2/2: x | y", "body/2 body: z"]),
        Case(
            "a table in a table in a cell",
            tbl(tr(tc(tbl(tr(tc(tbl(tr(tc(p("x")))) + p("m")))) + p("o")))), ["body/1: o", "body/1/1/1/1: m", "body/1/1/1/1/1/1/1: x"]),
        Case(
            "a header row that is repeated", tbl(tr(tc(p("a")), properties: "<w:cantSplit/><w:tblHeader/>"), tr(tc(p("1")))),
            ["body/1: a // 1"]),
        Case("two tables side by side stay two", tbl(tr(tc(p("a")))) + tbl(tr(tc(p("b")))), ["body/1: a", "body/2: b"]),
        Case(
            "cells of blanks alone are blank", tbl(tr(tc(p(" \u{A0}")), tc(p("\u{2002}\u{2002}") + p("\u{3000}")), tc(p("a ")))),
            ["body/1:  |  | a "]),
        Case("blank rows stay", tbl(tr(tc(p("a"))), tr(tc(p(""))), tr(tc(p("") + p("")))), ["body/1: a //  // "]),
        Case("a table whose rows are all deleted", p("a") + tbl(tr(tc(p("x")), properties: "<w:del/>")), ["body/1 body: a"]),
        Case("a deleted cell", tbl(tr(tc(p("x"), "<w:cellDel/>"), tc(p("b")))), ["body/1:  | b"]),
        Case(
            "cells that a tracked change merges",
            tbl(tr(tc(p("a"), "<w:cellMerge w:vMerge=\"rest\"/>")), tr(tc(p(""), "<w:cellMerge w:vMerge=\"cont\"/>"))), ["body/1: a // ^a"]),
        Case("a hidden row", tbl(tr(tc(p("a"))), tr(tc(p("x")), properties: "<w:hidden/>")), ["body/1: a"]),
        Case(
            "text boxes in a cell",
            tbl(
                tr(
                    tc(
                        "<w:p>" + r("a") + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + p("t")
                            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"))),
            ["body/1: a\nt"]),
        Case("a cell outside rows", "<w:tbl>" + tc(p("a")) + tr(tc(p("b"))) + "</w:tbl>", ["body/2 body: a", "body/1: b"]),
    ]

    @Test(arguments: cases)
    func `tables are read by their grid`(_ one: Case) {
        let reading = WordFile(one.xml).read()
        #expect(reading.blocks == one.blocks)
        #expect(reading.result.isComplete)
    }

    @Test func `a long table comes in batches and merged cells go on across them`() {
        var rows = tr(tc(p("a"), "<w:vMerge w:val=\"restart\"/>"), tc(p("0")))
        for number in 1..<5_000 { rows += tr(tc(p(""), "<w:vMerge/>"), tc(p(String(number)))) }
        let reading = WordFile(tbl(rows)).read()
        #expect(reading.document.tables.count == 1)
        #expect((reading.document.tables.first?.batches.count ?? 0) > 1)
        #expect(reading.rows == (0..<5_000).map { ["a", String($0)] })
        #expect(reading.document.tables.flatMap { $0.batches.flatMap { $0.rows.map(\.index) } } == Array(0..<5_000))
    }

    @Test func `text under a merged cell is not shown and that is told`() {
        let reading = WordFile(tbl(tr(tc(p("a"), "<w:vMerge w:val=\"restart\"/>")), tr(tc(p("x"), "<w:vMerge/>")))).read()
        #expect(reading.blocks == ["body/1: a // ^a"])
        #expect(reading.findings == ["- [0,0,-1] warning docx/hidden-text: text is hidden, the first of it here; it was not read"])
    }

    @Test func `limits cut and say so`() {
        var limits = ReadLimits()
        limits.cellsPerRow = 3
        limits.rows = 2
        limits.fieldBytes = 7
        let wide = tbl(
            tr(tc(p("a"), "<w:gridSpan w:val=\"100000000\"/>"), tc(p("b"))), tr(tc(p("กขคง")), tc(p("กข") + p("คง"))), tr(tc(p("x"))))
        let reading = WordFile(p("12345678") + wide).read(limits: limits)
        #expect(reading.blocks == ["body/1 body: 1234567", "body/2: a | ^a | ^a // กข | กข\n"])
        #expect(!reading.result.isComplete)
        var deep = p("x")
        for _ in 0..<20 { deep = tbl(tr(tc(deep + p("")))) }
        let nested = WordFile(deep).read()
        #expect(nested.document.tables.count == 16)
        #expect(nested.findings.contains("- [15,0,0] error file/limit: tables stand in each other more than 16 deep; the rest is not read"))
        #expect(!nested.result.isComplete)
    }
}
