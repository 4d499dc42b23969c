import Diagnostics

/// Items of the assessment that a report names: their numbers against their titles and the years that they cover.
enum ItemReadings {
    /// 10: smaller numbers number lists and paragraphs as well.
    private static let leastNumber = 10
    /// 12 signs: shorter titles are ordinary words.
    private static let leastTitle = 12
    /// 3 signs: what a title is compared in runs of.
    private static let run = 3

    /// Columns whose cells may begin with the code of an item, where no column is for codes alone.
    private static let named: [Role] = [.number, .itemTitle, .indicator, .measure, .problem, .requirement]
    /// 8 signs: a word for item may stand in front of a code.
    private static let codeReach = 8

    /// The code of a row: its cell in the column of codes, else a code that one of its cells begins with.
    static func code(of row: NarrativeDocument.Row, _ table: NarrativeDocument.Table) -> NumberingReadings.Code? {
        if table.column(.code) != nil {
            // A range of codes is none.
            guard let cell = table.cell(row, .code), !cell.isBlank, cell.key.split(whereSeparator: { !$0.isDigit }).count == 1,
                let number = ItemCode.number(of: String(cell))
            else { return nil }
            return NumberingReadings.Code(passage: cell, range: cell.whole, number: number)
        }
        for role in named {
            guard let cell = table.cell(row, role), let at = cell.key.prefix(codeReach).firstIndex(of: UInt16(sign: "o")),
                at == 0 || !cell.key[at - 1].isLatin, let number = cell.number(at: at + 1), number.end - at <= 4,
                number.end == cell.key.count || !cell.key[number.end].isDigit && !cell.key[number.end].isLatin,
                !isRange(cell, number.end)
            else { continue }
            return NumberingReadings.Code(passage: cell, range: at..<number.end, number: number.value)
        }
        return nil
    }

    /// Whether another code follows right behind the dash at a place.
    private static func isRange(_ cell: Passage, _ place: Int) -> Bool {
        guard place + 2 < cell.key.count, !cell.key[place].isThai, !cell.key[place].isLatin else { return false }
        return cell.key[place + 1] == UInt16(sign: "o") && cell.key[place + 2].isDigit
    }

    /// The item of a row.
    static func item(
        _ row: NarrativeDocument.Row, _ table: NarrativeDocument.Table, _ facts: NarrativeFacts
    ) -> (code: NumberingReadings.Code, item: NarrativeFacts.AssessedItem)? {
        guard let code = code(of: row, table) ?? heading(table), let item = facts.items.first(where: { $0.number == code.number })
        else { return nil }
        return (code, item)
    }

    /// Whether the title beside the code of a row, or behind that in the line above its table, is another item's.
    static func isMistaken(_ row: NarrativeDocument.Row, _ table: NarrativeDocument.Table, _ facts: NarrativeFacts) -> Bool {
        guard let (code, own) = item(row, table, facts),
            let (title, range) = self.code(of: row, table) == nil ? title(behind: code) : title(row, table, code)
        else { return false }
        return owner(title, range, own, facts) != nil
    }

    /// The code in the line above a table that is of one item.
    static func heading(_ table: NarrativeDocument.Table) -> NumberingReadings.Code? {
        table.heading.map { NumberingReadings.Code(passage: $0.passage, range: $0.range, number: $0.number) }
    }

    /// What a row calls its item: the cell for it, or what stands behind the code in its cell, up to the end of the line.
    private static func title(
        _ row: NarrativeDocument.Row, _ table: NarrativeDocument.Table, _ code: NumberingReadings.Code
    ) -> (passage: Passage, range: Range<Int>)? {
        if table.column(.code) != nil { return table.cell(row, .itemTitle).map { ($0, $0.whole) } }
        return title(behind: code) ?? table.cell(row, .itemTitle).map { ($0, $0.whole) }
    }

    /// What stands behind a code, up to the end of the line.
    private static func title(behind code: NumberingReadings.Code) -> (passage: Passage, range: Range<Int>)? {
        var start = code.range.upperBound
        while start < code.passage.key.count, !code.passage.key[start].isThai { start += 1 }
        let end = (start + 1..<max(start + 1, code.passage.key.count)).first { code.passage.isBroken[$0] } ?? code.passage.key.count
        return start < end ? (code.passage, start..<end) : nil
    }

