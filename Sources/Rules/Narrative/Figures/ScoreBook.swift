import Diagnostics

/// The scores that a report gives, in its prose and in its tables.
struct ScoreBook {
    struct Score {
        let passage: Passage
        let range: Range<Int>
        let amount: Amount
        let subject: ScoreSubject
        let year: Int?
        let isTable: Bool
        /// The claimed figure that it is; nil of a table.
        let figure: Int?

        var place: Place { passage.place(of: range) }
        var text: String { passage.text(range) }
    }

    private(set) var scores: [Score] = []
    private let reader: ClaimReader
    private let words: NarrativeWords

    /// 70 signs: what is longer does not name a row.
    private static let label = 70

    init(_ document: NarrativeDocument, _ facts: NarrativeFacts) {
        reader = facts.claimed
        words = facts.words
        for (index, figure) in reader.figures.enumerated() {
            guard figure.kind == .level, figure.unit >= 0, figure.isOwn, let subject = figure.subject, !figure.isFormer
            else { continue }
            scores.append(
                Score(
                    passage: reader.passages[figure.passage], range: figure.range, amount: figure.amount, subject: subject,
                    year: figure.year, isTable: false, figure: index))
        }
        for table in document.tables { append(table) }
    }

    private mutating func append(_ table: NarrativeDocument.Table) {
        let figures = FigureTable([table], words.tables, words.claims)
        let scanner = FigureScanner(words)
        let others = PhraseSet(words.claims.otherColumns + words.claims.targetColumns + words.tables.weights + words.tables.differences)
        let units = PhraseSet(words.claims.units)
        for column in figures.columns {
            let name = figures.name(column)
            let year = Self.year(name)
            guard others.first(name) == nil, year != nil || units.first(name) != nil else { continue }
            for row in figures.rows.indices {
                guard let figure = figures[FigureTable.Cell(row: row, column: column)], !figure.isSigned,
                    0...1_000_000 ~= figure.units, let subject = subject(table, figures, row, scanner)
                else { continue }
                scores.append(
                    Score(
                        passage: figure.passage, range: figure.range, amount: Amount(units: figure.units, decimals: figure.decimals),
                        subject: subject, year: year, isTable: true, figure: nil))
            }
        }
    }

    /// What a row is of: the indicator that it names, else the instrument, else the whole.
    private func subject(
        _ table: NarrativeDocument.Table, _ figures: FigureTable, _ row: Int, _ scanner: FigureScanner
    ) -> ScoreSubject? {
        var found: [ScoreSubject] = []
        for cell in figures.texts[row] where cell.key.count <= Self.label {
            for at in cell.key.indices {
                guard let named = scanner.subject(cell, at: at) else { continue }
                guard let subject = named.subject else { return nil }
                found.append(subject)
            }
        }
        let indicators = Set(found.filter { if case .indicator = $0 { true } else { false } })
        if let one = indicators.first { return indicators.count == 1 ? one : nil }
        let rest = Set(found)
        return rest.count == 1 ? rest.first : nil
    }

    private static func year(_ header: Passage) -> Int? {
        for at in header.key.indices {
            if at > 0, header.key[at - 1].isDigit { continue }
            if let number = header.number(at: at), number.end - at == 4, 2400...2699 ~= number.value { return number.value }
        }
        return nil
    }

    /// Whether two scores are of one year; one without a year is of a year whose score it equals, or of the latest.
    func isSameYear(_ one: Score, _ two: Score) -> Bool {
        if let a = one.year, let b = two.year { return a == b }
        // What a comparison names as the earlier value is of another year than what it does not.
        let formers = reader.figures.filter { $0.isFormer && $0.subject == one.subject }.map(\.amount)
        if formers.contains(where: { $0.isSame(as: one.amount) || $0.isSame(as: two.amount) }) { return false }
        let (open, dated) = one.year == nil ? (one, two) : (two, one)
        if dated.year == nil { return true }
        let all = scores.filter { $0.subject == one.subject }
        if all.contains(where: { $0.year != nil && $0.amount.isSame(as: open.amount) }) { return false }
        return dated.year == all.compactMap(\.year).max()
    }

