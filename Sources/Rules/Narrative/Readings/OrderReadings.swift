import Diagnostics

/// Orders and announcements that a report names by number and day.
enum OrderReadings {
    /// 60 signs: the name of who gave an order stands between the word for it and its number.
    private static let reach = 60
    /// 14 signs: the day of an order stands right behind its number.
    private static let behind = 14

    private struct Order {
        let passage: Passage
        let range: Range<Int>
        let number: Int
        let year: Int
        let day: (value: Int32, passage: Passage, range: Range<Int>)
    }

    private struct Numbered: Hashable {
        let number: Int
        let year: Int
    }

    /// One order of two days, and two orders of one day whose numbers are the same but for two digits that have changed places.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let orders = orders(reading, document, facts)
        let ballots = Dictionary(grouping: orders.indices) { Numbered(number: orders[$0].number, year: orders[$0].year) }.mapValues {
            places in
            Ballot(places.map { ($0, orders[$0].day.value) })
        }
        undated(reading, document, orders, &finds)
        var days: [Int32: [Int]] = [:]
        for (index, order) in orders.enumerated() {
            if let other = ballots[Numbered(number: order.number, year: order.year)]?.against(order.day.value, at: index) {
                let right = orders[other]
                finds.add(
                    order.day.passage, order.day.range,
                    Phrase(
                        th: "({order}) ลงวันที่ ({found}) ที่นี่ แต่ ({other}) ที่อื่น", en: "({order}) is of ({found}) here and of ({other}) elsewhere"
                    ),
                    [
                        .init("order", order.passage.text(order.range)), .init("found", order.day.passage.text(order.day.range)),
                        .init("other", right.day.passage.text(right.day.range)),
                    ],
                    notes: [Note(right.day.passage, right.day.range, th: "วันที่อีกแห่ง", en: "the other day")])
            }
            let twin = days[order.day.value]?.lazy.map { orders[$0] }.first {
                $0.year == order.year
                    && TransposedReadings.areTransposed(
                        Amount(units: $0.number * 10_000, decimals: 0), Amount(units: order.number * 10_000, decimals: 0))
            }
            if let twin {
                finds.add(
                    order.passage, order.range,
                    Phrase(
                        th: "({found}) ต่างจาก ({other}) ของวันเดียวกันเพียงเลขที่สลับกัน",
                        en: "({found}) differs from ({other}) of the same day in two digits that have changed places"),
                    [.init("found", order.passage.text(order.range)), .init("other", twin.passage.text(twin.range))], level: .warning,
                    notes: [Note(twin.passage, twin.range, th: "เลขที่อีกแห่ง", en: "the other number")])
            }
            // 20: a day has no more orders.
            if days[order.day.value, default: []].count < 20 { days[order.day.value, default: []].append(index) }
        }
    }

    /// 40 signs: what an order is about stands so near in front of its number.
    private static let about = 40
    /// 8 signs in a row: names of the same matter have so many in common.
    private static let matter = 8
    /// 100: numbers of fewer digits change places by chance.
    private static let leastNumber = 100

    /// An order without its day whose number is that of another one of the same matter but for two digits that have changed places.
    private static func undated(_ reading: Reading, _ document: NarrativeDocument, _ orders: [Order], _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        func front(_ passage: Passage, _ end: Int) -> TextShare {
            TextShare(passage, within: max(0, end - about)..<end, runsOf: matter)
        }
        let known = orders.map { ($0, front($0.passage, $0.range.lowerBound).distinct) }
        for passage in document.passages where words.first(passage) != nil {
            for word in words.hits(passage) {
                guard let found = numbered(passage, word.range.upperBound), found.number >= leastNumber,
                    !orders.contains(where: { $0.number == found.number && $0.year == found.year })
                else { continue }
                let own = front(passage, word.range.lowerBound)
                guard
                    let other = known.first(where: { order, runs in
                        order.year == found.year && own.share(in: runs) > 0
                            && TransposedReadings.areTransposed(
                                Amount(units: order.number * 10_000, decimals: 0), Amount(units: found.number * 10_000, decimals: 0))
                    })?.0
                else { continue }
                finds.add(
                    passage, found.range,
                    Phrase(
                        th: "({found}) ต่างจาก ({other}) ของเรื่องเดียวกันเพียงเลขที่สลับกัน",
                        en: "({found}) differs from ({other}) of the same matter in two digits that have changed places"),
                    [.init("found", passage.text(found.range)), .init("other", other.passage.text(other.range))], level: .warning,
                    notes: [Note(other.passage, other.range, th: "เลขที่อีกแห่ง", en: "the other number")])
            }
        }
    }

    /// The number and the year of an order, and where they stand, right behind words for one.
    private static func numbered(_ passage: Passage, _ start: Int) -> (number: Int, year: Int, range: Range<Int>)? {
        let near = start..<min(passage.key.count, start + reach)
        guard let at = near.first(where: { passage.key[$0].isDigit }), let number = passage.number(at: at), number.end - at <= 4,
            number.end < passage.key.count, passage.key[number.end] == UInt16(sign: "/"), let year = passage.number(at: number.end + 1),
            year.end - number.end == 5, 2400...2699 ~= year.value
        else { return nil }
        return (number.value, year.value, at..<year.end)
    }

    private static func orders(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts) -> [Order] {
        let words = PhraseSet(reading.words)
        let scanner = DateScanner(facts.words.dates)
        var found: [Order] = []
        for passage in document.texts.map(\.passage) { found += orders(passage, words, scanner.dates(passage), lone: nil) }
        for table in document.tables {
            for row in table.rows {
                let dates = row.cells.map { scanner.dates($0) }
                // In a list of orders the day has a cell of its own.
                let days = row.cells.indices.filter { dates[$0].count == 1 && row.cells[$0].key.count - dates[$0][0].range.count <= 2 }
                let lone = days.count == 1 ? days.first.map { (row.cells[$0], dates[$0][0]) } : nil
                for (cell, dates) in zip(row.cells, dates) { found += orders(cell, words, dates, lone: lone) }
            }
        }
        return found
    }

    private static func orders(
        _ passage: Passage, _ words: PhraseSet, _ dates: [DateMention], lone: (passage: Passage, date: DateMention)?
    ) -> [Order] {
        words.hits(passage).compactMap { word -> Order? in
            guard let (number, year, range) = numbered(passage, word.range.upperBound) else { return nil }
            if let date = dates.first(where: { $0.lead >= range.upperBound && $0.lead - range.upperBound <= behind && $0.day != nil }),
                let day = date.days?.lowerBound
            {
                return Order(passage: passage, range: range, number: number, year: year, day: (day, passage, date.range))
            }
            guard dates.isEmpty, let lone, lone.date.day != nil, let day = lone.date.days?.lowerBound else { return nil }
            return Order(passage: passage, range: range, number: number, year: year, day: (day, lone.passage, lone.date.range))
        }
    }
}
