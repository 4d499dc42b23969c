import Diagnostics

/// Indicators and sub-indicators of the assessment that a report names: their numbers against their names.
enum IndicatorReadings {
    /// 3 signs: so much may stand between a number and its name.
    private static let gap = 3
    /// 8 signs: a name of a sub-indicator may be cut to so many.
    private static let leastName = 8
    /// 3 rows with number and name as the assessment has them make a list of its indicators.
    private static let leastRows = 3

    /// The names of indicators: their titles and wordings, and what is often written for them and wrong.
    private struct Names {
        let all: PhraseSet
        let wrong: PhraseSet
        private let owners: [Int]
        private let wrongOwners: [Int]

        init(_ indicators: [NarrativeWords.Indicator]) {
            let right = indicators.indices.flatMap { index in
                ([indicators[index].title] + indicators[index].wordings).map { ($0, index) }
            }
            let slips = indicators.indices.flatMap { index in indicators[index].wrong.map { ($0, index) } }
            all = PhraseSet(right.map(\.0))
            wrong = PhraseSet(slips.map(\.0))
            owners = right.map(\.1)
            wrongOwners = slips.map(\.1)
        }

        /// The indicator whose name stands at a place.
        func right(_ passage: Passage, at place: Int) -> (range: Range<Int>, index: Int)? {
            all.hit(passage, at: place).map { ($0.range, owners[$0.phrase]) }
        }

        /// The indicator whose wrong name stands at a place.
        func wrong(_ passage: Passage, at place: Int) -> (range: Range<Int>, index: Int)? {
            wrong.hit(passage, at: place).map { ($0.range, wrongOwners[$0.phrase]) }
        }

        /// The indicator whose name ends at a place.
        func right(_ passage: Passage, endingAt end: Int) -> (range: Range<Int>, index: Int)? {
            all.hit(passage, endingAt: end).map { ($0.range, owners[$0.phrase]) }
        }
    }

    /// An indicator whose number and name do not go together.
    static func name(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let names = Names(facts.words.indicators)
        for passage in document.passages {
            for hit in words.hits(passage) {
                guard let number = passage.number(at: hit.range.upperBound),
                    let index = facts.words.indicators.firstIndex(where: { $0.number == String(number.value) })
                else { continue }
                if number.end < passage.key.count, passage.key[number.end] == UInt16(sign: ".") {
                    subIndicatorAsIndicator(passage, hit.range.lowerBound, number.end, facts, &finds)
                    continue
                }
                if behind(passage, number.end, index, reading, names, facts, start: hit.range.upperBound, &finds) { continue }
                inFront(passage, hit.range.lowerBound, number.end, index, names, facts, &finds)
            }
        }
        lists(reading, document, names, facts, &finds)
    }

    /// Holds the name behind a number against it; false where none stands there.
    private static func behind(
        _ passage: Passage, _ end: Int, _ index: Int, _ reading: Reading, _ names: Names, _ facts: NarrativeFacts, start: Int,
        _ finds: inout Finds
    ) -> Bool {
        let right = facts.words.indicators[index]
        var at = end
        while at < passage.key.count, at - end < gap, !passage.key[at].isThai { at += 1 }
        guard at < passage.key.count, passage.key[at].isThai else { return false }
        // The longer name wins: a wrong one may begin as a right one does.
        let wrong = names.wrong(passage, at: at)
        if let name = names.right(passage, at: at), name.range.count >= wrong?.range.count ?? 0 {
            if name.index != index { report(passage, start..<name.range.upperBound, name, right, facts, &finds) }
            return true
        }
        if let wrong {
            reportName(passage, wrong.range, right, &finds)
            return true
        }
        guard let range = nearly(passage, at, right, reading.threshold)?.0 ?? halfway(passage, at, right) else { return false }
        reportName(passage, range, right, &finds)
        return true
    }

    /// Holds the name in front of a number in brackets against it.
    private static func inFront(
        _ passage: Passage, _ start: Int, _ end: Int, _ index: Int, _ names: Names, _ facts: NarrativeFacts, _ finds: inout Finds
    ) {
        guard start > 0, end < passage.key.count, passage.key[start - 1] == UInt16(sign: "("), passage.key[end] == UInt16(sign: ")"),
            let name = names.right(passage, endingAt: start - 1), name.index != index,
            // What a measure is for besides is not what it is called.
            PhraseSet(facts.words.figures.finals).hit(passage, endingAt: name.range.lowerBound) == nil
        else { return }
        report(passage, name.range.lowerBound..<end, name, facts.words.indicators[index], facts, &finds)
    }

