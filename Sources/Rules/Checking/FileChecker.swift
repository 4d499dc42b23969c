public import Diagnostics
public import Documents

/// Checks one file while it is read.
///
/// It holds back the first rows of the first table until it knows which item the file answers; from then on rows are checked as they
/// come, and only tables of prose are kept until the end.
public struct FileChecker: DocumentSink, Sendable {
    /// What is done with the table that is being read.
    private enum Stage: Sendable {
        case outside
        /// The first rows are gathered to find the header.
        case gathering([RowBatch])
        case checking(TableChecker)
        /// Rows of prose are put together; the demand they belong to.
        case joining(Int)
        case skipping
    }

    /// 5,000 paragraphs: a report of 200 pages has a tenth of that.
    private static let keptParagraphs = 5_000
    /// 4: a title of two or three lines stands between blank rows and a header.
    private static let titleRows = 4
    /// 1,000: a table that nobody knows is not searched without end.
    private static let searches = 1_000

    let recogniser: Recogniser
    var recognition: Recognition?
    var path: String
    /// What is known of the file so far.
    public internal(set) var record: FileRecord
    /// What a report of prose was taken for, once the file has ended; nil for other files.
    public internal(set) var narrativeSummary: NarrativeSummary?
    /// The fiscal year that the file is of by all but its title, which the item that it was taken for is not of; nil where they agree, and
    /// where the caller has said the year.
    public internal(set) var contentYear: Int?
    var log: FindingLog
    private let isThorough: Bool
    var results: [TableResult] = []
    var assumptions: [Assumption] = []
    var paragraphs: [Paragraph] = []
    /// The lines of a letter's head that tabs or a table part: they are a title, and no table.
    var letterLines: [Paragraph] = []
    var joiners: [Int: RowJoiner] = [:]
    var unrecognised: [Int32] = []
    /// The sheets that are hidden.
    private var hidden: Set<Int32> = []
    var isTitleChecked = false
    var titleIsOfOther = false
    /// The agency that the title names, and where.
    var titleAgency: (agency: Agency, place: Place, district: Place?, province: Place?)?
    /// Whether the title names a fiscal year.
    var titleNamesYear = false
    /// The cells of tables of prose, for what is read across them.
    var prose: [Prose] = []
    /// How many paragraphs, and how many cells of `prose`, stand above the first table of prose; nil before it.
    var title: (paragraphs: Int, cells: Int)?
    /// The lines and cells that data elements are looked for in.
    private var collector = PieceCollector()
    /// The whole report of prose, for the readings of its item.
    var narrative = NarrativeCollector()
    private var stage = Stage.outside
    /// The last part of a table of prose: what it answers, its index, how many columns it has, and how many paragraphs stand above it.
    private var lastPart: (demand: Int, table: Int32, width: Int, paragraphs: Int)?
    /// The last row in which a header was looked for, and how often that may still be done in the table.
    private var lastScanned = -1
    private var rowsBehindGap = 0
    private var searchesLeft = 0
    /// What tables were taken for, by the first rows of their headers.
    private var knownHeaders: [[HeaderKey]: KnownHeader] = [:]
    /// 64 headers: no file has so many that are repeated.
    private static let keptHeaders = 64

    /// The first row of a table, what it was taken for, and which demands had no table then.
    private struct KnownHeader {
        let cells: [String]
        let open: Set<Int>
        let choice: Recognition.Choice
    }

    private var info = TableInfo(record: TableRecord())

    init(path: String, recogniser: Recogniser, isThorough: Bool = false) {
        self.path = path
        self.isThorough = isThorough
        log = FindingLog(isThorough: isThorough)
        self.recogniser = recogniser
        record = FileRecord(path: path)
    }

    /// The index of the table that is being read.
    private var table: Int32 { Int32(record.tables.count - 1) }

    /// Keeps a paragraph.
    public mutating func paragraph(_ paragraph: Paragraph) {
        let place = paragraphs.count < Self.keptParagraphs ? paragraph.place(at: paragraphs.count) : Place(file: 0, span: paragraph.span)
        if keepsText { collector.add(paragraph, at: place) }
        if readsNarrative { narrative.add(paragraph, at: place) }
        guard paragraphs.count < Self.keptParagraphs else { return }
        paragraphs.append(paragraph)
        if paragraph.isCounted, let pointer = paragraph.pointer {
            record.paragraphs.append(ParagraphRecord(pointer: pointer, text: paragraph.text))
        }
    }

