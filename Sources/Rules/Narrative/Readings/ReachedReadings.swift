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
        columns(document, states, missedCount: missed.count, &finds)
        sentences(document, states, shares, missedCount: missed.count, &finds)
        for table in document.tables {
            let columns = table.roles.indices.filter { table.roles[$0] == .target }
            for row in table.rows {
                let aims = columns.filter { $0 < row.cells.count }.compactMap { aim(row.cells[$0], shares, least) }
                guard aims.count == 1, let (target, aim) = aims.first.map({ ($0.target, $0.aim) }) else { continue }
                let results = reading.roles.compactMap { table.cell(row, $0) }.map { cell in
                    (cell: cell, shares: shares.hits(cell).compactMap { share(cell, $0) })
                }
                for (cell, own) in results {
                    guard let state = states.first(cell), own.count == 1, let result = own.first else { continue }
                    hold(
                        cell, state.range, cell.text(state.range), against: (cell, result.amount, result.range), target, aim,
                        isMissed: state.phrase < missed.count, &finds)
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
                        isMissed: state.phrase < missed.count, &finds)
                }
                // A column that says nothing but whether the target was reached.
                let all = results.flatMap { cell, own in own.map { (cell, $0.amount, $0.range) } }
                guard let cell = table.cell(row, .status), let state = states.hit(cell, at: 0), state.range == cell.whole, all.count == 1,
                    let result = all.first
                else { continue }
                hold(
                    cell, state.range, cell.text(state.range), against: result, target, aim, isMissed: state.phrase < missed.count, &finds)
            }
        }
        plain(document, states, shares, least, missedCount: missed.count, &finds)
    }

    /// Reports a word for reached or missed where a result and what it was to reach say otherwise.
    private static func hold(
        _ cell: Passage, _ range: Range<Int>, _ found: String, against result: (cell: Passage, amount: Amount, range: Range<Int>),
        _ target: Passage, _ aim: (amount: Amount, range: Range<Int>), isMissed: Bool, _ finds: inout Finds
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

    /// Rows of tables whose columns are called otherwise: a share that is to be reached, a share that was, and a word for reached or missed,
    /// each of which is all that its cell says.
    private static func plain(
        _ document: NarrativeDocument, _ states: PhraseSet, _ shares: PhraseSet, _ least: PhraseSet, missedCount: Int, _ finds: inout Finds
    ) {
        let told = Set(finds.findings.map(\.place))
        for table in document.tables {
            for row in table.rows {
                let said = row.cells.compactMap { cell in states.hit(cell, at: 0).flatMap { $0.range == cell.whole ? (cell, $0) : nil } }
                let aims = row.cells.compactMap { cell -> (target: Passage, aim: (amount: Amount, range: Range<Int>))? in
                    least.hit(cell, at: 0) == nil ? nil : aim(cell, shares, least)
                }
                let results = row.cells.compactMap { cell -> (cell: Passage, amount: Amount)? in
                    guard let word = shares.hit(cell, at: 0), let share = share(cell, word), share.range == cell.whole else { return nil }
                    return (cell, share.amount)
                }
                guard said.count == 1, aims.count == 1, results.count == 1, let (cell, state) = said.first, let aim = aims.first,
                    let result = results.first, !told.contains(cell.place(of: cell.whole))
                else { continue }
                hold(
                    cell, cell.whole, cell.text(cell.whole), against: (result.cell, result.amount, result.cell.whole), aim.target, aim.aim,
                    isMissed: state.phrase < missedCount, &finds)
            }
        }
    }

    /// 14 signs: what is reached may be named between.
    private static let named = 14
    /// 2 signs: a share stands right in front of what it reached.
    private static let gap = 2

    /// A share, a word for reached or missed right behind it, and the share that was to be reached.
    private static func sentences(
        _ document: NarrativeDocument, _ states: PhraseSet, _ shares: PhraseSet, missedCount: Int, _ finds: inout Finds
    ) {
        for passage in document.passages where passage.hasDigits && states.first(passage) != nil {
            let all = shares.hits(passage).compactMap { share(passage, $0) }
            for state in states.hits(passage) {
                guard let result = all.last(where: { 0...gap ~= state.range.lowerBound - $0.range.upperBound }),
                    let aim = all.first(where: { 0...named ~= $0.range.lowerBound - state.range.upperBound }),
                    !passage.key[state.range.upperBound..<aim.range.lowerBound].contains(where: { !$0.isThai }),
                    (state.phrase < missedCount) != (result.amount < aim.amount)
                else { continue }
                finds.add(
                    passage, state.range.lowerBound..<aim.range.upperBound,
                    Phrase(
                        th: "({found}) แต่ผลคือ ({result})", en: "({found}), but the result is ({result})"),
                    [
                        .init("found", passage.text(state.range.lowerBound..<aim.range.upperBound)),
                        .init("result", passage.text(result.range)),
                    ],
                    notes: [Note(passage, result.range, th: "ผล", en: "the result")])
            }
        }
    }

    /// 4 rows: fewer go by a mark by chance.
    private static let leastRows = 4

    /// A column that says whether the mark in its header was reached, against the column of points by which all rows but a few do.
    private static func columns(_ document: NarrativeDocument, _ states: PhraseSet, missedCount: Int, _ finds: inout Finds) {
        for table in document.tables {
            for (column, header) in table.header.enumerated() {
                guard let (mark, place) = mark(header) else { continue }
                let rows = table.rows.compactMap { row -> (row: NarrativeDocument.Row, cell: Passage, isMissed: Bool)? in
                    guard row.cells.indices.contains(column), let state = states.hit(row.cells[column], at: 0),
                        state.range == row.cells[column].whole
                    else { return nil }
                    return (row, row.cells[column], state.phrase < missedCount)
                }
                guard rows.count >= leastRows else { continue }
                for other in (0..<column).reversed() {
                    let points = rows.compactMap { Self.points($0.row.cells[other]) }
                    guard points.count == rows.count else { continue }
                    let odd = rows.indices.filter { (points[$0] < mark) != rows[$0].isMissed }
                    guard odd.count * leastRows <= rows.count else { continue }
                    for index in odd {
                        let (row, cell, _) = rows[index]
                        finds.add(
                            cell, cell.whole,
                            Phrase(
                                th: "({found}) แต่คะแนนคือ ({result}) และเกณฑ์คือ {aim}",
                                en: "({found}), but the score is ({result}) and the mark {aim}"),
                            [
                                .init("found", cell.text(cell.whole)), .init("result", row.cells[other].text(row.cells[other].whole)),
                                .init("aim", mark.shown),
                            ],
                            notes: [
                                Note(row.cells[other], row.cells[other].whole, th: "คะแนน", en: "the score"),
                                Note(header, place, th: "เกณฑ์ในหัวคอลัมน์", en: "the mark in the header"),
                            ])
                    }
                    break
                }
            }
        }
    }

    /// The only number of a header, where it may be a mark of 100 points.
    private static func mark(_ header: Passage) -> (mark: Amount, place: Range<Int>)? {
        guard header.hasDigits, let start = header.key.firstIndex(where: \.isDigit) else { return nil }
        var end = start
        guard let mark = Amount(header, at: start, end: &end), 1...1_000_000 ~= mark.units, !header.key[end...].contains(where: \.isDigit)
        else { return nil }
        return (mark, start..<end)
    }

    /// The points of a cell that says nothing else; nil of another cell.
    private static func points(_ cell: Passage) -> Amount? {
        var end = 0
        guard let points = Amount(cell, at: 0, end: &end), end == cell.key.count, points.units <= 1_000_000 else { return nil }
        return points
    }

    /// The only share of a target, where it is all that this says or what is to be reached at least.
    private static func aim(
        _ target: Passage, _ shares: PhraseSet, _ least: PhraseSet
    ) -> (target: Passage, aim: (amount: Amount, range: Range<Int>))? {
        let aims = shares.hits(target).compactMap { share(target, $0) }
        guard aims.count == 1, let aim = aims.first,
            aim.range == target.whole || least.stands(in: target, max(0, aim.range.lowerBound - near)..<aim.range.lowerBound)
        else { return nil }
        return (target, aim)
    }

    private static func share(_ passage: Passage, _ word: PhraseSet.Hit) -> (amount: Amount, range: Range<Int>)? {
        var end = word.range.upperBound
        guard let amount = Amount(passage, at: end, end: &end) else { return nil }
        return (amount, word.range.lowerBound..<end)
    }
}