    private static func report(
        _ passage: Passage, _ range: Range<Int>, _ name: (range: Range<Int>, index: Int), _ right: NarrativeWords.Indicator,
        _ facts: NarrativeFacts, _ finds: inout Finds
    ) {
        let named = facts.words.indicators[name.index]
        finds.add(
            passage, range,
            Phrase(th: "({name}) คือตัวชี้วัดที่ {right} ไม่ใช่ {number}", en: "({name}) is indicator {right}, not {number}"),
            [.init("name", passage.text(name.range)), .init("right", named.number), .init("number", right.number)],
            help: Message(
                Phrase(
                    th: "แก้เป็นตัวชี้วัดที่ {right} หรือใช้ชื่อของตัวชี้วัดที่ {number}: {title}",
                    en: "write {right}, or the name of indicator {number}: {title}"),
                [.init("right", named.number), .init("number", right.number), .init("title", right.title)]))
    }

    private static func reportName(
        _ passage: Passage, _ range: Range<Int>, _ right: NarrativeWords.Indicator, _ finds: inout Finds
    ) {
        finds.add(
            passage, range,
            Phrase(th: "ชื่อตัวชี้วัดที่ {number} ({found}) ไม่ตรง: {title}", en: "indicator {number} is not called ({found}) but {title}"),
            [.init("number", right.number), .init("found", passage.text(range)), .init("title", right.title)])
    }

    /// A name at a place that is not quite an indicator's: at least a share of its letters is right.
    private static func nearly(
        _ passage: Passage, _ start: Int, _ indicator: NarrativeWords.Indicator, _ share: Int
    ) -> (Range<Int>, String)? {
        var best: (range: Range<Int>, distance: Double)?
        for name in [indicator.title] + indicator.wordings {
            let key = Passage.key(name)
            let limit = key.count * (100 - share) / 100
            for end in [start + key.count, start + key.count - 2, start + key.count + 3] where end > start && end <= passage.key.count {
                guard let distance = signDistance(passage.key[start..<end], key[...], limit: limit), distance > 0,
                    best.map({ distance < $0.distance }) ?? true
                else { continue }
                best = (start..<end, distance)
            }
        }
        return best.map { ($0.range, indicator.title) }
    }

    /// A name that begins as the indicator's does, for almost half of it at least, and goes on otherwise to a blank or a sign.
    private static func halfway(_ passage: Passage, _ start: Int, _ indicator: NarrativeWords.Indicator) -> Range<Int>? {
        let title = Passage.key(indicator.title)
        let same = zip(passage.key[start...], title).prefix { $0 == $1 }.count
        guard same * 9 >= title.count * 4, same < title.count else { return nil }
        var end = start + same
        while end < passage.key.count, passage.key[end].isThai, !passage.isParted[end] { end += 1 }
        return end > start + same && end - start <= title.count * 3 / 2 ? start..<end : nil
    }

    private static func subIndicatorAsIndicator(
        _ passage: Passage, _ start: Int, _ point: Int, _ facts: NarrativeFacts, _ finds: inout Finds
    ) {
        guard let second = passage.number(at: point + 1),
            facts.indicators.contains(where: { text(of: passage.key[..<second.end]).hasSuffix($0.id) && $0.id.contains(".") })
        else { return }
        finds.add(
            passage, start..<second.end,
            Phrase(th: "({found}) เป็นตัวชี้วัดย่อย ไม่ใช่ตัวชี้วัด", en: "({found}) is a sub-indicator, not an indicator"),
            [.init("found", passage.text(start..<second.end))], level: .note)
    }

    // MARK: Tables that list the indicators

    /// Rows that number and name the indicators without a word for them; only where others of the table do so rightly.
    private static func lists(
        _ reading: Reading, _ document: NarrativeDocument, _ names: Names, _ facts: NarrativeFacts, _ finds: inout Finds
    ) {
        let indicators = facts.words.indicators
        for table in document.tables {
            let entries = table.rows.compactMap { entry($0) }
            let right = entries.count { entry in
                names.right(entry.passage, at: entry.start).map { indicators[$0.index].number == String(entry.number) } ?? false
            }
            guard right >= leastRows else { continue }
            for entry in entries {
                // Where all others are right, a number that stands twice in cells of names is its own.
                let isTwice = entries.count { $0.number == entry.number } > 1
                if right + 1 >= entries.count, isTwice,
                    let index = indicators.firstIndex(where: { $0.number == String(entry.number) }),
                    let name = names.right(entry.passage, at: entry.start), name.index != index
                {
                    report(entry.passage, 0..<name.range.upperBound, name, indicators[index], facts, &finds)
                    continue
                }
                // The number may be the row's, and another indicator's name right behind it.
                guard let index = indicators.firstIndex(where: { $0.number == String(entry.number) }),
                    names.right(entry.passage, at: entry.start) == nil,
                    names.wrong(entry.passage, at: entry.start).map({ $0.index == index }) ?? true
                else { continue }
                _ = behind(
                    entry.passage, entry.start, index, reading, names, facts, start: min(entry.start, entry.passage.key.count - 1), &finds)
            }
        }
    }

