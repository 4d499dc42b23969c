import Diagnostics

/// Amounts that are written in words beside their figures.
enum WordedAmountReadings {
    /// 12 signs: the figure and its words stand side by side, with a unit and a bracket between.
    private static let reach = 12

    /// An amount in words that is not the figure in front of it, nor any of its row where none stands there.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let units = PhraseSet(reading.words)
        for text in document.texts { check(text.passage, units, others: [], &finds) }
        for table in document.tables {
            for row in table.rows {
                for (column, cell) in row.cells.enumerated() where !cell.isBlank {
                    let others = row.cells.indices.filter { $0 != column }
                    check(cell, units, others: others.map { row.cells[$0] }, &finds) { words, other in
                        // A total that is wrong has its own finding.
                        others.contains { row.cells[$0].isSame(as: other) && sum(above: row, $0, table) == words }
                    }
                }
            }
        }
    }

    /// What the figures of a column come to above a row, in ten-thousandths.
    private static func sum(above row: NarrativeDocument.Row, _ column: Int, _ table: NarrativeDocument.Table) -> Int {
        Bounded.sum(
            table.rows.prefix { $0.index < row.index }.compactMap { row in
                var end = 0
                guard row.cells.indices.contains(column), let amount = Amount(row.cells[column], at: 0, end: &end),
                    end == row.cells[column].key.count
                else { return nil }
                return amount.units
            })
    }

    private static func check(
        _ passage: Passage, _ units: PhraseSet, others: [Passage], _ finds: inout Finds, isTold: (Int, Passage) -> Bool = { _, _ in false }
    ) {
        for unit in units.hits(passage) {
            guard let words = WordedNumber(passage, endingAt: unit.range.lowerBound) else { continue }
            let found: [(passage: Passage, range: Range<Int>, amount: Amount)]
            if let figure = figure(passage, before: words.range.lowerBound) {
                found = [(passage, figure.range, figure.amount)]
            } else {
                found = others.compactMap { cell in
                    var end = 0
                    guard cell.key.count <= 30, let amount = Amount(cell, at: 0, end: &end), amount.units > 0 else { return nil }
                    return (cell, 0..<end, amount)
                }
            }
            guard let first = found.last, !found.contains(where: { $0.amount.units == words.value * 10_000 }) else { continue }
            if isTold(Bounded.sum([words.value]) * 10_000, first.passage) { continue }
            finds.add(
                passage, words.range.lowerBound..<unit.range.upperBound,
                Phrase(
                    th: "ตัวอักษร ({found}) คือ {value} แต่ตัวเลขคือ {figure}", en: "the words ({found}) say {value}, but the figure is {figure}"),
                [
                    .init("found", passage.text(words.range.lowerBound..<unit.range.upperBound)), .init("value", words.value),
                    .init("figure", first.amount.shown),
                ],
                notes: [Note(first.passage, first.range, th: "ตัวเลข", en: "the figure")])
        }
    }

    /// The figure that ends close in front of a place, with nothing but a unit and a bracket between.
    private static func figure(_ passage: Passage, before place: Int) -> (range: Range<Int>, amount: Amount)? {
        var last = place - 1
        while last >= 0, place - last <= reach, !passage.key[last].isDigit { last -= 1 }
        guard last >= 0, passage.key[last].isDigit, passage.key[last..<place].contains(UInt16(sign: "(")) else { return nil }
        var start = last
        while start > 0, !passage.isParted[start],
            passage.key[start - 1].isDigit || [UInt16(sign: ","), UInt16(sign: ".")].contains(passage.key[start - 1])
        { start -= 1 }
        while start < last, !passage.key[start].isDigit { start += 1 }
        var end = start
        guard let amount = Amount(passage, at: start, end: &end), end == last + 1 else { return nil }
        return (start..<end, amount)
    }
}
