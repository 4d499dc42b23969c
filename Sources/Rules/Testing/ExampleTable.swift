import Diagnostics
import Documents

/// Builds the rows of a pack's examples: the cells that an example names, and the form's own examples for the rest.
struct ExampleTable {
    let spec: TableSpec
    let context: CheckContext
    /// A checker under the form's own header that has read nothing yet: copied for each example, for making one takes longer than a row.
    private let fresh: TableChecker

    /// The same item in the fiscal year that the form's own examples are of.
    init(_ spec: TableSpec, reportYear: Int) {
        self.spec = spec
        let item = spec.item.window
        let year = spec.form.columns.first { $0.typeName == "fiscal-year" }.flatMap { Int($0.example) } ?? item.fiscalYear
        let shifted = Window(year: year)
        let whole = Window(year: item.fiscalYear)
        // The end is counted from that of the year, so that the 29th of a February in between shifts nothing.
        let window = Window(
            fiscalYear: year, from: shifted.from + (item.from - whole.from),
            to: shifted.to - (whole.to - item.to))
        context = CheckContext(window: window, fiscalYear: reportYear + year - item.fiscalYear)
        fresh = Self.checker(spec, context, Self.binding(spec.form.columns))
    }

    /// Checks rows under the form's own header; what is found, and what the table came to.
    func check(_ rows: [Example]) -> (findings: [Finding], result: TableResult) {
        check(rows, by: fresh, isHeaderChecked: false)
    }

    /// What is found when a column is left out of the header.
    func findings(without column: Int) -> [Finding] {
        check([.plain(at: spec.form.origin)], by: checker(Self.binding(spec.form.columns, without: column)), isHeaderChecked: true).findings
    }

    /// What is found when a column stands twice in the header.
    func findings(repeating column: Int) -> [Finding] {
        check([.plain(at: spec.form.origin)], by: checker(Self.binding(spec.form.columns, repeating: column)), isHeaderChecked: true)
            .findings
    }

    /// Whether a finding is about the table as a whole, which an example row does not mean to show.
    func isOfTable(_ finding: Finding) -> Bool {
        spec.tableChecks.contains(finding.rule) || spec.columns.contains { $0.mixed == finding.rule }
    }

    /// Whether an example says itself what a finding is about: it leaves the cell blank, or writes what its column refuses.
    func isSaid(_ finding: Finding, by example: Example) -> Bool {
        zip(spec.form.columns, spec.columns).contains { column, ids in
            ids.isOwn(finding.rule) && example.cells.contains { $0.id == column.id }
        }
    }

    private static func binding(_ columns: [Column], without missing: Int? = nil, repeating twice: Int? = nil) -> Binding {
        Binding(
            headerRows: 0...0,
            bound: columns.indices.map { $0 == missing ? nil : Binding.Bound(physical: $0, strength: .known, row: 0) }, unknown: [],
            repeated: twice.map { [Binding.Repeated(physical: columns.count, column: $0, first: $0, row: 0)] } ?? [],
            labels: columns.map(\.title.th) + (twice.map { [columns[$0].title.th] } ?? []), score: 0)
    }

    private static func checker(_ spec: TableSpec, _ context: CheckContext, _ binding: Binding) -> TableChecker {
        TableChecker(spec, context, binding, table: 0, info: TableInfo(record: TableRecord()), headerPlaces: [])
    }

    private func checker(_ binding: Binding) -> TableChecker { Self.checker(spec, context, binding) }

    private func check(
        _ rows: [Example], by checker: TableChecker, isHeaderChecked: Bool
    ) -> (findings: [Finding], result: TableResult) {
        var checker = checker
        var log = FindingLog()
        if isHeaderChecked { checker.reportHeader(&log) }
        var batch = batch(rows)
        _ = checker.check(&batch, from: 0, goesOn: true, &log)
        let result = checker.end(&log)
        return (log.findings, result)
    }

    private func batch(_ rows: [Example]) -> RowBatch {
        var batch = RowBatch()
        for (index, row) in rows.enumerated() {
            batch.rows.append(
                RowBatch.Row(
                    index: Int32(index + 1), firstCell: Int32(batch.cells.count), cellCount: Int32(spec.form.columns.count), line: 0,
                    sourceStart: 0, lineStart: 0))
            for column in spec.form.columns {
                let text = row.text(of: column)
                let start = UInt32(batch.bytes.count)
                batch.bytes += text.utf8
                batch.cells.append(
                    RowBatch.Cell(
                        start: start, length: UInt32(text.utf8.count), sourceStart: RowBatch.Cell.noSource, sourceLength: 0,
                        kind: text.isEmpty ? .blank : .text))
            }
        }
        return batch
    }
}

extension Example {
    /// The cell of a column: the row's own, or the form's example.
    func text(of column: Column) -> String {
        cells.last { $0.id == column.id }?.text ?? column.example
    }

    /// A row of the form's own examples only.
    static func plain(at origin: Origin) -> Example {
        Example(cells: [], origin: origin)
    }
}
