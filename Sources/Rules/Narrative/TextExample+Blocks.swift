import Diagnostics
import Documents

extension TextExample {
    /// The small report as the collector of narratives would have it; lines are those of the example.
    var blocks: [NarrativeCollector.Block] {
        var blocks: [NarrativeCollector.Block] = []
        var rows: [NarrativeCollector.Row] = []
        var tables: Int32 = 0
        func closeTable() {
            guard !rows.isEmpty else { return }
            blocks.append(.table(NarrativeCollector.Table(index: tables, rows: rows)))
            rows = []
            tables += 1
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let number = Int32(clamping: index + 1)
            guard line.hasPrefix("|") else {
                closeTable()
                let signs = line.prefix { $0 == "#" }.count
                let length = Int32(clamping: line.unicodeScalars.count + 1)
                blocks.append(
                    .paragraph(
                        Paragraph(
                            text: String(line), kind: signs > 0 ? .heading(signs) : .body,
                            span: LineSpan(line: number, column: 1, endLine: number, endColumn: length)),
                        Place(file: 0, span: LineSpan(line: number, column: 1, endLine: number, endColumn: length))))
                continue
            }
            rows.append(Self.row(line, number, Int32(clamping: rows.count), tables))
        }
        closeTable()
        return blocks
    }

    /// A line of cells between upright strokes; the last stroke ends the last cell.
    private static func row(_ line: Substring, _ number: Int32, _ index: Int32, _ table: Int32) -> NarrativeCollector.Row {
        var row = NarrativeCollector.Row(index: index)
        var column: Int32 = 2
        var parts = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
        if parts.count > 1, parts.last?.allSatisfy(\.isWhitespace) ?? false { parts = parts.dropLast() }
        for part in parts {
            let length = Int32(clamping: part.unicodeScalars.count)
            let span = LineSpan(line: number, column: column, endLine: number, endColumn: column + length)
            let place = Place(file: 0, table: table, row: index, column: Int32(row.cells.count), span: span)
            let isBlank = part.allSatisfy(\.isWhitespace)
            row.cells.append(
                NarrativeCollector.Cell(pieces: isBlank ? [] : [Prose(Array(part.utf8), at: place)], place: place, isContinuation: false))
            column += length + 1
        }
        return row
    }
}
