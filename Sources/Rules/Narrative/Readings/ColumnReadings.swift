import Diagnostics

/// Cells that are blank where their column is filled, and cells that have changed places.
enum ColumnReadings {
    /// A blank cell in a column that the other rows fill, pages of one table taken together.
    static func blanks(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let totals = PhraseSet(reading.words)
        labels(reading, document, &finds)
        for tables in parts(document) {
            guard let table = tables.first else { continue }
            let headings = tables.map(\.headings)
            let rows = zip(tables, headings).flatMap { part, headings in part.rows.filter { !headings.contains($0.index) } }
            for (column, role) in table.roles.enumerated() {
                guard let role, reading.roles.contains(role), column < table.header.count else { continue }
                let known = rows.indices.filter { index in
                    StatusReadings.isAbout(rows[index], table) && !StatusReadings.isNamed(rows[index], by: totals)
                        && column < rows[index].cells.count && !rows[index].isContinuation[column]
                }
                let filled = known.count { !rows[$0].cells[column].isBlank }
                guard filled >= reading.least, filled * 100 >= known.count * reading.threshold else { continue }
                for index in known where rows[index].cells[column].isBlank && !goesOn(rows, index, column, table) {
                    let header = table.header[column]
                    finds.add(
                        at: rows[index].places[column],
                        Phrase(
                            th: "ช่องว่าง ({header}) ทั้งที่อีก {count} แถวมีข้อความ",
                            en: "the cell is blank ({header}), while {count} other rows fill it"),
                        [.init("header", header.text(header.whole)), .init("count", filled)],
                        notes: [Note(header, header.whole, th: "หัวคอลัมน์", en: "the header")])
                }
            }
        }
    }

    /// 20 signs: a label in front of a line is shorter.
    private static let longestLabel = 20

    /// A line that is a label with a colon and nothing behind it, where other lines say something behind the same label.
    private static func labels(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let colon = UInt16(sign: ":")
        var filled: [[UInt16]: Int] = [:]
        var blank: [(index: Int, key: [UInt16])] = []
        for (index, text) in document.texts.enumerated() {
            let key = text.passage.key
            guard let end = key.prefix(longestLabel).firstIndex(of: colon), end > 2, key[..<end].allSatisfy(\.isThai) else { continue }
            if end + 1 < key.count { filled[Array(key[..<end]), default: 0] += 1 } else { blank.append((index, Array(key[..<end]))) }
        }
        for (index, key) in blank where filled[key] ?? 0 >= reading.least {
            // What follows may be a list below the label.
            let next = index + 1 < document.texts.count ? document.texts[index + 1] : nil
            if let next, next.tablesAbove == document.texts[index].tablesAbove, ListMarker.first(of: next.passage) != nil { continue }
            let passage = document.texts[index].passage
            finds.add(
                passage, passage.whole,
                Phrase(
                    th: "ไม่มีข้อความหลัง ({label}) ทั้งที่อีก {count} แห่งมี", en: "nothing stands behind ({label}), while {count} others have it"),
                [.init("label", passage.text(passage.whole)), .init("count", filled[key] ?? 0)])
        }
    }

    /// The tables of a report, those of one header together.
    static func parts(_ document: NarrativeDocument) -> [[NarrativeDocument.Table]] {
        var parts: [(header: [[UInt16]], tables: [NarrativeDocument.Table])] = []
        for table in document.tables {
            let header = table.headerKey
            if let index = parts.firstIndex(where: { $0.header == header }) {
                parts[index].tables.append(table)
            } else {
                parts.append((header, [table]))
            }
        }
        return parts.map(\.tables)
    }

    /// Whether the row behind has no subject of its own and fills the column: pages have cut the row.
    private static func goesOn(
        _ rows: [NarrativeDocument.Row], _ index: Int, _ column: Int, _ table: NarrativeDocument.Table
    ) -> Bool {
        guard index + 1 < rows.count, !StatusReadings.isAbout(rows[index + 1], table) else { return false }
        return column < rows[index + 1].cells.count && !rows[index + 1].cells[column].isBlank
    }

    /// A period where the unit should stand and a unit where the period should.
    static func swapped(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let times = PhraseSet(reading.words)
        let units = PhraseSet(reading.also)
        for table in document.tables {
            for row in table.rows {
                // Beside a deadline the day may stand on which something was done.
                guard let unit = table.cell(row, .responsible), let column = table.column(.responsible), !unit.isBlank,
                    times.first(unit) != nil, units.hit(unit, at: 0) == nil,
                    let other = table.roles.indices.first(where: { other in
                        table.roles[other] == .period && other < row.cells.count && !row.cells[other].isBlank
                            && times.first(row.cells[other]) == nil && units.hit(row.cells[other], at: 0) != nil
                    })
                else { continue }
                let period = row.cells[other]
                let names = [
                    Message.Argument("first", table.header[column].text(table.header[column].whole)),
                    .init("second", table.header[other].text(table.header[other].whole)),
                ]
                for (cell, second) in [(unit, period), (period, unit)] {
                    finds.add(
                        cell, cell.whole,
                        Phrase(
                            th: "ช่อง ({first}) เป็นช่วงเวลา และช่อง ({second}) เป็นชื่อหน่วยงาน: น่าจะสลับกัน",
                            en: "({first}) holds a period and ({second}) a unit: they have changed places"), names,
                        notes: [Note(second, second.whole, th: "ช่องที่สลับกัน", en: "the other cell")])
                }
            }
        }
    }
}
