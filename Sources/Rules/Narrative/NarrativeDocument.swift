import Diagnostics
import Documents

/// A report of prose, ready to be read: its title, its headings and paragraphs, and its tables with the role of each column.
struct NarrativeDocument: Sendable {
    /// A paragraph, and how many tables stand above it.
    struct Text: Sendable {
        let passage: Passage
        /// Whether the file marks it as a heading.
        let isHeading: Bool
        /// The number of tables above it.
        let tablesAbove: Int
        /// Whether its paragraph goes on in the next line.
        var goesOn = false
    }

    /// One row of a table: what each column says.
    struct Row: Sendable {
        let index: Int32
        /// A passage for each column; a blank one where nothing is said.
        var cells: [Passage]
        /// The places of the cells, blank ones too.
        private(set) var places: [Place]
        /// Whether the cell of a column is part of a merged cell that begins elsewhere.
        private(set) var isContinuation: [Bool]
        /// The number of the measure that the label of a table turned on its side has.
        var number: Int?

        init(index: Int32, cells: [Passage], places: [Place], isContinuation: [Bool]) {
            self.index = index
            self.cells = cells
            self.places = places
            self.isContinuation = isContinuation
        }

        /// Puts a cell into a column; the columns before it that are not there yet are blank.
        mutating func set(_ cell: Passage, at place: Place, column: Int) {
            while cells.count <= column {
                cells.append(Passage([]))
                places.append(place)
                isContinuation.append(false)
            }
            cells[column] = cell
            places[column] = place
        }
    }

    /// A line that begins with the code of an item, such as `O5 …`.
    struct ItemHeading: Sendable {
        let passage: Passage
        /// The letter and the digits.
        let range: Range<Int>
        let number: Int

        /// 120 signs: a heading is shorter.
        private static let longest = 120
        /// 4 signs: so far a word for item may reach.
        private static let word = 4
        /// 3 signs: the shortest titles.
        private static let leastTitle = 3

        /// The heading that a line is; nil where it is none.
        init?(_ passage: Passage) {
            let key = passage.key
            guard key.count <= Self.longest, let at = key.prefix(Self.word).firstIndex(of: UInt16(sign: "o")),
                at == 0 || !key[at - 1].isLatin, let number = passage.number(at: at + 1), number.end - at <= 3, number.value > 0,
                key.count - number.end >= Self.leastTitle, !key[number.end].isDigit,
                !key[number.end].isLatin || passage.isParted[number.end]
            else { return nil }
            self.passage = passage
            self.number = number.value
            range = at..<number.end
        }
    }

    /// A table with what its columns were taken for.
    struct Table: Sendable {
        let index: Int32
        /// The last row of the header, as it was read; nil without one.
        let headerRow: Int32?
        let header: [Passage]
        /// The header as tables are told apart by it: of two that differ in a slip of the pen the first one's.
        var headerKey: [[UInt16]] = []
        /// The role of each column; nil where its header says nothing that is known.
        var roles: [Role?]
        /// The rows below the header.
        let rows: [Row]
        /// The paragraphs right above it, behind the table before it, as indices into `texts`.
        let above: Range<Int>
        /// The heading above a table that was turned on its side and names no measure: its one row is of what that says.
        var subject: Passage?
        /// The second line of the header, by column; empty where it has one.
        var states: [Passage] = []
        /// Whether it has no header and goes on with the table before it.
        var goesOn = false
        /// The item that the line above it names, where each item has a table of its own.
        var heading: ItemHeading?

        /// The rows that are no more than a heading with a number, within which the next row is numbered, by their indices as they were read.
        var headings: Set<Int32> {
            Set(
                zip(rows, rows.dropFirst()).compactMap { row, next in
                    guard row.cells.count >= 2, row.cells.count(where: { !$0.isBlank }) == 2, !row.cells[1].isBlank,
                        var number = row.cells.first?.key, let part = next.cells.first?.key
                    else { return nil }
                    let point = UInt16(sign: ".")
                    if number.last != point { number.append(point) }
                    let isPart = part.count > number.count && part.starts(with: number) && part[number.count].isDigit
                    return isPart && number[0].isDigit ? row.index : nil
                })
        }

        /// The first column of a role.
        func column(_ role: Role) -> Int? { roles.firstIndex { $0 == role } }

        /// The cell of a row in the first column of a role, for measures the heading that stands in for one; nil without any.
        func cell(_ row: Row, _ role: Role) -> Passage? {
            guard let column = column(role) else { return role == .measure ? subject : nil }
            return column < row.cells.count ? row.cells[column] : nil
        }
    }

    private(set) var texts: [Text] = []
    private(set) var tables: [Table] = []
    /// How many of the texts stand above the first table and are no running text: the lines of the title.
    private(set) var titleCount = 0
    /// Every passage of the report, headers left out: the texts, then the cells.
    private(set) var passages: [Passage] = []

    /// 12 lines: a title page has fewer before its first paragraph.
    private static let titleLines = 12
    /// 120 signs: a line of a title is shorter than a paragraph.
    static let titleLength = 120
    /// 240 signs: what, when and who in one line.
    private static let firstLength = 240

