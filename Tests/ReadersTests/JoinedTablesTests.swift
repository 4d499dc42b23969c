import Diagnostics
import Documents
import Testing

@testable import Readers

/// Tables that pages have cut.
@Suite struct JoinedTablesTests {
    private let head = "ที่\tงาน\tผล\n"

    private func read(_ text: String) -> Reading { Reading(text, path: "report.txt") }

    /// The parts of each table as `row: line–line`.
    private func parts(_ reading: Reading) -> [[String]] {
        reading.document.tables.map { $0.info.record.parts.map { "\($0.firstRow): \($0.line)–\($0.endLine)" } }
    }

    /// The numbers of the rows of the first table.
    private func numbers(_ reading: Reading) -> [Int] {
        reading.document.tables.first.map { $0.batches.flatMap { $0.rows.map { Int($0.index) } } } ?? []
    }

    @Test func `a header that is said again is left out, and its rows are counted`() {
        let reading = read(head + "๑\tก\tดี\n\n" + head + "๒\tข\tดี\n๓\tค\tดี\n\n- 2 -\n\nที่\t<p>งา น</p>\tผล\n๔\tง\tดี\n")
        #expect(reading.tables == [[["ที่", "งาน", "ผล"], ["๑", "ก", "ดี"], ["๒", "ข", "ดี"], ["๓", "ค", "ดี"], ["๔", "ง", "ดี"]]])
        #expect(parts(reading) == [["0: 1–2", "2: 4–6", "5: 10–11"]])
        #expect(numbers(reading) == [0, 1, 3, 4, 6])
        #expect(reading.paragraphs == ["8:1-6 margin: - 2 -"])
        #expect(reading.places.last == ["๔@11:1-2", "ง@11:3-4", "ดี@11:5-7"])
    }

    @Test func `two rows of header are left out, and a first row that only looks like a part of it is not`() {
        let two = "ที่\tสรุป\t\n\tเสร็จ\tไม่เสร็จ\n"
        let reading = read(two + "๑\t/\t\n\n" + two + "๒\t\t/\n\n" + two + "\tต่อ\t\n")
        #expect(reading.tables == [[["ที่", "สรุป", ""], ["", "เสร็จ", "ไม่เสร็จ"], ["๑", "/", ""], ["๒", "ต่อ", "/"]]])
        #expect(parts(reading) == [["0: 1–3", "3: 5–7", "6: 9–11"]])
    }

