import Diagnostics

/// The words by which tables of figures are read.
struct TableWords: Sendable {
    /// Words that begin the label of a row that sums up.
    var totals: [String] = []
    /// Words of a row that is the mean of others.
    var means: [String] = []
    /// Words of a column that is a difference.
    var differences: [String] = []
    /// Words of a column that is a share in percent.
    var shares: [String] = []
    /// Words of a column of weights.
    var weights: [String] = []
    /// Words that stand for no change.
    var same: [String] = []
    /// Words that may stand behind a figure in its cell.
    var units: [String] = []
}

/// The figures of a table, or of the tables that pages have cut it into.
struct FigureTable: Sendable {
    /// One cell that holds a figure and nothing else.
    struct Figure: Sendable {
        let passage: Passage
        let range: Range<Int>
        /// Ten-thousandths, with its sign.
        let units: Int
        let decimals: Int
        /// Whether a sign or a word for more or less is written.
        let isSigned: Bool
    }

    /// Where a figure stands.
    struct Cell: Hashable {
        let row: Int
        let column: Int
    }

    /// For each row its cells; nil where no figure stands.
    private(set) var rows: [[Figure?]] = []
    /// For each row its cells as they are written.
    private(set) var cells: [[Passage]] = []
    /// For each row the places of its cells.
    private var places: [[Place]] = []
    /// For each row its first words.
    private(set) var labels: [Passage?] = []
    /// For each row the cells that hold words.
    private(set) var texts: [[Passage]] = []
    /// The names of the columns.
    private(set) var header: [Passage] = []
    /// The columns of figures, those that only number the rows left out.
    private(set) var columns: [Int] = []
    /// Where the last of the tables begins.
    private(set) var lastStart = 0

    /// 2,000 rows: no table of prose has more.
    private static let most = 2_000
    /// 16 columns: no table of prose has more of figures.
    private static let widest = 16

    init(_ tables: ArraySlice<NarrativeDocument.Table>, _ reader: Reader) {
        for table in tables {
            lastStart = rows.count
            if header.isEmpty { header = table.header }
            for row in table.rows where rows.count < Self.most {
                let figures = row.cells.map { reader.figure($0) }
                let label = zip(row.cells, figures).first { !$0.isBlank && $1 == nil && !$0.key.allSatisfy { $0 == UInt16(sign: "-") } }?.0
                if header.isEmpty, rows.isEmpty {
                    header = row.cells
                    // A first row without figures names the columns.
                    if figures.allSatisfy({ $0 == nil }) { continue }
                }
                rows.append(figures)
                cells.append(row.cells)
                places.append(row.places)
                labels.append(label)
                texts.append(zip(row.cells, figures).filter { !$0.isBlank && $1 == nil }.map(\.0))
            }
        }
        let width = rows.map(\.count).max() ?? 0
        columns = (0..<width).filter { column in
            let figures = rows.indices.compactMap { self[Cell(row: $0, column: column)] }
            return figures.count >= 2 && !Self.isNumbering(figures)
        }
        if columns.count > Self.widest { columns = [] }
    }

    private static func isNumbering(_ figures: [Figure]) -> Bool {
        figures.count >= 3 && figures.enumerated().allSatisfy { $1.decimals == 0 && $1.units == figures[0].units + $0 * 10_000 }
    }

    /// Whether the figures of a column are the places of its rows: whole numbers up to their count, none of them twice.
    func isRanking(_ column: Int) -> Bool {
        let figures = rows.indices.compactMap { self[Cell(row: $0, column: column)] }
        return figures.count >= 3 && Set(figures.map(\.units)).count == figures.count
            && figures.allSatisfy { $0.decimals == 0 && 10_000...figures.count * 10_000 ~= $0.units }
    }

    subscript(cell: Cell) -> Figure? {
        guard rows.indices.contains(cell.row), rows[cell.row].indices.contains(cell.column) else { return nil }
        return rows[cell.row][cell.column]
    }

    /// Where a cell stands, a blank one too.
    func place(_ cell: Cell) -> Place? {
        places.indices.contains(cell.row) && places[cell.row].indices.contains(cell.column) ? places[cell.row][cell.column] : nil
    }

    /// The name of a column.
    func name(_ column: Int) -> Passage { header.indices.contains(column) ? header[column] : Passage([]) }

    /// Whether the name of a column holds one of some words.
    func names(_ column: Int, _ words: PhraseSet) -> Bool { words.first(name(column)) != nil }

    /// Whether a row sums up.
    func isTotal(_ row: Int, _ words: PhraseSet) -> Bool {
        labels[row].map { words.hit($0, at: 0) != nil } ?? false
    }

    /// The words of tables, made ready, and what reads a cell that is one figure.
    struct Reader: Sendable {
        let totals: PhraseSet
        let shares: PhraseSet
        let differences: PhraseSet
        let weights: PhraseSet
        let means: PhraseSet
        private let rises: PhraseSet
        private let falls: PhraseSet
        private let same: PhraseSet
        private let units: PhraseSet
        private static let minus: [UInt16] = [0x2D, 0x2013, 0x2212]

        init(_ words: TableWords, _ claims: ClaimWords) {
            rises = PhraseSet(claims.rises)
            falls = PhraseSet(claims.falls)
            same = PhraseSet(words.same)
            units = PhraseSet(words.units)
            totals = PhraseSet(words.totals)
            shares = PhraseSet(words.shares)
            differences = PhraseSet(words.differences)
            weights = PhraseSet(words.weights)
            means = PhraseSet(words.means)
        }

        /// Whether a cell says that something rose, or that it fell, and nothing else; nil where it says neither.
        func direction(_ passage: Passage) -> Bool? {
            if let word = rises.hit(passage, at: 0), word.range == passage.whole { return true }
            if let word = falls.hit(passage, at: 0), word.range == passage.whole { return false }
            return nil
        }

        func figure(_ passage: Passage) -> Figure? {
            let key = passage.key
            guard !key.isEmpty, key.count <= 40 else { return nil }
            if let same = same.hit(passage, at: 0), same.range.upperBound == key.count {
                return Figure(passage: passage, range: passage.whole, units: 0, decimals: 4, isSigned: true)
            }
            var at = 0
            var sign = 1
            var isSigned = false
            if let word = rises.hit(passage, at: 0) {
                at = word.range.upperBound
                isSigned = true
            } else if let word = falls.hit(passage, at: 0) {
                at = word.range.upperBound
                sign = -1
                isSigned = true
            }
            if at < key.count, key[at] == UInt16(sign: "+") || Self.minus.contains(key[at]) {
                if key[at] != UInt16(sign: "+") { sign = -1 }
                at += 1
                isSigned = true
            }
            // An amount in brackets is one taken away.
            if key.first == UInt16(sign: "("), key.last == UInt16(sign: ")"), key.contains(UInt16(sign: ",")) {
                var end = 1
                guard let amount = Amount(passage, at: 1, end: &end), end == key.count - 1 else { return nil }
                return Figure(passage: passage, range: passage.whole, units: -amount.units, decimals: amount.decimals, isSigned: true)
            }
            var end = at
            guard let amount = Amount(passage, at: at, end: &end) else { return nil }
            if let unit = units.hit(passage, at: end) { end = unit.range.upperBound }
            guard end == key.count else { return nil }
            return Figure(passage: passage, range: passage.whole, units: sign * amount.units, decimals: amount.decimals, isSigned: isSigned)
        }
    }
}
