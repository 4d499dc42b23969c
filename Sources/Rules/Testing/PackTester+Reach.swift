import Diagnostics

/// A demand that nothing can make fail demands nothing.
extension PackTester {
    /// Reports the demands of an item of which no example, and nothing that can be derived from the pack, finds anything.
    mutating func reportUnreached(_ item: Item, _ pack: Pack, _ trials: Trials) {
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
        let optional = Set(item.elements.filter { $0.presence == nil }.map { item.rule(of: $0) })
        for demand in Verdicts(item).demands where optional.isDisjoint(with: demand.rules) && trials.fired.isDisjoint(with: demand.rules) {
            loading.report(
                PackRules.unreached, at: item.origin, th: "ไม่มีตัวอย่างใดทำให้ \(demand.id) ไม่ผ่าน", en: "nothing makes \(demand.id) fail")
        }
    }
}
