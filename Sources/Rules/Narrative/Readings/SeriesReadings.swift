import Diagnostics

/// Rows of a table that go through a list: how many there are, and in which order their days come.
enum SeriesReadings {
    /// 10 signs: words such as "in table 4" stand right behind the number of what the table lists.
    private static let near = 10
    /// 3 rows: fewer are counted at a glance.
    private static let leastRows = 3

    /// A number of things that the table it leads to does not list.
    static func rows(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let references = PhraseSet(reading.words)
        let leads = PhraseSet(reading.also)
        let captions = PhraseSet(reading.unless)
        let reader = QuantityReader(facts.words.figures)
        let numbered = tables(document, captions)
        let next = Dictionary(document.tables.compactMap { table in table.above.last.map { ($0, table) } }) { first, _ in first }
        var lists: [Int32: Listed?] = [:]
        func listed(_ table: NarrativeDocument.Table) -> Listed? {
            if let known = lists[table.index] { return known }
            let found = Listed(table)
            lists[table.index] = .some(found)
            return found
        }
        func check(_ passage: Passage, next: NarrativeDocument.Table?) {
            for quantity in reader.all(passage) where quantity.amount.decimals == 0 {
                let end = quantity.range.upperBound
                var table: NarrativeDocument.Table?
                for at in end..<min(passage.key.count, end + near) {
                    if let word = references.hit(passage, at: at), let number = passage.number(at: word.range.upperBound) {
                        table = numbered[number.value]
                        break
                    }
                    if let word = leads.hit(passage, at: at), word.range.upperBound + 1 >= passage.key.count {
                        table = next
                        break
                    }
                }
                guard let table, let list = listed(table), list.count >= leastRows else { continue }
                let (last, count) = (list.last, list.count)
                let stated = quantity.amount.units / 10_000
                // What the table sums up may be more or less than its rows.
                guard stated != count, !list.figures.contains(stated), stated * 2 > count, count * 2 > stated else { continue }
                finds.add(
                    passage, quantity.range,
                    Phrase(th: "เขียนว่า ({stated}) แต่ตารางมี {count} รายการ", en: "it says ({stated}), but the table lists {count}"),
                    [.init("stated", passage.text(quantity.range)), .init("count", count)],
                    notes: [Note(last, last.whole, th: "รายการสุดท้ายของตาราง", en: "the last one of the table")])
            }
        }
        for (index, text) in document.texts.enumerated() { check(text.passage, next: next[index]) }
        for table in document.tables { for row in table.rows { for cell in row.cells { check(cell, next: nil) } } }
    }

    /// The tables by the numbers of their captions.
    static func tables(_ document: NarrativeDocument, _ captions: PhraseSet) -> [Int: NarrativeDocument.Table] {
        var found: [Int: NarrativeDocument.Table] = [:]
        for table in document.tables {
            for index in table.above.suffix(leastRows) {
                let passage = document.texts[index].passage
                guard let word = captions.hit(passage, at: 0), let number = passage.number(at: word.range.upperBound) else { continue }
                if found[number.value] == nil { found[number.value] = table }
            }
        }
        return found
    }

    /// The rows of a table whose first cells number them from one on; one number may stand twice.
    private struct Listed {
        /// The cell of the last number.
        let last: Passage
        let count: Int
        /// The numbers that are all that a cell says.
        let figures: Set<Int>

        init?(_ table: NarrativeDocument.Table) {
            var last: (cell: Passage, number: Int)?
            var count = 0
            for row in table.rows {
                guard let cell = row.cells.first, let number = cell.number(at: 0), number.end >= cell.key.count - 1 else { continue }
                let before = last?.number ?? 0
                guard before...before + 1 ~= number.value, number.value > 0 else { return nil }
                count += 1
                last = (cell, number.value)
            }
            guard let last else { return nil }
            self.last = last.cell
            self.count = count
            figures = Set(
                table.rows.flatMap { row in
                    row.cells.compactMap { cell in cell.number(at: 0).flatMap { $0.end == cell.key.count ? $0.value : nil } }
                })
        }
    }

    /// 4 rows: in fewer nothing tells which is out of order.
    private static let leastDays = 4

    /// A day in a table of meetings or rounds, one behind the other, that lies before those above it.
    static func days(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let scanner = DateScanner(facts.words.dates)
        for table in document.tables {
            let header = table.header.isEmpty ? table.rows.first?.cells ?? [] : table.header
            guard let first = header.first, words.hit(first, at: 0) != nil, Listed(table) != nil || table.header.isEmpty else {
                continue
            }
            for column in header.indices.dropFirst() {
                let days = table.rows.compactMap { row -> (cell: Passage, day: Int32)? in
                    guard column < row.cells.count else { return nil }
                    let dates = scanner.dates(row.cells[column])
                    guard dates.count == 1, dates[0].day != nil, let day = dates[0].days?.lowerBound else { return nil }
                    return (row.cells[column], day)
                }
                guard days.count >= leastDays, days.count + 2 >= table.rows.count else { continue }
                let breaks = days.indices.dropFirst().filter { days[$0].day < days[$0 - 1].day }
                guard breaks.count == 1, let at = breaks.first else { continue }
                // Without the one that is out of order all are in order.
                let isLate = at + 1 == days.count || days[at + 1].day >= days[at - 1].day
                let wrong = isLate ? at : at - 1
                finds.add(
                    days[wrong].cell, days[wrong].cell.whole,
                    Phrase(th: "วันที่ ({found}) ไม่เรียงตามลำดับ ({before})", en: "the day ({found}) is out of order beside ({before})"),
                    [
                        .init("found", days[wrong].cell.text(days[wrong].cell.whole)),
                        .init("before", days[isLate ? at - 1 : at].cell.text(days[isLate ? at - 1 : at].cell.whole)),
                    ],
                    notes: [
                        Note(
                            days[isLate ? at - 1 : at].cell, days[isLate ? at - 1 : at].cell.whole, th: "แถวที่อยู่ติดกัน",
                            en: "the row beside it")
                    ])
            }
        }
    }
}
