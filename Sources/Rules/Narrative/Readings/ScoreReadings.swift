import Diagnostics

/// Scores of the assessment, held against those that they are made of and those that they are compared with.
enum ScoreReadings {
    private static func note(_ score: ScoreBook.Score) -> Note {
        Note(score.place, Message(Phrase(th: "เทียบกับ {value} ที่นี่", en: "held against {value} here"), [.init("value", score.text)]))
    }

    /// The instrument whose score is not what its indicators make, and with which as they make it a whole is right.
    private static func wrongPart(
        of whole: ScoreBook.Score, _ years: [Int?], _ facts: NarrativeFacts
    ) -> (score: ScoreBook.Score, right: (units: Int, of: [ScoreBook.Score]))? {
        let book = facts.scores
        for year in years {
            for index in facts.words.instruments.indices {
                guard let part = book.value(.instrument(index), year) ?? book.value(.instrument(index), nil),
                    let right = book.expected(.instrument(index), year) ?? book.expected(.instrument(index), nil),
                    abs(right.units - part.amount.units) > 100,
                    let made = book.expected(.overall, year, with: (.instrument(index), right.units)),
                    abs(made.units - whole.amount.units) <= 150
                else { continue }
                return (part, right)
            }
        }
        return nil
    }

    /// An instrument that is not the mean of its indicators, and a whole that is not what its instruments make.
    static func means(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let book = facts.scores
        let years = book.years
        var isFound = false
        for subject in facts.words.instruments.indices.map({ ScoreSubject.instrument($0) }) + [.overall] {
            for score in book.scores where score.subject == subject {
                // Figures of another year may be meant.
                let wanted = years.compactMap { book.expected(subject, $0) }
                let slack = subject == .overall ? 150 : 100
                guard let right = book.expected(subject, score.year) ?? (score.year == nil ? wanted.first : nil),
                    !wanted.contains(where: { abs($0.units - score.amount.units) <= slack })
                else { continue }
                // A wrong part makes the whole wrong as well.
                if subject == .overall, isFound { continue }
                isFound = true
                // One part of the whole may be wrong by its own parts, and the whole right.
                let part = subject == .overall ? wrongPart(of: score, years + [nil], facts) : nil
                let blamed = part?.score ?? score
                let made = part?.right ?? right
                finds.add(
                    blamed.passage, blamed.range,
                    Phrase(
                        th: "คะแนน {name} ({value}) ไม่ตรงกับที่คำนวณจากคะแนนย่อย ({right})",
                        en: "the score of {name} ({value}) is not what its parts make ({right})"),
                    [
                        .init("name", ClaimReadings.name(blamed.subject, facts)), .init("value", blamed.text),
                        .init("right", Amount(units: (made.units + 50) / 100 * 100, decimals: 2).shown),
                    ], notes: made.of.prefix(5).map { note($0) })
            }
        }
    }

    /// 14 signs: what has the best or worst score is named right behind.
    private static let near = 14
    /// 5 scores: fewer may not be all.
    private static let least = 5

    /// An indicator that is called the best or worst and is not.
    static func extremes(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let book = facts.scores
        let scanner = facts.claimed.scanner
        let highest = PhraseSet(facts.words.claims.highest)
        let lowest = PhraseSet(facts.words.claims.lowest)
        let years = PhraseSet(facts.words.claims.years)
        var sets: [(year: Int?, scores: [ScoreBook.Score])] = []
        for year in book.years {
            let scores = facts.words.indicators.indices.compactMap { book.value(.indicator($0), year) }
            if scores.count >= least { sets.append((year, scores)) }
        }
        guard !sets.isEmpty else { return }
        for passage in document.passages {
            for (words, isHighest) in [(highest, true), (lowest, false)] {
                for word in words.hits(passage) {
                    let (end, year) = year(behind: word.range.upperBound, passage, years)
                    guard let named = scanner.first(passage, within: end..<min(end + near, passage.key.count)),
                        case .indicator = named.subject, !scanner.isGroup(passage, named.range.lowerBound),
                        !instrument(passage, before: word.range.lowerBound, scanner)
                    else { continue }
                    // A number and a name may be of two indicators, which is a fault of its own.
                    var all: [ScoreSubject] = [named.subject]
                    let behind = named.range.upperBound..<min(named.range.upperBound + 4, passage.key.count)
                    if let second = scanner.first(passage, within: behind) { all.append(second.subject) }
                    let range =
                        named.range
                        .lowerBound..<(all.count > 1
                        ? scanner.first(passage, within: behind)?.range.upperBound ?? named.range.upperBound : named.range.upperBound)
                    let sets = own(sets, year, named.subject, score(passage, behind: range.upperBound))
                    let bests = sets.compactMap { set in
                        isHighest
                            ? set.scores.max { $0.amount < $1.amount } : set.scores.min { $0.amount < $1.amount }
                    }
                    let isRight = sets.contains { set in
                        let edge = isHighest ? set.scores.map(\.amount.units).max() : set.scores.map(\.amount.units).min()
                        return set.scores.contains { all.contains($0.subject) && $0.amount.units == edge }
                    }
                    guard !isRight, let best = bests.first, sets[0].scores.contains(where: { all.contains($0.subject) }) else { continue }
                    finds.add(
                        passage, range,
                        isHighest
                            ? Phrase(
                                th: "({found}) ไม่ใช่คะแนนสูงสุด ซึ่งคือ{right} {value}",
                                en: "({found}) is not the highest, which is {right} with {value}")
                            : Phrase(
                                th: "({found}) ไม่ใช่คะแนนต่ำสุด ซึ่งคือ{right} {value}",
                                en: "({found}) is not the lowest, which is {right} with {value}"),
                        [
                            .init("found", passage.text(range)), .init("right", ClaimReadings.name(best.subject, facts)),
                            .init("value", best.amount.shown),
                        ], notes: [note(best)])
                }
            }
        }
    }