    init(_ blocks: [NarrativeCollector.Block], roles: [RoleWordings]) {
        var reader = RoleReader(roles)
        var from = 0
        for block in blocks {
            switch block {
            case .paragraph(let paragraph, let place): append(paragraph, place)
            case .table(let table):
                let lines = table.rows.prefix(Self.headRows).map { row in Passage(row.cells.flatMap(\.pieces)) }.filter { !$0.isBlank }
                if let table = reader.table(table, above: from..<texts.count, first: tables.isEmpty) {
                    if tables.isEmpty, Self.isOfLines(table.table) || Self.isOfLabels(table.table, lines.count) {
                        texts += lines.map { Text(passage: $0, isHeading: false, tablesAbove: 0) }
                        continue
                    }
                    if tables.isEmpty { texts += table.title.map { Text(passage: $0, isHeading: false, tablesAbove: 0) } }
                    tables.append(table.table)
                    keyHeader()
                    nameCard(from)
                    tables[tables.count - 1].heading = texts[from...].reversed().lazy.compactMap { ItemHeading($0.passage) }.first
                }
                from = texts.count
            }
        }
        titleCount =
            texts.prefix(Self.titleLines).enumerated()
            .prefix { $1.tablesAbove == 0 && $1.passage.key.count <= ($0 == 0 ? Self.firstLength : Self.titleLength) }.count
        passages = texts.map(\.passage) + tables.flatMap { table in table.rows.flatMap { row in row.cells.filter { !$0.isBlank } } }
    }

    /// 8 rows: the head of a letter has no more that tabs part.
    private static let headRows = 8
    /// 3 parts: so many at most stand in one line of it.
    private static let headParts = 3
    /// 14 signs: a longer first part is no label.
    private static let headLabel = 14

    /// Whether a table is lines of a letter's head that tabs part, such as its number and its day: few parts, none of them a figure, and
    /// of more than two lines each with a label in front.
    private static func isOfLines(_ table: Table) -> Bool {
        let rows = table.rows
        guard table.header.isEmpty, !table.goesOn, rows.count <= headRows,
            rows.allSatisfy({ row in
                row.cells.count <= headParts && row.cells.allSatisfy { $0.isBlank || $0.key.contains(where: \.isThai) }
            })
        else { return false }
        // A row without a digit may be a header.
        if rows.count <= 2, rows.allSatisfy({ $0.cells.contains(where: \.hasDigits) }) { return true }
        return rows.count > 2 && rows.allSatisfy { $0.cells.count == 2 && $0.cells[0].key.count <= headLabel && !$0.cells[0].isBlank }
    }

    /// What a card of a measure says, and the head of a letter does not.
    private static let cardRoles: Set<Role> = [
        .measure, .step, .summary, .outcome, .detail, .progress, .target, .status, .budget, .monitoring, .period,
    ]

    /// Whether a table that was turned on its side is the head of a letter: it tells who writes, when and of what, and nothing of a measure.
    private static func isOfLabels(_ table: Table, _ lines: Int) -> Bool {
        table.headerRow == nil && !table.goesOn && !table.header.isEmpty && table.rows.count == 1 && lines <= headRows
            && !table.roles.contains { $0.map { cardRoles.contains($0) } ?? false } && table.header.allSatisfy { $0.key.count <= headLabel }
    }

    /// Tells the last table apart by its own header, or by that of one before which it repeats with a slip of the pen.
    private mutating func keyHeader() {
        let index = tables.count - 1
        let header = tables[index].header
        let same = tables[..<index].last { !$0.header.isEmpty && Self.areSame($0.header, header) }
        tables[index].headerKey = same?.headerKey ?? header.map(\.key)
    }

    /// 2 signs: a slip of the pen in a header makes no other table of it.
    private static let slip = 2
    /// 3 columns: fewer look alike by chance.
    private static let leastColumns = 3

    /// Whether two headers are the same, but for a slip of the pen in one cell.
    private static func areSame(_ one: [Passage], _ two: [Passage]) -> Bool {
        guard one.count == two.count, one.count > leastColumns else { return false }
        let odd = zip(one, two).filter { $0.key != $1.key }
        guard odd.count == 1, let (first, second) = odd.first, first.key.count == second.key.count else { return odd.isEmpty }
        return (signDistance(first.key[...], second.key[...], limit: slip) ?? .infinity) <= Double(slip)
    }

    /// Gives a table that was turned on its side, and names no measure, the heading above it for one.
    private mutating func nameCard(_ from: Int) {
        let index = tables.count - 1
        let table = tables[index]
        guard table.headerRow == nil, !table.goesOn, !table.header.isEmpty, table.rows.count == 1, table.column(.measure) == nil,
            from < texts.count,
            let heading = texts.last?.passage, heading.key.count <= Self.titleLength
        else { return }
        tables[index].subject = heading
    }

    /// Adds the lines of a paragraph, each a text of its own.
    private mutating func append(_ paragraph: Paragraph, _ place: Place) {
        var isHeading = false
        if case .heading = paragraph.kind { isHeading = true }
        let first = texts.count
        for line in Prose(Array((paragraph.source ?? paragraph.text).utf8), at: place).lines {
            let passage = Passage([line])
            guard !passage.isBlank else { continue }
            if texts.count > first { texts[texts.count - 1].goesOn = true }
            texts.append(Text(passage: passage, isHeading: isHeading, tablesAbove: tables.count))
        }
    }

    /// The lines of the title.
    var title: ArraySlice<Text> { texts.prefix(titleCount) }

}

extension Prose {
    /// The text line by line, each with its own place.
    var lines: [Prose] {
        guard text.contains(UInt8(ascii: "\n")) else { return [self] }
        var lines: [Prose] = []
        var from = 0
        for at in 0...text.count where at == text.count || text[at] == UInt8(ascii: "\n") {
            if at > from { lines.append(Prose(Array(text[from..<at]), at: place(of: from..<at))) }
            from = at + 1
        }
        return lines
    }
}
