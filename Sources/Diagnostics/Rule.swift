/// What a rule is, apart from any finding of it.
public struct Rule: Hashable, Sendable {
    /// Its name.
    public let id: RuleID
    /// The level its findings have by default.
    public let level: Level
    /// What was found, one phrase without placeholders.
    public let title: Phrase
    /// What to do about it.
    public let help: Phrase?
    /// The requirement it serves; nil for rules about files as such.
    public let requirement: RequirementReference?

    /// Describes a rule.
    public init(id: RuleID, level: Level, title: Phrase, help: Phrase? = nil, requirement: RequirementReference? = nil) {
        self.id = id
        self.level = level
        self.title = title
        self.help = help
        self.requirement = requirement
    }
}

/// Which demand of which item a rule serves.
public struct RequirementReference: Hashable, Sendable {
    /// The item's id as the pack writes it.
    public let item: String
    /// The fiscal year of the pack, Buddhist Era.
    public let fiscalYear: Int
    /// The number of the data element, where the item numbers them.
    public let element: Int?
    /// Where the demand is written: a document and a clause.
    public let source: String?
    /// Why its source is not certain; nil where it is.
    public let doubt: Phrase?

    /// Names a demand.
    public init(item: String, fiscalYear: Int, element: Int? = nil, source: String? = nil, doubt: Phrase? = nil) {
        self.item = item
        self.fiscalYear = fiscalYear
        self.element = element
        self.source = source
        self.doubt = doubt
    }
}
