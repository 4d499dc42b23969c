public import Diagnostics

/// The demands of one assessment in one fiscal year.
public struct Pack: Sendable {
    /// Its name, such as `2567`.
    public let id: String
    /// The fiscal year it assesses, Buddhist Era.
    public let fiscalYear: Int
    /// The pack that it changes for some agencies; nil for one that stands by itself.
    public let base: String?
    /// The types of agencies that it is for, as settings name them; of a pack that stands by itself none.
    public let agencyTypes: [String]
    /// What it is called.
    public let title: Phrase
    /// The sub-indicators its items count towards.
    public let indicators: [Indicator]
    /// The grades, the best first.
    public let bands: [Band]
    /// Its items, in the order of their numbers.
    public let items: [Item]
    /// Where its head is written.
    let origin: Origin
    /// The ids of the items that it does not take from the pack it extends.
    public let ownItems: Set<String>

    /// The item of an id, however its number is spelled.
    public func item(_ id: String) -> Item? {
        items.first { $0.id == id } ?? items.first { $0.isCalled(id) }
    }
}

/// A sub-indicator of an assessment.
public struct Indicator: Hashable, Sendable {
    /// Its number, such as `9.3`.
    public let id: String
    /// What it is called.
    public let title: Phrase
}

/// One numbered item that an agency must publish.
public struct Item: Sendable {
    /// Its number as the law writes it.
    public let id: String
    /// The number of its sub-indicator.
    public let indicator: String
    /// What it is called.
    public let title: Phrase
    /// The unit of an agency that usually answers for it.
    public let owner: Phrase
    /// How sure the source is.
    public let confidence: Confidence
    /// Where the demand is written.
    public let source: Source
    /// The fiscal year of the pack it belongs to, Buddhist Era.
    public let fiscalYear: Int
    /// The period its data must be of.
    public var window: Window
    /// How that period lies to the year of the assessment.
    public let period: Period
    /// Wordings of its title, by which a file is known to answer it.
    public let titles: [String]
    /// The tables it demands.
    public let tables: [TableDemand]
    /// The checks between its tables.
    public var joins: [JoinCheck]
    /// What years its prose may name; nil when that is not checked.
    public var years: YearsDemand?
    /// How its prose is read; nil when only its tables and elements are looked at.
    public let narrative: NarrativeDemand?
    /// The data elements that its text must hold.
    public var elements: [ElementDemand]
    /// What only a person can judge.
    public let attests: [AttestDemand]
    /// The items of an earlier year that it goes on from, where their titles do not tell.
    public let follows: Follows?
    /// The changes that no example can notice.
    let survivors: [Survivor]
    /// Where it is written.
    let origin: Origin

    /// Whether an id names this item: `o99`, `O 99`, `๐๙๙` are all `O99`.
    func isCalled(_ id: String) -> Bool {
        id.lowercased() == self.id.lowercased() || ItemCode.number(of: id).map { $0 == ItemCode.number(of: self.id) } ?? false
    }

    /// The reference that findings of this item carry.
    public func reference(element: Int? = nil) -> RequirementReference {
        RequirementReference(item: id, fiscalYear: fiscalYear, element: element, source: source.text, doubt: confidence.doubt)
    }
}

/// How sure a source is.
public enum Confidence: String, CaseIterable, Sendable {
    /// Read in a primary source.
    case high
    /// Inferred from a secondary one.
    case medium
    /// Background knowledge only.
    case low
}

/// Where a demand is written.
public struct Source: Hashable, Sendable {
    /// The document.
    public let document: String
    /// The clause in it.
    public let clause: String?

    /// The source in one line.
    public var text: String {
        clause.map { "\(document), \($0)" } ?? document
    }
}

/// How the period that an item covers lies to the year of the assessment.
public enum Period: String, CaseIterable, Sendable {
    /// The year itself, or a part of it.
    case current
    /// A plan for several years, this one among them.
    case multiYear = "multi-year"
    /// The year before.
    case previous
    /// Whatever is in force, of no year.
    case standing
}

/// A period of one fiscal year, in days since 1970-01-01, both ends included.
public struct Window: Hashable, Sendable {
    /// The fiscal year, Buddhist Era.
    public let fiscalYear: Int
    /// The first day.
    public let from: Int32
    /// The last day.
    public let to: Int32
}

/// One table that an item demands.
public struct TableDemand: Sendable {
    /// What expressions call it.
    public let id: String
    /// What people call it.
    public let title: Phrase
    /// Its shape.
    public var form: Form
    /// The level when it is not there; nil when it may be left out.
    public let presence: Level?
    /// The tables of the item that may stand in its place: one of them is enough.
    public let instead: [String]
    /// Sentences that stand in for rows when there is nothing to report.
    public let nilSentences: [String]
    /// The checks of its rows: the form's, then the item's own.
    public var checks: [RowCheck]
}
