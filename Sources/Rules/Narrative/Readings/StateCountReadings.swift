import Diagnostics
import Documents

/// How many measures a text counts as done, or as not done.
enum StateCountReadings {
    /// 60 signs: a year that stands so near in front of a number is the one that it is of.
    private static let near = 60
    /// 3 measures: fewer are no plan.
    private static let least = 3

    /// A number of measures behind a word for a state that so many rows of the tables are not in.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let states = PhraseSet(reading.words + reading.also)
        let units = PhraseSet(reading.unless)
        let fillers = PhraseSet(facts.words.claims.fillers)
        guard let known = known(document, states) else { return }
        let done = known.filter { $0.phrase < reading.words.count }
        let open = known.filter { $0.phrase >= reading.words.count }
        let byPhrase = Dictionary(grouping: known, by: \.phrase)
        let totals = PhraseSet(facts.words.tables.totals)
        for table in facts.figures {
            for (label, phrase, figure) in counted(table, states, totals) {
                let isDone = phrase < reading.words.count
                let rows = isDone ? done : byPhrase[phrase] ?? open
                let all = isDone ? [rows.count] : [rows.count, open.count]
                guard !all.contains(figure.units / 10_000), figure.units <= known.count * 10_000 else { continue }
                report(
                    figure.passage, figure.range, label.text(label.whole), rows.count, known.count, (isDone ? open : rows).map(\.state),
                    &finds)
            }
        }
        for text in document.texts {
            let passage = text.passage
            let counts = states.hits(passage).compactMap {
                word -> (word: PhraseSet.Hit, number: (value: Int, end: Int), unit: PhraseSet.Hit)? in
                let start = fillers.hit(passage, at: word.range.upperBound)?.range.upperBound ?? word.range.upperBound
                guard let number = passage.number(at: start), let unit = units.hit(passage, at: number.end) else { return nil }
                return (word, number, unit)
            }
            // Above the tables only a summary counts several states.
            guard text.tablesAbove > 0 || Set(counts.map(\.word.phrase)).count >= leastStates else { continue }
            for (word, number, unit) in counts {
                guard
                    !passage.namesOtherYear(than: facts.year, before: word.range.lowerBound, within: near)
                else { continue }
                let isDone = word.phrase < reading.words.count
                // Of what is not done, one word may say more than another.
                let rows = isDone ? done : byPhrase[word.phrase] ?? open
                let all = isDone ? [rows.count] : [rows.count, open.count]
                guard !all.contains(number.value), number.value <= known.count else { continue }
                let range = word.range.lowerBound..<unit.range.upperBound
                report(passage, range, passage.text(range), rows.count, known.count, (isDone ? open : rows).map(\.state), &finds)
            }
        }
    }

    private static func report(
        _ passage: Passage, _ range: Range<Int>, _ found: String, _ count: Int, _ all: Int, _ odd: [StatusReadings.State],
        _ finds: inout Finds
    ) {
        finds.add(
            passage, range,
            Phrase(th: "({found}) แต่ตารางมี {count} จาก {all} มาตรการ", en: "({found}), but {count} of {all} measures are in the tables"),
            [.init("found", found), .init("count", count), .init("all", all)],
            notes: odd.prefix(3).map { Note($0.cell, $0.range, th: "สถานะในตาราง", en: "a state in the tables") })
    }

    /// 2 states: a table that counts measures by them has a row for each.
    private static let leastStates = 2

    /// The rows of a table that are named by a state, with the wording and the first whole number of each; none where it counts no states.
    private static func counted(
        _ table: FigureTable, _ states: PhraseSet, _ totals: PhraseSet
    ) -> [(label: Passage, phrase: Int, figure: FigureTable.Figure)] {
        guard let column = table.columns.first, table.rows.count <= 8 else { return [] }
        let found = table.rows.indices.compactMap { row -> (Passage, Int, FigureTable.Figure)? in
            guard let label = table.labels[row], let state = states.hit(label, at: 0), state.range == label.whole,
                let figure = table[FigureTable.Cell(row: row, column: column)], figure.decimals == 0, figure.units >= 0
            else { return nil }
            return (label, state.phrase, figure)
        }
        // Every row is of a state, or sums them up.
        let others = table.rows.indices.count { !table.isTotal($0, totals) } - found.count
        return found.count >= leastStates && others == 0 ? found : []
    }

    /// The state of each measure, where the measures of the tables are numbered through and each has one; nil elsewhere.
    private static func known(
        _ document: NarrativeDocument, _ states: PhraseSet
    ) -> [(state: StatusReadings.State, phrase: Int)]? {
        var known: [Int: (state: StatusReadings.State, phrase: Int)] = [:]
        for table in document.tables {
            let rows = table.rows.compactMap { row in
                CountReadings.number(table, row).map { (number: $0.number, state: StatusReadings.state(of: row, table, states)) }
            }
            guard rows.contains(where: { $0.state != nil }) else { continue }
            for (number, state) in rows {
                // Where one row has no state, or two, nobody can tell how many are in which.
                guard let state, let phrase = states.first(Passage([Prose(Array(state.name.utf8), at: state.cell.place)]))?.phrase else {
                    return nil
                }
                if let first = known[number], first.phrase != phrase { return nil }
                known[number] = (state, phrase)
            }
        }
        let numbers = known.keys.sorted()
        // A measure that is planned and has no row of results has its own finding, and may be counted.
        let planned = document.tables.flatMap { table in table.rows.compactMap { CountReadings.number(table, $0)?.number } }.max() ?? 0
        guard numbers.last.map({ planned <= $0 }) ?? false, numbers.count >= least, numbers == Array(1...numbers.count) else { return nil }
        return numbers.compactMap { known[$0] }
    }
}
