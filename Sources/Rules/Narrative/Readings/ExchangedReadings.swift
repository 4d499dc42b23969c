import Diagnostics

/// Two cells of a row that have changed places, as the other rows show.
enum ExchangedReadings {
    /// 6 letters: runs of so many tell what is said in one column from what is said in another.
    private static let run = 6
    /// 12 letters: what is shorter may stand anywhere.
    private static let shortest = 12
    /// 50 per cent: what has so much in common with its own column belongs there.
    private static let stranger = 50

    /// 6 letters: texts that are said again and again begin alike.
    private static let front = 6
    /// 8 rows: what more of them say is a set phrase, and tells as much by the first.
    private static let fewRows = 8

    /// One cell, and what the others are like.
    private struct Cell {
        let passage: Passage
        /// Its first letters.
        let start: [UInt16]
        let isList: Bool
        var text: TextShare { TextShare(passage, runsOf: run) }
    }

    /// What the cells of a column hold.
    private final class Column {
        let index: Int
        private(set) var cells: [Int: Cell] = [:]
        private var starts: [[UInt16]: Int] = [:]
        private var listCount = 0
        /// The rows that have a run of letters, the first few; made when it is first asked for.
        private lazy var rows: [UInt64: [Int]] = {
            var found: [UInt64: [Int]] = [:]
            for (row, cell) in cells.sorted(by: { $0.key < $1.key }) {
                for run in cell.text.distinct where found[run, default: []].count < fewRows { found[run, default: []].append(row) }
            }
            return found
        }()

        init(_ index: Int) { self.index = index }

        func add(_ cell: Cell, _ row: Int) {
            cells[row] = cell
            starts[cell.start, default: 0] += 1
            if cell.isList { listCount += 1 }
        }

        /// Whether the cell of another row begins as a cell does, and one has so much of its text, in percent.
        func repeats(_ cell: Cell, _ least: Int, except row: Int) -> Bool {
            (starts[cell.start] ?? 0) > (cells[row]?.start == cell.start ? 1 : 0) && share(of: cell, except: row) >= least
        }

        /// How much of a text the cell of another row has, in percent: the one that has most of its runs.
        func share(of cell: Cell, except row: Int) -> Int {
            let text = cell.text
            var shared: [Int: Int] = [:]
            for run in text.distinct { for other in rows[run] ?? [] where other != row { shared[other, default: 0] += 1 } }
            let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
            return best.flatMap { cells[$0.key] }.map { text.share(in: $0.text.distinct) } ?? 0
        }

        /// How many of the cells of other rows are lists, in percent.
        func lists(except row: Int) -> Int {
            let own = cells[row]
            return (listCount - (own?.isList ?? false ? 1 : 0)) * 100 / max(1, cells.count - (own == nil ? 0 : 1))
        }
    }

    /// A text that the other rows have in another column, beside one there which they have in the first.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        for tables in ColumnReadings.parts(document) {
            guard let table = tables.first else { continue }
            let rows = tables.flatMap(\.rows)
            // A column that is not known may hold anything.
            let columns = table.header.indices.filter { index in
                table.roles.indices.contains(index) && table.roles[index].map(reading.roles.contains) ?? true
            }
            let filled = columns.map { column(rows, $0) }.filter { $0.cells.count > reading.least }
            for (at, one) in filled.enumerated() {
                for two in filled.dropFirst(at + 1) {
                    for row in rows.indices {
                        guard let first = one.cells[row], let second = two.cells[row], areExchanged(first, second, one, two, row, reading)
                        else { continue }
                        report(first.passage, table.header[one.index], table.header[two.index], second.passage, &finds)
                        report(second.passage, table.header[two.index], table.header[one.index], first.passage, &finds)
                    }
                }
            }
        }
    }

    private static func column(_ rows: [NarrativeDocument.Row], _ index: Int) -> Column {
        let column = Column(index)
        for (row, cells) in rows.map(\.cells).enumerated() where cells.indices.contains(index) && !cells[index].isBlank {
            let letters = cells[index].key.lazy.filter { $0.isThai || $0.isLatin }
            guard letters.prefix(shortest).count == shortest else { continue }
            let isList = ListMarker.first(of: cells[index]) != nil
            column.add(Cell(passage: cells[index], start: Array(letters.prefix(front)), isList: isList), row)
        }
        return column
    }

    /// Whether each of two cells is like the other's column and unlike its own.
    private static func areExchanged(_ first: Cell, _ second: Cell, _ one: Column, _ two: Column, _ row: Int, _ reading: Reading) -> Bool {
        if isReversed(first, second, one, two, row) || isReversed(second, first, two, one, row) { return true }
        let isSure = (two.repeats(first, reading.threshold, except: row), one.repeats(second, reading.threshold, except: row))
        guard isSure.0 || isSure.1, one.share(of: first, except: row) < stranger, two.share(of: second, except: row) < stranger else {
            return false
        }
        if isSure.0, isSure.1 { return true }
        // Where one is surely the other column's, that the other is a list as all there are is enough.
        let lists = (one.lists(except: row), two.lists(except: row))
        return isSure.0 && second.isList && !first.isList && lists.0 >= 75 && lists.1 < 25
            || isSure.1 && first.isList && !second.isList && lists.1 >= 75 && lists.0 < 25
    }

    /// 5 rows: so many without an exception show that one column is of lists, and the other is not.
    private static let leastLists = 5

    /// Whether all other rows have a list in the first column and none in the second, and this one has it the other way round.
    private static func isReversed(_ first: Cell, _ second: Cell, _ one: Column, _ two: Column, _ row: Int) -> Bool {
        !first.isList && second.isList && min(one.cells.count, two.cells.count) > leastLists
            && one.lists(except: row) == 100 && two.lists(except: row) == 0
    }

    private static func report(_ cell: Passage, _ own: Passage, _ other: Passage, _ second: Passage, _ finds: inout Finds) {
        finds.add(
            cell, cell.whole,
            Phrase(
                th: "ข้อความในช่อง ({own}) เป็นแบบที่แถวอื่นมีในช่อง ({other}): น่าจะสลับกัน",
                en: "({own}) holds what the other rows have in ({other}): the two have changed places"),
            [.init("own", own.text(own.whole)), .init("other", other.text(other.whole))],
            notes: [Note(second, second.whole, th: "ช่องที่สลับกัน", en: "the other cell")])
    }
}
