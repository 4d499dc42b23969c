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
            let near = word.range.upperBound..<min(passage.key.count, word.range.upperBound + reach)
            guard let at = near.first(where: { passage.key[$0].isDigit }), let number = passage.number(at: at), number.end - at <= 4,
                number.end < passage.key.count, passage.key[number.end] == UInt16(sign: "/"), let year = passage.number(at: number.end + 1),
                year.end - number.end == 5, 2400...2699 ~= year.value
            else { return nil }
            let range = at..<year.end
            if let date = dates.first(where: { $0.lead >= year.end && $0.lead - year.end <= behind && $0.day != nil }),
                let day = date.days?.lowerBound
            {
                return Order(passage: passage, range: range, number: number.value, year: year.value, day: (day, passage, date.range))
            }
            guard dates.isEmpty, let lone, lone.date.day != nil, let day = lone.date.days?.lowerBound else { return nil }
            return Order(
                passage: passage, range: range, number: number.value, year: year.value, day: (day, lone.passage, lone.date.range))
        }
    }
}
