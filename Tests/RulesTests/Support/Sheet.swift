import Diagnostics
import Documents
import Rules

/// A cell of a workbook, made by hand.
struct SheetCell: ExpressibleByStringLiteral, Sendable {
    let text: String
    let stored: String
    let kind: CellKind
    let isContinuation: Bool

    init(_ text: String, stored: String = "", _ kind: CellKind = .text, isContinuation: Bool = false) {
        self.text = text
        self.stored = stored
        self.kind = kind
        self.isContinuation = isContinuation
    }

    init(stringLiteral text: String) {
        self.init(text, text.isEmpty ? .blank : .text)
    }

    static func number(_ text: String, _ stored: String = "") -> SheetCell { SheetCell(text, stored: stored, .number) }

    static func date(_ text: String, _ stored: String) -> SheetCell { SheetCell(text, stored: stored, .date) }

    static func error(_ text: String) -> SheetCell { SheetCell(text, .error) }

    /// The same in a further cell of its merged range.
    var again: SheetCell { SheetCell(text, stored: stored, kind, isContinuation: true) }
}

/// A sheet of a workbook, made by hand; a row without cells is blank.
struct Sheet: Sendable {
    let name: String
    let rows: [[SheetCell]]
    var isHidden = false
    var rowOffset = 0
    var columnOffset = 0
    var layout = SheetLayout()

    init(_ name: String, _ rows: [[SheetCell]]) {
        self.name = name
        self.rows = rows
    }

    init(_ rows: [[SheetCell]]) {
        self.init("แผ่น1", rows)
    }

    /// Hands the sheet on in batches of some rows.
    func read(into sink: inout some DocumentSink, rowsPerBatch: Int) {
        let record = TableRecord(sheet: name, hasCells: true, rowOffset: rowOffset, columnOffset: columnOffset)
        sink.beginTable(TableInfo(record: record, isHidden: isHidden, layout: layout))
        var batch = RowBatch()
        for (index, cells) in rows.enumerated() where !cells.isEmpty {
            batch.rows.append(
                RowBatch.Row(
                    index: Int32(index), firstCell: Int32(batch.cells.count), cellCount: Int32(cells.count), line: 0, sourceStart: 0,
                    lineStart: 0))
            for cell in cells {
                batch.cells.append(
                    RowBatch.Cell(
                        shownAt: UInt32(batch.bytes.count), length: UInt32(cell.text.utf8.count),
                        storedLength: UInt32(cell.stored.utf8.count), kind: cell.kind, isContinuation: cell.isContinuation))
                batch.bytes += cell.text.utf8
                batch.bytes += cell.stored.utf8
            }
            if batch.rows.count == rowsPerBatch {
                sink.rows(&batch)
                batch.removeAll()
            }
        }
        if !batch.rows.isEmpty { sink.rows(&batch) }
        sink.endTable(record)
    }
}

extension Checked {
    /// Checks a workbook made by hand.
    init(_ sheets: [Sheet], by pack: SamplePack = SamplePack(), item: String? = "X1", rowsPerBatch: Int = 1_000) {
        let checker = ReportChecker(pack.library)
        var file = checker.file("r.xlsx", Expectation(item: item))
        for sheet in sheets { sheet.read(into: &file, rowsPerBatch: rowsPerBatch) }
        file.end(format: "xlsx")
        var files = [file]
        self.init(outcome: checker.outcome(of: &files, isComplete: [true], rules: []))
    }

    /// Each finding as `place level rule: message`, the place as a head line has it.
    func located(_ language: Language = .en) -> [String] {
        outcome.findings.map { finding in
            let place = outcome.location(of: finding.place)?.shown.dropFirst("r.xlsx:".utf8.count) ?? "-"
            return "\(place) \(finding.level.name) \(finding.rule): \(outcome.message(of: finding, in: language))"
        }
    }
}
