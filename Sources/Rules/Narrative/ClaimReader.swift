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
    /// The indicator that is named in front of it, by its place in the list.
    let indicator: Int?
    /// Whether it stands in running text rather than in a table.
    let isText: Bool
}

/// A gain or loss with the two levels that it is the difference of.
struct Claim: Sendable {
    let first: ClaimedFigure
    let second: ClaimedFigure
    let change: ClaimedFigure?

    /// The level of the later year; the first that is named where years do not tell.
    var later: ClaimedFigure { (first.year ?? 0) >= (second.year ?? 0) ? first : second }
    /// The level of the earlier year.
    var earlier: ClaimedFigure { (first.year ?? 0) >= (second.year ?? 0) ? second : first }
}

/// Reads the figures of a report.
struct ClaimReader: Sendable {
    let passages: [Passage]
    private(set) var figures: [ClaimedFigure] = []
    private(set) var claims: [Claim] = []

    /// 400 signs: two levels and their difference stand in one sentence.
    private static let reach = 400

    init(_ document: NarrativeDocument, _ words: NarrativeWords) {
        passages = document.passages
        let textCount = document.texts.count
        let reader = Scanner(words.claims, words.indicators)
        for index in passages.indices {
            let found = reader.figures(passages[index], index, isText: index < textCount)
            figures += found
            claims += Self.claims(found)
        }
    }

    private static func claims(_ figures: [ClaimedFigure]) -> [Claim] {
        var claims: [Claim] = []
        var levels: [ClaimedFigure] = []
        for figure in figures {
            if figure.kind == .level {
                levels.append(figure)
                continue
            }
            let near = levels.filter { figure.range.lowerBound - $0.range.upperBound < reach }
            if near.count == 2 { claims.append(Claim(first: near[0], second: near[1], change: figure)) }
            levels = []
        }
        if levels.count == 2, levels[0].year != nil, levels[1].year != nil {
            claims.append(Claim(first: levels[0], second: levels[1], change: nil))
        }
        return claims
    }

    /// Finds figures in one passage.
    private struct Scanner {
        private let units: PhraseSet
        private let shares: PhraseSet
        private let changes: PhraseSet
        private let riseCount: Int
        private let years: PhraseSet
        private let fillers: PhraseSet
        private let names: PhraseSet
        /// For each name the indicator that it is of.
        private let owners: [Int]
        private let numbered: PhraseSet
        private let numbers: [String: Int]

        init(_ words: ClaimWords, _ indicators: [NarrativeWords.Indicator]) {
            units = PhraseSet(words.units)
            shares = PhraseSet(words.shares)
            changes = PhraseSet(words.rises + words.falls)
            riseCount = words.rises.count
            years = PhraseSet(words.years)
            fillers = PhraseSet(words.fillers)
            let all = indicators.enumerated().flatMap { index, indicator in
                ([indicator.title] + indicator.wordings).map { (name: $0, index: index) }
            }
            names = PhraseSet(all.map(\.name))
            owners = all.map(\.index)
            numbered = PhraseSet(words.indicators)
            numbers = Dictionary(indicators.enumerated().map { ($0.element.number, $0.offset) }, uniquingKeysWith: { first, _ in first })
        }

        func figures(_ passage: Passage, _ index: Int, isText: Bool) -> [ClaimedFigure] {
            var found: [ClaimedFigure] = []
            var year: (value: Int, range: Range<Int>)?
            var indicator: Int?
            var at = 0
            while at < passage.key.count {
                if let hit = years.hit(passage, at: at), let number = passage.number(at: hit.range.upperBound), 2400...2699 ~= number.value
                {
                    year = (number.value, at..<number.end)
                    at = number.end
                    continue
                }
                if let hit = names.hit(passage, at: at) {
                    indicator = owners[hit.phrase]
                    at = hit.range.upperBound
                    continue
                }
                if let hit = numbered.hit(passage, at: at), let number = passage.number(at: hit.range.upperBound) {
                    let isPart = number.end < passage.key.count && passage.key[number.end] == UInt16(sign: ".")
                    if !isPart, let known = numbers[String(number.value)] { indicator = known }
                    at = number.end
                    continue
                }
                guard passage.key[at].isDigit, at == 0 || !passage.key[at - 1].isDigit && passage.key[at - 1] != UInt16(sign: ".") else {
                    at += 1
                    continue
                }
                var end = at
                guard let amount = Amount(passage, at: at, end: &end) else {
                    at += 1
                    continue
                }
                let share = shares.hit(passage, endingAt: at)
                let unit = units.hit(passage, at: end)
                if unit != nil || share != nil {
                    var start = share?.range.lowerBound ?? at
                    if let filler = fillers.hit(passage, endingAt: start) { start = filler.range.lowerBound }
                    let change = changes.hit(passage, endingAt: start)
                    let kind: ClaimedFigure.Kind = change.map { $0.phrase < riseCount ? .rise : .fall } ?? .level
                    found.append(
                        ClaimedFigure(
                            passage: index,
                            range: (change?.range.lowerBound ?? share?.range.lowerBound ?? at)..<(unit?.range.upperBound ?? end),
                            amount: amount, unit: share != nil ? -1 : unit?.phrase ?? 0, kind: kind, year: year?.value,
                            yearRange: year?.range,
                            indicator: indicator, isText: isText))
                }
                at = max(end, at + 1)
            }
            return found
        }
    }
}
