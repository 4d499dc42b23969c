import Diagnostics

/// Runs the readings of an item over a report of prose.
struct NarrativeReader {
    let document: NarrativeDocument
    let facts: NarrativeFacts
    private let item: Item
    private let demand: NarrativeDemand

    init(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ item: Item, _ demand: NarrativeDemand) {
        self.document = document
        self.facts = facts
        self.item = item
        self.demand = demand
    }

    /// Adds what the readings find.
    func check(_ log: inout FindingLog) {
        let told = ToldPlaces(log.findings, atLeast: .note)
        for reading in demand.readings {
            var finds = Finds(reading, item.rule(of: reading))
            reading.kind.read(reading, document, facts, &finds)
            for finding in finds.findings {
                if reading.kind.yieldsToTables, told.contains(finding.place) { continue }
                // Where only the cell is known, what else is said of it may be about other words.
                if reading.kind.yieldsToReadings, finding.place.span.isKnown, log.tells(finding.place) { continue }
                log.add(finding)
            }
        }
    }
}

/// What the readings know of a report besides its text.
struct NarrativeFacts: Sendable {
    let words: NarrativeWords
    /// The fiscal year that the report is of: its title's or, where that is wrong, its content's; the year of the assessment without one.
    let year: Int
    /// What the report says of its year.
    let reportYear: ReportYear
    /// The fiscal year of the assessment.
    let assessedYear: Int
    /// The days that the report covers.
    let window: ClosedRange<Int32>
    /// Whether the report says that it covers half of its year.
    let isHalfYear: Bool
    /// The days of its fiscal year.
    let fiscalDays: ClosedRange<Int32>
    /// The dates that the report names.
    let dates: ReportDates
    /// What it says of the time behind its year.
    let outlook: Outlook
    let agency: AgencyIdentity?
    let agencies: AgencyTypes
    /// The items of the assessment: their numbers and sub-indicators.
    let items: [AssessedItem]
    /// Those of the year before, whose result is analysed; none where no pack is of it.
    let previousItems: [AssessedItem]
    let indicators: [Indicator]
    let bands: [Band]
    /// The years that the prose may name; what is none of them has a finding of its own.
    let citable: YearsDemand?
    /// The names of provinces, folded without spaces; empty where the pack names no list of them.
    let provinces: Set<String>
    /// How like its own title that of an item may be at most, and another's at least, for it to be the other's; nil when nobody asks.
    let titleLimits: (own: Int, other: Int)?
    /// The names of places, read when they are asked for.
    let placeStore: PlaceStore
    /// The lines that repeat a heading above a table which a page has cut.
    let heads: RunningHeads
    /// What reads a cell of a table that is one figure.
    let cells: FigureTable.Reader
    /// The figures of each table, by itself.
    let figures: [FigureTable]
    /// The figures that the report claims.
    let claimed: ClaimReader
    /// The scores that it gives.
    let scores: ScoreBook

    /// What shows that the title's year is not the report's; nil where it is.
    var titleContradiction: ReportYear.Contradiction? { reportYear.contradiction.flatMap { $0.other == year ? $0 : nil } }

    /// Whether a year is reported because such a report may not name it at all.
    func isReportedElsewhere(_ year: Int) -> Bool {
        citable.map { $0.other != nil && !$0.cited.contains(year - assessedYear) } ?? false
    }

    /// An item of the assessment, as far as headings and numbers are held against it.
    struct AssessedItem: Sendable {
        let number: Int
        let id: String
        let indicator: String
        let title: String
        /// Other wordings of its title.
        let titles: [String]
        /// The fiscal year that it covers.
        let year: Int
        /// The runs of letters of each of its titles, by which texts are held against them.
        let runs: [Set<UInt64>]
        /// Its titles, folded.
        let keys: Set<[UInt16]>

        init(number: Int, id: String, indicator: String, title: String, titles: [String], year: Int) {
            self.number = number
            self.id = id
            self.indicator = indicator
            self.title = title
            self.titles = titles
            self.year = year
            let all = ([title] + titles).map { Passage.key($0) }
            runs = all.map { ItemReadings.runs($0[...]) }
            keys = Set(all)
        }
    }
}

/// Gathers what one reading finds.
struct Finds {
    let reading: Reading
    let rule: RuleID
    private(set) var findings: [Finding] = []
    /// 200: who has so many of one kind has one cause.
    private static let limit = 200
    /// Whether more of them would be left out.
    var isFull: Bool { findings.count >= Self.limit }

    init(_ reading: Reading, _ rule: RuleID) {
        self.reading = reading
        self.rule = rule
    }

    /// Reports some signs of a passage; `notes` name the places that they were held against, and `other` is one of the same line that is
    /// as likely to be wrong, and marked as well.
    mutating func add(
        _ passage: Passage, _ range: Range<Int>, _ phrase: Phrase, _ arguments: [Message.Argument] = [], level: Level? = nil,
        help: Message? = nil, notes: [Note] = [], other: Place? = nil
    ) {
        guard !isFull else { return }
        let place = passage.place(of: range)
        findings.append(
            Finding(
                rule: rule, level: level ?? reading.level, place: other.flatMap { place.joined(with: $0) } ?? place,
                message: Message(phrase, arguments),
                help: help ?? Message(reading.help), notes: notes, excerpt: passage.excerpt(of: range)))
    }

    /// Reports a place that has no text of its own.
    mutating func add(at place: Place, _ phrase: Phrase, _ arguments: [Message.Argument] = [], notes: [Note] = []) {
        guard !isFull else { return }
        findings.append(
            Finding(
                rule: rule, level: reading.level, place: place, message: Message(phrase, arguments), help: Message(reading.help),
                notes: notes))
    }
}

extension LineSpan {
    /// Whether two stretches of one text have something in common.
    func overlaps(_ other: LineSpan) -> Bool {
        (line, column) < (other.endLine, other.endColumn) && (other.line, other.column) < (endLine, endColumn)
            || (line, column) == (other.line, other.column)
    }
}

extension Place {
    /// The stretch from one place to another of its line; nil where they stand in different lines or have none.
    func joined(with other: Place) -> Place? {
        guard span.isKnown, span.line == span.endLine, other.span.line == span.line, other.span.endLine == span.line else { return nil }
        var joined = span.column <= other.span.column ? self : other
        joined.span.endColumn = max(span.endColumn, other.span.endColumn)
        return joined
    }
}

extension Note {
    /// A note at some signs of a passage.
    init(_ passage: Passage, _ range: Range<Int>, th: String, en: String) {
        self.init(passage.place(of: range), Message(th: th, en: en))
    }
}
