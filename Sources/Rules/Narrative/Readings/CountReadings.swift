import Diagnostics

/// Numbers of things that a report lists itself.
enum CountReadings {
    /// 15 signs: a list begins right behind its number.
    private static let near = 15
    /// 1 sign: a colon may stand behind the words that lead to a list.
    private static let colon = 1
    /// 25 signs: names of a list stand side by side.
    private static let between = 25

    /// A number that the list behind it does not have.
    static func lists(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let words = PhraseSet(facts.words.figures.lists)
        let units = Set(facts.words.figures.listed)
        let scanner = facts.claimed.scanner
        let ordinals = PhraseSet(reading.words)
        let ranges = PhraseSet(facts.words.dates.connectors)
        let none = PhraseSet([])
        let people = Set(reading.also)
        let times = Set(reading.unless)
        let each = facts.words.figures.each.map { Passage.key($0) }
        let dates = DateScanner(facts.words.dates)
        for (index, passage) in document.passages.enumerated() where words.first(passage) != nil {
            let markers = ListMarker.markers(in: passage, referring: none)
            let all = reader.all(passage)
            for quantity in all
            where quantity.amount.decimals == 0 {
                let unit = facts.words.figures.units[quantity.unit]
                // What each of several has is not listed.
                if each.contains(where: { passage.has($0, endingAt: quantity.number.lowerBound) }) { continue }
                // People are listed line by line, or named by their kinds.
                let isOfPeople = people.contains(unit) && !units.contains(unit)
                let end = quantity.range.upperBound
                guard let word = words.first(passage, within: end..<min(end + near + 10, passage.key.count)),
                    !passage.key[end..<word.range.lowerBound].contains(where: { $0.isDigit })
                else { continue }
                let stated = quantity.amount.units / 10_000
                var count = listed(markers.filter { $0.range.lowerBound >= word.range.upperBound }, from: word.range.upperBound)
                if isOfPeople, count > 0 { continue }
                // What else is counted is listed where it is numbered.
                if count == 0, !isOfPeople, !units.contains(unit), !times.contains(unit) { continue }
                if count > 0 {
                    // The list may go on in the next paragraph.
                    let next = document.passages.indices.contains(index + 1) ? document.passages[index + 1] : nil
                    let goesOn = next.map { ListMarker.markers(in: $0, referring: none).first?.number == count + 1 } ?? false
                    if goesOn, stated > count { continue }
                } else if word.range.upperBound + colon >= passage.key.count, index < document.texts.count {
                    count = ListBelow(index, document, ordinals: ordinals)?.count(stated) ?? 0
                    // Of several things that are counted the list may be of any.
                    if all.contains(where: { $0.amount.units == count * 10_000 }) { continue }
                } else if isOfPeople {
                    continue
                } else {
                    count = named(passage, word.range.upperBound, scanner)
                    if count == 0, times.contains(unit) { count = days(passage, word.range.upperBound, dates.dates(passage)) }
                    if count == 0 { count = ItemsNamed(passage, word.range.upperBound, reader, ranges: ranges).count }
                }
                guard count >= 2, count != stated else { continue }
                finds.add(
                    passage, quantity.range,
                    Phrase(th: "เขียนว่า ({stated}) แต่แจกแจงไว้ {count}", en: "it says ({stated}), but {count} are listed"),
                    [.init("stated", passage.text(quantity.range)), .init("count", count)],
                    notes: [Note(passage, word.range, th: "รายการเริ่มที่นี่", en: "the list begins here")])
            }
        }
    }

    /// How many markers go on from one.
    private static func listed(_ markers: [ListMarker], from start: Int) -> Int {
        guard let first = markers.first, first.number == 1, first.range.lowerBound - start <= near else { return 0 }
        var count = 0
        for marker in markers where marker.style == first.style {
            guard marker.number == count + 1 else { break }
            count += 1
        }
        return count
    }

    /// 12 signs: a word for and, and one for day, stand between two days of a list.
    private static let betweenDays = 12

