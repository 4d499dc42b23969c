import ThaiText

/// What a report says of the time behind its year: the parts that suggest or plan, and the days that are said to be of a later year.
struct Outlook: Sendable {
    /// The texts of those parts, by their places among all.
    private var texts: Set<Int> = []
    /// The tables that stand in them, likewise.
    private var tables: Set<Int> = []
    /// The days behind the fiscal year that a passage says to be of a later one.
    private var explained: [ClosedRange<Int32>] = []
    private let ahead: PhraseSet

    /// 70 signs: a heading is no longer.
    private static let heading = 70
    /// 40 signs: so far behind a day stands the year that it is said to be of.
    private static let reach = 40
    /// 15 days: what ends in one month may end some days later.
    private static let slack: Int32 = 15

    init(_ document: NarrativeDocument, _ dates: ReportDates, _ words: NarrativeWords, year: Int) {
        ahead = PhraseSet(words.dates.ahead)
        let headings = PhraseSet(words.dates.outlooks)
        let years = PhraseSet(words.claims.years)
        var depth: Int?
        var table = 0
        func close(_ tablesAbove: Int) {
            if depth != nil { tables.formUnion(table..<tablesAbove) }
            table = tablesAbove
        }
        for (index, text) in document.texts.enumerated() {
            close(text.tablesAbove)
            let marker = ListMarker.first(of: text.passage)
            let own = text.isHeading ? 0 : marker.map(Self.depth)
            if text.passage.key.count <= Self.heading, headings.first(text.passage) != nil, own ?? 0 <= depth ?? 9 {
                depth = own ?? 0
            } else if let open = depth, let own, own <= open {
                depth = nil
            }
            if depth != nil { texts.insert(index) }
        }
        close(document.tables.count)
        for entry in dates.entries {
            let named = YearReadings.named(entry.passage, years).filter { $0.value > year }
            guard !named.isEmpty else { continue }
            explained += entry.dates.compactMap { date in
                guard let days = date.days, named.contains(where: { Self.tells($0, date, days) }) else { return nil }
                return days
            }
        }
    }

    /// How deep a number stands: 1 for one of its own, 2 for one within another, 3 for one in brackets.
    private static func depth(_ marker: ListMarker) -> Int {
        switch marker.style {
        case .dot: 1
        case .part: 2
        case .enclosed, .parenthesis: 3
        }
    }

    /// Whether a year stands right behind a day, and the day lies in it.
    private static func tells(_ year: YearReadings.Named, _ date: DateMention, _ days: ClosedRange<Int32>) -> Bool {
        guard 0...reach ~= year.range.lowerBound - date.range.upperBound, let fiscal = FiscalYear(buddhistYear: year.value) else {
            return false
        }
        return (Int32(fiscal.days.lowerBound.daysSince1970)...Int32(fiscal.days.upperBound.daysSince1970)).contains(days.lowerBound)
    }

    /// Whether a text belongs to a part that looks ahead.
    func holds(text index: Int) -> Bool { texts.contains(index) }

    /// Whether a table does.
    func holds(table index: Int) -> Bool { tables.contains(index) }

    /// Whether a later year is one that a day right in front of it lies in, or is spoken of as one to come.
    func explains(_ year: YearReadings.Named, in passage: Passage, near range: Range<Int>, _ scanner: DateScanner) -> Bool {
        ahead.stands(in: passage, range)
            || scanner.dates(passage).contains { date in date.days.map { Self.tells(year, date, $0) } ?? false }
    }

    /// Whether the report says that what ends on a day behind its year does so in a later one.
    func explains(end day: Int32) -> Bool {
        explained.contains { $0.lowerBound - Self.slack <= day && day <= $0.upperBound + Self.slack }
    }
}
