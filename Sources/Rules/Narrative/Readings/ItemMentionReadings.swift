import Diagnostics

/// Items that a report names by their numbers: whether there are such, and whether they are called so.
enum ItemMentionReadings {
    /// 12 signs: shorter titles are ordinary words.
    private static let leastTitle = 12
    /// 40 signs: what says that the report itself is meant stands so near in front of its number.
    private static let ownReach = 40

    // MARK: Numbers that there are not

    /// A number behind the last of the year's list, where the text does not go by another year's.
    static func range(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let last = facts.items.max(by: { $0.number < $1.number }) else { return }
        let earlierLast = facts.previousItems.max { $0.number < $1.number }
        let scopes = ItemScopeReader(facts, analysis: reading.words)
        let titled = TitledItems(facts)
        let own = PhraseSet(reading.also)
        for mention in mentions(document, reading, facts) {
            guard mention.item.number > last.number, mention.item.number < 100 else { continue }
            let isThis = own.stands(in: mention.passage, max(0, mention.item.range.lowerBound - ownReach)..<mention.item.range.lowerBound)
            let scope = isThis ? .own : scopes.scope(mention.passage, mention.item.range)
            if let earlierLast, mention.item.number > earlierLast.number,
                scopes.year(mention.passage, mention.item.range) == facts.assessedYear - 1
            {
                report(mention, last: earlierLast, year: facts.assessedYear - 1, level: reading.level, right: nil, &finds)
                continue
            }
            let right = titled.same(mention.passage, mention.item)
            // What neither year has is none of the year before either.
            if let earlierLast, mention.item.number > earlierLast.number, scopes.year(mention.passage, mention.item.range) == nil {
                report(mention, last: last, year: facts.assessedYear, level: .warning, right: right, &finds)
                continue
            }
            let isSure = scope == .own || mention.isOfReport
            // Who analyses the result of another year may name that year's items without saying so, or say so once for all of them.
            let isEarlier = facts.previousItems.contains { $0.number == mention.item.number }
            // So may a report on what was done the year before.
            if isEarlier, !isThis, facts.year == facts.assessedYear - 1 { continue }
            if isEarlier, !isThis, !mention.isOfReport,
                YearReadings.named(mention.passage, PhraseSet(facts.words.claims.years)).last(where: {
                    $0.range.upperBound <= mention.item.range.lowerBound
                })?.value == facts.assessedYear - 1
            {
                continue
            }
            guard scope != .other, isSure || !isEarlier || right != nil && !mention.isCell else { continue }
            report(mention, last: last, year: facts.assessedYear, level: isSure ? reading.level : .warning, right: right, &finds)
        }
    }

    private static func report(
        _ mention: Place, last: NarrativeFacts.AssessedItem, year: Int, level: Level, right: NarrativeFacts.AssessedItem?,
        _ finds: inout Finds
    ) {
        finds.add(
            mention.passage, mention.item.range,
            Phrase(
                th: "ไม่มีข้อ ({found}) ในปี {year} ซึ่งมีถึงข้อ {last}", en: "there is no item ({found}) in {year}, whose last is {last}"),
            [.init("found", mention.passage.text(mention.item.range)), .init("year", String(year)), .init("last", last.id)],
            level: level,
            help: right.map {
                Message(
                    Phrase(th: "ในปีนี้ ({title}) คือข้อ {right}", en: "this year ({title}) is {right}"),
                    [.init("title", $0.title), .init("right", $0.id)])
            })
    }

    /// 120 signs: a heading is shorter.
    private static let longestHeading = 120

    /// Whether a number is what a short line ends with, in brackets: the heading of a part of the report.
    private static func isHeading(_ passage: Passage, _ item: ItemMention) -> Bool {
        passage.key.count <= longestHeading && item.range.upperBound + 1 == passage.key.count && passage.key.last == UInt16(sign: ")")
    }

    /// The items of this year by their titles, the longest of which is looked for in the words in front of a number and behind it.
    private struct TitledItems {
        let items: [NarrativeFacts.AssessedItem]
        let titles: PhraseSet

