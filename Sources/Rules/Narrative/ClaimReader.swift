import Diagnostics

/// The words by which figures are claimed: what was reached, in which year, and by how much it rose or fell.
struct ClaimWords: Sendable {
    /// Words behind a number that say what it counts, such as points.
    var units: [String] = []
    /// Words in front of a number that make it a share.
    var shares: [String] = []
    /// Words in front of a gain.
    var rises: [String] = []
    /// Words in front of a loss.
    var falls: [String] = []
    /// Words in front of a fiscal year.
    var years: [String] = []
    /// Words that may stand between a gain and its number.
    var fillers: [String] = []
    /// Words in front of the number of an indicator.
    var indicators: [String] = []
    /// Words that a part of an indicator begins with.
    var parts: [String] = []
    /// Words for the whole of the assessment.
    var overall: [String] = []
    /// Words in front of a number that is aimed at, or a limit.
    var targets: [String] = []
    /// Words behind a number that is a limit.
    var limits: [String] = []
    /// Words of columns whose numbers are aimed at.
    var targetColumns: [String] = []
    /// Words of columns that hold no scores.
    var otherColumns: [String] = []
    /// Words in front of a number that only points at something.
    var references: [String] = []
    /// Words in front of the earlier of two values, or of its year.
    var former: [String] = []
    /// Words in front of the later of two values.
    var reached: [String] = []
    /// Words between a value and the year behind it.
    var joints: [String] = []
    /// Words in front of the indicator with the best score.
    var highest: [String] = []
    /// Words in front of the indicator with the worst score.
    var lowest: [String] = []
}

/// What a score is of.
enum ScoreSubject: Hashable, Sendable {
    /// By its place in the list of indicators.
    case indicator(Int)
    /// By its place in the list of instruments.
    case instrument(Int)
    case overall
}

/// One figure that a text claims.
struct ClaimedFigure: Sendable {
    enum Kind: Hashable, Sendable {
        case level
        case rise
        case fall
    }

    let passage: Int
    /// The number with the word in front of it and its unit.
    let range: Range<Int>
    let amount: Amount
    let unit: Int
    let kind: Kind
    /// The fiscal year that is named in front of it.
    let year: Int?
    let yearRange: Range<Int>?
    /// What is named in front of it as that which it is a score of.
    let subject: ScoreSubject?
    /// Whether it is the first level behind that, or a year is named between.
    let isOwn: Bool
    /// Whether it is said to be the earlier of two values.
    let isFormer: Bool
    /// Whether it stands in running text rather than in a table.
    let isText: Bool

    /// The indicator that it is a score of, by its place in the list.
    var indicator: Int? {
        if case .indicator(let index) = subject { return index }
        return nil
    }
}

/// A gain or loss with the two levels that it is the difference of.
struct Claim: Sendable {
    let first: ClaimedFigure
    let second: ClaimedFigure
    let change: ClaimedFigure?

    /// Whether the text says which of the two levels is the later one.
    var isOrdered: Bool { isByYears || first.isFormer != second.isFormer }
    private var isByYears: Bool { first.year != nil && second.year != nil && first.year != second.year }
    private var isFirstLater: Bool { isByYears ? (first.year ?? 0) > (second.year ?? 0) : !first.isFormer }
    /// The later level; the first that is named where nothing tells.
    var later: ClaimedFigure { isFirstLater ? first : second }
    /// The earlier level.
    var earlier: ClaimedFigure { isFirstLater ? second : first }
}

/// Reads the figures of a report.
struct ClaimReader: Sendable {
    let passages: [Passage]
    private(set) var figures: [ClaimedFigure] = []
    private(set) var claims: [Claim] = []
    /// Finds figures and what they are of.
    let scanner: FigureScanner

    /// 400 signs: two levels and their difference stand in one sentence.
    private static let reach = 400

    init(_ document: NarrativeDocument, _ words: NarrativeWords) {
        passages = document.passages
        let textCount = document.texts.count
        scanner = FigureScanner(words)
        let targets = PhraseSet(words.claims.targetColumns)
        var aimed: [Bool] = Array(repeating: false, count: textCount)
        for table in document.tables {
            let columns = table.header.map { targets.first($0) != nil }
            for row in table.rows {
                for (column, cell) in row.cells.enumerated() where !cell.isBlank {
                    aimed.append(columns.indices.contains(column) && columns[column])
                }
            }
        }
        for index in passages.indices where !(aimed.indices.contains(index) && aimed[index]) {
            let found = scanner.figures(passages[index], index, isText: index < textCount)
            figures += found
            claims += Self.claims(found)
        }
    }

    private static func claims(_ figures: [ClaimedFigure]) -> [Claim] {
        var claims: [Claim] = []
        var levels: [ClaimedFigure] = []
        for (index, figure) in figures.enumerated() {
            if figure.kind == .level {
                levels.append(figure)
                continue
            }
            var near = levels.filter { figure.range.lowerBound - $0.range.upperBound < reach }
            // A share is no level of what is counted in points, nor the other way round.
            near = near.filter { ($0.unit < 0) == (figure.unit < 0) }
            // Nor is what is said of one thing a level of another.
            near = near.filter { $0.subject == nil || figure.subject == nil || $0.subject == figure.subject }
            if near.count > 2 { near = near.filter { $0.subject == figure.subject } }
            if near.count == 2 { claims.append(Claim(first: near[0], second: near[1], change: figure)) }
            if near.count == 1, let earlier = earlier(than: near[0], behind: index, figures) {
                claims.append(Claim(first: near[0], second: earlier, change: figure))
            }
            levels = []
        }
        if levels.count == 2, levels[0].year != nil, levels[1].year != nil {
            claims.append(Claim(first: levels[0], second: levels[1], change: nil))
        }
        return claims
    }

    /// The level of the year before that stands right behind a change, as in "92.82, up by 5.83 on the year before, when it was 86.99".
    private static func earlier(than level: ClaimedFigure, behind index: Int, _ figures: [ClaimedFigure]) -> ClaimedFigure? {
        guard index + 1 < figures.count else { return nil }
        let (change, next) = (figures[index], figures[index + 1])
        guard next.kind == .level, next.unit == level.unit, change.unit == level.unit, next.subject == level.subject,
            let year = level.year, next.year == year - 1, next.range.lowerBound - change.range.upperBound <= near
        else { return nil }
        return next
    }

    /// 60 signs: the year before and its value stand so near behind a change.
    private static let near = 60

    /// The figures of one passage, in order.
    func figures(of passage: Int) -> ArraySlice<ClaimedFigure> {
        let first = figures.partitioningIndex { $0.passage >= passage }
        let last = figures.partitioningIndex { $0.passage > passage }
        return figures[first..<last]
    }
}

extension Array {
    /// The first place from which on a condition holds, where it holds for all behind one for which it does.
    fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
