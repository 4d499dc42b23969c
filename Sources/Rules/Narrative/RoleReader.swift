import Diagnostics
import ThaiText

/// Finds the header of a table of prose and takes each column for what its header says.
struct RoleReader {
    /// The wordings of headers, folded without spaces and punctuation, and what each says.
    private let wordings: PhraseSet
    private let roles: [Role]
    /// What the cells of first rows were taken for: pages repeat them.
    private var known: [[UInt16]: Named?] = [:]

    /// The last table with a header, the table that may go on with it, and the row that this goes on behind.
    private var before: (table: NarrativeDocument.Table, next: Int32, last: NarrativeDocument.Row?)?

    /// 3 columns: tables of fewer look alike by chance.
    private static let leastWidth = 3
    /// 6: a title of a few rows may stand above a header.
    private static let searchedRows = 6
    /// 6 signs: a shorter wording must be the whole header.
    private static let containedLength = 6
    /// 4 signs: a word for name may stand in front of what the header is of.
    private static let lead = 4
    /// 130 signs: what is longer is a text, not the title of a column.
    private static let longestHeader = 130

    /// The role that a header names.
    private struct Named {
        let role: Role
        /// Whether the header says nothing else.
        let isWhole: Bool
    }

    init(_ roles: [RoleWordings]) {
        let pairs = roles.flatMap { role in role.wordings.map { (key: Self.folded($0), role: role.role) } }
        wordings = PhraseSet(keys: pairs.map(\.key))
        self.roles = pairs.map(\.role)
    }

    private static func folded(_ text: String) -> [UInt16] {
        let bytes = ThaiFolding.folded(text.utf8.span, options: [.dropSpaces, .dropPunctuation])
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.map { UInt16(sign: $0) }
    }

    /// The role that a header names: the wording that it is, else the longest that it holds.
    private mutating func role(of passage: Passage) -> Named? {
        guard !passage.isBlank, passage.key.count <= Self.longestHeader else { return nil }
        if let named = known[passage.key] { return named }
        let key = Self.folded(String(passage))
        let named = (wordings.first(in: key, upTo: Self.lead, of: Self.containedLength) ?? wordings.longest(in: key)).flatMap {
            hit -> Named? in
            let isWhole = hit.range.count == key.count
            return isWhole || hit.range.count >= Self.containedLength ? Named(role: roles[hit.phrase], isWhole: isWhole) : nil
        }
        known[passage.key] = .some(named)
        return named
    }