    struct Cut: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let first: String
        let second: String
        let whole: String
    }

    @Test(arguments: [
        Cut(testDescription: "inside of a Thai sentence", first: "และผู้ดำรง", second: "ตำแหน่ง", whole: "และผู้ดำรงตำแหน่ง"),
        Cut(testDescription: "behind a mark", first: "เว็บไซต์", second: "เป็นต้น", whole: "เว็บไซต์เป็นต้น"),
        Cut(testDescription: "between words", first: "No Gift", second: "Policy", whole: "No Gift Policy"),
        Cut(testDescription: "before a number", first: "พ.ศ.", second: "๒๕๖๗", whole: "พ.ศ. ๒๕๖๗"),
        Cut(testDescription: "behind a parenthesis", first: "(บาท)", second: "และ", whole: "(บาท) และ"),
        Cut(testDescription: "before an item", first: "<p>(๒) วงเงิน</p>", second: "<p>(๓) แหล่ง</p>", whole: "(๒) วงเงิน\n(๓) แหล่ง"),
        Cut(testDescription: "before a numbered item", first: "ก", second: "๒. ข", whole: "ก\n๒. ข"),
        Cut(testDescription: "before a dash", first: "ก", second: "- ข", whole: "ก\n- ข"),
    ])
    func `a row that a page has cut is made whole`(_ one: Cut) throws {
        let reading = read(head + "๑\tก\tดี\n๒\t\(one.first)\t\n\n" + head + "\t\(one.second)\tเสร็จ\n๓\tค\tดี\n")
        #expect(reading.tables == [[["ที่", "งาน", "ผล"], ["๑", "ก", "ดี"], ["๒", one.whole, "เสร็จ"], ["๓", "ค", "ดี"]]])
        #expect(numbers(reading) == [0, 1, 2, 5])
        let table = try #require(reading.document.tables.first)
        let batch = try #require(table.batches.first { !$0.pieces.isEmpty })
        let row = try #require(batch.rows.first)
        let sources = (0..<3).map { column in
            batch.sources(row: row, column: column, table: 0).map {
                "\(String(decoding: batch.bytes[$0.bytes], as: UTF8.self))@\(shown($0.place))"
            }
        }
        let (first, second) = (one.first.unicodeScalars.count, one.second.unicodeScalars.count)
        #expect(
            sources == [
                ["๒@3:1-2 [0,2,0]"], ["\(one.first)@3:3-\(3 + first) [0,2,1]", "\(one.second)@6:2-\(2 + second) [0,4,1]"],
                ["เสร็จ@6:\(3 + second)-\(8 + second) [0,4,2]"],
            ])
        #expect(shown(batch.place(row: row, column: 2, table: 0)) == "6:\(3 + second)-\(8 + second) [0,4,2]")
        #expect(shown(batch.place(row: row, column: -1, table: 0)) == "3:1-\(3 + first) [0,2,-1]")
    }

    struct Apart: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let counts: [Int]
    }

    @Test(arguments: [
        Apart(testDescription: "text between", text: "a\tb\n1\tx\n\nข้อ\n\na\tb\n2\ty\n", counts: [2, 2]),
        Apart(testDescription: "a heading between", text: "a\tb\n1\tx\n# h\na\tb\n2\ty\n", counts: [2, 2]),
        Apart(testDescription: "another header", text: "a\tb\n1\tx\n\nc\td\n2\ty\n", counts: [2, 2]),
        Apart(
            testDescription: "another header with as many columns behind a number", text: "a\tb\n1\t5\n\n\u{C}1\n\nc\td\n2\t6\n",
            counts: [2, 2]),
        Apart(testDescription: "numbers that begin again", text: "a\tb\n1\tx\n2\ty\n\n1\tz\n", counts: [3, 1]),
        Apart(testDescription: "other columns", text: "a\tb\n1\tx\n\n2\ty\tz\n", counts: [2, 1]),
        Apart(testDescription: "words without a break", text: "a\tb\nก\tx\n\nข\ty\n", counts: [2, 1]),
        Apart(testDescription: "numbers that go on", text: "a\tb\nO๑\tx\n\nO๒\ty\n", counts: [3]),
        Apart(testDescription: "amounts below amounts", text: "a\tb\nก\t1,000\n\nข\t๒,๐๐๐\n", counts: [3]),
        Apart(testDescription: "a page number between", text: "a\tb\nก\tx\n\n๒\n\nข\ty\n", counts: [3]),
        Apart(testDescription: "a form feed between", text: "a\tb\nก\tx\n\u{C}ข\ty\n", counts: [3]),
        Apart(testDescription: "cells blank in front as elsewhere", text: "a\tb\nก\tx\n\ty\n\na\tb\n\tz\n", counts: [4]),
        Apart(testDescription: "a value below a value", text: "a\tb\tc\nก\tx\t5\n\na\tb\tc\n\ty\t6\n", counts: [3]),
        Apart(testDescription: "the same below the same", text: "a\tb\tc\nก\tx\t/\n\na\tb\tc\n\ty\t/\n", counts: [3]),
        Apart(testDescription: "a header alone", text: "a\tb\n\na\tb\n1\tx\n", counts: [2]),
    ])
    func `tables stay apart where nothing says that they are one`(_ one: Apart) {
        #expect(read(one.text).document.tables.map(\.rowCount) == one.counts)
    }

    @Test func `a finding names the row of the whole table`() {
        var limits = ReadLimits()
        limits.cellsPerRow = 3
        let reading = Reading(head + "๑\tก\tดี\n\n" + head + "๒\tข\tดี\tเกิน\n\nx\n\ny\tz\n1\t2\t3\t4\n", path: "r.txt", limits: limits)
        #expect(reading.document.findings.map { [$0.place.span.line, $0.place.table, $0.place.row] } == [[5, 0, 3], [10, 1, 1]])
    }

    @Test func `parts keep the names of their blocks, and sheets are never joined`() {
        var joined = JoinedTables(DocumentBuilder())
        func rows(_ texts: [[String]]) -> RowBatch {
            var batch = RowBatch()
            for (index, row) in texts.enumerated() {
                let first = Int32(batch.cells.count)
                for text in row {
                    batch.cells.append(
                        RowBatch.Cell(shownAt: UInt32(batch.bytes.count), length: UInt32(text.utf8.count), storedLength: 0, kind: .text))
                    batch.bytes += text.utf8
                }
                batch.rows.append(
                    RowBatch.Row(index: Int32(index), firstCell: first, cellCount: Int32(row.count), line: 0, sourceStart: 0, lineStart: 0))
            }
            return batch
        }
        func table(_ record: TableRecord, _ texts: [[String]]) {
            joined.beginTable(TableInfo(record: record))
            var batch = rows(texts)
            joined.rows(&batch)
            joined.endTable(record)
        }
        table(TableRecord(blockPointer: "body/3"), [["a", "b"], ["1", "ก"]])
        joined.paragraph(Paragraph(text: " ", span: .none, pointer: "body/4"))
        table(TableRecord(blockPointer: "body/5"), [["a", "b"], ["", "ข"], ["2", "ค"]])
        table(TableRecord(sheet: "x", hasCells: true), [["a", "b"], ["3", "ง"]])
        table(TableRecord(sheet: "y", hasCells: true), [["a", "b"], ["4", "จ"]])
        joined.end()
        let document = joined.sink.document
        #expect(document.tables.map(\.rowCount) == [3, 2, 2])
        var outcome = Outcome()
        outcome.files = [FileRecord(path: "r.docx", tables: document.tables.map(\.info.record))]
        let pointers = document.tables[0].batches.flatMap { batch in
            batch.rows.flatMap { row in
                (0..<Int(row.cellCount)).flatMap { column in
                    batch.sources(row: row, column: column, table: 0).map {
                        "\(String(decoding: batch.bytes[$0.bytes], as: UTF8.self)) \(outcome.location(of: $0.place)?.pointer ?? "")"
                    }
                }
            }
        }
        #expect(
            pointers == [
                "a body/3/1/1", "b body/3/1/2", "1 body/3/2/1", "ก body/3/2/2", "ข body/5/2/2", "2 body/5/3/1", "ค body/5/3/2",
            ])
        #expect(document.paragraphs.count == 1)
    }

    @Test(arguments: [
        ("๒", true), ("- ๒ -", true), ("หน้า 2", true), ("หน้าที่ ๒/๑๐", true), ("Page 2 of 5", true), ("– 3 –", true), ("  12  ", true),
        ("2567", false), ("หน้า", false), ("2 คน", false), ("", false), ("-", false), ("1.5", false), ("หน้า 1234", true),
    ])
    func `a page number is told from other lines`(_ line: String, _ isNumber: Bool) {
        #expect(isPageNumber(Array(line.utf8)[...]) == isNumber)
    }
}
