import Diagnostics

/// The scores that a report gives, in its prose and in its tables.
struct ScoreBook: Sendable {
    struct Score: Sendable {
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

        /// Whether it is the same text read in another way.
        func isSameText(as other: Score) -> Bool { range == other.range && passage.isSame(as: other.passage) }
    }

    private struct SubjectYear: Hashable {
        let subject: ScoreSubject
        let year: Int?
    }

    private struct SubjectValue: Hashable {
        let subject: ScoreSubject
        let units: Int
    }

    private struct FigurePlace: Hashable {
        let passage: Int
        let range: Range<Int>

        init(_ figure: ClaimedFigure) {
            passage = figure.passage
            range = figure.range
        }
    }

    private(set) var scores: [Score] = []
    /// Figures of tables of scores that no score can be.
    private(set) var excessive: [FigureTable.Figure] = []
    /// The grades that stand beside the one score of a row.
    private(set) var graded: [(cell: Passage, score: FigureTable.Figure, year: Int?)] = []
    /// The words of each table that gives the scores of two years, beside the score of the later one.
    private(set) var gradedColumns: [[(cell: Passage, score: FigureTable.Figure, year: Int)]] = []
    /// The years that tables name.
    private var tabled: Set<Int> = []
    /// Years of the prose whose scores are those that tables have under another, with that other.
    private var misnamed: [Int: Int] = [:]
    /// The years that scores are of, the last first; nil where no year is named.
    private(set) var years: [Int?] = []
    private let reader: ClaimReader
    private let words: NarrativeWords
    private var ofSubject: [ScoreSubject: [Int]] = [:]
    private var ofYear: [SubjectYear: [Int]] = [:]
    private var ofValue: [SubjectValue: [Int]] = [:]
    /// The values that comparisons name as the earlier ones.
    private var formers: Set<SubjectValue> = []
    /// The values that comparisons set against each other.
    private var compared: Set<ComparedValues> = []
    /// How the differences that a figure is part of speak for it or against it.
    private var votes: [FigurePlace: Int] = [:]

    /// How often a value is one of two in the row of a table of which a third is the difference.
    private var differences: [SubjectValue: Int] = [:]

    /// Words of a row that sums up or averages.
    private let means: PhraseSet
    /// Words for a mean alone.
    private let averages: PhraseSet

    /// 100, in ten-thousandths: no score is higher.
    private static let most = 1_000_000
    /// 0.1 points, in ten-thousandths: a change may be written with one decimal.
    private static let rounded = 1_000
    /// 25 points, in ten-thousandths: no agency that reports has fewer.
    private static let leastScore = 250_000
    /// 3 scores: so many at least stand in a table of them besides one that is none.
    private static let leastScores = 3
    /// 12 signs: what is longer is no grade.
    private static let grade = 12
    /// 70 signs: what is longer does not name a row.
    private static let label = 70

    init(_ tables: [FigureTable], _ claimed: ClaimReader, _ words: NarrativeWords) {
        reader = claimed
        self.words = words
        let changes = PhraseSet(words.claims.rises + words.claims.falls)
        for (index, figure) in reader.figures.enumerated() {
            guard figure.kind == .level, figure.unit >= 0, figure.isOwn, let subject = figure.subject, !figure.isFormer
            else { continue }
            // So few points behind a word for a change are the change.
            if figure.amount.units < Self.leastScore,
                changes.first(reader.passages[figure.passage], within: 0..<figure.range.lowerBound) != nil
            {
                continue
            }
            scores.append(
                Score(
                    passage: reader.passages[figure.passage], range: figure.range, amount: figure.amount, subject: subject,
                    year: figure.year, isTable: false, figure: index))
        }
        means = PhraseSet(words.tables.totals + words.tables.means)
        averages = PhraseSet(words.tables.means)
        let others = PhraseSet(words.claims.otherColumns + words.claims.targetColumns + words.tables.weights + words.tables.differences)
        let units = PhraseSet(words.claims.units)
        for table in tables { append(table, units, others: others) }
        for (index, score) in scores.enumerated() {
            ofSubject[score.subject, default: []].append(index)
            ofYear[SubjectYear(subject: score.subject, year: score.year), default: []].append(index)
            ofValue[SubjectValue(subject: score.subject, units: score.amount.units), default: []].append(index)
        }
        years = Set(scores.map(\.year)).sorted { ($0 ?? 9999) > ($1 ?? 9999) }
        findMisnamed()
        for figure in reader.figures where figure.isFormer {
            if let subject = figure.subject { formers.insert(SubjectValue(subject: subject, units: figure.amount.units)) }
        }
        for claim in reader.claims {
            if let subject = claim.first.subject ?? claim.second.subject {
                compared.insert(ComparedValues(subject, claim.first.amount.units, claim.second.amount.units))
            }
            guard let change = claim.change, change.unit == claim.first.unit else { continue }
            let isRight = abs(abs(claim.first.amount.units - claim.second.amount.units) - change.amount.units) < 100
            for figure in [claim.first, claim.second] { votes[FigurePlace(figure), default: 0] += isRight ? 2 : -2 }
        }
    }

