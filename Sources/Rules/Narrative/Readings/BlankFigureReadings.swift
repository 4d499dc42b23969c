import Diagnostics

/// Cells of tables of figures that say nothing.
enum BlankFigureReadings {
    /// 5 rows: of fewer nothing tells that a column is filled throughout.
    private static let leastRows = 5

    /// A blank cell of a column in which all other rows have a figure, in a row that has figures.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        for (table, numbers) in zip(facts.figures, document.tables.map { $0.column(.number) }) {
            let rows = table.rows.indices.filter { row in
                !table.isTotal(row, facts.cells.totals) && table.labels[row] != nil && table.rows[row].contains { $0 != nil }
            }
            guard rows.count >= leastRows else { continue }
            for column in table.columns where column != numbers {
                let open = rows.filter { table[FigureTable.Cell(row: $0, column: column)] == nil }
                guard open.count == 1, let row = open.first, table.cells[row].indices.contains(column), table.cells[row][column].isBlank,
                    let place = table.place(FigureTable.Cell(row: row, column: column))
                else { continue }
                let header = table.name(column)
                finds.add(
                    at: place,
                    Phrase(
                        th: "ช่องตัวเลขว่าง ({header}) ทั้งที่อีก {count} แถวมีตัวเลข",
                        en: "the cell is blank ({header}), while {count} other rows have a figure"),
                    [.init("header", header.text(header.whole)), .init("count", rows.count - 1)],
                    notes: header.isBlank ? [] : [Note(header, header.whole, th: "หัวคอลัมน์", en: "the header")])
            }
        }
    }
}