    /// The years that scores of tables are of; nil where no year is named.
    var years: [Int?] { Array(Set(scores.map(\.year))).sorted { ($0 ?? 9999) > ($1 ?? 9999) } }

    /// The one score of something in a year; nil where there is none, or several.
    func value(_ subject: ScoreSubject, _ year: Int?, tablesOnly: Bool = false) -> Score? {
        let own = scores.filter { $0.subject == subject && $0.year == year && ($0.isTable || !tablesOnly) }
        let tables = own.filter(\.isTable)
        let best = tables.isEmpty ? own : tables
        guard let first = best.first, best.allSatisfy({ $0.amount.isSame(as: first.amount) }) else { return nil }
        return first
    }

    /// What an instrument must be by its indicators, or the whole by its instruments, in ten-thousandths; `with` stands in for one score.
    func expected(_ subject: ScoreSubject, _ year: Int?, with changed: (ScoreSubject, Int)? = nil) -> (units: Int, of: [Score])? {
        func units(_ subject: ScoreSubject) -> (Int, Score)? {
            if let changed, changed.0 == subject, let any = scores.first(where: { $0.subject == subject }) { return (changed.1, any) }
            guard let score = value(subject, year) else { return nil }
            return (score.amount.units, score)
        }
        switch subject {
        case .indicator: return nil
        case .instrument(let index):
            let numbers = words.instruments[index].indicators
            let parts = words.indicators.indices.filter { numbers.contains(words.indicators[$0].number) }.compactMap {
                units(.indicator($0))
            }
            guard !parts.isEmpty, parts.count == numbers.count else { return nil }
            return (Int((Double(parts.reduce(0) { $0 + $1.0 }) / Double(parts.count)).rounded()), parts.map(\.1))
        case .overall:
            let parts = words.instruments.indices.compactMap { units(.instrument($0)) }
            guard !parts.isEmpty, parts.count == words.instruments.count else { return nil }
            var sum = 0
            for (index, part) in parts.enumerated() { sum += part.0 * words.instruments[index].weight }
            return (Int((Double(sum) / 100).rounded()), parts.map(\.1))
        }
    }

    /// How much speaks for a score: others like it, tables, differences in which it is right, and means.
    func support(_ score: Score) -> Int {
        let same = scores.filter { $0.subject == score.subject && $0.amount.isSame(as: score.amount) && $0.place != score.place }
        var votes = 2 * same.count + (score.isTable || same.contains(where: \.isTable) ? 1 : 0)
        for claim in reader.claims {
            let isPart = [claim.first, claim.second].contains { level in
                score.figure.map { reader.figures[$0].range == level.range && reader.figures[$0].passage == level.passage } ?? false
            }
            guard isPart, let change = claim.change, change.unit == claim.first.unit else { continue }
            let isRight = abs(abs(claim.first.amount.units - claim.second.amount.units) - change.amount.units) < 100
            votes += isRight ? 2 : -2
        }
        for year in years {
            for index in words.instruments.indices {
                guard case .indicator(let number) = score.subject,
                    words.instruments[index].indicators.contains(words.indicators[number].number),
                    let known = scores.first(where: { $0.subject == .instrument(index) }),
                    let mean = expected(.instrument(index), year, with: (score.subject, score.amount.units))
                else { continue }
                votes += abs(mean.units - known.amount.units) <= 100 ? 3 : 0
            }
        }
        if score.subject == .overall {
            let isRight = years.contains { year in expected(.overall, year).map { abs($0.units - score.amount.units) <= 150 } ?? false }
            // Means of means: the instruments may not be named themselves.
            votes += isRight || isMeanOfIndicators(score) ? 3 : 0
        }
        return votes
    }

    /// Whether the whole follows from the indicators alone.
    private func isMeanOfIndicators(_ score: Score) -> Bool {
        years.contains { year in
            var sum = 0.0
            for index in words.instruments.indices {
                guard let mean = expected(.instrument(index), year) else { return false }
                sum += Double(mean.units * words.instruments[index].weight) / 100
            }
            return abs(Int(sum.rounded()) - score.amount.units) <= 150
        }
    }
}
