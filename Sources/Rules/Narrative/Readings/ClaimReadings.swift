import Diagnostics

/// Figures that a report claims, held against each other.
enum ClaimReadings {
    private static func text(_ figure: ClaimedFigure, _ reader: ClaimReader) -> String {
        reader.passages[figure.passage].text(figure.range)
    }

    private static func note(_ figure: ClaimedFigure, _ reader: ClaimReader) -> Note {
        Note(
            reader.passages[figure.passage].place(of: figure.range),
            Message(
                Phrase(th: "เทียบกับ {value} ที่นี่", en: "held against {value} here"), [.init("value", text(figure, reader))]))
    }

    /// A gain or loss that is not the difference of the two levels in front of it.
    static func arithmetic(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        for claim in reader.claims {
            guard let change = claim.change, claim.first.unit == claim.second.unit else { continue }
            let difference = claim.later.amount.units - claim.earlier.amount.units
            let passage = reader.passages[change.passage]
            let isByYears = claim.isOrdered
            let signed = change.kind == .rise ? difference : -difference
            let expected = isByYears ? signed : abs(difference)
            // A change that is written with fewer decimals may be rounded.
            let slack = rounding(change.amount.decimals)
            if change.unit == claim.first.unit {
                if abs(expected - change.amount.units) < slack { continue }
            } else {
                guard change.unit == -1, claim.earlier.amount.units > 0 else { continue }
                let share = Double(abs(difference)) * 1_000_000 / Double(claim.earlier.amount.units)
                if abs(share - Double(change.amount.units)) <= Double(slack) || abs(abs(difference) - change.amount.units) < slack {
                    continue
                }
            }
            let right = Amount(units: abs(difference), decimals: max(claim.first.amount.decimals, claim.second.amount.decimals))
            let isReversed = isByYears && signed < 0 && abs(abs(difference) - change.amount.units) < slack
            if !isReversed, isByYears, change.unit == claim.first.unit,
                let (figure, value) = transposed(claim, by: change.kind == .rise ? change.amount.units : -change.amount.units)
            {
                finds.add(
                    reader.passages[figure.passage], figure.range,
                    Phrase(
                        th: "({found}) กับส่วนต่าง ({stated}) ไม่ตรงกัน หากสลับเลขเป็น {right} จะตรง",
                        en: "({found}) does not go with the difference ({stated}); with two digits changed it would be {right}"),
                    [
                        .init("found", reader.passages[figure.passage].text(figure.range)), .init("stated", text(change, reader)),
                        .init("right", value.shown),
                    ], notes: [note(claim.first, reader), note(claim.second, reader)])
                continue
            }
            finds.add(
                passage, change.range,
                isReversed
                    ? Phrase(
                        th: "เขียนว่า ({stated}) แต่ค่าเปลี่ยนจาก {before} เป็น {after}",
                        en: "it says ({stated}), but the value went from {before} to {after}")
                    : Phrase(
                        th: "ส่วนต่างไม่ตรง ({stated}): {after} − {before} = {right}",
                        en: "the difference is not right ({stated}): {after} − {before} = {right}"),
                [
                    .init("stated", text(change, reader)),
                    .init("after", max(claim.later.amount, isByYears ? claim.later.amount : claim.earlier.amount).shown),
                    .init("before", isByYears ? claim.earlier.amount.shown : min(claim.later.amount, claim.earlier.amount).shown),
                    .init("right", right.shown),
                ], notes: [note(claim.first, reader), note(claim.second, reader)])
        }
    }

