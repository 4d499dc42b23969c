import Diagnostics
import Documents
import XML

/// Reads the cells of one sheet, row by row, and hands them on in batches; ECMA-376-1 §18.3.1.
struct SheetReader {
    let strings: SharedStrings
    let styles: Stylesheet
    let dates: DateSystem
    let limits: ReadLimits
    /// The index of the table that the sheet becomes.
    let table: Int32

    var batch = RowBatch()
    var merges: MergeSpreader
    var reporter: TroubleReporter
    /// Whether nothing was left out.
    var isWhole = true
    /// The rows that were handed on.
    private(set) var rowCount = 0
    /// The cells that may still be read, those that are passed over in front of others counted.
    private(set) var cellsLeft: Int

    var row = RowState()
    var cell = CellState()
    private var element = Element.none
    private var hidden = HiddenCells()
    private var printed: PrintedCells
    private(set) var showsZeros = true
    private var mergeElements = 0
    private var noResultCount = 0
    private var noResultPlace = Place()
    var text: CellText
    private var isInSheetData = false
    private var isFull = false

    /// What the text that comes belongs to.
    private enum Element {
        case none, value, inlineText
    }

    init(
        strings: SharedStrings, styles: Stylesheet, dates: DateSystem, merges: MergedRanges, printed: PrintedCells, limits: ReadLimits,
        cellsLeft: Int, table: Int32, reporter: TroubleReporter
    ) {
        self.strings = strings
        self.styles = styles
        self.dates = dates
        self.merges = MergeSpreader(merges, limits: limits)
        self.printed = printed
        self.limits = limits
        self.cellsLeft = cellsLeft
        self.table = table
        self.reporter = reporter
        text = CellText(limit: limits.fieldBytes)
    }

