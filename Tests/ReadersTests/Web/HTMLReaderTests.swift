import Diagnostics
import Documents
import Readers
import Testing

@Suite struct HTMLReaderTests {
    /// A page and the texts of its tables.
    struct Page: CustomTestStringConvertible {
        let html: String
        let tables: [[[String]]]

        init(_ html: String, _ tables: [[[String]]]) {
            self.html = html
            self.tables = tables
        }

        var testDescription: String { html }
    }

    static let pages = [
        Page("<table><tr><td>1</td><td>2</td></tr></table>", [[["1", "2"]]]),
        Page("<TABLE border=1><TR><TD width='1'>ก<TD>ข<TR><TH>ค<TD>ง</TABLE>", [[["ก", "ข"], ["ค", "ง"]]]),
        Page(
            "<table><thead><tr><th>ที่<th>ชื่อ<tbody><tr><td>1<td>ก<tfoot><tr><td>รวม</table>", [[["ที่", "ชื่อ"], ["1", "ก"], ["รวม"]]]),
        Page("<table><tr><td> a \n  b <td>&nbsp;<td>c&nbsp;d<td></table>", [[["a b", "", "c\u{A0}d"]]]),
        Page("<table><tr><td><p>1<p>2<br>3</p><td><div>x</div>y<td>a<br><br>b</table>", [[["1\n2\n3", "x\ny", "a\n\nb"]]]),
        Page(
            "<table><td>&lt;&amp;&gt;&quot;&#3585;&#xE02;&#150;&hellip;&bull;&nosuch;&amp &AMPx &#0;</table>",
            [[["<&>\"กข–…•&nosuch;& &x \u{FFFD}"]]]),
        Page("<table><tr><td colspan=2>a<td>b<tr><td>1<td>2<td>3</table>", [[["a", "a", "b"], ["1", "2", "3"]]]),
        Page("<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d</table>", [[["a", "b"], ["a", "c"], ["d"]]]),
        Page("<table><tr><td>x<td rowspan=0>a<tr><td>y<tr><td>z</table>", [[["x", "a"], ["y", "a"], ["z", "a"]]]),
        Page("<table><tbody><tr><td>x<td rowspan=9>a<tbody><tr><td>y</table>", [[["x", "a"], ["y"]]]),
        Page(
            "<table><tr><td rowspan=2 colspan=2>a<td>b<td rowspan=3>c<tr><td>d<tr><td>1<td>2<td>3</table>",
            [[["a", "a", "b", "c"], ["a", "a", "d", "c"], ["1", "2", "3", "c"]]]),
        Page("<table><tr><td>out<table><tr><td>in</table>side<td>2</table>", [[["out\nside", "2"]], [["in"]]]),
        Page(
            "<table><tr><td><table><tr><td>1<table><tr><td>deep</table></table></td><td><table><td>2</table></table>",
            [[["1"]], [["deep"]], [["2"]]]),
        Page("<table><tr><td><ol><li>ก<li>ข<li value=7>ค</ol><ul><li>ง</ul></table>", [[["1. ก\n2. ข\n7. ค\n• ง"]]]),
        Page(
            "<table><td><input type=checkbox checked> มี <input type=\"CHECKBOX\">ไม่มี<input value=' ๑&amp;2 '></table>", [[["☑ มี ☐ไม่มี๑&2"]]]),
        Page("<table><td><script>if (a<b) '<td>'</script>1<style>td{}</style><!-- <td> --><![if x]>2<![endif]></table>", [[["12"]]]),
        Page("<table><td>a<template><p>t</template><noscript>n</noscript>b<textarea> c &lt; <b></textarea></table>", [[["ab c < <b>"]]]),
        Page("<table><td><pre>a  b\nc</pre><td>5 < 6 <7 </table>", [[["a  b\nc", "5 < 6 <7"]]]),
        Page("<table><tr></tr><tr><td></td></tr><tr><td>1</table>", [[["1"]]]),
        Page("<table></table><table><tr><td> </table><p>x", []),
        Page("<td>1</td><tr>2</tr>", []),
    ]

