import Diagnostics

/// The line of marks under an excerpt, and the labels beside and under them.
struct MarkLines {
    /// One mark: the cells it covers, counted from the first cell of the excerpt.
    struct Item {
        let cells: Range<Int>
        let mark: Mark
        let label: String?
    }

    /// A piece of a line: where it begins, what it says, and in which colour.
    struct Piece {
        let column: Int
        let text: [UInt8]
        /// The cells that the text takes.
        let cells: Int
        let mark: Mark
    }

    /// The lines, each of pieces from left to right.
    private(set) var lines: [[Piece]] = []

    /// Lays out marks that are in order and do not overlap, in at most `width` cells.
    ///
    /// The label of the last mark stands behind it when there is room; every other has lines of its own under its mark.
    init(_ items: [Item], width: Int) {
        let marked = items.filter { $0.mark != .unmarked && !$0.cells.isEmpty }
        guard let last = marked.last else { return }
        var first = marked.map { item in
            let sign = item.mark == .primary ? UInt8(ascii: "^") : UInt8(ascii: "-")
            let text = Array(repeating: sign, count: item.cells.count)
            return Piece(column: item.cells.lowerBound, text: text, cells: text.count, mark: item.mark)
        }
        var waiting = marked.filter { $0.label != nil }
        if let label = last.label.map({ ShownText($0) }), last.cells.upperBound + 1 + label.width <= width {
            first.append(
                Piece(column: last.cells.upperBound + 1, text: Array(trimmed(label.bytes[...])), cells: label.width, mark: last.mark))
            waiting.removeLast()
        }
        lines.append(first)
        for item in waiting.reversed() {
            let label = item.label ?? ""
            let room = min(ShownText(label).width, max(width - item.cells.lowerBound, 24))
            let column = max(0, min(item.cells.lowerBound, width - room))
            for line in wrapped(label, first: width - column, rest: width - column) {
                lines.append([Piece(column: column, text: Array(line), cells: 0, mark: item.mark)])
            }
        }
    }
}
