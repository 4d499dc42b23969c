import Diagnostics

/// What a text says that a measure lays down, held against the row of that measure.
enum MeasureReferenceReadings {
    /// 60 signs: what is laid down stands so near in front of the reference.
    private static let reach = 60

    /// A number that is said to be laid down in a measure whose row has others of its unit only.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let reader = QuantityReader(facts.words.figures)
        var rows: [Int: [NarrativeDocument.Row]] = [:]
        for table in document.tables {
            for row in table.rows { if let number = CountReadings.number(table, row)?.number { rows[number, default: []].append(row) } }
        }
        guard !rows.isEmpty else { return }
        for passage in document.passages {
            let references = words.hits(passage)
            if references.isEmpty { continue }
            let all = reader.all(passage)
            for word in references {
                guard let number = passage.number(at: word.range.upperBound)?.value, let own = rows[number],
                    let said = all.last(where: { $0.range.upperBound <= word.range.lowerBound }),
                    word.range.lowerBound - said.range.upperBound <= reach
                else { continue }
                let laid = own.flatMap { row in
                    row.cells.filter { !$0.isSame(as: passage) }.flatMap { cell in reader.all(cell).map { (cell: cell, quantity: $0) } }
                }.filter { $0.quantity.unit == said.unit }
                guard let first = laid.first, !laid.contains(where: { $0.quantity.amount.isSame(as: said.amount) }) else { continue }
                finds.add(
                    passage, said.range,
                    Phrase(
                        th: "({found}) แต่มาตรการที่ {number} กำหนดไว้ ({laid})", en: "({found}), but measure {number} lays down ({laid})"),
                    [
                        .init("found", passage.text(said.range)), .init("number", number),
                        .init("laid", first.cell.text(first.quantity.range)),
                    ],
                    notes: laid.prefix(3).map { Note($0.cell, $0.quantity.range, th: "ที่กำหนดไว้ในมาตรการ", en: "what the measure says") })
            }
        }
    }

    /// A number that is said to stand in a table which has others of its unit only.
    static func tables(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let captions = PhraseSet(reading.also)
        let each = facts.words.figures.each.map { Passage.key($0) }
        let reader = QuantityReader(facts.words.figures)
        let tables = SeriesReadings.tables(document, captions)
        guard !tables.isEmpty else { return }
        for passage in document.passages {
            let references = words.hits(passage)
            if references.isEmpty { continue }
            let all = reader.all(passage)
            for word in references {
                guard let number = passage.number(at: word.range.upperBound)?.value, let table = tables[number],
                    let said = all.last(where: { $0.range.upperBound <= word.range.lowerBound }),
                    word.range.lowerBound - said.range.upperBound <= reading.least,
                    // What each of several has is no number of the table.
                    !each.contains(where: { passage.has($0, endingAt: said.number.lowerBound) })
                else { continue }
                let unit = PhraseSet(keys: [reader.units.phrases[said.unit]])
                let header = table.header.isEmpty ? table.rows.first?.cells ?? [] : table.header
                let counted = header.indices.filter { unit.first(header[$0]) != nil }
                let laid = table.rows.flatMap { row in
                    row.cells.flatMap { cell in reader.all(cell).filter { $0.unit == said.unit }.map { (cell: cell, quantity: $0) } }
                        + counted.compactMap { column -> (cell: Passage, quantity: Quantity)? in
                            var end = 0
                            guard column < row.cells.count, let amount = Amount(row.cells[column], at: 0, end: &end),
                                end == row.cells[column].key.count
                            else { return nil }
                            return (row.cells[column], Quantity(number: 0..<end, range: 0..<end, amount: amount, unit: said.unit))
                        }
                }
                // What is counted in one row only is no sum of the table.
                guard laid.count >= 2, let last = laid.last,
                    !laid.contains(where: { $0.quantity.amount.isSame(as: said.amount) }),
                    laid.reduce(0, { $0 + $1.quantity.amount.units }) != said.amount.units
                else { continue }
                finds.add(
                    passage, said.range,
                    Phrase(
                        th: "({found}) แต่ตารางที่ {number} ไม่มีจำนวนนี้ แถวสุดท้ายคือ ({laid})",
                        en: "({found}), but table {number} has no such number; its last one is ({laid})"),
                    [
                        .init("found", passage.text(said.range)), .init("number", number),
                        .init("laid", last.cell.text(last.quantity.range)),
                    ],
                    notes: [Note(last.cell, last.quantity.range, th: "จำนวนในตาราง", en: "the number in the table")])
            }
        }
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
        let phrases = PhraseSet(keys: names.map { Array($0.cell.key[$0.range]) })
        let owners = Dictionary(grouping: names.indices) { Array(names[$0].cell.key[names[$0].range]) }
        let numbers = Set(names.map(\.number))
        guard !names.isEmpty else { return }
        for passage in document.passages {
            for word in words.hits(passage) {
                guard let number = passage.number(at: word.range.upperBound), numbers.contains(number.value),
                    let hit = (number.end...number.end + bracket).lazy.compactMap({ phrases.hit(passage, at: $0) }).first,
                    let own = owners[phrases.phrases[hit.phrase]], !own.contains(where: { names[$0].number == number.value }),
                    let right = own.first.map({ names[$0] })
                else { continue }
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
