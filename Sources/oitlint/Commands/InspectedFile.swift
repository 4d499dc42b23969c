import Diagnostics
import Documents
import Readers

/// A file read whole, before any requirement is asked.
struct InspectedFile {
    /// What it holds.
    let document: Document
    /// What it was found to be.
    let result: ReadResult
    /// What is wrong with it as a file.
    let outcome: Outcome

    /// Reads a file; `-` is standard input.
    init(_ path: String) {
        var source = FileSource(path: path)
        var builder = DocumentBuilder()
        result = Reader.read(&source, path: path, format: nil, into: &builder)
        document = builder.document
        var outcome = Outcome()
        outcome.files = [
            FileRecord(
                path: path, format: result.format?.rawValue, tables: document.tables.map(\.info.record), isComplete: result.isComplete)
        ]
        outcome.findings = document.findings.sorted { left, right in
            (left.place.span.line, left.place.span.column, left.rule) < (right.place.span.line, right.place.span.column, right.rule)
        }
        for rule in ReaderRules.all where outcome.findings.contains(where: { $0.rule == rule.id }) { outcome.rules[rule.id] = rule }
        outcome.isIncomplete = !result.isComplete
        self.outcome = outcome
    }
}
