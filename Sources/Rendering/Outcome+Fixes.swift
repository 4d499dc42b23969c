import Diagnostics

extension Outcome {
    /// What a fix does, and what it writes where that is not in its message.
    ///
    /// The names of the outcome must be harmless already.
    func text(of fix: Fix, of finding: Finding, in language: Language) -> String {
        let message = fix.message.text(in: language)
        if fix.edits.count == 1, fix.edits[0].place == finding.place {
            let replacement = oneLine(fix.edits[0].replacement)
            return oneLine(message).contains(replacement) ? message : "\(message): “\(replacement)”"
        }
        let shown = fix.edits.prefix(3).map { edit in
            let location = harmlessLocation(of: edit.place, seenFrom: finding.place, in: language)
            return (location.isEmpty ? "" : "\(location): ") + "“\(edit.replacement)”"
        }
        guard !shown.isEmpty else { return message }
        return "\(message): " + shown.joined(separator: ", ") + (fix.edits.count > 3 ? ", …" : "")
    }

    /// The place within its file, as short as somebody needs who has the file open: the cell, the row, the line, the paragraph.
    ///
    /// The names of the outcome must be harmless already.
    func shortPlace(_ place: Place, in language: Language) -> String {
        guard let location = location(of: place) else { return "" }
        if let cell = location.cell {
            guard location.columnIndex == nil, let row = location.row else { return cell }
            return Wording.row.text(language, [.init("list", String(row + 1))])
        }
        if let place = wordPlace(of: place, in: language) { return place }
        if location.span.isKnown { return Wording.line.text(language, [.init("list", String(location.span.line))]) }
        return location.pointer ?? ""
    }

    /// What people call a table of a file: its sheet, or its number.
    func tableName(_ table: Int32, ofFile file: Int32, in language: Language) -> String {
        guard file >= 0, Int(file) < files.count, table >= 0, Int(table) < files[Int(file)].tables.count else { return "" }
        return files[Int(file)].tables[Int(table)].sheet ?? Wording.table.text(language, [.init("number", Int(table) + 1)])
    }
}