    /// Reads the part to its end; rows before trouble have been handed on when it throws.
    mutating func read(
        _ part: inout PackagePart, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(PartFailure) {
        do throws(PartFailure) {
            reading: while true {
                switch try part.next(from: &source) {
                case .needsBytes: continue
                case .finished: break reading
                case .start:
                    start(part.xml, into: &sink)
                    takePlainCells(&part.xml)
                case .text: take(part.xml)
                case .end:
                    end(part.xml, into: &sink)
                    takePlainCells(&part.xml)
                }
            }
        } catch {
            if row.isOpen { endRow(into: &sink) }
            flush(into: &sink)
            throw error
        }
        spreadBehindLastRow(into: &sink)
        flush(into: &sink)
        reportSheet(into: &sink)
    }

    // MARK: Tokens

    @inline(__always)
    private mutating func start(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        guard xml.name.namespace == WorkbookName.Namespace.main else { return }
        switch xml.name.local {
        case WorkbookName.c.rawValue:
            if row.isOpen { startCell(xml, into: &sink) }
        case WorkbookName.v.rawValue:
            guard cell.isOpen, !cell.hasInlineText else { return }
            element = .value
            if cell.type.isText { startText(isPreserved: true) }
        case WorkbookName.row.rawValue:
            if isInSheetData { startRow(xml, into: &sink) }
        case WorkbookName.f.rawValue:
            cell.hasFormula = true
        case WorkbookName.t.rawValue:
            guard cell.isOpen, cell.isInline, cell.phoneticDepth == 0 else { return }
            element = .inlineText
            // The text of `is` counts, should there be a `v` as well.
            if !cell.hasInlineText {
                startText(isPreserved: xml.isSpacePreserved)
            } else {
                text.beginRun(isPreserved: xml.isSpacePreserved)
            }
            cell.hasInlineText = true
        default:
            startOther(xml)
        }
    }

    private mutating func startOther(_ xml: borrowing XMLTokenizer) {
        switch WorkbookName(rawValue: xml.name.local) {
        case .is: cell.isInline = cell.isOpen
        case .rPh: cell.phoneticDepth += 1
        case .sheetData: isInSheetData = true
        case .col: hidden.take(column: xml)
        case .mergeCell: mergeElements += 1
        case .sheetView:
            if xml.flag(.showZeros) == false { showsZeros = false }
        default: break
        }
    }

    @inline(__always)
    private mutating func take(_ xml: borrowing XMLTokenizer) {
        switch element {
        case .none: break
        case .inlineText: text.append(xml.bytes[xml.text])
        case .value: cell.take(xml, &text)
        }
    }

    @inline(__always)
    private mutating func end(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        guard xml.name.namespace == WorkbookName.Namespace.main else { return }
        switch xml.name.local {
        case WorkbookName.v.rawValue:
            element = .none
        case WorkbookName.c.rawValue:
            if cell.isOpen { endCell(into: &sink) }
        case WorkbookName.row.rawValue:
            if row.isOpen { endRow(into: &sink) }
        case WorkbookName.t.rawValue:
            if element == .inlineText { text.endRun() }
            element = .none
        case WorkbookName.is.rawValue: cell.isInline = false
        case WorkbookName.rPh.rawValue: cell.phoneticDepth -= 1
        case WorkbookName.sheetData.rawValue: isInSheetData = false
        default: break
        }
    }

    private mutating func startText(isPreserved: Bool) {
        text.removeAll()
        text.begin()
        text.beginRun(isPreserved: isPreserved)
        cell.hasText = true
    }

    // MARK: Rows

    private mutating func startRow(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        if row.isOpen { endRow(into: &sink) }
        var number = row.index + 1
        row.isHidden = false
        row.isStated = false
        row.isReadable = !isFull
        for attribute in xml.attributes where attribute.name.namespace == XMLName.none {
            switch attribute.name.local {
            case WorkbookName.r.rawValue:
                if let stated = decimalNumber(xml.bytes.span, attribute.value), stated > 0 {
                    number = stated - 1
                    row.isStated = true
                } else {
                    report(.badReference(String(decoding: xml.bytes[attribute.value].prefix(20), as: UTF8.self)), column: -1, into: &sink)
                    isWhole = false
                    row.isReadable = false
                }
            case WorkbookName.hidden.rawValue:
                row.isHidden = xml.flag(.hidden) == true
            default: continue
            }
        }
        row.isOpen = true
        row.firstCell = batch.cells.count
        row.bytesEnd = batch.bytes.count + limits.recordBytes
        row.nextColumn = 0
        guard number < CellReference.rows else {
            if row.isReadable { report(.badReference("\(number + 1):\(number + 1)"), column: -1, into: &sink) }
            row.isReadable = false
            isWhole = false
            return
        }
        if number <= row.index, row.isReadable {
            report(.rowOrder, row: number, column: -1, into: &sink)
        } else if !merges.isEmpty, row.isReadable {
            spread(between: row.index + 1, and: number, into: &sink)
        }
        row.index = number
    }

    /// Takes a row without a number for the one that its first cell names, further down.
    private mutating func adopt(row number: Int, into sink: inout some DocumentSink) -> Bool {
        guard !row.isStated, row.isReadable, batch.cells.count == row.firstCell, number > row.index, number < CellReference.rows else {
            return false
        }
        if !merges.isEmpty { spread(between: row.index, and: number, into: &sink) }
        row.index = number
        row.isStated = true
        return true
    }

    private mutating func endRow(into sink: inout some DocumentSink) {
        if cell.isOpen { endCell(into: &sink) }
        row.isOpen = false
        row.isCut = false
        guard row.isReadable else { return }
        let hadCells = batch.cells.count > row.firstCell
        if !merges.isEmpty { spreadMerges(into: &sink) }
        if hadCells, row.isHidden { hidden.take(row: row.index) }
        appendRow()
        if batch.bytes.count >= limits.chunkBytes || batch.cells.count >= DelimitedTokenizer.cellsPerBatch { flush(into: &sink) }
    }

    /// Appends the row that the cells from `row.firstCell` on make, if there are any.
    private mutating func appendRow() {
        let count = batch.cells.count - row.firstCell
        guard count > 0 else { return }
        hidden.columnCount = max(hidden.columnCount, count)
        if printed.isPart { printed.take(row: row.index, batch.cells[row.firstCell...]) }
        rowCount += 1
        batch.rows.append(
            RowBatch.Row(
                index: Int32(truncatingIfNeeded: row.index), firstCell: Int32(truncatingIfNeeded: row.firstCell),
                cellCount: Int32(truncatingIfNeeded: count), line: 0, sourceStart: 0, lineStart: 0))
    }

    private mutating func flush(into sink: inout some DocumentSink) {
        if !batch.rows.isEmpty { sink.rows(&batch) }
        batch.removeAll()
        row.firstCell = 0
        merges.forgetPlaces()
    }

    // MARK: Cells

    @inline(__always)
    private mutating func startCell(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        if cell.isOpen { endCell(into: &sink) }
        cell.begin(column: row.nextColumn)
        let bytes = xml.bytes.span
        for index in xml.attributes.indices {
            let attribute = xml.attributes[index]
            guard attribute.name.namespace == XMLName.none else { continue }
            switch attribute.name.local {
            case WorkbookName.r.rawValue:
                if let reference = CellReference(bytes, attribute.value), reference.column < CellReference.columns,
                    reference.row == row.index || adopt(row: reference.row, into: &sink)
                {
                    cell.column = reference.column
                } else {
                    cell.isReadable = false
                    if row.isReadable {
                        report(
                            .badReference(String(decoding: xml.bytes[attribute.value].prefix(20), as: UTF8.self)), column: -1, into: &sink)
                        isWhole = false
                    }
                }
            case WorkbookName.s.rawValue:
                cell.style = decimalNumber(bytes, attribute.value) ?? 0
            case WorkbookName.t.rawValue:
                cell.type = CellType(bytes, attribute.value)
            default: continue
            }
        }
        if cell.isReadable, cell.column >= CellReference.columns {
            cell.isReadable = false
            if row.isReadable { report(.badReference("\(columnLetters(cell.column))\(row.index + 1)"), column: -1, into: &sink) }
            isWhole = false
        }
        if cell.isReadable { row.nextColumn = cell.column + 1 }
    }

    @inline(__always)
    private mutating func endCell(into sink: inout some DocumentSink) {
        cell.isOpen = false
        element = .none
        guard cell.isReadable, row.isReadable, !row.isCut else { return }
        guard batch.bytes.count <= row.bytesEnd else {
            row.isCut = true
            isWhole = false
            reporter.report(.limit(.recordBytes(limits.recordBytes)), at: place(row: row.index, column: cell.column), to: &sink)
            return
        }
        if !cell.hasValue {
            if cell.hasFormula, !(cell.type.isText && cell.hasText) { noteFormula() }
            if !cell.hasText { return }
        }
        if let trouble = appendCell() { report(trouble, column: cell.column, into: &sink) }
    }

    private mutating func noteFormula() {
        if noResultCount == 0 { noResultPlace = place(row: row.index, column: cell.column) }
        noResultCount += 1
    }

    /// Appends the cell with what it shows and stores; what is wrong with it.
    @inline(__always)
    private mutating func appendCell() -> WorkbookTrouble? {
        let start = batch.bytes.count
        var trouble: WorkbookTrouble?
        var made: RowBatch.Cell
        switch cell.type {
        case .shared:
            guard cell.isIndex, cell.number < strings.count else { return .badCell(cell.isIndex ? "\(cell.number)" : "…") }
            let range = strings.range(cell.number)
            guard !range.isEmpty else { return nil }
            made = appendText(strings.bytes, range)
        case .text:
            let range = text.end()
            if text.isCut {
                trouble = .limit(.textBytes(limits.fieldBytes, texts: 1))
                isWhole = false
            }
            guard !range.isEmpty else { return trouble }
            made = appendText(text.bytes, range)
        default:
            (made, trouble) = appendValue()
        }
        guard put(&made) else {
            batch.bytes.removeSubrange(start...)
            return trouble ?? (isFull ? .limit(.cells(limits.workbookCells)) : .duplicateCell)
        }
        return trouble ?? (row.hasDuplicate ? takeDuplicate() : nil)
    }

    private mutating func takeDuplicate() -> WorkbookTrouble {
        row.hasDuplicate = false
        return .duplicateCell
    }

    @inline(__always)
    mutating func appendText(_ bytes: [UInt8], _ range: Range<Int>) -> RowBatch.Cell {
        let start = batch.bytes.count
        if styles.changesTexts { return appendFormatted(bytes, range) }
        batch.bytes += bytes[range]
        return RowBatch.Cell(
            shownAt: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: range.count), storedLength: 0, kind: .text)
    }

