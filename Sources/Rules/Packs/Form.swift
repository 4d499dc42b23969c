public import Diagnostics

/// The shape of a table that several items and years share.
public struct Form: Sendable {
    /// How rows are read.
    public enum Layout: String, CaseIterable, Sendable {
        /// One row is one thing.
        case records
        /// Prose in cells; rows that a page break cut are joined.
        case narrative
    }

    /// Its name.
    public let id: String
    /// What it is called.
    public let title: Phrase
    /// How rows are read.
    public let layout: Layout
    /// The level when columns stand in another order; nil when they may.
    public let order: Level?
    /// The level of a column that the form does not know; nil when there may be some.
    public let unknown: Level?
    /// First words of a row that sums up the rows above.
    public let totals: [String]
    /// First words of a row that is no data.
    public let remarks: [String]
    /// Its columns, in the form's order.
    public var columns: [Column]
    /// The checks of every row.
    public var checks: [RowCheck]
    /// The checks of the whole table.
    public var tableChecks: [TableCheck]
    /// The figures that are kept by a column's value.
    public let groups: [Group]
    /// The changes that no example can notice.
    let survivors: [Survivor]
    /// Knows its headers.
    let matcher: HeaderMatcher
    /// Where it is written.
    let origin: Origin

    /// The vocabularies that its columns name.
    var vocabularies: Set<String> {
        Set(columns.compactMap { if case .choice(let vocabulary) = $0.type { vocabulary.id } else { nil } })
    }

    /// The same form, in which nothing is above a level: for an item whose source supports no more.
    func capped(at most: Level) -> Form {
        var form = self
        for index in form.columns.indices {
            form.columns[index].presence = form.columns[index].presence.map { min($0, most) }
            form.columns[index].blank = form.columns[index].blank.map { min($0, most) }
            form.columns[index].level = min(form.columns[index].level, most)
        }
        for index in form.checks.indices { form.checks[index].level = min(form.checks[index].level, most) }
        for index in form.tableChecks.indices { form.tableChecks[index].level = min(form.tableChecks[index].level, most) }
        return form
    }

    /// The same form, in which some columns are only asked for with a note: for an item whose source does not name them.
    func advising(_ ids: [String]) -> Form {
        var form = self
        for index in form.columns.indices where ids.contains(form.columns[index].id) {
            form.columns[index].presence = form.columns[index].presence.map { min($0, .note) }
        }
        return form
    }

    /// The index of a column.
    public func index(ofColumn id: String) -> Int? {
        columns.firstIndex { $0.id == id }
    }
}

/// One column of a form.
public struct Column: Sendable {
    /// What expressions call it.
    public let id: String
    /// The header as the form writes it.
    public let title: Phrase
    /// Other headers that mean the same.
    public let wordings: [String]
    /// Headers that mean the same, but should be written as the form does.
    public let tolerated: [String]
    /// The number of the data element.
    public let element: Int?
    /// What its cells mean.
    let type: FieldType
    /// The name of the type, as packs write it.
    public let typeName: String
    /// The level when the column is missing; nil when it may be.
    public var presence: Level?
    /// Whether a table without it is hardly of the form: it is missed by more than a note, however sure an item is.
    let isNeeded: Bool
    /// The level of a blank cell; nil when it may be blank.
    public var blank: Level?
    /// Rows where a blank cell is right.
    let blankWhen: RowExpression?
    /// The level of a cell that cannot be read.
    public var level: Level
    /// The least value, scaled by 10,000.
    let minimum: Limit?
    /// The greatest value, scaled by 10,000.
    let maximum: Limit?
    /// What the whole cell must look like.
    let pattern: ColumnPattern?
    /// A cell that is right.
    public let example: String
    /// Rows whose cell is right.
    public let passes: [Example]
    /// Rows whose cell is just right, each next to one whose cell is not.
    public let near: [Example]
    /// Rows whose cell is wrong: out of bounds, of another form, or blank where it should not be.
    public let fails: [Example]
    /// What to do when the cell is wrong.
    public let help: Phrase?
    /// Its first slot in a row of slots; a period has a second one behind it.
    let slot: Int
    /// Where it is written.
    let origin: Origin

    /// Whether no row may leave it blank.
    public var isFilledAlways: Bool { blank != nil && blankWhen == nil }

    /// Whether it asks of its cells what their type does not, so that examples have to show it.
    var needsExamples: Bool { minimum != nil || maximum != nil || pattern != nil || blankWhen != nil }
}

/// A bound of a number, exact.
struct Limit: Sendable {
    /// The bound as the pack writes it.
    let text: String
    /// The bound times 10,000.
    let scaled: Int64
}

/// Figures that a table keeps by the value of a column.
public struct Group: Sendable {
    /// What expressions call them.
    public let id: String
    /// The column whose values part the rows.
    public let by: Int
    /// The columns that are summed.
    public let sums: [Int]
    /// Whether values are words that people write in more ways than one, so that spaces, numbers in front and digits do not part them.
    let isFolded: Bool
    /// Words in front of a value that make no difference, folded.
    let ignored: [[UInt8]]

    /// What a value of words is compared by.
    func folded(_ text: String) -> [UInt8] {
        var bytes = LabelKey.folded(text)
        if let word = ignored.first(where: { bytes.starts(with: $0) }), word.count < bytes.count { bytes.removeFirst(word.count) }
        return bytes
    }
}
