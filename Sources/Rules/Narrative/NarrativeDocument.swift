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
    }

    /// One row of a table: what each column says.
    struct Row: Sendable {
        let index: Int32
        /// A passage for each column; a blank one where nothing is said.
        var cells: [Passage]
        /// The places of the cells, blank ones too.
        let places: [Place]
        /// Whether the cell of a column is part of a merged cell that begins elsewhere.
        let isContinuation: [Bool]
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

        /// The first column of a role.
        func column(_ role: Role) -> Int? { roles.firstIndex { $0 == role } }

        /// The cell of a row in the first column of a role; nil without one.
        func cell(_ row: Row, _ role: Role) -> Passage? {
            column(role).flatMap { $0 < row.cells.count ? row.cells[$0] : nil }
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
    private static let titleLength = 120

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
                }
                from = texts.count
            }
        }
        titleCount = texts.prefix(Self.titleLines).prefix { $0.tablesAbove == 0 && $0.passage.key.count <= Self.titleLength }.count
        passages = texts.map(\.passage) + tables.flatMap { table in table.rows.flatMap { row in row.cells.filter { !$0.isBlank } } }
    }

    /// Adds the lines of a paragraph, each a text of its own.
    private mutating func append(_ paragraph: Paragraph, _ place: Place) {
        var isHeading = false
        if case .heading = paragraph.kind { isHeading = true }
        for line in Prose(Array((paragraph.source ?? paragraph.text).utf8), at: place).lines {
            let passage = Passage([line])
            if !passage.isBlank { texts.append(Text(passage: passage, isHeading: isHeading, tablesAbove: tables.count)) }
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