        init(_ facts: NarrativeFacts) {
            let all = facts.items.map { (item: $0, key: Passage.key($0.title)) }.filter { $0.key.count >= leastTitle }
            items = all.map(\.item)
            titles = PhraseSet(keys: all.map(\.key))
        }

        /// The item of this year that is called as another year's list calls a number.
        func same(_ passage: Passage, _ mention: ItemMention) -> NarrativeFacts.AssessedItem? {
            let near = passage.key[max(0, mention.range.lowerBound - 90)..<min(passage.key.count, mention.range.upperBound + 90)]
            return titles.longest(in: Array(near)).map { items[$0.phrase] }
        }
    }

    // MARK: Names beside numbers

    /// The columns of what was done.
    private static let results: [Role] = [.summary, .outcome, .progress, .done, .detail]

    /// A number with the name of another item right in front of it or behind it.
    static func name(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard !facts.items.isEmpty, let limits = facts.titleLimits else { return }
        let mentions = Self.mentions(document, reading, facts).filter { !$0.isCode }
        guard !mentions.isEmpty else { return }
        let leads = PhraseSet(facts.words.nameEnds)
        let names = ItemNames(facts.items, keys: reading.also, leads: leads)
        lazy var earlier = ItemNames(facts.previousItems, keys: reading.also, leads: leads)
        let scopes = ItemScopeReader(facts, analysis: reading.words)
        let between = PhraseSet(reading.unless)
        let ranges = PhraseSet(facts.words.dates.connectors)
        for mention in mentions {
            let passage = mention.passage
            // The name of a group stands beside the first and the last of its items.
            if let joint = ranges.hit(passage, at: mention.item.range.upperBound)?.range.upperBound,
                mentions.contains(where: { $0.passage.isSame(as: passage) && $0.item.range.lowerBound == joint })
            {
                continue
            }
            guard let own = facts.items.first(where: { $0.number == mention.item.number }) else { continue }
            guard let name = names.name(passage, mention.item, between), !name.items.contains(own.number),
                let right = facts.items.first(where: { $0.number == name.items[0] }),
                !name.isTitle || passage.key[name.range] == Passage.key(right.title)[...]
                    || ItemReadings.likeness(passage.key[name.range], own) < limits.own
            else { continue }
            // Of several codes in one bracket each may be of one of the names in front.
            if isBesideCode(of: name.items, mention, mentions) { continue }
            // A title behind the word for an item and its number has a reading of its own.
            let isBehind = name.range.lowerBound >= mention.item.range.upperBound
            if name.isTitle, isBehind, between.hit(passage, endingAt: mention.item.range.lowerBound) != nil { continue }
            switch scopes.scope(passage, mention.item.range) {
            case .other: continue
            case .own: break
            // A plan names what has to be better by the list of the result that it comes from.
            case .unsure where mention.isOfReport && !mention.isOfPlan: break
            // Where nothing is known of the list of the year before, what is analysed may go by it.
            case .unsure where facts.previousItems.isEmpty: continue
            case .unsure:
                if earlier.name(passage, mention.item, between)?.items.contains(own.number) ?? false { continue }
            }
            let number = mention.item.range
            let range = min(name.range.lowerBound, number.lowerBound)..<max(name.range.upperBound, number.upperBound)
            finds.add(
                passage, range,
                Phrase(th: "({name}) ไม่ใช่ข้อ {number} แต่เป็นข้อ {right}", en: "({name}) is not {number}, but {right}"),
                [.init("name", passage.text(name.range)), .init("number", own.id), .init("right", right.id)],
                help: Message(
                    Phrase(
                        th: "แก้เป็นข้อ {right} หรือใช้ชื่อของข้อ {number}: {title}", en: "write {right}, or what {number} is called: {title}"),
                    [.init("right", right.id), .init("number", own.id), .init("title", own.title)]))
        }
    }

    /// 12 signs: codes of one bracket stand side by side.
    private static let beside = 12

