import CEL
import Diagnostics
import Documents

/// Checks the rows of one table against one demand, batch by batch.
///
/// A row costs no allocation as long as nothing is wrong with it: cells become slots, and expressions read slots.
struct TableChecker: Sendable {
    /// What a cell came to.
    enum State: UInt8 {
        case missing
        case blank
        case trouble
        case value
    }

    let spec: TableSpec
    let context: CheckContext
    let binding: Binding
    /// The table, as an index into the file's tables.
    let table: Int32
    /// What is known of the table.
    let info: TableInfo
    /// The places of the header's cells, and of its rows with column -1.
    let headerPlaces: [Place]
    let classifier: RowClassifier

    /// The column of the table that each column of the form stands in; -1 when it is missing.
    let physical: [Int]
    let types: [FieldType]
    /// What the loop over cells needs of each column, and the loop over checks of each check: flat, without references.
    let plans: [ColumnPlan]
    let slotOfColumn: [Int]
    let rowPlans: [RowCheckPlan]
    let programs: RowProgramSet
    let tablePlans: [TableCheckPlan]
    /// The number of columns of the header.
    let width: Int
    /// The texts that slots refer to beside the cells': the ids of terms, then the context's.
    private let arena: [UInt8]
    private let arenaSlots: [Slot]
    /// Where the id of each term of each choice column begins in the arena, and its length.
    private let terms: [[(start: Int32, length: Int32)]]
    private var exactTerms: ExactTerms

    var slots: [Slot]
    var states: [State]
    /// The merged cells of the row, and what stands around the rows of a sheet.
    private(set) var merged = MergedCells()
    var sheet = SheetState()
    var range: TableRange
    /// Whether the table comes from a file whose cells can be merged.
    private let mayMerge: Bool
    /// Whether rows are those of a sheet, so that blank ones between them are left out.
    private let isSheet: Bool
    private var troubles: [Int] = []
    /// The columns of the row whose values must be held against bounds or a pattern.
    private(set) var outside: [Int] = []
    /// How many more times a header of another table is looked for among the rows.
    private var searchesLeft = 50
    /// The rows that hold one cell only and were taken for headings; those behind the last row of data may be remarks.
    var lone = LoneRows()
    /// The number of rows of data.
    private(set) var rowCount = 0
    /// Whether a sentence says that there is nothing to report.
    private(set) var saysNothing = false
    /// What each column's cells look like.
    var styles: [ColumnStyles]
    /// The cells that may have to be written otherwise; nil where nobody mends them.
    var odd: OddCells?
    var tableChecks: [TableCheckState]
    var figures: [Figures]
    var sums: [ColumnSum]
    var onces: [OnceState]
    /// The handle of each check in the log; -1 until it finds something.
    var handles: [Int]

