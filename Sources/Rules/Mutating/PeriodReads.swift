import CEL

/// What of an item's period its checks look at.
struct PeriodReads {
    private(set) var from = false
    private(set) var to = false
    private(set) var months = false

    init(_ item: Item) {
        for table in item.tables {
            for check in table.checks {
                add(check.assert.program)
                if let when = check.when { add(when.program) }
            }
            for check in table.form.tableChecks {
                switch check.kind {
                case .assert(let expression): add(expression.program)
                case .determines, .same, .sequence, .unique: break
                case .months: months = true
                }
            }
        }
        for join in item.joins { add(join.assert.program) }
        if item.elements.contains(where: { $0.content == .dateInPeriod && $0.presence != nil }) {
            from = true
            to = true
        }
    }

    private mutating func add(_ program: Program) {
        let names = program.readNames
        if names.contains("covers.from") { from = true }
        if names.contains("covers.to") { to = true }
    }
}