    /// The scores of something, by their places among all.
    func scores(of subject: ScoreSubject) -> [Int] { ofSubject[subject] ?? [] }

    /// Adds the scores of a table: of the columns that name a year or a unit, and none of the other words.
    private mutating func append(_ figures: FigureTable, _ units: PhraseSet, others: PhraseSet) {
        var columns: [Int] = []
        for column in figures.columns {
            let name = figures.name(column)
            let year = Self.year(name)
            guard others.first(name) == nil, !figures.isRanking(column),
                year != nil || units.first(name) != nil || averages.first(name) != nil
            else { continue }
            let isOfInstruments = isOfInstruments(figures, column)
            // A column of means that is not of instruments is of something else.
            if year == nil, units.first(name) == nil, !isOfInstruments { continue }
            if isOfCounts(figures, column) { continue }
            columns.append(column)
            let all = figures.rows.indices.compactMap { figures[FigureTable.Cell(row: $0, column: column)] }.filter { !$0.isSigned }
            let above = all.filter { $0.units > Self.most }
            if units.first(name) != nil, above.count == 1, all.count > Self.leastScores { excessive += above }
            for row in figures.rows.indices {
                guard let figure = figures[FigureTable.Cell(row: row, column: column)], !figure.isSigned,
                    0...Self.most ~= figure.units,
                    let subject = isOfInstruments ? instrument(figures, row) : subject(figures, row)
                else { continue }
                scores.append(
                    Score(
                        passage: figure.passage, range: figure.range, amount: Amount(units: figure.units, decimals: figure.decimals),
                        subject: subject, year: year ?? Self.year(ofRow: figures.cells[row]), isTable: true, figure: nil))
            }
        }
        if columns.count == 2 {
            addDifferences(figures, columns)
            gradeLater(figures, columns)
        }
        grades(figures, columns)
        guard columns.count == 1 else { return }
        for row in figures.rows.indices {
            guard let figure = figures[FigureTable.Cell(row: row, column: columns[0])], !figure.isSigned else { continue }
            let year = Self.year(figures.name(columns[0])) ?? Self.year(ofRow: figures.cells[row])
            graded += figures.texts[row].filter { $0.key.count <= Self.grade }.map { ($0, figure, year) }
        }
    }

    /// Adds the short words of the rows beside the scores of two years, each with the score of the later one.
    private mutating func gradeLater(_ figures: FigureTable, _ columns: [Int]) {
        let dated = columns.compactMap { column in Self.year(figures.name(column)).map { (column, $0) } }
        guard dated.count == 2, let (column, year) = dated.max(by: { $0.1 < $1.1 }) else { return }
        gradedColumns.append(
            figures.rows.indices.flatMap { row -> [(cell: Passage, score: FigureTable.Figure, year: Int)] in
                guard let figure = figures[FigureTable.Cell(row: row, column: column)], !figure.isSigned else { return [] }
                return figures.texts[row].filter { $0.key.count <= Self.grade }.map { ($0, figure, year) }
            })
    }

    /// The year that a cell of a row says, and nothing else.
    private static func year(ofRow cells: [Passage]) -> Int? {
        cells.lazy.compactMap { cell in
            cell.number(at: 0).flatMap { $0.end == cell.key.count && 2400...2699 ~= $0.value ? $0.value : nil }
        }.first
    }

    /// Adds the grades of a row that has no scores, each with the score of the whole in its column.
    private mutating func grades(_ figures: FigureTable, _ columns: [Int]) {
        guard let whole = figures.rows.indices.first(where: { subject(figures, $0) == .overall }) else { return }
        for row in figures.rows.indices where row != whole && figures.rows[row].allSatisfy({ $0 == nil }) {
            for column in figures.cells[row].indices {
                let cell = figures.cells[row][column]
                guard !cell.isBlank, cell.key.count <= Self.grade,
                    let score = figures[FigureTable.Cell(row: whole, column: column)], !score.isSigned
                else { continue }
                graded.append((cell, score, Self.year(figures.name(column))))
            }
        }
    }