    init(
        _ spec: TableSpec, _ context: CheckContext, _ binding: Binding, table: Int32, info: TableInfo, headerPlaces: [Place],
        isThorough: Bool = false
    ) {
        odd = isThorough ? OddCells() : nil
        self.spec = spec
        self.context = context
        self.binding = binding
        self.table = table
        self.info = info
        self.headerPlaces = headerPlaces
        classifier = RowClassifier(spec.demand)
        let form = spec.form
        isSheet = info.record.sheet != nil
        range = TableRange(info.layout, binding)
        mayMerge = isSheet || info.record.blockPointer != nil || form.layout == .narrative
        physical = binding.bound.map { $0?.physical ?? -1 }
        types = form.columns.map(\.type)
        width = binding.labels.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
        plans = zip(form.columns, physical).map { ColumnPlan($0, physical: $1, layout: form.layout) }
        slotOfColumn = form.columns.map(\.slot)
        (rowPlans, programs) = RowCheckPlan.plans(of: spec.demand.checks, binding)
        tablePlans = form.tableChecks.map { TableCheckPlan($0, binding) }
        var arena: [UInt8] = []
        var terms: [[(start: Int32, length: Int32)]] = []
        for column in form.columns {
            guard case .choice(let vocabulary) = column.type else {
                terms.append([])
                continue
            }
            terms.append(
                vocabulary.terms.map { term in
                    let start = Int32(arena.count)
                    arena += term.id.utf8
                    return (start, Int32(arena.count) - start)
                })
        }
        var exactTerms = ExactTerms()
        for (column, ids) in zip(form.columns, terms) { exactTerms.add(column.type, ids: ids, arena: &arena) }
        self.exactTerms = exactTerms
        arenaSlots = context.slots(arena: &arena)
        self.arena = arena
        self.terms = terms
        let columnSlots = form.columns.last.map { $0.slot + ($0.type.isPeriod ? 2 : 1) } ?? 0
        slots = Array(repeating: .absent, count: columnSlots + RowEnvironment.context.count)
        states = Array(repeating: .missing, count: form.columns.count)
        styles = Array(repeating: ColumnStyles(), count: form.columns.count)
        tableChecks = form.tableChecks.map { _ in TableCheckState() }
        figures = form.groups.map { Figures($0) }
        sums = form.columns.indices.filter { form.columns[$0].type.expressionType == .decimal && binding.bound[$0] != nil }
            .map { ColumnSum($0) }
        onces = Array(repeating: OnceState(), count: spec.demand.checks.count)
        handles = Array(repeating: -1, count: spec.demand.checks.count)
    }

    /// Checks rows.
    ///
    /// - Parameters:
    ///   - batch: The rows; the texts that slots refer to are appended to its bytes.
    ///   - start: The first row of the batch to check; the rows before it are titles and headers.
    ///   - goesOn: Whether the first row is data of this table beyond doubt.
    ///   - log: Takes what is found.
    /// - Returns: A row that may be the header of another table; it and the rows behind it are not checked yet.
    mutating func check(_ batch: inout RowBatch, from start: Int, goesOn: Bool = false, _ log: inout FindingLog) -> Int? {
        let base = batch.bytes.count
        batch.bytes += arena
        let first = slots.count - arenaSlots.count
        for (index, slot) in arenaSlots.enumerated() {
            slots[first + index] =
                slot.kind == .text ? Slot(textAt: base + Int(slot.bits >> 32), length: Int(slot.bits & 0xFFFF_FFFF)) : slot
        }
        // Held for all its rows: what is passed on out of an inout parameter is copied, row by row.
        let batch = batch
        for index in start..<max(start, batch.rows.count) {
            let row = batch.rows[index]
            guard row.cellCount > 0 else { continue }
            if mayMerge { merged = MergedCells(row, batch) }
            if range.isKnown, range.beginsOther(row.index), searchesLeft > 0, !(goesOn && index == start) {
                searchesLeft -= 1
                return index
            }
            let blanks = read(row, batch, arenaBase: base)
            if odd != nil { noteOdd(row, batch) }
            if blanks == binding.boundCount || isRepetition { continue }
            if range.isKnown, range.isTotal(row.index) {
                checkTotal(row, batch, &log)
                continue
            }
            if isSheet, spec.form.layout == .records { sheet.advance(to: row.index) }
            // Only a row of which half makes no sense can be anything but data.
            if (blanks + troubles.count) * 2 >= binding.boundCount || sheet.isBehindGap && !hasEvidence, !(goesOn && index == start) {
                if rowCount == 0, continuesHeader(row, batch) { continue }
                if repeatsHeader(row, batch) {
                    lone.forget()
                    for check in tableChecks.indices { tableChecks[check].mayRestart = true }
                    continue
                }
                if searchesLeft > 0, namesColumns(row, batch) {
                    searchesLeft -= 1
                    return index
                }
            }
            check(row, batch, blanks: blanks, &log)
        }
        return nil
    }

