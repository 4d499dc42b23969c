import Diagnostics
import Documents

/// What a table of a workbook has beside its rows: merged cells, and blank rows that set something apart.
struct SheetState: Sendable {
    /// The row that was read last, as long as it held something; -1 before the first.
    var lastIndex: Int32 = -1
    /// Whether blank rows stand between the last row of data and this one.
    var isBehindGap = false
    /// The row of data before this one.
    var lastDataRow: Int32 = -1
    /// The rows that repeat a merged cell from above, as many as are named.
    var mergedRows: [Int32] = []
    /// Their number.
    var mergedCount = 0
    /// The merged cell that the first of them repeats.
    var mergedPlace = Place()
    /// The rows behind a blank row that hold no entry, as many as are named.
    var looseRows: [Int32] = []
    /// Their number.
    var looseCount = 0
    /// The place of the first.
    var loosePlace = Place()

    /// Goes on to a row that holds something.
    mutating func advance(to index: Int32) {
        if lastIndex >= 0, index > lastIndex + 1 { isBehindGap = true }
        lastIndex = index
    }
}

extension RowBatch.Cell {
    /// Whether the file stores something else than it shows.
    var isStoredApart: Bool { sourceStart == Self.noSource && sourceLength > 0 }
}

extension TableChecker {
    /// Reads a cell of a sheet; apart, because the loop over cells must stay small to be inlined into.
    @inline(never)
    static func reading(
        of cell: RowBatch.Cell, _ text: Span<UInt8>, _ bytes: Span<UInt8>, _ type: FieldType, _ plan: ColumnPlan
    ) -> FieldReading {
        if cell.isStoredApart { return type.parse(text, stored: bytes.extracting(cell.value), kind: cell.kind) }
        let kind = SpreadsheetError.kind(of: text, cell.kind)
        let isPlain = kind.rawValue <= CellKind.number.rawValue
        var reading = (isPlain ? plan.plain.read(text) : nil) ?? type.parseThoroughly(text, kind: kind)
        if kind == .text, plan.isCalculated, reading.verdict == .valid, !reading.isBlank { reading.style.insert(.storedAsText) }
        return reading
    }

    /// Whether the cell of a column only repeats a merged range, so that what is wrong with it is said where the range begins.
    func isContinued(_ field: Int) -> Bool {
        merged.hasAny && merged.isContinued(physical[field])
    }

    /// Whether all columns of some repeat merged ranges.
    func areContinued(_ fields: some Sequence<Int>) -> Bool {
        merged.hasAny && fields.allSatisfy { merged.isContinued(physical[$0]) }
    }

    /// Whether every cell of the row repeats a range from above, so that it says nothing of its own.
    var isRepetition: Bool {
        merged.hasAny && physical.indices.allSatisfy { physical[$0] < 0 || states[$0] == .blank || merged.isAbove(physical[$0]) }
    }

    /// The number of the form's columns whose cells only repeat the one to their left.
    var besideCount: Int {
        guard merged.hasAny else { return 0 }
        return physical.indices.reduce(0) { $0 + (states[$1] != .blank && merged.isBeside(physical[$1]) ? 1 : 0) }
    }

    /// Notes a row of data that takes cells from the row above it.
    mutating func noteMerged(_ row: RowBatch.Row) {
        defer { sheet.lastDataRow = row.index }
        guard merged.hasAny, spec.form.layout == .records, sheet.lastDataRow >= 0,
            let field = physical.indices.first(where: { states[$0] != .blank && merged.isAbove(physical[$0]) })
        else { return }
        if sheet.mergedCount == 0 {
            sheet.mergedPlace = Place(file: 0, table: table, row: sheet.lastDataRow, column: Int32(physical[field]))
        }
        sheet.mergedCount += 1
        if sheet.mergedRows.count < ColumnStyles.namedRows { sheet.mergedRows.append(row.index) }
    }

    /// Whether a row behind a blank row is no entry: at least half of its columns are empty or unreadable, and nothing in it is a
    /// number, a date or a listed term that belongs there.
    func isLoose(blanks: Int) -> Bool {
        let troubled = states.reduce(0) { $0 + ($1 == .trouble ? 1 : 0) }
        return (blanks + troubled) * 2 >= binding.boundCount && !hasEvidence
    }

    /// Whether a number, a date or a listed term stands in its column.
    var hasEvidence: Bool {
        types.indices.contains { physical[$0] >= 0 && states[$0] == .value && types[$0].isEvidence }
    }

    /// Notes a row that is no entry.
    mutating func noteLoose(_ row: RowBatch.Row, _ batch: RowBatch) {
        if sheet.looseCount == 0 { sheet.loosePlace = batch.place(row: row, column: -1, table: table) }
        sheet.looseCount += 1
        if sheet.looseRows.count < ColumnStyles.namedRows { sheet.looseRows.append(row.index) }
    }

    /// Says at the end what was noted.
    func reportSheet(_ log: inout FindingLog) {
        if sheet.mergedCount > 0 {
            log.add(
                Finding(
                    rule: spec.mergedRows, level: .warning, place: sheet.mergedPlace,
                    message: Message(
                        th: "เซลล์ที่ผสานกันคลุมหลายแถว", en: "a merged cell covers several rows"),
                    help: Message(
                        th: "ยกเลิกการผสานเซลล์ แล้วกรอกค่าทุกแถว เพราะโปรแกรมอื่นอ่านได้เพียงแถวแรก",
                        en: "unmerge the cells and fill in every row, for other programs read the first row alone"),
                    notes: [Note(nil, countMessage(sheet.mergedCount, sheet.mergedRows))]))
        }
        if sheet.looseCount > 0 {
            log.add(
                Finding(
                    rule: spec.looseRow, level: .note, place: sheet.loosePlace,
                    message: Message(
                        th: "แถวหลังแถวว่างไม่ใช่รายการ จึงไม่ได้ตรวจ", en: "a row behind a blank row is no entry and not checked"),
                    help: Message(
                        th: "หากเป็นรายการ ให้กรอกช่องที่เหลือ และลบแถวว่าง",
                        en: "if it is an entry, fill in its other cells and delete the blank row"),
                    notes: [Note(nil, countMessage(sheet.looseCount, sheet.looseRows))]))
        }
        for field in types.indices { reportTextNumbers(field, &log) }
    }

    /// Says once for a column that its numbers are stored as text.
    private func reportTextNumbers(_ field: Int, _ log: inout FindingLog) {
        let use = styles[field].use(.storedAsText)
        guard use.count > 0 else { return }
        log.add(
            Finding(
                rule: spec.columns[field].textNumbers, level: .note, place: headerPlace(field),
                message: Message(th: "ตัวเลขเก็บเป็นข้อความ", en: "numbers are stored as text"),
                help: Message(
                    th: "แปลงเป็นตัวเลข (Convert to Number) เพื่อให้คำนวณได้", en: "convert them to numbers, so that programs can add them up"),
                notes: [
                    Note(Place(file: 0, table: table, row: use.rows[0], column: Int32(physical[field])), countMessage(use.count, use.rows))
                ], fixes: mendings(field, .storedAsText)))
    }
}

extension FieldType {
    /// Whether a cell that can be read shows that its row is an entry: words can stand anywhere.
    var isEvidence: Bool {
        switch self {
        case .agency, .email, .text, .url: false
        case .choice, .date, .decimal, .fiscalYear, .integer, .itemID, .money, .percentage, .period, .projectNumber, .taxID, .telephone:
            true
        }
    }
}