    /// How many days are named side by side behind a place.
    private static func days(_ passage: Passage, _ start: Int, _ dates: [DateMention]) -> Int {
        var count = 0
        var end = start
        for date in dates where date.lead >= start && date.day != nil {
            guard 0...betweenDays ~= date.lead - end, !passage.key[end..<date.lead].contains(where: \.isDigit) else { break }
            count += 1
            end = date.range.upperBound
        }
        return count
    }

    /// How many indicators are named side by side.
    private static func named(_ passage: Passage, _ start: Int, _ scanner: FigureScanner) -> Int {
        var found: [ScoreSubject] = []
        var at = start
        var end = start
        while at < passage.key.count, at - end <= between {
            if let (subject, stop) = scanner.subject(passage, at: at) {
                guard let subject, case .indicator = subject else { break }
                if !found.contains(subject) { found.append(subject) }
                end = stop
                at = stop
            } else {
                at += 1
            }
        }
        return found.count
    }

    /// A number that is all there are of something, and another number of it in the same row or, of places, elsewhere.
    static func wholes(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = facts.words.figures
        let reader = QuantityReader(words)
        let all = PhraseSet(words.all)
        let counts = PhraseSet(facts.words.claims.fillers)
        for table in document.tables {
            for row in table.rows {
                let quantities = row.cells.flatMap { cell in reader.all(cell).map { (cell: cell, quantity: $0) } }
                for (index, one) in quantities.enumerated() where all.hit(one.cell, endingAt: one.quantity.number.lowerBound) != nil {
                    let others = quantities.filter {
                        $0.quantity.unit == one.quantity.unit
                            && ($0.quantity.range != one.quantity.range || $0.cell.place.span != one.cell.place.span)
                    }
                    guard others.count == 1, let other = others.first, !other.quantity.amount.isSame(as: one.quantity.amount),
                        counts.hit(other.cell, endingAt: other.quantity.number.lowerBound) != nil,
                        quantities[..<index].contains(where: { $0.quantity.range == other.quantity.range })
                    else { continue }
                    report(one.cell, one.quantity, other.cell, other.quantity, &finds)
                }
            }
        }
        let places = Set(words.places)
        var first: [Int: (passage: Passage, quantity: Quantity)] = [:]
        for passage in document.passages where all.first(passage) != nil {
            for quantity in reader.all(passage) where places.contains(words.units[quantity.unit]) {
                guard all.hit(passage, endingAt: quantity.number.lowerBound) != nil else { continue }
                guard let known = first[quantity.unit] else {
                    first[quantity.unit] = (passage, quantity)
                    continue
                }
                if !known.quantity.amount.isSame(as: quantity.amount) { report(passage, quantity, known.passage, known.quantity, &finds) }
            }
        }
    }

    private static func report(_ passage: Passage, _ quantity: Quantity, _ other: Passage, _ second: Quantity, _ finds: inout Finds) {
        finds.add(
            passage, quantity.range,
            Phrase(th: "จำนวนทั้งหมด ({value}) ไม่ตรงกับ ({other})", en: "the number of all ({value}) is not that elsewhere ({other})"),
            [.init("value", passage.text(quantity.range)), .init("other", other.text(second.range))],
            notes: [Note(other, second.range, th: "จำนวนเดียวกันที่นี่", en: "the same number here")])
    }