    /// The lines and cells of the text.
    var text: [Piece] { collector.pieces }

    /// Whether the file may answer an item whose data elements stand in its text, or whose text may tell what a table would.
    private var keepsText: Bool { recognition.map { !$0.item.elements.isEmpty || $0.item.narrative != nil } ?? true }

    /// Whether the file may answer an item whose prose is read.
    private var readsNarrative: Bool { recognition.map { $0.item.narrative != nil } ?? true }

    /// Begins a table.
    public mutating func beginTable(_ info: TableInfo) {
        self.info = info
        lastScanned = -1
        rowsBehindGap = Self.titleRows
        searchesLeft = Self.searches
        if info.isHidden { hidden.insert(Int32(record.tables.count)) }
        record.tables.append(info.record)
        stage = .gathering([])
    }

    /// Checks rows, or holds them back until the header is known.
    public mutating func rows(_ batch: inout RowBatch) {
        if keepsText {
            if case .gathering = stage {} else { collector.add(batch, table: table) }
        }
        if case .gathering = stage {} else if readsNarrative { narrative.add(batch, table: table) }
        switch stage {
        case .outside: return
        case .skipping: scan(&batch)
        case .gathering(var batches):
            stage = .outside
            batches.append(batch)
            if batches.reduce(0, { $0 + $1.rows.count }) >= Binder.searchedRows {
                begin(batches)
            } else {
                stage = .gathering(batches)
            }
        case .joining(let demand):
            join(batch, from: 0, demand)
        case .checking(var checker):
            stage = .outside
            let stopped = checker.check(&batch, from: 0, &log)
            stage = .checking(checker)
            if let stopped { restart(&batch, at: stopped) }
        }
    }

    /// Ends a table.
    public mutating func endTable(_ record: TableRecord) {
        if case .gathering(let batches) = stage {
            stage = .outside
            begin(batches)
        }
        endStage()
        if !self.record.tables.isEmpty { self.record.tables[self.record.tables.count - 1] = record }
    }

    /// Keeps a finding about the file as a file.
    public mutating func finding(_ finding: Finding) {
        log.add(finding)
    }

    private mutating func endStage() {
        if case .checking(var checker) = stage {
            results.append(checker.end(&log))
            record.checkedRows += checker.rowCount
        }
        stage = .outside
    }

    /// Looks for the header in the rows that were held back, then checks them.
    private mutating func begin(_ batches: [RowBatch]) {
        var batches = batches
        // Of a header that is known no more needs to be read.
        let known = recognition == nil ? nil : repeated(head(of: batches, limit: 2))
        let head = head(of: batches, limit: known == nil ? Binder.searchedRows : 2)
        if recognition == nil, takesLetter(head, batches) {
            stage = .skipping
            return
        }
        if recognition == nil { recognise(head) }
        if keepsText { for batch in batches { collector.add(batch, table: table) } }
        if readsNarrative { for batch in batches { narrative.add(batch, table: table) } }
        guard let choice = known ?? repeated(head) ?? choose(head) else {
            if goesOn(batches) { return }
            takeLoneTitle(batches, table: table)
            notRecognised(head)
            stage = .skipping
            for index in batches.indices { rows(&batches[index]) }
            return
        }
        if let first = head.first, knownHeaders.count < Self.keptHeaders || knownHeaders[first.keys] != nil {
            knownHeaders[first.keys] = KnownHeader(cells: first.cells, open: openDemands, choice: choice)
        }
        takeTitle(choice, batches, table: table)
        start(choice, batches)
        for index in batches.indices {
            let rows = batches[index].rows
            let first = rows.firstIndex { Int($0.index) > choice.binding.headerRows.upperBound } ?? rows.count
            feed(&batches[index], from: first)
        }
    }

    /// Takes the first table for the head of a letter, where one of its lines names an item's whole title; the text behind it says the rest.
    private mutating func takesLetter(_ head: [HeaderRow], _ batches: [RowBatch]) -> Bool {
        guard letterLines.isEmpty, results.isEmpty, recogniser.isLetter(head) else { return false }
        for batch in batches {
            for row in batch.rows {
                let place = batch.place(row: row, column: 0, table: table)
                letterLines.append(Paragraph(text: HeaderRow(row, in: batch).text, span: place.span))
            }
            collector.add(batch, table: table)
            narrative.add(batch, table: table)
        }
        return true
    }