    @Test(arguments: pages)
    func `tables are read as they are laid out`(page: Page) {
        let reading = Reading(page.html, path: "x.html")
        #expect(reading.tables == page.tables)
        #expect(reading.findings == [])
        #expect(reading.result == ReadResult(format: .html, encoding: .utf8, isComplete: true))
    }

    @Test(arguments: pages)
    func `it does not matter how a page is cut`(page: Page) {
        let whole = Reading(page.html, path: "x.html").all
        for chunk in [1, 2, 3, 7] { #expect(Reading(page.html, path: "x.html", chunk: chunk).all == whole, "\(chunk)") }
    }

    @Test func `cells stand where they are written`() {
        let reading = Reading(
            "\u{FEFF}<html>\r\n<table>\n  <tr><td>ก</td>\n<td> ข ค\n</td></tr><tr><td rowspan=2>1<td></td>\n<td>3\n<tr><td>4</table>",
            path: "x.htm")
        #expect(
            reading.places == [
                ["ก@3:11-12", "ข ค@4:6-9"], ["1@5:29-30", "@5:34-34", "3@6:5-6"], ["1@7:1-1", "4@7:9-10"],
            ])
        #expect(reading.document.tables.map { $0.batches.flatMap(\.rows).map(\.index) } == [[0, 1, 2]])
    }

    @Test func `merged cells say which of them repeat`() throws {
        let reading = Reading("<table><tr><td colspan=2 rowspan=2>a<tr><td>b</table>", path: "x.html")
        let batches = try #require(reading.document.tables.first?.batches)
        #expect(batches.flatMap { $0.cells.map(\.isContinuation) } == [false, true, true, true, false])
        #expect(batches.flatMap { batch in batch.cells.map { batch.text(of: $0) } } == ["a", "a", "a", "a", "b"])
    }