    /// A rise or fall without a number of its own, of a score that went the other way.
    static func direction(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        let rises = facts.words.claims.rises
        let changes = PhraseSet(rises + facts.words.claims.falls)
        let former = PhraseSet(facts.words.claims.former)
        for (index, passage) in reader.passages.enumerated() where changes.first(passage) != nil {
            let levels = reader.figures(of: index)
            for word in changes.hits(passage) where former.hit(passage, at: word.range.upperBound) != nil {
                guard let later = levels.last(where: { $0.range.upperBound <= word.range.lowerBound }),
                    let earlier = levels.first(where: { $0.range.lowerBound >= word.range.upperBound }),
                    word.range.lowerBound - later.range.upperBound <= reading.least,
                    earlier.range.lowerBound - word.range.upperBound <= 3 * reading.least, later.kind == .level, earlier.kind == .level,
                    later.unit == earlier.unit, later.subject == earlier.subject || earlier.subject == nil
                else { continue }
                // A change that is named has a reading of its own.
                let isNamed = levels.contains { $0.kind != .level && $0.range.lowerBound > earlier.range.upperBound }
                let isRise = word.phrase < rises.count
                // What is less than half of the other is no level of it.
                let isLevel = min(later.amount.units, earlier.amount.units) * 2 >= max(later.amount.units, earlier.amount.units)
                guard !isNamed, isLevel, later.amount.units != earlier.amount.units, isRise != (later.amount > earlier.amount) else {
                    continue
                }
                finds.add(
                    passage, word.range.lowerBound..<earlier.range.upperBound,
                    Phrase(
                        th: "เขียนว่า ({stated}) แต่ค่าเปลี่ยนจาก {before} เป็น {after}",
                        en: "it says ({stated}), but the value went from {before} to {after}"),
                    [
                        .init("stated", passage.text(word.range)), .init("before", earlier.amount.shown),
                        .init("after", later.amount.shown),
                    ],
                    notes: [note(later, reader)])
            }
        }
    }

    /// How far a number of some decimals may be off by rounding, in ten-thousandths; exclusive.
    private static func rounding(_ decimals: Int) -> Int {
        switch decimals {
        case 0: 1
        case 1: 501
        case 2: 51
        default: 6
        }
    }

    /// The same quantity with different values in two places.
    static func conflict(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        let book = facts.scores
        for subject
            in ([.overall] + facts.words.instruments.indices.map { .instrument($0) } + facts.words.indicators.indices.map { .indicator($0) })
            as [ScoreSubject]
        {
            conflict(subject, book, facts, &finds)
        }
        let known = reader.figures.filter { $0.indicator != nil && $0.kind != .level }
        for indicator in Set(known.compactMap(\.indicator)).sorted() {
            let own = known.filter { $0.indicator == indicator }
            let title = facts.words.indicators[indicator].title
            for kind in [ClaimedFigure.Kind.rise, .fall] {
                let figures = own.filter { $0.kind == kind && $0.unit == own.first?.unit }
                var told: Set<Int> = []
                for (index, figure) in figures.enumerated() {
                    for (other, second) in figures.enumerated().dropFirst(index + 1) {
                        guard second.passage != figure.passage, !figure.amount.isSame(as: second.amount) else { continue }
                        // Two that are both right by what they are the difference of are of other years, or their levels differ.
                        let isRight = (isProven(figure, indicator, facts), isProven(second, indicator, facts))
                        if isRight.0, isRight.1 { continue }
                        for (place, one, two, isProven) in [(index, figure, second, isRight.0), (other, second, figure, isRight.1)]
                        where !isProven && told.insert(place).inserted {
                            finds.add(
                                reader.passages[one.passage], one.range, Self.differing,
                                [.init("indicator", title), .init("value", text(one, reader)), .init("other", text(two, reader))],
                                notes: [note(two, reader)])
                        }
                    }
                }
            }
        }
    }

    /// Whether a change is the difference of two levels beside it, or of two scores of its indicator in a table.
    private static func isProven(_ change: ClaimedFigure, _ indicator: Int, _ facts: NarrativeFacts) -> Bool {
        let known = facts.scores.scores(of: .indicator(indicator)).map { facts.scores.scores[$0] }.filter(\.isTable)
        if known.contains(where: { one in known.contains { abs($0.amount.units - one.amount.units) == change.amount.units } }) {
            return true
        }
        return facts.claimed.claims.contains { claim in
            claim.change.map { $0.passage == change.passage && $0.range == change.range } ?? false
                && abs(abs(claim.first.amount.units - claim.second.amount.units) - change.amount.units) < 1
        }
    }

    private static let differing = Phrase(
        th: "{indicator} มีค่า ({value}) ที่นี่ แต่เป็น ({other}) ที่อื่น", en: "{indicator} is ({value}) here and ({other}) elsewhere")

