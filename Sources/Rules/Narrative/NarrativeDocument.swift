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

    init(_ blocks: [NarrativeCollector.Block], roles: [RoleWordings]) {
        var reader = RoleReader(roles)
        var from = 0
        for block in blocks {
            switch block {
            case .paragraph(let paragraph, let place): append(paragraph, place)
            case .table(let table):
                if let table = reader.table(table, above: from..<texts.count, first: tables.isEmpty) {
                    if tables.isEmpty { texts += table.title.map { Text(passage: $0, isHeading: false, tablesAbove: 0) } }
                    tables.append(table.table)
                    nameCard(from)
                    tables[tables.count - 1].heading = texts[from...].reversed().lazy.compactMap { ItemHeading($0.passage) }.first
                }
                from = texts.count
            }
        }
        titleCount = texts.prefix(Self.titleLines).prefix { $0.tablesAbove == 0 && $0.passage.key.count <= Self.titleLength }.count
        passages = texts.map(\.passage) + tables.flatMap { table in table.rows.flatMap { row in row.cells.filter { !$0.isBlank } } }
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
