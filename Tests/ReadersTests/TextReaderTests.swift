import Diagnostics
import Documents
import Readers
import Testing

@Suite struct TextReaderTests {
    @Test func `lines with tabs are tables and the others paragraphs`() {
        let reading = Reading(
            "\n\nรายงาน  \nของ อบต.\n\nที่\tชื่อ\t\n๑\t<p>ก</p>\n\t\t\n## ผล\nดี\r\n**หนา**\n \t\nก\tข", path: "000.txt")
        #expect(reading.tables == [[["ที่", "ชื่อ", ""], ["๑", "ก"], ["", "", ""]], [["ก", "ข"]]])
        #expect(
            reading.paragraphs == [
                "3:1-9 body: รายงาน  \nของ อบต.", "9:1-6 heading(2): ผล", "10:1-3 body: ดี\nหนา",
            ])
        #expect(
            reading.places == [
                ["ที่@6:1-4", "ชื่อ@6:5-9", "@6:10-10"], ["๑@7:1-2", "ก@7:3-11"], ["@8:1-1", "@8:2-2", "@8:3-3"],
            ])
        #expect(reading.document.tables.map(\.info.record) == [TableRecord(), TableRecord()])
        #expect(reading.document.tables.map { $0.batches.flatMap { $0.rows.map(\.index) } } == [[0, 1, 2], [0]])
        #expect(reading.findings == [])
        #expect(reading.result == ReadResult(format: .text, encoding: .utf8, isComplete: true))
        let order = reading.document.blocks.map { if case .table = $0 { "table" } else { "paragraph" } }
        #expect(order == ["paragraph", "table", "paragraph", "paragraph", "table"])
    }

    @Test func `a line that tabs indent is a paragraph, or the first row of a table right below`() {
        let reading = Reading(
            "\t\t- ๑ -\nรายงาน\nของ อบต.\n\tอบต. ได้\nรายงาน\n\tต่อไป\n\t\tไตรมาส\nที่\t๑\t๒\n\tก\n\t- ๒ -\n\t- 3\nที่\t-3\n\t-3\n\tหน้า ๒",
            path: "x.txt")
        #expect(
            reading.paragraphs == [
                "1:1-8 margin: - ๑ -", "2:1-7 body: รายงาน\nของ อบต.", "4:1-10 body: อบต. ได้\nรายงาน", "6:1-7 body: ต่อไป",
                "10:1-7 margin: - ๒ -",
                "14:1-8 margin: หน้า ๒",
            ])
        #expect(
            reading.tables == [[["", "", "ไตรมาส"], ["ที่", "๑", "๒"], ["", "ก"]], [["", "- 3"], ["ที่", "-3"], ["", "-3"]]])
        #expect(Reading("\tก\n\u{0C}ข\tค\n", path: "x.txt").rows == [["ข", "ค"]])
    }

    @Test func `the head of a page with its number is no row`() {
        let reading = Reading("ก\tข\n๑\t๒\n\nอบต.ก \tหน้า ๒\nก\tข\n๓\tหน้า ๔\n\nก\t๒\n", path: "x.txt")
        #expect(reading.paragraphs == ["4:1-14 body: อบต.ก \tหน้า ๒"])
        #expect(reading.tables == [[["ก", "ข"], ["๑", "๒"]], [["ก", "ข"], ["๓", "หน้า ๔"]], [["ก", "๒"]]])
    }

    @Test func `quotes mean nothing in plain text`() {
        #expect(Reading("a\t\"b\n\"c\td\n", path: "x.txt").rows == [["a", "\"b"], ["\"c", "d"]])
    }

    @Test func `a text whose lines agree on a delimiter is delimited`() {
        let reading = Reading("a;b\n1;2\n", path: "x.txt")
        #expect(reading.rows == [["a", "b"], ["1", "2"]])
        #expect(reading.result.format == .csv)
        #expect(reading.document.tables[0].info.record.hasCells)
        #expect(Reading("a, b\nc\n", path: "x.txt").result.format == .text)
        #expect(Reading("a, b\n", path: "x.txt").result.format == .text)
    }

    @Test func `a line beyond the limit is cut`() {
        var limits = ReadLimits()
        limits.fieldBytes = 8
        let reading = Reading("กขคง\nx\ty\n12345\t789\nz", path: "x.txt", limits: limits)
        #expect(reading.paragraphs == ["1:1-3 body: กข", "4:1-2 body: z"])
        #expect(reading.rows == [["x", "y"], ["12345", "78"]])
        #expect(
            reading.findings == [
                "1:1-1 error file/limit: the text is longer than 8 bytes; the rest of it is not read",
                "3:1-1 [0,1,-1] error file/limit: the text is longer than 8 bytes; the rest of it is not read",
            ])
        #expect(!reading.result.isComplete)
    }
}
