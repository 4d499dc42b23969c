import Diagnostics

/// What a text says that a measure lays down, held against the row of that measure.
enum MeasureReferenceReadings {
    /// 60 signs: what is laid down stands so near in front of the reference.
    private static let reach = 60

    /// The numbers of one unit that a measure or a table lays down.
    private struct LaidDown {
        /// How often each amount stands there, by its ten-thousandths.
        private(set) var counts: [Int: Int] = [:]
        private(set) var sum = 0
        private(set) var first: [(cell: Passage, range: Range<Int>)] = []
        private(set) var last: (cell: Passage, range: Range<Int>)?
        private(set) var count = 0

        mutating func add(_ cell: Passage, _ range: Range<Int>, _ amount: Amount) {
            counts[amount.units, default: 0] += 1
            sum = Bounded.sum([sum, amount.units])
            count += 1
            // 4: one cell is that which refers, and three are named.
            if first.count < 4 { first.append((cell, range)) }
            last = (cell, range)
        }
    }

    /// A measure or a table by its number, and a unit.
    private struct Key: Hashable {
        let number: Int
        let unit: Int
    }

    /// The number of a unit that stands right in front of a reference.
    private static func said(_ all: [Quantity], _ word: PhraseSet.Hit, within reach: Int) -> Quantity? {
        all.last { $0.range.upperBound <= word.range.lowerBound }.flatMap {
            word.range.lowerBound - $0.range.upperBound <= reach ? $0 : nil
        }
    }

