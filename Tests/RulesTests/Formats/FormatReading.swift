import Diagnostics
import Documents
import Foundation
import Readers
import Rules

/// A file checked by the packs inside the program, and what it says of rows and columns by their content.
struct FormatReading {
    /// A finding with everything but where exactly it stands.
    struct Entry: Hashable, CustomStringConvertible {
        let rule: String
        /// The first cell of its row; `header`, or `-` outside of the table's rows.
        let row: String
        /// The English title of the form's column; `-` where no column is meant.
        let field: String
        let message: String

        var description: String { "\(rule) @ \(row) / \(field): \(message)" }
    }

    let outcome: Outcome
    let isComplete: Bool
    private let bytes: [UInt8]
    private let path: String
    private let tables: [RecognisedTable]

    init(_ bytes: [UInt8], path: String, item: String) {
        self.bytes = bytes
        self.path = path
        let checker = ReportChecker(RealPacks.library)
        var file = checker.file(path, Expectation(item: item, fiscalYear: 2567))
        var source = MemorySource(bytes)
        let result = Reader.read(&source, path: path, format: nil, into: &file)
        file.end(format: result.format?.rawValue)
        tables = file.recognisedTables
        isComplete = result.isComplete
        var files = [file]
        outcome = checker.outcome(of: &files, isComplete: [result.isComplete], rules: ReaderRules.all)
    }

    /// The findings, in their order.
    var entries: [Entry] {
        var builder = DocumentBuilder()
        var source = MemorySource(bytes)
        _ = Reader.read(&source, path: path, format: nil, into: &builder)
        return outcome.findings.map { entry($0, in: builder.document) }
    }

    private func entry(_ finding: Finding, in document: Document) -> Entry {
        let place = finding.place
        let table = tables.first { $0.table == Int(place.table) }
        var row = "-"
        var field = "-"
        if place.row >= 0, let table, Int(place.row) >= table.headerRow - 1 {
            let key = text(document, table: table.table, row: Int(place.row), column: table.columns.first?.physical ?? 0)
            row = Int(place.row) <= table.headerRow ? "header" : key
            field =
                table.columns.first { $0.physical == Int(place.column) }?.title.en ?? (place.column >= 0 ? "column \(place.column)" : "-")
        }
        return Entry(rule: finding.rule.description, row: row, field: field, message: Self.placeless(finding, in: outcome))
    }

    /// A message without the numbers of rows, which are places.
    static func placeless(_ finding: Finding, in outcome: Outcome) -> String {
        guard let message = finding.full?.message else { return outcome.message(of: finding, in: .en) }
        let arguments = message.arguments.map { $0.name.hasSuffix("row") ? Message.Argument($0.name, "#") : $0 }
        return Message(message.phrase, arguments).text(in: .en)
    }

    /// The text of a cell, by its row and column in the table as read.
    private func text(_ document: Document, table: Int, row: Int, column: Int) -> String {
        guard document.tables.indices.contains(table) else { return "" }
        for batch in document.tables[table].batches {
            for one in batch.rows where Int(one.index) == row {
                return batch.cell(row: one, column: column).map { batch.text(of: $0) } ?? ""
            }
        }
        return ""
    }
}