    /// The first rows as text.
    private func head(of batches: [RowBatch], from start: Int = 0, limit: Int = Binder.searchedRows) -> [HeaderRow] {
        var head: [HeaderRow] = []
        for batch in batches {
            for row in batch.rows.dropFirst(start) {
                head.append(HeaderRow(row, in: batch, layout: info.layout))
                if head.count >= limit { return head }
            }
        }
        return head
    }

    /// Begins to check a table against a demand.
    private mutating func start(_ choice: Recognition.Choice, _ batches: [RowBatch]) {
        guard let recognition else { return }
        let places = headerPlaces(choice.binding, batches)
        let spec = recognition.specs[choice.demand]
        checkTitle(spec, choice.binding, batches, table: table)
        if spec.form.layout == .narrative {
            if title == nil { title = (paragraphs.count, 0) }
            var joiner = joiners[choice.demand] ?? RowJoiner(choice.binding, info, places)
            joiner.beginPart(choice.binding, info, places, table: table, of: spec.form.columns)
            joiners[choice.demand] = joiner
            lastPart = (choice.demand, table, choice.binding.labels.count, paragraphs.count)
            stage = .joining(choice.demand)
            return
        }
        var context = recognition.context
        // What the title has been blamed for is not said of the rows again.
        if titleIsOfOther { context.agencies = nil }
        let checker = TableChecker(
            spec, context, choice.binding, table: table, info: info, headerPlaces: places, isThorough: isThorough)
        checker.reportHeader(&log)
        stage = .checking(checker)
    }

    /// Whether a table without a header goes on with the one before it, which a line divides; its rows are added to that.
    private mutating func goesOn(_ batches: [RowBatch]) -> Bool {
        let table = self.table
        guard let part = lastPart, part.table + 1 == table, part.width >= Self.leastWidth, let joiner = joiners[part.demand],
            batches.flatMap(\.rows).map({ Int($0.cellCount) }).max() == part.width,
            // Sheets have no lines between them: the next one is another table.
            paragraphs.count > part.paragraphs, let batch = batches.first, let first = batch.rows.first,
            let cell = batch.cell(row: first, column: 0), joiner.goesOn(with: batch.text(of: cell))
        else { return false }
        lastPart = (part.demand, table, part.width, paragraphs.count)
        stage = .joining(part.demand)
        for batch in batches { join(batch, from: 0, part.demand) }
        return true
    }

    /// 3 columns: tables of fewer look alike by chance.
    private static let leastWidth = 3

    private mutating func feed(_ batch: inout RowBatch, from start: Int) {
        switch stage {
        case .checking(var checker):
            stage = .outside
            let stopped = checker.check(&batch, from: start, &log)
            stage = .checking(checker)
            if let stopped { restart(&batch, at: stopped) }
        case .joining(let demand): join(batch, from: start, demand)
        case .gathering, .outside, .skipping: return
        }
    }

    private mutating func join(_ batch: RowBatch, from start: Int, _ demand: Int) {
        let table = self.table
        joiners[demand]?.add(batch, from: start, table: table)
        guard recognition?.item.years != nil else { return }
        for row in batch.rows.dropFirst(start) {
            for column in 0..<Int(row.cellCount) {
                if batch.cell(row: row, column: column)?.isContinuation ?? false { continue }
                prose += Prose.pieces(row, column, batch, table: table)
            }
        }
    }

    /// Sees whether another table begins behind a blank row; if not, the rows go on as before.
    private mutating func restart(_ batch: inout RowBatch, at row: Int) {
        if let choice = choose(head(of: [batch], from: row, limit: 3)), choice.isSure {
            endStage()
            start(choice, [batch])
            let first = batch.rows.firstIndex { Int($0.index) > choice.binding.headerRows.upperBound } ?? batch.rows.count
            feed(&batch, from: first)
            return
        }
        guard case .checking(var checker) = stage else { return }
        stage = .outside
        let stopped = checker.check(&batch, from: row, goesOn: true, &log)
        stage = .checking(checker)
        if let stopped { restart(&batch, at: stopped) }
    }

