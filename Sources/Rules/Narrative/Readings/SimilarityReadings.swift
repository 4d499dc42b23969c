import Diagnostics

/// The same text where different text belongs.
enum SimilarityReadings {
    /// A cell of which much stands word for word in another cell of its row.
    static func same(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let plans = plans(reading, document)
        let none = PhraseSet(reading.unless)
        for table in document.tables {
            let isPlan = reading.against.contains { $0 != .measure && table.column($0) != nil }
            for row in table.rows {
                for role in reading.roles {
                    guard let column = table.column(role), column < row.cells.count else { continue }
                    let passage = row.cells[column]
                    let text = TextShare(passage, from: body(passage).lowerBound, runsOf: reading.least)
                    guard text.signs.count >= reading.least * 2 else { continue }
                    var best: (passage: Passage, share: Int)?
                    for other in reading.against where other != role {
                        guard let plan = table.cell(row, other), !plan.isBlank else { continue }
                        let share = text.share(in: TextShare(plan, runsOf: reading.least).distinct)
                        if share >= reading.threshold, best.map({ share > $0.share }) ?? true { best = (plan, share) }
                    }
                    // The plan may be a table of its own.
                    if !isPlan, let number = CountReadings.number(table, row)?.number ?? row.cells.first?.number(at: 0)?.value {
                        for plan in plans[number] ?? [] {
                            let share = text.share(in: TextShare(plan, runsOf: reading.least).distinct)
                            if share >= reading.threshold, best.map({ share > $0.share }) ?? true { best = (plan, share) }
                        }
                    }
                    if best == nil, isPlan {
                        repeatedParts(passage, reading.against.filter { $0 != role }.compactMap { table.cell(row, $0) }, &finds)
                    }
                    // A figure is said of what was done only, and so is that nothing happened.
                    let isResult = namesFigure(passage) || none.hit(passage, at: 0) != nil
                    guard let best, best.share >= certain || !isResult else { continue }
                    finds.add(
                        passage, passage.whole,
                        Phrase(
                            th: isPlan
                                ? "ข้อความร้อยละ {share} ของช่อง “{column}” เหมือนช่องอื่นในแถวเดียวกันคำต่อคำ"
                                : "ข้อความร้อยละ {share} ของช่อง “{column}” เหมือนแผนของข้อเดียวกันคำต่อคำ",
                            en: isPlan
                                ? "{share} per cent of “{column}” stand word for word in another cell of the row"
                                : "{share} per cent of “{column}” stand word for word in the plan of the same number"),
                        [.init("share", best.share), .init("column", table.header[column].text(table.header[column].whole))],
                        notes: [Note(best.passage, best.passage.whole, th: "ข้อความที่เหมือนกัน", en: "the same text")])
                }
            }
        }
    }

    /// 40 signs: a shorter part of a list or of a cell names what was done as others do.
    private static let leastPart = 40

    /// Parts of a list of results that are parts of the plan, word for word.
    private static func repeatedParts(_ passage: Passage, _ plans: [Passage], _ finds: inout Finds) {
        let parts = numberedParts(passage)
        guard parts.count >= 2 else { return }
        let known = plans.flatMap { plan in numberedParts(plan).map { (passage: plan, range: $0) } }
        for part in parts where part.count >= leastPart {
            guard let same = known.first(where: { $0.passage.key[$0.range] == passage.key[part] }) else { continue }
            finds.add(
                passage, part,
                Phrase(th: "ผลข้อนี้เหมือนแผนคำต่อคำ ({found})", en: "this part of the result is the plan word for word ({found})"),
                [.init("found", passage.text(part))],
                notes: [Note(same.passage, same.range, th: "ข้อความในแผน", en: "the text of the plan")])
        }
    }

    /// What stands behind each number of a list.
    private static func numberedParts(_ passage: Passage) -> [Range<Int>] {
        let markers = ListMarker.all(in: passage, referring: PhraseSet([]))
        return markers.indices.map { index in
            let start = markers[index].range.upperBound
            let end = index + 1 < markers.count ? markers[index + 1].range.lowerBound : passage.key.count
            return start..<max(start, end)
        }
    }

    /// What the rows of plans say that have no result beside it, by their numbers.
    private static func plans(_ reading: Reading, _ document: NarrativeDocument) -> [Int: [Passage]] {
        var plans: [Int: [Passage]] = [:]
        guard reading.roles.contains(.summary) else { return [:] }
        for table in document.tables where !reading.roles.contains(where: { table.column($0) != nil }) {
            for row in table.rows {
                guard let number = CountReadings.number(table, row)?.number else { continue }
                plans[number, default: []] += reading.against.compactMap { table.cell(row, $0) }.filter { !$0.isBlank }
            }
        }
        return plans
    }

