import Diagnostics
import Documents
import Foundation
import Testing

@testable import Rendering

@Suite struct InspectRendererTests {
    @Test(arguments: [40, 100], Language.allCases)
    func `a document is drawn`(_ width: Int, _ language: Language) throws {
        var sink = ByteCollector()
        InspectRenderer(options: RenderOptions(language: language, width: width), recognised: [recognition], maximumRows: 3).renderText(
            document, into: &sink)
        try expectGolden(sink.text, "inspect.\(language).\(width).txt")
    }

    @Test func `a document is written as JSON`() throws {
        var sink = ByteCollector()
        InspectRenderer(recognised: [recognition]).renderJSON(document, into: &sink)
        _ = try JSONSerialization.jsonObject(with: Data(sink.bytes))
        try expectGolden(sink.text, "inspect.json")
    }

    @Test func `a cell has the text that it shows and the value that it stores, a merged range once`() throws {
        var batch = RowBatch()
        let cells: [(shown: String, stored: String, kind: CellKind, isContinuation: Bool)] = [
            ("1,250.00 บาท", "1250", .number, false), ("31/3/2567", "2024-03-31", .date, false), ("45.5%", "0.455", .number, false),
            ("รวม", "", .text, false), ("รวม", "", .text, true), ("#N/A", "", .error, false),
        ]
        batch.rows.append(.init(index: 2, firstCell: 0, cellCount: Int32(cells.count), line: 0, sourceStart: 0, lineStart: 0))
        for cell in cells {
            batch.cells.append(
                .init(
                    shownAt: UInt32(batch.bytes.count), length: UInt32(cell.shown.utf8.count), storedLength: UInt32(cell.stored.utf8.count),
                    kind: cell.kind, isContinuation: cell.isContinuation))
            batch.bytes += (cell.shown + cell.stored).utf8
        }
        var builder = DocumentBuilder()
        let record = TableRecord(sheet: "แผ่น1", hasCells: true)
        builder.beginTable(TableInfo(record: record))
        builder.rows(&batch)
        builder.endTable(record)
        var json = ByteCollector()
        InspectRenderer().renderJSON(builder.document, into: &json)
        let lines = json.text.split(separator: "\n").dropFirst(2).prefix(5).map { $0.filter { $0 != " " } }
        #expect(
            lines.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 } == [
                #"{"row":3,"column":1,"text":"1,250.00บาท","kind":"number","value":1250}"#,
                #"{"row":3,"column":2,"text":"31/3/2567","kind":"date","value":"2024-03-31"}"#,
                #"{"row":3,"column":3,"text":"45.5%","kind":"number","value":0.455}"#,
                #"{"row":3,"column":4,"text":"รวม","kind":"text","value":"รวม"}"#,
                ##"{"row":3,"column":6,"text":"#N/A","kind":"error","value":"#N/A"}]}]"##,
            ])
        var text = ByteCollector()
        InspectRenderer().renderText(builder.document, into: &text)
        #expect(text.text.split(separator: "\n").last == "  3 |  1,250.00 บาท  31/3/2567  45.5%  รวม     #N/A")
    }

    @Test func `an empty document is valid JSON and no text`() throws {
        var json = ByteCollector()
        InspectRenderer().renderJSON(Document(), into: &json)
        #expect(json.text == "{\"tables\":[],\n\"blocks\":[]}\n")
        var text = ByteCollector()
        InspectRenderer().renderText(Document(), into: &text)
        #expect(text.bytes == [])
    }

    private var recognition: InspectRenderer.Recognition {
        InspectRenderer.Recognition(
            table: 0, what: Message(th: "รายการตัวอย่าง", en: "sample rows"), headerRow: 0,
            columns: [(0, Phrase(th: "ลำดับ", en: "number")), (1, Phrase(th: "ชื่อ", en: "name"))])
    }

    private var document: Document {
        var builder = DocumentBuilder()
        builder.paragraph(Paragraph(text: "รายงานตัวอย่าง", kind: .heading(1), span: .none, pointer: "body/1"))
        builder.paragraph(Paragraph(text: Samples.longLine + "\n\u{1B}[2J", span: LineSpan(line: 2, column: 1, endLine: 3, endColumn: 4)))
        let record = TableRecord(sheet: "แผ่น 1", hasCells: true, rowOffset: 2, columnOffset: 1)
        builder.beginTable(TableInfo(record: record, isHidden: true))
        let rows: [[(String, CellKind)]] = [
            [("ลำดับ", .text), ("ชื่อ", .text), ("ราคา", .text), ("วันที่", .text), ("ครบ", .text)],
            [
                ("1", .number), ("น้ำมันเชื้อเพลิงและหล่อลื่นสำหรับรถยนต์ราชการ", .text), ("1250.50", .number), ("2024-03-31", .date),
                ("TRUE", .boolean),
            ],
            [("2", .number), ("", .blank), ("0.1234567890123456789", .number), ("#N/A", .error)], [("", .text)],
        ]
        var filled = batch(rows)
        builder.rows(&filled)
        builder.endTable(record)
        builder.paragraph(Paragraph(text: "หน้า 1", kind: .margin, span: .none))
        builder.paragraph(Paragraph(text: "1 ที่มา", kind: .note, span: .none, pointer: "footnotes/1/1"))
        builder.paragraph(
            Paragraph(
                text: "สำนักงานตัวอย่าง", kind: .property("agency"), span: LineSpan(line: 2, column: 3, endLine: 2, endColumn: 9),
                pointer: "/agency"))
        let records = TableRecord(recordsPointer: "/records", keys: ["a"])
        builder.beginTable(TableInfo(record: records, hasKeyHeader: true))
        builder.endTable(records)
        return builder.document
    }

    private func batch(_ rows: [[(String, CellKind)]]) -> RowBatch {
        var batch = RowBatch()
        for (index, row) in rows.enumerated() {
            batch.rows.append(
                .init(
                    index: Int32(index), firstCell: Int32(batch.cells.count), cellCount: Int32(row.count), line: 0, sourceStart: 0,
                    lineStart: 0))
            for (text, kind) in row {
                batch.cells.append(
                    .init(
                        start: UInt32(batch.bytes.count), length: UInt32(text.utf8.count), sourceStart: RowBatch.Cell.noSource,
                        sourceLength: 0, kind: kind))
                batch.bytes += text.utf8
            }
        }
        return batch
    }
}