    /// The scores of the year that is named; else those of the years in which the subject has the score that stands behind it, if any.
    private static func own(
        _ sets: [(year: Int?, scores: [ScoreBook.Score])], _ year: Int?, _ subject: ScoreSubject, _ score: Amount?
    ) -> [(year: Int?, scores: [ScoreBook.Score])] {
        if sets.contains(where: { $0.year == year }) { return sets.filter { $0.year == year } }
        let scored = sets.filter { set in set.scores.contains { $0.subject == subject && $0.amount.units == score?.units } }
        return scored.isEmpty ? sets : scored
    }

    /// 30 signs: the name of an indicator may stand between its number and its score.
    private static let scoreReach = 30

    /// The first number behind a place, where it has decimals as scores do.
    private static func score(_ passage: Passage, behind place: Int) -> Amount? {
        let near = place..<min(passage.key.count, place + scoreReach)
        guard let start = near.first(where: { passage.key[$0].isDigit }) else { return nil }
        var end = start
        return Amount(passage, at: start, end: &end).flatMap { $0.decimals > 0 ? $0 : nil }
    }

    /// 4 signs: a word joins a year to what is said of it.
    private static let joint = 4

    /// Where a year ends that is named right behind a place, and the year; the place itself without one.
    private static func year(behind place: Int, _ passage: Passage, _ years: PhraseSet) -> (end: Int, year: Int?) {
        for at in place...min(place + joint, passage.key.count) {
            if let word = years.hit(passage, at: at), let number = passage.number(at: word.range.upperBound), 2400...2699 ~= number.value {
                return (number.end, number.value)
            }
        }
        return (place, nil)
    }

    /// 60 signs: the best of one instrument only may be meant.
    private static func instrument(_ passage: Passage, before end: Int, _ scanner: FigureScanner) -> Bool {
        for at in max(0, end - 60)..<end {
            if let (subject, _) = scanner.subject(passage, at: at), case .instrument? = subject, !hasFigure(passage, at..<end) {
                return true
            }
        }
        return false
    }

    private static func hasFigure(_ passage: Passage, _ range: Range<Int>) -> Bool { passage.key[range].contains { $0.isDigit } }

    /// A gain or loss since a year that is named, which is not what lies between the scores of that year and the next one.
    private static func changes(_ reader: ClaimReader, _ book: ScoreBook, _ finds: inout Finds) {
        let known = Set(reader.claims.compactMap { $0.change.map { [$0.passage, $0.range.lowerBound] } })
        for figure in reader.figures where figure.kind != .level && figure.unit >= 0 && figure.amount.decimals >= 2 {
            guard let subject = figure.subject, let year = figure.year, !known.contains([figure.passage, figure.range.lowerBound]),
                let earlier = book.value(subject, year), let later = book.value(subject, year + 1)
            else { continue }
            let right = abs(later.amount.units - earlier.amount.units)
            guard abs(right - figure.amount.units) >= 100 else { continue }
            let passage = reader.passages[figure.passage]
            finds.add(
                passage, figure.range,
                Phrase(
                    th: "ส่วนต่างไม่ตรง ({stated}): {after} − {before} = {right}",
                    en: "the difference is not right ({stated}): {after} − {before} = {right}"),
                [
                    .init("stated", passage.text(figure.range)), .init("after", later.amount.shown), .init("before", earlier.amount.shown),
                    .init("right", Amount(units: right, decimals: 2).shown),
                ], notes: [note(earlier), note(later)])
        }
    }

    /// A gain or loss in prose that the scores of two years in a table contradict.
    static func directions(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        let book = facts.scores
        changes(reader, book, &finds)
        let years = book.years.compactMap { $0 }
        guard years.count >= 2 else { return }
        for figure in reader.figures where figure.kind != .level && figure.unit >= 0 {
            guard let subject = figure.subject, let later = book.value(subject, years[0], tablesOnly: true), later.isTable,
                let earlier = book.value(subject, years[1], tablesOnly: true), earlier.isTable
            else { continue }
            let difference = later.amount.units - earlier.amount.units
            let isFall = difference < 0
            guard abs(difference) == figure.amount.units, difference != 0, isFall != (figure.kind == .fall) else { continue }
            let passage = reader.passages[figure.passage]
            finds.add(
                passage, figure.range,
                Phrase(
                    th: "เขียนว่า ({stated}) แต่ค่าเปลี่ยนจาก {before} เป็น {after}",
                    en: "it says ({stated}), but the value went from {before} to {after}"),
                [
                    .init("stated", passage.text(figure.range)), .init("before", earlier.amount.shown), .init("after", later.amount.shown),
                ], notes: [note(earlier), note(later)])
        }
    }
}
