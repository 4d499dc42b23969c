import Diagnostics
import ThaiText

/// Finds the header of a table of prose and takes each column for what its header says.
struct RoleReader {
    /// A wording of a header, folded without spaces and punctuation.
    private let wordings: [(key: [UInt8], role: Role)]
    /// 6: a title of a few rows may stand above a header.
    private static let searchedRows = 6
    /// 18 bytes, six Thai letters: a shorter wording must be the whole header.
    private static let containedLength = 18
    private var known: [String: Role?] = [:]

    init(_ roles: [RoleWordings]) {
        wordings = roles.flatMap { role in role.wordings.map { (Self.folded($0), role.role) } }
            .filter { !$0.key.isEmpty }.sorted { $0.key.count > $1.key.count }
    }

    private static func folded(_ text: String) -> [UInt8] {
        ThaiFolding.folded(text.utf8.span, options: [.dropSpaces, .dropPunctuation])
    }

    /// The role that a header names: the wording that it is, else the longest that it holds.
    private mutating func role(of passage: Passage) -> (role: Role, isWhole: Bool)? {
        let key = Self.folded(String(passage))
        guard !key.isEmpty, key.count <= 400 else { return nil }
        if let whole = wordings.first(where: { $0.key == key }) { return (whole.role, true) }
        guard let part = wordings.first(where: { $0.key.count >= Self.containedLength && Self.contains(key, $0.key) }) else { return nil }
        return (part.role, false)
    }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard part.count <= text.count else { return false }
        return (0...text.count - part.count).contains { start in text[start] == part[0] && text[start...].starts(with: part) }
    }

    /// Takes a table for what its header says; nil when it has no row at all.
    ///
    /// Of the first table, the rows above its header are a title.
    mutating func table(
        _ table: NarrativeCollector.Table, above: Range<Int>, first: Bool
    ) -> (table: NarrativeDocument.Table, title: [Passage])? {
        guard !table.rows.isEmpty else { return nil }
        let heads = table.rows.prefix(Self.searchedRows + 1).map { row in row.cells.map { Passage($0.isContinuation ? [] : $0.pieces) } }
        var header: (row: Int, roles: [Role?])?
        for (index, cells) in heads.prefix(Self.searchedRows).enumerated() where header == nil {
            let said = cells.filter { !$0.isBlank }
            let roles = cells.map { role(of: $0) }
            let found = roles.compactMap { $0 }
            if found.count >= 2, found.contains(where: \.isWhole), found.count * 2 >= said.count {
                header = (index, roles.map { $0?.role })
            }
        }
        guard var header else {
            let rows = table.rows.map { row($0) }
            return (NarrativeDocument.Table(index: table.index, headerRow: nil, header: [], roles: [], rows: rows, above: above), [])
        }
        var names = heads[header.row]
        var lines = [names]
        var last = header.row
        // A second row of the header says more of some columns and nothing of the others.
        if header.row + 1 < heads.count {
            let below = heads[header.row + 1]
            let roles = below.map { role(of: $0) }
            let said = below.indices.filter { !below[$0].isBlank }
            if !said.isEmpty, said.allSatisfy({ roles[$0]?.isWhole ?? false }), said.count < names.count {
                last += 1
                lines.append(below)
                for column in said {
                    while header.roles.count <= column {
                        header.roles.append(nil)
                        names.append(Passage([]))
                    }
                    header.roles[column] = roles[column]?.role
                    if names[column].isBlank { names[column] = below[column] }
                }
            }
        }
        var rows: [NarrativeDocument.Row] = []
        for raw in table.rows.dropFirst(last + 1) {
            let next = row(raw)
            if next.cells.allSatisfy(\.isBlank) || (lines + [names]).contains(where: { Self.repeats(next, $0) }) { continue }
            if let previous = rows.last, Self.goesOn(next, header.roles), let joined = Self.join(previous, raw, table.rows) {
                rows[rows.count - 1] = joined
            } else {
                rows.append(next)
            }
        }
        let title = first ? heads.prefix(header.row).flatMap { $0.filter { !$0.isBlank } } : []
        var result = NarrativeDocument.Table(
            index: table.index, headerRow: table.rows[last].index, header: names, roles: header.roles, rows: rows, above: above)
        Self.settle(&result)
        return (result, title)
    }

    private func row(_ row: NarrativeCollector.Row) -> NarrativeDocument.Row {
        NarrativeDocument.Row(
            index: row.index, cells: row.cells.map { Passage($0.isContinuation ? [] : $0.pieces) }, places: row.cells.map(\.place),
            isContinuation: row.cells.map(\.isContinuation))
    }

    /// Whether a row says the header once more.
    private static func repeats(_ row: NarrativeDocument.Row, _ header: [Passage]) -> Bool {
        let same = zip(row.cells, header).count { !$0.isBlank && $0.key == $1.key }
        return same >= 2 && row.cells.count { !$0.isBlank } == same
    }

    /// Whether a row goes on with the row above it: no cell that names the row says anything, and none is merged.
    private static func goesOn(_ row: NarrativeDocument.Row, _ roles: [Role?]) -> Bool {
        let names: [Role] = [.code, .indicator, .itemTitle, .measure, .number]
        let columns = roles.indices.filter { column in roles[column].map { names.contains($0) } ?? false }
        return !columns.isEmpty
            && columns.allSatisfy { $0 >= row.cells.count || row.cells[$0].isBlank && !row.isContinuation[$0] }
    }

    private static func join(
        _ row: NarrativeDocument.Row, _ next: NarrativeCollector.Row, _ rows: [NarrativeCollector.Row]
    ) -> NarrativeDocument.Row? {
        var joined = row
        for (column, cell) in next.cells.enumerated() where !cell.pieces.isEmpty && !cell.isContinuation {
            guard column < joined.cells.count else { return nil }
            joined.cells[column] = joined.cells[column].joined(with: cell.pieces)
        }
        return joined
    }

    /// A column of numbers holds the numbers of items where its cells are written like those, and a column of results may be marks.
    private static func settle(_ table: inout NarrativeDocument.Table) {
        guard let column = table.column(.number), table.column(.code) == nil else { return }
        let cells = table.rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }.filter { !$0.isBlank }
        let codes = cells.count { $0.key.count >= 2 && ($0.key[0] == UInt16(sign: "0") || $0.key[0] == UInt16(sign: "o")) }
        if codes >= 2, codes * 2 > cells.count { table.roles[column] = .code }
    }
}

extension String {
    /// The signs of a passage.
    init(_ passage: Passage) {
        var scalars = UnicodeScalarView()
        for sign in passage.key { if let scalar = Unicode.Scalar(sign) { scalars.append(scalar) } }
        self.init(scalars)
    }
}
