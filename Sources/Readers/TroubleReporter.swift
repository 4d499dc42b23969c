import Diagnostics
import Documents

/// Hands trouble to a sink: the first of each rule in full, the rest of a flood in short.
struct TroubleReporter {
    /// How many findings of one rule are worded in full, 100: more than anyone reads.
    static let fullFindings = 100

    private var counts: [RuleID: Int] = [:]

    /// Reports trouble at a place.
    mutating func report(_ trouble: ReadTrouble, at place: Place, notes: [Note] = [], to sink: inout some DocumentSink) {
        let rule = trouble.rule
        let count = counts[rule.id, default: 0]
        counts[rule.id] = count + 1
        if count < TroubleReporter.fullFindings {
            sink.finding(trouble.finding(at: place, notes: notes))
        } else {
            sink.finding(Finding(rule: rule.id, level: rule.level, place: place))
        }
    }
}
