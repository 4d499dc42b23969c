import Diagnostics
import Documents
import XML

/// Reads the sheets of an OpenDocument spreadsheet; OASIS OpenDocument 1.3 part 3 §9.
struct SpreadsheetReader {
    var rows: SheetRows
    var reporter = TroubleReporter()
    let names = OpenDocumentNames()

    /// The depth of the element that is passed over with all in it; 0 when none is.
    private var skipped = 0
    /// The styles of sheets that hide them.
    private var hidingStyles: Set<String> = []
    private var style = ""
    private var styleCount = 0
    private var table: Int32 = -1
    private var sheet: Sheet?
    private var rowCount = 1
    private var isRowHidden = false
    private var isInRow = false
    private var hasContent = false
    /// Whether nothing was left out that the rows do not know of.
    var isComplete = true
    var cell: CellBeingRead?

    /// The sheet that is being read.
    private struct Sheet {
        let name: String
        var column = 0
        var hiddenColumns = HiddenRanges()
        var hiddenRows = HiddenRanges()
        var formulasWithoutResult = 0
        var firstFormula = Place()
    }

    /// The cell that is being read: what its attributes say.
    struct CellBeingRead {
        var isCovered: Bool
        var count = 1
        var columns = 1
        var rows = 1
        var type = ValueType.none
        var isError = false
        var hasFormula = false
        /// The stored value as it is written.
        var value: [UInt8] = []
        /// Where its text begins in the row's bytes.
        var start: Int
        /// The depth of the paragraph that is being read; 0 outside one.
        var paragraph = 0
        var hasParagraph = false
    }

    /// What a cell says it stores, OpenDocument 1.3 part 3 §19.389.
    enum ValueType {
        case boolean, date, none, number, string, time
    }

    init(limits: ReadLimits, repeatedCells: Int = OpenDocumentLimits.repeatedCells) {
        rows = SheetRows(limits: limits, repeatedCells: repeatedCells)
    }

