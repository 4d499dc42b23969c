import Diagnostics
import ThaiText

/// Evidence of another year than the one that its item asks for.
enum EvidenceYearReadings {
    /// 2 signs: a dash with a blank beside it, or none.
    private static let dashReach = 2

    /// A year that the text of a row names, where what the row asks for is of one other year.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let asked = PhraseSet(reading.also)
        let named = PhraseSet(reading.words)
        for (index, table) in document.tables.enumerated() {
            guard let column = table.column(.requirement) else { continue }
            for (at, row) in table.rows.enumerated() where column < row.cells.count && !row.cells[column].isBlank {
                let demand = row.cells[column]
                let years = Set(years(asked, demand).map(\.year))
                guard let year = years.first, years.count == 1 else { continue }
                for role in reading.roles {
                    guard let cell = table.cell(row, role) else { continue }
                    let found = Self.years(named, cell) + periods(cell, facts.dates.entries(ofRow: at, of: index))
                    guard let first = found.first, found.allSatisfy({ $0.year != year }) else { continue }
                    finds.add(
                        cell, first.range,
                        Phrase(
                            th: "หลักฐานเป็นของปี {found} แต่ข้อมูลที่กำหนดเป็นของปี {year}",
                            en: "the evidence is of {found}, what is asked for is of {year}"),
                        [.init("found", String(first.year)), .init("year", String(year))],
                        notes: [Note(demand, demand.whole, th: "ข้อมูลที่กำหนด", en: "what is asked for")])
                }
            }
        }
    }

    /// The fiscal years of the periods that a cell names.
    private static func periods(_ cell: Passage, _ entries: some Sequence<ReportDates.Entry>) -> [(year: Int, range: Range<Int>)] {
        entries.filter { $0.passage.isSame(as: cell) }.flatMap(\.periods).compactMap { period in
            guard let days = period.days, days.to > days.from, let first = CivilDate(daysSince1970: Int(days.from)),
                let last = CivilDate(daysSince1970: Int(days.to))
            else { return nil }
            let year = FiscalYear(containing: first).buddhistYear
            return FiscalYear(containing: last).buddhistYear == year ? (year, period.range) : nil
        }
    }

    /// The single years behind some words.
    private static func years(_ words: PhraseSet, _ passage: Passage) -> [(year: Int, range: Range<Int>)] {
        words.hits(passage).compactMap { hit in
            guard let number = passage.number(at: hit.range.upperBound), 2400...2699 ~= number.value, !goesOn(passage, number.end) else {
                return nil
            }
            return (number.value, hit.range.lowerBound..<number.end)
        }
    }

    /// Whether a dash and another year follow: a plan of several years is of each of them.
    private static func goesOn(_ passage: Passage, _ place: Int) -> Bool {
        let next = passage.key[place...].prefix(dashReach).firstIndex { $0 == UInt16(sign: "-") }
        return next.map { $0 + 1 < passage.key.count && passage.key[$0 + 1].isDigit } ?? false
    }
}
