import Diagnostics

/// One table that an item demands, with the ids of all the rules about it.
struct TableSpec: Sendable {
    /// The rules about one column.
    struct ColumnRules: Sendable {
        /// The demand's own name: the verdict of the column.
        let requirement: String
        let missing: RuleID
        let blank: RuleID
        let header: RuleID
        let repeated: RuleID
        let outOfRange: RuleID
        let pattern: RuleID
        let mixed: RuleID
        let spacing: RuleID
        let textNumbers: RuleID
        /// The rules about what its cells can have wrong, by the name of the problem.
        let problems: [FieldTrouble: (rule: RuleID, level: Level?)]

        init(_ requirement: String, _ type: FieldType) {
            self.requirement = requirement
            missing = RuleID("\(requirement)/missing-column")
            blank = RuleID("\(requirement)/blank")
            header = RuleID("\(requirement)/other-header")
            repeated = RuleID("\(requirement)/repeated-column")
            outOfRange = RuleID("\(requirement)/out-of-range")
            pattern = RuleID("\(requirement)/other-pattern")
            mixed = RuleID("\(requirement)/mixed-styles")
            spacing = RuleID("\(requirement)/stray-characters")
            textNumbers = RuleID("\(requirement)/numbers-as-text")
            problems = Dictionary(
                type.description.rules.map { ($0.trouble, (rule: RuleID("\(requirement)/\($0.name)"), level: $0.level)) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    var item: Item
    var demand: TableDemand
    let columns: [ColumnRules]
    /// The ids of the row checks, then of the table checks.
    let checks: [RuleID]
    let tableChecks: [RuleID]
    /// The demand that the table is there and holds something.
    let presence: String
    let missingTable: RuleID
    let noRows: RuleID
    let unknownColumn: RuleID
    let otherOrder: RuleID
    let shortRow: RuleID
    let extraCells: RuleID
    let otherTotal: RuleID
    let loneCell: RuleID
    let looseRow: RuleID
    let outsideTable: RuleID
    let mergedRows: RuleID
    let otherAgency: RuleID
    let otherYear: RuleID

    var form: Form { demand.form }

    init(item: Item, table: Int) {
        self.item = item
        demand = item.tables[table]
        // Two tables of one item may have columns of the same name.
        let scope = item.tables.count > 1 ? "\(item.id)/\(demand.id)." : "\(item.id)/"
        columns = demand.form.columns.map { ColumnRules(scope + $0.id, $0.type) }
        checks = demand.checks.map { RuleID("\(item.id)/\($0.id)") }
        tableChecks = demand.form.tableChecks.map { RuleID("\(item.id)/\($0.id)") }
        presence = "\(item.id)/\(demand.id)"
        missingTable = RuleID("\(presence)/missing-table")
        noRows = RuleID("\(presence)/no-rows")
        unknownColumn = RuleID("\(presence)/unknown-column")
        otherOrder = RuleID("\(presence)/other-order")
        shortRow = RuleID("\(presence)/short-row")
        extraCells = RuleID("\(presence)/extra-cells")
        otherTotal = RuleID("\(presence)/other-total")
        loneCell = RuleID("\(presence)/lone-cell")
        looseRow = RuleID("\(presence)/loose-row")
        outsideTable = RuleID("\(presence)/outside-table")
        mergedRows = RuleID("\(presence)/merged-rows")
        otherAgency = RuleID("\(presence)/other-agency")
        otherYear = RuleID("\(presence)/other-year")
    }
}