    /// Whether a column has none but whole numbers, beside one with decimals in the same rows: what it counts are no points.
    private func isOfCounts(_ figures: FigureTable, _ column: Int) -> Bool {
        func decimals(_ column: Int) -> [Int] {
            figures.rows.indices.compactMap { figures[FigureTable.Cell(row: $0, column: column)]?.decimals }
        }
        let own = decimals(column)
        guard own.count >= Self.leastScores, own.allSatisfy({ $0 == 0 }) else { return false }
        return figures.columns.contains { other in other != column && decimals(other).count { $0 > 0 } >= Self.leastScores }
    }

    /// Whether a column says one score for each instrument, beside those of the indicators that it is the mean of.
    private func isOfInstruments(_ figures: FigureTable, _ column: Int) -> Bool {
        func has(_ row: Int, _ column: Int) -> Bool { figures[FigureTable.Cell(row: row, column: column)] != nil }
        let own = figures.rows.indices.filter { has($0, column) && instrument(figures, $0) != nil }
        guard own.count >= 2, own.contains(where: { if case .indicator? = subject(figures, $0) { true } else { false } }) else {
            return false
        }
        return figures.columns.contains { other in
            other != column && own.allSatisfy { has($0, other) }
                && figures.rows.indices.count { has($0, other) && !has($0, column) } >= own.count
        }
    }

    /// The instrument whose name a cell of a row is.
    private func instrument(_ figures: FigureTable, _ row: Int) -> ScoreSubject? {
        figures.texts[row].lazy.compactMap { cell in
            // Its weight may stand behind it.
            guard let named = reader.scanner.subject(cell, at: 0), case .instrument? = named.subject,
                named.end == cell.key.count || cell.key[named.end] == UInt16(sign: "(") && cell.key.last == UInt16(sign: ")")
            else { return nil }
            return named.subject
        }.first
    }

    /// Counts the scores of two years whose difference stands in their row.
    private mutating func addDifferences(_ figures: FigureTable, _ columns: [Int]) {
        let named = PhraseSet(words.tables.differences)
        guard let column = figures.columns.first(where: { named.first(figures.name($0)) != nil }) else { return }
        for row in figures.rows.indices {
            guard let first = figures[FigureTable.Cell(row: row, column: columns[0])],
                let second = figures[FigureTable.Cell(row: row, column: columns[1])],
                let difference = figures[FigureTable.Cell(row: row, column: column)], let subject = subject(figures, row),
                abs(abs(first.units - second.units) - abs(difference.units)) < 100
            else { continue }
            for figure in [first, second] { differences[SubjectValue(subject: subject, units: figure.units), default: 0] += 1 }
        }
    }

    /// What a row is of: the indicator that it names, else the instrument, else the whole.
    private func subject(_ figures: FigureTable, _ row: Int) -> ScoreSubject? {
        // The whole may say in brackets which instruments it is made of.
        if let first = figures.texts[row].first, first.key.count <= Self.label, reader.scanner.subject(first, at: 0)?.subject == .overall,
            figures.texts[row].count == 1
        {
            return .overall
        }
        var found: [ScoreSubject] = []
        for cell in figures.texts[row] where cell.key.count <= Self.label || Self.isQuestion(cell) {
            // The score of a question is none of its indicator.
            if Self.isQuestion(cell) { return nil }
            for at in cell.key.indices {
                guard let named = reader.scanner.subject(cell, at: at) else { continue }
                guard let subject = named.subject else { return nil }
                found.append(subject)
            }
        }
        let indicators = Set(found.filter { if case .indicator = $0 { true } else { false } })
        if let one = indicators.first { return indicators.count == 1 ? one : nil }
        let rest = Set(found)
        // The name of an instrument beside words that are no indicator's stands for its part, unless they say that it is the sum or mean.
        let cells = figures.texts[row]
        if case .instrument? = rest.first, cells.contains(where: { reader.scanner.subject($0, at: 0)?.end == $0.key.count }),
            cells.contains(where: { cell in
                cell.key.count > Self.grade && cell.key.count <= Self.label && means.first(cell) == nil
                    && !cell.key.indices.contains { reader.scanner.subject(cell, at: $0) != nil }
            })
        {
            return nil
        }
        return rest.count == 1 ? rest.first : nil
    }

