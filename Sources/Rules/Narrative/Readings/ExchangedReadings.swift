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

    /// One cell, and what the others are like.
    private struct Cell {
        let passage: Passage
        /// Its first letters.
        let start: [UInt16]
        let isList: Bool
        var text: TextShare { TextShare(passage, runsOf: run) }
    }

    /// What the cells of a column hold.
    private struct Column {
        let index: Int
        var cells: [Int: Cell] = [:]
        private var starts: [[UInt16]: [Int]] = [:]
        private var listCount = 0

        init(_ index: Int) { self.index = index }

        mutating func add(_ cell: Cell, _ row: Int) {
            cells[row] = cell
            starts[cell.start, default: []].append(row)
            if cell.isList { listCount += 1 }
        }

        /// Whether one of the cells of other rows begins as a cell does and has so much of its text, in percent.
        func repeats(_ cell: Cell, _ least: Int, except row: Int) -> Bool {
            guard let rows = starts[cell.start], rows.contains(where: { $0 != row }) else { return false }
            let text = cell.text
            return rows.contains { $0 != row && cells[$0].map { text.share(in: $0.text.distinct) >= least } ?? false }
        }

        /// Whether one of the cells of other rows has so much of a text, in percent.
        func holds(_ text: TextShare, _ least: Int, except row: Int) -> Bool {
            cells.contains { $0.key != row && text.share(in: $0.value.text.distinct) >= least }
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
        var column = Column(index)
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
        guard isSure.0 || isSure.1, !one.holds(first.text, stranger, except: row), !two.holds(second.text, stranger, except: row) else {
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