    /// 80 per cent: what says a date or a number besides is excused below that.
    private static let certain = 80

    /// Whether a text holds a number that is not of a list, such as that of a day or of people.
    static func namesFigure(_ passage: Passage) -> Bool {
        let markers = ListMarker.all(in: passage, referring: PhraseSet([])).map(\.range)
        return passage.key.indices.contains { index in passage.key[index].isDigit && !markers.contains { $0.contains(index) } }
    }

    /// What one row reports, and what it is about.
    private struct Evidence {
        let passage: Passage
        let text: TextShare
        let runs: Set<UInt64>
        /// The text without words for years, which say nothing of what it is about.
        let bare: TextShare
        let subject: Passage
    }

    /// 5 signs: short enough for the words of a title to be found in a sentence.
    private static let wordRun = 5
    /// 6 rows: what more of them share is a set phrase.
    private static let setPhrase = 6

    /// A result that is another row's, and says more of that row's subject than of its own.
    static func copied(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let years = PhraseSet(facts.words.claims.years)
        let halves = PhraseSet(facts.words.dates.halves)
        for role in reading.roles { copied(role, reading, evidence(role, reading, document, years: years), halves, &finds) }
    }

    private static func copied(_ role: Role, _ reading: Reading, _ all: [Evidence], _ halves: PhraseSet, _ finds: inout Finds) {
        var owners: [UInt64: [Int]] = [:]
        for (index, one) in all.enumerated() { for run in one.runs { owners[run, default: []].append(index) } }
        for (index, one) in all.enumerated() {
            var shared: [Int: Int] = [:]
            for run in one.runs {
                guard let rows = owners[run], rows.count > 1, rows.count <= setPhrase else { continue }
                for row in rows where row != index { shared[row, default: 0] += 1 }
            }
            let own = overlap(one.subject, one.passage)
            var best: (row: Int, share: Int, gain: Int)?
            for (row, _) in shared.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(8) {
                let share = one.text.share(in: all[row].runs)
                let gain = overlap(all[row].subject, one.passage) - own
                // Half a year is spoken of where the row is about half a year.
                if halves.first(one.passage) != nil, halves.first(one.subject) != nil, halves.first(all[row].subject) == nil { continue }
                guard share >= reading.threshold, share == 100 || one.bare.share(in: all[row].bare.distinct) >= reading.threshold,
                    gain >= 20, best.map({ gain > $0.gain }) ?? true
                else { continue }
                best = (row, share, gain)
            }
            guard let best = best ?? twin(index, all, shared, own, role, halves) else { continue }
            let other = all[best.row]
            finds.add(
                one.passage, body(one.passage),
                Phrase(
                    th: "ข้อความนี้เหมือนของ ({other}) ร้อยละ {share} และไม่ได้กล่าวถึง ({own})",
                    en: "{share} per cent of this text are that of ({other}), and it does not speak of ({own})"),
                [
                    .init("share", best.share), .init("other", other.subject.text(other.subject.whole)),
                    .init("own", one.subject.text(one.subject.whole)),
                ],
                notes: [Note(other.passage, body(other.passage), th: "ข้อความที่เหมือนกัน", en: "the same text")])
        }
    }

    /// 90 signs: results that begin with so many in common, figures too, have one source.
    private static let leastStart = 90

    private static func beginAlike(_ one: Evidence, _ two: Evidence) -> Bool {
        let (first, second) = (one.passage.key[body(one.passage)], two.passage.key[body(two.passage)])
        let same = zip(first, second).prefix { $0 == $1 }
        return same.count >= leastStart && same.contains { $0.0.isDigit }
    }

    /// The digits of a text: the same words with other figures are another result.
    private static func digits(_ one: Evidence) -> [UInt16] { one.passage.key[body(one.passage)].filter(\.isDigit) }

    /// Whether a text says another one word for word, its figures too, and more besides.
    private static func holds(_ longer: Evidence, _ shorter: Evidence) -> Bool {
        let text = Array(shorter.passage.key[body(shorter.passage)])
        return text.count >= leastPart && longer.passage.first(text) != nil
    }

    /// 30 signs: so much, word for word the same in two rows and no third, was copied from one to the other.
    private static let leastTwin = 30

    /// 70 signs: no set phrase is so long.
    private static let longTwin = 70