    private mutating func check(_ row: RowBatch.Row, _ batch: RowBatch, blanks: Int, _ log: inout FindingLog) {
        if blanks > 0 || besideCount > 0 || beginsWithTotal(row, batch) {
            switch kind(row, batch) {
            case .data: break
            case .nothing:
                saysNothing = true
                noteMonths()
                return
            case .remark: return reportErrors(row, batch, &log)
            case .lone:
                if !(range.isKnown && range.isBehind(row.index)) { noteLone(row, batch) }
                return reportErrors(row, batch, &log)
            case .total:
                checkTotal(row, batch, &log)
                return
            }
        }
        if blanks == 0, troubles.contains(where: { states[$0] == .trouble && physical[$0] < 2 }), namesTotal(row, batch) {
            checkTotal(row, batch, &log)
            return
        }
        if isMisshapen(row, batch, &log) { return }
        if isSheet {
            if sheet.isBehindGap, isLoose(blanks: blanks + besideCount) { return noteLoose(row, batch) }
            sheet.isBehindGap = false
        }
        if mayMerge { noteMerged(row) }
        if range.isKnown, range.isBehind(row.index) { noteBehind(row, batch) }
        lone.keep()
        rowCount += 1
        if rowCount == 1 { checkAgency(row, batch, &log) }
        if blanks > 0 { reportBlanks(row, batch, &log) }
        for field in troubles { reportTrouble(field, row, batch, &log) }
        for index in sums.indices where !isContinued(sums[index].column) {
            sums[index].add(slots[plans[sums[index].column].slot], isUnknown: states[sums[index].column] == .trouble)
        }
        checkRow(row, batch, &log)
        checkTable(row, batch, &log)
        addFigures(row, batch)
        log.endRow()
    }

    /// Turns the cells of a row into slots and states; the number of blank cells.
    private mutating func read(_ row: RowBatch.Row, _ batch: RowBatch, arenaBase: Int) -> Int {
        let bytes = batch.bytes.span
        let cells = batch.cells.span
        // Taken out for the row: so that what is read is not retained, and what is written not looked up, cell by cell.
        let (heldPlans, heldTypes) = (plans, types)
        let plans = heldPlans.span
        let types = heldTypes.span
        var heldSlots = slots
        var heldStates = states
        slots = []
        states = []
        var slots = heldSlots.mutableSpan
        var states = heldStates.mutableSpan
        let firstCell = Int(row.firstCell)
        let cellCount = Int(row.cellCount)
        var blanks = 0
        if !troubles.isEmpty { troubles.removeAll(keepingCapacity: true) }
        if !outside.isEmpty { outside.removeAll(keepingCapacity: true) }
        for field in 0..<plans.count {
            let plan = plans[field]
            if plan.physical < 0 { continue }
            var value = Slot.absent
            var end = Slot.absent
            var state = State.blank
            if plan.physical < cellCount, cells[firstCell + plan.physical].length > 0 {
                let cell = cells[firstCell + plan.physical]
                let start = Int(cell.start)
                let text = bytes.extracting(start..<start + Int(cell.length))
                if (text[0] > UInt8(ascii: " ") && text[0] < 0xC2) || !isBlank(text) {
                    let isMark = text[0] == UInt8(ascii: "#")
                    let isPlain = cell.kind.rawValue <= CellKind.number.rawValue && !isMark
                    if isPlain, plan.isChoice,
                        let id = exactTerms.find(start..<start + Int(cell.length), column: field, in: bytes, arenaBase: arenaBase)
                    {
                        slots[plan.slot] = Slot(textAt: arenaBase + Int(id.start), length: Int(id.length))
                        states[field] = .value
                        if plan.hasBounds, plan.isOutside(slots[plan.slot]) { outside.append(field) }
                        continue
                    }
                    let reading =
                        isSheet
                        ? Self.reading(of: cell, text, bytes, types[field], plan)
                        : (isPlain ? plan.plain.read(text) : nil)
                            ?? types[field].parseThoroughly(text, kind: isMark ? SpreadsheetError.kind(of: text, cell.kind) : cell.kind)
                    var isTerm = false
                    switch reading.value {
                    case .none: break
                    case .boolean(let flag): value = Slot(.bool, bits: flag ? 1 : 0)
                    case .date(let days): value = Slot(.date, bits: Int64(days))
                    case .decimal(let coefficient, let scale): value = Slot(.decimal, bits: coefficient, scale: scale)
                    case .integer(let number): value = Slot(.int, bits: number)
                    case .period(let from, let to):
                        value = Slot(.date, bits: Int64(from))
                        end = Slot(.date, bits: Int64(to))
                    case .term(let term):
                        let place = terms[field][Int(term)]
                        isTerm = true
                        value = Slot(textAt: arenaBase + Int(place.start), length: Int(place.length))
                    case .text(let offset, let length): value = Slot(textAt: start + Int(offset), length: Int(length))
                    }
                    if plan.isWords, text.count <= Self.longestNothing, !isTerm, Self.saysNothing(text) {
                        value = .absent
                    } else {
                        // A remark may leave a cell without a value, such as an amount with its unit.
                        state = reading.verdict != .valid && value.kind == .absent ? .trouble : .value
                        if reading.verdict != .valid { troubles.append(field) }
                        if !reading.style.isEmpty { styles[field].add(reading.style, row: row.index) }
                    }
                    if plan.hasBounds, plan.isOutside(value) { outside.append(field) }
                }
            }
            if state == .blank { blanks += 1 }
            slots[plan.slot] = value
            if plan.isPeriod { slots[plan.slot + 1] = end }
            states[field] = state
        }
        self.slots = heldSlots
        self.states = heldStates
        return blanks
    }

