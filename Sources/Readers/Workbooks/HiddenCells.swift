import Diagnostics
import XML

/// The rows and columns of a sheet that cannot be seen, by a filter or otherwise.
struct HiddenCells {
    private var rows: [ClosedRange<Int>] = []
    private var columns: [ClosedRange<Int>] = []
    private var rowRanges = 0
    /// The columns that hold anything.
    var columnCount = 0

    /// Eight ranges are named: more nobody reads.
    private static let named = 8

    /// Takes note of a row that holds something.
    mutating func take(row: Int) {
        if let last = rows.last, last.upperBound == row - 1 {
            rows[rows.count - 1] = last.lowerBound...row
        } else {
            rowRanges += 1
            // The last stands for all further ones.
            if rows.count > Self.named { rows.removeLast() }
            rows.append(row...row)
        }
    }

    /// Takes note of columns whose width is declared; one without width is hidden too.
    mutating func take(column xml: borrowing XMLTokenizer) {
        guard let first = xml.number(.min), let last = xml.number(.max), first > 0, first <= last, columns.count < CellReference.columns
        else { return }
        let isNarrow = xml.string(.width).map { $0 == "0" } ?? false
        if xml.flag(.hidden) == true || isNarrow { columns.append((first - 1)...(last - 1)) }
    }

    /// What there is to say; nil when all can be seen.
    var trouble: WorkbookTrouble? {
        var shown: [ClosedRange<Int>] = []
        for range in columns where range.lowerBound < columnCount {
            let range = range.clamped(to: 0...(columnCount - 1))
            if let last = shown.last, last.upperBound == range.lowerBound - 1 {
                shown[shown.count - 1] = last.lowerBound...range.upperBound
            } else {
                shown.append(range)
            }
        }
        guard !rows.isEmpty || !shown.isEmpty else { return nil }
        return .hiddenCells(
            rows: Self.text(rows, count: rowRanges) { "\($0 + 1)" }, columns: Self.text(shown, count: shown.count, columnLetters))
    }

    private static func text(_ ranges: [ClosedRange<Int>], count: Int, _ name: (Int) -> String) -> String {
        let texts = ranges.prefix(named).map { $0.count == 1 ? name($0.lowerBound) : "\(name($0.lowerBound))–\(name($0.upperBound))" }
        return texts.joined(separator: ", ") + (count > named ? ", …" : "")
    }
}