    /// Takes a table for what its header says; nil when it has no row at all.
    ///
    /// Of the first table, the rows above its header are a title.
    mutating func table(
        _ table: NarrativeCollector.Table, above: Range<Int>, first: Bool
    ) -> (table: NarrativeDocument.Table, title: [Passage])? {
        guard !table.rows.isEmpty else { return nil }
        let read = table.rows.map { row($0) }
        // Above a card in a sheet its title may stand, a cell a row.
        let lead = first ? read.prefix { row in row.cells.count { !$0.isBlank } <= 1 } : []
        if let turned = turned(table, Array(read[lead.count...]), above) {
            return (turned, lead.flatMap { $0.cells.filter { !$0.isBlank } })
        }
        let heads = read.prefix(Self.searchedRows + 1).map(\.cells)
        var header: (row: Int, roles: [Role?])?
        for (index, cells) in heads.prefix(Self.searchedRows).enumerated() where header == nil {
            let said = cells.filter { !$0.isBlank }
            // A row with a number of its own is none of titles.
            if said.first?.key.allSatisfy(\.isDigit) ?? true { continue }
            var roles: [Named?] = []
            for cell in cells { roles.append(role(of: cell)) }
            let found = roles.compactMap { $0 }
            if found.count >= 2, found.contains(where: \.isWhole), found.count * 2 >= said.count {
                header = (index, roles.map { $0?.role })
            }
        }
        if header == nil, let row = Self.codedHeader(read) {
            var roles: [Role?] = []
            for cell in heads[row] { roles.append(role(of: cell)?.role) }
            header = (row, roles)
        }
        if header == nil, let roles = numberedHeader(read) { header = (0, roles) }
        let width = read.map(\.cells.count).max() ?? 0
        guard var header else {
            // Behind a line that divides it a table goes on without its header.
            // Sheets have no lines between them.
            if let before, before.next == table.index, !above.isEmpty, before.table.header.count == width, width >= Self.leastWidth,
                before.last.map({ Self.follows(read.first, $0) }) ?? true
            {
                self.before = (before.table, table.index + 1, read.last)
                var result = NarrativeDocument.Table(
                    index: table.index, headerRow: nil, header: before.table.header, roles: before.table.roles, rows: read, above: above)
                result.goesOn = true
                return (result, [])
            }
            return (NarrativeDocument.Table(index: table.index, headerRow: nil, header: [], roles: [], rows: read, above: above), [])
        }
        var names = heads[header.row]
        var lines = [names]
        var last = header.row
        // A second row of the header says more of some columns and nothing of the others.
        if header.row + 1 < heads.count {
            let below = heads[header.row + 1]
            var roles: [Named?] = []
            for cell in below { roles.append(role(of: cell)) }
            let said = below.indices.filter { !below[$0].isBlank }
            let isSaid = !said.isEmpty && said.allSatisfy { roles[$0]?.isWhole ?? false } && said.count < names.count
            if isSaid || Self.divides(below, names) {
                last += 1
                lines.append(below)
                for column in said {
                    while header.roles.count <= column {
                        header.roles.append(nil)
                        names.append(Passage([]))
                    }
                    header.roles[column] = roles[column]?.role
                    // Of the states of a measure only the lower line tells which.
                    if names[column].isBlank || role(of: names[column])?.role == .status { names[column] = below[column] }
                }
            }
        }
        var rows: [NarrativeDocument.Row] = []
        for (next, raw) in zip(read, table.rows).dropFirst(last + 1) {
            if next.cells.allSatisfy(\.isBlank) || (lines + [names]).contains(where: { Self.repeats(next, $0) }) { continue }
            if let previous = rows.last, Self.goesOn(next, header.roles), !Self.countsAgain(previous, next),
                !Self.beginsPart(next, previous, header.roles), let joined = Self.join(previous, raw)
            {
                rows[rows.count - 1] = joined
            } else {
                rows.append(next)
            }
        }
        let title = first ? heads.prefix(header.row).flatMap { $0.filter { !$0.isBlank } } : []
        var result = NarrativeDocument.Table(
            index: table.index, headerRow: table.rows[last].index, header: names, roles: header.roles, rows: rows, above: above)
        if last > header.row { result.states = lines[1] }
        Self.settle(&result)
        before = (result, table.index + 1, result.rows.last)
        return (result, title)
    }

    /// Whether a row has the number behind that of the last one.
    private static func follows(_ row: NarrativeDocument.Row?, _ last: NarrativeDocument.Row) -> Bool {
        guard let number = row?.cells.first.flatMap(RowCode.init)?.value else { return false }
        return last.cells.first.flatMap(RowCode.init)?.value == number - 1
    }

    /// 30 signs: what a column is called below a header that several share.
    private static let longestPart = 30