    // MARK: Numbers and titles

    /// An item whose number and title do not go together: in a table of items, and behind the word for an item.
    static func name(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard !facts.items.isEmpty else { return }
        rows(reading, document, facts, &finds)
        text(reading, document, facts, &finds)
    }

    private static func rows(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        for table in document.tables {
            if let code = heading(table), let own = facts.items.first(where: { $0.number == code.number }),
                let (title, range) = title(behind: code)
            {
                check(title, range, own, code, facts, &finds)
            }
            for row in table.rows {
                guard let code = code(of: row, table), let own = facts.items.first(where: { $0.number == code.number }),
                    let (title, range) = title(row, table, code), !isOfOtherYear(title, range, code, table, facts)
                else { continue }
                check(title, range, own, code, facts, &finds)
            }
        }
    }

    /// Reports a title that is not the own item's, but that of another item, of this year or the one before.
    private static func check(
        _ title: Passage, _ range: Range<Int>, _ own: NarrativeFacts.AssessedItem, _ code: NumberingReadings.Code, _ facts: NarrativeFacts,
        _ finds: inout Finds
    ) {
        if let right = owner(title, range, own, facts) {
            report(title, range, own.id, right, code, &finds)
        } else if let earlier = owner(title, range, own, facts, among: facts.previousItems) {
            finds.add(
                title, range,
                Phrase(
                    th: "({found}) เป็นชื่อของข้อ {earlier} ในปีก่อน ปีนี้ข้อ {number} คือ ({title})",
                    en: "({found}) is what {earlier} was called the year before; {number} of this year is ({title})"),
                [
                    .init("found", title.text(range)), .init("earlier", earlier.id), .init("number", own.id), .init("title", own.title),
                ],
                notes: [Note(code.passage, code.range, th: "เลขข้อของแถว", en: "the number of the row")],
                other: code.passage.place(of: code.range))
        }
    }

    /// Whether a table that says nothing of what is done goes by the list of the year before: what is analysed is that year's.
    private static func isOfOtherYear(
        _ title: Passage, _ range: Range<Int>, _ code: NumberingReadings.Code, _ table: NarrativeDocument.Table, _ facts: NarrativeFacts
    ) -> Bool {
        guard let limits = facts.titleLimits, table.column(.code) == nil || isAnalysis(table), table.column(.measure) == nil,
            table.column(.summary) == nil,
            let earlier = facts.previousItems.first(where: { $0.number == code.number })
        else { return false }
        return likeness(title.key[range], earlier) >= limits.other
    }

    /// Whether a table of items goes by the list of the assessment's year: most of its titles are those of the year's items.
    static func isOfYear(_ table: NarrativeDocument.Table, _ facts: NarrativeFacts) -> Bool {
        guard let limits = facts.titleLimits else { return false }
        if let code = heading(table), let own = facts.items.first(where: { $0.number == code.number }),
            let (title, range) = title(behind: code)
        {
            return likeness(title.key[range], own) >= limits.other
        }
        guard table.column(.code) != nil else { return false }
        let fitting = table.rows.count { row in
            guard let (code, own) = item(row, table, facts), let (title, range) = title(row, table, code) else { return false }
            return likeness(title.key[range], own) >= limits.other
        }
        return fitting > 0 && fitting * 2 >= table.rows.count
    }

    /// The codes of a table, those marked whose title is another item's.
    static func marked(_ table: NarrativeDocument.Table, _ facts: NarrativeFacts) -> [NumberingReadings.Code] {
        let codes: [NumberingReadings.Code] = table.rows.compactMap { row in
            guard var code = code(of: row, table) else { return nil }
            if let own = facts.items.first(where: { $0.number == code.number }), let (title, range) = title(row, table, code) {
                code.isMistaken = owner(title, range, own, facts) != nil
            }
            return code
        }
        guard codes.isEmpty, var code = heading(table) else { return codes }
        if let own = facts.items.first(where: { $0.number == code.number }), let (title, range) = title(behind: code) {
            code.isMistaken = owner(title, range, own, facts) != nil
        }
        return [code]
    }

