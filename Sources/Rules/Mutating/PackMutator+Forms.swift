import Diagnostics
import TOML

extension PackMutator {
    /// Changes the columns and checks of a form.
    mutating func mutateForm(_ root: TOMLTable, _ file: Int32) {
        guard let form = library.forms.values.first(where: { $0.origin.file == file }) else { return }
        var uses: [Use] = []
        for pack in library.packs {
            for item in pack.items {
                for index in item.tables.indices where item.tables[index].form.id == form.id {
                    uses.append(Use(spec: TableSpec(item: item, table: index), year: pack.fiscalYear))
                }
            }
        }
        let scope = FormScope(columns: form.columns, environment: RowEnvironment(columns: form.columns.map { ($0.id, $0.type) }))
        for (index, table) in root.tables(named: "column").enumerated() where form.columns.indices.contains(index) {
            guard isWanted([form.id, form.columns[index].id]) else { continue }
            mutateColumn(table, file, index, form, scope, uses)
        }
        for (index, table) in root.tables(named: "check").enumerated() where form.checks.indices.contains(index) {
            guard isWanted(names(form.checks[index].id, form.id, uses)) else { continue }
            mutateRowCheck(table, file, index, scope, uses, form.survivors)
        }
        for (index, table) in root.tables(named: "table-check").enumerated() where form.tableChecks.indices.contains(index) {
            guard isWanted(names(form.tableChecks[index].id, form.id, uses)) else { continue }
            mutateTableCheck(table, file, index, form, scope, uses)
        }
        reportNeedless(form.survivors)
    }

    /// What somebody may call a check.
    private func names(_ id: String, _ form: String, _ uses: [Use]) -> [String] {
        [id, form] + uses.flatMap { [$0.spec.item.id, "\($0.spec.item.id)/\(id)"] }
    }

    /// Changes a check of rows, and breaks its passing examples; `index` is its place among the checks of the tables.
    mutating func mutateRowCheck(
        _ table: TOMLTable, _ file: Int32, _ index: Int, _ scope: FormScope, _ uses: [Use], _ survivors: [Survivor]
    ) {
        for mutation in Mutations(of: table, file: file).all {
            var scratch = Loading(library.files)
            guard let check = RowCheck.load(PackTable(mutation.table, file: file), scope, &scratch), scratch.findings.isEmpty else {
                continue
            }
            let isNoticed = isNoticed(
                uses,
                own: { spec, trials, table in
                    trials.run(spec.demand.checks[index], spec.checks[index], in: table)
                }, change: { $0.demand.checks[index] = check })
            judge(mutation, isNoticed: isNoticed, survivors)
        }
        guard let use = uses.first else { return }
        let examples = use.spec.demand.checks[index]
        for example in examples.passes + examples.near { breakExample(example, use) }
    }

    private mutating func mutateTableCheck(
        _ table: TOMLTable, _ file: Int32, _ index: Int, _ form: Form, _ scope: FormScope, _ uses: [Use]
    ) {
        for mutation in Mutations(of: table, file: file).all {
            var scratch = Loading(library.files)
            let check = TableCheck.load(PackTable(mutation.table, file: file), scope, groups: form.groups, &scratch)
            guard let check, scratch.findings.isEmpty else { continue }
            let isNoticed = isNoticed(
                uses,
                own: { spec, trials, table in
                    trials.run(spec.form.tableChecks[index], spec.tableChecks[index], in: table)
                }, change: { $0.demand.form.tableChecks[index] = check })
            judge(mutation, isNoticed: isNoticed, form.survivors)
        }
    }

    private mutating func mutateColumn(
        _ table: TOMLTable, _ file: Int32, _ index: Int, _ form: Form, _ scope: FormScope, _ uses: [Use]
    ) {
        for mutation in Mutations(of: table, file: file).all {
            var scratch = Loading(library.files)
            var changed = PackTable(mutation.table, file: file)
            let draft = ColumnDraft(&changed, vocabularies: library.vocabularies, &scratch)
            let column = Column.load(
                draft, &changed, slot: form.columns[index].slot, names: form.columns.map(\.id), scope.environment, &scratch)
            guard scratch.findings.isEmpty else { continue }
            let isNoticed = isNoticed(
                uses,
                own: { spec, trials, table in
                    trials.run(spec.form.columns[index], spec.columns[index], in: table)
                }, change: { $0.demand.form.columns[index] = column })
            judge(mutation, isNoticed: isNoticed, form.survivors)
        }
    }

    /// Whether any example does otherwise than it says when something is changed: the changed thing's own first, then all the others.
    private func isNoticed(
        _ uses: [Use], own: (TableSpec, inout Trials, ExampleTable) -> Void, change: (inout TableSpec) -> Void
    ) -> Bool {
        var tables: [ExampleTable] = []
        for use in uses {
            var spec = use.spec
            change(&spec)
            tables.append(ExampleTable(spec, reportYear: use.year))
            var trials = Trials()
            own(use.spec, &trials, tables[tables.count - 1])
            if !trials.problems.isEmpty { return true }
        }
        for (use, table) in zip(uses, tables) {
            if !trials(of: use.spec, in: table).problems.isEmpty { return true }
        }
        return false
    }

    /// Runs all examples of a table's form and checks, as they are declared, against a table that may have been changed.
    func trials(of spec: TableSpec, in table: ExampleTable) -> Trials {
        var trials = Trials()
        for (check, id) in zip(spec.demand.checks, spec.checks) { trials.run(check, id, in: table) }
        for (check, id) in zip(spec.form.tableChecks, spec.tableChecks) { trials.run(check, id, in: table) }
        for (column, ids) in zip(spec.form.columns, spec.columns) { trials.run(column, ids, in: table) }
        return trials
    }

    /// Blanks each cell of a passing example that must not be blank.
    private mutating func breakExample(_ example: Example, _ use: Use) {
        let table = ExampleTable(use.spec, reportYear: use.year)
        for (column, ids) in zip(use.spec.form.columns, use.spec.columns)
        where column.isFilledAlways && !example.text(of: column).isEmpty {
            let broken = Example(cells: example.cells + [(column.id, "")], origin: example.origin)
            let isNoticed = table.check([broken]).findings.contains { $0.rule == ids.blank }
            judge(
                example: example.origin, isNoticed: isNoticed, th: "ตัวอย่างที่ผ่านยังผ่านเมื่อไม่กรอก \(column.id)",
                en: "the passing example still passes with a blank \(column.id)")
        }
    }
}

extension TOMLTable {
    /// The tables of an array of tables.
    func tables(named key: String) -> [TOMLTable] {
        guard case .array(let nodes)? = self[key]?.value else { return [] }
        return nodes.compactMap { if case .table(let table) = $0.value { table } else { nil } }
    }
}