    /// Whether a row says what each of the columns is that headers above it span, and nothing else: a header spans those without one
    /// behind it.
    private static func divides(_ below: [Passage], _ names: [Passage]) -> Bool {
        func isOpen(_ column: Int) -> Bool { names[column].isBlank || column + 1 < names.count && names[column + 1].isBlank }
        guard below.count <= names.count, names.first.map({ !$0.isBlank }) ?? false, !isOpen(0) else { return false }
        let said = below.indices.filter { !below[$0].isBlank }
        guard said.count >= 2,
            said.allSatisfy({ isOpen($0) && below[$0].key.count <= longestPart && below[$0].key.contains(where: \.isThai) })
        else { return false }
        // Each group is divided as a whole, but for one at the end of the row that a blank cell may close.
        let groups = names.indices.filter { names[$0].isBlank }
        return groups.allSatisfy { column in
            said.contains(column) && (names[column - 1].isBlank || said.contains(column - 1))
                || column + 1 == names.count && !said.contains(column)
        }
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

    /// Whether a row has a figure where the row above has a whole one: it is a total, and does not go on.
    private static func countsAgain(_ row: NarrativeDocument.Row, _ next: NarrativeDocument.Row) -> Bool {
        func isFigure(_ cell: Passage) -> Bool {
            cell.key.count >= leastFigure && cell.key.allSatisfy { $0.isDigit || $0 == UInt16(sign: ",") || $0 == UInt16(sign: ".") }
        }
        return zip(row.cells, next.cells).contains { isFigure($0) && isFigure($1) }
    }

    /// Whether a row has the next part of a measure, with columns of its own.
    ///
    /// It begins with the next number within the measure's number, as `1.2` below `1.1`. What a page has cut says nothing of who does the
    /// next part, or when.
    private static func beginsPart(_ row: NarrativeDocument.Row, _ previous: NarrativeDocument.Row, _ roles: [Role?]) -> Bool {
        guard let column = row.cells.indices.first(where: { !row.cells[$0].isBlank }), column < previous.cells.count,
            let marker = ListMarker.part(row.cells[column], at: 0), let last = ListMarker.first(of: previous.cells[column]),
            last.style == marker.style, 0...2 ~= marker.number - last.number
        else { return false }
        return roles.indices.contains { other in
            guard other > column, other < row.cells.count, let role = roles[other] else { return false }
            return ownColumns.contains(role) && !row.cells[other].isBlank
        }
    }

    /// The columns that say little, so that pages do not cut them.
    private static let ownColumns: Set<Role> = [.budget, .done, .notDone, .period, .responsible, .status, .underWay]

    /// 3 signs: shorter numbers may be those of a list.
    private static let leastFigure = 3

    private static func join(_ row: NarrativeDocument.Row, _ next: NarrativeCollector.Row) -> NarrativeDocument.Row? {
        var joined = row
        for (column, cell) in next.cells.enumerated() where !cell.pieces.isEmpty && !cell.isContinuation {
            guard column < joined.cells.count else { return nil }
            joined.cells[column] = joined.cells[column].joined(with: cell.pieces)
        }
        return joined
    }

    /// A column of numbers, or one whose header says nothing, holds the numbers of items where its cells are written like those,
    /// and the column behind it their titles where nothing else does.
    private static func settle(_ table: inout NarrativeDocument.Table) {
        // Of two columns of measures, the second says what is done for the first.
        let measures = table.roles.indices.filter { table.roles[$0] == .measure }
        if measures.count == 2, table.column(.step) == nil { table.roles[measures[1]] = .step }
        if table.column(.number) == nil, let role = table.roles.first, role == nil || role == .code,
            RowCode.areCodes(table.rows.compactMap(\.cells.first).filter { !$0.isBlank })
        {
            table.roles[0] = .number
            return
        }
        guard table.column(.code) == nil else { return }
        for (column, role) in table.roles.enumerated() where role == nil || role == .number {
            let cells = table.rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }.filter { !$0.isBlank }
            let codes = cells.count { isCode($0, orZero: role == .number) }
            guard codes >= (role == nil ? 1 : 2) && codes == cells.count || codes >= 2 && codes * 2 > cells.count else { continue }
            table.roles[column] = .code
            let next = column + 1
            if table.column(.itemTitle) == nil, next < table.roles.count, table.roles[next] == nil { table.roles[next] = .itemTitle }
            return
        }
    }

    /// 4 rows: fewer do not tell that the first column names what stands beside it.
    private static let leastTurned = 4

