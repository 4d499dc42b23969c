/// A range of cells as formulas name it: rows and columns, all of them where only the others are named.
struct CellArea: Equatable, Sendable {
    var rows: ClosedRange<Int>
    var columns: ClosedRange<Int>

    /// 1,000 ranges: a print area of a sheet has a handful.
    static let limit = 1_000

    /// Reads ranges with commas between them, such as `'ปี, งบ'!$A$1:$N$40,Sheet1!$1:$3`; what is none is left out.
    static func areas(in text: [UInt8]) -> [CellArea] {
        var areas: [CellArea] = []
        var isQuoted = false
        var start = 0
        for at in 0...text.count {
            let byte = at < text.count ? text[at] : UInt8(ascii: ",")
            if byte == UInt8(ascii: "'") { isQuoted.toggle() }
            if isQuoted, at < text.count { continue }
            // What a function calculates is known to Excel alone.
            if byte == UInt8(ascii: "(") { return [] }
            if byte == UInt8(ascii: "!") { start = at + 1 }
            guard byte == UInt8(ascii: ",") else { continue }
            if start <= at, areas.count < limit, let area = CellArea(Array(text[start..<at])) { areas.append(area) }
            start = at + 1
        }
        return areas
    }

    /// Reads `B2:D9`, `B2`, `B:D` or `2:9`, with or without dollar signs.
    init?(_ text: [UInt8]) {
        let ends = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(Array.init)
        guard let first = ends.first, let last = ends.last, ends.count <= 2 else { return nil }
        if let one = CellReference(first.span, 0..<first.count), let other = CellReference(last.span, 0..<last.count) {
            guard one.isOnSheet, other.isOnSheet else { return nil }
            rows = min(one.row, other.row)...max(one.row, other.row)
            columns = min(one.column, other.column)...max(one.column, other.column)
            return
        }
        guard ends.count == 2 else { return nil }
        // A row or column alone is a cell once the other half is put to it.
        func column(_ end: [UInt8]) -> Int? {
            let whole = end + [UInt8(ascii: "1")]
            return end.last.map { $0 >= UInt8(ascii: "A") } ?? false ? CellReference(whole.span, 0..<whole.count)?.column : nil
        }
        func row(_ end: [UInt8]) -> Int? {
            let whole = [UInt8(ascii: "A")] + end
            return CellReference(whole.span, 0..<whole.count)?.row
        }
        if let one = column(first), let other = column(last), max(one, other) < CellReference.columns {
            rows = 0...CellReference.rows - 1
            columns = min(one, other)...max(one, other)
        } else if let one = row(first), let other = row(last), max(one, other) < CellReference.rows {
            rows = min(one, other)...max(one, other)
            columns = 0...CellReference.columns - 1
        } else {
            return nil
        }
    }
}
