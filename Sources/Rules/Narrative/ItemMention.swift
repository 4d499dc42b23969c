/// An item of the assessment that a text names by its letter and number: `O13`, `(O13)`, `ข้อ O๑๓`.
struct ItemMention: Sendable {
    /// The letter and the digits.
    let range: Range<Int>
    let number: Int

    /// The mentions of a passage, in order; a letter that ends a Latin word, or digits that go on, are none.
    static func all(in passage: Passage) -> [ItemMention] { all(in: passage, from: passage.whole) }

    /// Those of the mentions that begin in a part of it.
    static func all(in passage: Passage, from range: Range<Int>) -> [ItemMention] { range.compactMap { mention(passage, at: $0) } }

    /// Whether a mention ends right in front of a place, or a sign or two before it.
    static func ends(_ passage: Passage, near place: Int) -> Bool {
        (max(0, place - longest - gap)..<max(0, place)).contains { at in
            mention(passage, at: at).map { $0.range.upperBound <= place && place - $0.range.upperBound <= gap } ?? false
        }
    }

    /// 3 signs: the letter and two digits.
    private static let longest = 3
    /// 2 signs: a blank is none, a bracket or a point may stand between.
    private static let gap = 2

    private static func mention(_ passage: Passage, at place: Int) -> ItemMention? {
        let key = passage.key
        guard key[place] == UInt16(sign: "o"), place == 0 || !key[place - 1].isLatin && !key[place - 1].isDigit,
            let number = passage.number(at: place + 1), number.end - place <= longest, number.value > 0
        else { return nil }
        let next = number.end < key.count ? key[number.end] : 0
        let isDecimal = next == UInt16(sign: ".") && number.end + 1 < key.count && key[number.end + 1].isDigit
        guard !next.isDigit, !next.isLatin || passage.isParted[number.end], !isDecimal else { return nil }
        return ItemMention(range: place..<number.end, number: number.value)
    }
}

/// Which year's list of items a text goes by where it names one.
enum ItemScope: Sendable {
    /// That of the assessment.
    case own
    /// That of another year, which the text names or speaks of.
    case other
    case unsure
}

/// Tells which year's list a mention goes by: the nearest year that is named, or what the text speaks of.
struct ItemScopeReader {
    /// 120 signs in front, 80 behind, past a title: so near a year belongs to what it stands by.
    private static let reach = (before: 120, behind: 80)

    /// 300 signs: a text that speaks of a result may list many items behind it.
    private static let analysed = 300

    private let years: PhraseSet
    private let analysis: PhraseSet
    private let own: Int
    /// The year of the report, where the assessment is of another: who names it may mean either.
    private let reported: Int

    /// Goes by the words for years, and by words that speak of a result, which is that of an earlier year.
    init(_ facts: NarrativeFacts, analysis words: [String]) {
        years = PhraseSet(facts.words.claims.years)
        analysis = PhraseSet(words)
        own = facts.assessedYear
        reported = facts.year
    }

    func scope(_ passage: Passage, _ range: Range<Int>) -> ItemScope {
        if let year = year(passage, range), year != reported || reported == own { return year == own ? .own : .other }
        let from = max(0, range.lowerBound - Self.analysed)
        return (from..<range.lowerBound).contains { analysis.hit(passage, at: $0) != nil } ? .other : .unsure
    }

    /// The nearest year that is named around a mention; nil where none is near.
    func year(_ passage: Passage, _ range: Range<Int>) -> Int? {
        let from = max(0, range.lowerBound - Self.reach.before)
        let to = min(passage.key.count, range.upperBound + Self.reach.behind)
        var best: (year: Int, distance: Int)?
        var at = from
        while at < to {
            guard let hit = years.hit(passage, at: at) else {
                at += 1
                continue
            }
            at = hit.range.upperBound
            guard let number = passage.number(at: hit.range.upperBound), 2400...2699 ~= number.value else { continue }
            if Self.isOtherItem(passage, hit.range.lowerBound, range.lowerBound) { continue }
            // What was said before counts more than what comes next.
            let distance = number.end <= range.lowerBound ? range.lowerBound - number.end : 2 * (hit.range.lowerBound - range.upperBound)
            guard distance >= 0, best.map({ distance < $0.distance }) ?? true else { continue }
            best = (number.value, distance)
        }
        return best?.year
    }

    /// 400 signs: an item of a list is shorter.
    private static let longestLine = 400

    /// Whether a year stands in another item of a list than a mention: each in a line of its own, and the year's begins with a number.
    private static func isOtherItem(_ passage: Passage, _ year: Int, _ mention: Int) -> Bool {
        guard (min(year, mention) + 1...max(year, mention)).contains(where: { passage.isBroken[$0] }) else { return false }
        var start = year
        while start > max(0, year - longestLine), !passage.isBroken[start] { start -= 1 }
        guard start == 0 || passage.isBroken[start] else { return false }
        return passage.key[start].isDigit || passage.key[start] == UInt16(sign: "(")
    }
}
