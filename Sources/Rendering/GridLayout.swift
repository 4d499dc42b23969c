import Diagnostics

/// A grid excerpt fitted to a width: which columns are kept, how wide each is, and where it begins.
struct GridLayout {
    /// One column that is kept.
    struct Column {
        /// Its number in the table, 0-based.
        let number: Int
        /// What stands over it, such as a sheet's letters.
        let name: String
        /// The header, nil where the header is not shown on a line of its own.
        let header: ShownText?
        let text: ShownText
        let mark: Mark
        let label: String?
        /// The cells it takes.
        var width: Int
        /// The first of its cells.
        var start = 0
    }

    /// Cells wider than this are cut, unless marked as what is wrong and there is room.
    static let widestCell = 28
    /// A marked column is not made narrower than this while others can be.
    static let narrowestCell = 12
    /// How much of a row's first words names it in a head line.
    static let openingCells = 20
    /// The blank cells between columns.
    static let gap = 2

    private(set) var columns: [Column]
    /// Where an `…` stands for columns that are left out.
    private(set) var ellipses: [Int] = []

    /// Fits columns to a number of cells.
    init(_ columns: [Column], width: Int) {
        self.columns = columns
        while totalWidth > width, narrow(by: totalWidth - width) {}
        place()
    }

    /// The cells a column would take if there were room enough.
    static func naturalWidth(name: String, header: ShownText?, text: ShownText, mark: Mark) -> Int {
        let textWidth = mark == .primary ? text.width : min(text.width, widestCell)
        return max(name.utf8.count, min(header?.width ?? 0, widestCell), textWidth, 1)
    }

    /// Whether columns are left out before a kept one.
    private func isGap(before index: Int) -> Bool {
        index > 0 && columns[index].number > columns[index - 1].number + 1
    }

    private var totalWidth: Int {
        var total = -GridLayout.gap
        for index in columns.indices {
            total += columns[index].width + GridLayout.gap + (isGap(before: index) ? 1 + GridLayout.gap : 0)
        }
        return total
    }

    /// Takes one step towards fewer cells: unmarked columns go first, from the middle; then wide ones shrink; then others go.
    private mutating func narrow(by excess: Int) -> Bool {
        if let unmarked = middle(where: { $0.mark == .unmarked }) {
            columns.remove(at: unmarked)
            return !columns.isEmpty
        }
        for mark in [Mark.secondary, .primary] {
            let wide = columns.indices.filter { columns[$0].mark == mark && columns[$0].width > GridLayout.narrowestCell }
            if let widest = wide.max(by: { columns[$0].width < columns[$1].width }) {
                columns[widest].width = max(GridLayout.narrowestCell, columns[widest].width - excess)
                return true
            }
        }
        if let secondary = middle(where: { $0.mark == .secondary }), columns.count > 1 {
            columns.remove(at: secondary)
            return true
        }
        if columns.count > 1 {
            columns.removeLast()
            return true
        }
        guard let only = columns.first, only.width > 1 else { return false }
        columns[0].width = max(1, only.width - excess)
        return true
    }

    private func middle(where matches: (Column) -> Bool) -> Int? {
        let candidates = columns.indices.filter { matches(columns[$0]) }
        let centre = columns.count / 2
        return candidates.min { abs($0 - centre) < abs($1 - centre) }
    }

    private mutating func place() {
        var at = 0
        for index in columns.indices {
            if isGap(before: index) {
                ellipses.append(at)
                at += 1 + GridLayout.gap
            }
            columns[index].start = at
            at += columns[index].width + GridLayout.gap
        }
    }
}