    /// Reads all sheets and gives whether nothing was left out.
    mutating func read(
        _ archive: ZipArchive, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(PartFailure) -> Bool {
        guard let entry = archive.entry(named: "content.xml") else { throw .missing(part: "content.xml") }
        guard try !OpenDocumentManifest.isProtected(archive, from: &source) else {
            reporter.report(.protected, at: Place(file: 0), to: &sink)
            return false
        }
        var part = PackagePart(entry, vocabulary: OpenDocumentNames.vocabulary)
        do throws(PartFailure) {
            try readContent(&part, from: &source, into: &sink)
        } catch {
            endSheet(into: &sink)
            throw error
        }
        if table < 0 {
            reporter.report(.openDocument(.noSheets), at: Place(file: 0), to: &sink)
            return false
        }
        if !hasContent, !rows.isCut { reporter.report(.empty, at: Place(file: 0), to: &sink) }
        return isComplete && !rows.isCut
    }

    private mutating func readContent(
        _ part: inout PackagePart, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(PartFailure) {
        while true {
            switch try part.next(from: &source) {
            case .finished: return
            case .needsBytes: continue
            case .start where skipped > 0: continue
            case .start:
                if cell != nil {
                    startInCell(part.xml)
                } else if sheet != nil {
                    startInSheet(part.xml, into: &sink)
                } else {
                    startOutside(part.xml, into: &sink)
                }
            case .text:
                if skipped == 0, let cell, cell.paragraph > 0 { rows.text.append(part.xml.bytes[part.xml.text]) }
            case .end where skipped > 0:
                if part.xml.depth == skipped { skipped = 0 }
            case .end:
                end(part.xml, into: &sink)
            }
        }
    }

    /// Passes over an element and all in it.
    mutating func skip(_ xml: borrowing XMLTokenizer) {
        skipped = xml.depth
    }

    private mutating func startOutside(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        switch xml.name {
        case names.automaticStyles, names.body, names.documentContent, names.spreadsheet: break
        case names.style:
            guard xml.string(names.styleFamily) == "table" else { return skip(xml) }
            style = xml.string(names.styleName) ?? ""
        case names.tableProperties:
            guard xml.string(names.display) == "false" else { return }
            styleCount += 1
            if styleCount <= OpenDocumentLimits.styles {
                hidingStyles.insert(style)
            } else if styleCount == OpenDocumentLimits.styles + 1 {
                tell(.limit(.styles(OpenDocumentLimits.styles)), at: Place(file: 0), into: &sink)
            }
        case names.table: beginSheet(xml, into: &sink)
        default: skip(xml)
        }
    }

    private mutating func startInSheet(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        switch xml.name {
        case names.tableRow where !isInRow:
            isInRow = true
            rowCount = xml.count(names.rowsRepeated)
            isRowHidden = isHidden(xml)
            rows.beginRow()
        case names.tableCell where isInRow, names.coveredCell where isInRow:
            beginCell(xml)
        case names.tableColumn where !isInRow:
            let count = xml.count(names.columnsRepeated)
            guard let column = sheet?.column else { return }
            let end = min(column + count, 1 << 30)
            if isHidden(xml) { sheet?.hiddenColumns.append(column..<end) }
            sheet?.column = end
        case let name where !isInRow && names.groups.contains(name): break
        default: skip(xml)
        }
    }

    private mutating func end(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        if let paragraph = cell?.paragraph {
            if xml.depth == paragraph { cell?.paragraph = 0 }
            if xml.name == names.tableCell || xml.name == names.coveredCell, paragraph == 0 { endCell(into: &sink) }
        } else if isInRow {
            guard xml.name == names.tableRow else { return }
            isInRow = false
            let row = rows.row
            guard rows.endRow(count: rowCount, reporter: &reporter, into: &sink) else { return }
            hasContent = true
            if isRowHidden { sheet?.hiddenRows.append(row..<min(row + rowCount, 1 << 30)) }
        } else if xml.name == names.table {
            endSheet(into: &sink)
        }
    }

    private mutating func beginSheet(_ xml: borrowing XMLTokenizer, into sink: inout some DocumentSink) {
        guard Int(table) + 1 < OpenDocumentLimits.sheets else {
            if isComplete { tell(.limit(.sheets(OpenDocumentLimits.sheets)), at: Place(file: 0), into: &sink) }
            return skip(xml)
        }
        table += 1
        let name = xml.string(names.tableName) ?? ""
        let isHidden = xml.string(names.tableStyleName).map { hidingStyles.contains($0) } ?? false
        sheet = Sheet(name: name)
        rows.beginSheet(table: table)
        sink.beginTable(TableInfo(record: TableRecord(sheet: name, hasCells: true), isHidden: isHidden))
        if isHidden { reporter.report(.openDocument(.hiddenSheet(name)), at: Place(file: 0, table: table), to: &sink) }
    }

    private mutating func endSheet(into sink: inout some DocumentSink) {
        guard let sheet else { return }
        rows.flush(into: &sink)
        if sheet.formulasWithoutResult > 0 {
            reporter.report(.openDocument(.noCachedValue(count: sheet.formulasWithoutResult)), at: sheet.firstFormula, to: &sink)
        }
        let hiddenRows = sheet.hiddenRows.text(through: .max) { grouped($0 + 1) }
        let hiddenColumns = sheet.hiddenColumns.text(through: rows.lastColumn, name: columnLetters)
        if !hiddenRows.isEmpty || !hiddenColumns.isEmpty {
            reporter.report(
                .openDocument(.hiddenCells(rows: hiddenRows, columns: hiddenColumns)), at: Place(file: 0, table: table), to: &sink)
        }
        sink.endTable(TableRecord(sheet: sheet.name, hasCells: true))
        self.sheet = nil
        isInRow = false
        cell = nil
    }

    private mutating func tell(_ trouble: OpenDocumentTrouble, at place: Place, into sink: inout some DocumentSink) {
        reporter.report(.openDocument(trouble), at: place, to: &sink)
        isComplete = false
    }

    /// Notes a formula whose result is not in the file.
    mutating func noteFormula(at place: Place) {
        if sheet?.formulasWithoutResult == 0 { sheet?.firstFormula = place }
        sheet?.formulasWithoutResult += 1
    }

    private func isHidden(_ xml: borrowing XMLTokenizer) -> Bool {
        guard let visibility = xml.string(names.visibility) else { return false }
        return visibility == "collapse" || visibility == "filter"
    }
}