    /// 24 bytes: the longest word for nothing has eight letters.
    private static let longestNothing = 24

    /// Whether a cell only says that there is nothing; apart, because the loop over cells must stay small to be inlined into.
    @inline(never)
    private static func saysNothing(_ text: Span<UInt8>) -> Bool {
        CompactText(text).saysNothing
    }

    /// Whether the first cell of a row cannot be read, and is a word for a total.
    private func beginsWithTotal(_ row: RowBatch.Row, _ batch: RowBatch) -> Bool {
        guard troubles.contains(where: { physical[$0] == 0 }), let cell = batch.cell(row: row, column: 0) else { return false }
        return classifier.isTotalWord(plainText(batch.text(of: cell)))
    }

    /// Says what a row with blank cells is.
    private func kind(_ row: RowBatch.Row, _ batch: RowBatch) -> RowKind {
        var demanded = 0
        var blank = 0
        for field in types.indices where physical[field] >= 0 && spec.form.columns[field].blank != nil {
            demanded += 1
            if states[field] == .blank || merged.isBeside(physical[field]) { blank += 1 }
        }
        // A total has no number of its own in front.
        let isUnnumbered = blank > 0 && batch.cell(row: row, column: 0).map { $0.length == 0 } ?? false
        if beginsWithTotal(row, batch) { return .total }
        guard blank * 2 >= demanded || isUnnumbered || states.allSatisfy({ $0 == .blank || $0 == .missing }) else { return .data }
        var texts: [String] = []
        for column in 0..<Int(row.cellCount) {
            guard let cell = batch.cell(row: row, column: column), cell.length > 0, !cell.isContinuation else { continue }
            let text = plainText(batch.text(of: cell))
            if !text.isEmpty { texts.append(text) }
        }
        guard !texts.isEmpty else { return .remark }
        let kind = classifier.kind(texts: texts, blank: blank, of: demanded)
        // A delimited row that breaks off is no heading: a download may have ended there.
        if kind == .lone, Int(row.cellCount) < width, isDelimited { return .data }
        return kind == .data && isSum ? .total : kind
    }

    /// Whether rows are written cell by cell, so that their number of cells says something.
    var isDelimited: Bool { info.record.hasCells && info.record.sheet == nil && spec.form.layout == .records }

    /// Whether an amount of the row is just the sum of those above it.
    private var isSum: Bool {
        rowCount > 1
            && sums.contains { sum in
                let slot = slots[plans[sum.column].slot]
                let value = slot.scaled.number
                return slot.kind == .decimal && !sum.isOverfull && value != 0 && (value == sum.all || value == sum.sinceTotal)
            }
    }
}
