/// The ways in which a reading looks at a report.
enum ReadingKind: String, CaseIterable, Sendable {
    case actYear = "act-year"
    case agencyLaw = "law-of-other-type"
    case agencyName = "own-name"
    case agencyOther = "other-agency"
    case agencyPlace = "own-place"
    case agencyType = "type-word"
    case aimedAt = "aimed-at"
    case announcedPast = "announced-past"
    case appointments
    case assessedYear = "assessed-year"
    case batches
    case blankDays = "blank-days"
    case blankFigures = "blank-figures"
    case blanks
    case bodyYear = "body-year"
    case boxes
    case brackets
    case breakdown
    case calendar
    case captions
    case changes
    case claimArithmetic = "claim-arithmetic"
    case claimConflict = "claim-conflict"
    case claimDecimals = "claim-decimals"
    case claimDirection = "claim-direction"
    case claimGrade = "claim-grade"
    case claimYear = "claim-year"
    case claimYears = "claim-years"
    case columnContent = "column-content"
    case committees
    case comparedYears = "compared-years"
    case continuedHeading = "continued-heading"
    case copiedEvidence = "copied-evidence"
    case countedStates = "counted-states"
    case counts
    case dangling
    case dayCounts = "day-counts"
    case deadlines
    case declaredWindow = "declared-window"
    case digits
    case directions
    case documentYear = "document-year"
    case eachMean = "each-mean"
    case eventDays = "event-days"
    case eventFigures = "event-figures"
    case evidenceItem = "evidence-item"
    case evidenceYear = "evidence-year"
    case exchanged
    case extremes
    case footnotes
    case formulaYear = "formula-year"
    case fullMarks = "full-marks"
    case futureResults = "future-results"
    case groupHeading = "group-heading"
    case growth
    case headYears = "head-years"
    case headerRounds = "header-rounds"
    case headingName = "heading-name"
    case headingNumbers = "heading-numbers"
    case hollow
    case hosts
    case impossibleDates = "impossible-dates"
    case indicatorHeading = "indicator-heading"
    case indicatorName = "indicator-name"
    case indicatorOrder = "indicator-order"
    case instruments
    case itemCodeYear = "item-code-year"
    case itemCount = "item-count"
    case itemLetter = "item-letter"
    case itemMention = "item-mention"
    case itemName = "item-name"
    case itemOrder = "item-order"
    case itemRange = "item-range"
    case itemResultYear = "item-result-year"
    case itemYear = "item-year"
    case kindCounts = "kind-counts"
    case listCount = "list-count"
    case listedRows = "listed-rows"
    case listedStates = "listed-states"
    case lists
    case lowTargets = "low-targets"
    case marks
    case means
    case measureCount = "measure-count"
    case measureName = "measure-name"
    case measureReference = "measure-reference"
    case measureTwins = "measure-twins"
    case monthOrder = "month-order"
    case noneOfCounted = "none-of-counted"
    case numberedYear = "numbered-year"
    case orders
    case overBudget = "over-budget"
    case partition
    case people
    case periods
    case placeholders
    case planSpans = "plan-spans"
    case products
    case quarterColumns = "quarter-columns"
    case quarters
    case ranks
    case reached
    case references
    case repeatedHeading = "repeated-heading"
    case repeatedRows = "repeated-rows"
    case repeats
    case reportDate = "report-date"
    case reportDeadlines = "report-deadlines"
    case requirementText = "requirement-text"
    case resultDates = "result-dates"
    case retoldDays = "retold-days"
    case reversedPeriods = "reversed-periods"
    case rowDays = "row-days"
    case rowNumbers = "row-numbers"
    case same = "same-text"
    case scoreCounts = "score-counts"
    case scoreTrends = "score-trends"
    case scoreYear = "score-year"
    case sectionDeadlines = "section-deadlines"
    case shares
    case shortYears = "short-years"
    case siblingColumns = "sibling-columns"
    case slips
    case spans
    case staff
    case stateMarks = "state-marks"
    case stateShare = "state-share"
    case stateText = "state-text"
    case stepResults = "step-results"
    case subIndicator = "sub-indicator"
    case swapped
    case swappedDays = "swapped-days"
    case tableFigures = "table-figures"
    case tableReference = "table-reference"
    case tableSuperlatives = "table-superlatives"
    case tableTotal = "table-total"
    case terms
    case textDeadlines = "text-deadlines"
    case textState = "text-state"
    case textTotals = "text-totals"
    case ticksOnly = "ticks-only"
    case titlePlace = "title-place"
    case titleYear = "title-year"
    case transposed
    case unanswered
    case units
    case weekdays
    case weights
    case westernYear = "western-year"
    case wholes
    case wordedAmounts = "worded-amounts"
    case yearless

