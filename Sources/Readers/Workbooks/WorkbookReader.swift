import Diagnostics
import Documents

/// Reads a workbook: each worksheet is a table, in the order of the tabs; ECMA-376-1 §18.
struct WorkbookReader {
    private let archive: ZipArchive
    private let limits: ReadLimits
    private var reporter = TroubleReporter()
    private var isWhole = true
    private var tables: Int32 = 0
    private var rowCount = 0
    private var cellsLeft: Int
    /// The parts that have been read as sheets.
    private var partsRead: Set<String> = []

    init(archive: ZipArchive, limits: ReadLimits) {
        self.archive = archive
        self.limits = limits
        cellsLeft = limits.workbookCells
    }

    /// Reads all sheets and gives whether nothing was left out.
    ///
    /// - Throws: Why not even the list of sheets can be read.
    mutating func read(
        from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) throws(PartFailure) -> Bool {
        let main = try Self.mainPart(of: archive, from: &source)
        let workbook = try WorkbookPart(main, limits: limits, from: &source)
        let relationships = try WorkbookRelationships(of: main.name, in: archive, from: &source)
        guard !workbook.sheets.isEmpty else {
            report(.noSheets, to: &sink)
            return false
        }
        if workbook.sheetsLeftOut > 0 { leaveOut(.limit(.sheets(limits.sheets)), to: &sink) }
        let styles = styles(relationships, from: &source, into: &sink)
        let strings = strings(relationships, from: &source, into: &sink)
        for sheet in workbook.sheets {
            guard let part = part(of: sheet, relationships, into: &sink) else { continue }
            read(sheet, part, workbook: workbook, styles: styles, strings: strings, from: &source, into: &sink)
        }
        if rowCount == 0, isWhole { reporter.report(.empty, at: Place(file: 0), to: &sink) }
        return isWhole && rowCount > 0
    }

    /// The part that the package calls its main one, else the one that workbooks usually have.
    static func mainPart(of archive: ZipArchive, from source: inout some ByteSource & ~Copyable) throws(PartFailure) -> ZipEntry {
        let usual = "xl/workbook.xml"
        let named = try WorkbookRelationships(of: "", in: archive, from: &source).first("officeDocument")?.path
        guard let entry = named.flatMap({ archive.entry(named: $0) }) ?? archive.entry(named: usual) else {
            throw .missing(part: named ?? usual)
        }
        return entry
    }

    private mutating func styles(
        _ relationships: WorkbookRelationships, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) -> Stylesheet {
        guard let path = relationships.first("styles")?.path else { return Stylesheet() }
        do throws(PartFailure) {
            guard let entry = archive.entry(named: path) else { throw .missing(part: path) }
            return try Stylesheet(entry, from: &source)
        } catch {
            fail(error, to: &sink)
            return Stylesheet()
        }
    }

    private mutating func strings(
        _ relationships: WorkbookRelationships, from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) -> SharedStrings {
        var strings = SharedStrings()
        guard let path = relationships.first("sharedStrings")?.path else { return strings }
        do throws(PartFailure) {
            guard let entry = archive.entry(named: path) else { throw .missing(part: path) }
            try strings.read(entry, limits: limits, from: &source)
        } catch {
            fail(error, to: &sink)
        }
        for limit in strings.limits { leaveOut(.limit(limit), to: &sink) }
        return strings
    }

    /// The part of a sheet that has cells.
    private mutating func part(
        of sheet: WorkbookPart.Sheet, _ relationships: WorkbookRelationships, into sink: inout some DocumentSink
    ) -> ZipEntry? {
        guard let relationship = relationships.all.first(where: { $0.id == sheet.relationship }) else {
            leaveOut(.sheetWithoutPart(sheet.name), to: &sink)
            return nil
        }
        guard Self.sheetKinds.contains(relationship.kind) else {
            report(.notAWorksheet(sheet.name, kind: relationship.kind), to: &sink)
            return nil
        }
        guard let entry = archive.entry(named: relationship.path) else {
            fail(.missing(part: relationship.path), to: &sink)
            return nil
        }
        // Thousands of sheets of one part would never come to an end.
        guard partsRead.insert(entry.name).inserted else {
            leaveOut(.sheetWithoutPart(sheet.name), to: &sink)
            return nil
        }
        return entry
    }

    /// Sheets of macros of Excel 4 have cells like any other.
    private static let sheetKinds = ["worksheet", "xlMacrosheet", "xlIntlMacrosheet"]

    /// The part of a sheet that has cells; nil where there is none.
    static func part(
        of sheet: WorkbookPart.Sheet, _ relationships: WorkbookRelationships, in archive: ZipArchive
    ) -> ZipEntry? {
        guard let relationship = relationships.all.first(where: { $0.id == sheet.relationship }),
            sheetKinds.contains(relationship.kind)
        else { return nil }
        return archive.entry(named: relationship.path)
    }

    private mutating func read(
        _ sheet: WorkbookPart.Sheet, _ entry: ZipEntry, workbook: WorkbookPart, styles: Stylesheet, strings: SharedStrings,
        from source: inout some ByteSource & ~Copyable, into sink: inout some DocumentSink
    ) {
        let record = TableRecord(sheet: sheet.name, hasCells: true)
        var layout = SheetLayout()
        layout.tables = WorkbookTables(of: entry, in: archive, from: &source).all
        layout.headerRows = sheet.names.headerRows.map { Int32($0.lowerBound)...Int32($0.upperBound) }
        sink.beginTable(TableInfo(record: record, isHidden: sheet.visibility != .visible, layout: layout))
        if sheet.visibility != .visible {
            reporter.report(
                .workbook(.hiddenSheet(sheet.name, isVery: sheet.visibility == .veryHidden)), at: Place(file: 0, table: tables), to: &sink)
        }
        var reader = SheetReader(
            strings: strings, styles: styles, dates: workbook.dates, merges: MergedRanges(entry, limits: limits, from: &source),
            printed: PrintedCells(sheet.names), limits: limits, cellsLeft: cellsLeft, table: tables, reporter: reporter)
        var part = PackagePart(entry, vocabulary: WorkbookName.vocabulary)
        do throws(PartFailure) {
            try reader.read(&part, from: &source, into: &sink)
        } catch {
            reader.reporter.report(.part(error), at: Place(file: 0, table: tables), to: &sink)
            isWhole = false
        }
        reporter = reader.reporter
        cellsLeft = reader.cellsLeft
        rowCount += reader.rowCount
        if !reader.isWhole { isWhole = false }
        tables += 1
        sink.endTable(record)
    }

    private mutating func report(_ trouble: WorkbookTrouble, to sink: inout some DocumentSink) {
        reporter.report(.workbook(trouble), at: Place(file: 0), to: &sink)
    }

    /// Reports trouble that keeps something from being read.
    private mutating func leaveOut(_ trouble: WorkbookTrouble, to sink: inout some DocumentSink) {
        report(trouble, to: &sink)
        isWhole = false
    }

    private mutating func fail(_ failure: PartFailure, to sink: inout some DocumentSink) {
        reporter.report(.part(failure), at: Place(file: 0), to: &sink)
        isWhole = false
    }
}
