import Diagnostics

/// What a text says of all scores: how many lie on one side of a limit, and how much each instrument weighs.
enum ScoreCountReadings {
    /// 24 signs: from a limit to the number of indicators on its side.
    private static let reach = 24
    /// 60 signs: from an instrument to its weight.
    private static let weightReach = 60
    /// 6 signs: the numbers of the first and the last of several indicators.
    private static let indicatorNumbers = 6
    /// 5 indicators: those of one instrument; where fewer are known, the others may count.
    private static let leastKnown = 5

    /// A number of indicators below or above a limit that is not how many there are.
    static func counts(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let limits = PhraseSet(reading.words + reading.also + reading.unless)
        let units = PhraseSet(facts.words.claims.units)
        let indicators = facts.words.claims.indicators.map { Passage.key($0) }
        let things = PhraseSet(facts.words.figures.listed.filter { word in indicators.contains { $0.starts(with: Passage.key(word)) } })
        for text in document.texts {
            let passage = text.passage
            for limit in limits.hits(passage) {
                var end = limit.range.upperBound
                guard let bound = Amount(passage, at: end, end: &end), let unit = units.hit(passage, at: end),
                    let number = (unit.range.upperBound..<min(passage.key.count, unit.range.upperBound + reach)).first(where: {
                        passage.key[$0].isDigit
                    }).flatMap({ at in passage.number(at: at).map { (value: $0.value, range: at..<$0.end) } }),
                    let thing = things.hit(passage, at: number.range.upperBound)
                else { continue }
                // Between two limits lie fewer than below the upper one.
                let front = max(0, limit.range.lowerBound - reach)..<limit.range.lowerBound
                if limits.hits(passage).contains(where: { front.contains($0.range.lowerBound) && $0.phrase != limit.phrase }),
                    units.stands(in: passage, front)
                {
                    continue
                }
                let isBelow = limit.phrase < reading.words.count
                let isOpen = limit.phrase >= reading.words.count + reading.also.count
                func lies(_ score: ScoreBook.Score) -> Bool {
                    if isBelow { return score.amount < bound }
                    return isOpen ? score.amount > bound : score.amount >= bound
                }
                let known = facts.scores.years.map { year in
                    facts.words.indicators.indices.compactMap { facts.scores.value(.indicator($0), year, tablesOnly: true) }
                }
                // A year of which one score is not written tells nothing.
                let years = known.filter { $0.count >= leastKnown }
                // Those that the table does not have may lie on either side.
                let counts = years.map { year in
                    let count = year.count(where: lies)
                    return count...count + facts.words.indicators.count - year.count
                }
                guard let right = counts.first?.lowerBound, !counts.contains(where: { $0.contains(number.value) }) else { continue }
                finds.add(
                    passage, limit.range.lowerBound..<thing.range.upperBound,
                    Phrase(
                        th: "({found}) แต่ตารางคะแนนมี {right} ตัวชี้วัด", en: "({found}), but in the table of scores there are {right}"),
                    [.init("found", passage.text(limit.range.lowerBound..<thing.range.upperBound)), .init("right", right)])
            }
        }
    }

