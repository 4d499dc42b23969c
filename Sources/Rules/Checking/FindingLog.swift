import Diagnostics

/// The findings of one file, complete in number and full in detail as long as details are few.
struct FindingLog: Sendable {
    /// 500: a renderer shows a handful per rule; a person who wants all of a flood wants the places.
    private static let detailsPerRule = 500
    /// 5,000 findings in full take about 10 MB.
    private static let detailsPerFile = 5_000
    /// 50,000 in full take about 100 MB; a program that mends files works in several passes.
    private static let detailsOfThorough = 50_000
    /// 1,000,000: at 64 bytes each they take 64 MB; more say nothing new.
    static let limit = 1_000_000

    private(set) var findings: [Finding] = []
    /// A rule's place in `counts`, so that a flood hashes no text.
    private var handles: [RuleID: Int] = [:]
    /// How often each rule has found something, kept or not.
    private var counts: [Int] = []
    private(set) var unkept: [RuleID: Int] = [:]
    private var detailed = 0
    /// Where the findings of the row begin that is being checked.
    private var rowStart = 0
    private let detailsPerRule: Int
    private let detailsPerFile: Int

    /// Begins a log.
    ///
    /// - Parameter isThorough: Whether details are kept of a flood too.
    init(isThorough: Bool = false) {
        detailsPerRule = isThorough ? Self.detailsOfThorough : Self.detailsPerRule
        detailsPerFile = isThorough ? Self.detailsOfThorough : Self.detailsPerFile
    }

    /// The handle of a rule, by which its findings are counted.
    mutating func handle(_ rule: RuleID) -> Int {
        if let handle = handles[rule] { return handle }
        counts.append(0)
        handles[rule] = counts.count - 1
        return counts.count - 1
    }

    /// Whether one more finding of a rule is kept in full, so that its words are worth making.
    func wantsDetails(_ rule: RuleID) -> Bool {
        detailed < detailsPerFile && handles[rule].map { counts[$0] < detailsPerRule } ?? true
    }

    /// Whether one more finding of a rule is kept in full; by its handle.
    func wantsDetails(_ handle: Int) -> Bool {
        detailed < detailsPerFile && counts[handle] < detailsPerRule
    }

    /// Notes a finding; without its words where there are many of its rule already.
    mutating func add(_ finding: Finding) {
        if wantsDetails(finding.rule) {
            detailed += 1
            keep(finding, handle(finding.rule))
        } else {
            add(finding.rule, finding.level, finding.place)
        }
    }

    /// Notes one more finding of a rule that wants no details.
    mutating func add(_ rule: RuleID, _ level: Level, _ place: Place) {
        keep(Finding(rule: rule, level: level, place: place), handle(rule))
    }

    /// Notes one more finding of a rule that wants no details; by its handle.
    mutating func add(_ rule: RuleID, _ handle: Int, _ level: Level, _ place: Place) {
        keep(Finding(rule: rule, level: level, place: place), handle)
    }

    private mutating func keep(_ finding: Finding, _ handle: Int) {
        counts[handle] += 1
        if findings.count < Self.limit {
            findings.append(finding)
        } else {
            unkept[finding.rule, default: 0] += 1
        }
    }

    /// Puts the findings of one row in order; rows come in order, so that a flood needs no sorting at the end.
    mutating func endRow() {
        if findings.count - rowStart > 1 { findings[rowStart...].sort { $0.isBefore($1) } }
        rowStart = findings.count
    }

    /// Gives the findings away, so that they are not held twice.
    mutating func takeFindings() -> [Finding] {
        let taken = findings
        findings = []
        return taken
    }

    /// Whether something is said of a place already.
    func tells(_ place: Place) -> Bool {
        findings.contains { $0.place.meets(place) }
    }
}

/// Places of which something is said, found by their lines or rows.
struct ToldPlaces {
    private var places: [Int64: [Place]] = [:]

    /// Those of findings of a level at least.
    init(_ findings: [Finding], atLeast level: Level) {
        for finding in findings where finding.level >= level { places[Self.key(finding.place), default: []].append(finding.place) }
    }

    /// Whether a place has something in common with one of them.
    func contains(_ place: Place) -> Bool {
        places[Self.key(place)]?.contains { $0.meets(place) } ?? false
    }

    private static func key(_ place: Place) -> Int64 {
        place.span.isKnown ? Int64(place.span.line) : -1 - Int64(place.row)
    }
}

extension Place {
    /// Whether two places of one file have something in common.
    func meets(_ other: Place) -> Bool {
        if span.isKnown, other.span.isKnown { return span.overlaps(other.span) }
        return other.table >= 0 && table == other.table && row == other.row && column == other.column
    }
}
