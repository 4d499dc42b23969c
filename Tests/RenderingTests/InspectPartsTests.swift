import Diagnostics
import Documents
import Testing

@testable import Rendering

/// Tables that were put together from parts.
@Suite struct InspectPartsTests {
    private func document(_ parts: [TablePart], pointer: String? = nil) -> Document {
        var builder = DocumentBuilder()
        let record = TableRecord(blockPointer: pointer, parts: parts)
        builder.beginTable(TableInfo(record: record))
        builder.endTable(record)
        return builder.document
    }

    private func text(_ document: Document, _ language: Language = .en, maximumRows: Int? = 10) -> String {
        var sink = ByteCollector()
        InspectRenderer(options: RenderOptions(language: language, width: 100), maximumRows: maximumRows).renderText(document, into: &sink)
        return sink.text
    }

    private let lines = [TablePart(firstRow: 0, line: 6, endLine: 9), TablePart(firstRow: 4, line: 11, endLine: 11)]

    @Test func `text names the lines of each part`() {
        #expect(text(document(lines)) == "table 1: 0 rows, 0 columns\n    put together from lines 6–9, 11\n\n")
        #expect(text(document(lines), .th) == "ตารางที่ 1: 0 แถว, 0 คอลัมน์\n    ต่อกันจากบรรทัด 6–9, 11\n\n")
        #expect(text(document(lines), maximumRows: 1).contains("from lines 6–9, …\n"))
        let blocks = [TablePart(firstRow: 0, blockPointer: "body/3"), TablePart(firstRow: 4, blockPointer: "body/5")]
        #expect(text(document(blocks, pointer: "body/3")).contains("put together from body/3, body/5\n"))
    }

    @Test func `JSON names the first row of each part and where it stands`() {
        var sink = ByteCollector()
        InspectRenderer().renderJSON(document(lines), into: &sink)
        #expect(
            sink.text.contains("\"parts\":[{\"row\":1,\"line\":6,\"endLine\":9},{\"row\":5,\"line\":11,\"endLine\":11}],\"cells\":[]"))
    }
}