    /// A number of indicators that rose or fell which is not how many did.
    static func trends(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words + reading.also + reading.unless)
        let indicators = facts.words.claims.indicators.map { Passage.key($0) }
        let things = PhraseSet(facts.words.figures.listed.filter { word in indicators.contains { $0.starts(with: Passage.key(word)) } })
        let years = facts.scores.years.compactMap { $0 }
        // The two last years of which all scores are known.
        let known = years.map { year in
            (year, facts.words.indicators.indices.map { facts.scores.value(.indicator($0), year, tablesOnly: true)?.amount.units })
        }.filter { !$0.1.contains(nil) }
        guard known.count >= 2, known[0].0 == known[1].0 + 1 else { return }
        let changes = zip(known[0].1, known[1].1).map { ($0 ?? 0) - ($1 ?? 0) }
        for text in document.texts {
            let passage = text.passage
            for word in words.hits(passage) {
                let near = word.range.upperBound..<min(passage.key.count, word.range.upperBound + reach)
                guard let at = near.first(where: { passage.key[$0].isDigit }),
                    !passage.key[near.lowerBound..<at].contains(where: { !$0.isThai && $0 != UInt16(sign: "(") }),
                    let number = passage.number(at: at), let thing = things.hit(passage, at: number.end)
                else { continue }
                let right = changes.count { change in
                    word.phrase < reading.words.count
                        ? change > 0 : word.phrase < reading.words.count + reading.also.count ? change < 0 : change == 0
                }
                guard right != number.value else { continue }
                finds.add(
                    passage, at..<thing.range.upperBound,
                    Phrase(
                        th: "({found}) แต่ตารางคะแนนมี {right} ตัวชี้วัด", en: "({found}), but in the table of scores there are {right}"),
                    [.init("found", passage.text(word.range.lowerBound..<thing.range.upperBound)), .init("right", right)])
            }
        }
    }

    /// The weight of an instrument that is not the one of the assessment.
    static func weights(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let numbered = PhraseSet(facts.words.claims.indicators)
        let scanner = facts.claimed.scanner
        for passage in document.passages {
            for word in words.hits(passage) {
                if let ratio = ratio(passage, word.range.upperBound, facts.words.instruments.count) {
                    let right = facts.words.instruments.map(\.weight)
                    guard ratio.numbers != right else { continue }
                    finds.add(
                        passage, ratio.range,
                        Phrase(th: "น้ำหนัก ({found}) ไม่ใช่ {right}", en: "the weights ({found}) are not {right}"),
                        [
                            .init("found", passage.text(ratio.range)), .init("right", right.map(String.init).joined(separator: " : ")),
                        ])
                    continue
                }
                guard let number = passage.number(at: word.range.upperBound) else { continue }
                var named: (index: Int, end: Int)?
                var indicators = 0
                for at in max(0, word.range.lowerBound - weightReach)..<word.range.lowerBound {
                    if let (subject, end) = scanner.subject(passage, at: at) {
                        if case .instrument(let index)? = subject { named = (index, end) } else { named = nil }
                    } else if let hit = numbered.hit(passage, at: at) {
                        // The numbers of its indicators are no weights.
                        indicators = hit.range.upperBound + indicatorNumbers
                    } else if let last = named, at >= last.end, at >= indicators, passage.key[at].isDigit {
                        // What stands behind another number is said of that.
                        named = nil
                    }
                }
                guard let named, facts.words.instruments[named.index].weight != number.value else { continue }
                let instrument = facts.words.instruments[named.index]
                finds.add(
                    passage, word.range.lowerBound..<number.end,
                    Phrase(
                        th: "น้ำหนักของ {instrument} คือร้อยละ {right} ไม่ใช่ ({found})",
                        en: "{instrument} weighs {right} per cent, not ({found})"),
                    [
                        .init("instrument", instrument.id), .init("right", instrument.weight),
                        .init("found", passage.text(word.range.lowerBound..<number.end)),
                    ])
            }
        }
    }

    /// 40 signs: the instruments may be named between a word for their weights and these.
    private static let ratioReach = 40

    /// As many numbers as there are instruments, parted by colons, soon behind a place.
    private static func ratio(_ passage: Passage, _ start: Int, _ count: Int) -> (numbers: [Int], range: Range<Int>)? {
        let key = passage.key
        guard let first = (start..<min(key.count, start + ratioReach)).first(where: { key[$0].isDigit }) else { return nil }
        var numbers: [Int] = []
        var at = first
        while let number = passage.number(at: at) {
            numbers.append(number.value)
            at = number.end
            guard at + 1 < key.count, key[at] == UInt16(sign: ":") else { break }
            at += 1
        }
        return numbers.count == count && count > 1 ? (numbers, first..<at) : nil
    }

    // MARK: Instruments beside indicators

    /// The cell of an instrument beside an indicator of another, where the cells of other rows are right.
    static func instruments(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let scanner = facts.claimed.scanner
        codes(document, scanner, facts, &finds)
        for table in document.tables {
            var right = 0
            var wrong: [(cell: Passage, named: Int, indicator: Int)] = []
            for row in table.rows {
                let cells = row.cells.filter { !$0.isBlank }
                guard let (cell, named) = cells.lazy.compactMap({ instrument($0, scanner) }).first else { continue }
                let indicators = Set(cells.compactMap { indicator($0, scanner) })
                guard indicators.count == 1, let indicator = indicators.first else { continue }
                if facts.words.instruments[named].indicators.contains(facts.words.indicators[indicator].number) {
                    right += 1
                } else {
                    wrong.append((cell, named, indicator))
                }
            }
            guard right >= reading.least, wrong.count * 2 < right else { continue }
            for (cell, named, indicator) in wrong {
                let number = facts.words.indicators[indicator].number
                let own = facts.words.instruments.first { $0.indicators.contains(number) }
                finds.add(
                    cell, cell.whole,
                    Phrase(
                        th: "ตัวชี้วัดที่ {number} อยู่ใน {right} ไม่ใช่ {found}", en: "indicator {number} belongs to {right}, not to {found}"),
                    [
                        .init("number", number), .init("right", own?.id ?? ""),
                        .init("found", facts.words.instruments[named].id),
                    ])
            }
        }
    }

    /// The name of an instrument with the letters of another in brackets behind it.
    private static func codes(
        _ document: NarrativeDocument, _ scanner: FigureScanner, _ facts: NarrativeFacts, _ finds: inout Finds
    ) {
        let (open, close) = (UInt16(sign: "("), UInt16(sign: ")"))
        for passage in document.passages where passage.key.contains(open) {
            for at in passage.key.indices where passage.key[at] == open {
                guard let inner = scanner.subject(passage, at: at + 1), case .instrument(let second)? = inner.subject,
                    inner.end < passage.key.count, passage.key[inner.end] == close,
                    let start = (max(0, at - weightReach)..<at).first(where: { start in
                        guard let named = scanner.subject(passage, at: start), case .instrument? = named.subject else { return false }
                        return named.end == at
                    }), let outer = scanner.subject(passage, at: start), case .instrument(let first)? = outer.subject, first != second
                else { continue }
                finds.add(
                    passage, start..<inner.end + 1,
                    Phrase(th: "({found}) คือ {right} ไม่ใช่ {other}", en: "({found}) is {right}, not {other}"),
                    [
                        .init("found", passage.text(start..<inner.end + 1)), .init("right", facts.words.instruments[first].id),
                        .init("other", facts.words.instruments[second].id),
                    ])
            }
        }
    }

    /// The instrument that is all that a cell names.
    private static func instrument(_ cell: Passage, _ scanner: FigureScanner) -> (Passage, Int)? {
        guard let (subject, end) = scanner.subject(cell, at: 0), end == cell.key.count, case .instrument(let index)? = subject else {
            return nil
        }
        return (cell, index)
    }

    /// The indicator that a short cell names.
    private static func indicator(_ cell: Passage, _ scanner: FigureScanner) -> Int? {
        guard cell.key.count <= weightReach, let found = scanner.first(cell, within: cell.whole), case .indicator(let index) = found.subject
        else { return nil }
        return index
    }
}
