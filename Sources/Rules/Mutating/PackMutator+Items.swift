import Diagnostics
import TOML
import ThaiText

extension PackMutator {
    /// Changes the checks, the elements and the period of an item.
    mutating func mutateItem(_ root: TOMLTable, _ file: Int32) {
        for pack in library.packs {
            for item in pack.items where item.origin.file == file { mutate(item, pack, root, file) }
        }
    }

    private mutating func mutate(_ item: Item, _ pack: Pack, _ root: TOMLTable, _ file: Int32) {
        func isWanted(_ id: String) -> Bool { self.isWanted([item.id, id, "\(item.id)/\(id)"]) }
        for (table, demand) in root.tables(named: "table").enumerated() where item.tables.indices.contains(table) {
            let spec = TableSpec(item: item, table: table)
            let columns = spec.form.columns
            let scope = FormScope(columns: columns, environment: RowEnvironment(columns: columns.map { ($0.id, $0.type) }))
            for (place, check) in demand.tables(named: "check").enumerated() {
                let index = spec.form.checks.count + place
                guard spec.demand.checks.indices.contains(index), isWanted(spec.demand.checks[index].id) else { continue }
                mutateRowCheck(check, file, index, scope, [Use(spec: spec, year: pack.fiscalYear)], item.survivors)
            }
        }
        for (index, table) in root.tables(named: "check").enumerated() where item.joins.indices.contains(index) {
            guard isWanted(item.joins[index].id) else { continue }
            for mutation in Mutations(of: table, file: file).all {
                var scratch = Loading(library.files)
                let join = JoinCheck.load(PackTable(mutation.table, file: file), tables: item.tables, &scratch)
                guard let join, scratch.findings.isEmpty else { continue }
                var changed = item
                changed.joins[index] = join
                var trials = Trials()
                for join in item.joins { trials.run(join, of: changed, year: pack.fiscalYear) }
                judge(mutation, isNoticed: !trials.problems.isEmpty, item.survivors)
            }
        }
        for (index, table) in root.tables(named: "element").enumerated() where item.elements.indices.contains(index) {
            let element = item.elements[index]
            guard element.presence != nil, isWanted(element.id) else { continue }
            for mutation in Mutations(of: table, file: file).all {
                var scratch = Loading(library.files)
                let changed = ElementDemand.load(PackTable(mutation.table, file: file), confidence: item.confidence, &scratch)
                guard scratch.findings.isEmpty else { continue }
                judge(mutation, isNoticed: isNoticed(changed, index, item), item.survivors)
            }
            for example in element.passes { breakExample(example, element, item) }
        }
        if case .table(let years)? = root["years"]?.value, isWanted("years") { mutateYears(years, file, item, pack) }
        if case .table(let covers)? = root["covers"]?.value, isWanted("covers") { mutatePeriod(covers, file, item, pack) }
        reportNeedless(item.survivors)
    }

    private func isNoticed(_ element: ElementDemand, _ index: Int, _ item: Item) -> Bool {
        var changed = item
        changed.elements[index] = element
        var trials = Trials()
        for element in item.elements where element.presence != nil { trials.run(element, of: changed) }
        return !trials.problems.isEmpty
    }

    /// Takes the lines that name the element out of a passing report, which must then be missed.
    private mutating func breakExample(_ example: TextExample, _ element: ElementDemand, _ item: Item) {
        let labels = element.labels.map { LabelKey.folded($0) }.filter { !$0.isEmpty }
        let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false)
        let rest = lines.filter { line in !labels.contains { LabelKey(String(line)).contains($0) } }
        var log = FindingLog()
        ElementReader(item, TextExample(text: rest.joined(separator: "\n"), origin: example.origin).pieces).check(&log)
        judge(
            example: example.origin, isNoticed: log.findings.contains { $0.rule == item.rule(of: element) },
            th: "ตัวอย่างที่ผ่านยังผ่านเมื่อไม่มีบรรทัดที่ประกาศ \(element.id)",
            en: "the passing example still passes without the lines that announce \(element.id)")
    }

    /// Takes each year out of those that may be named, and adds the one before the earliest.
    private mutating func mutateYears(_ table: TOMLTable, _ file: Int32, _ item: Item, _ pack: Pack) {
        guard let years = item.years, years.other != nil, let node = table["cited"] else { return }
        var lists = years.cited.indices.map { index in years.cited.enumerated().filter { $0.offset != index }.map(\.element) }
        lists.append(years.cited + [(years.cited.min() ?? 1) - 1])
        lists.append(years.cited + [(years.cited.max() ?? -1) + 1])
        for cited in lists {
            var changed = item
            changed.years?.cited = cited
            var trials = Trials()
            trials.run(years, of: changed, in: pack)
            let says = cited.map { String(item.fiscalYear + $0) }.joined(separator: ", ")
            let mutation = Mutation(
                owner: "years", key: "cited", says: says, origin: Origin(file: file, range: node.span), table: table)
            judge(mutation, isNoticed: !trials.problems.isEmpty, item.survivors)
        }
    }

    /// Moves the ends of the period that anything reads: by a day, or by a month where only months are counted.
    private mutating func mutatePeriod(_ covers: TOMLTable, _ file: Int32, _ item: Item, _ pack: Pack) {
        let reads = PeriodReads(item)
        for (key, isRead) in [("from", reads.from), ("to", reads.to)] {
            guard let node = covers[key], case .localDate = node.value, isRead || reads.months else { continue }
            let length = isRead ? 1 : Self.month
            for step in [-length, length] {
                var changed = item
                let window = item.window
                changed.window = Window(
                    fiscalYear: window.fiscalYear, from: window.from + (key == "from" ? step : 0), to: window.to + (key == "to" ? step : 0))
                let day = CivilDate(daysSince1970: Int(key == "from" ? changed.window.from : changed.window.to))
                let mutation = Mutation(
                    owner: "covers", key: key, says: day?.description ?? "", origin: Origin(file: file, range: node.span), table: covers)
                judge(mutation, isNoticed: isNoticed(changed, item, pack), item.survivors)
            }
        }
    }

    /// 31 days: from the first or last day of a month always into the next or the one before.
    private static let month: Int32 = 31

    /// Whether any example of an item does otherwise than it says in a changed one.
    private func isNoticed(_ changed: Item, _ item: Item, _ pack: Pack) -> Bool {
        var all = Trials()
        for index in item.tables.indices {
            // The form's examples are of its own year; the period moves around them.
            let table = ExampleTable(TableSpec(item: changed, table: index), reportYear: pack.fiscalYear)
            if !trials(of: TableSpec(item: item, table: index), in: table).problems.isEmpty { return true }
        }
        for element in item.elements where element.presence != nil { all.run(element, of: changed) }
        return !all.problems.isEmpty
    }
}
