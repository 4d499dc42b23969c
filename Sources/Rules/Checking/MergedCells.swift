import Documents

/// Which cells of a row only repeat a merged range that begins further up or further left.
struct MergedCells: Sendable {
    /// Where a cell's range begins.
    private enum Origin: UInt8 {
        case itself
        case above
        case beside
    }

    /// One for each cell of the row; empty when no cell is merged.
    private var origins: [Origin] = []

    /// A row without merged cells.
    init() {}

    /// Looks at the cells of a row.
    init(_ row: RowBatch.Row, _ batch: RowBatch) {
        let cells = batch.cells[Int(row.firstCell)..<Int(row.firstCell + row.cellCount)]
        guard cells.contains(where: \.isContinuation) else { return }
        origins.reserveCapacity(cells.count)
        for index in cells.indices {
            let cell = cells[index]
            var origin = Origin.itself
            if cell.isContinuation {
                // A range that begins in this row has its text in the cell before; one from above has none of its own to the left.
                let isBeside = index > cells.startIndex && origins.last != .above && Self.areSame(cells[index - 1], cell, batch)
                origin = isBeside ? .beside : .above
            }
            origins.append(origin)
        }
    }

    private static func areSame(_ left: RowBatch.Cell, _ right: RowBatch.Cell, _ batch: RowBatch) -> Bool {
        guard left.length == right.length else { return false }
        let bytes = batch.bytes
        return bytes[Int(left.start)..<Int(left.start + left.length)]
            .elementsEqual(bytes[Int(right.start)..<Int(right.start + right.length)])
    }

    /// Whether any cell of the row is merged.
    var hasAny: Bool { !origins.isEmpty }

    /// Whether a column repeats a range.
    func isContinued(_ column: Int) -> Bool {
        origins.indices.contains(column) && origins[column] != .itself
    }

    /// Whether a column repeats a range that begins further left in the same row.
    func isBeside(_ column: Int) -> Bool {
        origins.indices.contains(column) && origins[column] == .beside
    }

    /// Whether a column repeats a range that begins further up.
    func isAbove(_ column: Int) -> Bool {
        origins.indices.contains(column) && origins[column] == .above
    }
}