    /// The number that a row begins with, and where its name does: in one cell, or in two.
    private static func entry(_ row: NarrativeDocument.Row) -> (passage: Passage, number: Int, start: Int)? {
        let cells = row.cells.prefix(3)
        for (index, cell) in cells.enumerated() where !cell.isBlank {
            guard let number = cell.number(at: 0), number.value < 100 else { continue }
            let dots = cell.key[number.end...].prefix { $0 == UInt16(sign: ".") || $0 == UInt16(sign: ")") }
            guard dots.count <= 1 else { return nil }
            let start = number.end + dots.count
            if start < cell.key.count { return cell.key[start].isThai ? (cell, number.value, start) : nil }
            guard index + 1 < cells.count, !cells[index + 1].isBlank else { return nil }
            return (cells[index + 1], number.value, 0)
        }
        return nil
    }

    // MARK: Sub-indicators

    /// The number of a sub-indicator with another's name behind it, or one that there is not.
    static func subIndicator(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let known = facts.indicators.filter { $0.id.contains(".") }
        guard !known.isEmpty else { return }
        let titles = known.map { Passage.key($0.title.th) }
        for passage in document.passages {
            var places = words.hits(passage).map { (start: $0.range.lowerBound, number: $0.range.upperBound, isNamed: true) }
            if places.first?.start != 0 { places.append((0, 0, false)) }
            for place in places {
                guard let first = passage.number(at: place.number), first.end < passage.key.count,
                    passage.key[first.end] == UInt16(sign: "."), let second = passage.number(at: first.end + 1), second.value < 100
                else { continue }
                let id = "\(first.value).\(second.value)"
                let name = name(passage, second.end)
                let owner = name.count >= leastName ? owner(passage.key[name], titles) : nil
                guard let own = known.firstIndex(where: { $0.id == id }) else {
                    // Without a word for it, or under an indicator that has none, the number may be of anything.
                    guard place.isNamed || owner != nil, known.contains(where: { $0.id.hasPrefix("\(first.value).") }) else { continue }
                    let right = owner.map { known[$0] }
                    finds.add(
                        passage, place.start..<second.end,
                        Phrase(th: "ไม่มีตัวชี้วัดย่อย ({found})", en: "there is no sub-indicator ({found})"),
                        [.init("found", passage.text(place.start..<second.end))],
                        help: right.map {
                            Message(
                                Phrase(th: "({title}) คือตัวชี้วัดย่อยที่ {right}", en: "({title}) is {right}"),
                                [.init("title", $0.title.th), .init("right", $0.id)])
                        })
                    continue
                }
                guard let owner, owner != own, !isCalled(passage.key[name], titles[own]) else { continue }
                finds.add(
                    passage, place.start..<name.upperBound,
                    Phrase(
                        th: "({name}) คือตัวชี้วัดย่อยที่ {right} ไม่ใช่ {number}", en: "({name}) is sub-indicator {right}, not {number}"),
                    [.init("name", passage.text(name)), .init("right", known[owner].id), .init("number", id)],
                    help: Message(
                        Phrase(
                            th: "แก้เป็น {right} หรือใช้ชื่อของ {number}: {title}", en: "write {right}, or what {number} is called: {title}"),
                        [.init("right", known[owner].id), .init("number", id), .init("title", known[own].title.th)]))
            }
        }
    }

    /// The Thai words right behind a number, up to the next blank.
    private static func name(_ passage: Passage, _ end: Int) -> Range<Int> {
        let start = end
        var at = start
        while at < passage.key.count, passage.key[at].isThai, at == start || !passage.isParted[at] { at += 1 }
        return start..<at
    }

    /// The sub-indicator whose title begins as a name does, or begins the name.
    private static func owner(_ name: ArraySlice<UInt16>, _ titles: [[UInt16]]) -> Int? {
        titles.indices.first { isCalled(name, titles[$0]) }
    }

    private static func isCalled(_ name: ArraySlice<UInt16>, _ title: [UInt16]) -> Bool {
        title.starts(with: name) || name.starts(with: title)
    }
}