    /// The item whose title stands beside the code of another; nil where it is the own title, or none.
    private static func owner(
        _ title: Passage, _ range: Range<Int>, _ own: NarrativeFacts.AssessedItem, _ facts: NarrativeFacts,
        among items: [NarrativeFacts.AssessedItem]? = nil
    ) -> NarrativeFacts.AssessedItem? {
        guard let limits = facts.titleLimits, range.count >= leastTitle else { return nil }
        let found = runs(title.key[range])
        // Titles of items that are beside each other are much alike: the whole of one is that of no other.
        let key = Array(title.key[range])
        if items == nil, let other = facts.items.first(where: { $0.keys.contains(key) }) { return own.keys.contains(key) ? nil : other }
        guard likeness(found, own) < limits.own else { return nil }
        let all = (items ?? facts.items).map { (item: $0, likeness: likeness(found, $0)) }
        return all.max { $0.likeness < $1.likeness }.flatMap { $0.likeness >= limits.other ? $0.item : nil }
    }

    /// How like a text is to an item's title, in percent.
    static func likeness(_ text: ArraySlice<UInt16>, _ item: NarrativeFacts.AssessedItem) -> Int { likeness(runs(text), item) }

    /// Dice's coefficient in percent.
    private static func likeness(_ found: Set<UInt64>, _ item: NarrativeFacts.AssessedItem) -> Int {
        item.runs.map { runs in
            found.isEmpty || runs.isEmpty ? 0 : 200 * found.count(where: { runs.contains($0) }) / (found.count + runs.count)
        }.max() ?? 0
    }

    /// The letters of a text in runs of three.
    static func runs(_ key: ArraySlice<UInt16>) -> Set<UInt64> {
        let letters = key.filter { $0.isThai || $0.isLatin }
        guard letters.count >= run else { return [] }
        return Set((0...letters.count - run).map { at in letters[at..<at + run].reduce(0) { $0 << 16 | UInt64($1) } })
    }

    private static func text(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let all = facts.items.flatMap { item in ([item.title] + item.titles).map { (key: Passage.key($0), number: item.number) } }
            .filter { $0.key.count >= leastTitle }
        let titles = PhraseSet(keys: all.map(\.key))
        let letter = UInt16(sign: "o")
        let scopes = ItemScopeReader(facts, analysis: [])
        let analysis = PhraseSet(reading.unless)
        let isAnalysed =
            document.texts.map { _ in false }
            + document.tables.flatMap { table in
                Array(repeating: isAnalysis(table), count: table.rows.reduce(0) { $0 + $1.cells.count { !$0.isBlank } })
            }
        for (passage, isAnalysed) in zip(document.passages, isAnalysed) {
            let hits = words.hits(passage)
            let isAnalysis = !hits.isEmpty && (isAnalysed || analysis.first(passage) != nil)
            for hit in hits {
                var at = hit.range.upperBound
                let hasLetter = at < passage.key.count && passage.key[at] == letter
                if hasLetter { at += 1 }
                guard let number = passage.number(at: at), number.end - at <= 2, hasLetter || number.value >= leastNumber else { continue }
                // The year before may have called it so, where the text goes by that year's list.
                if number.value > facts.items.map(\.number).max() ?? 0 { continue }
                let isOther = scopes.scope(passage, hit.range.lowerBound..<number.end) == .other || isAnalysis
                var start = number.end
                while start < passage.key.count, start - number.end < 3, !passage.key[start].isThai { start += 1 }
                guard let title = titles.hit(passage, at: start) ?? bracketed(passage, hit.range.lowerBound, number.end, titles) else {
                    continue
                }
                // A title may begin as another does: all items that have it are right.
                let owners = all.filter { $0.key.starts(with: titles.phrases[title.phrase]) }.map(\.number)
                let earlier = facts.previousItems.first { $0.number == number.value }
                if isOther, earlier.map({ likeness(passage.key[title.range], $0) >= (facts.titleLimits?.other ?? 101) }) ?? false {
                    continue
                }
                guard !owners.contains(number.value), let owner = facts.items.first(where: { owners.contains($0.number) }) else { continue }
                let range =
                    title.range.lowerBound < hit.range.lowerBound
                    ? hit.range.lowerBound..<number.end : hit.range.lowerBound..<title.range.upperBound
                report(passage, range, passage.text(at..<number.end), owner, nil, &finds, title: passage.text(title.range))
            }
        }
    }