    /// A table of two columns, of which the first names what the second says, as one that has a column for each name; a column of numbers
    /// may stand in front of both.
    ///
    /// Where a name comes again, or a number, the next row begins.
    private mutating func turned(
        _ table: NarrativeCollector.Table, _ rows: [NarrativeDocument.Row], _ above: Range<Int>
    ) -> NarrativeDocument.Table? {
        var said = rows.filter { row in row.cells.contains { !$0.isBlank } }
        let width = said.map { row in (row.cells.lastIndex { !$0.isBlank } ?? 0) + 1 }.max() ?? 0
        guard said.count >= Self.leastTurned, 2...3 ~= width, said.allSatisfy({ $0.cells.count >= width }) else { return nil }
        let label = width - 2
        var numbers: Passage?
        if label == 1 {
            // Above the numbers stands what they are called.
            guard let first = said.first, role(of: first.cells[0])?.role == .number, said.dropFirst().allSatisfy(Self.isOfCard) else {
                return nil
            }
            numbers = first.cells[0]
            said.removeFirst()
        }
        var named: [Role?] = []
        for row in said { named.append(role(of: row.cells[label])?.role) }
        var texts = 0
        for row in said where role(of: row.cells[label + 1])?.isWhole ?? false { texts += 1 }
        guard Set(named.compactMap { $0 }).count >= 3, named.count(where: { $0 != nil }) * 5 >= said.count * 3, texts <= 1 else {
            return nil
        }
        var header: [Passage] = []
        var roles: [Role?] = []
        var turned: [NarrativeDocument.Row] = []
        var filled: Set<Int> = []
        if let numbers {
            header.append(numbers)
            roles.append(.number)
        }
        for (row, named) in zip(said, named) {
            let (name, number) = Self.numbered(row.cells[label], named)
            // The label of a number that has its number holds the name.
            let role = number == nil ? named : .measure
            let column = header.firstIndex { $0.key == name.key } ?? header.count
            if column == header.count {
                header.append(name)
                roles.append(role)
            }
            let isNumbered = numbers != nil && !row.cells[0].isBlank
            if turned.isEmpty || filled.contains(column) || isNumbered {
                turned.append(NarrativeDocument.Row(index: row.index, cells: [], places: [], isContinuation: []))
                filled = []
                if isNumbered { turned[turned.count - 1].set(row.cells[0], at: row.places[0], column: 0) }
            }
            filled.insert(column)
            // What is left out is missed beside its label.
            let said = row.cells[label + 1]
            turned[turned.count - 1].set(said, at: row.places[said.isBlank ? label : label + 1], column: column)
            if let number { turned[turned.count - 1].number = number }
        }
        return NarrativeDocument.Table(index: table.index, headerRow: nil, header: header, roles: roles, rows: turned, above: above)
    }

    /// Whether a row of a card has a number or none in its first cell, and a label in its second.
    private static func isOfCard(_ row: NarrativeDocument.Row) -> Bool {
        !row.cells[1].isBlank && (row.cells[0].isBlank || row.cells[0].number(at: 0) != nil && !row.cells[0].key.contains(where: \.isThai))
    }

    /// A label and the number that it ends with, where it is one of numbers.
    private static func numbered(_ label: Passage, _ role: Role?) -> (label: Passage, number: Int?) {
        guard role == .number || role == .measure, let start = label.key.firstIndex(where: \.isDigit), start > 0,
            let number = label.number(at: start), number.end == label.key.count
        else { return (label, nil) }
        return (Passage([Prose(Array(label.text(0..<start).utf8), at: label.place)]), number.value)
    }

    /// 3 rows: so many numbers below a word for them are a list.
    private static let leastNumbered = 3

    /// What the first row says, where it begins with a word for numbers and the rows below with numbers, whatever else it says.
    private mutating func numberedHeader(_ rows: [NarrativeDocument.Row]) -> [Role?]? {
        guard rows.count > Self.leastNumbered, let first = rows.first, let cell = first.cells.first,
            let named = role(of: cell), named.role == .number, named.isWhole, first.cells.allSatisfy({ !$0.isBlank })
        else { return nil }
        let numbers = rows.dropFirst().count { row in
            row.cells.first.map { cell in cell.number(at: 0).map { $0.end >= cell.key.count - 1 } ?? false } ?? false
        }
        guard numbers >= Self.leastNumbered, numbers * 4 >= (rows.count - 1) * 3 else { return nil }
        var roles: [Role?] = []
        for cell in first.cells { roles.append(role(of: cell)?.role) }
        return roles
    }

    /// The first row, where it names its columns and one of these holds the codes of items in all rows below.
    private static func codedHeader(_ rows: [NarrativeDocument.Row]) -> Int? {
        guard rows.count >= 2, let first = rows.first, first.cells.count(where: { !$0.isBlank }) >= 2 else { return nil }
        let hasCodes = first.cells.indices.contains { column in
            let cells = rows.dropFirst().compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }.filter { !$0.isBlank }
            return !cells.isEmpty && cells.allSatisfy { isCode($0, orZero: false) } && !first.cells[column].isBlank
                && !isCode(first.cells[column], orZero: false)
        }
        return hasCodes ? 0 : nil
    }

    /// Whether a cell is the letter of items and a number; in columns of numbers a zero may stand for the letter.
    private static func isCode(_ cell: Passage, orZero: Bool) -> Bool {
        let key = cell.key
        guard key.count >= 2, key.count <= 4, key[0] == UInt16(sign: "o") || orZero && key[0] == UInt16(sign: "0") else { return false }
        return key.dropFirst().allSatisfy(\.isDigit)
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
