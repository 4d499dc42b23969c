import Diagnostics

/// What a text says of the table beside it: which row has most, and what all of it comes to.
enum TableTextReadings {
    /// 60 signs: what is highest or lowest is named in one clause.
    private static let clause = 60
    /// 6 signs: shorter names of rows stand in other words too.
    private static let shortest = 6
    /// 3 rows: of two nothing is "the most".
    private static let leastRows = 3

    /// A row that is said to have most or least of something, where another row of the table has.
    static func superlatives(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words + reading.also)
        let leads = PhraseSet(facts.words.figures.lists)
        var above: (index: Int, table: LabelledTable)?
        for text in document.texts where text.tablesAbove > 0 && words.first(text.passage) != nil {
            let index = text.tablesAbove - 1
            if above?.index != index { above = (index, LabelledTable(facts.figures[index], facts.cells.totals)) }
            guard let known = above?.table, known.rows.count >= leastRows else { continue }
            let (table, labels) = (known.table, known.labels)
            for label in labels.hits(text.passage) {
                guard let (word, between) = superlative(label.range, text.passage, words, labels, leads) else { continue }
                let isMost = word.phrase < reading.words.count
                let row = known.rowOfLabel[label.phrase]
                let place = min(label.range.lowerBound, word.range.lowerBound)..<max(label.range.upperBound, word.range.upperBound)
                guard let column = column(table, text.passage.key[between], facts.cells.differences),
                    let own = table[FigureTable.Cell(row: row, column: column)]
                else { continue }
                guard let best = known.extremes[column].map({ isMost ? $0.most : $0.least }), best.units != own.units else { continue }
                finds.add(
                    text.passage, place,
                    Phrase(
                        th: "({found}) แต่ในตารางคือ {own} และมีแถวที่ได้ {best}",
                        en: "({found}), but the table has {own} for it and {best} for another"),
                    [
                        .init("found", text.passage.text(place)),
                        .init("own", own.passage.text(own.range)), .init("best", best.passage.text(best.range)),
                    ],
                    notes: [
                        Note(own.passage, own.range, th: "ค่าของแถวนี้", en: "the figure of this row"),
                        Note(best.passage, best.range, th: "ค่าของอีกแถว", en: "the figure of the other row"),
                    ])
            }
        }
    }

    /// A table whose rows texts may name: their names, and the highest and lowest figure of each column.
    private struct LabelledTable {
        let table: FigureTable
        /// The rows that sum up no others.
        let rows: [Int]
        let labels: PhraseSet
        let rowOfLabel: [Int]
        private(set) var extremes: [Int: (most: FigureTable.Figure, least: FigureTable.Figure)] = [:]

        init(_ table: FigureTable, _ totals: PhraseSet) {
            self.table = table
            rows = table.rows.indices.filter { !table.isTotal($0, totals) }
            let names = rows.compactMap { row in
                table.texts[row].first { $0.key.contains(where: \.isThai) && $0.key.count >= shortest }.map { (row: row, key: $0.key) }
            }
            labels = PhraseSet(keys: names.map(\.key))
            rowOfLabel = names.map(\.row)
            for column in table.columns {
                let values = rows.compactMap { row in table[FigureTable.Cell(row: row, column: column)] }
                guard values.count >= leastRows, let most = values.max(by: { $0.units < $1.units }),
                    let least = values.min(by: { $0.units < $1.units })
                else { continue }
                extremes[column] = (most, least)
            }
        }
    }

    /// The word for most or least that is said of a row, and the clause between: behind the row's name, or in front of it with a word that
    /// leads to it.
    private static func superlative(
        _ label: Range<Int>, _ passage: Passage, _ words: PhraseSet, _ labels: PhraseSet, _ leads: PhraseSet
    ) -> (word: PhraseSet.Hit, between: Range<Int>)? {
        if let lead = leads.last(passage, before: label.lowerBound, within: 2),
            let word = words.hit(passage, endingAt: lead.lowerBound)
        {
            return (word, max(0, word.range.lowerBound - clause)..<word.range.lowerBound)
        }
        let end = min(passage.key.count, label.upperBound + clause)
        guard let word = words.first(passage, within: label.upperBound..<end), leads.hit(passage, at: word.range.upperBound) == nil else {
            return nil
        }
        let between = label.upperBound..<word.range.lowerBound
        guard labels.first(passage, within: between) == nil, !passage.key[between].contains(where: \.isDigit) else { return nil }
        return (word, between)
    }

    /// The column that a clause speaks of: the one whose header has most words in common with it, or the only one.
    private static func column(_ table: FigureTable, _ words: ArraySlice<UInt16>, _ differences: PhraseSet) -> Int? {
        let clause = TextShare(words.filter(\.isThai), runsOf: run)
        let shares = table.columns.map { column in
            (column: column, share: TextShare(table.name(column).key.filter(\.isThai), runsOf: run).share(in: clause.distinct))
        }
        if let best = shares.max(by: { $0.share < $1.share }), best.share > 0, shares.count(where: { $0.share == best.share }) == 1 {
            // Who does not speak of a change means no column of changes.
            if table.names(best.column, differences), differences.longest(in: Array(words)) == nil { return nil }
            return best.column
        }
        return table.columns.count == 1 ? table.columns.first : nil
    }

    /// 6 letters: headers and clauses that have so many in common speak of one thing.
    private static let run = 6

    /// A total in a text that no table has, beside one of a table that differs from it by one digit or by two that have changed places.
    static func totals(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let reader = QuantityReader(facts.words.figures)
        var known: Set<Int> = []
        var totals: [(figure: FigureTable.Figure, table: Int, units: Set<Int>)] = []
        // A total of the table may be the one that is wrong.
        var sums: [[[UInt16]]: [Int: Int]] = [:]
        for (index, table) in facts.figures.enumerated() {
            let header = document.tables[index].headerKey
            for column in table.columns {
                let parts = table.rows.indices.filter { !table.isTotal($0, facts.cells.totals) }.compactMap {
                    table[FigureTable.Cell(row: $0, column: column)]?.units
                }
                let sum = Bounded.sum(parts + [sums[header]?[column] ?? 0])
                sums[header, default: [:]][column] = sum
                known.insert(sum)
            }
            for row in table.rows.indices {
                for column in table.columns {
                    guard let figure = table[FigureTable.Cell(row: row, column: column)] else { continue }
                    known.insert(figure.units)
                    if table.isTotal(row, facts.cells.totals), figure.units >= least {
                        totals.append((figure, index, Set(reader.units.hits(table.name(column)).map(\.phrase))))
                    }
                }
            }
        }
        // 300: so many totals are alike by chance.
        guard 1...300 ~= totals.count else { return }
        // What stands right below a table has been held against its total.
        var below: [Int] = document.passages.map { _ in -1 }
        for (index, text) in document.texts.enumerated() where index == 0 || document.texts[index - 1].tablesAbove != text.tablesAbove {
            below[index] = text.tablesAbove - 1
        }
        for (index, passage) in document.passages.enumerated() {
            for quantity in reader.all(passage) where quantity.amount.units >= least && !known.contains(quantity.amount.units) {
                guard words.stands(in: passage, max(0, quantity.number.lowerBound - front)..<quantity.number.lowerBound),
                    let total = totals.first(where: { total in
                        // A column that names units counts nothing else.
                        total.table != below[index] && (total.units.isEmpty || total.units.contains(quantity.unit))
                            && isNear(total.figure.units, quantity.amount.units)
                    })?.figure
                else { continue }
                finds.add(
                    passage, quantity.range,
                    Phrase(th: "ยอดรวม ({found}) ไม่ตรงกับในตาราง ({total})", en: "the total ({found}) is not that of the table ({total})"),
                    [.init("found", passage.text(quantity.range)), .init("total", total.passage.text(total.range))],
                    notes: [Note(total.passage, total.range, th: "ยอดรวมในตาราง", en: "the total in the table")])
            }
        }
    }

    /// 1,000, in ten-thousandths: smaller totals are alike by chance.
    private static let least = 10_000_000
    /// 30 signs: a word for all of it stands so near in front of its number.
    private static let front = 30

    /// Whether two numbers of as many digits differ in one of them, or in two that have changed places.
    private static func isNear(_ one: Int, _ two: Int) -> Bool {
        let (first, second) = (Array(String(one).utf8), Array(String(two).utf8))
        guard one != two, first.count == second.count else { return false }
        let odd = first.indices.filter { first[$0] != second[$0] }
        // Round numbers differ by a digit as a matter of course.
        func significant(_ digits: [UInt8]) -> Int { digits.count - digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count }
        if odd.count == 1 { return max(significant(first), significant(second)) >= 3 }
        return odd.count == 2 && first[odd[0]] == second[odd[1]] && first[odd[1]] == second[odd[0]]
    }

    // MARK: Targets

    /// 4 rows: so many of them show that the column aims at more than was reached.
    private static let leastTargets = 4

    /// A target below the score that has been reached, where the others of its column are not.
    static func targets(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let aims = PhraseSet(facts.words.claims.targetColumns)
        let reached = PhraseSet(reading.words)
        for table in facts.figures {
            guard let aim = table.columns.first(where: { aims.first(table.name($0)) != nil }),
                let score = table.columns.last(where: {
                    $0 < aim && aims.first(table.name($0)) == nil && reached.first(table.name($0)) != nil
                })
            else { continue }
            let pairs = table.rows.indices.compactMap { row -> (score: FigureTable.Figure, aim: FigureTable.Figure)? in
                guard let one = table[FigureTable.Cell(row: row, column: score)], let two = table[FigureTable.Cell(row: row, column: aim)]
                else {
                    return nil
                }
                return (one, two)
            }
            let low = pairs.filter { $0.aim.units < $0.score.units }
            guard pairs.count - low.count >= leastTargets, low.count * 4 <= pairs.count else { continue }
            for pair in low {
                finds.add(
                    pair.aim.passage, pair.aim.range,
                    Phrase(
                        th: "เป้าหมาย ({aim}) ต่ำกว่าคะแนนที่ได้แล้ว ({score})", en: "the target ({aim}) is below what was reached ({score})"),
                    [
                        .init("aim", pair.aim.passage.text(pair.aim.range)), .init("score", pair.score.passage.text(pair.score.range)),
                    ],
                    notes: [Note(pair.score.passage, pair.score.range, th: "คะแนนที่ได้แล้ว", en: "what was reached")],
                    other: pair.score.passage.place(of: pair.score.range))
            }
        }
    }
}
