import Diagnostics
import Documents

/// The cells of a table that may have to be written otherwise, kept so that a fix can name them all.
struct OddCells: Sendable {
    /// One of them.
    struct Cell: Sendable {
        let field: Int
        let style: FieldStyle
        let value: FieldValue
        let place: Place
        let text: String
    }

    /// 200,000: more are put right in a later pass.
    private static let limit = 200_000

    private(set) var cells: [Cell] = []

    /// Keeps a cell, while there are not too many.
    mutating func add(_ cell: Cell) {
        if cells.count < Self.limit { cells.append(cell) }
    }
}

extension TableChecker {
    /// The styles of single cells that are worth a fix, and those of which a column should have one.
    private static let strayStyles: FieldStyle = [.zeroWidth, .decomposedAm, .untrimmed, .storedAsText]
    private static let mixedStyles: FieldStyle = [.thaiDigits, .arabicDigits, .buddhistEra, .commonEra]

    /// Keeps the cells of a row that a fix may have to name.
    mutating func noteOdd(_ row: RowBatch.Row, _ batch: RowBatch) {
        let bytes = batch.bytes.span
        for field in plans.indices where plans[field].physical >= 0 && !isContinued(field) {
            guard let cell = batch.cell(row: row, column: plans[field].physical), cell.length > 0 else { continue }
            let text = bytes.extracting(Int(cell.start)..<Int(cell.start) + Int(cell.length))
            let reading =
                info.record.sheet != nil
                ? Self.reading(of: cell, text, bytes, types[field], plans[field])
                : types[field].parseThoroughly(text, kind: SpreadsheetError.kind(of: text, cell.kind))
            let styles = isUniform(field) ? Self.strayStyles.union(Self.mixedStyles) : Self.strayStyles
            guard !reading.isBlank, !reading.style.isDisjoint(with: styles) else { continue }
            odd?.add(
                OddCells.Cell(
                    field: field, style: reading.style, value: reading.value,
                    place: batch.place(row: row, column: plans[field].physical, table: table), text: batch.text(of: cell)))
        }
    }

    /// The fix that rids the cells of a column of a style, for another where it is one of two; none where nobody mends cells.
    func mendings(_ field: Int, _ style: FieldStyle, to wanted: FieldStyle = []) -> [Fix] {
        guard let odd else { return [] }
        let edits = odd.cells.compactMap { cell -> Fix.Edit? in
            guard cell.field == field, cell.style.contains(style), let text = mended(cell, style, to: wanted) else { return nil }
            return Fix.Edit(cell.place, text, as: types[field].isCalculated ? .number : .text)
        }
        guard !edits.isEmpty else { return [] }
        let message = Message(
            Phrase(
                th: "เขียนใหม่ให้เหมือนกันใน {count} ช่อง ความหมายไม่เปลี่ยน",
                en: edits.count == 1 ? "write a cell anew, with the same meaning" : "write {count} cells anew, with the same meaning"),
            [Message.Argument("count", edits.count)])
        return [Fix(message, edits, isSafe: true)]
    }

    /// The text of a cell without a style; nil when that cannot be had without a change of meaning.
    private func mended(_ cell: OddCells.Cell, _ style: FieldStyle, to wanted: FieldStyle) -> String? {
        var text = TextMending.tidied(cell.text)
        switch style {
        case .thaiDigits: text = TextMending.withArabicDigits(text)
        case .arabicDigits: text = TextMending.withThaiDigits(text)
        case .buddhistEra, .commonEra:
            guard case .date = types[cell.field], let other = TextMending.withYear(of: wanted, text) else { return nil }
            text = other
        default: break
        }
        // Only what reads as the same value, without the style, is the same thing written otherwise.
        let reading = types[cell.field].parseThoroughly(text.utf8.span, kind: .text)
        guard reading.verdict != .invalid, isSame(reading.value, cell.value), reading.style.isSuperset(of: wanted) else { return nil }
        if style != .storedAsText, reading.style.contains(style) { return nil }
        return text
    }

    /// Whether two values are the same; texts are, for nothing but what cannot be seen has changed in them.
    private func isSame(_ one: FieldValue, _ other: FieldValue) -> Bool {
        if case .text = one, case .text = other { return true }
        return one == other
    }
}