    /// A number that is said to be laid down in a measure whose row has others of its unit only.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let reader = QuantityReader(facts.words.figures)
        guard document.passages.contains(where: { words.first($0) != nil }) else { return }
        var laid: [Key: LaidDown] = [:]
        // The measure of each passage's row, in the order of the passages.
        var owners: [Int?] = document.texts.map { _ in nil }
        for table in document.tables {
            for row in table.rows {
                let number = CountReadings.number(table, row)?.number
                for cell in row.cells where !cell.isBlank {
                    owners.append(number)
                    guard let number else { continue }
                    for quantity in reader.all(cell) {
                        laid[Key(number: number, unit: quantity.unit), default: LaidDown()].add(cell, quantity.range, quantity.amount)
                    }
                }
            }
        }
        for (index, passage) in document.passages.enumerated() {
            let references = words.hits(passage)
            if references.isEmpty { continue }
            let all = reader.all(passage)
            for word in references {
                guard let number = passage.number(at: word.range.upperBound)?.value, let said = said(all, word, within: reach),
                    let found = laid[Key(number: number, unit: said.unit)]
                else { continue }
                // What the row says in the text itself lays nothing down.
                let own = owners[index] == number ? all.filter { $0.unit == said.unit } : []
                let same = (found.counts[said.amount.units] ?? 0) - own.count { $0.amount.isSame(as: said.amount) }
                let others = found.first.filter { !$0.cell.isSame(as: passage) }.prefix(3)
                guard found.count > own.count, same <= 0, let first = others.first else { continue }
                finds.add(
                    passage, said.range,
                    Phrase(
                        th: "({found}) แต่มาตรการที่ {number} กำหนดไว้ ({laid})", en: "({found}), but measure {number} lays down ({laid})"),
                    [
                        .init("found", passage.text(said.range)), .init("number", number), .init("laid", first.cell.text(first.range)),
                    ],
                    notes: others.map { Note($0.cell, $0.range, th: "ที่กำหนดไว้ในมาตรการ", en: "what the measure says") })
            }
        }
    }

    /// A number that is said to stand in a table which has others of its unit only.
    static func tables(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let each = facts.words.figures.each.map { Passage.key($0) }
        let reader = QuantityReader(facts.words.figures)
        let tables = SeriesReadings.tables(document, PhraseSet(reading.also))
        guard !tables.isEmpty else { return }
        var laid: [Key: LaidDown] = [:]
        for passage in document.passages {
            let references = words.hits(passage)
            if references.isEmpty { continue }
            let all = reader.all(passage)
            for word in references {
                guard let number = passage.number(at: word.range.upperBound)?.value, let table = tables[number],
                    let said = said(all, word, within: reading.least),
                    // What each of several has is no number of the table.
                    !each.contains(where: { passage.has($0, endingAt: said.number.lowerBound) })
                else { continue }
                let key = Key(number: number, unit: said.unit)
                let found = laid[key] ?? numbers(of: table, said.unit, reader)
                laid[key] = found
                // What is counted in one row only is no sum of the table.
                guard found.count >= 2, let last = found.last, found.counts[said.amount.units] == nil, found.sum != said.amount.units,
                    // A last row that is not the sum of the others has its own finding; it may also name what is counted above it only.
                    !isSum(said.amount, ofColumnIn: table), !standsInLastRow(of: table, said.amount)
                else { continue }
                finds.add(
                    passage, said.range,
                    Phrase(
                        th: "({found}) แต่ตารางที่ {number} ไม่มีจำนวนนี้ แถวสุดท้ายคือ ({laid})",
                        en: "({found}), but table {number} has no such number; its last one is ({laid})"),
                    [.init("found", passage.text(said.range)), .init("number", number), .init("laid", last.cell.text(last.range))],
                    notes: [Note(last.cell, last.range, th: "จำนวนในตาราง", en: "the number in the table")])
            }
        }
    }

    /// Whether a number is what a column comes to without its last row.
    private static func isSum(_ amount: Amount, ofColumnIn table: NarrativeDocument.Table) -> Bool {
        (0..<(table.rows.first?.cells.count ?? 0)).contains { column in
            let figures = table.rows.dropLast().compactMap { row -> Int? in
                var end = 0
                guard row.cells.indices.contains(column), let figure = Amount(row.cells[column], at: 0, end: &end),
                    end == row.cells[column].key.count
                else { return nil }
                return figure.units
            }
            return figures.count >= 2 && Bounded.sum(figures) == amount.units
        }
    }

    /// Whether a number is all that a cell of the last row says.
    private static func standsInLastRow(of table: NarrativeDocument.Table, _ amount: Amount) -> Bool {
        table.rows.last?.cells.contains { cell in
            var end = 0
            return Amount(cell, at: 0, end: &end).map { end == cell.key.count && $0.isSame(as: amount) } ?? false
        } ?? false
    }

    /// The numbers of a unit in a table: with the unit, or alone in a column whose header names it.
    private static func numbers(of table: NarrativeDocument.Table, _ unit: Int, _ reader: QuantityReader) -> LaidDown {
        let name = PhraseSet(keys: [reader.units.phrases[unit]])
        let header = table.header.isEmpty ? table.rows.first?.cells ?? [] : table.header
        let counted = header.indices.filter { name.first(header[$0]) != nil }
        var found = LaidDown()
        for row in table.rows {
            for (column, cell) in row.cells.enumerated() {
                for quantity in reader.all(cell) where quantity.unit == unit { found.add(cell, quantity.range, quantity.amount) }
                var end = 0
                guard counted.contains(column), let amount = Amount(cell, at: 0, end: &end), end == cell.key.count else { continue }
                found.add(cell, 0..<end, amount)
            }
        }
        return found
    }

    /// 12 signs: shorter names of measures stand in other words too.
    private static let shortest = 12
    /// 2 signs: a bracket may stand between a number and a name.
    private static let bracket = 2

    /// The name of another measure behind the number of one.
    static func names(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        var names: [(number: Int, cell: Passage, range: Range<Int>)] = []
        for table in document.tables {
            for row in table.rows {
                guard let (number, cell) = CountReadings.number(table, row), let start = cell.key.firstIndex(where: \.isThai) else {
                    continue
                }
                // A name ends where a bracket or a line does.
                let end =
                    cell.key.indices.first { $0 > start && (cell.isBroken[$0] || cell.key[$0] == UInt16(sign: "(")) } ?? cell.key.count
                if end - start >= shortest { names.append((number, cell, start..<end)) }
            }
        }
        // The measures of each name, and the first of them.
        var owners: [[UInt16]: (numbers: Set<Int>, first: Int)] = [:]
        for (index, name) in names.enumerated() {
            owners[Array(name.cell.key[name.range]), default: ([], index)].numbers.insert(name.number)
        }
        let phrases = PhraseSet(
            keys: owners.values.sorted { $0.first < $1.first }.map { Array(names[$0.first].cell.key[names[$0.first].range]) })
        let numbers = Set(names.map(\.number))
        guard !names.isEmpty else { return }
        for passage in document.passages {
            for word in words.hits(passage) {
                guard let number = passage.number(at: word.range.upperBound), numbers.contains(number.value),
                    let hit = (number.end...number.end + bracket).lazy.compactMap({ phrases.hit(passage, at: $0) }).first,
                    let own = owners[phrases.phrases[hit.phrase]], !own.numbers.contains(number.value)
                else { continue }
                let right = names[own.first]
                finds.add(
                    passage, word.range.lowerBound..<hit.range.upperBound,
                    Phrase(
                        th: "({name}) เป็นชื่อของมาตรการที่ {right} ไม่ใช่มาตรการที่ {number}",
                        en: "({name}) is what measure {right} is called, not measure {number}"),
                    [.init("name", passage.text(hit.range)), .init("right", right.number), .init("number", number.value)],
                    notes: [Note(right.cell, right.range, th: "ชื่อของมาตรการ", en: "the name of the measure")])
            }
        }
    }
}
