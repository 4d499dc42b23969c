import Diagnostics

extension HTMLRenderer {
    /// Draws a table with what was found in it: under each row that has findings stands what is said of it.
    mutating func appendSheet(_ table: Int32, _ findings: [Int], of file: Int32) {
        let view = outcome.views.first { $0.file == file && $0.table == table }
        let drawing = SheetDrawing(outcome, findings: findings, view: view)
        let record = outcome.files.indices.contains(Int(file)) ? outcome.files[Int(file)].tables[safe: Int(table)] : nil
        let name = outcome.tableName(table, ofFile: file, in: language)
        html.raw("<div class=\"place\">\n")
        html.element("<p class=\"soft\">", name, "</p>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\"")
        html.attribute("aria-label", "\(outcome.path(ofFile: file) ?? "") \(name)")
        html.raw("><table class=\"sheet\">\n")
        appendColumnNames(drawing, record)
        html.raw("<tbody>\n")
        for row in drawing.rows {
            if row.followsGap {
                html.raw("<tr class=\"gap\"><th class=\"row\">⋮</th><td")
                html.attribute("colspan", "", max(drawing.columns.count, 1))
                html.raw("></td></tr>\n")
            }
            append(row, drawing, record)
            appendWords(of: row, drawing)
        }
        html.raw("</tbody></table></div></div>\n")
    }

    private mutating func appendColumnNames(_ drawing: SheetDrawing, _ record: TableRecord?) {
        guard record?.recordsPointer == nil else { return }
        html.raw("<thead><tr><td class=\"row\"></td>")
        for column in drawing.columns {
            html.raw(column.isFar ? "<th scope=\"col\" class=\"far\">" : "<th scope=\"col\">")
            let shown = column.index + (record?.columnOffset ?? 0)
            html.text(record?.hasCells == true ? columnLetters(shown) : String(shown + 1))
            html.raw("</th>")
        }
        html.raw("</tr></thead>\n")
    }

    private mutating func append(_ row: SheetDrawing.Row, _ drawing: SheetDrawing, _ record: TableRecord?) {
        html.raw(row.isHeader ? "<tr class=\"header\"><th scope=\"row\" class=\"row\">" : "<tr><th scope=\"row\" class=\"row\">")
        // Records have no row for their keys.
        if record?.recordsPointer == nil || row.index > 0 {
            html.number(row.index + (record?.recordsPointer == nil ? (record?.rowOffset ?? 0) + 1 : 0))
        }
        html.raw("</th>")
        for column in drawing.columns {
            let mark = drawing.mark(row.index, column.index)
            html.raw("<td")
            if let mark {
                html.raw(" class=\"")
                html.raw(mark.mark == .primary ? "primary l-" : "secondary l-")
                html.raw(mark.level.className)
                html.raw("\"")
                html.attribute("data-of", mark.findings.map { "f\($0)" }.joined(separator: " "))
            } else if column.isFar {
                html.raw(" class=\"far\"")
            }
            html.raw(">")
            if let text = row.cells[column.index] { html.text(shortened(text, to: 300)) }
            html.raw("</td>")
        }
        html.raw("</tr>\n")
    }

    private mutating func appendWords(of row: SheetDrawing.Row, _ drawing: SheetDrawing) {
        guard !row.findings.isEmpty else { return }
        html.raw("<tr class=\"says\"><td")
        html.attribute("colspan", "", drawing.columns.count + 1)
        html.raw("><ul class=\"found\">\n")
        for number in row.findings {
            begin(number, outcome.findings[number])
            appendWords(of: outcome.findings[number])
            html.raw("</li>\n")
        }
        html.raw("</ul></td></tr>\n")
    }
}

extension Array {
    /// The element at an index; nil when there is none.
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
