import Diagnostics
import Documents

/// Writes the parts of a document as text that fits a terminal.
struct InspectText {
    /// What is written and not yet handed on.
    var out: [UInt8] = []
    private let renderer: InspectRenderer
    private let language: Language
    private let style: Style
    private let width: Int

    /// The widest cell that is shown whole.
    private static let widestCell = 24

    init(renderer: InspectRenderer) {
        self.renderer = renderer
        language = renderer.options.language
        style = Style(isOn: renderer.options.color)
        width = renderer.options.columns
    }

    /// Writes what is known of the report as a whole, a line each.
    mutating func append(_ facts: [InspectRenderer.Fact]) {
        if facts.isEmpty { return }
        for fact in facts {
            appendWrapped("\(fact.label.text(in: language)): \(fact.value.text(in: language))", indent: 4, hanging: 6)
        }
        out.append("\n")
    }

    /// Writes a paragraph: what it is and where, then its text.
    mutating func append(_ paragraph: Paragraph) {
        var head: [String] = []
        if paragraph.span.isKnown { head.append(Wording.line.text(language, [.init("list", Int(paragraph.span.line))])) }
        if let pointer = paragraph.pointer { head.append(pointer) }
        switch paragraph.kind {
        case .body: break
        case .heading(let level): head.append(Wording.heading.text(language, [.init("level", level)]))
        case .margin: head.append(Wording.margin.text(language))
        case .note: head.append(Wording.footnote.text(language))
        case .property(let key): head.append("“\(key)”")
        }
        if !head.isEmpty { appendHead(head.joined(separator: ", ")) }
        let lines = paragraph.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for line in lines { appendWrapped(String(Substring(line)), indent: 4, hanging: 4) }
        out.append("\n")
    }

    /// Writes a table: its name, its size, what it was taken for, and its first rows.
    mutating func append(_ table: Table, number: Int) {
        let record = table.info.record
        let recognition = renderer.recognised.first { $0.table == number }
        appendHead(heading(of: table, number: number))
        if !record.parts.isEmpty { appendWrapped(parts(of: record), indent: 4, hanging: 6) }
        if let recognition {
            let what = Message.Argument("what", recognition.what.text(in: language))
            let header = recognition.headerRow.map { Message.Argument("row", $0 + record.rowOffset + 1) }
            let text = header.map { Wording.takenForWithHeader.text(language, [what, $0]) } ?? Wording.takenFor.text(language, [what])
            appendWrapped(text, indent: 4, hanging: 6)
            for (column, field) in recognition.columns {
                appendWrapped("\(name(of: column, record)) = \(field.text(in: language))", indent: 6, hanging: 10)
            }
        }
        appendGrid(table)
        out.append("\n")
    }

    private func heading(of table: Table, number: Int) -> String {
        let record = table.info.record
        var name = Wording.table.text(language, [.init("number", number + 1)])
        if let sheet = record.sheet { name += " “\(sheet)”" }
        if let pointer = record.pointer { name += " \(pointer)" }
        if table.info.isHidden { name += " (\(Wording.hidden.text(language)))" }
        return "\(name): \(counted(rows: table.rowCount)), \(counted(columns: columnCount(of: table)))"
    }

    /// Where the parts of a table stand: their lines, or their blocks; as many as rows are shown.
    private func parts(of record: TableRecord) -> String {
        let shown = record.parts.prefix(max(renderer.maximumRows ?? .max, 1))
        let places = shown.map { part in
            if part.line > 0 { return part.line == part.endLine ? "\(part.line)" : "\(part.line)–\(part.endLine)" }
            return part.blockPointer ?? "\(part.firstRow + record.rowOffset + 1)"
        }
        let list = places.joined(separator: ", ") + (shown.count < record.parts.count ? ", …" : "")
        let hasLines = record.parts.contains { $0.line > 0 }
        let hasBlocks = record.parts.contains { $0.blockPointer != nil }
        let what =
            hasLines
            ? Wording.lines.text(language, [.init("list", list)]) : hasBlocks ? list : Wording.rows.text(language, [.init("list", list)])
        return Wording.putTogether.text(language, [.init("list", what)])
    }

