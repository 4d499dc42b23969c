import Diagnostics

/// Headings against what stands below them.
enum HeadingReadings {
    /// 24 signs: headings that have so many in common at the start of one are the same.
    private static let start = 24
    /// 120 signs: a heading is shorter.
    private static let longest = 120

    /// The lines right above a table that could be its headings.
    private static func headings(_ table: NarrativeDocument.Table, _ document: NarrativeDocument) -> [Passage] {
        document.texts[table.above].map(\.passage).filter { $0.key.count <= longest }
    }

    /// The numbers of the items in a table.
    private static func items(_ index: Int, _ document: NarrativeDocument) -> [NumberingReadings.Code] {
        NumberingReadings.codes(ofTable: index, document)
    }

    /// The number of a sub-indicator that a line begins with, such as 9.4, and where it ends.
    private static func subIndicator(_ passage: Passage, _ words: PhraseSet) -> (id: String, end: Int)? {
        guard let hit = words.hit(passage, at: 0), let first = passage.number(at: hit.range.upperBound), first.end < passage.key.count,
            passage.key[first.end] == UInt16(sign: "."), let second = passage.number(at: first.end + 1)
        else { return nil }
        return ("\(first.value).\(second.value)", second.end)
    }

    /// A heading of a sub-indicator above items of another.
    static func indicator(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        ranges(words, document, facts, &finds)
        for (index, table) in document.tables.enumerated() {
            let codes = items(index, document)
            let known = codes.compactMap { code in facts.items.first { $0.number == code.number } }
            guard !known.isEmpty else { continue }
            for heading in headings(table, document) {
                guard let named = subIndicator(heading, words) else { continue }
                let strays = codes.filter { code in
                    facts.items.first { $0.number == code.number }.map { $0.indicator != named.id } ?? false
                }
                guard strays.count == known.count else {
                    // The few that stand below another heading than they belong to.
                    if strays.count * 2 < known.count { report(strays, heading, named.id, facts, &finds) }
                    continue
                }
                let right = facts.indicators.first { $0.id == known[0].indicator }
                // Where only the number is wrong, number and name have a reading of their own.
                let name = heading.key[named.end...].prefix { $0.isThai }
                if name.count >= 8, let right, Passage.key(right.title.th).starts(with: name) { continue }
                finds.add(
                    heading, heading.whole,
                    Phrase(
                        th: "หัวข้อตัวชี้วัดย่อย {named} อยู่เหนือข้อ {items} ซึ่งอยู่ในตัวชี้วัดย่อย {right}",
                        en: "the heading is of sub-indicator {named}, but {items} below it are of {right}"),
                    [
                        .init("named", named.id), .init("items", known.prefix(4).map(\.id).joined(separator: ", ")),
                        .init("right", [known[0].indicator, right?.title.th ?? ""].joined(separator: " ")),
                    ],
                    notes: codes.prefix(2).map { Note($0.passage, $0.range, th: "ข้อที่อยู่ใต้หัวข้อ", en: "an item below it") })
            }
        }
    }

    /// A row that is named by a sub-indicator, with a range of items that is not that of it.
    private static func ranges(_ words: PhraseSet, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        for table in document.tables {
            var right = 0
            var wrong: [(cell: Passage, named: String, first: Int, last: Int)] = []
            for row in table.rows {
                guard let named = row.cells.lazy.compactMap({ cell in id(cell, words) }).first else { continue }
                let own = facts.items.filter { $0.indicator == named }.map(\.number)
                guard let first = own.min(), let last = own.max() else { continue }
                for cell in row.cells {
                    guard let range = codes(cell) else { continue }
                    if range == (first, last) { right += 1 } else { wrong.append((cell, named, first, last)) }
                }
            }
            // A table in which hardly any is right goes by another list.
            guard right > wrong.count else { continue }
            for (cell, named, first, last) in wrong {
                finds.add(
                    cell, cell.whole,
                    Phrase(
                        th: "({found}) ไม่ใช่ข้อของตัวชี้วัดย่อย {named} ซึ่งมีข้อ {first} – {last}",
                        en: "({found}) are not the items of sub-indicator {named}, which are {first} – {last}"),
                    [
                        .init("found", cell.text(cell.whole)), .init("named", named),
                        .init("first", facts.items.first { $0.number == first }?.id ?? ""),
                        .init("last", facts.items.first { $0.number == last }?.id ?? ""),
                    ])
            }
        }
    }