    private mutating func appendFormatted(_ bytes: [UInt8], _ range: Range<Int>) -> RowBatch.Cell {
        let start = batch.bytes.count
        let format = styles.format(ofStyle: cell.style)
        format.show(text: range, of: bytes, into: &batch.bytes)
        let length = batch.bytes.count - start
        var stored = 0
        if !format.showsTextPlainly {
            batch.bytes += bytes[range]
            stored = range.count
        }
        return RowBatch.Cell(
            shownAt: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: length),
            storedLength: UInt32(truncatingIfNeeded: stored), kind: .text)
    }

    /// Appends a number, date, boolean or error.
    @inline(__always)
    private mutating func appendValue() -> (RowBatch.Cell, WorkbookTrouble?) {
        let maker = ValueMaker(styles: styles, dates: dates, showsZeros: showsZeros)
        return maker.append(cell, to: &batch.bytes)
    }

    /// Puts a cell at its column, blank ones in front of it where there are none; false when it is not to be.
    @inline(__always)
    private mutating func put(_ made: inout RowBatch.Cell) -> Bool {
        let count = batch.cells.count - row.firstCell
        if cell.column == count, cellsLeft > 0 {
            cellsLeft &-= 1
            batch.cells.append(made)
            return true
        }
        return putElsewhere(made, count)
    }

    private mutating func putElsewhere(_ made: RowBatch.Cell, _ count: Int) -> Bool {
        if cell.column < count {
            let index = row.firstCell + cell.column
            row.hasDuplicate = batch.cells[index].kind != .blank
            batch.cells[index] = made
            return true
        }
        guard cellsLeft > cell.column - count else {
            if isFull { return true }
            isFull = true
            isWhole = false
            row.isReadable = false
            batch.cells.removeSubrange(row.firstCell...)
            return false
        }
        cellsLeft -= cell.column - count + 1
        batch.cells.append(contentsOf: repeatElement(SheetReader.blank, count: cell.column - count))
        batch.cells.append(made)
        return true
    }

    /// Counts cells, blank ones in front among them; false when there are too many.
    @inline(__always)
    mutating func takeRoom(_ count: Int) -> Bool {
        guard cellsLeft >= count else { return false }
        cellsLeft &-= count
        return true
    }

    /// A cell that holds nothing.
    static let blank = RowBatch.Cell(shownAt: 0, length: 0, storedLength: 0, kind: .blank)

    // MARK: Merged cells

    /// Hands on the rows that are nothing but the rest of merged ranges, from one row up to before another.
    private mutating func spread(between from: Int, and end: Int, into sink: inout some DocumentSink) {
        var index = from
        while index < end, let next = merges.nextRow(from: index, before: end) {
            row.index = next
            row.firstCell = batch.cells.count
            spreadMerges(into: &sink)
            appendRow()
            if batch.cells.count >= DelimitedTokenizer.cellsPerBatch { flush(into: &sink) }
            index = next + 1
        }
        row.firstCell = batch.cells.count
    }

    private mutating func spreadBehindLastRow(into sink: inout some DocumentSink) {
        guard !merges.isEmpty else { return }
        spread(between: row.index + 1, and: CellReference.rows, into: &sink)
    }

    private mutating func spreadMerges(into sink: inout some DocumentSink) {
        let isHit = merges.spread(to: row.index, firstCell: row.firstCell, in: &batch)
        if isHit, let limit = merges.limit { report(.limit(limit), column: -1, into: &sink) }
    }

    // MARK: Trouble

    func place(row: Int, column: Int) -> Place {
        Place(
            file: 0, table: table, row: Int32(truncatingIfNeeded: row), column: Int32(truncatingIfNeeded: column))
    }

    private mutating func report(_ trouble: WorkbookTrouble, row: Int? = nil, column: Int, into sink: inout some DocumentSink) {
        reporter.report(.workbook(trouble), at: place(row: row ?? self.row.index, column: column), to: &sink)
    }

    /// Reports what is known of the sheet as a whole.
    private mutating func reportSheet(into sink: inout some DocumentSink) {
        let here = Place(file: 0, table: table)
        if noResultCount > 0 { reporter.report(.workbook(.noCachedValue(count: noResultCount)), at: noResultPlace, to: &sink) }
        if let text = merges.unreadable {
            reporter.report(.workbook(.mergedCells(text)), at: here, to: &sink)
        } else if mergeElements > merges.elementCount, merges.limit == nil {
            reporter.report(.workbook(.mergedCells("\(mergeElements - merges.elementCount)")), at: here, to: &sink)
        }
        if let limit = merges.listLimit { reporter.report(.workbook(.limit(limit)), at: here, to: &sink) }
        if let (count, first) = merges.covered {
            reporter.report(.workbook(.coveredCells(count: count)), at: place(row: first.row, column: first.column), to: &sink)
        }
        if let (trouble, row, column) = printed.trouble {
            reporter.report(.workbook(trouble), at: place(row: row, column: column), to: &sink)
        }
        if let trouble = hidden.trouble { reporter.report(.workbook(trouble), at: here, to: &sink) }
    }
}

/// The row that is being read.
struct RowState {
    var isOpen = false
    /// The 0-based number; -1 before the first.
    var index = -1
    var isHidden = false
    /// Whether the file says its number.
    var isStated = false
    /// Whether it is handed on.
    var isReadable = true
    /// How long the batch may get before the rest of the row is left out, and whether it is.
    var bytesEnd = 0
    var isCut = false
    /// Where its cells begin in the batch.
    var firstCell = 0
    /// The column of a cell without a reference.
    var nextColumn = 0
    /// Whether a cell has just been replaced.
    var hasDuplicate = false
}