    /// Runs the reading.
    func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        switch self {
        case .actYear: ActReadings.years(reading, document, facts, &finds)
        case .agencyLaw: AgencyReadings.law(reading, document, facts, &finds)
        case .agencyName: AgencyReadings.name(reading, document, facts, &finds)
        case .agencyOther: OtherAgencyReadings.read(reading, document, facts, &finds)
        case .agencyPlace: AgencyPlaceReadings.read(reading, document, facts, &finds)
        case .agencyType: AgencyReadings.type(reading, document, facts, &finds)
        case .aimedAt: ComparisonReadings.targets(reading, document, facts, &finds)
        case .announcedPast: ResultDateReadings.announced(reading, document, facts, &finds)
        case .appointments: AppointmentReadings.read(reading, facts, &finds)
        case .assessedYear: YearReadings.assessed(reading, document, facts, &finds)
        case .batches: QuantityReadings.batches(reading, document, facts, &finds)
        case .blankDays: DateReadings.blankDays(reading, facts, &finds)
        case .blankFigures: BlankFigureReadings.read(reading, document, facts, &finds)
        case .blanks: ColumnReadings.blanks(reading, document, &finds)
        case .bodyYear: PeriodReadings.bodyYear(reading, document, facts, &finds)
        case .boxes: CompletenessReadings.boxes(reading, document, &finds)
        case .brackets: WordingReadings.brackets(reading, document, &finds)
        case .breakdown: QuantityReadings.breakdown(reading, document, facts, &finds)
        case .calendar: CalendarReadings.read(reading, document, facts, &finds)
        case .captions: CaptionReadings.read(reading, document, &finds)
        case .changes: QuantityReadings.changes(reading, document, facts, &finds)
        case .claimArithmetic: ClaimReadings.arithmetic(reading, document, facts, &finds)
        case .claimConflict: ClaimReadings.conflict(reading, document, facts, &finds)
        case .claimDecimals: ClaimReadings.decimals(reading, document, facts, &finds)
        case .claimDirection: ClaimReadings.direction(reading, document, facts, &finds)
        case .claimGrade: GradeReadings.grade(reading, document, facts, &finds)
        case .claimYear: ClaimReadings.year(reading, document, facts, &finds)
        case .claimYears: ClaimReadings.years(reading, document, facts, &finds)
        case .columnContent: CompletenessReadings.columnContent(reading, document, &finds)
        case .committees: CommitteeReadings.read(reading, document, &finds)
        case .comparedYears: YearReadings.compared(reading, document, facts, &finds)
        case .continuedHeading: HeadingReadings.continued(reading, document, &finds)
        case .copiedEvidence: SimilarityReadings.copied(reading, document, facts, &finds)
        case .countedStates: StateCountReadings.read(reading, document, facts, &finds)
        case .counts: QuantityReadings.totals(reading, document, facts, &finds)
        case .dangling: DanglingReadings.read(reading, document, facts, &finds)
        case .dayCounts: DeadlineReadings.dayCounts(reading, document, &finds)
        case .deadlines: PeriodReadings.deadlines(reading, document, facts, &finds)
        case .declaredWindow: WindowReadings.declared(reading, document, facts, &finds)
        case .digits: DigitReadings.read(reading, document, &finds)
        case .directions: ScoreReadings.directions(reading, document, facts, &finds)
        case .documentYear: YearReadings.documents(reading, document, facts, &finds)
        case .eachMean: ComparisonReadings.means(reading, document, facts, &finds)
        case .eventDays: ResultDateReadings.events(reading, facts, &finds)
        case .eventFigures: EventReadings.read(reading, document, facts, &finds)
        case .evidenceYear: EvidenceYearReadings.read(reading, document, facts, &finds)
        case .exchanged: ExchangedReadings.read(reading, document, &finds)
        case .evidenceItem: EvidenceItemReadings.read(reading, document, facts, &finds)
        case .extremes: ScoreReadings.extremes(reading, document, facts, &finds)
        case .footnotes: WordingReadings.footnotes(reading, document, &finds)
        case .formulaYear: PeriodReadings.formulaYear(reading, document, facts, &finds)
        case .fullMarks: CountReadings.marks(reading, document, facts, &finds)
        case .futureResults: CompletenessReadings.future(reading, document, facts, &finds)
        case .groupHeading: HeadingReadings.group(reading, document, facts, &finds)
        case .growth: ComparisonReadings.growth(reading, document, facts, &finds)
        case .headYears: YearReadings.heads(reading, document, facts, &finds)
        case .headerRounds: TwinReadings.headers(reading, document, facts, &finds)
        case .headingName: HeadingReadings.name(reading, document, facts, &finds)
        case .headingNumbers: HeadingNumberReadings.read(reading, document, facts, &finds)
        case .hollow: CompletenessReadings.hollow(reading, document, &finds)
        case .hosts: HostReadings.read(reading, document, &finds)
        case .impossibleDates: DateReadings.impossible(reading, document, facts, &finds)
        case .indicatorHeading: HeadingReadings.indicator(reading, document, facts, &finds)
        case .indicatorName: IndicatorReadings.name(reading, document, facts, &finds)
        case .indicatorOrder: HeadingReadings.order(reading, document, facts, &finds)
        case .instruments: ScoreCountReadings.instruments(reading, document, facts, &finds)
        case .itemCodeYear: ItemYearReadings.codes(reading, document, facts, &finds)
        case .itemCount: ItemMentionReadings.count(reading, document, facts, &finds)
        case .itemLetter: NumberingReadings.itemLetter(reading, document, facts, &finds)
        case .itemMention: ItemMentionReadings.name(reading, document, facts, &finds)
        case .itemName: ItemReadings.name(reading, document, facts, &finds)
        case .itemOrder: NumberingReadings.itemOrder(reading, document, facts, &finds)
        case .itemRange: ItemMentionReadings.range(reading, document, facts, &finds)
        case .itemResultYear: ItemYearReadings.results(reading, document, facts, &finds)
        case .itemYear: ItemReadings.year(reading, document, facts, &finds)
        case .kindCounts: KindCountReadings.read(reading, document, facts, &finds)
        case .listCount: CountReadings.lists(reading, document, facts, &finds)
        case .listedRows: SeriesReadings.rows(reading, document, facts, &finds)
        case .listedStates: StatusReadings.listed(reading, document, facts, &finds)
        case .lists: NumberingReadings.lists(reading, document, facts, &finds)
        case .lowTargets: TableTextReadings.targets(reading, document, facts, &finds)
        case .marks: CompletenessReadings.marksOnly(reading, document, &finds)
        case .means: ScoreReadings.means(reading, document, facts, &finds)
        case .measureCount: CountReadings.measures(reading, document, facts, &finds)
        case .measureName: MeasureReferenceReadings.names(reading, document, &finds)
        case .measureReference: MeasureReferenceReadings.read(reading, document, facts, &finds)
        case .measureTwins: MeasureTwinReadings.read(reading, document, &finds)
        case .monthOrder: MonthReadings.order(reading, document, facts, &finds)
        case .noneOfCounted: NoneReadings.read(reading, document, facts, &finds)
        case .numberedYear: DateReadings.numbers(reading, facts, &finds)
        case .orders: OrderReadings.read(reading, document, facts, &finds)
        case .overBudget: BudgetReadings.read(reading, document, facts, &finds)
        case .partition: QuantityReadings.partition(reading, document, facts, &finds)
        case .people: PersonReadings.read(reading, document, &finds)
        case .periods: PeriodReadings.periods(reading, document, facts, &finds)
        case .placeholders: PlaceholderReadings.read(reading, document, &finds)
        case .planSpans: YearReadings.spans(reading, document, facts, &finds)
        case .products: ProductReadings.read(reading, document, facts, &finds)
        case .quarterColumns: QuarterReadings.columns(reading, document, facts, &finds)
        case .quarters: QuarterReadings.read(reading, document, facts, &finds)
        case .ranks: RankReadings.read(reading, facts, &finds)
        case .reached: ReachedReadings.read(reading, document, facts, &finds)
        case .references: ReferenceReadings.read(reading, document, &finds)
        case .repeatedHeading: HeadingReadings.repeated(reading, document, facts, &finds)
        case .repeatedRows: TwinReadings.repeated(reading, document, &finds)
        case .repeats: WordingReadings.repeats(reading, document, &finds)
        case .reportDate: WindowReadings.reportDate(reading, document, facts, &finds)
        case .reportDeadlines: DeadlineReadings.reports(reading, document, facts, &finds)
        case .requirementText: CompletenessReadings.requirementText(reading, document, &finds)
        case .resultDates: ResultDateReadings.read(reading, document, facts, &finds)
        case .retoldDays: RetoldReadings.read(reading, document, facts, &finds)
        case .reversedPeriods: DateReadings.reversed(reading, facts, &finds)
        case .rowDays: SeriesReadings.days(reading, document, facts, &finds)
        case .rowNumbers: NumberingReadings.rowNumbers(reading, document, &finds)
        case .same: SimilarityReadings.same(reading, document, &finds)
        case .scoreCounts: ScoreCountReadings.counts(reading, document, facts, &finds)
        case .scoreTrends: ScoreCountReadings.trends(reading, document, facts, &finds)
        case .scoreYear: ClaimReadings.scoreYear(reading, document, facts, &finds)
        case .sectionDeadlines: DeadlineReadings.sections(reading, document, facts, &finds)
        case .shares: ShareReadings.shares(reading, document, facts, &finds)
        case .shortYears: PeriodReadings.shortYears(reading, document, facts, &finds)
        case .siblingColumns: TwinReadings.columns(reading, document, &finds)
        case .slips: WordingReadings.slips(reading, document, facts, &finds)
        case .spans: SpanReadings.read(reading, facts, &finds)
        case .staff: StaffReadings.read(reading, document, facts, &finds)
        case .stateMarks: StatusReadings.marks(reading, document, &finds)
        case .stateShare: StatusReadings.share(reading, document, &finds)
        case .stateText: StatusReadings.text(reading, document, facts, isOfState: false, &finds)
        case .stepResults: StepReadings.results(reading, document, facts, &finds)
        case .subIndicator: IndicatorReadings.subIndicator(reading, document, facts, &finds)
        case .swapped: ColumnReadings.swapped(reading, document, &finds)
        case .swappedDays: SwappedDayReadings.read(reading, document, facts, &finds)
        case .tableFigures: TableFigureReadings.read(reading, document, facts, &finds)
        case .tableReference: MeasureReferenceReadings.tables(reading, document, facts, &finds)
        case .tableSuperlatives: TableTextReadings.superlatives(reading, document, facts, &finds)
        case .tableTotal: EventReadings.totals(reading, document, facts, &finds)
        case .terms: WordingReadings.terms(reading, document, &finds)
        case .textDeadlines: DeadlineReadings.texts(reading, document, facts, &finds)
        case .textState: StatusReadings.text(reading, document, facts, isOfState: true, &finds)
        case .textTotals: TableTextReadings.totals(reading, document, facts, &finds)
        case .ticksOnly: CompletenessReadings.ticksOnly(reading, document, &finds)
        case .titlePlace: AgencyReadings.titlePlace(reading, document, facts, &finds)
        case .titleYear: YearReadings.title(facts, &finds)
        case .transposed: TransposedReadings.read(reading, document, facts, &finds)
        case .unanswered: CompletenessReadings.unanswered(reading, document, &finds)
        case .units: UnitReadings.read(reading, document, facts, &finds)
        case .weekdays: DateReadings.weekdays(reading, document, facts, &finds)
        case .weights: ScoreCountReadings.weights(reading, document, facts, &finds)
        case .westernYear: DateReadings.western(reading, document, facts, &finds)
        case .wholes: CountReadings.wholes(reading, document, facts, &finds)
        case .wordedAmounts: WordedAmountReadings.read(reading, document, facts, &finds)
        case .yearless: ClaimReadings.yearless(reading, document, facts, &finds)
        }
    }

    /// Whether it says of a cell what the demand for a table says already, where there is one.
    var yieldsToTables: Bool { [.blanks, .itemRange, .itemResultYear, .shortYears, .stateMarks].contains(self) }

    /// Whether it says of the same words what a reading before it may have said.
    var yieldsToReadings: Bool { [.itemResultYear, .evidenceYear].contains(self) }
}
