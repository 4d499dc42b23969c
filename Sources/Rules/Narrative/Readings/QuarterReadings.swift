import Diagnostics
import ThaiText

/// Quarters of the fiscal year beside the months that they have.
enum QuarterReadings {
    /// One quarter with its months.
    private struct Quarter {
        let passage: Passage
        let range: Range<Int>
        let number: Int
        /// The first and the last month.
        let months: [Int]

        /// Whether the months are those of the quarter, the first quarter beginning in a month.
        func fits(from first: Int) -> Bool {
            let start = (first - 1 + (number - 1) * 3) % 12
            return months == [start + 1, (start + 2) % 12 + 1]
        }
    }

    /// The months of another quarter behind the number of one; who counts by calendar years throughout is let be.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let scanner = DateScanner(facts.words.dates)
        var all: [Quarter] = []
        for passage in document.passages + document.tables.flatMap(\.header) where words.first(passage) != nil {
            let dates = scanner.dates(passage)
            let periods = scanner.periods(passage, dates)
            for word in words.hits(passage) {
                guard let number = passage.number(at: word.range.upperBound), 1...4 ~= number.value,
                    let period = periods.first(where: {
                        $0.range.lowerBound >= number.end && $0.from.day == nil
                            && passage.key[number.end..<$0.range.lowerBound].allSatisfy { $0 == UInt16(sign: "(") }
                    })
                else { continue }
                let range = word.range.lowerBound..<period.range.upperBound
                all.append(
                    Quarter(passage: passage, range: range, number: number.value, months: [period.from.month, period.to.month]))
            }
        }
        let calendar = all.count { $0.fits(from: 1) }
        let isCalendar = calendar > 1 && calendar > all.count { $0.fits(from: october) }
        for quarter in all where !quarter.fits(from: isCalendar ? 1 : october) {
            let first = (october - 1 + (quarter.number - 1) * 3) % 12
            let months = [first + 1, (first + 2) % 12 + 1].compactMap { ThaiCalendar.names(of: $0)?.thai }
            finds.add(
                quarter.passage, quarter.range,
                Phrase(
                    th: "({found}) แต่ไตรมาสที่ {number} ของปีงบประมาณคือ {months}",
                    en: "({found}), but quarter {number} of the fiscal year is {months}"),
                [
                    .init("found", quarter.passage.text(quarter.range)), .init("number", quarter.number),
                    .init("months", months.joined(separator: " – ")),
                ])
        }
    }

    /// The fiscal year begins in October.
    private static let october = 10
}
