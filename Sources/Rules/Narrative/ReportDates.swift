import ThaiText

/// The dates of a report: where each stands, and which of them is its own.
struct ReportDates: Sendable {
    /// A passage with the dates that it names.
    struct Entry: Sendable {
        let passage: Passage
        /// Its place among the texts; nil for a cell.
        let text: Int?
        /// Its place among the tables; nil for a text.
        let table: Int?
        /// Its row in the table.
        let row: Int?
        /// Its column in the table; nil for a text.
        let column: Int?
        /// What its column is for; nil for a text and for a column whose header says nothing that is known.
        let role: Role?
        let dates: [DateMention]
        let periods: [PeriodMention]

        /// Whether something is due on one of its days.
        func isDue(_ due: PhraseSet) -> Bool {
            dates.contains { due.last(passage, before: $0.lead, within: 2) != nil }
        }
    }

    /// A date that the report is signed or announced on.
    struct Signed: Sendable {
        let passage: Passage
        let range: Range<Int>
        let day: Int32
    }

    /// Every passage that names a date, texts before cells.
    let entries: [Entry]
    /// The entries of each row of a table, by their places among all.
    private let places: [RowPlace: [Int]]
    /// The day of the letter that the report begins with; nil where it begins otherwise.
    let letter: Signed?
    /// The dates at the end of the report that it was signed on, in order.
    let signed: [Signed]

    /// 15 lines: signatures and remarks of a chief stand behind the last paragraph.
    private static let lastLines = 15
    /// 12 signs: a line that says a date says little else.
    private static let otherSigns = 12

    init(_ document: NarrativeDocument, _ words: NarrativeWords.DateWords) {
        let scanner = DateScanner(words)
        var entries: [Entry] = []
        func add(_ passage: Passage, text: Int?, table: Int?, row: Int?, column: Int? = nil, role: Role?) {
            guard passage.hasDigits else { return }
            let dates = scanner.dates(passage)
            guard !dates.isEmpty else { return }
            entries.append(
                Entry(
                    passage: passage, text: text, table: table, row: row, column: column, role: role, dates: dates,
                    periods: scanner.periods(passage, dates)))
        }
        for (index, text) in document.texts.enumerated() { add(text.passage, text: index, table: nil, row: nil, role: nil) }
        for (tableIndex, table) in document.tables.enumerated() {
            for (rowIndex, row) in table.rows.enumerated() {
                for (column, cell) in row.cells.enumerated() where !cell.isBlank {
                    add(
                        cell, text: nil, table: tableIndex, row: rowIndex, column: column,
                        role: column < table.roles.count ? table.roles[column] : nil)
                }
            }
        }
        self.entries = entries
        places = Dictionary(grouping: entries.indices.filter { entries[$0].table != nil }) { index in
            RowPlace(table: entries[index].table ?? 0, row: entries[index].row ?? 0)
        }
        let asAt = PhraseSet(words.asAt)
        let due = PhraseSet(words.due)
        data = entries.filter { $0.text != nil && !$0.isDue(due) }.flatMap { entry in
            entry.dates.compactMap { date in asAt.hit(entry.passage, endingAt: date.lead) == nil ? nil : date.days?.upperBound }
        }.max()
        let letters = PhraseSet(words.letters)
        let days = PhraseSet(words.days)
        let words = PhraseSet(words.signed)
        let first = max(document.titleCount, document.texts.count - Self.lastLines)
        let head = Self.dated(document, entries, letters, days)
        letter = head.first
        signed =
            head
            + entries.flatMap { entry -> [Signed] in
                guard let text = entry.text, text >= first, document.texts[text].tablesAbove == document.tables.count else { return [] }
                return entry.dates.compactMap { date in
                    guard date.day != nil, let days = date.days,
                        words.hit(entry.passage, endingAt: date.range.lowerBound) != nil
                            || entry.passage.key.count - entry.dates.reduce(0, { $0 + $1.range.count }) <= Self.otherSigns
                                * entry.dates.count
                    else { return nil }
                    return Signed(passage: entry.passage, range: date.range, day: days.lowerBound)
                }
            }
    }

    /// A row of a table.
    private struct RowPlace: Hashable {
        let table: Int
        let row: Int
    }

    /// The cells of a row that name dates, in order.
    func entries(ofRow row: Int, of table: Int) -> [Entry] {
        places[RowPlace(table: table, row: row), default: []].map { entries[$0] }
    }

    /// 6 lines: the head of a letter, with its number and day.
    private static let head = 6

    /// The day in the head of the letter that the report begins with; none where it begins otherwise.
    private static func dated(_ document: NarrativeDocument, _ entries: [Entry], _ letters: PhraseSet, _ days: PhraseSet) -> [Signed] {
        let first = document.texts.prefix(head)
        guard let letter = first.firstIndex(where: { text in letters.hit(text.passage, at: 0)?.range == text.passage.whole }) else {
            return []
        }
        for entry in entries {
            guard let text = entry.text, text > letter, text <= letter + head, document.texts[text].tablesAbove == 0,
                entry.dates.count == 1, let date = entry.dates.first, date.day != nil, date.range.upperBound == entry.passage.key.count,
                let day = date.days?.lowerBound, days.last(entry.passage, before: date.lead, within: 4) != nil
            else { continue }
            return [Signed(passage: entry.passage, range: date.range, day: day)]
        }
        return []
    }

    /// The one of several years that at least three periods and most of them lie in; nil where they do not tell.
    func year(among years: [Int]) -> Int? {
        guard Set(years).count > 1 else { return nil }
        let periods = entries.filter { $0.role == .period }.flatMap(\.periods).compactMap(\.days).filter { $0.from <= $0.to }
        return Set(years).sorted().first { year in
            guard let fiscal = FiscalYear(buddhistYear: year) else { return false }
            let days = fiscal.days.lowerBound.daysSince1970...fiscal.days.upperBound.daysSince1970
            let count = periods.count { days.contains($0.from) && days.contains($0.to) }
            return count >= 3 && count * 2 > periods.count
        }
    }

    /// The last day that a line says its data are of; nil where none does.
    let data: Int32?

    /// The day on which the report was complete: the last that it was signed on.
    var completed: Signed? { signed.max { $0.day < $1.day } }
}

extension PhraseSet {
    /// Whether a wording stands within some signs.
    func stands(in passage: Passage, _ range: Range<Int>) -> Bool {
        let known = range.clamped(to: 0..<passage.key.count)
        return known.contains { at in hit(passage, at: at).map { $0.range.upperBound <= known.upperBound } ?? false }
    }
}
