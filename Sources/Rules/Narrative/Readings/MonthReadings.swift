import Diagnostics

/// Columns that go through months.
enum MonthReadings {
    /// One cell that is a month and nothing else.
    private struct Month {
        let passage: Passage
        let month: Int
        let year: Int

        /// Months since the beginning of the era.
        var index: Int { year * 12 + month - 1 }
    }

    /// A month, or its year, that breaks a series to which both its neighbours belong.
    static func order(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let scanner = DateScanner(facts.words.dates)
        for table in document.tables {
            for column in 0..<(table.rows.map(\.cells.count).max() ?? 0) {
                let months = months(table, column, scanner)
                guard months.count >= max(reading.least, 3), isSeries(months) else { continue }
                for (index, month) in months.enumerated() {
                    guard let expected = expected(months, index), expected != month.index else { continue }
                    finds.add(
                        month.passage, month.passage.whole,
                        Phrase(
                            th: "เดือน ({found}) ไม่ต่อจากเดือนข้างเคียง ควรเป็นเดือนที่ {month} ปี {year}",
                            en: "the month ({found}) does not go with those beside it: it must be month {month} of {year}"),
                        [
                            .init("found", month.passage.text(month.passage.whole)), .init("month", expected % 12 + 1),
                            .init("year", String(expected / 12)),
                        ],
                        notes: months[max(0, index - 1)..<max(1, index)].map {
                            Note($0.passage, $0.passage.whole, th: "เดือนก่อนหน้า", en: "the month before it")
                        })
                }
            }
        }
    }

    /// The months of a column; none where one cell is something else between them.
    private static func months(_ table: NarrativeDocument.Table, _ column: Int, _ scanner: DateScanner) -> [Month] {
        var found: [Month] = []
        for row in table.rows where column < row.cells.count {
            let cell = row.cells[column]
            guard cell.key.count <= 24, let date = scanner.dates(cell).first, date.day == nil, let year = date.year,
                date.range == cell.whole
            else {
                if found.isEmpty || row.index == table.rows.last?.index { continue }
                return []
            }
            found.append(Month(passage: cell, month: date.month, year: year))
        }
        return found
    }

    /// Whether each month follows on the one before it, but for one.
    private static func isSeries(_ months: [Month]) -> Bool {
        let starts = Dictionary(grouping: months.enumerated().map { $1.index - $0 }, by: \.self)
        return months.count >= 4 && (starts.values.map(\.count).max() ?? 0) >= months.count - 1
    }

    /// What a month must be by two others that follow on each other around it or beside it; nil where these do not.
    private static func expected(_ months: [Month], _ index: Int) -> Int? {
        func at(_ place: Int) -> Int? { months.indices.contains(place) ? months[place].index : nil }
        if let before = at(index - 1), let behind = at(index + 1), before + 2 == behind { return before + 1 }
        if index + 1 == months.count, let before = at(index - 1), let first = at(index - 2), first + 1 == before { return before + 1 }
        if index == 0, let behind = at(1), let second = at(2), behind + 1 == second { return behind - 1 }
        return nil
    }
}
