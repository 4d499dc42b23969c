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
                    least.stands(in: target, max(0, aim.range.lowerBound - near)..<aim.range.lowerBound)
                else { continue }
                for role in reading.roles {
                    guard let cell = table.cell(row, role), let state = states.first(cell) else { continue }
                    let results = shares.hits(cell).compactMap { share(cell, $0) }
                    guard results.count == 1, let result = results.first else { continue }
                    let isMissed = state.phrase < missed.count
                    guard isMissed != (result.amount < aim.amount) else { continue }
                    finds.add(
                        cell, state.range,
                        Phrase(
                            th: "({found}) แต่ผลคือ ({result}) และเป้าหมายคือ ({aim})",
                            en: "({found}), but the result is ({result}) and the target ({aim})"),
                        [
                            .init("found", cell.text(state.range)), .init("result", cell.text(result.range)),
                            .init("aim", target.text(aim.range)),
                        ],
                        notes: [
                            Note(cell, result.range, th: "ผล", en: "the result"), Note(target, aim.range, th: "เป้าหมาย", en: "the target"),
                        ])
                }
            }
        }
    }

    private static func share(_ passage: Passage, _ word: PhraseSet.Hit) -> (amount: Amount, range: Range<Int>)? {
        var end = word.range.upperBound
        guard let amount = Amount(passage, at: end, end: &end) else { return nil }
        return (amount, word.range.lowerBound..<end)
    }
}
