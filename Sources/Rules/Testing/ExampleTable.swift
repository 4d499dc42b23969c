import Diagnostics
import Documents

/// Builds the rows of a pack's examples: the cells that an example names, and the form's own examples for the rest.
struct ExampleTable {
    let spec: TableSpec
    let context: CheckContext

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
    }

    /// Checks rows; what is found, and what the table came to.
    func check(_ rows: [Example]) -> (findings: [Finding], result: TableResult) {
        let binding = Binding(
            headerRows: 0...0,
            bound: spec.form.columns.indices.map { Binding.Bound(physical: $0, strength: .known, row: 0) }, unknown: [], repeated: [],
            labels: spec.form.columns.map(\.title.th), score: 0)
        let info = TableInfo(record: TableRecord())
        var checker = TableChecker(spec, context, binding, table: 0, info: info, headerPlaces: [])
        var log = FindingLog()
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
                let text = row.cells.last { $0.id == column.id }?.text ?? column.example
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
    /// A row of the form's own examples only.
    static func plain(at origin: Origin) -> Example {
        Example(cells: [], origin: origin)
    }
}