    /// Whether a table gives scores and says nothing of what is done about them: it analyses the result of the year before.
    private static func isAnalysis(_ table: NarrativeDocument.Table) -> Bool {
        table.column(.score) != nil && [.measure, .summary, .step, .progress, .evidence].allSatisfy { table.column($0) == nil }
    }

    /// 40 signs: a title has its year behind it.
    private static let behindTitle = 40

    /// The title in front of a number in brackets of its own, with nothing but the year between.
    private static func bracketed(_ passage: Passage, _ start: Int, _ end: Int, _ titles: PhraseSet) -> PhraseSet.Hit? {
        guard start > 0, passage.key[start - 1] == UInt16(sign: "("), end < passage.key.count, passage.key[end] == UInt16(sign: ")")
        else { return nil }
        return titles.hits(passage).last {
            let between = $0.range.upperBound..<max($0.range.upperBound, start - 1)
            return $0.range.upperBound < start && between.count <= behindTitle
                && (between.isEmpty || passage.key[between.upperBound - 1].isDigit)
        }
    }

    private static func report(
        _ passage: Passage, _ range: Range<Int>, _ number: String, _ right: NarrativeFacts.AssessedItem,
        _ code: NumberingReadings.Code?,
        _ finds: inout Finds, title: String? = nil
    ) {
        finds.add(
            passage, range,
            Phrase(
                th: "({found}) เป็นชื่อของข้อ {right} ไม่ใช่ข้อ {number}", en: "({found}) is what {right} is called, not {number}"),
            [.init("found", title ?? passage.text(range)), .init("right", right.id), .init("number", number)],
            notes: code.map { [Note($0.passage, $0.range, th: "เลขข้อของแถว", en: "the number of the row")] } ?? [],
            other: code.map { $0.passage.place(of: $0.range) })
    }

    // MARK: Years

    /// A year in what is required of an item that is not the year which the item covers.
    static func year(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let excuses = PhraseSet(reading.also)
        for table in document.tables {
            for row in table.rows {
                guard let (code, item) = item(row, table, facts) else { continue }
                for role in reading.roles {
                    guard let passage = table.cell(row, role) else { continue }
                    for hit in words.hits(passage) {
                        guard let number = passage.number(at: hit.range.upperBound), number.end - hit.range.upperBound == 4,
                            isWrong(number.value, item, facts), excuses.hit(passage, at: number.end) == nil
                        else { continue }
                        finds.add(
                            passage, hit.range.lowerBound..<number.end,
                            Phrase(
                                th: "ข้อ {item} เป็นข้อมูลของปี {year} แต่เขียนว่า ({found})",
                                en: "{item} is of {year}, but it says ({found})"),
                            [
                                .init("item", item.id), .init("year", String(item.year)),
                                .init("found", passage.text(hit.range.lowerBound..<number.end)),
                            ],
                            notes: [Note(code.passage, code.range, th: "เลขข้อของแถว", en: "the number of the row")])
                    }
                }
            }
        }
    }

    /// Whether a year is none that the item may be of; what covers the year before is often asked of this one too.
    private static func isWrong(_ year: Int, _ item: NarrativeFacts.AssessedItem, _ facts: NarrativeFacts) -> Bool {
        2400...2699 ~= year && year != item.year && !(year == facts.assessedYear && item.year < year)
    }

    /// Whether a year in a cell is wrong by the item of its row, so that no other reading need speak of it.
    static func isWrong(
        _ year: Int, in passage: Passage, _ row: NarrativeDocument.Row, _ table: NarrativeDocument.Table, _ facts: NarrativeFacts
    ) -> Bool {
        guard table.cell(row, .requirement)?.key == passage.key, let (_, item) = item(row, table, facts) else { return false }
        return isWrong(year, item, facts)
    }
}
