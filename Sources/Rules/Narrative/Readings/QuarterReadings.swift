import Diagnostics
import ThaiText

/// Quarters of the fiscal year beside the months that they have.
enum QuarterReadings {
    /// One quarter with its months.
    private struct Quarter {
        let passage: Passage
        let range: Range<Int>
        let number: Int
        /// The last of several that are named together.
        let last: Int
        /// The first and the last month.
        let months: [Int]
        /// The fiscal year that they lie in; nil where none is named.
        let year: Int?

        /// Whether the months are those of the quarter, the first quarter beginning in a month.
        func fits(from first: Int) -> Bool { months == right(from: first) }

        /// The first and the last month that it has, the first quarter beginning in a month.
        func right(from first: Int) -> [Int] {
            let start = (first - 1 + (number - 1) * 3) % 12
            return [start + 1, (start + (last - number + 1) * 3 - 1) % 12 + 1]
        }
    }

    /// The months of another quarter behind the number of one; who counts by calendar years throughout is let be.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let joints = PhraseSet(facts.words.figures.finals + facts.words.dates.connectors)
        let scanner = DateScanner(facts.words.dates)
        var all: [Quarter] = []
        for passage in document.passages + document.tables.flatMap(\.header) where words.first(passage) != nil {
            let dates = scanner.dates(passage)
            let periods = scanner.periods(passage, dates)
            let hits = words.hits(passage)
            var named = 0
            for (index, word) in hits.enumerated() where word.range.lowerBound >= named {
                guard let number = passage.number(at: word.range.upperBound), 1...4 ~= number.value else { continue }
                // The next quarter may be named with it.
                var last = number
                if index + 1 < hits.count, let joint = joints.hit(passage, at: number.end),
                    joint.range.upperBound == hits[index + 1].range.lowerBound,
                    let next = passage.number(at: hits[index + 1].range.upperBound), number.value < next.value, next.value <= 4
                {
                    last = next
                    named = next.end
                }
                guard
                    let period = periods.first(where: {
                        $0.range.lowerBound >= last.end && $0.hasWholeMonths
                            && passage.key[last.end..<$0.range.lowerBound].allSatisfy { $0 == UInt16(sign: "(") }
                    })
                else { continue }
                let range = word.range.lowerBound..<period.range.upperBound
                all.append(
                    Quarter(
                        passage: passage, range: range, number: number.value, last: last.value,
                        months: [period.from.month, period.to.month], year: year(period)))
            }
        }
        for row in document.tables.flatMap(\.rows) {
            for (cell, next) in zip(row.cells, row.cells.dropFirst()) where words.hit(cell, at: 0) != nil {
                guard let word = words.hit(cell, at: 0), let number = cell.number(at: word.range.upperBound), 1...4 ~= number.value,
                    number.end == cell.key.count, let period = scanner.periods(next, scanner.dates(next)).first, period.hasWholeMonths,
                    period.range == next.whole
                else { continue }
                all.append(
                    Quarter(
                        passage: next, range: next.whole, number: number.value, last: number.value,
                        months: [period.from.month, period.to.month], year: year(period)))
            }
        }
        let calendar = all.count { $0.fits(from: 1) }
        let isCalendar = calendar > 1 && calendar > all.count { $0.fits(from: october) }
        for quarter in all where !quarter.fits(from: isCalendar ? 1 : october) {
            let months = quarter.right(from: october).compactMap { ThaiCalendar.names(of: $0)?.thai }
            finds.add(
                quarter.passage, quarter.range,
                Phrase(
                    th: "({found}) แต่ไตรมาสที่ {number} ของปีงบประมาณคือ {months}",
                    en: "({found}), but quarter {number} of the fiscal year is {months}"),
                [
                    .init("found", quarter.passage.text(quarter.range)),
                    .init("number", quarter.last > quarter.number ? "\(quarter.number)–\(quarter.last)" : String(quarter.number)),
                    .init("months", months.joined(separator: " – ")),
                ])
        }
        // Months of another year beside the quarters of this one, in a text that names no other.
        let own = all.count { $0.year == facts.year && $0.fits(from: october) }
        for quarter in all where quarter.fits(from: october) && own > 0 {
            guard let year = quarter.year, abs(year - facts.year) == 1,
                !YearReadings.named(quarter.passage, PhraseSet(facts.words.claims.years)).contains(where: { $0.value == year })
            else { continue }
            finds.add(
                quarter.passage, quarter.range,
                Phrase(
                    th: "({found}) อยู่ในปีงบประมาณ {year} แต่รายงานเป็นของปี {own}",
                    en: "({found}) lies in fiscal year {year}, but the report is of {own}"),
                [
                    .init("found", quarter.passage.text(quarter.range)), .init("year", String(year)), .init("own", String(facts.year)),
                ], level: .warning)
        }
    }

    /// The day of a result in another quarter than the one that a column of the row gives by its number alone.
    static func columns(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        marked(reading, words, document, facts, &finds)
        for (index, table) in document.tables.enumerated() {
            guard let column = table.header.firstIndex(where: { words.first($0) != nil && !$0.hasDigits }) else { continue }
            for (place, row) in table.rows.enumerated() where column < row.cells.count {
                let cell = row.cells[column]
                guard let first = cell.number(at: 0), 1...4 ~= first.value, let quarters = quarters(cell, first) else { continue }
                let days = facts.dates.entries(ofRow: place, of: index).filter { entry in
                    entry.role.map { reading.roles.contains($0) } ?? false
                }.flatMap { entry in entry.dates.filter { $0.day != nil }.map { (entry, $0) } }
                // Of several days one may be that of a preparation.
                guard days.count == 1, let (entry, date) = days.first, let day = date.days?.lowerBound,
                    facts.fiscalDays.contains(day), !quarters.contains((date.month + 2) % 12 / 3 + 1)
                else { continue }
                finds.add(
                    cell, cell.whole,
                    Phrase(
                        th: "ไตรมาสที่ ({found}) แต่ผลลงวันที่ ({day})", en: "the quarter is ({found}), but the result is of ({day})"),
                    [.init("found", cell.text(cell.whole)), .init("day", entry.passage.text(date.range))],
                    level: .warning, notes: [Note(entry.passage, date.range, th: "วันที่ของผล", en: "the day of the result")])
            }
        }
    }

    /// The only day of a result, which lies in none of the quarters that are marked in the columns of its row, where other rows are right.
    private static func marked(
        _ reading: Reading, _ words: PhraseSet, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds
    ) {
        struct Row {
            let mark: Passage
            let entry: ReportDates.Entry
            let date: DateMention
            let isRight: Bool
        }
        let done = PhraseSet(facts.words.dates.done)
        var rows: [Row] = []
        for (index, table) in document.tables.enumerated() {
            let columns = table.header.indices.compactMap { column in quarter(table.header[column], words).map { (column, $0) } }
            guard columns.map(\.1) == [1, 2, 3, 4] else { continue }
            for (place, row) in table.rows.enumerated() {
                let marks = columns.filter { $0.0 < row.cells.count && StatusReadings.isMark(row.cells[$0.0]) }
                let days = facts.dates.entries(ofRow: place, of: index).filter { entry in
                    entry.role.map { reading.roles.contains($0) } ?? true
                }.flatMap { entry in entry.dates.filter { $0.day != nil }.map { (entry, $0) } }
                guard let first = marks.first, marks.count < columns.count, days.count == 1, let (entry, date) = days.first,
                    let day = date.days?.lowerBound, facts.fiscalDays.contains(day), done.hit(entry.passage, endingAt: date.lead) != nil
                else { continue }
                let isRight = marks.contains { $0.1 == (date.month + 2) % 12 / 3 + 1 }
                rows.append(Row(mark: row.cells[first.0], entry: entry, date: date, isRight: isRight))
            }
        }
        let wrong = rows.filter { !$0.isRight }
        guard wrong.count <= rows.count - wrong.count else { return }
        for row in wrong {
            finds.add(
                row.mark, row.mark.whole,
                Phrase(
                    th: "ผลลงวันที่ ({day}) แต่ไม่ได้ทำเครื่องหมายที่ไตรมาสนั้น", en: "the result is of ({day}), whose quarter is not marked"),
                [.init("day", row.entry.passage.text(row.date.range))], level: .warning,
                notes: [Note(row.entry.passage, row.date.range, th: "วันที่ของผล", en: "the day of the result")])
        }
    }

    /// The quarter that a header is of.
    private static func quarter(_ header: Passage, _ words: PhraseSet) -> Int? {
        guard let word = words.hit(header, at: 0),
            let start = header.key[word.range.upperBound...].prefix(numberReach).firstIndex(where: \.isDigit),
            let number = header.number(at: start), 1...4 ~= number.value
        else { return nil }
        return number.value
    }

    /// The quarters that a cell of numbers names: one, or from one to another; nil where it says more.
    private static func quarters(_ cell: Passage, _ first: (value: Int, end: Int)) -> ClosedRange<Int>? {
        if first.end == cell.key.count { return first.value...first.value }
        guard first.end + 1 < cell.key.count, let last = cell.number(at: first.end + 1), last.end == cell.key.count, last.value <= 4,
            first.value <= last.value
        else { return nil }
        return first.value...last.value
    }

    /// The fiscal year that days lie in; nil where they are of none or of two.
    private static func year(_ period: PeriodMention) -> Int? {
        guard let days = period.days, days.from <= days.to, let from = CivilDate(daysSince1970: Int(days.from)),
            let to = CivilDate(daysSince1970: Int(days.to)), FiscalYear(containing: from) == FiscalYear(containing: to)
        else { return nil }
        return FiscalYear(containing: from).buddhistYear
    }

    /// 4 signs: so near behind the word stands the number of a quarter.
    private static let numberReach = 4
    /// The fiscal year begins in October.
    private static let october = 10
}
