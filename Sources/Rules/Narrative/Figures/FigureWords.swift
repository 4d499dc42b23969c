/// The words around counted things: what is counted, into what it is divided, and how it ended.
struct FigureWords: Sendable {
    /// What numbers count, such as people or baht.
    var units: [String] = []
    /// Words between a number and the parts that it is divided into.
    var divides: [String] = []
    /// Words that divide a number only where they stand right behind it.
    var looseDivides: [String] = []
    /// Words in front of the last of several parts.
    var finals: [String] = []
    /// Words that begin the labels of parts which make up a whole, such as men and women.
    var pairs: [String] = []
    /// Words in front of a total.
    var totals: [String] = []
    /// Words in front of the whole that a part is of.
    var wholes: [String] = []
    /// Words for what has been done, in front of its number.
    var done: [String] = []
    /// Words for what is left, in front of its number.
    var open: [String] = []
    /// Signs and words between the factors of a product.
    var factors: [String] = []
    /// What is put behind a unit where each of them has so many.
    var each: [String] = []
    /// Words in front of a share in percent.
    var shares: [String] = []
    /// Words in front of which a share is one of change.
    var changes: [String] = []
    /// Words between a number and the list of what it counts.
    var lists: [String] = []
    /// Units whose number a list is held against.
    var listed: [String] = []
    /// Words in front of a number that is all there are of something.
    var all: [String] = []
    /// Units of which a place has one number.
    var places: [String] = []
    /// Words for a full mark.
    var full: [String] = []
    /// Words in front of a number that is a year and counts nothing.
    var years: [String] = []
}

/// A number with the word behind it that says what it counts.
struct Quantity: Sendable {
    /// The digits.
    let number: Range<Int>
    /// The digits and the unit.
    let range: Range<Int>
    let amount: Amount
    /// The unit, by its place in the list.
    let unit: Int
}

/// Finds quantities, and the words around them.
struct QuantityReader {
    let words: FigureWords
    let units: PhraseSet
    private let finals: PhraseSet
    private let wholes: PhraseSet
    private let done: PhraseSet
    private let open: PhraseSet
    private let stops: PhraseSet
    let totals: PhraseSet
    private let years: PhraseSet
    private let factors: PhraseSet

    /// 75 signs: what a part is called may be long.
    static let reach = 75

    init(_ words: FigureWords) {
        self.words = words
        units = PhraseSet(words.units)
        finals = PhraseSet(words.finals)
        wholes = PhraseSet(words.wholes)
        done = PhraseSet(words.done)
        open = PhraseSet(words.open)
        totals = PhraseSet(words.totals)
        years = PhraseSet(words.years)
        factors = PhraseSet(words.factors)
        stops = PhraseSet(words.totals + words.divides)
    }

    /// How something that is counted ended.
    enum Status {
        case done
        case open
    }

    /// 2699, in ten-thousandths: what is more is no year, whatever stands in front.
    private static let lastYear = 2_699_0000

    /// 1,000: no paragraph counts so many things, and each may be held against all others.
    private static let most = 1_000

    /// The quantities of a passage, in order.
    func all(_ passage: Passage) -> [Quantity] {
        guard passage.hasDigits else { return [] }
        var found: [Quantity] = []
        var at = 0
        while at < passage.key.count, found.count < Self.most {
            var end = at
            guard passage.key[at].isDigit, !isWithinNumber(passage, at), let amount = Amount(passage, at: at, end: &end) else {
                at += 1
                continue
            }
            if let unit = units.hit(passage, at: end), !continues(passage, unit.range.upperBound),
                amount.units > Self.lastYear || years.hit(passage, endingAt: at) == nil
            {
                found.append(Quantity(number: at..<end, range: at..<unit.range.upperBound, amount: amount, unit: unit.phrase))
            }
            at = max(end, at + 1)
        }
        return found
    }

    private func isWithinNumber(_ passage: Passage, _ at: Int) -> Bool {
        guard at > 0, !passage.isParted[at] else { return false }
        let before = passage.key[at - 1]
        return before.isDigit || before == UInt16(sign: ".") || before == UInt16(sign: "/") || before.isLatin
    }

    /// Whether a word goes on with a vowel or mark, so that it is another one.
    private func continues(_ passage: Passage, _ at: Int) -> Bool { at < passage.key.count && passage.key[at].isDependent }

    /// Whether words announce the last of several parts: such a word stands alone.
    func isFinal(_ gap: Range<Int>, _ passage: Passage) -> Bool {
        gap.contains { (passage.isParted[$0] || $0 == gap.lowerBound) && finals.hit(passage, at: $0) != nil }
    }

    /// The word at a place that announces the last of several parts.
    func final(_ passage: Passage, at place: Int) -> PhraseSet.Hit? { finals.hit(passage, at: place) }

    /// Whether a number is the whole that another is part of.
    func isWhole(_ quantity: Quantity, after end: Int, _ passage: Passage) -> Bool {
        wholes.hit(passage, endingAt: quantity.number.lowerBound) != nil
            || end < quantity.number.lowerBound && wholes.hit(passage, at: end) != nil
    }

    /// Whether a number is multiplied by the one beside it.
    func isFactor(_ quantity: Quantity, _ passage: Passage) -> Bool {
        factors.hit(passage, at: quantity.range.upperBound) != nil || factors.hit(passage, endingAt: quantity.number.lowerBound) != nil
    }

    /// What the words in front of a number say of how it ended.
    func status(_ gap: Range<Int>, _ passage: Passage) -> Status? {
        let near = max(gap.lowerBound, gap.upperBound - 45)..<gap.upperBound
        if near.contains(where: { open.hit(passage, at: $0).map { $0.range.upperBound <= near.upperBound } ?? false }) { return .open }
        if near.contains(where: { done.hit(passage, at: $0).map { $0.range.upperBound <= near.upperBound } ?? false }) { return .done }
        return nil
    }

    /// Whether parts end before the next number: another total or division begins, or the next point of a list.
    func isCut(_ gap: Range<Int>, _ passage: Passage) -> Bool {
        for at in gap {
            if let stop = stops.hit(passage, at: at), stop.range.upperBound <= gap.upperBound { return true }
            if passage.key[at].isDigit, passage.isParted[at], let number = passage.number(at: at), number.end < gap.upperBound,
                passage.key[number.end] == UInt16(sign: "."), !passage.key[number.end + 1].isDigit
            {
                return true
            }
        }
        return false
    }
}
