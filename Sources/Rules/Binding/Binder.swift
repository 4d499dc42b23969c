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

    /// The number of headers in the row that has most whose wordings are listed: a quick look before `bind`.
    func listedCount(_ rows: [HeaderRow]) -> Int {
        rows.prefix(Self.searchedRows).reduce(0) { best, row in
            max(best, row.keys.reduce(0) { $0 + (matcher.listed($1) == nil ? 0 : 1) })
        }
    }

    /// The best header among some rows, or nil when none is convincing.
    func bind(_ rows: [HeaderRow]) -> Binding? {
        var candidates: [(row: Int, sure: Int)] = []
        for (position, row) in rows.prefix(Self.searchedRows).enumerated() where !row.isBlank {
            let sure = row.keys.reduce(0) { $0 + (matcher.listed($1) == nil ? 0 : 1) }
            if sure > 0 { candidates.append((position, sure)) }
        }
        candidates.sort { $0.sure == $1.sure ? $0.row < $1.row : $0.sure > $1.sure }
        if candidates.isEmpty {
            candidates = rows.prefix(Self.guessedRows).indices.filter { rows[$0].filledCount > 1 }.map { ($0, 0) }
        }
        guard !candidates.isEmpty else { return nil }
        var guesses: HeaderMatcher.Guesses?
        var best: Binding?
        for (position, _) in candidates.prefix(3) {
            var spans = [position...position]
            if position + 1 < rows.count, !rows[position + 1].isBlank { spans.append(position...position + 1) }
            if position > 0, !rows[position - 1].isBlank { spans.append(position - 1...position) }
            for span in spans {
                let binding = bind(rows, span, &guesses)
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

    /// Whether enough of the form is there: half of what must be, and at least two columns.
    private func isConvincing(_ binding: Binding) -> Bool {
        let demanded = form.columns.indices.filter { form.columns[$0].presence != nil }
        let found = demanded.filter { binding.bound[$0] != nil }.count
        let sure = binding.bound.reduce(0) { $0 + ($1.map { $0.strength > .near } ?? false ? 1 : 0) }
        return binding.boundCount >= min(2, form.columns.count) && found * 2 >= demanded.count && sure >= 1
            || binding.boundCount >= 5 && sure >= 4
    }

    /// Takes one or two rows for the header.
    private func bind(_ rows: [HeaderRow], _ span: ClosedRange<Int>, _ guesses: inout HeaderMatcher.Guesses?) -> Binding {
        let headers = self.headers(rows, span)
        var bound: [Binding.Bound?] = Array(repeating: nil, count: form.columns.count)
        var repeated: [Binding.Repeated] = []
        var open: [Int] = []
        var score = 0
        func take(_ match: HeaderMatcher.Match, _ physical: Int, worth: Int) {
            let row = headers[physical].row
            if let first = bound[match.column] {
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
        if !open.isEmpty, score > 0 || span.lowerBound < Self.guessedRows {
            let known = guesses ?? matcher.guesses
            guesses = known
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

    /// The headers of one row, or of two where the upper one spans several columns of the lower.
    private func headers(_ rows: [HeaderRow], _ span: ClosedRange<Int>) -> [Header] {
        let upper = rows[span.lowerBound]
        let lower = rows[span.upperBound]
        guard span.count == 2 else {
            return upper.cells.indices.map { column in
                Header(keys: upper.cells[column].isEmpty ? [] : [upper.keys[column]], label: upper.cells[column], row: upper.index)
            }
        }
        var headers: [Header] = []
        var above = ""
        for column in 0..<max(upper.cells.count, lower.cells.count) {
            let top = column < upper.cells.count ? upper.cells[column] : ""
            let bottom = column < lower.cells.count ? lower.cells[column] : ""
            let alone = top.isEmpty ? [] : [upper.keys[column]]
            if !top.isEmpty { above = top }
            if bottom.isEmpty {
                headers.append(Header(keys: alone, label: top, row: upper.index))
            } else if above.isEmpty {
                headers.append(Header(keys: [lower.keys[column]], label: bottom, row: lower.index))
            } else {
                headers.append(
                    Header(
                        keys: [HeaderKey("\(above) \(bottom)"), lower.keys[column]] + alone, label: "\(above) › \(bottom)",
                        row: lower.index))
            }
        }
        return headers
    }
}
