import Diagnostics

/// Figures of tables, held against those that they are made of.
enum TableFigureReadings {
    /// A figure that the others of its table contradict.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        var from = 0
        for index in document.tables.indices {
            let isLast = index + 1 == document.tables.count
            if !isLast, goesOn(document.tables[index], document.tables[index + 1], facts) { continue }
            let table = from == index ? facts.figures[index] : FigureTable(document.tables[from...index], facts.cells)
            from = index + 1
            guard !table.columns.isEmpty else { continue }
            directions(table, facts.cells, &finds)
            trends(table, facts.cells, &finds)
            let faults = table.relations(facts.cells).faults(table, facts.cells)
            if faults.isEmpty { continue }
            let said = amounts(table, [index], document)
            for fault in faults where !isOfOther(fault, table, facts) && !said.contains(gap(fault, table)) { report(fault, table, &finds) }
        }
        rows(document, facts, &finds)
    }

    /// 3 lines: remarks on a table stand right below it.
    private static let below = 3
    /// 1,000, in ten-thousandths: smaller amounts stand everywhere.
    private static let leastGap = 1_000_0000

    /// By how much a difference or sum of one row is off; zero of another figure.
    private static func gap(_ fault: TableFault, _ table: FigureTable) -> Int {
        let cells = fault.relation.inputs + [fault.relation.result]
        guard [.difference, .sum].contains(fault.relation.kind), cells.allSatisfy({ $0.row == fault.cell.row }) else { return 0 }
        return abs(fault.relation.expected { table[$0]?.units ?? 0 } - (table[fault.relation.result]?.units ?? 0))
    }

    /// The large amounts that the words of some tables and the remarks below them name: by one of them a difference may be less, such as what is
    /// kept for the next year.
    private static func amounts(_ table: FigureTable, _ places: [Int], _ document: NarrativeDocument) -> Set<Int> {
        let remarks = places.flatMap { place in document.texts.filter { $0.tablesAbove == place + 1 }.prefix(below).map(\.passage) }
        var found: Set<Int> = []
        for passage in table.texts.joined() + remarks {
            var at = 0
            while at < passage.key.count {
                var end = at
                if passage.key[at].isDigit, let amount = Amount(passage, at: at, end: &end), amount.units >= leastGap {
                    found.insert(amount.units)
                }
                at = max(end, at + 1)
            }
        }
        return found
    }

    /// A figure that the others of its row contradict, where a header stands above several tables: all their rows show what it says.
    private static func rows(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        var seen: Set<[[UInt16]]> = []
        for first in document.tables where !first.header.isEmpty && seen.insert(first.headerKey).inserted {
            let tables = document.tables.filter { $0.headerKey == first.headerKey }
            guard tables.count > 1 else { continue }
            let all = FigureTable(tables[...], facts.cells)
            guard !all.columns.isEmpty else { continue }
            let told = Set(finds.findings.map(\.place))
            let said = amounts(all, document.tables.indices.filter { document.tables[$0].headerKey == first.headerKey }, document)
            for fault in all.relations(ofRows: facts.cells).faults(all, facts.cells)
            where !isOfOther(fault, all, facts) && !said.contains(gap(fault, all)) {
                guard let figure = all[fault.cell], !told.contains(figure.passage.place(of: figure.range)),
                    // What another figure of the row explains has been told there.
                    !(fault.relation.inputs + [fault.relation.result]).contains(where: { cell in
                        all[cell].map { told.contains($0.passage.place(of: $0.range)) } ?? false
                    })
                else { continue }
                report(fault, all, &finds)
            }
        }
    }

    /// Whether a difference is right by what a score beside it should be by its parts: then that score has its own finding.
    private static func isOfOther(_ fault: TableFault, _ table: FigureTable, _ facts: NarrativeFacts) -> Bool {
        guard fault.relation.kind == .difference, fault.cell == fault.relation.result, let found = table[fault.cell],
            let later = table[fault.relation.inputs[0]], let earlier = table[fault.relation.inputs[1]],
            let right = facts.scores.expected(later)
        else { return false }
        return abs(right - earlier.units - found.units) <= 100
    }

    /// A word for a rise beside a difference below zero, and for a fall beside one above it.
    private static func directions(_ table: FigureTable, _ words: FigureTable.Reader, _ finds: inout Finds) {
        for row in table.rows.indices {
            let signed = table.columns.compactMap { table[FigureTable.Cell(row: row, column: $0)] }.filter { $0.isSigned && $0.units != 0 }
            guard signed.count == 1, let figure = signed.first else { continue }
            for cell in table.texts[row] {
                guard let isRise = words.direction(cell), isRise != (figure.units > 0) else { continue }
                finds.add(
                    cell, cell.whole,
                    Phrase(th: "เขียนว่า ({found}) แต่ผลต่างคือ ({figure})", en: "it says ({found}), but the difference is ({figure})"),
                    [.init("found", cell.text(cell.whole)), .init("figure", figure.passage.text(figure.range))],
                    notes: [Note(figure.passage, figure.range, th: "ผลต่าง", en: "the difference")],
                    other: figure.passage.place(of: figure.range))
            }
        }
    }

    /// A word for a rise or a fall beside two figures that went the other way, where the words of other rows are right.
    private static func trends(_ table: FigureTable, _ words: FigureTable.Reader, _ finds: inout Finds) {
        struct Trend {
            let word: Passage
            let isRise: Bool
            let figures: [FigureTable.Figure]
            var isRight: Bool { isRise == (figures[1].units > figures[0].units) }
        }
        var trends: [Trend] = []
        for row in table.rows.indices {
            let figures = table.columns.compactMap { table[FigureTable.Cell(row: row, column: $0)] }
            let said = table.texts[row].compactMap { cell in words.direction(cell).map { (cell: cell, isRise: $0) } }
            guard figures.count == 3, !figures.contains(where: \.isSigned), said.count == 1, figures[2].units > 0,
                abs(figures[1].units - figures[0].units) == figures[2].units
            else { continue }
            trends.append(Trend(word: said[0].cell, isRise: said[0].isRise, figures: figures))
        }
        let right = trends.count(where: \.isRight)
        guard right >= leastTrends, right > (trends.count - right) * 2 else { return }
        for trend in trends where !trend.isRight {
            finds.add(
                trend.word, trend.word.whole,
                Phrase(
                    th: "เขียนว่า ({found}) แต่ค่าเปลี่ยนจาก {first} เป็น {second}",
                    en: "it says ({found}), but the value went from {first} to {second}"),
                [
                    .init("found", trend.word.text(trend.word.whole)),
                    .init("first", trend.figures[0].passage.text(trend.figures[0].range)),
                    .init("second", trend.figures[1].passage.text(trend.figures[1].range)),
                ],
                notes: trend.figures.prefix(2).map { Note($0.passage, $0.range, th: "ค่าที่นำมาเทียบ", en: "one of the values") },
                other: trend.figures[2].passage.place(of: trend.figures[2].range))
        }
    }

    /// 2 rows: so many right ones show what the column says.
    private static let leastTrends = 2

    /// Whether a page has cut a table in two: the same header again, and nothing between but a heading that is repeated.
    static func goesOn(_ table: NarrativeDocument.Table, _ next: NarrativeDocument.Table, _ facts: NarrativeFacts) -> Bool {
        next.goesOn || facts.heads.areAll(next.above) && !table.header.isEmpty && table.headerKey == next.headerKey
    }

    private static func report(_ fault: TableFault, _ table: FigureTable, _ finds: inout Finds) {
        guard let figure = table[fault.cell] else { return }
        let relation = fault.relation
        let figures = [figure] + relation.inputs.compactMap { table[$0] }
        let decimals = figures.map(\.decimals).filter { $0 < 4 }.max() ?? 0
        func shown(_ cell: FigureTable.Cell) -> String {
            table[cell].map { Amount(units: $0.units, decimals: min($0.decimals, 2)).shown } ?? ""
        }
        let names = relation.inputs.map(shown)
        let formula = formula(fault, names, shown(relation.result))
        let others = (relation.inputs + [relation.result]).filter { $0 != fault.cell }.prefix(4).compactMap { table[$0] }
        finds.add(
            figure.passage, figure.range,
            Phrase(
                th: "({found}) ไม่ตรงกับตัวเลขอื่นในตาราง: {formula} = {right}",
                en: "({found}) does not agree with the other figures of the table: {formula} = {right}"),
            [
                .init("found", figure.passage.text(figure.range)), .init("formula", formula),
                .init("right", Amount(units: rounded(fault.right, decimals), decimals: decimals).shown),
            ],
            notes: others.map { Note($0.passage, $0.range, th: "ตัวเลขที่นำมาเทียบ", en: "one of the figures") })
    }

    /// How the figure comes of the others.
    private static func formula(_ fault: TableFault, _ names: [String], _ result: String) -> String {
        let inputs = fault.relation.inputs
        var terms: [String] = []
        var sign = " + "
        switch fault.relation.kind {
        case .difference where fault.cell == inputs[0]: terms = [names[1], result]
        case .difference where fault.cell == inputs[1]:
            terms = [names[0], result]
            sign = " − "
        case .difference:
            terms = names
            sign = " − "
        case .share: return "\(names[0]) ÷ \(names[1]) × 100"
        case .multiple: return "\(names[0]) × \(names[1])"
        case .product: return "\(names[0]) × \(names[1]) ÷ 100"
        case .mean:
            return
                "(\(names.count > 4 ? (names.prefix(2) + ["…"] + names.suffix(1)).joined(separator: " + ") : names.joined(separator: " + "))) ÷ \(names.count)"
        case .scaled: return "\(names[0]) × \(Amount(units: fault.relation.factor, decimals: 0).shown)"
        case .weighted:
            for index in stride(from: 0, to: names.count - 1, by: 2) { terms.append("\(names[index]) × \(names[index + 1])%") }
        case .sum where fault.cell != fault.relation.result:
            terms = [result]
            for (cell, name) in zip(inputs, names) where cell != fault.cell { terms.append(name) }
            sign = " − "
        case .sum: terms = names
        }
        // 8 terms: more are not read.
        if terms.count > 8 { terms = terms.prefix(3) + ["…"] + terms.suffix(1) }
        return terms.joined(separator: sign)
    }

    private static func rounded(_ units: Int, _ decimals: Int) -> Int {
        let unit = [10_000, 1_000, 100, 10, 1][min(decimals, 4)]
        return Bounded.whole(Double(units) / Double(unit)) * unit
    }
}
