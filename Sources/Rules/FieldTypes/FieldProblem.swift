import Diagnostics

/// What is the matter with one cell, in words.
struct FieldProblem: Hashable, Sendable {
    /// The end of the rule's id, naming what was found: `lost-leading-zero`.
    let name: String
    /// How much it weighs; nil for the level of the column's own demand.
    let level: Level?
    /// What was found, one phrase with the value in parentheses.
    let message: Message
    /// What to do about it.
    let help: Message?
    /// The single obvious cure: the whole new text of the cell.
    let replacement: String?
    /// Whether the replacement means the same beyond doubt.
    let isSafe: Bool
    /// The part of the cell that is wrong, in UTF-8 bytes; nil for all of it.
    let marked: Range<Int>?
}

/// A kind of problem that a field type can find, as packs and `explain` list it.
struct FieldRule: Sendable {
    /// What is the matter.
    let trouble: FieldTrouble
    /// How much it weighs: nil for what makes a cell invalid, so that the column's level counts; a level for a remark.
    let level: Level?
    /// What was found, without values.
    let title: Phrase
    /// What is said at a cell: `{value}` is the cell, `{found}` the marked part, `{fact}` the outcome's number.
    let message: Phrase
    /// What to do about it.
    let help: Phrase?

    /// The end of the rule's id.
    var name: String { trouble.rawValue }

    /// A problem that makes a cell invalid.
    static func invalid(_ trouble: FieldTrouble, _ title: Phrase, _ message: Phrase, help: Phrase? = nil) -> FieldRule {
        FieldRule(trouble: trouble, level: nil, title: title, message: message, help: help)
    }

    /// A problem that leaves the cell its value.
    static func remark(_ trouble: FieldTrouble, _ level: Level, _ title: Phrase, _ message: Phrase, help: Phrase? = nil) -> FieldRule {
        FieldRule(trouble: trouble, level: level, title: title, message: message, help: help)
    }
}

/// What is known of a field type apart from any cell: for `explain`, for the documentation and for tests.
struct FieldDescription: Sendable {
    /// The name in packs.
    let name: String
    /// What the type accepts, one sentence.
    let doc: Phrase
    /// Cells that are valid.
    let accepts: [String]
    /// Cells that are not, and the problem each has; one at least for every problem of `rules`.
    let rejects: [(cell: String, problem: FieldTrouble)]
    /// The problems it can find.
    let rules: [FieldRule]
}

/// A whole new text for a cell.
struct FieldCure: Hashable, Sendable {
    /// The text.
    let text: String
    /// Whether it means the same beyond doubt.
    let isSafe: Bool
}