    /// The one row that says the same word for word and of whose subject the text says at least as much; of equals the first is right.
    private static func twin(
        _ index: Int, _ all: [Evidence], _ shared: [Int: Int], _ own: Int, _ role: Role, _ halves: PhraseSet
    ) -> (row: Int, share: Int, gain: Int)? {
        let text = letters(all[index])
        // What is said of half a year belongs to the row that is about half a year.
        let isOfHalf = halves.first(all[index].passage) != nil && halves.first(all[index].subject) == nil
        guard text.count >= leastTwin, own < 80 || isOfHalf else { return nil }
        let same = shared.keys.filter {
            all[$0].subject.key != all[index].subject.key
                && (letters(all[$0]) == text && digits(all[$0]) == digits(all[index]) || isNearly(all[$0], all[index], text)
                    || holds(all[$0], all[index]) || $0 < index && beginAlike(all[$0], all[index]))
        }
        guard same.count == 1, let row = same.first else { return nil }
        if isOfHalf, halves.first(all[row].subject) != nil { return (row, 100, 100) }
        if !isOfHalf, halves.first(all[index].passage) != nil, halves.first(all[row].subject) == nil { return nil }
        // What speaks of its own subject too is a copy only where it is the same to the letter.
        guard own < 50 || role != .step && letters(all[row]) == text && digits(all[row]) == digits(all[index]) else { return nil }
        let gain = overlap(all[row].subject, all[index].passage) - own
        // Steps and details are said in set phrases: two that are nothing but alike may both be right, unless they are long.
        if [.detail, .step, .target].contains(role) {
            return gain >= 20 || text.count >= longTwin && gain > -20 && row < index ? (row, 100, gain) : nil
        }
        // A word or two in common with either subject tell nothing: then the later one is the copy.
        return gain >= 10 || gain > -10 && row < index ? (row, 100, gain) : nil
    }

    /// 60 signs: so much with a slip of the pen in it is still the same text.
    private static let leastNear = 60
    /// 90 per cent: a slip changes the few runs that it stands in.
    private static let near = 90

    /// Whether two texts are the same but for a slip of the pen: all their numbers are, and nearly all their letters.
    private static func isNearly(_ one: Evidence, _ two: Evidence, _ text: [UInt16]) -> Bool {
        let other = letters(one)
        return text.count >= leastNear && abs(other.count - text.count) <= 2 && other.filter(\.isDigit) == text.filter(\.isDigit)
            && one.text.share(in: two.runs) >= near && two.text.share(in: one.runs) >= near
    }

    private static func letters(_ evidence: Evidence) -> [UInt16] {
        evidence.passage.key[body(evidence.passage).lowerBound...].filter { $0.isThai || $0.isLatin || $0.isDigit }
    }

    /// Where the text of a cell begins behind its check boxes.
    static func body(_ passage: Passage) -> Range<Int> {
        let boxes = passage.key.lastIndex { CheckBoxes.isBox($0) }
        guard let boxes else { return passage.whole }
        // The label of the last box ends where a dash or a blank stands.
        let rest = (boxes + 1..<passage.key.count).first { passage.key[$0] == UInt16(sign: "-") && $0 > boxes + 1 }
        return (rest ?? min(boxes + 1, passage.key.count))..<passage.key.count
    }

    private static func evidence(_ role: Role, _ reading: Reading, _ document: NarrativeDocument, years: PhraseSet) -> [Evidence] {
        var all: [Evidence] = []
        for table in document.tables {
            guard let column = table.column(role) else { continue }
            let subject = reading.against.lazy.compactMap { table.column($0) }.first
            for row in table.rows where column < row.cells.count {
                let named = subject.flatMap { $0 < row.cells.count && !row.cells[$0].isBlank ? row.cells[$0] : nil }
                guard let about = subject == nil ? table.heading?.passage ?? table.subject : named else { continue }
                let passage = row.cells[column]
                let ofYears = Set(years.hits(passage).flatMap(\.range))
                let signs = body(passage).filter { !ofYears.contains($0) }.map { passage.key[$0] }.filter { $0.isThai || $0.isLatin }
                let text = TextShare(passage, from: body(passage).lowerBound, runsOf: reading.least)
                guard text.signs.count >= reading.least * 2 else { continue }
                all.append(
                    Evidence(
                        passage: passage, text: text, runs: text.distinct, bare: TextShare(signs, runsOf: reading.least), subject: about))
            }
        }
        return all
    }

    /// How much of what a row is about its text speaks of, in percent.
    private static func overlap(_ subject: Passage, _ text: Passage) -> Int {
        TextShare(subject, runsOf: wordRun).share(in: TextShare(text, from: body(text).lowerBound, runsOf: wordRun).distinct)
    }
}