    /// Whether a cell begins with the code of a question or an item, such as i7 or O18.
    private static func isQuestion(_ cell: Passage) -> Bool {
        let codes = [UInt16(sign: "i"), UInt16(sign: "e"), UInt16(sign: "o")]
        return cell.key.count >= 2 && codes.contains(cell.key[0]) && cell.key[1].isDigit
    }

    /// The fiscal year that a header names: the first four digits that can be one.
    static func year(_ header: Passage) -> Int? {
        for at in header.key.indices {
            if at > 0, header.key[at - 1].isDigit { continue }
            if let number = header.number(at: at), number.end - at == 4, 2400...2699 ~= number.value { return number.value }
        }
        return nil
    }

    /// 3 scores: so many that are the same in the prose and in a table are one year's, whatever each calls it.
    private static let leastMisnamed = 3
    /// 2 decimals: scores with fewer are alike by chance.
    private static let leastDecimals = 2

    /// Finds the years of the prose, and none of a table, of which most scores are those of another year's table: one of the two is a slip.
    private mutating func findMisnamed() {
        tabled = Set(scores.filter(\.isTable).compactMap(\.year))
        for year in Set(scores.filter { !$0.isTable }.compactMap(\.year)).subtracting(tabled) {
            for other in tabled.sorted() {
                var (same, different) = (0, 0)
                for subject in ofSubject.keys {
                    guard let told = ofYear[SubjectYear(subject: subject, year: year)],
                        let known = ofYear[SubjectYear(subject: subject, year: other)],
                        let first = known.first(where: { scores[$0].isTable })
                    else { continue }
                    let isSame = told.contains { scores[$0].amount.isSame(as: scores[first].amount) }
                    if isSame, scores[first].amount.decimals >= Self.leastDecimals, scores[first].amount.units < Self.most { same += 1 }
                    if !isSame { different += 1 }
                }
                if same >= Self.leastMisnamed, same > different { misnamed[year] = other }
            }
        }
    }

    /// The score of a table that is one of the prose under another year: the only year that has it, where the prose has it once.
    func tableYear(_ score: Score) -> Score? {
        guard let year = score.year, !score.isTable, score.amount.decimals >= Self.leastDecimals, score.amount.units < Self.most,
            !tabled.contains(year), misnamed[year] == nil,
            (ofYear[SubjectYear(subject: score.subject, year: year)] ?? []).allSatisfy({ scores[$0].isSameText(as: score) })
        else { return nil }
        let equal = (ofValue[SubjectValue(subject: score.subject, units: score.amount.units)] ?? []).map { scores[$0] }
            .filter { $0.isTable && $0.year != nil }
        return Set(equal.map(\.year)).count == 1 ? equal.first : nil
    }

    /// Whether two scores are of one year; one without a year is of a year whose score it equals, or of the latest.
    func isSameYear(_ one: Score, _ two: Score) -> Bool {
        if let a = one.year, let b = two.year { return a == b || misnamed[a] == b || misnamed[b] == a }
        // What a comparison names as the earlier value is of another year than what it does not.
        if [one, two].contains(where: { formers.contains(SubjectValue(subject: one.subject, units: $0.amount.units)) }) { return false }
        if compared.contains(ComparedValues(one.subject, one.amount.units, two.amount.units)) { return false }
        let (open, dated) = one.year == nil ? (one, two) : (two, one)
        if dated.year == nil { return true }
        // What rose to a score from the other is of the year behind it.
        if let before = earlier(open), abs(before - dated.amount.units) < Self.rounded { return false }
        let equal = ofValue[SubjectValue(subject: open.subject, units: open.amount.units)] ?? []
        if equal.contains(where: { scores[$0].year != nil }) { return false }
        return dated.year == years.first { $0 != nil && ofYear[SubjectYear(subject: one.subject, year: $0)] != nil }
    }

    /// The one score of something in a year; nil where there is none, or several.
    func value(_ subject: ScoreSubject, _ year: Int?, tablesOnly: Bool = false) -> Score? {
        let own = (ofYear[SubjectYear(subject: subject, year: year)] ?? []).map { scores[$0] }.filter { $0.isTable || !tablesOnly }
        let tables = own.filter(\.isTable)
        let best = tables.isEmpty ? own : tables
        guard let first = best.first, best.allSatisfy({ $0.amount.isSame(as: first.amount) }) else { return nil }
        return first
    }