    /// Looks for a header behind blank rows of a table that nobody knew so far.
    private mutating func scan(_ batch: inout RowBatch) {
        stage = .skipping
        guard recognition != nil else { return }
        // A sheet leaves blank rows out, and titles may stand between them and the header.
        for row in batch.rows.indices {
            let index = Int(batch.rows[row].index)
            let isBehindGap = index > lastScanned + 1 || row > 0 && batch.rows[row - 1].cellCount == 0
            rowsBehindGap = isBehindGap && lastScanned >= 0 ? 0 : rowsBehindGap + 1
            lastScanned = index
            let isNamed = !info.layout.isEmpty && info.layout.isHeader(batch.rows[row].index)
            guard rowsBehindGap < Self.titleRows || isNamed, batch.rows[row].cellCount > 1, searchesLeft > 0 else { continue }
            searchesLeft -= 1
            guard let choice = choose(head(of: [batch], from: row, limit: 3)), choice.isSure else { continue }
            let known = table
            unrecognised.removeAll { $0 == known }
            start(choice, [batch])
            let first = batch.rows.firstIndex { Int($0.index) > choice.binding.headerRows.upperBound } ?? batch.rows.count
            feed(&batch, from: first)
            return
        }
    }

    /// The demand that a header fits best; one that has no table yet is preferred.
    private func choose(_ head: [HeaderRow]) -> Recognition.Choice? { recognition?.choose(head, preferring: openDemands) }

    /// The demands that have no table yet.
    private var openDemands: Set<Int> {
        guard let recognition else { return [] }
        return Set(recognition.specs.indices).subtracting(
            results.compactMap { result in
                recognition.specs.firstIndex { $0.presence == result.spec.presence }
            })
    }

    /// What a table before was taken for, where this one begins with the same row: pages repeat headers, and looking one up is dear.
    private func repeated(_ head: [HeaderRow]) -> Recognition.Choice? {
        guard let first = head.first, let last = knownHeaders[first.keys], first.cells == last.cells, last.open == openDemands,
            last.choice.binding.headerRows == first.index...first.index, let recognition
        else { return nil }
        // A second row of headers below is another header.
        let matcher = recognition.specs[last.choice.demand].form.matcher
        return head.count > 1 && head[1].keys.contains { matcher.listed($0) != nil } ? nil : last.choice
    }

    /// The places of the header's cells and rows.
    private func headerPlaces(_ binding: Binding, _ batches: [RowBatch]) -> [Place] {
        var places: [Place] = []
        for batch in batches {
            for row in batch.rows where binding.headerRows.contains(Int(row.index)) {
                places.append(batch.place(row: row, column: -1, table: table))
                for column in 0..<Int(row.cellCount) { places.append(batch.place(row: row, column: column, table: table)) }
            }
        }
        return places
    }

    /// Notes a table whose header fits nothing.
    private mutating func notRecognised(_ head: [HeaderRow]) {
        if !head.allSatisfy(\.isBlank) { unrecognised.append(table) }
    }

    /// Finds out which item the file answers.
    private mutating func recognise(_ head: [HeaderRow]) {
        guard let recognition = recogniser.recognise(path: path, paragraphs: letterLines + paragraphs, head: head) else { return }
        self.recognition = recognition
        record.item = recognition.item.id
        assumptions += recognition.assumptions.map { Assumption(file: 0, $0) }
    }

    /// Ends the file: tables of prose are checked now, and what the file lacks is said.
    ///
    /// - Parameters:
    ///   - format: What the file was read as; nil when it could not be read.
    ///   - isComplete: Whether it was read to its end; what may stand in the rest is not said to be missing.
    public mutating func end(format: String?, isComplete: Bool = true) {
        record.format = format
        if recognition == nil, format != nil, !paragraphs.isEmpty || !letterLines.isEmpty { recognise([]) }
        checkProse()
        checkTextTitle()
        if let item = recognition?.item, format != nil, isComplete { ElementReader(item, collector.pieces).check(&log) }
        if format != nil, isComplete { reportNothingSaid() }
        reportUnrecognised()
    }

    private mutating func reportUnrecognised() {
        guard record.format != nil, !log.findings.contains(where: { $0.rule == EngineRules.emptyFile }) else { return }
        if recognition == nil {
            // What could not be read has its own finding, and is no less an answer to its item.
            let isReadable = !record.tables.isEmpty || !paragraphs.isEmpty || log.findings.allSatisfy { $0.level < .error }
            if isReadable { log.add(EngineRules.unrecognisedFile(recogniser.knowsAsked ? nil : recogniser.asked)) }
            return
        }
        for table in unrecognised where !joiners.isEmpty || !results.isEmpty {
            let isSheet = record.tables.indices.contains(Int(table)) && record.tables[Int(table)].sheet != nil
            log.add(
                isSheet
                    ? EngineRules.unrecognisedSheet(Place(file: 0, table: table), isHidden: hidden.contains(table))
                    : EngineRules.unrecognisedTable(Place(file: 0, table: table, row: 0, column: -1)))
        }
    }
}
