import Diagnostics

/// What a text says there was none of, and a table counts.
enum NoneReadings {
    /// 30 signs: so far behind what there was none of may words narrow it down.
    private static let narrowing = 30
    /// 90 signs: a year or a kind that stands so near in front is the one that is spoken of.
    private static let near = 90

    /// Words for none of something, which is all that they say, and a table below a caption that names it, with a total above nothing.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let nouns = PhraseSet(reading.words)
        let none = PhraseSet(reading.also)
        let kinds = PhraseSet(reading.unless)
        let totals = Dictionary(grouping: totals(document, facts, nouns), by: \.noun)
        guard !totals.isEmpty else { return }
        for (passage, table) in passages(document) {
            for noun in nouns.hits(passage) {
                guard let word = none.hit(passage, endingAt: noun.range.lowerBound) else { continue }
                let rest = noun.range.upperBound..<min(passage.key.count, noun.range.upperBound + narrowing)
                // "Complaints of corruption: none"
                let front = max(0, word.range.lowerBound - near)..<word.range.lowerBound
                let isNarrowed = front.last.map { passage.key[$0] == UInt16(sign: ":") } ?? false && kinds.stands(in: passage, front)
                guard !isNarrowed, !kinds.stands(in: passage, rest),
                    !passage.namesOtherYear(than: facts.year, before: word.range.lowerBound, within: near),
                    let total = totals[noun.phrase]?.first(where: { $0.table != table })
                else { continue }
                finds.add(
                    passage, word.range.lowerBound..<noun.range.upperBound,
                    Phrase(
                        th: "({found}) แต่ตารางมี {count}", en: "({found}), but the table counts {count}"),
                    [
                        .init("found", passage.text(word.range.lowerBound..<noun.range.upperBound)),
                        .init("count", total.figure.passage.text(total.figure.range)),
                    ],
                    notes: [Note(total.figure.passage, total.figure.range, th: "จำนวนในตาราง", en: "the number in the table")])
            }
        }
    }

    /// What a table counts in all.
    private struct Total {
        let noun: Int
        let table: Int
        let figure: FigureTable.Figure
    }

    /// Every passage, and the table that it stands in; nil for a text.
    private static func passages(_ document: NarrativeDocument) -> [(passage: Passage, table: Int?)] {
        document.texts.map { ($0.passage, nil) }
            + document.tables.enumerated().flatMap { index, table in table.rows.flatMap(\.cells).filter { !$0.isBlank }.map { ($0, index) }
            }
    }

    private static func totals(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ nouns: PhraseSet) -> [Total] {
        let years = PhraseSet(facts.words.claims.years)
        return document.tables.enumerated().compactMap { index, table in
            guard let caption = document.texts[table.above].last?.passage, let noun = nouns.first(caption) else { return nil }
            // A caption of another year counts what was then.
            let isOther = years.hits(caption).contains { hit in
                caption.number(at: hit.range.upperBound).map { 2400...2699 ~= $0.value && $0.value != facts.year } ?? false
            }
            let figures = facts.figures[index]
            guard !isOther, !table.header.contains(where: { years.first($0) != nil }),
                let row = figures.rows.indices.last(where: { figures.isTotal($0, facts.cells.totals) }),
                let column = figures.columns.first(where: { figures[FigureTable.Cell(row: row, column: $0)] != nil }),
                let figure = figures[FigureTable.Cell(row: row, column: column)], figure.units > 0, figure.decimals == 0
            else { return nil }
            return Total(noun: noun.phrase, table: index, figure: figure)
        }
    }
}
