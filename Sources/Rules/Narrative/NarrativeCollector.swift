import Diagnostics
import Documents

/// Gathers a report of prose while it is read: its paragraphs and the cells of its tables, in reading order.
struct NarrativeCollector: Sendable {
    /// 50,000 cells: a report of 200 pages has a tenth of that.
    private static let keptCells = 50_000
    /// 10,000 paragraphs, for the same reason.
    private static let keptParagraphs = 10_000

    /// One block, in reading order.
    enum Block: Sendable {
        case paragraph(Paragraph, Place)
        case table(Table)
    }

    /// A table with its rows as they were read.
    struct Table: Sendable {
        let index: Int32
        var rows: [Row] = []
    }

    /// A row: for each of its columns the pieces of the cell, none where it is blank.
    struct Row: Sendable {
        let index: Int32
        var cells: [Cell] = []
    }

    /// A cell and where it stands.
    struct Cell: Sendable {
        var pieces: [Prose]
        let place: Place
        /// Whether it belongs to a merged cell that begins further up or to the left.
        let isContinuation: Bool
    }

    private(set) var blocks: [Block] = []
    private var cellCount = 0
    private var paragraphCount = 0

    /// Whether something was left out because there was too much.
    private(set) var isCut = false

    /// Adds a paragraph; the lines of page margins are none of the prose.
    mutating func add(_ paragraph: Paragraph, at place: Place) {
        if paragraph.kind == .margin { return }
        guard paragraphCount < Self.keptParagraphs else {
            isCut = true
            return
        }
        paragraphCount += 1
        blocks.append(.paragraph(paragraph, place))
    }

    /// Adds the rows of a table that have not been added yet.
    mutating func add(_ batch: RowBatch, table: Int32) {
        var open = Table(index: table)
        if case .table(let last)? = blocks.last, last.index == table {
            open = last
            blocks.removeLast()
        }
        for row in batch.rows where row.index > open.rows.last?.index ?? -1 {
            guard cellCount < Self.keptCells else {
                isCut = true
                break
            }
            var kept = Row(index: row.index)
            for column in 0..<Int(row.cellCount) {
                let cell = batch.cell(row: row, column: column)
                let pieces = Prose.pieces(row, column, batch, table: table)
                // What is said at one place is marked there.
                let isSaid = pieces.count == 1 && pieces[0].text.contains { $0 > 0x20 }
                let own = isSaid && cell?.sourceStart != RowBatch.Cell.noSource ? pieces[0].place : nil
                kept.cells.append(
                    Cell(
                        pieces: pieces, place: own ?? batch.marked(row: row, column: column, table: table),
                        isContinuation: cell?.isContinuation ?? false))
            }
            cellCount += kept.cells.count
            open.rows.append(kept)
        }
        blocks.append(.table(open))
    }
}

extension RowBatch {
    /// The place of a cell that a finding can mark: a blank one has no sign, so those on both sides that part it from others are marked.
    func marked(row: Row, column: Int, table: Int32) -> Place {
        var place = place(row: row, column: column, table: table)
        let isBlank =
            self.cell(row: row, column: column).map { cell in
                bytes[Int(cell.start)..<Int(cell.start) + Int(cell.length)].allSatisfy { $0 == UInt8(ascii: " ") }
            } ?? true
        guard isBlank, place.span.isKnown, place.span.line == place.span.endLine else { return place }
        if place.span.column > 1 { place.span.column -= 1 }
        if column + 1 < Int(row.cellCount) { place.span.endColumn += 1 }
        return place
    }
}
