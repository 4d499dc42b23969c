import Diagnostics

extension TextExample {
    /// The pieces of the small report.
    var pieces: [Piece] {
        var pieces: [Piece] = []
        var table: Int32 = -1
        var row: Int32 = 0
        var isInTable = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let number = Int32(clamping: index + 1)
            let place = Place(file: 0, span: LineSpan(line: number, column: 1, endLine: number, endColumn: 1))
            let signs = line.prefix { $0 == "#" }.count
            if line.hasPrefix("|") {
                if !isInTable {
                    table += 1
                    row = 0
                }
                isInTable = true
                for (column, cell) in line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().enumerated() {
                    let text = plainText(String(cell))
                    if !text.isEmpty { pieces.append(Piece(.cell(table: table, row: row, column: Int32(clamping: column)), text, place)) }
                }
                row += 1
                continue
            }
            isInTable = false
            let text = plainText(String(line.dropFirst(signs)))
            if text.isEmpty { continue }
            pieces.append(Piece(signs > 0 ? .heading(signs) : .text, text, place))
        }
        return pieces
    }
}
