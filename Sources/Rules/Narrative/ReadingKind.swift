/// The ways in which a reading looks at a report.
enum ReadingKind: String, CaseIterable, Sendable {
    case agencyLaw = "law-of-other-type"
    case agencyName = "own-name"
    case agencyOther = "other-agency"
    case agencyPlace = "own-place"
    case agencyType = "type-word"
    case blanks
    case bodyYear = "body-year"
    case boxes
    case breakdown
    case claimArithmetic = "claim-arithmetic"
    case claimConflict = "claim-conflict"
    case claimDecimals = "claim-decimals"
    case claimGrade = "claim-grade"
    case claimYear = "claim-year"
    case claimYears = "claim-years"
    case columnContent = "column-content"
    case continuedHeading = "continued-heading"
    case copiedEvidence = "copied-evidence"
    case counts
    case dangling
    case deadlines
    case digits
    case footnotes
    case formulaYear = "formula-year"
    case groupHeading = "group-heading"
    case headingName = "heading-name"
    case headingNumbers = "heading-numbers"
    case hollow
    case indicatorHeading = "indicator-heading"
    case indicatorName = "indicator-name"
    case itemCount = "item-count"
    case itemLetter = "item-letter"
    case itemMention = "item-mention"
    case itemName = "item-name"
    case itemOrder = "item-order"
    case itemRange = "item-range"
    case itemYear = "item-year"
    case lists
    case marks
    case periods
    case references
    case repeatedHeading = "repeated-heading"
    case repeats
    case requirementText = "requirement-text"
    case rowNumbers = "row-numbers"
    case same = "same-text"
    case shares
    case shortYears = "short-years"
    case slips
    case stateMarks = "state-marks"
    case stateShare = "state-share"
    case stateText = "state-text"
    case subIndicator = "sub-indicator"
    case swapped
    case terms
    case textState = "text-state"
    case titlePlace = "title-place"
    case unanswered
    case yearless

    /// Runs the reading.
    func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        switch self {
        case .agencyLaw: AgencyReadings.law(reading, document, facts, &finds)
        case .agencyName: AgencyReadings.name(reading, document, facts, &finds)
        case .agencyOther: OtherAgencyReadings.read(reading, document, facts, &finds)
        case .agencyPlace: AgencyPlaceReadings.read(reading, document, facts, &finds)
        case .agencyType: AgencyReadings.type(reading, document, facts, &finds)
        case .blanks: ColumnReadings.blanks(reading, document, &finds)
        case .bodyYear: PeriodReadings.bodyYear(reading, document, facts, &finds)
        case .boxes: CompletenessReadings.boxes(reading, document, &finds)
        case .breakdown: FigureReadings.breakdown(reading, document, &finds)
        case .claimArithmetic: ClaimReadings.arithmetic(reading, document, facts, &finds)
        case .claimConflict: ClaimReadings.conflict(reading, document, facts, &finds)
        case .claimDecimals: ClaimReadings.decimals(reading, document, facts, &finds)
        case .claimGrade: ClaimReadings.grade(reading, document, facts, &finds)
        case .claimYear: ClaimReadings.year(reading, document, facts, &finds)
        case .claimYears: ClaimReadings.years(reading, document, facts, &finds)
        case .columnContent: CompletenessReadings.columnContent(reading, document, &finds)
        case .continuedHeading: HeadingReadings.continued(reading, document, &finds)
        case .copiedEvidence: SimilarityReadings.copied(reading, document, &finds)
        case .counts: FigureReadings.counts(reading, document, &finds)
        case .dangling: WordingReadings.dangling(reading, document, &finds)
        case .deadlines: PeriodReadings.deadlines(reading, document, facts, &finds)
        case .digits: DigitReadings.read(reading, document, &finds)
        case .footnotes: WordingReadings.footnotes(reading, document, &finds)
        case .formulaYear: PeriodReadings.formulaYear(reading, document, facts, &finds)
        case .groupHeading: HeadingReadings.group(reading, document, facts, &finds)
        case .headingName: HeadingReadings.name(reading, document, facts, &finds)
        case .headingNumbers: HeadingNumberReadings.read(reading, document, facts, &finds)
        case .hollow: CompletenessReadings.hollow(reading, document, &finds)
        case .indicatorHeading: HeadingReadings.indicator(reading, document, facts, &finds)
        case .indicatorName: IndicatorReadings.name(reading, document, facts, &finds)
        case .itemCount: ItemMentionReadings.count(reading, document, facts, &finds)
        case .itemLetter: NumberingReadings.itemLetter(reading, document, facts, &finds)
        case .itemMention: ItemMentionReadings.name(reading, document, facts, &finds)
        case .itemName: ItemReadings.name(reading, document, facts, &finds)
        case .itemOrder: NumberingReadings.itemOrder(reading, document, facts, &finds)
        case .itemRange: ItemMentionReadings.range(reading, document, facts, &finds)
        case .itemYear: ItemReadings.year(reading, document, facts, &finds)
        case .lists: NumberingReadings.lists(reading, document, &finds)
        case .marks: CompletenessReadings.marksOnly(reading, document, &finds)
        case .periods: PeriodReadings.periods(reading, document, facts, &finds)
        case .references: ReferenceReadings.read(reading, document, &finds)
        case .repeatedHeading: HeadingReadings.repeated(reading, document, facts, &finds)
        case .repeats: WordingReadings.repeats(reading, document, &finds)
        case .requirementText: CompletenessReadings.requirementText(reading, document, &finds)
        case .rowNumbers: NumberingReadings.rowNumbers(reading, document, &finds)
        case .same: SimilarityReadings.same(reading, document, &finds)
        case .shares: FigureReadings.shares(reading, document, &finds)
        case .shortYears: PeriodReadings.shortYears(reading, document, facts, &finds)
        case .slips: WordingReadings.slips(reading, document, facts, &finds)
        case .stateMarks: StatusReadings.marks(reading, document, &finds)
        case .stateShare: StatusReadings.share(reading, document, &finds)
        case .stateText: StatusReadings.text(reading, document, isOfState: false, &finds)
        case .subIndicator: IndicatorReadings.subIndicator(reading, document, facts, &finds)
        case .swapped: ColumnReadings.swapped(reading, document, &finds)
        case .terms: WordingReadings.terms(reading, document, &finds)
        case .textState: StatusReadings.text(reading, document, isOfState: true, &finds)
        case .titlePlace: AgencyReadings.titlePlace(reading, document, facts, &finds)
        case .unanswered: CompletenessReadings.unanswered(reading, document, &finds)
        case .yearless: ClaimReadings.yearless(reading, document, facts, &finds)
        }
    }

    /// Whether it says of a cell what the demand for a table says already, where there is one.
    var yieldsToTables: Bool { self == .blanks || self == .stateMarks }
}