    /// The scores of instruments in a year that are below some points; of what names no year all count.
    func instruments(below points: Int, in year: Int?) -> [Score] {
        words.instruments.indices.compactMap { index in
            let own = scores(of: .instrument(index)).map { scores[$0] }.filter { year == nil || $0.year == nil || $0.year == year }
            guard let first = own.first, own.allSatisfy({ $0.amount.units < points }) else { return nil }
            return first
        }
    }

    /// The value before the change that is named right behind a score; nil where none is.
    func earlier(_ score: Score) -> Int? {
        guard let index = score.figure, reader.figures.indices.contains(index + 1) else { return nil }
        let (level, change) = (reader.figures[index], reader.figures[index + 1])
        guard change.kind != .level, change.passage == level.passage, change.unit == level.unit,
            change.subject == nil || change.subject == level.subject
        else { return nil }
        return level.amount.units + (change.kind == .rise ? -1 : 1) * change.amount.units
    }

    /// What an instrument must be by its indicators, or the whole by its instruments, in ten-thousandths; `with` stands in for one score.
    func expected(_ subject: ScoreSubject, _ year: Int?, with changed: (ScoreSubject, Int)? = nil) -> (units: Int, of: [Score])? {
        func units(_ subject: ScoreSubject) -> (Int, Score)? {
            if let changed, changed.0 == subject, let any = ofSubject[subject]?.first { return (changed.1, scores[any]) }
            // What names no year is of the latest.
            guard let score = value(subject, year) ?? (year == years.first ? value(subject, nil) : nil) else { return nil }
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
            return (Bounded.whole(Double(parts.reduce(0) { $0 + $1.0 }) / Double(parts.count)), parts.map(\.1))
        case .overall:
            let parts = words.instruments.indices.compactMap { units(.instrument($0)) }
            guard !parts.isEmpty, parts.count == words.instruments.count else { return nil }
            var sum = 0
            for (index, part) in parts.enumerated() { sum += part.0 * words.instruments[index].weight }
            return (Bounded.whole(Double(sum) / 100), parts.map(\.1))
        }
    }

    /// What the parts make of the score that stands in a cell; nil where they are not all known, or it is no score.
    func expected(_ figure: FigureTable.Figure) -> Int? {
        scores.first { $0.isTable && $0.range == figure.range && $0.passage.isSame(as: figure.passage) }
            .flatMap { expected($0.subject, $0.year)?.units }
    }

    /// How much speaks for a score: others like it, tables, differences in which it is right, and means.
    func support(_ score: Score) -> Int {
        let equal = ofValue[SubjectValue(subject: score.subject, units: score.amount.units)] ?? []
        let same = equal.lazy.map { scores[$0] }.filter { !$0.isSameText(as: score) }
        var votes = 2 * same.count + (score.isTable || same.contains(where: \.isTable) ? 1 : 0)
        // A value that the table gives for another year has the wrong year in the prose.
        if !score.isTable, score.year != nil, equal.contains(where: { scores[$0].isTable && scores[$0].year != score.year }) {
            // What speaks for it there speaks for the other year.
            return -4
        }
        if let figure = score.figure { votes += self.votes[FigurePlace(reader.figures[figure])] ?? 0 }
        votes += 2 * (differences[SubjectValue(subject: score.subject, units: score.amount.units)] ?? 0)
        for year in years {
            for index in words.instruments.indices {
                guard case .indicator(let number) = score.subject,
                    words.instruments[index].indicators.contains(words.indicators[number].number),
                    let known = ofSubject[.instrument(index)]?.first,
                    let mean = expected(.instrument(index), year, with: (score.subject, score.amount.units))
                else { continue }
                votes += abs(mean.units - scores[known].amount.units) <= 100 ? 3 : 0
            }
        }
        if case .instrument = score.subject {
            let isMean = years.contains { year in
                expected(score.subject, year).map { abs($0.units - score.amount.units) <= 100 } ?? false
            }
            votes += isMean ? 3 : 0
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
            return abs(Bounded.whole(sum) - score.amount.units) <= 150
        }
    }
}

/// Two values of one thing that a text sets against each other, in any order.
private struct ComparedValues: Hashable {
    let subject: ScoreSubject
    let lower: Int
    let upper: Int

    init(_ subject: ScoreSubject, _ one: Int, _ two: Int) {
        self.subject = subject
        lower = min(one, two)
        upper = max(one, two)
    }
}
