import Diagnostics
import JSON

/// A fix as changes of text, for programs that know lines and columns but neither cells nor quotes.
struct TextEdits {
    /// What to put in the place of a stretch of text.
    struct Replacement {
        let span: LineSpan
        let text: String
    }

    /// The files to change, in the order in which the fix names them.
    private(set) var files: [(file: Int32, replacements: [Replacement])] = []

    /// Takes a fix; nil when it touches a cell without lines, or a text that needs quotes where perhaps there are none.
    init?(_ fix: Fix, of finding: Finding, in outcome: Outcome) {
        guard !fix.edits.isEmpty else { return nil }
        for edit in fix.edits {
            let file = edit.place.file
            guard edit.place.span.column > 0, edit.place.span.endColumn > 0, file >= 0, Int(file) < outcome.files.count,
                let text = TextEdits.written(edit, of: finding, asIn: outcome.files[Int(file)])
            else { return nil }
            let replacement = Replacement(span: edit.place.span, text: text)
            if let known = files.firstIndex(where: { $0.file == file }) {
                files[known].replacements.append(replacement)
            } else {
                files.append((file, [replacement]))
            }
        }
    }

    /// The replacement as it is written in the file; nil when that cannot be told.
    private static func written(_ edit: Fix.Edit, of finding: Finding, asIn file: FileRecord) -> String? {
        let table = edit.place.table
        guard table >= 0, Int(table) < file.tables.count else { return edit.replacement }
        if file.tables[Int(table)].recordsPointer != nil {
            // The span of a value in JSON has its quotes in it, and a text may stand where a number stood.
            var writer = JSONWriter()
            writer.value(edit.replacement)
            return writer.text
        }
        // The span of a cell has not. A sign that has a meaning may stand there if it stood there already.
        let special: Set<Unicode.Scalar> = [",", ";", "|", "\t", "\r", "\n", "\""]
        let needed = Set(edit.replacement.unicodeScalars).intersection(special)
        if needed.isEmpty { return edit.replacement }
        guard !needed.contains("\""), edit.place == finding.place, case .grid(let grid) = finding.full?.excerpt,
            let column = grid.columns.first(where: { $0.column == Int(edit.place.column) })
        else { return nil }
        return needed.isSubset(of: column.text.unicodeScalars) ? edit.replacement : nil
    }
}
