import Diagnostics
import Documents

/// A piece of a report as it is read for its data elements: a line of text or a cell, in reading order.
struct Piece: Sendable {
    /// What a piece is.
    enum Kind: Hashable, Sendable {
        case cell(table: Int32, row: Int32, column: Int32)
        case heading(Int)
        case text
    }

    let kind: Kind
    let text: String
    let place: Place

    init(_ kind: Kind, _ text: String, _ place: Place) {
        self.kind = kind
        self.text = text
        self.place = place
    }

    /// Whether it ends the section of a heading of a level.
    func ends(level: Int) -> Bool {
        if case .heading(let own) = kind { own <= level } else { false }
    }
}

/// Gathers the pieces of a report.
struct PieceCollector: Sendable {
    /// 50,000: a report of 200 pages has a tenth of that; a table of records has no use for them.
    static let kept = 50_000

    private(set) var pieces: [Piece] = []

    /// Adds the lines of a paragraph that stands at a place.
    mutating func add(_ paragraph: Paragraph, at start: Place) {
        let kind: Piece.Kind = if case .heading(let level) = paragraph.kind { .heading(level) } else { .text }
        for (index, line) in paragraph.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard pieces.count < Self.kept else { return }
            let text = plainText(String(line))
            if text.isEmpty { continue }
            var place = start
            if index > 0, paragraph.span.isKnown {
                let number = paragraph.span.line + Int32(clamping: index)
                place.span = LineSpan(line: number, column: 1, endLine: number, endColumn: Int32(clamping: line.unicodeScalars.count + 1))
            }
            pieces.append(Piece(kind, text, place))
        }
    }

    /// Adds the cells of rows.
    mutating func add(_ batch: RowBatch, table: Int32) {
        for row in batch.rows {
            for column in 0..<Int(row.cellCount) {
                guard pieces.count < Self.kept, let cell = batch.cell(row: row, column: column) else { continue }
                let text = plainText(batch.text(of: cell))
                if text.isEmpty { continue }
                pieces.append(
                    Piece(
                        .cell(table: table, row: row.index, column: Int32(column)), text,
                        batch.place(row: row, column: column, table: table)))
            }
        }
    }
}