    @Test func `text outside tables is headings, paragraphs and items`() {
        let reading = Reading(
            """
            <!DOCTYPE html><title> รายงาน &amp; ผล </title>
            <body><h1>หัวข้อ</h1>ข้อความ <b>หนา</b>มาก<p>ย่อหน้า
             ที่สอง<br>บรรทัด</p><ol type=A start=3><li>ก<li><p>ข</ol>
            <ul><li>ค<ol style="list-style-type: thai"><li>ง</ol></ul><h6>ท้าย</h6>
            """, path: "x.html")
        #expect(
            reading.paragraphs == [
                "1:24-39 margin: รายงาน & ผล", "2:11-17 heading(1): หัวข้อ", "2:22-43 body: ข้อความ หนามาก",
                "2:46-3:18 body: ย่อหน้า ที่สอง\nบรรทัด", "3:45-46 body: C. ก", "3:53-54 body: D. ข", "4:9-10 body: • ค",
                "4:48-49 body: ๑. ง", "4:63-67 heading(6): ท้าย",
            ])
    }

    @Test func `a caption stands before its table and an inner table behind the outer`() {
        let reading = Reading("<p>1<table><caption>2</caption><tr><td>3<table><caption>5<tr><td>6</table></table>7", path: "x.html")
        let order = reading.document.blocks.map { block -> String in
            switch block {
            case .paragraph(let paragraph): paragraph.text
            case .table(let table): table.batches.map { batch in batch.cells.map { batch.text(of: $0) }.joined() }.joined()
            }
        }
        #expect(order == ["1", "2", "3", "5", "6", "7"])
    }

    @Test func `hidden text is left out and told of`() {
        let reading = Reading(
            """
            <p>1<p hidden>secret<p>2<div style="color: red; DISPLAY : none"><div>x</div>y</div>
            <table><tr><td>a<tr style='display:none'><td>b</td></tr><tr><td hidden>c<td>d</table><span style="mso-hide:all"> </span>3
            """, path: "x.html")
        #expect(reading.document.paragraphs.map(\.text) == ["1", "2", "3"])
        #expect(reading.tables == [[["a"], ["d"]]])
        #expect(
            reading.findings == [
                "1:5-5 note html/hidden: text is hidden on the page and not read",
                "1:25-25 note html/hidden: text is hidden on the page and not read",
                "2:17-17 note html/hidden: text is hidden on the page and not read",
                "2:61-61 note html/hidden: text is hidden on the page and not read",
            ])
        #expect(reading.document.tables.map { $0.batches.flatMap(\.rows).map(\.index) } == [[0, 2]])
    }

    @Test func `a hidden table is read and known to be hidden`() {
        let reading = Reading(
            "<div hidden><table><tr><td>1</table>x</div><table style='display:none'><td>2</table><table><td>3</table>", path: "x.html")
        #expect(reading.tables == [[["1"]], [["2"]], [["3"]]])
        #expect(reading.document.tables.map(\.info.isHidden) == [true, true, false])
        #expect(reading.findings == ["1:1-1 note html/hidden: text is hidden on the page and not read"])
    }

    @Test func `what swallows the rest of the page is told of`() {
        let reading = Reading("<p>1<script>var a;\n<p>2", path: "x.html")
        #expect(reading.document.paragraphs.map(\.text) == ["1"])
        #expect(
            reading.findings == [
                "2:5-5 error html/unclosed: a part of the page is never closed, so that nothing behind it is shown (<script>)"
            ])
        #expect(Reading("<p>1<!-- <p>2", path: "x.html").findings.count == 1)
    }

    @Test func `a page without text has not been read`() {
        let reading = Reading("<html><frameset><frame src=\"x.files/sheet001.htm\"></frameset></html>", path: "x.htm")
        #expect(
            reading.findings == [
                "1:17-17 warning html/frame: the page shows another one, which is not read (x.files/sheet001.htm)",
                "- error file/empty: the file holds no data",
            ])
        #expect(!reading.result.isComplete)
    }

    @Test func `a page in Windows-874 is known by its letters or by what it says`() {
        let page = Array("<html><meta charset=".utf8) + Array("windows-874><table><td>".utf8) + [0xA1] + Array("</table>".utf8)
        #expect(Reading(page, path: "x.html").rows == [["ก"]])
        #expect(Reading(page, path: "x.html").result.encoding == .windows874)
        let unstated = Array("<html><table><td>".utf8) + [0xC3, 0xD2, 0xC2, 0xA1, 0xD2, 0xC3] + Array("</table>".utf8)
        #expect(Reading(unstated, path: "x.html").rows == [["รายการ"]])
    }

    @Test func `a page under the name of a workbook or of delimited text is read and told of`() {
        let page = "<html><table><tr><td>1<td>2</table>"
        #expect(Reading(page, path: "x.xls").rows == [["1", "2"]])
        #expect(
            Reading(page, path: "x.xls").findings == [
                "- warning file/wrong-ending: the file's name ends in .xls, but it is a web page (HTML)"
            ])
        #expect(Reading(page, path: "x.csv").findings.count == 1)
        #expect(Reading(page, path: "x").findings == [])
    }

    @Test(arguments: [
        ("a.html", "plain", InputFormat.html), ("a.HTM", "x", .html), ("a.xls", "<html><table>", .html),
        ("a.xls", "\n <!-- x --> <TABLE>", .html), ("a.csv", "<!DOCTYPE HTML PUBLIC>", .html),
        ("a.xls", "<?xml version='1.0'?><html>", .html),
        ("a.md", "<table>", .markdown), ("a.txt", "<div>", .text), ("a.csv", "<tables>,b", .csv), ("a", "<table\tx>", .html),
    ])
    func `a page is known by its beginning or its name`(path: String, text: String, format: InputFormat) {
        #expect(InputFormat.detect(path: path, head: Array(text.utf8)) == format)
    }
}
