/// Finds the header of a form in the first rows of a table.
struct Binder: Sendable {
    /// 40 rows: titles, agency and notes above the header of the longest real form take twelve.
    static let searchedRows = 40
    /// The rows that are searched for alike headers when no header is surely known.
    private static let guessedRows = 6

    let form: Form

    init(_ form: Form) {
        self.form = form
    }

    private var matcher: HeaderMatcher { form.matcher }

    /// The best header among some rows, or nil when none is convincing.
    func bind(_ rows: [HeaderRow]) -> Binding? {
        if isTurned(rows) { return nil }
        var candidates: [(row: Int, sure: Int)] = []
        for (position, row) in rows.prefix(Self.searchedRows).enumerated() where !row.isBlank {
            let sure = row.keys.reduce(0) { $0 + (matcher.listed($1) == nil ? 0 : 1) }
            if sure > 0 { candidates.append((position, sure)) }
        }
        candidates.sort { left, right in
            if left.sure != right.sure { return left.sure > right.sure }
            return rows[left.row].isNamed == rows[right.row].isNamed ? left.row < right.row : rows[left.row].isNamed
        }
        if candidates.isEmpty {
            // Where the workbook names its header, the rows above it are titles.
            let named = rows.prefix(Self.searchedRows).indices.filter { rows[$0].isNamed && rows[$0].filledCount > 1 }
            candidates = (named + rows.prefix(Self.guessedRows).indices.filter { rows[$0].filledCount > 1 && !rows[$0].isNamed }).map {
                ($0, 0)
            }
        }
        guard !candidates.isEmpty else { return nil }
        var best: Binding?
        for (position, _) in candidates.prefix(3) {
            var spans = [position...position]
            if position + 1 < rows.count, !rows[position + 1].isBlank { spans.append(position...position + 1) }
            if position > 0, !rows[position - 1].isBlank { spans.append(position - 1...position) }
            // Headers of three rows are merged; elsewhere the row below or above is mostly data or a title.
            for first in max(0, position - 2)...position where first + 2 < rows.count {
                let three = first...first + 2
                if three.contains(where: { rows[$0].merged.hasAny }), three.allSatisfy({ !rows[$0].isBlank }) { spans.append(three) }
            }
            for span in spans {
                let binding = bind(rows, span)
                // What is ticked below a header is data.
                if span.count > 1, isGuessed(binding, rows[span]) || rows[span].dropFirst().contains(where: \.isTicked) { continue }
                guard let current = best else {
                    best = binding
                    continue
                }
                let isShorter = binding.headerRows.count < current.headerRows.count
                if binding.score > current.score || binding.score == current.score && isShorter { best = binding }
            }
        }
        return best.flatMap { isConvincing($0) ? $0 : nil }
    }

    /// 3 columns: so many that the first cells of rows name are the table's, turned on its side.
    private static let leastTurned = 3

    /// Whether the columns stand below each other, each with what it holds beside it: a table without a header.
    private func isTurned(_ rows: [HeaderRow]) -> Bool {
        guard rows.allSatisfy({ $0.filledCount <= 2 }) else { return false }
        return Set(rows.compactMap { row in row.keys.first.flatMap { matcher.listed($0)?.column } }).count >= Self.leastTurned
    }

    /// Whether the lower rows of a header are only guessed, so that they are data: no cell is listed, none is merged.
    private func isGuessed(_ binding: Binding, _ rows: ArraySlice<HeaderRow>) -> Bool {
        let first = binding.headerRows.lowerBound
        return !rows.contains { $0.merged.hasAny }
            && !binding.bound.contains { bound in bound.map { $0.row > first && $0.strength > .near } ?? false }
    }

    /// Whether enough of the form is there: half of what must be, and at least two columns.
    private func isConvincing(_ binding: Binding) -> Bool {
        let demanded = form.columns.indices.filter { form.columns[$0].isNeeded }
        let found = demanded.filter { binding.bound[$0] != nil }.count
        let sure = binding.bound.reduce(0) { $0 + ($1.map { $0.strength > .near } ?? false ? 1 : 0) }
        return binding.boundCount >= min(2, form.columns.count) && found * 2 >= demanded.count && sure >= 1
            || binding.boundCount >= 5 && sure >= 4
    }

