import ThaiText

/// The fiscal year that a report is of: its title's, unless its periods and its text show that the title is wrong.
struct ReportYear: Sendable {
    /// What the rest of a report says against the one year that its title names.
    struct Contradiction: Sendable {
        /// The year of the title, and where it stands.
        let year: Int
        let passage: Passage
        let range: Range<Int>
        /// The year of the rest, how many periods lie in it, and the first of them.
        let other: Int
        let periods: Int
        let first: (passage: Passage, range: Range<Int>)
    }

    /// The year that the title names, the first of them where the dates do not tell; nil where it names none.
    let title: Int?
    /// What speaks against it; nil where it is right.
    let contradiction: Contradiction?

    /// 3 periods in the other year: fewer may be slips.
    private static let leastPeriods = 3
    /// 5 periods of another year for each of the title's.
    private static let few = 5
    /// Twice behind the title: a year that is named once may be a slip.
    private static let leastMentions = 2

    /// Finds the year out.
    ///
    /// - Parameters:
    ///   - document: The report.
    ///   - dates: The dates that it names.
    ///   - words: The wordings in front of years.
    init(_ document: NarrativeDocument, _ dates: ReportDates, _ words: PhraseSet) {
        var named = document.title.flatMap { text in YearReadings.named(text.passage, words).map { (passage: text.passage, year: $0) } }
        // The subject of a letter may be as long as a sentence.
        if named.isEmpty, let subject = Self.subject(document, words) { named = [subject] }
        // Of two years in the title, one is that of the result which was analysed: the report is of the year of its dates.
        if let year = dates.year(among: named.map(\.year.value)) {
            title = year
            contradiction = nil
        } else {
            title = named.first?.year.value
            contradiction = Self.contradiction(document, dates, words, named)
        }
    }

    /// 8 lines of 220 signs: the head of a letter.
    private static let head = (lines: 8, length: 220)

    /// The only year of the first line of a letter's head that names one; nil where that names several.
    private static func subject(_ document: NarrativeDocument, _ words: PhraseSet) -> (passage: Passage, year: YearReadings.Named)? {
        let lines = document.texts.prefix(head.lines).filter { $0.tablesAbove == 0 && $0.passage.key.count <= head.length }
        guard
            let (passage, years) = lines.lazy.map({ ($0.passage, YearReadings.named($0.passage, words)) }).first(where: { !$0.1.isEmpty }),
            years.count == 1
        else { return nil }
        return (passage, years[0])
    }

    /// The year among those that a report may be of: that of its content, else that of its title; nil where neither is one of them.
    func value(among years: [Int]) -> Int? {
        [contradiction?.other, title].lazy.compactMap { $0 }.first { years.contains($0) }
    }

    private static func contradiction(
        _ document: NarrativeDocument, _ dates: ReportDates, _ words: PhraseSet, _ named: [(passage: Passage, year: YearReadings.Named)]
    ) -> Contradiction? {
        guard let title = named.first, Set(named.map(\.year.value)).count == 1 else { return nil }
        let own = title.year.value
        var periods: [Int: (count: Int, first: (passage: Passage, range: Range<Int>))] = [:]
        var all = 0
        var windows: Set<Int> = []
        for entry in dates.entries {
            for period in entry.periods {
                guard let days = period.days, days.from <= days.to else { continue }
                if entry.text != nil, let year = WindowReadings.fiscalYear(days) { windows.insert(year) }
                guard entry.role == .period else { continue }
                all += 1
                if let year = year(of: days) { periods[year, default: (0, (entry.passage, period.range))].count += 1 }
            }
            // A period may be no more than the day by which something is done.
            guard entry.role == .period, entry.periods.isEmpty, let date = entry.dates.last, let days = date.days else { continue }
            all += 1
            if let year = year(of: (days.lowerBound, days.upperBound)) {
                periods[year, default: (0, (entry.passage, date.range))].count += 1
            }
        }
        guard let other = periods.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }), other.key != own,
            other.value.count >= leastPeriods, other.value.count * 3 >= all * 2, !windows.contains(own),
            // One of many may be wrong itself.
            (periods[own]?.count ?? 0) * few <= other.value.count
        else { return nil }
        let mentions = document.texts.dropFirst(document.titleCount).reduce(0) { count, text in
            count + YearReadings.named(text.passage, words).count { $0.value == other.key }
        }
        // A report names the year before for its result; the year behind its own it hardly names.
        guard windows.contains(other.key) || other.key > own && mentions >= leastMentions else { return nil }
        return Contradiction(
            year: own, passage: title.passage, range: title.year.range, other: other.key, periods: other.value.count,
            first: other.value.first)
    }

    /// The fiscal year that some days lie in; nil where they lie in two.
    private static func year(of days: (from: Int32, to: Int32)) -> Int? {
        guard let first = CivilDate(daysSince1970: Int(days.from)), let last = CivilDate(daysSince1970: Int(days.to)) else { return nil }
        let year = FiscalYear(containing: first)
        return year == FiscalYear(containing: last) ? year.buddhistYear : nil
    }
}
