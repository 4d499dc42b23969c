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

    /// The numbers of table, row and column by which people find a cell or row of a word-processor file; nil for any other place.
    ///
    /// Tables are counted as they stand in the file, those apart that are read as one.
    func tablePlace(of place: Place, in language: Language) -> String? {
        guard place.file >= 0, Int(place.file) < files.count, place.row >= 0, !place.span.isKnown else { return nil }
        let tables = files[Int(place.file)].tables
        guard place.table >= 0, Int(place.table) < tables.count else { return nil }
        let table = tables[Int(place.table)]
        guard table.sheet == nil, table.blockPointer != nil || table.parts.contains(where: { $0.blockPointer != nil }) else { return nil }
        let before = tables[..<Int(place.table)].reduce(0) { $0 + max($1.parts.count, 1) }
        let part = table.parts.lastIndex { $0.firstRow <= Int(place.row) }
        let row = Int(place.row) - (part.map { table.parts[$0].firstRow } ?? 0)
        var arguments = [Message.Argument("table", before + (part ?? 0) + 1), Message.Argument("row", row + 1)]
        guard place.column >= 0 else { return Wording.tableRow.text(language, arguments) }
        arguments.append(Message.Argument("column", Int(place.column) + 1))
        return Wording.tableCell.text(language, arguments)
    }
}

extension Location {
    /// The place within a file that has no lines, such as `รายการ!N12` in a workbook; nil where lines say it.
    var withinFile: String? {
        if let sheet { return cell.map { "\(sheet)!\($0)" } ?? sheet }
        return span.isKnown ? nil : cell ?? pointer
    }
}
