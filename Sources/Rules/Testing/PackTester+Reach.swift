import Diagnostics

/// A demand that nothing can make fail demands nothing.
extension PackTester {
    /// The checks of an item that have no failing example.
    private func unshown(_ item: Item) -> [RuleID] {
        var ids: [RuleID] = []
        for index in item.tables.indices {
            let spec = TableSpec(item: item, table: index)
            ids += zip(spec.demand.checks, spec.checks).filter { $0.0.fails.isEmpty }.map(\.1)
            ids += zip(spec.form.tableChecks, spec.tableChecks).filter { $0.0.fails.isEmpty }.map(\.1)
        }
        ids += item.joins.filter { $0.fails.isEmpty }.map { RuleID("\(item.id)/\($0.id)") }
        ids += item.elements.filter { $0.fails.isEmpty }.map { item.rule(of: $0) }
        if item.years?.fails.isEmpty ?? false { ids.append(YearsRules(item).title) }
        return ids
    }

    /// Reports the demands of an item of which no example, and nothing that can be derived from the pack, finds anything.
    ///
    /// - Parameters:
    ///   - item: The item.
    ///   - pack: Its pack.
    ///   - trials: What its examples found.
    ///   - shared: Rules that are tried with another item.
    mutating func reportUnreached(_ item: Item, _ pack: Pack, _ trials: Trials, besides shared: Set<RuleID>) {
        var trials = trials
        for index in item.tables.indices {
            let table = ExampleTable(TableSpec(item: item, table: index), reportYear: pack.fiscalYear)
            trials.note(table.check([]).findings)
            for (column, demand) in table.spec.form.columns.enumerated() {
                trials.note(demand.presence == nil ? table.findings(repeating: column) : table.findings(without: column))
            }
        }
        let checker = AttestationChecker(item: item, statements: Statements(path: "", today: 0), statementsFile: 0, file: 0)
        for attest in item.attests {
            if case .finding(let finding) = checker.answer(to: attest) { trials.note([finding]) }
        }
        // What has no failing example, or one that does not reach it, has been reported already.
        let missed = Set(trials.problems.compactMap { if case .wrongFail(let id, _) = $0 { id } else { nil } }).union(unshown(item))
        let optional = Set(item.elements.filter { $0.presence == nil }.map { item.rule(of: $0) })
        for demand in Verdicts(item).demands where trials.fired.isDisjoint(with: demand.rules) {
            if !shared.isDisjoint(with: demand.rules) { continue }
            if !optional.isDisjoint(with: demand.rules) || !missed.isDisjoint(with: demand.rules) { continue }
            loading.report(
                PackRules.unreached, at: item.origin, th: "ไม่มีตัวอย่างใดทำให้ \(demand.id) ไม่ผ่าน", en: "nothing makes \(demand.id) fail")
        }
    }
}