    private mutating func appendHead(_ text: String) {
        for (number, line) in wrapped(text, first: width, rest: width - 4).enumerated() {
            if number > 0 { out.append("    ") }
            style.append(line, .label, to: &out)
            out.append("\n")
        }
    }

    private mutating func appendWrapped(_ text: String, indent: Int, hanging: Int) {
        for (number, line) in wrapped(text, first: width - indent, rest: width - hanging).enumerated() {
            out.append(" ", times: number == 0 ? indent : hanging)
            out.append(contentsOf: line)
            out.append("\n")
        }
    }

    private func counted(rows count: Int) -> String { Wording.counted(count, .rowCount, .rowsCount, language) }

    private func counted(columns count: Int) -> String { Wording.counted(count, .columnCount, .columnsCount, language) }

    private func columnCount(of table: Table) -> Int {
        table.batches.reduce(0) { widest, batch in batch.rows.reduce(widest) { max($0, Int($1.cellCount)) } }
    }

    private func name(of column: Int, _ record: TableRecord) -> String {
        record.hasCells ? columnLetters(column + record.columnOffset) : String(column + record.columnOffset + 1)
    }

    private mutating func appendGrid(_ table: Table) {
        let record = table.info.record
        let total = columnCount(of: table)
        var rows: [(number: String, cells: [ShownText])] = []
        let limit = max(renderer.maximumRows ?? .max, 0)
        collecting: for batch in table.batches {
            for row in batch.rows {
                guard rows.count < limit else { break collecting }
                let cells = (0..<Int(row.cellCount)).map { column in
                    // A merged range is shown once, as a sheet does.
                    let cell = batch.cell(row: row, column: column).flatMap { $0.isContinuation ? nil : $0 }
                    return ShownText(cell.map(batch.text(of:)) ?? "")
                }
                rows.append((String(Int(row.index) + record.rowOffset + 1), cells))
            }
        }
        guard !rows.isEmpty else { return appendRest(counted(rows: table.rowCount), if: table.rowCount > 0) }
        let gutter = max(3, rows.reduce(0) { max($0, $1.number.utf8.count) })
        let widths = fittedWidths(rows.map(\.cells), names: (0..<total).map { name(of: $0, record) }, room: width - gutter - 4)
        appendLine("", gutter, widths.indices.map { ShownText(name(of: $0, record)) }, widths)
        for row in rows { appendLine(row.number, gutter, row.cells, widths) }
        appendRest(counted(rows: table.rowCount - rows.count), if: table.rowCount > rows.count)
        appendRest(counted(columns: total - widths.count), if: total > widths.count)
    }

    /// The widths of the columns that fit.
    private func fittedWidths(_ rows: [[ShownText]], names: [String], room: Int) -> [Int] {
        var widths: [Int] = []
        var used = 0
        for (column, name) in names.enumerated() {
            let widest = rows.reduce(name.utf8.count) { max($0, column < $1.count ? $1[column].width : 0) }
            let width = min(max(widest, 1), InspectText.widestCell)
            let start = column == 0 ? 0 : used + GridLayout.gap
            guard start + width <= room else {
                // A part of the next column is better than none.
                if room - start >= min(width, GridLayout.narrowestCell) || column == 0 { widths.append(max(room - start, 1)) }
                break
            }
            widths.append(width)
            used = start + width
        }
        return widths
    }

    private mutating func appendLine(_ number: String, _ gutter: Int, _ cells: [ShownText], _ widths: [Int]) {
        out.append(" ", times: gutter - number.utf8.count)
        style.append("\(number) |".utf8, .gutter, to: &out)
        var missing = GridLayout.gap
        for (cell, width) in zip(cells, widths) {
            let (bytes, shown) = cell.cut(to: width)
            if shown > 0 {
                out.append(" ", times: missing)
                out.append(contentsOf: bytes)
                missing = 0
            }
            missing += width - shown + GridLayout.gap
        }
        out.append("\n")
    }

    private mutating func appendRest(_ what: String, if isLeft: Bool) {
        if isLeft { appendWrapped(Wording.moreOf.text(language, [.init("what", what)]), indent: 4, hanging: 6) }
    }
}
