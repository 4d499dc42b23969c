public import Diagnostics

/// What people have stated about a report: answers to what a machine cannot judge, and demands that are waived.
public struct Statements: Hashable, Sendable {
    /// The answers.
    public var attestations: [Attestation] = []
    /// The waivers.
    public var waivers: [Waiver] = []
    /// Where the agency's name, its district and its province are stated.
    public var agencySpans = AgencySpans()
    /// The agency that reports.
    public var agency = Agency()
    /// The path of the file that states them, as shown.
    public var path: String
    /// The day on which they are judged, in days since 1970-01-01.
    public var today: Int32

    /// States nothing yet.
    public init(path: String, today: Int32) {
        self.path = path
        self.today = today
    }
}

/// Where settings say who reports.
public struct AgencySpans: Hashable, Sendable {
    /// Where the name stands.
    public var name = LineSpan.none
    /// Where the district stands.
    public var district = LineSpan.none
    /// Where the province stands.
    public var province = LineSpan.none

    /// Knows of no place.
    public init() {}
}

/// One answer of a person.
public struct Attestation: Hashable, Sendable {
    /// The demand that asks, such as `X1/two-way`.
    public let demand: String
    /// Yes or no; yes is the good answer.
    public let answer: Bool
    /// The unit or person that answers.
    public let unit: String
    /// The day of the answer, in days since 1970-01-01.
    public let day: Int32
    /// What the person adds.
    public let note: String?
    /// Where it is stated.
    public let span: LineSpan

    /// Describes an answer.
    public init(demand: String, answer: Bool, unit: String, day: Int32, note: String?, span: LineSpan) {
        self.demand = demand
        self.answer = answer
        self.unit = unit
        self.day = day
        self.note = note
        self.span = span
    }
}

/// One permission to leave something as it is.
public struct Waiver: Hashable, Sendable {
    /// An item, one of its demands, or a rule.
    public let demand: String
    /// The file, or the place as reports show it; everywhere when nil.
    public let place: String?
    /// Why.
    public let reason: String
    /// Who allowed it.
    public let approver: String
    /// The last day on which it holds, in days since 1970-01-01; for ever when nil.
    public let until: Int32?
    /// Where it is stated.
    public let span: LineSpan

    /// Describes a permission.
    public init(demand: String, place: String?, reason: String, approver: String, until: Int32?, span: LineSpan) {
        self.demand = demand
        self.place = place
        self.reason = reason
        self.approver = approver
        self.until = until
        self.span = span
    }

    /// Whether it is about a finding, whose place is shown in this way.
    func covers(_ rule: RuleID, path: String?, shown: String?) -> Bool {
        let id = rule.description
        guard id == demand || id.hasPrefix(demand + "/") else { return false }
        guard let place else { return true }
        return [path, shown].contains { shown in
            guard let shown else { return false }
            return shown == place || shown.hasSuffix("/" + place)
        }
    }
}
