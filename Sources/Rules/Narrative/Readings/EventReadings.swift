import Diagnostics

/// Figures that a text repeats from a table: of one event, known by its day, and of a table's total.
enum EventReadings {
    /// 90 signs: what came of an event stands soon behind its day.
    private static let reach = 90
    /// 4 signs: so many may stand beside a day that is all that its cell says.
    private static let besideDay = 4

    /// One row of a table that counts something and names one day.
    private struct Event {
        let table: Int
        let row: Int
        let figures: [FigureTable.Figure]
    }

    /// A number behind a day that is none of those which a table has for that day.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let units = PhraseSet(reading.also)
        let fillers = PhraseSet(facts.words.claims.fillers)
        let events = events(document, facts, units)
        guard !events.isEmpty else { return }
        for entry in facts.dates.entries {
            for (index, date) in entry.dates.enumerated() {
                guard date.day != nil, let day = date.days?.lowerBound, let event = events[day],
                    event.table != entry.table || event.row != entry.row
                else { continue }
                let next = index + 1 < entry.dates.count ? entry.dates[index + 1].lead : entry.passage.key.count
                let end = min(next, date.range.upperBound + reach)
                guard let found = number(entry.passage, date.range.upperBound..<end, words, fillers, units),
                    !event.figures.contains(where: { $0.units == found.amount.units })
                else { continue }
                let figures = event.figures.map { $0.passage.text($0.range) }.joined(separator: ", ")
                finds.add(
                    entry.passage, found.range,
                    Phrase(
                        th: "({found}) แต่ตารางของวันเดียวกัน ({day}) ระบุ {figures}",
                        en: "({found}), but the table has {figures} for the same day ({day})"),
                    [
                        .init("found", entry.passage.text(found.range)), .init("day", entry.passage.text(date.range)),
                        .init("figures", figures),
                    ],
                    notes: event.figures.map { Note($0.passage, $0.range, th: "จำนวนในตาราง", en: "the number in the table") })
            }
        }
    }

    /// The rows that name one day, by it; days that two rows name are left out.
    private static func events(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ units: PhraseSet) -> [Int32: Event] {
        var events: [Int32: Event] = [:]
        var several: Set<Int32> = []
        for entry in facts.dates.entries {
            guard let table = entry.table, let row = entry.row, entry.dates.count == 1, let date = entry.dates.first, date.day != nil,
                entry.passage.key.count - date.range.count <= besideDay, let day = date.days?.lowerBound
            else { continue }
            let cells = document.tables[table].rows[row].cells
            let header = document.tables[table].header
            let figures = cells.indices.compactMap { column in
                header.indices.contains(column) && units.first(header[column]) != nil ? facts.cells.figure(cells[column]) : nil
            }
            guard !figures.isEmpty else { continue }
            if events.updateValue(Event(table: table, row: row, figures: figures), forKey: day) != nil { several.insert(day) }
        }
        return events.filter { !several.contains($0.key) }
    }

    /// The first number with a unit that stands behind one of some words.
    private static func number(
        _ passage: Passage, _ range: Range<Int>, _ words: PhraseSet, _ fillers: PhraseSet, _ units: PhraseSet
    ) -> (range: Range<Int>, amount: Amount)? {
        for at in range {
            guard let word = words.hit(passage, at: at) else { continue }
            var start = word.range.upperBound
            if let filler = fillers.hit(passage, at: start) { start = filler.range.upperBound }
            var end = start
            guard let amount = Amount(passage, at: start, end: &end), let unit = units.hit(passage, at: end) else { continue }
            return (start..<unit.range.upperBound, amount)
        }
        return nil
    }

    // MARK: Totals

    /// A total in the paragraph behind a table that is no figure of the table's column of its unit.
    static func totals(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let units = PhraseSet(reading.also)
        var from = 0
        for index in document.tables.indices {
            let isLast = index + 1 == document.tables.count
            if !isLast, TableFigureReadings.goesOn(document.tables[index], document.tables[index + 1], facts) { continue }
            let first = from
            from = index + 1
            guard let text = document.texts.first(where: { $0.tablesAbove == index + 1 })?.passage, words.first(text) != nil else {
                continue
            }
            let table = first == index ? facts.figures[index] : FigureTable(document.tables[first...index], facts.cells)
            for word in words.hits(text) {
                var end = word.range.upperBound
                guard let amount = Amount(text, at: end, end: &end), let unit = units.hit(text, at: end) else { continue }
                let range = word.range.upperBound..<unit.range.upperBound
                guard let total = total(table, facts.cells, units, unit.phrase),
                    !total.figures.contains(where: { $0.units == amount.units }), !total.sums.contains(amount.units)
                else { continue }
                finds.add(
                    text, range,
                    Phrase(
                        th: "ยอดรวม ({found}) ไม่ตรงกับตารางข้างต้น ({total})",
                        en: "the total ({found}) is not that of the table above ({total})"),
                    [.init("found", text.text(range)), .init("total", total.total.passage.text(total.total.range))],
                    notes: [Note(total.total.passage, total.total.range, th: "ยอดรวมในตาราง", en: "the total in the table")])
            }
        }
    }

    /// The total of the columns whose headers name a unit, all of their figures and what each comes to; nil where no row sums them up.
    private static func total(
        _ table: FigureTable, _ reader: FigureTable.Reader, _ units: PhraseSet, _ unit: Int
    ) -> (total: FigureTable.Figure, figures: [FigureTable.Figure], sums: [Int])? {
        let columns = table.columns.filter { column in units.hits(table.name(column)).contains { $0.phrase == unit } }
        guard let row = table.rows.indices.last(where: { table.isTotal($0, reader.totals) }),
            let total = columns.lazy.compactMap({ table[FigureTable.Cell(row: row, column: $0)] }).first
        else { return nil }
        let cells = table.rows.indices.flatMap { row in columns.map { FigureTable.Cell(row: row, column: $0) } }
        // The total of the table may be the one that is wrong.
        let sums = columns.map { column in
            Bounded.sum(
                table.rows.indices.filter { !table.isTotal($0, reader.totals) }.compactMap {
                    table[FigureTable.Cell(row: $0, column: column)]?.units
                })
        }
        return (total, cells.compactMap { table[$0] }, sums)
    }
}
