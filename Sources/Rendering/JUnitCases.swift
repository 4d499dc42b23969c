import Diagnostics

/// Sorts findings into the cases of a test report: one for each requirement, one for each rule that failed outside all of them.
struct JUnitCases {
    /// What a case is about.
    enum Subject {
        /// A requirement, by its index in `Outcome.verdicts`.
        case requirement(Int)
        /// A rule of which a file has errors that no requirement has.
        case rule(RuleID)
        /// A file that could not be read, though no finding says why.
        case unread
    }

    struct Case {
        let subject: Subject
        /// The findings that make it fail, as indices into `Outcome.findings`.
        var findings: [Int] = []
    }

    /// The cases that belong to one file.
    struct Suite {
        /// The file, as an index into `Outcome.files`; nil for what belongs to none.
        let file: Int?
        var cases: [Case] = []
        /// The findings that make no case fail.
        var others: [Int] = []
    }

    /// One suite for each file, in their order, then one for what belongs to none if there is anything.
    private(set) var suites: [Suite]

    init(_ outcome: Outcome) {
        let count = outcome.files.count
        suites = outcome.files.indices.map { Suite(file: $0) } + [Suite(file: nil)]
        func suite(ofFile file: Int32?) -> Int { file.flatMap { $0 >= 0 && Int($0) < count ? Int($0) : nil } ?? count }
        var requirements: [String: (suite: Int, index: Int)] = [:]
        for (index, verdict) in outcome.verdicts.enumerated() {
            let suite = suite(ofFile: verdict.file)
            suites[suite].cases.append(Case(subject: .requirement(index)))
            // Two fiscal years may have an item of the same name: the first one takes the findings of both.
            if verdict.result == .failed, requirements[verdict.requirement] == nil {
                requirements[verdict.requirement] = (suite, suites[suite].cases.count - 1)
            }
        }
        var byRule: [RuleID: (suite: Int, index: Int)?] = [:]
        var own: [OwnCase: Int] = [:]
        for (index, finding) in outcome.findings.enumerated() {
            let known: (suite: Int, index: Int)?
            if let found = byRule[finding.rule] {
                known = found
            } else {
                known = JUnitCases.prefixes(of: finding.rule).lazy.compactMap { requirements[$0] }.first
                byRule.updateValue(known, forKey: finding.rule)
            }
            if let known {
                suites[known.suite].cases[known.index].findings.append(index)
                continue
            }
            let suite = suite(ofFile: finding.place.file)
            guard finding.level == .error else {
                suites[suite].others.append(index)
                continue
            }
            let key = OwnCase(suite: suite, rule: finding.rule)
            let position = own[key] ?? suites[suite].cases.count
            if own[key] == nil {
                own[key] = position
                suites[suite].cases.append(Case(subject: .rule(finding.rule)))
            }
            suites[suite].cases[position].findings.append(index)
        }
        let explained = Set(own.keys.map(\.suite))
        for (index, file) in outcome.files.enumerated() where !file.isComplete && !explained.contains(index) {
            suites[index].cases.append(Case(subject: .unread))
        }
        if suites[count].cases.isEmpty, suites[count].others.isEmpty, outcome.unkept.isEmpty { suites.removeLast() }
    }

    private struct OwnCase: Hashable {
        let suite: Int
        let rule: RuleID
    }

    /// The requirements that a rule may serve, the narrowest first: `X1/price/blank`, `X1/price`, `X1`.
    private static func prefixes(of rule: RuleID) -> [String] {
        var prefixes = [rule.description]
        while let last = prefixes.last, let slash = last.utf8.lastIndex(of: UInt8(ascii: "/")) {
            prefixes.append(String(last[..<slash]))
        }
        return prefixes
    }
}
