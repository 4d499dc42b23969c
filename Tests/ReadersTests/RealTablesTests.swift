import Diagnostics
import Documents
import Foundation
import Readers
import Testing

/// Where outside data lies: beside the package, or where the environment says.
private let shared: URL = {
    if let path = ProcessInfo.processInfo.environment["OITLINT_SHARED"] { return URL(filePath: path) }
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return package.deletingLastPathComponent().appending(path: "shared")
}()

/// Reports that agencies published, cut by the pages of the paper they were printed on.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: shared.appending(path: "truth").path), "shared reports are absent"))
struct RealTablesTests {
    private struct Truth: Decodable {
        struct Report: Decodable {
            let tables: [Table]
        }
        struct Table: Decodable {
            let name: String
            let fragments: [[Int]]
            let header: [String]
            let headerLines: [Int]?
            let logicalRows: Int

            enum CodingKeys: String, CodingKey {
                case name, fragments, header
                case headerLines = "header_lines"
                case logicalRows = "logical_rows"
            }
        }
        let document: Report
    }

    @Test(arguments: ["000", "003", "004"])
    func `a report gives the tables that a person sees`(_ name: String) throws {
        let bytes = Array(try Data(contentsOf: shared.appending(path: "reports/\(name).txt")))
        let truth = try JSONDecoder().decode(Truth.self, from: Data(contentsOf: shared.appending(path: "truth/\(name).json")))
        let reading = Reading(bytes, path: "\(name).txt")
        let tables = reading.document.tables
        let wanted = truth.document.tables.filter { !$0.header.isEmpty }
        try #require(tables.count == wanted.count)
        for (number, (table, wanted)) in zip(tables, wanted).enumerated() {
            let rows = table.batches.flatMap { batch in batch.rows.map { (row: $0, batch: batch) } }
            let headerCount = wanted.headerLines?.count ?? 1
            let head = rows.prefix(headerCount).map { row, batch in
                (0..<Int(row.cellCount)).map { batch.text(of: batch.cells[Int(row.firstCell) + $0]) }
            }
            #expect(titles(head) == wanted.header, "\(wanted.name)")
            #expect(rows.prefix(headerCount).map { Int($0.row.line) } == wanted.headerLines, "\(wanted.name)")
            #expect(rows.count - headerCount == wanted.logicalRows, "\(wanted.name)")
            let parts = table.info.record.parts.map { [Int($0.line), Int($0.endLine)] }
            #expect(parts == (wanted.fragments.count > 1 ? wanted.fragments : []), "\(wanted.name)")
            for (row, batch) in rows {
                for column in 0..<Int(row.cellCount) {
                    for (range, place) in batch.sources(row: row, column: column, table: Int32(number)) {
                        #expect(text(at: place.span, in: bytes) == String(decoding: batch.bytes[range], as: UTF8.self))
                        #expect(place.table == Int32(number))
                    }
                }
            }
        }
    }

    @Test func `cut rows are whole`() throws {
        let bytes = Array(try Data(contentsOf: shared.appending(path: "reports/000.txt")))
        let table = try #require(Reading(bytes, path: "000.txt").document.tables.first)
        let rows = table.batches.flatMap { batch in batch.rows.map { (row: $0, batch: batch) } }
        #expect(rows.dropFirst(2).map { Int($0.row.line) } == [8, 9, 13, 14, 23, 27, 36, 41])
        let (row, batch) = try #require(rows.first { $0.row.line == 14 })
        let cell = batch.text(of: try #require(batch.cell(row: row, column: 4)))
        #expect(cell.contains("และผู้ดำรงตำแหน่งทางการบริหาร"))
        #expect(cell.contains("กับผู้สอบถามได้ โดยมีลักษณะ"))
        #expect(batch.sources(row: row, column: 4, table: 0).map(\.place.span.line) == [14, 18, 22])
        let (procurement, last) = try #require(rows.first { $0.row.line == 27 })
        #expect(last.text(of: try #require(last.cell(row: procurement, column: 4))).contains("จัดสรร (บาท)\n(๓) แหล่งที่มา"))
    }

    /// The titles of columns: a title that spans columns stands before those of its parts.
    private func titles(_ head: [[String]]) -> [String] {
        guard head.count > 1 else { return head.first ?? [] }
        var above = ""
        return head[0].indices.map { column in
            if !head[0][column].isEmpty { above = head[0][column] }
            return head[1][column].isEmpty ? head[0][column] : "\(above) › \(head[1][column])"
        }
    }

    /// What stands at a stretch of a text.
    private func text(at span: LineSpan, in bytes: [UInt8]) -> String {
        let line = LineIndex(bytes).text(ofLine: Int(span.line)).unicodeScalars
        return String(String.UnicodeScalarView(line.dropFirst(Int(span.column) - 1).prefix(Int(span.endColumn - span.column))))
    }
}