    /// Whether the code of one of some items stands beside another, both enclosed.
    private static func isBesideCode(of items: [Int], _ mention: Place, _ mentions: [Place]) -> Bool {
        mentions.contains { other in
            let (first, second) = (other.item.range, mention.item.range)
            guard items.contains(other.item.number), other.passage.isSame(as: mention.passage), !first.overlaps(second) else {
                return false
            }
            let gap = min(first.upperBound, second.upperBound)..<max(first.lowerBound, second.lowerBound)
            return gap.count <= beside && !mention.passage.key[gap].contains(UInt16(sign: ")"))
        }
    }

    // MARK: How many there are

    /// A number of items of the assessment that is not how many the year has.
    static func count(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard !facts.items.isEmpty else { return }
        let words = PhraseSet(reading.words)
        let units = PhraseSet(reading.also)
        let scopes = ItemScopeReader(facts, analysis: reading.unless)
        let counts = PhraseSet(facts.words.claims.fillers)
        for passage in document.passages {
            for hit in words.hits(passage) {
                // The year may stand between.
                var start = hit.range.upperBound
                if let year = passage.number(at: start), year.value == facts.assessedYear,
                    let count = counts.hit(passage, at: year.end)
                {
                    start = count.range.upperBound
                }
                // All of a few are not all of the year's.
                guard let number = passage.number(at: start), number.value != facts.items.count, number.value < 100,
                    number.value * 2 >= facts.items.count,
                    let unit = units.hit(passage, at: number.end), scopes.scope(passage, hit.range) != .other
                else { continue }
                // What may count some of them is wrong where it is all of the year before.
                let isFormer = number.value == facts.previousItems.count && passage.first(Passage.key(String(facts.year - 1))) == nil
                guard hit.phrase < reading.least || isFormer else { continue }
                finds.add(
                    passage, hit.range.lowerBound..<unit.range.upperBound,
                    Phrase(
                        th: "({found}) แต่ปี {year} มี {count} ข้อ", en: "({found}), but {year} has {count} items"),
                    [
                        .init("found", passage.text(hit.range.lowerBound..<unit.range.upperBound)),
                        .init("year", String(facts.assessedYear)), .init("count", facts.items.count),
                    ])
            }
        }
    }

    // MARK: Where they stand

    private struct Place {
        let passage: Passage
        let item: ItemMention
        /// Whether it is the code of its row.
        let isCode: Bool
        /// Whether it stands in a column that says what this year is done, or numbers a row that does.
        let isOfReport: Bool
        /// Whether it stands in a table.
        let isCell: Bool
        /// Whether that says what is to be done, and not what was.
        var isOfPlan = false
    }

    private static func mentions(_ document: NarrativeDocument, _ reading: Reading, _ facts: NarrativeFacts) -> [Place] {
        var found = document.texts.flatMap { text in
            ItemMention.all(in: text.passage).map {
                Place(passage: text.passage, item: $0, isCode: false, isOfReport: isHeading(text.passage, $0), isCell: false)
            }
        }
        for table in document.tables {
            let isOfReport = table.roles.contains { $0.map(reading.roles.contains) ?? false } || ItemReadings.isOfYear(table, facts)
            let isOfPlan = table.column(.measure) != nil && !results.contains { table.column($0) != nil }
            for row in table.rows {
                let code = ItemReadings.code(of: row, table)
                for (column, cell) in row.cells.enumerated() where !cell.isBlank {
                    let role = column < table.roles.count ? table.roles[column] : nil
                    for item in ItemMention.all(in: cell) {
                        let isCode = code.map { $0.passage.key == cell.key && $0.range.overlaps(item.range) } ?? false
                        // A header may say whose list its codes are of.
                        let isOfYear = table.header.indices.contains(column) && ScoreBook.year(table.header[column]) == facts.assessedYear
                        let isAccount =
                            isOfYear || (isCode || table.heading != nil ? isOfReport : role.map(reading.roles.contains) ?? false)
                        found.append(
                            Place(passage: cell, item: item, isCode: isCode, isOfReport: isAccount, isCell: true, isOfPlan: isOfPlan))
                    }
                }
            }
        }
        return found
    }
}

/// The titles of items, and short names that only their titles hold.
private struct ItemNames {
    struct Name {
        let range: Range<Int>
        /// The numbers of the items that are called so.
        let items: [Int]
        /// Whether it is a title and no short name.
        let isTitle: Bool
    }

