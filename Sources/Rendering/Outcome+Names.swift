import Diagnostics

extension Outcome {
    /// The same with names of files, sheets and keys that can be shown as they are, so that it is done once and not for each place.
    var withHarmlessNames: Outcome {
        var outcome = self
        outcome.files = files.map { file in
            let tables = file.tables.map { table in
                var table = table
                table.sheet = table.sheet.map(oneLine)
                table.keys = table.keys.map(oneLine)
                table.recordsPointer = table.recordsPointer.map(oneLine)
                table.blockPointer = table.blockPointer.map(oneLine)
                for part in table.parts.indices { table.parts[part].blockPointer = table.parts[part].blockPointer.map(oneLine) }
                return table
            }
            return FileRecord(
                path: oneLine(file.path), format: file.format, tables: tables, item: file.item, checkedRows: file.checkedRows,
                isComplete: file.isComplete)
        }
        return outcome
    }

    /// The place as a head line names it, by its pointer in a word-processor file; empty outside files.
    ///
    /// The names of the outcome must be harmless already.
    func harmlessLocation(of place: Place) -> String {
        guard let location = location(of: place) else { return "" }
        if location.sheet == nil, !location.span.isKnown, let pointer = location.pointer { return "\(location.file):\(pointer)" }
        return location.shown
    }

    /// The place as another place of the same workbook needs it named: by its cell, and by its sheet where that is another.
    ///
    /// The names of the outcome must be harmless already.
    func harmlessLocation(of place: Place, seenFrom other: Place) -> String {
        guard place.file == other.file, let location = location(of: place), let sheet = location.sheet, let cell = location.cell,
            self.location(of: other)?.sheet != nil
        else { return harmlessLocation(of: place) }
        return place.table == other.table ? cell : "\(quotedSheetName(sheet))!\(cell)"
    }
}

extension Location {
    /// The place within a file that has no lines, such as `รายการ!N12` in a workbook; nil where lines say it.
    var withinFile: String? {
        if let sheet { return cell.map { "\(sheet)!\($0)" } ?? sheet }
        return span.isKnown ? nil : cell ?? pointer
    }
}