    /// Scores of one thing and year that differ; of two, the one for which less speaks is at fault.
    private static func conflict(_ subject: ScoreSubject, _ book: ScoreBook, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let own = book.scores(of: subject)
        var groups: [Stated: [Int]] = [:]
        for index in own { groups[Stated(book.scores[index]), default: []].append(index) }
        var rivals: [Stated: [Int]] = [:]
        let kinds = groups.values.sorted { $0[0] < $1[0] }.prefix(most).map { $0[0] }
        for (index, one) in kinds.enumerated() {
            for two in kinds.dropFirst(index + 1) {
                let pair = (book.scores[one], book.scores[two])
                guard !pair.0.amount.isSame(as: pair.1.amount), book.isSameYear(pair.0, pair.1) else { continue }
                // What it was before it rose is no other value of it.
                if book.earlier(pair.0) == pair.1.amount.units || book.earlier(pair.1) == pair.0.amount.units { continue }
                rivals[Stated(pair.0), default: []] += groups[Stated(pair.1)] ?? []
                rivals[Stated(pair.1), default: []] += groups[Stated(pair.0)] ?? []
            }
        }
        var votes: [Int: Int] = [:]
        func support(_ index: Int) -> Int {
            let found = votes[index] ?? book.support(book.scores[index])
            votes[index] = found
            return found
        }
        for index in own where !finds.isFull {
            let wrong = book.scores[index]
            guard let found = rivals[Stated(wrong)]?.sorted().first(where: { support(index) <= support($0) }) else { continue }
            let right = book.scores[found]
            finds.add(
                wrong.passage, wrong.range, differing,
                [.init("indicator", name(subject, facts)), .init("value", wrong.text), .init("other", right.text)],
                notes: [
                    Note(
                        right.place,
                        Message(Phrase(th: "เทียบกับ {value} ที่นี่", en: "held against {value} here"), [.init("value", right.text)]))
                ])
        }
    }

    /// A score of the prose that is of another year in a table.
    static func scoreYear(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let book = facts.scores
        for score in book.scores {
            guard let year = score.year, let table = book.tableYear(score), let right = table.year, let index = score.figure,
                let place = facts.claimed.figures[index].yearRange
            else { continue }
            finds.add(
                score.passage, place,
                Phrase(
                    th: "ให้ ({value}) เป็นคะแนนของปี {found} แต่ในตารางเป็นของปี {year}",
                    en: "({value}) is given as of {found}, and in the table as of {year}"),
                [.init("value", score.text), .init("found", String(year)), .init("year", String(right))],
                notes: [Note(table.place, Message(th: "คะแนนเดียวกันในตาราง", en: "the same score in the table"))])
        }
    }

    /// 300 values: so many of one subject are no scores of it.
    private static let most = 300

    /// What a score says: scores that say the same contradict the same others.
    private struct Stated: Hashable {
        let units: Int
        let year: Int?

        init(_ score: ScoreBook.Score) {
            units = score.amount.units
            year = score.year
        }
    }

    /// What a subject is called.
    static func name(_ subject: ScoreSubject, _ facts: NarrativeFacts) -> String {
        switch subject {
        case .indicator(let index): facts.words.indicators[index].title
        case .instrument(let index): facts.words.instruments[index].id
        case .overall: facts.words.claims.overall.first ?? ""
        }
    }

    /// A number with fewer decimals than the others of its unit.
    static func decimals(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        for unit in Set(reader.figures.map(\.unit)) {
            let own = reader.figures.filter { $0.unit == unit }
            let most = own.map(\.amount.decimals).max() ?? 0
            let odd = own.filter { $0.amount.decimals < most }
            guard own.count >= max(reading.least, 2), odd.count * 100 <= own.count * reading.threshold else { continue }
            for figure in odd {
                finds.add(
                    reader.passages[figure.passage], figure.range,
                    Phrase(
                        th: "ทศนิยม {count} ตำแหน่ง ({value}) ค่าอื่นมี {most} ตำแหน่ง",
                        en: "{count} decimals ({value}), where the other values have {most}"),
                    [.init("count", figure.amount.decimals), .init("value", text(figure, reader)), .init("most", most)])
            }
        }
    }