    /// More measures than the tables have, or the lines that number them, or fewer where all of them are meant.
    static func measures(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let units = PhraseSet(reading.words)
        let ordinals = PhraseSet(reading.also)
        let entire = PhraseSet(reading.unless)
        // The tables of one header are one list, and the longest list is that of the measures.
        var lists: [[[UInt16]]: [(number: Int, passage: Passage)]] = [:]
        for table in document.tables where table.column(.measure) != nil {
            lists[table.headerKey, default: []] += table.rows.compactMap { number(table, $0) }
        }
        var numbers =
            lists.values.filter { !$0.isEmpty }.max {
                ($0.count, $1[0].passage.place.span.line) < ($1.count, $0[0].passage.place.span.line)
            } ?? []
        if numbers.isEmpty {
            numbers = document.texts.compactMap { text in
                ordinals.hit(text.passage, at: 0).flatMap { text.passage.number(at: $0.range.upperBound) }.map { ($0.value, text.passage) }
            }
        }
        let sizes = Set(lists.values.filter { $0.count >= 3 }.map(\.count))
        guard let last = numbers.max(by: { $0.number < $1.number }), numbers.count >= 3, last.number == numbers.count,
            zip(numbers, numbers.dropFirst()).allSatisfy({ $0.number <= $1.number })
        else { return }
        let note = [Note(last.passage, last.passage.whole, th: "มาตรการสุดท้ายในตาราง", en: "the last measure of the tables")]
        let counts = PhraseSet(facts.words.claims.fillers)
        for text in document.texts {
            let passage = text.passage
            let all = reader.all(passage)
            for quantity in all where units.hit(passage, at: quantity.number.upperBound) != nil {
                let stated = quantity.amount.units / 10_000
                // Another list may be meant.
                if sizes.contains(stated) { continue }
                let near = max(0, quantity.number.lowerBound - wholeReach)..<quantity.number.lowerBound
                // The only count of a passage in front of the tables is of all of them; others may be of some.
                let counted = all.filter { units.hit(passage, at: $0.number.upperBound) != nil && $0.amount.units > 10_000 }
                let isAlone = counted.count == 1 && text.tablesAbove == 0
                guard
                    stated > last.number
                        || stated < last.number && (entire.stands(in: passage, near) || isAlone && stated + 1 == last.number),
                    counts.hit(passage, endingAt: quantity.number.lowerBound) != nil
                        || entire.hit(passage, endingAt: quantity.number.lowerBound) != nil,
                    entire.hit(passage, endingAt: quantity.number.lowerBound) != nil
                        || units.first(passage, within: max(0, quantity.number.lowerBound - 200)..<quantity.number.lowerBound) != nil
                else { continue }
                finds.add(
                    passage, quantity.range,
                    Phrase(th: "เขียนว่า ({stated}) แต่ในตารางมี {count}", en: "it says ({stated}), but the tables have {count}"),
                    [.init("stated", passage.text(quantity.range)), .init("count", last.number)], level: .warning, notes: note)
            }
        }
        for passage in document.passages {
            for word in ordinals.hits(passage) {
                guard let number = passage.number(at: word.range.upperBound), number.value > last.number,
                    number.end - word.range.upperBound <= 2, passage.key != last.passage.key
                else { continue }
                finds.add(
                    passage, word.range.lowerBound..<number.end,
                    Phrase(th: "ไม่มี ({found}) ในตารางมีถึง {count}", en: "there is no ({found}), the tables go up to {count}"),
                    [.init("found", passage.text(word.range.lowerBound..<number.end)), .init("count", last.number)], notes: note)
            }
        }
    }

    /// The number of a measure: of its row, or in front of its name.
    static func number(_ table: NarrativeDocument.Table, _ row: NarrativeDocument.Row) -> (number: Int, passage: Passage)? {
        guard let measure = table.cell(row, .measure), !measure.isBlank else { return nil }
        if let number = row.number { return (number, measure) }
        if table.subject != nil { return subject(measure).map { ($0, measure) } }
        if let cell = table.cell(row, .number), let code = RowCode(cell) {
            return (code.value, measure)
        }
        guard table.column(.number) == nil, let number = measure.number(at: 0), number.end < measure.key.count,
            measure.key[number.end] == UInt16(sign: "."), number.end + 1 < measure.key.count
        else { return nil }
        // Of a number within a number the second counts.
        guard measure.key[number.end + 1].isDigit else { return (number.value, measure) }
        return measure.number(at: number.end + 1).map { ($0.value, measure) }
    }

    /// 14 signs: the word in front of a measure's number is shorter.
    private static let longestWord = 14

    /// The number of the measure that the heading above a table names: the first that it has, right behind its first word.
    private static func subject(_ heading: Passage) -> Int? {
        guard let start = heading.key.prefix(longestWord).firstIndex(where: { !$0.isThai }), let number = heading.number(at: start),
            start > 0 || number.end < heading.key.count && heading.key[number.end] == UInt16(sign: ".")
        else { return nil }
        return number.value
    }

