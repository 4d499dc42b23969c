import Diagnostics

extension CompletenessReadings {
    /// A cell with a ticked box and nothing behind its label, where other cells of the column say what was done.
    static func ticksOnly(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        for table in document.tables {
            for (column, role) in table.roles.enumerated() where role.map(reading.roles.contains) ?? false {
                let cells = table.rows.compactMap { row in
                    column < row.cells.count && row.cells[column].key.contains(where: CheckBoxes.isBox) ? row.cells[column] : nil
                }
                let texts = cells.map(behindBoxes)
                guard let label = texts.min(by: { $0.count < $1.count }), cells.count >= reading.least else { continue }
                let saying = texts.count { $0.starts(with: label) && $0.count >= label.count + leastSaid }
                guard saying * 3 >= cells.count * 2 else { continue }
                for (cell, text) in zip(cells, texts) where text == label && cell.key.contains(where: CheckBoxes.isTicked) {
                    // What has not been done yet needs no more words.
                    guard let ticked = cell.key.lastIndex(where: CheckBoxes.isTicked),
                        cell.key.lastIndex(where: CheckBoxes.isBox) == ticked
                    else { continue }
                    finds.add(
                        cell, cell.whole,
                        Phrase(
                            th: "ทำเครื่องหมายแล้ว แต่ไม่บอกว่าทำอะไร ช่องอื่นในคอลัมน์บอก",
                            en: "it is ticked, and nothing says what was done, as other cells of the column do"))
                }
            }
        }
    }

    /// 8 letters: fewer say nothing.
    private static let leastSaid = 8

    /// The letters behind the last box.
    private static func behindBoxes(_ cell: Passage) -> [UInt16] {
        guard let last = cell.key.lastIndex(where: CheckBoxes.isBox) else { return [] }
        return cell.key[(last + 1)...].filter { $0.isThai || $0.isLatin || $0.isDigit }
    }
}