    /// Takes one to three rows for the header.
    private func bind(_ rows: [HeaderRow], _ span: ClosedRange<Int>) -> Binding {
        let headers = self.headers(rows, span)
        var bound: [Binding.Bound?] = Array(repeating: nil, count: form.columns.count)
        var repeated: [Binding.Repeated] = []
        var open: [Int] = []
        var score = 0
        func take(_ match: HeaderMatcher.Match, _ physical: Int, worth: Int) {
            let row = headers[physical].row
            func other(_ physical: Int) -> HeaderMatcher.Match? {
                headers[physical].keys.lazy.compactMap { matcher.other($0) }.first { bound[$0.column] == nil }
            }
            if let first = bound[match.column] {
                if let other = other(physical) {
                    bound[other.column] = Binding.Bound(physical: physical, strength: other.strength, row: row)
                    score += worth
                    return
                }
                if let other = other(first.physical) {
                    bound[other.column] = Binding.Bound(physical: first.physical, strength: other.strength, row: first.row)
                    bound[match.column] = Binding.Bound(physical: physical, strength: match.strength, row: row)
                    score += worth
                    return
                }
                repeated.append(Binding.Repeated(physical: physical, column: match.column, first: first.physical, row: row))
            } else {
                bound[match.column] = Binding.Bound(physical: physical, strength: match.strength, row: row)
                score += worth
            }
        }
        for (physical, header) in headers.enumerated() where !header.keys.isEmpty {
            if let match = header.keys.lazy.compactMap({ matcher.listed($0) }).first {
                take(match, physical, worth: 4)
            } else {
                open.append(physical)
            }
        }
        // Guessing is dear, and data rows are full of cells that are no header.
        var unknown: [(physical: Int, row: Int)] = []
        if !open.isEmpty, score > 0 || span.lowerBound < Self.guessedRows || rows[span.upperBound].isNamed {
            let known = matcher.guesses
            for physical in open {
                let keys = headers[physical].keys
                if let match = keys.lazy.compactMap({ matcher.garbled($0, known) }).first {
                    take(match, physical, worth: 3)
                } else if let match = keys.lazy.compactMap({ key in matcher.near(key, known) { bound[$0] == nil } }).first {
                    take(match, physical, worth: 2)
                } else {
                    unknown.append((physical, headers[physical].row))
                }
            }
        } else {
            unknown = open.map { ($0, headers[$0].row) }
        }
        return Binding(
            headerRows: rows[span.lowerBound].index...rows[span.upperBound].index, bound: bound, unknown: unknown, repeated: repeated,
            labels: headers.map(\.label), score: score - unknown.count)
    }

    /// A header's wordings, the most telling first, and the row that the lowest stands in.
    private struct Header {
        var keys: [HeaderKey]
        var label: String
        var row: Int
    }

    /// The headers of one row, or of several where an upper one spans several columns of a lower one.
    private func headers(_ rows: [HeaderRow], _ span: ClosedRange<Int>) -> [Header] {
        let width = span.reduce(0) { max($0, rows[$1].cells.count) }
        var headers: [Header] = []
        var above = Array(repeating: "", count: span.count)
        for column in 0..<width {
            headers.append(header(rows, span, column, &above))
        }
        return headers
    }

    /// The header of one column, joined top down; `above` has what each row says further left.
    private func header(_ rows: [HeaderRow], _ span: ClosedRange<Int>, _ column: Int, _ above: inout [String]) -> Header {
        // What a merged range says stands where it begins, or as the upper part of what stands below it.
        var own: [(text: String, key: HeaderKey, row: HeaderRow)] = []
        for (level, position) in span.enumerated() {
            let row = rows[position]
            guard column < row.cells.count, !row.cells[column].isEmpty else { continue }
            above[level] = row.cells[column]
            if !row.merged.isContinued(column) { own.append((row.cells[column], row.keys[column], row)) }
        }
        guard let leaf = own.last else { return Header(keys: [], label: "", row: rows[span.lowerBound].index) }
        guard leaf.row.index > rows[span.lowerBound].index else { return Header(keys: [leaf.key], label: leaf.text, row: leaf.row.index) }
        var parts: [String] = []
        for (level, position) in span.enumerated() where rows[position].index < leaf.row.index {
            if !above[level].isEmpty, parts.last != above[level] { parts.append(above[level]) }
        }
        guard !parts.isEmpty else { return Header(keys: [leaf.key], label: leaf.text, row: leaf.row.index) }
        parts.append(leaf.text)
        let further = own.dropLast().reversed().map(\.key)
        var keys = [HeaderKey(parts.joined(separator: " "))]
        if parts.count > 2 { keys.append(HeaderKey(parts.suffix(2).joined(separator: " "))) }
        return Header(keys: keys + [leaf.key] + further, label: parts.joined(separator: Binding.labelJoint), row: leaf.row.index)
    }
}
