import Diagnostics
import Documents

extension FileChecker {
    /// Checks the tables of prose, now that all their parts are there, and the years that the file names.
    mutating func checkProse() {
        guard let recognition else { return }
        for (demand, joiner) in joiners.sorted(by: { $0.key < $1.key }) {
            var checker = TableChecker(
                recognition.specs[demand], recognition.context, joiner.binding, table: joiner.table, info: joiner.info,
                headerPlaces: joiner.headerPlaces)
            checker.reportHeader(&log, missing: false)
            if let header = joiner.fullest {
                TableChecker(
                    recognition.specs[demand], recognition.context, header.binding, table: header.table, info: header.info,
                    headerPlaces: header.places
                ).reportMissing(&log, besides: joiner.fields)
            }
            var batch = joiner.joined()
            _ = checker.check(&batch, from: 0, goesOn: true, &log)
            results.append(checker.end(&log))
            record.checkedRows += checker.rowCount
        }
        // The head of a letter stands in cells, and is a title.
        let letter = letterLines.map { Prose($0, at: 0) }
        let above = title ?? (paragraphs.count, 0)
        let years = recognition.item.years.map {
            YearsReader(
                $0, recognition, paragraphs: paragraphs, cells: letter + prose, title: (above.paragraphs, above.cells + letter.count))
        }
        guard let demand = recognition.item.narrative else {
            years?.checkShort(&log)
            years?.check(&log)
            return
        }
        let document = NarrativeDocument(narrative.blocks, roles: demand.profile.roles)
        let store = recogniser.store
        let facts = NarrativeFacts(document, recognition, demand, AgencyTypes(store.agencyTypes), store.library)
        years?.checkShort(&log)
        NarrativeReader(document, facts, recognition.item, demand).check(&log)
        years?.check(&log)
        if recogniser.expectation.fiscalYear == nil, let other = facts.reportYear.contradiction?.other, other != facts.year {
            contentYear = other
        }
        narrativeSummary = NarrativeSummary(
            document, facts, recognition.item, demand, district: recognition.context.agency.district,
            province: recognition.context.agency.province)
    }

    /// Takes the rows with one cell above a table whose header nobody knows, such as a card in a sheet, for the title of the file.
    mutating func takeLoneTitle(_ batches: [RowBatch], table: Int32) {
        guard title == nil, paragraphs.isEmpty, recognition?.item.years != nil else { return }
        var cells: [Prose] = []
        for row in batches.lazy.flatMap({ batch in batch.rows.map { (batch, $0) } }) {
            let filled = (0..<Int(row.1.cellCount)).filter {
                row.0.cell(row: row.1, column: $0).map { $0.length > 0 && !$0.isContinuation } ?? false
            }
            if filled.count > 1 { break }
            for column in filled { cells += Prose.pieces(row.1, column, row.0, table: table) }
        }
        guard !cells.isEmpty else { return }
        title = (0, cells.count)
        prose += cells
    }

    /// Takes what stands above a table for its title: paragraphs, and in sheets the rows above the header.
    mutating func takeTitle(_ choice: Recognition.Choice, _ batches: [RowBatch], table: Int32) {
        guard recognition?.item.years != nil else { return }
        var cells: [Prose] = []
        for batch in batches {
            for row in batch.rows where Int(row.index) < choice.binding.headerRows.lowerBound {
                for column in 0..<Int(row.cellCount) where !(batch.cell(row: row, column: column)?.isContinuation ?? false) {
                    cells += Prose.pieces(row, column, batch, table: table)
                }
            }
        }
        if title == nil { title = (paragraphs.count, cells.count) }
        prose += cells
    }
}