    /// Two levels that are compared although a year lies between them.
    static func years(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        for claim in reader.claims {
            guard let first = claim.first.year, let second = claim.second.year, let place = claim.second.yearRange else { continue }
            // One year is compared with itself where both values name it.
            let isSame = first == second && claim.change != nil && claim.first.yearRange != place
            guard abs(first - second) > 1 || isSame else { continue }
            finds.add(
                reader.passages[claim.second.passage], place,
                isSame
                    ? Phrase(th: "เทียบปี {first} กับปีเดียวกัน", en: "{first} is compared with itself")
                    : Phrase(
                        th: "เทียบปี {first} กับปี {second} ซึ่งไม่ติดกัน", en: "{first} is compared with {second}, which is not the year before"
                    ),
                [.init("first", String(max(first, second))), .init("second", String(min(first, second)))],
                notes: [note(claim.first, reader), note(claim.second, reader)])
        }
    }

    /// A result that is of another year than the report.
    static func year(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        var told: Set<Int> = []
        let dated = reader.claims.compactMap { claim in
            claim.first.isText ? nil : [claim.first.year, claim.second.year].compactMap { $0 }.max().map { (claim: claim, year: $0) }
        }
        // Who gives the same earlier result throughout gives the latest that is published.
        let latest = dated.count { $0.year == facts.year - 1 }
        let isLatest = (latest >= leastLatest || facts.isHalfYear) && !dated.contains { $0.year == facts.year }
        for (claim, year) in dated where !(isLatest && year == facts.year - 1) {
            guard year != facts.year, told.insert(claim.first.passage).inserted else { continue }
            let passage = reader.passages[claim.first.passage]
            let words = PhraseSet(facts.words.claims.years)
            // The year is best shown where the sentence begins with it.
            let named = words.hits(passage).compactMap { hit in
                passage.number(at: hit.range.upperBound).flatMap { $0.value == year ? hit.range.lowerBound..<$0.end : nil }
            }.first
            finds.add(
                passage, named ?? claim.first.range,
                Phrase(
                    th: "แสดงผลของปี {found} เป็นผลลัพธ์ในรายงานของปี {year}", en: "the result of {found} is given as that of a report of {year}"
                ),
                [.init("found", String(year)), .init("year", String(facts.year))], notes: titleYear(document, facts))
        }
    }

    /// 3 results: so many of one year were chosen.
    private static let leastLatest = 3

    private static func titleYear(_ document: NarrativeDocument, _ facts: NarrativeFacts) -> [Note] {
        for text in document.title {
            if let range = text.passage.first(Passage.key(String(facts.year))) {
                return [Note(text.passage, range, th: "ปีในชื่อเรื่อง", en: "the year in the title")]
            }
        }
        return []
    }

    /// Figures in running text that name no year, said once.
    static func yearless(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        let open = reader.figures.filter { $0.isText && $0.kind == .level && $0.year == nil && $0.indicator != nil }
        guard let first = open.first, reader.figures.contains(where: { $0.year != nil }) else { return }
        finds.add(
            reader.passages[first.passage], first.range,
            Phrase(
                th: "ค่าของตัวชี้วัดไม่บอกปี ({value}) รวม {count} แห่ง", en: "the value of an indicator names no year ({value}), {count} in all"),
            [.init("value", text(first, reader)), .init("count", open.count)])
    }

    /// The value of a comparison that two digits beside each other, put the other way round, make go with its change; nil where none does.
    private static func transposed(_ claim: Claim, by change: Int) -> (figure: ClaimedFigure, value: Amount)? {
        let wanted = [
            (claim.later, claim.earlier.amount.units + change), (claim.earlier, claim.later.amount.units - change),
        ].map { ($0.0, Amount(units: $0.1, decimals: $0.0.amount.decimals)) }
        let found = wanted.filter { TransposedReadings.areTransposed($0.0.amount, $0.1) }
        return found.count == 1 ? found.first.map { (figure: $0.0, value: $0.1) } : nil
    }
}