    /// The id of the sub-indicator that a cell begins with, with a word for it or without.
    private static func id(_ cell: Passage, _ words: PhraseSet) -> String? {
        let start = words.hit(cell, at: 0)?.range.upperBound ?? 0
        guard let group = cell.number(at: start), group.end < cell.key.count, cell.key[group.end] == UInt16(sign: "."),
            let part = cell.number(at: group.end + 1), part.end == cell.key.count || !cell.key[part.end].isDigit
        else { return nil }
        return "\(group.value).\(part.value)"
    }

    /// The first and last of the items that a cell is a range of; nil where it is none.
    private static func codes(_ cell: Passage) -> (from: Int, to: Int)? {
        let letter = UInt16(sign: "o")
        guard cell.key.count <= longestRange, cell.key.first == letter, let first = cell.number(at: 1), first.end + 2 < cell.key.count,
            !cell.key[first.end].isDigit, cell.key[first.end + 1] == letter, let last = cell.number(at: first.end + 2),
            last.end == cell.key.count, first.value < last.value
        else { return nil }
        return (first.value, last.value)
    }

    /// 8 signs: two codes and a dash.
    private static let longestRange = 8

    private static func report(
        _ strays: [NumberingReadings.Code], _ heading: Passage, _ named: String, _ facts: NarrativeFacts, _ finds: inout Finds
    ) {
        for stray in strays {
            guard let item = facts.items.first(where: { $0.number == stray.number }), stray.range.lowerBound == 0 else { continue }
            finds.add(
                stray.passage, stray.range,
                Phrase(
                    th: "ข้อ {item} อยู่ใต้หัวข้อตัวชี้วัดย่อย {named} แต่อยู่ในตัวชี้วัดย่อย {right}",
                    en: "{item} stands below the heading of sub-indicator {named}, but is of {right}"),
                [.init("item", item.id), .init("named", named), .init("right", item.indicator)],
                notes: [Note(heading, heading.whole, th: "หัวข้อ", en: "the heading")])
        }
    }

    /// A heading of a sub-indicator behind that of a later one.
    static func order(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let order = facts.indicators.map(\.id)
        var last: (place: Int, heading: Passage)?
        for table in document.tables {
            for heading in headings(table, document) {
                guard let named = subIndicator(heading, words), let place = order.firstIndex(of: named.id) else { continue }
                if let last, place < last.place {
                    finds.add(
                        heading, 0..<named.end,
                        Phrase(th: "หัวข้อ ({found}) อยู่หลัง ({last})", en: "the heading ({found}) stands behind ({last})"),
                        [.init("found", heading.text(0..<named.end)), .init("last", last.heading.text(last.heading.whole))],
                        notes: [Note(last.heading, last.heading.whole, th: "หัวข้อก่อนหน้า", en: "the heading before it")])
                }
                last = (place, heading)
            }
        }
    }

    /// The group of items that a line names: its title, a wording, or the beginning of one.
    private static func group(_ passage: Passage, _ facts: NarrativeFacts) -> (group: NarrativeWords.Group, isWhole: Bool)? {
        let key = passage.key
        var best: (group: NarrativeWords.Group, isWhole: Bool, distance: Double)?
        for group in facts.words.groups where group.year == facts.assessedYear {
            for name in [group.title] + group.wordings {
                let title = Passage.key(name)
                if title == key { return (group, true) }
                guard key.count >= 8, key.count * 10 >= title.count * 5 else { continue }
                let isPart = title.starts(with: key) || title.suffix(key.count).elementsEqual(key)
                let limit = max(1, title.count / 8)
                let distance = isPart ? 0 : signDistance(key[...], title[...], limit: limit)
                guard let distance, best.map({ distance < $0.distance }) ?? true else { continue }
                best = (group, false, distance)
            }
        }
        return best.map { ($0.group, $0.isWhole) }
    }

