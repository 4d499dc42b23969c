import Diagnostics
import XML

/// The rows and columns of a sheet that cannot be seen, by a filter or otherwise.
struct HiddenCells {
    private var rows = NamedRanges()
    private var columns: [ClosedRange<Int>] = []
    /// The columns that hold anything.
    var columnCount = 0

    /// Takes note of a row that holds something.
    mutating func take(row: Int) { rows.take(row) }

    /// Takes note of columns whose width is declared; one without width is hidden too.
    mutating func take(column xml: borrowing XMLTokenizer) {
        guard let first = xml.number(.min), let last = xml.number(.max), first > 0, first <= last, columns.count < CellReference.columns
        else { return }
        let isNarrow = xml.string(.width).map { $0 == "0" } ?? false
        if xml.flag(.hidden) == true || isNarrow { columns.append((first - 1)...(last - 1)) }
    }

    /// What there is to say; nil when all can be seen.
    var trouble: WorkbookTrouble? {
        var shown = NamedRanges()
        for range in columns where range.lowerBound < columnCount { shown.take(range.clamped(to: 0...(columnCount - 1))) }
        guard !rows.isEmpty || !shown.isEmpty else { return nil }
        return .hiddenCells(rows: rows.text { "\($0 + 1)" }, columns: shown.text(columnLetters))
    }
}
