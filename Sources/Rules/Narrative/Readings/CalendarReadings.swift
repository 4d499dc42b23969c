import Diagnostics

/// Calendars of measures: tables whose columns are months or quarters, marked where a measure is carried out.
enum CalendarReadings {
    /// 3 columns: fewer are no calendar.
    private static let leastColumns = 3

    /// A measure that is marked in no month or quarter of the period which its row elsewhere names.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let scanner = DateScanner(facts.words.dates)
        var planned: [Int: (cell: Passage, range: Range<Int>, days: ClosedRange<Int32>)] = [:]
        var several: Set<Int> = []
        for table in document.tables {
            guard let column = table.column(.period) else { continue }
            for row in table.rows where column < row.cells.count {
                guard let number = CountReadings.number(table, row)?.number else { continue }
                let periods = scanner.periods(row.cells[column]).compactMap { period in
                    period.days.flatMap { $0.from <= $0.to ? (period.range, $0.from...$0.to) : nil }
                }
                guard periods.count == 1, let (range, days) = periods.first else { continue }
                if let known = planned[number], known.days != days { several.insert(number) }
                planned[number] = (row.cells[column], range, days)
            }
        }
        guard !planned.isEmpty else { return }
        for table in document.tables {
            let header = table.header.isEmpty ? table.rows.first?.cells ?? [] : table.header
            let columns = header.indices.compactMap { column in
                self.days(header[column], scanner).map { (column: column, days: $0) }
            }
            guard columns.count >= leastColumns else { continue }
            var rows: [(name: Passage, number: Int, marks: Set<Int>, planned: Set<Int>, row: NarrativeDocument.Row)] = []
            for row in table.rows {
                let marks = columns.map(\.column).filter { row.cells.indices.contains($0) && StatusReadings.isMark(row.cells[$0]) }
                guard let name = row.cells.first(where: { !$0.isBlank }), let number = name.number(at: 0)?.value, !several.contains(number),
                    let plan = planned[number], !marks.isEmpty
                else { continue }
                let within = columns.filter { $0.days.overlaps(plan.days) }.map(\.column)
                if !within.isEmpty { rows.append((name, number, Set(marks), Set(within), row)) }
            }
            // Where the other rows are marked in all columns of their periods and in no others, one that is not is wrong.
            let exact = rows.count { $0.marks == $0.planned }
            let isExact = exact >= leastExact && exact * 2 > rows.count
            for (name, number, marks, within, row) in rows where isExact ? marks != within : marks.isDisjoint(with: within) {
                guard let plan = planned[number], let first = (marks.subtracting(within).min() ?? marks.min()) else { continue }
                let cell = row.cells[first]
                finds.add(
                    cell, cell.whole,
                    Phrase(
                        th: "ปฏิทินทำเครื่องหมายที่ ({found}) แต่มาตรการที่ {number} มีกำหนด ({period})",
                        en: "the calendar is marked at ({found}), but the period of measure {number} is ({period})"),
                    [
                        .init(
                            "found",
                            marks.sorted().map { header[$0].text(header[$0].whole) }.joined(separator: ", ")),
                        .init("number", number), .init("period", plan.cell.text(plan.range)),
                    ],
                    notes: [Note(plan.cell, plan.range, th: "กำหนดของมาตรการ", en: "the period of the measure")],
                    other: name.place(of: name.whole))
            }
        }
    }

    /// 3 rows: so many that agree in every column show that the calendar is meant to be exact.
    private static let leastExact = 3

    /// The days of a month or of a period that a header names.
    private static func days(_ header: Passage, _ scanner: DateScanner) -> ClosedRange<Int32>? {
        let dates = scanner.dates(header)
        if let period = scanner.periods(header, dates).first?.days { return period.from <= period.to ? period.from...period.to : nil }
        return dates.count == 1 ? dates[0].days : nil
    }
}
