import Diagnostics

/// What two tables say of one measure.
enum MeasureTwinReadings {
    /// 2 measures: so many of which both tables say the same show that they speak of the same thing.
    private static let leastSame = 2

    /// Another unit or budget of a measure than in an earlier table that agrees with this one on the others.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        for role in reading.roles {
            // Two that agree and one that does not are three at least.
            let tables = document.tables.compactMap { table in cells(role, table) }.filter { $0.count > leastSame }
            for (index, later) in tables.enumerated() {
                for earlier in tables[max(0, index - mostTables)..<index] {
                    let shared = later.keys.filter { number in
                        guard let one = later[number], let two = earlier[number] else { return false }
                        return areSame(one, two)
                    }.sorted()
                    let odd = shared.filter { number in
                        guard let one = later[number], let two = earlier[number] else { return false }
                        return !agree(one.cell, two.cell, role)
                    }
                    guard shared.count - odd.count >= leastSame, odd.count * 2 < shared.count else { continue }
                    for number in odd {
                        guard let one = later[number]?.cell, let two = earlier[number]?.cell else { continue }
                        finds.add(
                            one, one.whole,
                            Phrase(
                                th: "มาตรการที่ {number}: ({found}) แต่อีกตารางระบุ ({other})",
                                en: "measure {number}: ({found}), where another table has ({other})"),
                            [.init("number", number), .init("found", one.text(one.whole)), .init("other", two.text(two.whole))],
                            notes: [Note(two, two.whole, th: "ในอีกตาราง", en: "in the other table")])
                    }
                }
            }
        }
    }

    /// A cell, and what its measure is called.
    private struct Entry {
        let cell: Passage
        let measure: TextShare
        let runs: Set<UInt64>
    }

    /// 12 tables: a measure stands in no more, and each is held against so many before it.
    private static let mostTables = 12

    /// Whether two names may be those of one measure: they have words in common, or one row has its number only.
    private static func areSame(_ one: Entry, _ two: Entry) -> Bool {
        one.measure.signs.isEmpty || two.measure.signs.isEmpty || one.measure.share(in: two.runs) > leastShare
    }

    /// 30 per cent: so much of a measure's name stands in what another table calls it.
    private static let leastShare = 30

    /// The cells of a role by the numbers of their measures; those of numbers that stand twice are left out.
    private static func cells(_ role: Role, _ table: NarrativeDocument.Table) -> [Int: Entry]? {
        guard let column = table.column(role) else { return nil }
        var found: [Int: Entry] = [:]
        var several: Set<Int> = []
        for row in table.rows where column < row.cells.count && !row.cells[column].isBlank {
            guard let number = CountReadings.number(table, row)?.number ?? lone(table, row) ?? coded(table, row) else { continue }
            let measure = TextShare(table.cell(row, .measure)?.key.filter(\.isThai) ?? [], runsOf: leastName)
            let entry = Entry(cell: row.cells[column], measure: measure, runs: measure.distinct)
            if found.updateValue(entry, forKey: number) != nil { several.insert(number) }
        }
        return found.filter { !several.contains($0.key) }
    }

    /// The number of a row that has a code, such as M1, and names no measure.
    private static func coded(_ table: NarrativeDocument.Table, _ row: NarrativeDocument.Row) -> Int? {
        guard table.column(.measure) == nil, let code = table.cell(row, .number).flatMap(RowCode.init), !code.prefix.isEmpty else {
            return nil
        }
        return code.value
    }

    /// The number that is all that the cell of the measure says.
    private static func lone(_ table: NarrativeDocument.Table, _ row: NarrativeDocument.Row) -> Int? {
        table.cell(row, .measure).flatMap { cell in cell.number(at: 0).flatMap { $0.end == cell.key.count ? $0.value : nil } }
    }

    /// Whether two cells say the same: equal amounts, or names of which one holds the other.
    private static func agree(_ one: Passage, _ two: Passage, _ role: Role) -> Bool {
        if role == .budget {
            var (end, last) = (0, 0)
            guard let first = Amount(one, at: 0, end: &end), let second = Amount(two, at: 0, end: &last), end == one.key.count,
                last == two.key.count
            else { return true }
            return first.isSame(as: second)
        }
        if one.key == two.key { return true }
        let (left, right) = (one.key.filter(\.isThai), two.key.filter(\.isThai))
        if left.isEmpty || right.isEmpty { return true }
        let (shorter, longer) = left.count < right.count ? (left, right) : (right, left)
        if PhraseSet(keys: [shorter]).longest(in: longer) != nil { return true }
        // Several units, of which one is the same.
        return TextShare(left, runsOf: leastName).share(in: TextShare(right, runsOf: leastName).distinct) > 0
    }

    /// 7 letters: units that have so many in common may be the same one.
    private static let leastName = 7
}
