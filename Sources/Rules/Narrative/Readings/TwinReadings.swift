import Diagnostics

/// Tables and rows that are like others of the report: what they lack, and what they say twice.
enum TwinReadings {
    /// A table that lacks one column which one of the same columns else has.
    static func columns(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let tables = document.tables.filter { !$0.header.isEmpty }
        for table in tables {
            let own = table.roles.compactMap { $0 }
            guard own.count >= reading.least, own.count == table.header.count, Set(own).count == own.count else { continue }
            let found = tables.lazy.compactMap { other -> (table: NarrativeDocument.Table, column: Int)? in
                guard other.header.count == own.count + 1, other.roles.compactMap({ $0 }).count == other.header.count,
                    let column = other.roles.firstIndex(where: { role in role.map { !own.contains($0) } ?? false }),
                    other.roles.indices.filter({ $0 != column }).map({ other.roles[$0] }) == table.roles,
                    let role = other.roles[column], reading.roles.contains(role)
                else { return nil }
                return (other, column)
            }.first
            guard let found, let first = table.header.first, let last = table.header.last else { continue }
            let name = found.table.header[found.column]
            let place = first.place(of: first.whole).joined(with: last.place(of: last.whole)) ?? first.place(of: first.whole)
            finds.add(
                at: place,
                Phrase(
                    th: "ตารางไม่มีคอลัมน์ ({column}) ซึ่งตารางแบบเดียวกันในรายงานมี",
                    en: "the table lacks the column ({column}), which one of its kind in the report has"),
                [.init("column", name.text(name.whole))],
                notes: [Note(name, name.whole, th: "คอลัมน์ในอีกตาราง", en: "the column of the other table")])
        }
    }

    /// A header that names another round than the same header of other tables.
    static func headers(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        struct Named {
            let cell: Passage
            let round: Rounds.Round
            /// The other headers of the table.
            let others: [[UInt16]]
        }
        let rounds = Rounds(facts.words.dates)
        var all: [Named] = []
        for table in document.tables where table.header.count >= reading.least {
            for (column, cell) in table.header.enumerated() {
                guard let round = rounds.all(cell).first else { continue }
                let others = table.header.indices.filter { $0 != column }.map { table.header[$0].key }
                all.append(Named(cell: cell, round: round, others: others))
            }
        }
        let ballots = Dictionary(grouping: all.indices) { all[$0].others }.mapValues { places in
            Ballot(places.map { ($0, all[$0].round.part) })
        }
        for (index, one) in all.enumerated() {
            guard let other = ballots[one.others]?.against(one.round.part, at: index),
                rest(one.cell, one.round) == rest(all[other].cell, all[other].round)
            else { continue }
            finds.add(
                one.cell, one.cell.whole,
                Phrase(
                    th: "หัวตารางเขียนว่า ({found}) แต่ตารางเดียวกันที่อื่นเขียนว่า ({other})",
                    en: "the header says ({found}), where the same one says ({other}) elsewhere"),
                [.init("found", one.cell.text(one.cell.whole)), .init("other", all[other].cell.text(all[other].cell.whole))],
                notes: [Note(all[other].cell, all[other].cell.whole, th: "หัวตารางอีกแห่ง", en: "the other header")])
        }
    }

    /// What a header says besides its round.
    private static func rest(_ cell: Passage, _ round: Rounds.Round) -> [UInt16] {
        Array(cell.key[..<round.range.lowerBound] + cell.key[round.range.upperBound...]).filter { $0.isThai || $0.isLatin }
    }

    /// A row or a line that stands twice, one right behind the other.
    static func repeated(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let message = Phrase(th: "ข้อความเดียวกันซ้ำกันสองครั้งติดกัน", en: "the same is said twice, one right behind the other")
        for table in document.tables {
            for (row, next) in zip(table.rows, table.rows.dropFirst()) {
                let keys = row.cells.map(\.key)
                guard keys == next.cells.map(\.key), keys.reduce(0, { $0 + $1.count(where: \.isThai) }) >= reading.least,
                    row.cells.count(where: { !$0.isBlank }) >= 2,
                    let first = next.cells.first(where: { !$0.isBlank }), let original = row.cells.first(where: { !$0.isBlank })
                else { continue }
                finds.add(first, first.whole, message, notes: [Note(original, original.whole, th: "ครั้งแรก", en: "the first time")])
            }
        }
        for (cell, _, _) in PeriodReadings.cells([], document) { items(cell, reading.least, message, &finds) }
        for (text, next) in zip(document.texts, document.texts.dropFirst()) {
            guard text.passage.key == next.passage.key, text.tablesAbove == next.tablesAbove,
                text.passage.key.count(where: \.isThai) >= reading.least
            else { continue }
            finds.add(
                next.passage, next.passage.whole, message,
                notes: [Note(text.passage, text.passage.whole, th: "ครั้งแรก", en: "the first time")])
        }
    }

    /// An item of a list in a cell that says what the one in front of it says.
    private static func items(_ cell: Passage, _ least: Int, _ message: Phrase, _ finds: inout Finds) {
        let markers = ListMarker.all(in: cell, referring: PhraseSet([]))
        guard markers.count >= 2 else { return }
        let items = markers.indices.map { index in
            markers[index].range.upperBound..<(index + 1 < markers.count ? markers[index + 1].range.lowerBound : cell.key.count)
        }
        for (index, item) in items.enumerated().dropFirst() where markers[index].style == markers[index - 1].style {
            guard cell.key[item].elementsEqual(cell.key[items[index - 1]]), cell.key[item].count(where: \.isThai) >= least else { continue }
            finds.add(
                cell, markers[index].range.lowerBound..<item.upperBound, message,
                notes: [Note(cell, items[index - 1], th: "ครั้งแรก", en: "the first time")])
        }
    }
}