    /// 20 signs: a word for all of them stands so near in front of the number.
    private static let wholeReach = 20

    /// 30 signs: a score and its full mark stand side by side.
    private static let marks = 30

    /// 24 signs: a share stands so near behind what has no more than a hundred of them.
    private static let shareReach = 24

    /// More than a hundred per cent of what cannot be more, such as those who are content.
    private static func hundreds(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.also)
        let shares = PhraseSet(facts.words.claims.shares)
        for passage in document.passages where words.first(passage) != nil {
            for share in shares.hits(passage) {
                var end = share.range.upperBound
                let front = max(0, share.range.lowerBound - shareReach)..<share.range.lowerBound
                guard let amount = Amount(passage, at: end, end: &end), amount.units > 1_000_000, words.stands(in: passage, front) else {
                    continue
                }
                finds.add(
                    passage, share.range.lowerBound..<end,
                    Phrase(th: "({found}) เกินร้อยละ 100", en: "({found}) is more than a hundred per cent"),
                    [.init("found", passage.text(share.range.lowerBound..<end))])
            }
        }
    }

    /// A score above its full mark, and a score of an indicator above a hundred.
    static func marks(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let units = PhraseSet(facts.words.claims.units)
        let full = PhraseSet(facts.words.figures.full)
        hundreds(reading, document, facts, &finds)
        for passage in document.passages where full.first(passage) != nil {
            for word in full.hits(passage) {
                var end = word.range.upperBound
                guard let most = Amount(passage, at: end, end: &end) else { continue }
                for at in (max(0, word.range.lowerBound - marks)..<word.range.lowerBound).reversed() {
                    var stop = at
                    guard passage.key[at].isDigit, at == 0 || !passage.key[at - 1].isDigit && passage.key[at - 1] != UInt16(sign: "."),
                        let score = Amount(passage, at: at, end: &stop), stop <= word.range.lowerBound
                    else { continue }
                    if units.hit(passage, at: stop) != nil, score > most {
                        finds.add(
                            passage, at..<stop,
                            Phrase(th: "({score}) เกินคะแนนเต็ม ({most})", en: "({score}) is more than the full mark ({most})"),
                            [.init("score", score.shown), .init("most", most.shown)],
                            notes: [Note(passage, word.range.lowerBound..<end, th: "คะแนนเต็ม", en: "the full mark")])
                    }
                    break
                }
            }
        }
        let shares = PhraseSet(facts.words.claims.shares)
        let all = PhraseSet(reading.words)
        for passage in document.passages where shares.first(passage) != nil && all.first(passage) != nil {
            for share in shares.hits(passage) {
                var end = share.range.upperBound
                guard let amount = Amount(passage, at: end, end: &end), amount.units > 1_000_000,
                    let word = all.first(passage, within: end..<min(passage.key.count, end + marks)),
                    !passage.key[end..<word.range.lowerBound].contains(where: { !$0.isThai })
                else { continue }
                finds.add(
                    passage, share.range.lowerBound..<word.range.upperBound,
                    Phrase(th: "({found}) มากกว่าทั้งหมด", en: "({found}) is more than all"),
                    [.init("found", passage.text(share.range.lowerBound..<end))])
            }
        }
        for figure in facts.scores.excessive {
            finds.add(
                figure.passage, figure.range,
                Phrase(th: "({score}) เกินคะแนนเต็ม ({most})", en: "({score}) is more than the full mark ({most})"),
                [.init("score", figure.passage.text(figure.range)), .init("most", "100")])
        }
        for figure in facts.claimed.figures
        where figure.kind == .level && figure.unit >= 0 && figure.subject != nil && figure.amount.units > 1_000_000 {
            finds.add(
                facts.claimed.passages[figure.passage], figure.range,
                Phrase(th: "({score}) เกินคะแนนเต็ม ({most})", en: "({score}) is more than the full mark ({most})"),
                [.init("score", figure.amount.shown), .init("most", "100")])
        }
    }
}
