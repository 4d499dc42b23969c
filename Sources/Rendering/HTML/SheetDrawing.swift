import Diagnostics

/// A table as its readers know it: letters over the columns, numbers before the rows, the cells around what was found.
struct SheetDrawing {
    /// How a cell is marked.
    struct Marked {
        var mark: Mark
        var level: Level
        /// The findings that mark it, by their numbers in the outcome.
        var findings: [Int]
    }

    /// One line of the drawing.
    struct Row {
        let index: Int
        let isHeader: Bool
        /// Whether rows are left out above it.
        let followsGap: Bool
        /// The texts by column.
        let cells: [Int: String]
        /// The findings that stand in it, by their numbers in the outcome.
        let findings: [Int]
    }

    /// The columns that are drawn, and whether each is far from everything marked.
    private(set) var columns: [(index: Int, isFar: Bool)] = []
    private(set) var rows: [Row] = []
    private var marks: [Int64: Marked] = [:]

    /// The first columns name a row: they are near whatever is marked.
    private static let namingColumns = 2
    /// A drawing wider than this is none that anybody reads: what lies further off is left out unless marked.
    private static let mostColumns = 60

    /// Draws what findings of one table need: from the view of it where there is one, else from their excerpts alone.
    init(_ outcome: Outcome, findings: [Int], view: TableView?) {
        var texts: [Int: [Int: String]] = [:]
        var headers: Set<Int> = []
        var byRow: [Int: [Int]] = [:]
        for row in view?.rows ?? [] {
            texts[row.index] = Dictionary(uniqueKeysWithValues: row.cells.enumerated().map { ($0.offset, $0.element) })
        }
        for number in findings {
            let finding = outcome.findings[number]
            let row = Int(finding.place.row)
            byRow[row, default: []].append(number)
            if texts[row] == nil { texts[row] = [:] }
            if finding.place.column >= 0 { mark(row, Int(finding.place.column), .primary, finding.level, number) }
            guard case .grid(let grid) = finding.full?.excerpt else { continue }
            if let header = grid.headerRow { headers.insert(header) }
            for column in grid.columns {
                if let header = grid.headerRow, texts[header]?[column.column] == nil, !column.header.isEmpty {
                    texts[header, default: [:]][column.column] = column.header
                }
                if grid.headerRow != grid.row, texts[grid.row]?[column.column] == nil {
                    texts[grid.row, default: [:]][column.column] = column.text
                } else if grid.headerRow == grid.row, texts[grid.row]?[column.column] == nil {
                    texts[grid.row, default: [:]][column.column] = column.header.isEmpty ? column.text : column.header
                }
                if column.mark != .unmarked { mark(grid.row, column.column, column.mark, finding.level, number) }
            }
        }
        let marked = Set(marks.keys.map { Int($0 & 0xFFFF_FFFF) })
        let known = Set(texts.values.flatMap(\.keys)).union(marked)
        columns = known.sorted().filter { $0 < Self.mostColumns || marked.contains($0) }.map { column in
            (column, !marked.contains(column) && column >= Self.namingColumns)
        }
        var last: Int?
        for index in texts.keys.sorted() {
            rows.append(
                Row(
                    index: index, isHeader: headers.contains(index), followsGap: last.map { index > $0 + 1 } ?? false,
                    cells: texts[index] ?? [:], findings: byRow[index] ?? []))
            last = index
        }
    }

    /// How a cell is marked; nil when it is not.
    func mark(_ row: Int, _ column: Int) -> Marked? { marks[Self.key(row, column)] }

    private mutating func mark(_ row: Int, _ column: Int, _ mark: Mark, _ level: Level, _ finding: Int) {
        let key = Self.key(row, column)
        guard var known = marks[key] else {
            marks[key] = Marked(mark: mark, level: level, findings: [finding])
            return
        }
        if mark == .primary, known.mark != .primary || level > known.level {
            known.mark = .primary
            known.level = level
        }
        if !known.findings.contains(finding) { known.findings.append(finding) }
        marks[key] = known
    }

    private static func key(_ row: Int, _ column: Int) -> Int64 { Int64(row) << 32 | Int64(UInt32(truncatingIfNeeded: column)) }
}
