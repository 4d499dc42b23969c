import Diagnostics

/// How many rows of a table a text says are of a kind.
enum KindCountReadings {
    /// 8 signs: shorter words of a cell stand in many sentences.
    private static let shortest = 8
    /// 40 signs: what is longer names no kind.
    private static let longest = 40
    /// 6 kinds: a column of more is none of kinds.
    private static let mostKinds = 6
    /// 60 signs: a year that stands so near in front of a number is the one that it is of.
    private static let near = 60

    /// A kind of rows: what their cells say, and the places of these.
    private struct Kind {
        let key: [UInt16]
        let cells: [Passage]
    }

    /// A number right behind the name of a kind, in the paragraph above or below a table, which so many rows are not of.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let fillers = PhraseSet(facts.words.claims.fillers)
        let units = Set(facts.words.figures.listed)
        for (index, table) in document.tables.enumerated() {
            // A page may have cut the table.
            if index + 1 < document.tables.count, TableFigureReadings.goesOn(table, document.tables[index + 1], facts) { continue }
            if index > 0, TableFigureReadings.goesOn(document.tables[index - 1], table, facts) { continue }
            let kinds = kinds(table)
            guard !kinds.isEmpty else { continue }
            let isLast = index + 1 == document.tables.count
            let below = isLast ? table.above.upperBound..<document.texts.count : document.tables[index + 1].above
            let beside = document.texts[table.above].suffix(2) + document.texts[below].prefix(2)
            for text in beside {
                let passage = text.passage
                for quantity in reader.all(passage) where quantity.amount.decimals == 0 {
                    let unit = facts.words.figures.units[quantity.unit]
                    let start = fillers.hit(passage, endingAt: quantity.number.lowerBound)?.range.lowerBound ?? quantity.number.lowerBound
                    guard units.contains(unit),  // One kind may be called as the end of another.
                        let kind = kinds.filter({ passage.has($0.key, endingAt: start) }).max(by: { $0.key.count < $1.key.count }),
                        // What is counted is what the kind or its column is called.
                        PhraseSet([unit]).longest(in: kind.key) != nil
                            || (table.header.isEmpty ? table.rows.first?.cells ?? [] : table.header).contains(where: {
                                PhraseSet([unit]).first($0) != nil
                            }),
                        quantity.amount.units != kind.cells.count * 10_000,
                        !passage.namesOtherYear(than: facts.year, before: quantity.number.lowerBound, within: near)
                    else { continue }
                    let range = start - kind.key.count..<quantity.range.upperBound
                    finds.add(
                        passage, range,
                        Phrase(th: "({found}) แต่ในตารางมี {count} แถว", en: "({found}), but the table has {count} such rows"),
                        [.init("found", passage.text(range)), .init("count", kind.cells.count)],
                        notes: kind.cells.prefix(3).map { Note($0, $0.whole, th: "แถวของประเภทนี้", en: "a row of this kind") })
                }
            }
        }
    }

    /// The kinds that a column of a table parts its rows into: few, and at least one of them more than once.
    private static func kinds(_ table: NarrativeDocument.Table) -> [Kind] {
        // Of a header that says nothing that is known the first row is the header.
        let rows = table.header.isEmpty ? table.rows.dropFirst() : table.rows[...]
        guard rows.count >= 3 else { return [] }
        return (0..<(rows.map(\.cells.count).max() ?? 0)).flatMap { column -> [Kind] in
            // States are counted by themselves.
            if table.roles.indices.contains(column), table.roles[column] == .status { return [] }
            let cells = rows.compactMap { column < $0.cells.count ? $0.cells[column] : nil }
            guard cells.allSatisfy({ !$0.isBlank && shortest...longest ~= $0.key.count && !$0.key.contains(where: \.isDigit) }) else {
                return []
            }
            let kinds = Dictionary(grouping: cells, by: \.key)
            guard 2...mostKinds ~= kinds.count, kinds.count < cells.count else { return [] }
            return kinds.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { Kind(key: $0.key, cells: $0.value) }
        }
    }
}
