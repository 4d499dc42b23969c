import Diagnostics

/// Cells that are blank where their column is filled, and cells that have changed places.
enum ColumnReadings {
    /// A blank cell in a column that the other rows fill, pages of one table taken together.
    static func blanks(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let totals = PhraseSet(reading.words)
        for tables in parts(document) {
            guard let table = tables.first else { continue }
            let rows = tables.flatMap(\.rows)
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

    /// The tables of a report, those of one header together.
    private static func parts(_ document: NarrativeDocument) -> [[NarrativeDocument.Table]] {
        var parts: [(header: [[UInt16]], tables: [NarrativeDocument.Table])] = []
        for table in document.tables {
            let header = table.header.map(\.key)
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
                guard let unit = table.cell(row, .responsible), let period = table.cell(row, .period), !unit.isBlank, !period.isBlank,
                    times.first(unit) != nil, units.hit(unit, at: 0) == nil, times.first(period) == nil, units.hit(period, at: 0) != nil,
                    let column = table.column(.responsible), let other = table.column(.period)
                else { continue }
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
