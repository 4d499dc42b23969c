import Diagnostics

/// Years beside the items that they are said of, held against the years that the items cover.
enum ItemYearReadings {
    /// 3 signs: brackets stand between a code and a year.
    private static let gap = 3

    /// The item whose code stands right in front of a year or right behind it.
    static func item(
        beside year: Range<Int>, _ passage: Passage, _ words: PhraseSet, _ facts: NarrativeFacts
    ) -> (item: NarrativeFacts.AssessedItem, range: Range<Int>)? {
        let letter = UInt16(sign: "o")
        func code(at place: Int) -> (item: NarrativeFacts.AssessedItem, range: Range<Int>)? {
            guard place >= 0, place < passage.key.count, passage.key[place] == letter,
                place == 0 || !passage.key[place - 1].isLatin, let number = passage.number(at: place + 1), number.end - place <= 3,
                let item = facts.items.first(where: { $0.number == number.value })
            else { return nil }
            return (item, place..<number.end)
        }
        // Behind: a bracket, then words for an item, then the code.
        var at = year.upperBound
        if at < passage.key.count, passage.key[at] == UInt16(sign: "(") {
            at += 1
            if let word = words.hit(passage, at: at) { at = word.range.upperBound }
            if let found = code(at: at) { return found }
        }
        at = year.lowerBound - 1
        while at >= 0, year.lowerBound - at <= gap + 3, !passage.key[at].isThai {
            if let found = code(at: at), found.range.upperBound <= year.lowerBound { return found }
            at -= 1
        }
        return nil
    }

    /// 8 lines: the head of a letter.
    private static let head = 8

    /// A year beside the code of an item that covers another.
    static func codes(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(facts.words.dates.codes)
        let scanner = DateScanner(facts.words.dates)
        let excuses = PhraseSet(reading.unless)
        let years = PhraseSet(facts.words.claims.years)
        for (index, passage) in document.passages.enumerated() where index >= document.titleCount {
            for year in YearReadings.named(passage, years) {
                guard let (item, code) = item(beside: year.range, passage, words, facts), year.value != item.year,
                    abs(year.value - facts.year) <= 3, !facts.isReportedElsewhere(year.value),
                    // The subject of a letter names the year of the report.
                    facts.dates.letter == nil || index >= head || year.value != facts.year
                else { continue }
                let start = min(code.lowerBound, year.range.lowerBound)
                if excuses.stands(in: passage, max(0, start - reading.least)..<start) { continue }
                // What is to come has a list of its own.
                let front = max(0, start - 2 * reading.least)..<start
                if year.value > facts.year, facts.outlook.explains(year, in: passage, near: front, scanner) { continue }
                finds.add(
                    passage, min(code.lowerBound, year.range.lowerBound)..<max(code.upperBound, year.range.upperBound),
                    Phrase(
                        th: "ข้อ {item} เป็นข้อมูลของปี {year} แต่เขียนว่า ({found})", en: "{item} is of {year}, but it says ({found})"),
                    [.init("item", item.id), .init("year", String(item.year)), .init("found", passage.text(year.range))])
            }
        }
    }

    /// 10 signs: a shorter title stands in front of other years too.
    private static let leastTitle = 10

    /// A result in the row of an item that says of itself that it is of another year than the item covers.
    static func results(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let excuses = PhraseSet(reading.unless)
        let years = PhraseSet(facts.words.claims.years)
        for table in document.tables {
            for row in table.rows {
                guard let (code, item) = ItemReadings.item(row, table, facts), !ItemReadings.isMistaken(row, table, facts) else { continue }
                let titles = PhraseSet(keys: ([item.title] + item.titles).map { Passage.key($0) }.filter { $0.count >= leastTitle })
                for (column, cell) in row.cells.enumerated() where !cell.isBlank {
                    let role = column < table.roles.count ? table.roles[column] : nil
                    guard role.map({ reading.roles.contains($0) }) ?? true else { continue }
                    for year in YearReadings.named(cell, years) {
                        let near = max(0, year.range.lowerBound - reading.least)..<year.range.lowerBound
                        guard year.value != item.year, abs(year.value - facts.year) <= 3, !excuses.stands(in: cell, near),
                            words.stands(in: cell, near)
                                || titles.hit(cell, endingAt: year.range.lowerBound) != nil
                        else { continue }
                        finds.add(
                            cell, year.range,
                            Phrase(
                                th: "ข้อ {item} เป็นข้อมูลของปี {year} แต่เขียนว่า ({found})",
                                en: "{item} is of {year}, but it says ({found})"),
                            [.init("item", item.id), .init("year", String(item.year)), .init("found", cell.text(year.range))],
                            notes: [Note(code.passage, code.range, th: "เลขข้อของแถว", en: "the number of the row")])
                    }
                }
            }
        }
    }
}