    /// A heading of a group of items above items that do not belong to it.
    static func group(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        for (index, table) in document.tables.enumerated() {
            let codes = items(index, document).filter { code in facts.items.contains { $0.number == code.number } }
            guard !codes.isEmpty else { continue }
            for heading in headings(table, document) {
                guard let (group, _) = group(heading, facts), let stray = codes.first(where: { !group.items.contains($0.number) }) else {
                    continue
                }
                let right = facts.words.groups.first { $0.year == facts.assessedYear && $0.items.contains(stray.number) }
                finds.add(
                    heading, heading.whole,
                    Phrase(
                        th: "ข้อ O{item} ไม่อยู่ในกลุ่ม ({found}) แต่อยู่ในกลุ่ม ({right})",
                        en: "O{item} does not belong under ({found}), but under ({right})"),
                    [.init("item", stray.number), .init("found", heading.text(heading.whole)), .init("right", right?.title ?? "–")],
                    notes: [Note(stray.passage, stray.range, th: "ข้อที่อยู่ใต้หัวข้อ", en: "the item below it")])
            }
        }
    }

    /// A heading that is cut short, or names a sub-indicator otherwise than the assessment does.
    static func name(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let goesOn = PhraseSet(reading.also)
        for table in document.tables {
            for heading in headings(table, document) {
                if let named = subIndicator(heading, words) {
                    guard let right = facts.indicators.first(where: { $0.id == named.id }) else { continue }
                    var end = heading.key.count
                    if let mark = goesOn.first(heading) { end = mark.range.lowerBound }
                    let title = Passage.key(right.title.th)
                    let found = Array(heading.key[min(named.end, end)..<end])
                    // A short name of what the assessment names at length is no mistake.
                    if found.isEmpty || found == title || title.starts(with: found) { continue }
                    report(heading, named.end..<end, right.title.th, &finds)
                } else if let (group, isWhole) = group(heading, facts), !isWhole {
                    report(heading, heading.whole, group.title, &finds)
                }
            }
        }
    }

    private static func report(_ heading: Passage, _ range: Range<Int>, _ right: String, _ finds: inout Finds) {
        finds.add(
            heading, range, Phrase(th: "ชื่อหัวข้อ ({found}) ไม่ตรงกับ ({right})", en: "the heading ({found}) is not worded as ({right})"),
            [.init("found", heading.text(range)), .init("right", right)])
    }

    /// A heading that stands twice above tables and is not marked as going on.
    static func repeated(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let known = PhraseSet(reading.words)
        var seen: [[UInt16]: Passage] = [:]
        for table in document.tables {
            for heading in headings(table, document) where heading.key.count >= 8 && !finds.isFull {
                // Headings of the assessment's own have readings of their own.
                if known.hit(heading, at: 0) != nil || group(heading, facts) != nil { continue }
                // The name of the agency stands on more than one page.
                if let agency = facts.agency, heading.has(agency.own, endingAt: heading.key.count) { continue }
                // A label with what it is of is said of each measure.
                if heading.key.dropLast().contains(UInt16(sign: ":")) { continue }
                // So does that of the report.
                if facts.heads.titles.keys.contains(where: { document.texts[$0].passage.isSame(as: heading) }) { continue }
                guard let first = seen.updateValue(heading, forKey: heading.key) else { continue }
                finds.add(
                    heading, heading.whole,
                    Phrase(th: "หัวข้อซ้ำ ({found}) โดยไม่บอกว่าต่อ", en: "the heading stands twice ({found}) and does not say that it goes on"),
                    [.init("found", heading.text(heading.whole))],
                    notes: [Note(first, first.whole, th: "หัวข้อแรก", en: "the first one")])
            }
        }
    }

    /// A heading that goes on although it never began.
    static func continued(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let marks = PhraseSet(reading.words)
        let numbered = PhraseSet(reading.also)
        var seen: [Passage] = []
        for text in document.texts where text.passage.key.count <= longest {
            defer { seen.append(text.passage) }
            guard let mark = marks.first(text.passage), mark.range.upperBound == text.passage.key.count, mark.range.lowerBound > 3 else {
                continue
            }
            let name = text.passage.key[..<mark.range.lowerBound]
            let id = subIndicator(text.passage, numbered)?.id
            // The first heading may be numbered, and the other may name the agency as well.
            let start = Array(name.prefix(Self.start))
            if seen.contains(where: {
                start.count == Self.start && $0.first(start, from: 0) != nil || $0.key.starts(with: name)
                    || id != nil && subIndicator($0, numbered)?.id == id
            }) {
                continue
            }
            finds.add(
                text.passage, text.passage.whole,
                Phrase(th: "หัวข้อ ({found}) บอกว่าต่อ แต่ไม่มีหัวข้อนี้ก่อนหน้า", en: "the heading ({found}) goes on, but never began"),
                [.init("found", text.passage.text(text.passage.whole))])
        }
    }
}
