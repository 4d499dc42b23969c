import Diagnostics
import Documents
import ThaiText

/// Puts the tables of prose together that answer one demand: reports part it by headings of their own, for each page or subject.
///
/// What pages alone have cut is whole already. Columns are told by their bindings, for the tables may order and word them differently,
/// and a row whose first cell is blank right behind a heading, or whose first two are, goes on with the row before it.
struct RowJoiner: Sendable {
    /// One cell of a whole row: its pieces in order.
    private struct Cell: Sendable {
        var text: [UInt8] = []
        /// The value that is stored, where it is not the text.
        var stored: [UInt8] = []
        var isContinuation = false
        var place: Place
        var kind = CellKind.blank
    }

    let binding: Binding
    let info: TableInfo
    let headerPlaces: [Place]
    private(set) var table: Int32 = -1
    private var rows: [[Cell]] = []
    private var indices: [Int32] = []
    private var isFirstOfPart = true
    /// Where the columns of the first part stand in the part that is being read; -1 where they are missing.
    private var columns: [Int]
    /// The columns of the part that the header of another spans: what stands in one of them is said of that.
    private var spanned: [Int: [Int]] = [:]
    private var parts = 0
    /// The columns that a row may leave blank.
    private var mayBeBlank: Set<Int> = []
    /// The fields that some part has a column for.
    private(set) var fields: Set<Int> = []
    /// The header with the most columns that are missed where they are not there, the first of equal ones.
    private(set) var fullest: Header?

    /// A header of one of the parts.
    struct Header: Sendable {
        let binding: Binding
        let info: TableInfo
        let places: [Place]
        let table: Int32
        /// How many of its columns are missed where they are not there.
        let count: Int
    }

    init(_ binding: Binding, _ info: TableInfo, _ headerPlaces: [Place]) {
        self.binding = binding
        self.info = info
        self.headerPlaces = headerPlaces
        columns = []
    }

    /// Begins a part with a header of its own, of a form with some columns.
    mutating func beginPart(_ part: Binding, _ info: TableInfo, _ places: [Place], table: Int32, of form: [Column]) {
        isFirstOfPart = true
        parts += 1
        for (field, bound) in binding.bound.enumerated() where form[field].blank == nil {
            if let bound { mayBeBlank.insert(bound.physical) }
        }
        fields.formUnion(part.bound.indices.filter { part.bound[$0] != nil })
        let count = part.bound.indices.count { part.bound[$0] != nil && form[$0].presence != nil }
        if count > fullest?.count ?? -1 { fullest = Header(binding: part, info: info, places: places, table: table, count: count) }
        spanned = Self.spanned(part)
        columns = Array(binding.labels.indices)
        for (first, other) in zip(binding.bound, part.bound) {
            if let first { columns[first.physical] = other?.physical ?? -1 }
        }
    }

    /// Whether a row whose first cell says something goes on behind the last one: it has the next number, or the header has no row yet.
    func goesOn(with first: String) -> Bool {
        if isFirstOfPart { return true }
        guard let last = rows.last?.first, let before = Self.number(String(decoding: last.text, as: UTF8.self)) else { return false }
        return Self.number(first) == before + 1
    }

    /// The number that a cell begins with; nil where none does, or it is longer than that of a row.
    private static func number(_ text: String) -> Int? {
        let digits = ThaiDigits.ascii(plainText(text)).utf8.prefix { 48...57 ~= $0 }
        return digits.count <= 4 ? Int(String(decoding: digits, as: UTF8.self)) : nil
    }

    /// The columns behind each that has a header, which have none of their own or are parts of what stands above both.
    private static func spanned(_ part: Binding) -> [Int: [Int]] {
        let bound = Set(part.bound.compactMap { $0?.physical })
        var spanned: [Int: [Int]] = [:]
        for first in bound {
            let words = part.labels[first].split(separator: Binding.labelJoint)
            let upper = words.count > 1 ? words.first.map { String($0) } : nil
            let more = part.labels.indices.dropFirst(first + 1).prefix { column in
                let label = part.labels[column]
                return !bound.contains(column) && (label.isEmpty || upper.map { label.hasPrefix($0 + Binding.labelJoint) } ?? false)
            }
            if !more.isEmpty { spanned[first] = Array(more) }
        }
        return spanned
    }

    /// Adds rows of prose.
    mutating func add(_ batch: RowBatch, from start: Int, table: Int32) {
        if self.table < 0 { self.table = table }
        for row in batch.rows.dropFirst(start) where row.cellCount > 0 {
            let isBlankRow = (0..<Int(row.cellCount)).allSatisfy { column in
                batch.cell(row: row, column: column).map { plainText(batch.text(of: $0)).isEmpty } ?? true
            }
            if isBlankRow { continue }
            if repeatsHeader(row, batch) {
                isFirstOfPart = true
                parts = max(parts, 2)
                continue
            }
            if continues(row, batch) {
                append(row, batch)
            } else {
                rows.append(columns.map { own(row, batch, column: $0, table: table) })
                indices.append(row.index)
            }
            isFirstOfPart = false
        }
    }

