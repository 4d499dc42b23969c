import Diagnostics

/// Numbers that are those of another place but for two digits that have changed places.
enum TransposedReadings {
    /// 40 signs: what is counted stands so near in front of its number.
    private static let front = 40
    /// 15 signs: fewer between two numbers do not say what the second counts.
    private static let bare = 15
    /// 100, in ten-thousandths 1,000,000: shorter numbers change places by chance.
    private static let least = 1_000_000
    /// 12: shorter numbers are those of another place only where two others agree.
    private static let short = 120_000

    /// One number with its unit and the words in front of it.
    private struct Count {
        let passage: Passage
        let quantity: Quantity
        let words: TextShare

        /// The number and its unit.
        var value: [Int] { [quantity.unit, quantity.amount.units, quantity.amount.decimals] }

        /// Where it stands, in the order of reading.
        var place: (line: Int32, column: Int32) {
            let span = passage.place(of: quantity.range).span
            return (span.line, span.column)
        }
    }

    /// A number of three digits or more that differs from one of the same unit by two digits beside each other, behind some of the same words.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        var counts: [Count] = []
        for (passage, subject) in passages(document) {
            var before = 0
            for quantity in reader.all(passage) {
                defer { before = quantity.range.upperBound }
                guard quantity.amount.units >= short else { continue }
                // Right behind another number stands too little that says what is counted.
                let isBare = quantity.number.lowerBound - before < bare
                let start = isBare ? max(0, quantity.number.lowerBound - front - bare) : max(before, quantity.number.lowerBound - front)
                // What is counted stands in front of the number, or in front of the cell that says nothing else.
                let words =
                    quantity.range == passage.whole
                    ? TextShare(subject?.key.filter { $0.isThai || $0.isLatin } ?? [], runsOf: reading.least)
                    : TextShare(passage, within: start..<quantity.number.lowerBound, runsOf: reading.least)
                counts.append(Count(passage: passage, quantity: quantity, words: words))
            }
        }
        totals(counts, document, facts, reading, &finds)
        scores(document, facts, &finds)
        defer { measures(document, facts, &finds) }
        // 400: a report that counts so much is a table of statistics; its short numbers say nothing.
        if counts.count > 400 { counts.removeAll { $0.quantity.amount.units < least } }
        guard counts.count <= 400 else { return }
        // Of two as likely, the one that comes later is wrong.
        counts.sort { $0.place < $1.place }
        let same = Dictionary(grouping: counts, by: \.value).mapValues(\.count)
        func votes(_ count: Count) -> Int { same[count.value] ?? 0 }
        for (index, one) in counts.enumerated() {
            guard
                let other = counts.enumerated().first(where: { place, other in
                    (one.quantity.amount.units >= least || votes(one) == 1 && votes(other) > 1) && other.quantity.unit == one.quantity.unit
                        && areTransposed(other.quantity.amount, one.quantity.amount)
                        && (votes(other), -place) > (votes(one), -index) && one.words.share(in: other.words.distinct) > 0
                })?.element
            else { continue }
            report((one.passage, one.quantity.range), (other.passage, other.quantity.range), &finds)
        }
    }

    static func report(
        _ found: (passage: Passage, range: Range<Int>), _ other: (passage: Passage, range: Range<Int>), _ finds: inout Finds
    ) {
        finds.add(
            found.passage, found.range,
            Phrase(
                th: "({found}) ต่างจาก ({other}) เพียงเลขสองหลักที่สลับกัน",
                en: "({found}) differs from ({other}) in nothing but two digits that have changed places"),
            [.init("found", found.passage.text(found.range)), .init("other", other.passage.text(other.range))],
            notes: [Note(other.passage, other.range, th: "จำนวนอีกแห่ง", en: "the other number")])
    }

    /// Every passage, and for a cell the first of its row that says something in words.
    private static func passages(_ document: NarrativeDocument) -> [(passage: Passage, subject: Passage?)] {
        document.texts.map { ($0.passage, nil) }
            + document.tables.flatMap { table in
                table.rows.flatMap { row in
                    let subject = row.cells.first { $0.key.contains(where: \.isThai) }
                    return row.cells.filter { !$0.isBlank }.map { ($0, $0.isSame(as: subject ?? $0) ? nil : subject) }
                }
            }
    }

    // MARK: Scores of tables

    /// A score in a text that no table gives, beside one of a table that has the same digits in another order.
    private static func scores(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let claimed = facts.claimed
        // What a text says of now is held against the tables by itself.
        let former = claimed.figures.filter { $0.kind == .level && $0.unit >= 0 && $0.isFormer && $0.amount.decimals == 2 }
            .map { (passage: claimed.passages[$0.passage], range: $0.range, amount: $0.amount, subject: $0.subject) }
        for figure in former + bracketed(document, claimed.scanner, PhraseSet(facts.words.claims.units)) {
            guard let subject = figure.subject else { continue }
            let known = facts.scores.scores(of: subject).map { facts.scores.scores[$0] }.filter(\.isTable)
            let passage = figure.passage
            guard !known.isEmpty, !known.contains(where: { $0.amount.isSame(as: figure.amount) }),
                !known.contains(where: { $0.passage.isSame(as: passage) }),
                let twin = known.first(where: { areTransposed($0.amount, figure.amount) })
            else { continue }
            finds.add(
                passage, figure.range,
                Phrase(
                    th: "({found}) ต่างจาก ({other}) ในตารางเพียงเลขที่สลับกัน",
                    en: "({found}) differs from ({other}) of the table in two digits that have changed places"),
                [.init("found", passage.text(figure.range)), .init("other", twin.text)], level: .error,
                notes: [Note(twin.place, Message(th: "คะแนนในตาราง", en: "the score in the table"))])
        }
    }

    /// The scores that stand in brackets right behind the name of an indicator, without a unit, or with it in front, in brackets with both.
    private static func bracketed(
        _ document: NarrativeDocument, _ scanner: FigureScanner, _ units: PhraseSet
    ) -> [(passage: Passage, range: Range<Int>, amount: Amount, subject: ScoreSubject?)] {
        let bracket = UInt16(sign: "(")
        return document.passages.filter { $0.hasDigits && $0.key.contains(bracket) }.flatMap { passage in
            passage.key.indices.compactMap { at -> (passage: Passage, range: Range<Int>, amount: Amount, subject: ScoreSubject?)? in
                guard let named = scanner.subject(passage, at: at), let subject = named.subject, named.end + 1 < passage.key.count,
                    let start = passage.key[named.end] == bracket ? named.end + 1 : units.hit(passage, at: named.end)?.range.upperBound
                else { return nil }
                var end = start
                guard let amount = Amount(passage, at: end, end: &end), amount.decimals == 2, end < passage.key.count,
                    passage.key[end] == UInt16(sign: ")")
                else { return nil }
                return (passage, start..<end, amount, subject)
            }
        }
    }

    // MARK: Totals of tables

    /// 14 signs: what is summed up may be named between the word for a total and its number.
    private static let named = 14

    /// The total of a column of a table, and what the table says above its figures.
    private struct Total {
        let figure: FigureTable.Figure
        let words: Set<UInt64>
    }

    /// A number of a text that is the total of a table but for two digits, behind words of its caption or header.
    private static func totals(
        _ counts: [Count], _ document: NarrativeDocument, _ facts: NarrativeFacts, _ reading: Reading, _ finds: inout Finds
    ) {
        var totals: [Total] = []
        var known: Set<Int> = []
        for (table, figures) in zip(document.tables, facts.figures) {
            for row in figures.rows.indices { known.formUnion(figures.rows[row].compactMap { $0?.units }) }
            guard let row = figures.rows.indices.last(where: { figures.isTotal($0, facts.cells.totals) }) else { continue }
            let above = document.texts[table.above].suffix(1).map(\.passage.key) + table.header.map(\.key)
            let words = TextShare(above.flatMap { $0 }.filter { $0.isThai || $0.isLatin }, runsOf: reading.least).distinct
            for column in figures.columns {
                guard let figure = figures[FigureTable.Cell(row: row, column: column)], figure.units >= least else { continue }
                // What the rows come to is right, whatever the total says.
                let rows = figures.rows.indices.filter { !figures.isTotal($0, facts.cells.totals) }
                known.insert(Bounded.sum(rows.map { figures[FigureTable.Cell(row: $0, column: column)]?.units ?? 0 }))
                totals.append(Total(figure: figure, words: words))
            }
        }
        guard !totals.isEmpty else { return }
        let byDigits = Dictionary(grouping: totals) { digits($0.figure.units).sorted() }
        // What is called a total is held against those of tables by itself.
        let called = PhraseSet(facts.words.figures.totals)
        for count in counts where count.quantity.amount.units >= least && !known.contains(count.quantity.amount.units) {
            guard called.last(count.passage, before: count.quantity.number.lowerBound, within: named) == nil,
                let total = byDigits[digits(count.quantity.amount.units).sorted()]?.first(where: { total in
                    areTransposed(Amount(units: total.figure.units, decimals: total.figure.decimals), count.quantity.amount)
                        && count.words.share(in: total.words) > 0
                })
            else { continue }
            finds.add(
                count.passage, count.quantity.range,
                Phrase(
                    th: "({found}) ต่างจากยอดรวมของตาราง ({other}) เพียงเลขสองหลักที่สลับกัน",
                    en: "({found}) differs from the total of the table ({other}) in nothing but two digits that have changed places"),
                [
                    .init("found", count.passage.text(count.quantity.range)),
                    .init("other", total.figure.passage.text(total.figure.range)),
                ],
                notes: [Note(total.figure.passage, total.figure.range, th: "ยอดรวมของตาราง", en: "the total of the table")])
        }
    }

    /// Whether two numbers have the same digits but for two beside each other.
    static func areTransposed(_ one: Amount, _ two: Amount) -> Bool {
        guard one.units != two.units, one.decimals == two.decimals else { return false }
        let (first, second) = (digits(one.units), digits(two.units))
        guard first.count == second.count else { return false }
        let odd = first.indices.filter { first[$0] != second[$0] }
        return odd.count == 2 && odd[0] + 1 == odd[1] && first[odd[0]] == second[odd[1]] && first[odd[1]] == second[odd[0]]
    }

    private static func digits(_ units: Int) -> [UInt8] { Array(String(units.magnitude).utf8) }
}