    private let names: PhraseSet
    /// Words that a title may stand behind without a blank.
    private let leads: PhraseSet
    private let titleCount: Int
    /// For each item its number and the letters of its titles.
    private let titles: [(number: Int, letters: [[UInt16]])]

    init(_ items: [NarrativeFacts.AssessedItem], keys: [String], leads: PhraseSet) {
        self.leads = leads
        let keys = keys.map { Passage.key($0) }
        let known = items.map { item in (number: item.number, keys: ([item.title] + item.titles).map { Passage.key($0) }) }
        let long = known.flatMap(\.keys).filter { $0.count >= Self.leastTitle }
        titleCount = long.count
        names = PhraseSet(keys: long + keys)
        titles = known.map { (number: $0.number, letters: $0.keys.map(Self.letters)) }
    }

    /// 12 signs: a shorter title stands in other words too.
    private static let leastTitle = 12

    /// The items that a name is of: those whose titles begin with it where it is a title, those whose titles hold it where it is short.
    private func owners(of phrase: Int) -> [Int] {
        let wanted = PhraseSet(keys: [Self.letters(names.phrases[phrase])])
        return titles.filter { title in
            title.letters.contains { letters in
                guard let hit = wanted.longest(in: letters) else { return false }
                return phrase >= titleCount || hit.range.lowerBound == 0
            }
        }.map(\.number)
    }

    private static func letters(_ key: [UInt16]) -> [UInt16] { key.filter { $0.isThai || $0.isLatin || $0.isDigit } }

    /// The name that stands right in front of a mention, else right behind it.
    func name(_ passage: Passage, _ mention: ItemMention, _ between: PhraseSet) -> Name? {
        before(passage, mention, between) ?? behind(passage, mention)
    }

    private func before(_ passage: Passage, _ mention: ItemMention, _ between: PhraseSet) -> Name? {
        var end = mention.range.lowerBound
        while let hit = between.hit(passage, endingAt: end), end > 0 { end = hit.range.lowerBound }
        guard end > 0, let hit = names.hit(passage, endingAt: end) else { return nil }
        let start = hit.range.lowerBound
        // What stands behind a number is the name of that.
        if ItemMention.ends(passage, near: start) { return nil }
        // A title that other words lead to is part of another name.
        let isTitle = hit.phrase < titleCount
        let isLed = start > 0 && !passage.isParted[start] && passage.key[start - 1].isThai && leads.hit(passage, endingAt: start) == nil
        if isTitle, isLed { return nil }
        return name(hit, isTitle)
    }

    private func behind(_ passage: Passage, _ mention: ItemMention) -> Name? {
        var start = mention.range.upperBound
        let key = passage.key
        let opens = mention.range.lowerBound > 0 && key[mention.range.lowerBound - 1] == UInt16(sign: "(")
        if start < key.count, key[start] == UInt16(sign: ")") {
            // What is enclosed belongs to what stands in front, unless nothing does.
            let first = mention.range.lowerBound - 1
            guard opens, first == 0 || !(key[first - 1].isThai || key[first - 1].isLatin || key[first - 1] == UInt16(sign: ",")) else {
                return nil
            }
            start += 1
        } else if opens {
            return nil
        }
        while start < key.count, start - mention.range.upperBound < 3, !key[start].isThai, !key[start].isLatin, !key[start].isDigit,
            key[start] != UInt16(sign: ","), key[start] != UInt16(sign: "(")
        { start += 1 }
        guard let hit = names.hit(passage, at: start) else { return nil }
        let end = hit.range.upperBound
        // What is enclosed behind it numbers it.
        if end + 1 < key.count, key[end] == UInt16(sign: "("), key[end + 1] == UInt16(sign: "o") { return nil }
        return name(hit, hit.phrase < titleCount)
    }

    private func name(_ hit: PhraseSet.Hit, _ isTitle: Bool) -> Name? {
        let items = owners(of: hit.phrase)
        return items.isEmpty ? nil : Name(range: hit.range, items: items, isTitle: isTitle)
    }
}
