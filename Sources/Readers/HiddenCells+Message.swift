import Diagnostics

extension Message {
    /// Says which rows and columns of a sheet are hidden, each list as `3–5, 7` or `B`; one of them may be empty.
    static func hiddenCells(rows: String, columns: String) -> Message {
        let areSeveral = [rows, columns].map { list in list.unicodeScalars.contains { $0 == "–" || $0 == "," || $0 == "…" } }
        let thai = [rows.isEmpty ? nil : "แถว {rows}", columns.isEmpty ? nil : "คอลัมน์ {columns}"].compactMap { $0 }
        let english = [
            rows.isEmpty ? nil : areSeveral[0] ? "rows {rows}" : "row {rows}",
            columns.isEmpty ? nil : areSeveral[1] ? "columns {columns}" : "column {columns}",
        ].compactMap { $0 }
        let isOne = english.count == 1 && !areSeveral.contains(true)
        return Message(
            Phrase(
                th: thai.joined(separator: " และ") + " ถูกซ่อน และถูกตรวจด้วย",
                en: english.joined(separator: " and ") + (isOne ? " is hidden; it was checked too" : " are hidden; they were checked too")),
            [.init("rows", rows), .init("columns", columns)])
    }
}
