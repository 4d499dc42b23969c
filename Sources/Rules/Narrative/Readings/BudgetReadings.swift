import Diagnostics

/// What was spent, held against what was set aside.
enum BudgetReadings {
    /// A row whose result spent more than its budget, without a word about it.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let units = PhraseSet(reading.also)
        let excuses = PhraseSet(reading.unless)
        let fillers = PhraseSet(facts.words.claims.fillers)
        for table in document.tables {
            guard let column = table.column(.budget) else { continue }
            for row in table.rows where column < row.cells.count {
                guard let budget = facts.cells.figure(row.cells[column]), budget.units > 0 else { continue }
                for cell in row.cells where excuses.first(cell) == nil {
                    for word in words.hits(cell) {
                        var end = word.range.upperBound
                        if let filler = fillers.hit(cell, at: end) { end = filler.range.upperBound }
                        let start = end
                        guard let spent = Amount(cell, at: start, end: &end), let unit = units.hit(cell, at: end),
                            spent.units > budget.units
                        else { continue }
                        finds.add(
                            cell, word.range.lowerBound..<unit.range.upperBound,
                            Phrase(
                                th: "({found}) มากกว่างบประมาณของแถว ({budget}) โดยไม่บอกเหตุ",
                                en: "({found}) is more than the budget of the row ({budget}), and nothing is said of it"),
                            [
                                .init("found", cell.text(word.range.lowerBound..<unit.range.upperBound)),
                                .init("budget", budget.passage.text(budget.range)),
                            ],
                            notes: [Note(budget.passage, budget.range, th: "งบประมาณ", en: "the budget")])
                    }
                }
            }
        }
    }
}
