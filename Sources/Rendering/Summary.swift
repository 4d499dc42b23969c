import Diagnostics

/// How much was looked at and how it came out, in numbers.
struct Summary: Hashable, Sendable {
    let files: Int
    let tables: Int
    let rows: Int
    /// One for each verdict, items and demands alike.
    let requirements: Int
    private(set) var passed = 0
    private(set) var failed = 0
    private(set) var notEvaluated = 0
    private(set) var notApplicable = 0
    private(set) var attested = 0
    /// The findings and the demands that are waived.
    private(set) var waived: Int
    let counts: LevelCounts
    let isComplete: Bool

    init(_ outcome: Outcome) {
        files = outcome.files.count
        tables = outcome.files.reduce(0) { $0 + $1.tables.count }
        rows = outcome.files.reduce(0) { $0 &+ $1.checkedRows }
        requirements = outcome.verdicts.count
        counts = outcome.counts
        isComplete = !outcome.isIncomplete
        waived = outcome.waived.count
        for verdict in outcome.verdicts {
            switch verdict.result {
            case .attested: attested += 1
            case .passed: passed += 1
            case .failed: failed += 1
            case .notApplicable: notApplicable += 1
            case .notEvaluated: notEvaluated += 1
            case .waived: break
            }
        }
    }
}
