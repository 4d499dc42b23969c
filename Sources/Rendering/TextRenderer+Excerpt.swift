import Diagnostics

extension TextRenderer {
    /// Draws an excerpt and gives the indentation of what stands under it; `visible` gets the columns of marked cells.
    mutating func append(_ excerpt: Excerpt, of finding: Finding, visible: inout Set<Int>) -> Int {
        switch excerpt {
        case .grid(let grid): append(grid, of: finding, visible: &visible)
        case .text(let text): append(text, of: finding)
        }
    }

    private mutating func append(_ excerpt: TextExcerpt, of finding: Finding) -> Int {
        let number = excerpt.line > 0 ? String(excerpt.line) : ""
        let gutter = max(3, number.utf8.count)
        let room = options.columns - gutter - 4
        let window = TextWindow(excerpt, language: language, width: room)
        appendGutter(number, gutter)
        out.append(contentsOf: window.bytes)
        endLine()
        appendMarks(window.marks, gutter, room, finding.level)
        return gutter + 1
    }

    private mutating func append(_ excerpt: GridExcerpt, of finding: Finding, visible: inout Set<Int>) -> Int {
        let table = table(of: finding.place)
        let isHeader = excerpt.headerRow == excerpt.row
        let hasHeader = excerpt.headerRow != nil && !isHeader
        let headerNumber = hasHeader ? excerpt.headerRow.flatMap { number(ofRow: $0, in: table, finding) } ?? "" : ""
        let rowNumber = number(ofRow: excerpt.row, in: table, finding) ?? ""
        let gutter = max(3, headerNumber.utf8.count, rowNumber.utf8.count)
        let room = options.columns - gutter - 4
        let layout = layout(of: excerpt, in: table, width: room)
        guard !layout.columns.isEmpty else { return 4 }
        var ellipses = layout.ellipses
        if layout.columns.contains(where: { !$0.name.isEmpty }) {
            appendLine("", gutter, layout, &ellipses) { (Array($0.name.utf8), $0.name.utf8.count) }
        }
        if hasHeader { appendLine(headerNumber, gutter, layout, &ellipses) { $0.header?.cut(to: $0.width) ?? ([], 0) } }
        appendLine(rowNumber, gutter, layout, &ellipses) { $0.text.cut(to: $0.width) }
        let marks = layout.columns.map { column in
            MarkLines.Item(
                cells: column.start..<column.start + max(1, min(column.text.width, column.width)), mark: column.mark, label: column.label)
        }
        appendMarks(marks, gutter, room, finding.level)
        visible = Set(layout.columns.filter { $0.mark != .unmarked }.map(\.number))
        return gutter + 1
    }

    private func layout(of excerpt: GridExcerpt, in table: TableRecord?, width: Int) -> GridLayout {
        let isHeader = excerpt.headerRow == excerpt.row
        let hasHeader = excerpt.headerRow != nil && !isHeader
        let columns = excerpt.columns.map { column in
            let header = hasHeader ? ShownText(column.header) : nil
            let text = ShownText(isHeader && column.text.isEmpty ? column.header : column.text)
            let name = name(ofColumn: column.column, in: table)
            return GridLayout.Column(
                number: column.column, name: name, header: header, text: text, mark: column.mark, label: column.label?.text(in: language),
                width: GridLayout.naturalWidth(name: name, header: header, text: text, mark: column.mark))
        }
        return GridLayout(columns, width: width)
    }

    /// Writes one line of a grid; the first one has an `…` where columns are left out.
    private mutating func appendLine(
        _ number: String, _ gutter: Int, _ layout: GridLayout, _ ellipses: inout [Int],
        _ content: (GridLayout.Column) -> (bytes: [UInt8], width: Int)
    ) {
        appendGutter(number, gutter)
        var at = 0
        var waiting = ellipses[...]
        for column in layout.columns {
            if let ellipsis = waiting.first, ellipsis < column.start {
                out.append(" ", times: ellipsis - at)
                out.append("…")
                at = ellipsis + 1
                waiting.removeFirst()
            }
            let (bytes, width) = content(column)
            out.append(" ", times: column.start - at)
            out.append(contentsOf: bytes)
            at = column.start + width
        }
        ellipses = []
        endLine()
    }

    /// Writes the marks and their labels; each in the colour of its weight.
    private mutating func appendMarks(_ items: [MarkLines.Item], _ gutter: Int, _ room: Int, _ level: Level) {
        for line in MarkLines(items, width: room).lines {
            appendGutter("", gutter)
            var at = 0
            for piece in line {
                out.append(" ", times: piece.column - at)
                style.append(piece.text, piece.mark == .primary ? .level(level) : .secondary, to: &out)
                at = piece.column + piece.cells
            }
            endLine()
        }
    }

    /// Writes a number at the right end of the gutter, the bar and two spaces.
    private mutating func appendGutter(_ number: String, _ width: Int) {
        out.append(" ", times: width - number.utf8.count)
        style.append("\(number) |".utf8, .gutter, to: &out)
        out.append("  ")
    }

    /// Ends a line without blanks at its end.
    private mutating func endLine() {
        while out.last == UInt8(ascii: " ") { out.removeLast() }
        out.append("\n")
    }

    private func table(of place: Place) -> TableRecord? {
        guard place.file >= 0, Int(place.file) < outcome.files.count else { return nil }
        let tables = outcome.files[Int(place.file)].tables
        return place.table >= 0 && Int(place.table) < tables.count ? tables[Int(place.table)] : nil
    }

    /// The number a row has for its readers: in a sheet its row, in a JSON or text file the line of the record.
    private func number(ofRow row: Int, in table: TableRecord?, _ finding: Finding) -> String? {
        if let table, table.recordsPointer != nil || !table.hasCells && finding.place.span.isKnown {
            return row == Int(finding.place.row) && row > 0 && finding.place.span.isKnown ? String(finding.place.span.line) : nil
        }
        return String(row + (table?.rowOffset ?? 0) + 1)
    }

    /// What stands over a column: a sheet's letters, the number in a word-processor table, nothing over the keys of records.
    private func name(ofColumn column: Int, in table: TableRecord?) -> String {
        guard let table, table.recordsPointer == nil else { return "" }
        let shown = column + table.columnOffset
        return table.hasCells ? columnLetters(shown) : String(shown + 1)
    }
}
