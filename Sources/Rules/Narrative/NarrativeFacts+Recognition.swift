import Diagnostics
import ThaiText

extension NarrativeFacts {
    /// Gathers what is known of a report: from its title, and else from what was assumed of the file.
    init(
        _ document: NarrativeDocument, _ recognition: Recognition, _ demand: NarrativeDemand, _ types: AgencyTypes, _ library: PackLibrary
    ) {
        let words = demand.profile.words
        let item = recognition.item
        // A title of a year that the item does not ask for has its own finding, and the rest is not blamed for it.
        let asked = [item.window.fiscalYear, recognition.context.fiscalYear]
        let reportDates = ReportDates(document, words.dates)
        let reportYear = ReportYear(document, reportDates, PhraseSet(words.claims.years))
        let year = reportYear.value(among: asked) ?? item.window.fiscalYear
        let halves = PhraseSet(words.dates.halves)
        let others = PhraseSet(words.dates.secondHalves + words.dates.wholes)
        let isHalfYear =
            demand.isHalfYear
            || document.title.contains { halves.first($0.passage) != nil } && !document.title.contains { others.first($0.passage) != nil }
            || Self.isCalledHalf(document, reportDates, halves, others)
        var window = item.window.from...max(item.window.from, item.window.to)
        var fiscalDays = window
        if let fiscal = FiscalYear(buddhistYear: year) {
            fiscalDays = fiscal.days.lowerBound.daysSince1970...fiscal.days.upperBound.daysSince1970
            let days = isHalfYear ? fiscal.halves[0] : fiscal.days
            window = days.lowerBound.daysSince1970...days.upperBound.daysSince1970
        }
        self.words = words
        self.year = year
        self.reportYear = reportYear
        assessedYear = recognition.context.fiscalYear
        self.window = window
        self.isHalfYear = isHalfYear
        self.fiscalDays = fiscalDays
        dates = reportDates
        outlook = Outlook(document, reportDates, words, year: year)
        agency = AgencyIdentity(recognition.context.agency, types)
        agencies = types
        items = Self.items(of: recognition.pack)
        let earlier = recognition.pack.fiscalYear - 1
        previousItems = library.packs.first { $0.fiscalYear == earlier && $0.base == nil }.map(Self.items) ?? []
        indicators = recognition.pack.indicators
        bands = recognition.pack.bands
        citable = item.years
        provinces = demand.profile.provinces
        placeStore = library.placeStore
        titleLimits = demand.readings.first { $0.kind == .itemName }.map { ($0.least, $0.threshold) }
        claimed = ClaimReader(document, words)
        heads = RunningHeads(document)
        let cells = FigureTable.Reader(words.tables, words.claims)
        self.cells = cells
        figures = document.tables.map { FigureTable([$0], cells) }
        scores = ScoreBook(figures, claimed, words)
    }

    /// Whether a line above the first table calls the report one of half a year, as the title behind a letter does: it ends with the round,
    /// and with its days.
    private static func isCalledHalf(
        _ document: NarrativeDocument, _ dates: ReportDates, _ halves: PhraseSet, _ others: PhraseSet
    ) -> Bool {
        let lines = document.texts.prefix { $0.tablesAbove == 0 }.filter { $0.passage.key.count <= NarrativeDocument.titleLength }
        guard !lines.contains(where: { others.first($0.passage) != nil }) else { return false }
        return dates.entries.contains { entry in
            guard let text = entry.text, document.texts[text].tablesAbove == 0, entry.passage.key.count <= NarrativeDocument.titleLength,
                let round = halves.first(entry.passage), let period = entry.periods.first, entry.periods.count == 1,
                period.range.lowerBound >= round.range.upperBound, period.range.lowerBound - round.range.upperBound <= 16,
                entry.passage.key.count - period.range.upperBound <= 1, let days = period.days
            else { return false }
            return 175...190 ~= Int(days.to - days.from) + 1
        }
    }

    private static func items(of pack: Pack) -> [AssessedItem] {
        pack.items.compactMap { item in
            ItemCode.number(of: item.id).map {
                AssessedItem(
                    number: $0, id: item.id, indicator: item.indicator, title: item.title.th,
                    titles: item.titles.filter { !$0.contains(TitleWording.gap) },
                    year: item.window.fiscalYear)
            }
        }
    }
}
