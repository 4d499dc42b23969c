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
            let paragraphs = file.paragraphs.map { paragraph in
                var paragraph = paragraph
                paragraph.pointer = oneLine(paragraph.pointer)
                paragraph.opening = oneLine(paragraph.opening)
                return paragraph
            }
            var harmless = FileRecord(
                path: oneLine(file.path), format: file.format, tables: tables, paragraphs: paragraphs, item: file.item,
                checkedRows: file.checkedRows, isComplete: file.isComplete)
            harmless.agency = file.agency
            harmless.due = file.due
            return harmless
        }
        return outcome
    }

    /// The place as a head line names it, in a word-processor file by what a person finds there; empty outside files.
    ///
    /// The names of the outcome must be harmless already.
    func harmlessLocation(of place: Place, in language: Language) -> String {
        guard let location = location(of: place) else { return "" }
        if let place = wordPlace(of: place, in: language) { return "\(location.file): \(place)" }
        if location.sheet == nil, !location.span.isKnown, let pointer = location.pointer { return "\(location.file):\(pointer)" }
        return location.shown
    }

    /// The place as another place of the same file needs it named: in a workbook by its cell, and by its sheet where that is another.
    ///
    /// The names of the outcome must be harmless already.
    func harmlessLocation(of place: Place, seenFrom other: Place, in language: Language) -> String {
        if place.file == other.file, let place = wordPlace(of: place, in: language) { return place }
        guard place.file == other.file, let location = location(of: place), let sheet = location.sheet, let cell = location.cell,
            self.location(of: other)?.sheet != nil
        else { return harmlessLocation(of: place, in: language) }
        return place.table == other.table ? cell : "\(quotedSheetName(sheet))!\(cell)"
    }

    /// The place within a file that has no lines, such as `รายการ!N12` in a workbook; nil where lines say it.
    func placeWithinFile(_ place: Place, in language: Language) -> String? {
        guard let location = location(of: place) else { return nil }
        if let sheetPlace = location.sheetPlace { return sheetPlace }
        return location.span.isKnown ? nil : wordPlace(of: place, in: language) ?? location.cell ?? location.pointer
    }

    /// What people find a place of a word-processor file by; nil for any other place.
    ///
    /// A cell or row by the numbers of table, row and column; a paragraph by its number among the blocks and its first words.
    func wordPlace(of place: Place, in language: Language) -> String? {
        guard let paragraph = paragraph(of: place) else { return tablePlace(of: place, in: language) }
        let name = blockName(paragraph.pointer, in: language)
        return paragraph.opening.isEmpty ? name : "\(name) (“\(paragraph.opening)”)"
    }

    /// What people call a paragraph that a path such as `body/12` or `footnotes/3/1` leads to.
    private func blockName(_ pointer: String, in language: Language) -> String {
        let steps = pointer.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
        let story = steps.first ?? ""
        let number = [Message.Argument("number", steps.dropFirst().first ?? "1")]
        switch story {
        case "body": return (steps.contains("textbox") ? Wording.textBox : .block).text(language, number)
        case "endnotes": return Wording.endnoteNumber.text(language, number)
        case "footnotes": return Wording.footnoteNumber.text(language, number)
        default:
            if story.hasPrefix("header") { return Wording.pageHeader.text(language) }
            return (story.hasPrefix("footer") ? Wording.pageFooter : .margin).text(language)
        }
    }

    /// The numbers of table, row and column; tables are counted as they stand in the file, those apart that are read as one.
    private func tablePlace(of place: Place, in language: Language) -> String? {
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
