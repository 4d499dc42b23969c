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
        for text in document.texts where text.tablesAbove > 0 {
            let passage = text.passage
            for word in states.hits(passage) {
                let start = fillers.hit(passage, at: word.range.upperBound)?.range.upperBound ?? word.range.upperBound
                guard let number = passage.number(at: start), let unit = units.hit(passage, at: number.end),
                    !passage.namesOtherYear(than: facts.year, before: word.range.lowerBound, within: near)
                else { continue }
                let isDone = word.phrase < reading.words.count
                // Of what is not done, one word may say more than another.
                let rows = isDone ? done : byPhrase[word.phrase] ?? open
                let all = isDone ? [rows.count] : [rows.count, open.count]
                guard !all.contains(number.value), number.value <= known.count else { continue }
                let odd = isDone ? open : rows
                finds.add(
                    passage, word.range.lowerBound..<unit.range.upperBound,
                    Phrase(
                        th: "({found}) แต่ตารางมี {count} จาก {all} มาตรการ", en: "({found}), but {count} of {all} measures are in the tables"
                    ),
                    [
                        .init("found", passage.text(word.range.lowerBound..<unit.range.upperBound)), .init("count", rows.count),
                        .init("all", known.count),
                    ],
                    notes: odd.prefix(3).map { Note($0.state.cell, $0.state.range, th: "สถานะในตาราง", en: "a state in the tables") })
            }
        }
    }

    /// The state of each measure, where the measures of the tables are numbered through and each has one; nil elsewhere.
    private static func known(
        _ document: NarrativeDocument, _ states: PhraseSet
    ) -> [(state: StatusReadings.State, phrase: Int)]? {
        var known: [Int: (state: StatusReadings.State, phrase: Int)] = [:]
        for table in document.tables {
            for row in table.rows {
                guard let number = CountReadings.number(table, row)?.number, let state = StatusReadings.state(of: row, table, states),
                    let phrase = states.first(Passage([Prose(Array(state.name.utf8), at: state.cell.place)]))?.phrase
                else { continue }
                if let first = known[number], first.phrase != phrase { return nil }
                known[number] = (state, phrase)
            }
        }
        let numbers = known.keys.sorted()
        guard numbers.count >= least, numbers == Array(1...numbers.count) else { return nil }
        return numbers.compactMap { known[$0] }
    }
}
