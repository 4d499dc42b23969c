public import Diagnostics

/// A check of each row.
public struct RowCheck: Sendable {
    /// Whether each row has a finding of its own.
    public enum Report: String, CaseIterable, Sendable {
        /// One finding for each row.
        case each
        /// One finding for the table that counts the rows.
        case once
    }

    /// What was found, the last part of the rule's id.
    public let id: String
    /// The level of its findings.
    public var level: Level
    /// The rows it is about; all when nil.
    let when: RowExpression?
    /// What must hold.
    let assert: RowExpression
    /// The column that is pointed at.
    public let at: Int
    /// Whether each row has a finding of its own.
    public let report: Report
    /// The number of the data element.
    public let element: Int?
    /// What was found, without values.
    let title: Phrase
    /// What is said.
    let message: Template
    /// What to do.
    public let help: Phrase?
    /// What stands beside the carets.
    let label: Template?
    /// Rows that must not fire.
    public let passes: [Example]
    /// Rows that must not fire, each next to one that does.
    public let near: [Example]
    /// Rows that must fire, and fire nothing else.
    public let fails: [Example]
    /// Where the check is written.
    let origin: Origin
}

/// A row that shows what a check means: the cells that matter, the others as the form's own examples.
public struct Example: Hashable, Sendable {
    /// The cells, by column id, as written in a report.
    public let cells: [(id: String, text: String)]
    /// Where it is written.
    let origin: Origin

    /// Compares cells and origins.
    public static func == (left: Example, right: Example) -> Bool {
        left.origin == right.origin
    }

    /// Hashes the origin.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(origin)
    }
}

/// Where in a pack something is written.
struct Origin: Hashable, Sendable {
    /// The index of the file in the pack's files.
    let file: Int32
    /// The bytes.
    let range: Range<Int>
}

/// A check of a whole table.
public struct TableCheck: Sendable {
    /// What such a check can ask.
    enum Kind: Sendable {
        /// The cells of these columns together never repeat.
        case unique([Int])
        /// Every row says the same.
        case same(Int)
        /// 1, 2, 3 … without gap or repeat.
        case sequence(Int)
        /// One value of the first column, one value of the second.
        case determines(of: Int, value: Int)
        /// Every month of the window appears.
        case months(Int)
        /// The table's figures.
        case assert(FigureExpression)
    }

    /// What was found, the last part of the rule's id.
    public let id: String
    /// The level of its findings.
    public var level: Level
    /// What it asks.
    let kind: Kind
    /// The column that is pointed at.
    public let at: Int?
    /// The number of the data element.
    public let element: Int?
    /// What was found, without values.
    let title: Phrase
    /// What is said.
    let message: Template
    /// What to do.
    public let help: Phrase?
    /// Tables that must not fire.
    public let passes: [[Example]]
    /// Tables that must not fire, each next to one that does.
    public let near: [[Example]]
    /// Tables that must fire, and fire nothing else.
    public let fails: [[Example]]
    /// Where the check is written.
    let origin: Origin
}

/// A check between the groups of two tables of one item.
public struct JoinCheck: Sendable {
    /// Figures of one table.
    struct Side: Hashable, Sendable {
        /// The index of the table in the item.
        let table: Int
        /// The index of the group in its form.
        let group: Int
    }

    /// What was found, the last part of the rule's id.
    public let id: String
    /// The level of its findings.
    public let level: Level
    /// The groups that are gone through.
    let each: Side
    /// The groups they are held against.
    let with: Side
    /// What must hold.
    let assert: FigureExpression
    /// The column of the first table that is pointed at.
    public let at: Int
    /// The number of the data element.
    public let element: Int?
    /// What was found, without values.
    let title: Phrase
    /// What is said.
    let message: Template
    /// What to do.
    public let help: Phrase?
    /// Tables that must not fire, by table id.
    public let passes: [JoinExample]
    /// Tables that must not fire, each next to some that do.
    public let near: [JoinExample]
    /// Tables that must fire.
    public let fails: [JoinExample]
    /// Where the check is written.
    let origin: Origin
}

/// The rows of several tables.
public struct JoinExample: Sendable {
    /// The rows, by table id.
    public let tables: [(id: String, rows: [Example])]
    /// Where it is written.
    let origin: Origin
}

/// What years the prose of an item may name.
public struct YearsDemand: Sendable {
    /// The level when the title names another year than the report's, or none.
    public let level: Level
    /// The years the body may name, seen from the pack's year: 0 the current, -1 the previous.
    public var cited: [Int]
    /// The level of a year that is none of these.
    public let other: Level?
    /// The level of a year of two digits.
    public let short: Level?
    /// Words in front of a fiscal year.
    public let words: [String]
    /// Small reports, the title first, whose years are right.
    let passes: [TextExample]
    /// Small reports of which one year is wrong.
    let fails: [TextExample]
    /// Where it is written.
    let origin: Origin
}
