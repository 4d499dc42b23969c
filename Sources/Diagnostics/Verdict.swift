/// How one requirement came out.
public struct Verdict: Hashable, Sendable {
    /// How a requirement can come out; nothing is silent.
    public enum Result: Hashable, Sendable {
        /// Vouched for by a person, with who it was.
        case attested(Message)
        /// Looked at, and nothing at error level found.
        case passed
        /// At least one finding at error level.
        case failed
        /// Not held against this report, with the reason.
        case notApplicable(Message)
        /// Could not be looked at, with the reason.
        case notEvaluated(Message)
        /// Left as it is by permission, with the reason.
        case waived(Message)

        /// The result's name in JSON.
        public var name: String {
            switch self {
            case .attested: "attested"
            case .passed: "passed"
            case .failed: "failed"
            case .notApplicable: "not-applicable"
            case .notEvaluated: "not-evaluated"
            case .waived: "waived"
            }
        }

        /// Why, where the result needs a reason.
        public var reason: Message? {
            switch self {
            case .passed, .failed: nil
            case .attested(let reason), .notApplicable(let reason), .notEvaluated(let reason), .waived(let reason): reason
            }
        }

        /// Whether the demand counts as met.
        public var isMet: Bool {
            switch self {
            case .attested, .notApplicable, .passed, .waived: true
            case .failed, .notEvaluated: false
            }
        }
    }

    /// What is judged: an item (`X1`), or one of its demands (`X1/agreed-above-budget`).
    public let requirement: String
    /// Its title.
    public let title: Phrase
    /// Whether this is a whole item rather than one of its demands.
    public let isItem: Bool
    /// How it came out.
    public var result: Result
    /// The number of findings of each level that belong to it.
    public var counts: LevelCounts
    /// The file that was judged, as an index into `Outcome.files`; nil when none was found.
    public var file: Int32?

    /// States a verdict.
    public init(requirement: String, title: Phrase, isItem: Bool, result: Result, counts: LevelCounts = LevelCounts(), file: Int32? = nil) {
        self.requirement = requirement
        self.title = title
        self.isItem = isItem
        self.result = result
        self.counts = counts
        self.file = file
    }
}

/// How many findings there are of each level.
public struct LevelCounts: Hashable, Sendable {
    /// The number of errors.
    public var errors = 0
    /// The number of warnings.
    public var warnings = 0
    /// The number of notes.
    public var notes = 0

    /// Counts nothing.
    public init() {}

    /// All findings.
    public var total: Int { errors + warnings + notes }

    /// The number of findings of one level.
    public subscript(level: Level) -> Int {
        get {
            switch level {
            case .error: errors
            case .warning: warnings
            case .note: notes
            }
        }
        set {
            switch level {
            case .error: errors = newValue
            case .warning: warnings = newValue
            case .note: notes = newValue
            }
        }
    }
}