    /// Whether a row goes on with the row before it: its first cell is blank right behind a heading, its first two elsewhere.
    private func continues(_ row: RowBatch.Row, _ batch: RowBatch) -> Bool {
        let named = binding.bound.compactMap { $0?.physical }.sorted().prefix(isFirstOfPart && parts > 1 ? 1 : 2)
        guard !rows.isEmpty, !named.isEmpty, named.count > 1 || isFirstOfPart else { return false }
        func isBlank(_ column: Int) -> Bool {
            batch.cell(row: row, column: columns[column]).map { !$0.isContinuation && plainText(batch.text(of: $0)).isEmpty } ?? true
        }
        if named.allSatisfy(isBlank) { return true }
        // A row that a page has cut begins blank, and another of its cells may have been whole before.
        let all = binding.bound.compactMap { $0?.physical }.filter { columns[$0] >= 0 }
        return all.count >= Self.wide && !mayBeBlank.contains(named[0]) && isBlank(named[0]) && all.count(where: isBlank) >= 2
            && all.contains { !isBlank($0) }
    }

    /// Whether a row says the header once more, or one row of it, as pages do: at least two cells, each in the label of its column.
    private func repeatsHeader(_ row: RowBatch.Row, _ batch: RowBatch) -> Bool {
        var same = 0
        for (index, column) in columns.enumerated() where column >= 0 {
            guard let cell = batch.cell(row: row, column: column), cell.length > 0, !cell.isContinuation else { continue }
            let text = HeaderKey(plainText(batch.text(of: cell))).bytes
            if text.isEmpty { continue }
            guard text.count >= Self.leastHeader, HeaderKey(binding.labels[index]).bytes.firstRange(of: text) != nil else { return false }
            same += 1
        }
        return same >= 2
    }

    /// 5 columns: in a narrower table two blank cells are half of a row.
    private static let wide = 5
    /// 12 bytes, four Thai letters: shorter words may be data.
    private static let leastHeader = 12

    private mutating func append(_ row: RowBatch.Row, _ batch: RowBatch) {
        for (index, column) in columns.enumerated() {
            let more = cell(row, batch, column: column, table: table)
            guard !plainText(String(decoding: more.text, as: UTF8.self)).isEmpty else { continue }
            let last = rows.count - 1
            if rows[last][index].text.isEmpty {
                rows[last][index] = more
            } else {
                rows[last][index].text += textJoint(rows[last][index].text[...], more.text[...]) + more.text
                rows[last][index].stored = []
                rows[last][index].kind = .text
            }
        }
    }

    /// The cell of a column, or where it is blank the first that says something of those that its header spans.
    private func own(_ row: RowBatch.Row, _ batch: RowBatch, column: Int, table: Int32) -> Cell {
        let first = cell(row, batch, column: column, table: table)
        guard first.kind == .blank, !first.isContinuation, let more = spanned[column] else { return first }
        return more.lazy.map { cell(row, batch, column: $0, table: table) }.first { $0.kind != .blank } ?? first
    }

    private func cell(_ row: RowBatch.Row, _ batch: RowBatch, column: Int, table: Int32) -> Cell {
        guard let cell = batch.cell(row: row, column: column) else {
            // A part without the column leaves no cell of it blank.
            return Cell(isContinuation: column < 0, place: batch.marked(row: row, column: column, table: table))
        }
        let start = Int(cell.start)
        let text = plainText(String(decoding: batch.bytes[start..<start + Int(cell.length)], as: UTF8.self))
        return Cell(
            text: Array(text.utf8), stored: cell.isStoredApart && !text.isEmpty ? Array(batch.bytes[cell.value]) : [],
            isContinuation: cell.isContinuation, place: batch.marked(row: row, column: column, table: table),
            kind: text.isEmpty ? .blank : cell.kind)
    }

    /// Whether a row is no more than a heading with a number, within which the next row is numbered: `2 มาตรการ…` above `2.1 …`.
    private func isHeading(_ place: Int) -> Bool {
        let cells = rows[place]
        guard cells.count >= Self.wide, rows.indices.contains(place + 1), cells.count(where: { $0.kind != .blank }) == 2,
            cells[1].kind != .blank, let number = Self.code(cells[0]), let next = Self.code(rows[place + 1][0])
        else { return false }
        return next.count > number.count + 1 && next.starts(with: number + [UInt8(ascii: ".")])
    }

    /// The digits and points of a cell that holds nothing else, without a point behind them; nil where it holds more or no digit.
    private static func code(_ cell: Cell) -> [UInt8]? {
        var text = Array(ThaiDigits.ascii(String(decoding: cell.text, as: UTF8.self)).utf8)
        if text.last == UInt8(ascii: ".") { text.removeLast() }
        let isCode = !text.isEmpty && text.allSatisfy { 48...57 ~= $0 || $0 == UInt8(ascii: ".") } && 48...57 ~= text[0]
        return isCode ? text : nil
    }

    /// The whole rows, as a batch whose cells know where they came from.
    func joined() -> RowBatch {
        var batch = RowBatch()
        for (place, (cells, index)) in zip(rows, indices).enumerated() where !isHeading(place) {
            let line = cells.first?.place.span.line ?? 0
            batch.rows.append(
                RowBatch.Row(
                    index: index, firstCell: Int32(batch.cells.count), cellCount: Int32(cells.count), line: line, sourceStart: 0,
                    lineStart: 0))
            for cell in cells {
                batch.cells.append(
                    RowBatch.Cell(
                        shownAt: UInt32(batch.bytes.count), length: UInt32(cell.text.count), storedLength: UInt32(cell.stored.count),
                        kind: cell.kind, isContinuation: cell.isContinuation))
                batch.bytes += cell.text
                batch.bytes += cell.stored
                batch.origins.append(cell.place)
            }
        }
        return batch
    }
}
