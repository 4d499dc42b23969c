import Diagnostics

/// Judges an item and each of its demands by the findings there are.
struct Verdicts {
    /// One thing that an item demands, and the rules that watch over it.
    struct Demand {
        let id: String
        let title: Phrase
        let rules: Set<RuleID>
    }

    let item: Item
    let demands: [Demand]

    init(_ item: Item) {
        self.item = item
        var demands: [Demand] = []
        for index in item.tables.indices {
            let spec = TableSpec(item: item, table: index)
            demands.append(
                Demand(
                    id: spec.presence, title: spec.demand.title,
                    rules: [
                        spec.missingTable, spec.noRows, spec.unknownColumn, spec.otherOrder, spec.shortRow, spec.extraCells,
                        spec.otherTotal, spec.loneCell, spec.looseRow, spec.outsideTable, spec.mergedRows,
                        spec.otherAgency, spec.otherYear,
                    ]))
            for (column, ids) in zip(spec.form.columns, spec.columns) {
                let own = [
                    ids.missing, ids.blank, ids.header, ids.repeated, ids.outOfRange, ids.pattern, ids.mixed, ids.spacing, ids.textNumbers,
                ]
                demands.append(Demand(id: ids.requirement, title: column.title, rules: Set(own + ids.problems.values.map(\.rule))))
            }
            for (check, id) in zip(spec.demand.checks, spec.checks) {
                demands.append(Demand(id: id.description, title: check.title, rules: [id]))
            }
            for (check, id) in zip(spec.form.tableChecks, spec.tableChecks) {
                demands.append(Demand(id: id.description, title: check.title, rules: [id]))
            }
        }
        for join in item.joins {
            let id = RuleID("\(item.id)/\(join.id)")
            demands.append(Demand(id: id.description, title: join.title, rules: [id]))
        }
        for element in item.elements {
            let id = item.rule(of: element)
            demands.append(Demand(id: id.description, title: element.title, rules: [id]))
        }
        for attest in item.attests {
            let id = item.rule(of: attest)
            demands.append(Demand(id: id.description, title: attest.question, rules: [id]))
        }
        if item.years != nil {
            let years = YearsRules(item)
            demands.append(
                Demand(
                    id: years.requirement, title: Phrase(th: "ปีงบประมาณที่ระบุ", en: "the fiscal years that are named"),
                    rules: [years.title, years.other, years.short]))
        }
        if let narrative = item.narrative {
            demands.append(
                Demand(
                    id: item.requirement(of: narrative), title: narrative.profile.title,
                    rules: Set(narrative.readings.map { item.rule(of: $0) })))
        }
        self.demands = demands
    }

    /// The names of the demands.
    var names: [String] { demands.map(\.id) }

    /// The verdicts: the item's, then its demands'.
    ///
    /// - Parameters:
    ///   - counts: The findings of each rule.
    ///   - reasons: Why demands could not be looked at.
    ///   - isComplete: Whether every file was read to its end.
    ///   - file: The first file that answers the item.
    /// - Returns: One verdict for the item and one for each demand, in the pack's order.
    func judge(counts: [RuleID: LevelCounts], reasons: Reasons, isComplete: Bool, file: Int32?) -> [Verdict] {
        var whole = LevelCounts()
        for rule in item.generalRules {
            guard let count = counts[rule.id] else { continue }
            for level in Level.allCases { whole[level] += count[level] }
        }
        var judged: [Verdict] = []
        for demand in demands {
            var own = LevelCounts()
            for rule in demand.rules {
                guard let count = counts[rule] else { continue }
                for level in Level.allCases { own[level] += count[level] }
            }
            for level in Level.allCases { whole[level] += own[level] }
            let result: Verdict.Result =
                if own.errors > 0 {
                    .failed
                } else if let waiver = reasons.waivers?.waiver(of: demand.id) {
                    .waived(Message(Phrase("{reason}"), [Message.Argument("reason", waiver.reason)]))
                } else if let reason = reasons.attested[demand.id] {
                    .attested(reason)
                } else if let reason = reasons.unevaluated[demand.id] {
                    .notEvaluated(reason)
                } else {
                    .passed
                }
            judged.append(
                Verdict(requirement: demand.id, title: demand.title, isItem: false, result: result, counts: own, file: file))
        }
        let isOpen = item.attests.contains { reasons.open.contains(item.rule(of: $0).description) }
        let result: Verdict.Result =
            if whole.errors > 0 {
                .failed
            } else if let waiver = reasons.waivers?.waiver(of: item.id) {
                .waived(Message(Phrase("{reason}"), [Message.Argument("reason", waiver.reason)]))
            } else if isOpen {
                .notEvaluated(Message(th: "มีสิ่งที่ต้องให้คนรับรอง", en: "some of it has to be attested by a person"))
            } else if !isComplete {
                .notEvaluated(Message(th: "อ่านไฟล์ได้ไม่ครบ", en: "not all of it could be read"))
            } else {
                .passed
            }
        return [Verdict(requirement: item.id, title: item.title, isItem: true, result: result, counts: whole, file: file)] + judged
    }
}

/// Why demands came out otherwise than by findings.
struct Reasons {
    /// Why demands could not be looked at.
    var unevaluated: [String: Message]
    /// Who vouched for demands.
    var attested: [String: Message] = [:]
    /// The questions that nobody was asked.
    var open: Set<String> = []
    var waivers: WaiverChecker?

    init(unevaluated: [String: Message]) {
        self.unevaluated = unevaluated
    }

    /// Takes the answers to an item's questions; what is wrong with them.
    mutating func add(_ checker: AttestationChecker) -> [Finding] {
        var findings: [Finding] = []
        for attest in checker.item.attests {
            let id = checker.item.rule(of: attest).description
            switch checker.answer(to: attest) {
            case .attested(let words): attested[id] = words
            case .finding(let finding): findings.append(finding)
            case .open(let words):
                unevaluated[id] = words
                open.insert(id)
            }
        }
        return findings
    }
}
