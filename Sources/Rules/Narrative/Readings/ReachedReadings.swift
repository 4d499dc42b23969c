import Diagnostics

/// Whether a result reached what it was to reach.
enum ReachedReadings {
    /// 20 signs: the share that is aimed at stands right behind the words for at least.
    private static let near = 20

    /// A result that is said to have missed its target, or to have reached it, where its share in percent says otherwise.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let missed = reading.words
        let states = PhraseSet(missed + reading.also)
        let least = PhraseSet(reading.unless)
        let shares = PhraseSet(facts.words.claims.shares)
        for table in document.tables {
            guard let column = table.column(.target) else { continue }
            for row in table.rows where column < row.cells.count {
                let target = row.cells[column]
                let aims = shares.hits(target).compactMap { share(target, $0) }
                guard aims.count == 1, let aim = aims.first,
                    aim.range == target.whole
                        || least.stands(in: target, max(0, aim.range.lowerBound - near)..<aim.range.lowerBound)
                else { continue }
                let results = reading.roles.compactMap { table.cell(row, $0) }.map { cell in
                    (cell: cell, shares: shares.hits(cell).compactMap { share(cell, $0) })
                }
                for (cell, own) in results {
                    guard let state = states.first(cell), own.count == 1, let result = own.first else { continue }
                    hold(
                        cell, state.range, cell.text(state.range), against: (cell, result.amount, result.range), target, aim,
                        isMissed: state.phrase < missed.count)
                }
                // Columns of which the one that is right is marked.
                let lines =
                    table.states.isEmpty
                    ? table.header
                    : zip(table.header, table.states).map { $1.isBlank ? $0 : $1 }
                        + table.header.dropFirst(table.states.count)
                for (column, header) in lines.enumerated() where column < row.cells.count && StatusReadings.isMark(row.cells[column]) {
                    guard let state = states.hit(header, at: 0), state.range == header.whole,
                        let result = results.flatMap({ cell, own in
                            own.map { (cell, $0.amount, $0.range) }
                        }).first, results.flatMap(\.shares).count == 1
                    else { continue }
                    hold(
                        row.cells[column], row.cells[column].whole, header.text(header.whole), against: result, target, aim,
                        isMissed: state.phrase < missed.count)
                }
                // A column that says nothing but whether the target was reached.
                let all = results.flatMap { cell, own in own.map { (cell, $0.amount, $0.range) } }
                guard let cell = table.cell(row, .status), let state = states.hit(cell, at: 0), state.range == cell.whole, all.count == 1,
                    let result = all.first
                else { continue }
                hold(
                    cell, state.range, cell.text(state.range), against: result, target, aim, isMissed: state.phrase < missed.count)
            }
        }
        func hold(
            _ cell: Passage, _ range: Range<Int>, _ found: String, against result: (cell: Passage, amount: Amount, range: Range<Int>),
            _ target: Passage, _ aim: (amount: Amount, range: Range<Int>), isMissed: Bool
        ) {
            guard isMissed != (result.amount < aim.amount) else { return }
            finds.add(
                cell, range,
                Phrase(
                    th: "({found}) แต่ผลคือ ({result}) และเป้าหมายคือ ({aim})",
                    en: "({found}), but the result is ({result}) and the target ({aim})"),
                [
                    .init("found", found), .init("result", result.cell.text(result.range)),
                    .init("aim", target.text(aim.range)),
                ],
                notes: [
                    Note(result.cell, result.range, th: "ผล", en: "the result"),
                    Note(target, aim.range, th: "เป้าหมาย", en: "the target"),
                ])
        }
    }

    private static func share(_ passage: Passage, _ word: PhraseSet.Hit) -> (amount: Amount, range: Range<Int>)? {
        var end = word.range.upperBound
        guard let amount = Amount(passage, at: end, end: &end) else { return nil }
        return (amount, word.range.lowerBound..<end)
    }
}
