/// Finds the figures in one passage, and what each is said to be of.
struct FigureScanner: Sendable {
    private let units: PhraseSet
    private let shares: PhraseSet
    private let changes: PhraseSet
    private let riseCount: Int
    private let years: PhraseSet
    private let fillers: PhraseSet
    private let subjects: PhraseSet
    /// For each of the wordings of subjects what it names; nil for a part of an indicator.
    private let owners: [ScoreSubject?]
    private let numbered: PhraseSet
    private let numbers: [String: Int]
    private let targets: PhraseSet
    private let limits: PhraseSet
    private let references: PhraseSet
    private let former: PhraseSet
    private let reached: PhraseSet
    /// Words between a figure and the year behind it.
    private let joints: PhraseSet
    /// Words for the highest and the lowest of several, and words for of.
    private let extremes: PhraseSet
    private let wholes: PhraseSet

    /// 130 signs: a score stands close behind what it is of.
    private static let reach = 130
    /// 150 signs: a change is named soon behind the word for it.
    private static let changeReach = 150

    init(_ words: NarrativeWords) {
        let claims = words.claims
        units = PhraseSet(claims.units)
        shares = PhraseSet(claims.shares)
        changes = PhraseSet(claims.rises + claims.falls)
        riseCount = claims.rises.count
        years = PhraseSet(claims.years)
        fillers = PhraseSet(claims.fillers)
        targets = PhraseSet(claims.targets)
        limits = PhraseSet(claims.limits)
        references = PhraseSet(claims.references)
        former = PhraseSet(claims.former)
        reached = PhraseSet(claims.reached)
        joints = PhraseSet(claims.joints)
        extremes = PhraseSet(claims.highest + claims.lowest)
        wholes = PhraseSet(words.figures.wholes)
        var all: [(name: String, owner: ScoreSubject?)] = []
        for (index, indicator) in words.indicators.enumerated() {
            all += ([indicator.title] + indicator.wordings).map { ($0, .indicator(index)) }
        }
        for (index, instrument) in words.instruments.enumerated() { all += instrument.wordings.map { ($0, .instrument(index)) } }
        all += claims.overall.map { ($0, .overall) }
        all += claims.parts.map { ($0, nil) }
        subjects = PhraseSet(all.map(\.name))
        owners = all.map(\.owner)
        numbered = PhraseSet(claims.indicators)
        numbers = Dictionary(words.indicators.enumerated().map { ($0.element.number, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// The subject that is named at a place, and where its name ends.
    func subject(_ passage: Passage, at place: Int) -> (subject: ScoreSubject?, end: Int)? {
        if let hit = subjects.hit(passage, at: place) { return (owners[hit.phrase], hit.range.upperBound) }
        guard let hit = numbered.hit(passage, at: place), let number = passage.number(at: hit.range.upperBound) else { return nil }
        // "Indicators 1 – 5" are none of them.
        if number.end + 1 < passage.key.count, !passage.key[number.end].isThai, passage.key[number.end] != UInt16(sign: "."),
            passage.key[number.end + 1].isDigit
        {
            return nil
        }
        let isPart =
            number.end + 1 < passage.key.count && passage.key[number.end] == UInt16(sign: ".") && passage.key[number.end + 1].isDigit
        return (isPart ? nil : numbers[String(number.value)].map { .indicator($0) }, number.end)
    }

    /// The first subject that a passage names from a place on.
    func first(_ passage: Passage, within range: Range<Int>) -> (subject: ScoreSubject, range: Range<Int>)? {
        for at in range {
            if let (subject, end) = subject(passage, at: at), let subject { return (subject, at..<end) }
        }
        return nil
    }

    /// The state of reading: what was named last.
    private struct State {
        var year: (value: Int, range: Range<Int>)?
        /// The year that was named in front of a bracket that is open: what it holds is of its own years.
        var outer: (value: Int, range: Range<Int>)?
        var isBracket = false
        /// What was named in front of it, and how many figures were read there.
        var outerSubject: ScoreSubject?
        var outerCount = 0
        /// Where the year stands that the last figure named behind itself.
        var behind: Range<Int>?
        /// The year that a comparison began with.
        var mainYear: (value: Int, range: Range<Int>)?
        /// Whether the year is that of the earlier of two values.
        var isFormerYear = false
        /// Whether it says no more than since when something has risen or fallen.
        var isSince = false
        var subject: ScoreSubject?
        var subjectEnd = 0
        /// The name that stands behind the number of an indicator.
        var name = 0..<0
        var levelCount = 0
        var change: (phrase: Int, end: Int)?
        var levelsSinceChange = 0
    }

    func figures(_ passage: Passage, _ index: Int, isText: Bool) -> [ClaimedFigure] {
        guard passage.hasDigits else { return [] }
        var found: [ClaimedFigure] = []
        var state = State()
        var at = 0
        while at < passage.key.count {
            if passage.key[at] == UInt16(sign: "(") {
                state.isBracket = true
                state.outer = state.year
                state.outerSubject = state.subject
                state.outerCount = found.count
            } else if passage.key[at] == UInt16(sign: ")"), state.isBracket {
                state.isBracket = false
                if let outer = state.outer { state.year = outer }
                // What has scores of its own in a bracket is not what is spoken of behind it.
                if found.count > state.outerCount + 1 { state.subject = state.outerSubject }
            }
            if let hit = years.hit(passage, at: at), let number = passage.number(at: hit.range.upperBound), 2400...2699 ~= number.value {
                state.isSince = false
                if let word = former.hit(passage, endingAt: at) {
                    if !state.isFormerYear { state.mainYear = state.year }
                    state.isFormerYear = true
                    state.isSince = changes.hit(passage, endingAt: word.range.lowerBound) != nil
                }
                state.year = (number.value, at..<number.end)
                state.levelCount = 0
                at = number.end
            } else if let (subject, end) = subject(passage, at: at) {
                // What stands right behind a number is called by that, whatever else its name may hold; another's name leaves it open.
                if state.name.contains(at) {
                    if at == state.name.lowerBound, subject != state.subject { state.subject = nil }
                    at = end
                    continue
                }
                if let number = numbered.hit(passage, at: at), number.range.upperBound < end { state.name = name(passage, end) }
                // "All have risen since that year; the highest is": what is named behind is of the later one.
                if state.isSince, state.isFormerYear, state.levelCount == 0, let main = state.mainYear {
                    state.year = main
                    state.isFormerYear = false
                    state.isSince = false
                }
                // The lowest of something is none of its own scores.
                state.subject = isGroup(passage, at) ? nil : subject
                state.subjectEnd = end
                state.levelCount = 0
                at = end
            } else if let hit = changes.hit(passage, at: at) {
                state.change = (hit.phrase, hit.range.upperBound)
                state.levelsSinceChange = 0
                at = hit.range.upperBound
            } else if passage.key[at].isDigit, at == 0 || !passage.key[at - 1].isDigit && passage.key[at - 1] != UInt16(sign: ".") {
                at = read(passage, index, at, isText, &state, &found)
            } else {
                at += 1
            }
        }
        return found
    }

    /// 10 signs: a word for instrument may stand between of and its letters.
    private static let groupReach = 10

    /// Whether a subject is that of which something is the highest or lowest, and not what has a score here.
    func isGroup(_ passage: Passage, _ start: Int) -> Bool {
        guard let word = wholes.last(passage, before: start, within: Self.groupReach) else { return false }
        return extremes.hit(passage, endingAt: word.lowerBound) != nil
    }

    /// The words right behind a place, up to a blank or a sign that is no letter.
    private func name(_ passage: Passage, _ start: Int) -> Range<Int> {
        var at = start
        while at < passage.key.count, at - start < 2, !passage.key[at].isThai { at += 1 }
        let first = at
        while at < passage.key.count, passage.key[at].isThai, at == first || !passage.isParted[at] { at += 1 }
        return first..<at
    }

    /// Reads the number at a place, and says where to go on.
    private func read(
        _ passage: Passage, _ index: Int, _ at: Int, _ isText: Bool, _ state: inout State, _ found: inout [ClaimedFigure]
    ) -> Int {
        var end = at
        guard let amount = Amount(passage, at: at, end: &end) else { return at + 1 }
        let next = max(end, at + 1)
        let share = shares.hit(passage, endingAt: at)
        let unit = units.hit(passage, at: end)
        // The number of a heading stands in front of its words.
        if at == 0, isText { return next }
        guard unit != nil || share != nil || isCompared(passage, at, amount, state), references.hit(passage, endingAt: at) == nil else {
            return next
        }
        var start = share?.range.lowerBound ?? at
        let last = unit?.range.upperBound ?? end
        if isLimit(passage, start, last) { return next }
        let filler = fillers.hit(passage, endingAt: start)
        if let filler { start = filler.range.lowerBound }
        let change = changes.hit(passage, endingAt: start)
        var kind: ClaimedFigure.Kind = change.map { $0.phrase < riseCount ? .rise : .fall } ?? .level
        if kind == .level, filler != nil, let pending = state.change, start - pending.end < Self.changeReach,
            state.levelsSinceChange > 0 || state.year.map({ $0.range.lowerBound >= pending.end }) ?? false
        {
            kind = pending.phrase < riseCount ? .rise : .fall
        }
        // A year behind the figure is its own where none stands in front of it but one that another figure named in that way.
        var named = state.year
        if let behind = year(passage, behind: last), named == nil || named?.range == state.behind {
            named = behind
            state.behind = behind.range
        }
        let isNear = at - state.subjectEnd <= Self.reach
        let isFormer = former.hit(passage, endingAt: start) != nil
        found.append(
            ClaimedFigure(
                passage: index, range: (change?.range.lowerBound ?? share?.range.lowerBound ?? at)..<last,
                amount: amount, unit: share != nil ? -1 : unit?.phrase ?? 0, kind: kind, year: named?.value,
                yearRange: named?.range, subject: isNear ? state.subject : nil, isOwn: state.levelCount == 0,
                isFormer: isFormer, isText: isText))
        if kind == .level {
            if !isFormer { state.levelCount += 1 }
            state.levelsSinceChange += 1
        } else {
            state.change = nil
            if state.isFormerYear { state.year = state.mainYear }
            state.isFormerYear = false
        }
        return next
    }

    /// The year that stands right behind a figure.
    private func year(_ passage: Passage, behind end: Int) -> (value: Int, range: Range<Int>)? {
        guard let joint = joints.hit(passage, at: end), let hit = years.hit(passage, at: joint.range.upperBound),
            let number = passage.number(at: hit.range.upperBound), 2400...2699 ~= number.value
        else { return nil }
        return (number.value, hit.range.lowerBound..<number.end)
    }

    /// Whether a number is one of two between which something changed, without a unit of its own.
    private func isCompared(_ passage: Passage, _ at: Int, _ amount: Amount, _ state: State) -> Bool {
        guard let change = state.change, at - change.end <= 30, amount.decimals == 2 else { return false }
        return former.hit(passage, endingAt: at) != nil || reached.hit(passage, endingAt: at) != nil
    }

    /// 22 signs: a word for what is aimed at may stand a little in front of its number.
    private static let targetReach = 22

    /// Whether a number is aimed at, or a limit.
    private func isLimit(_ passage: Passage, _ start: Int, _ end: Int) -> Bool {
        if limits.hit(passage, at: end) != nil { return true }
        guard let word = targets.first(passage, within: max(0, start - Self.targetReach)..<start) else { return false }
        return !passage.key[word.range.upperBound..<start].contains { $0.isDigit }
    }
}
