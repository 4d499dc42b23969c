public import Diagnostics

/// Runs every example of every pack: what should hold must hold, and what should be found must be found alone.
public struct PackTester {
    /// What a test run came to.
    public struct Report: Sendable {
        /// The findings about packs, those of loading included; a place's file is an index into the pack's files.
        public let findings: [Finding]
        /// The number of examples that were run.
        public let exampleCount: Int
        /// The number of checks that have examples.
        public let checkCount: Int
    }

    private let library: PackLibrary
    var loading: Loading
    private var exampleCount = 0
    private var checkCount = 0

    /// Makes a tester.
    public init(_ library: PackLibrary) {
        self.library = library
        loading = Loading(library.files)
    }

    /// Runs all examples.
    ///
    /// - Returns: What was found, sorted by place.
    public mutating func run() -> Report {
        var reached: Set<String> = []
        var read: Set<String> = []
        for pack in library.packs {
            for item in pack.items where pack.ownItems.contains(item.id) {
                var trials = Trials()
                for index in item.tables.indices {
                    let table = ExampleTable(TableSpec(item: item, table: index), reportYear: pack.fiscalYear)
                    testColumns(table, &trials)
                    testRowChecks(table, &trials)
                    testTableChecks(table, &trials)
                    reached.insert(table.spec.form.id)
                }
                for join in item.joins {
                    demandExamples(join.passes.isEmpty && join.near.isEmpty, join.near.isEmpty, join.fails.isEmpty, join.origin)
                    for example in join.near { holdNear(example, next: join.fails, item) }
                    checkCount += 1
                    trials.run(join, of: item, in: pack, library)
                }
                for element in item.elements where element.presence != nil {
                    demandExamples(element.passes.isEmpty, false, element.fails.isEmpty, element.origin)
                    holdNear(element)
                    checkCount += 1
                    trials.run(element, of: item)
                }
                if let years = item.years {
                    demandExamples(years.passes.isEmpty, false, years.fails.isEmpty, years.origin)
                    checkCount += 1
                    trials.run(years, of: item, in: pack)
                }
                var shared: Set<RuleID> = []
                if let demand = item.narrative {
                    // Items share a profile: its readings are tried with the first of them.
                    let isTried = !read.insert(demand.profile.id).inserted
                    shared = isTried ? Set(demand.readings.map { item.rule(of: $0) }) : []
                    for reading in isTried ? [] : demand.readings {
                        demandExamples(reading.passes.isEmpty, false, reading.fails.isEmpty, reading.origin)
                        checkCount += 1
                        trials.run(reading, demand, of: item, in: pack, library)
                    }
                }
                report(trials.problems)
                exampleCount += trials.count
                reportUnreached(item, pack, trials, besides: shared)
            }
        }
        for pack in library.packs {
            guard let list = library.published[pack.id] else { continue }
            for demand in pack.publishedDemands where !list.contains(demand.id) {
                loading.report(
                    PackRules.unpublished, at: demand.origin,
                    th: "รหัสนี้ยังไม่อยู่ใน published.toml ใช้ oitlint pack publish (\(demand.id))",
                    en: "the id is not in published.toml; run oitlint pack publish (\(demand.id))")
            }
        }
        for form in library.forms.values.sorted(by: { $0.id < $1.id }) where !reached.contains(form.id) {
            loading.report(
                PackRules.unreached, at: form.origin, th: "ไม่มีข้อใดใช้แบบฟอร์มนี้ (\(form.id))", en: "no item uses the form (\(form.id))")
        }
        let findings = (library.findings + loading.findings).sorted { $0.isBefore($1) }
        return Report(findings: unique(findings), exampleCount: exampleCount, checkCount: checkCount)
    }

    /// The same mistake of a form that several items share is said once.
    private func unique(_ findings: [Finding]) -> [Finding] {
        var seen: Set<Finding> = []
        return findings.filter { seen.insert($0).inserted }
    }

    /// A row of the form's own examples is right, and a blank cell in it is one finding.
    private mutating func testColumns(_ table: ExampleTable, _ trials: inout Trials) {
        let form = table.spec.form
        let origin = form.origin
        exampleCount += 1
        let plain = table.check([Example.plain(at: origin)]).findings
        trials.note(plain)
        for finding in plain where !table.isOfTable(finding) {
            loading.report(
                PackRules.example, at: origin,
                th: "แถวตัวอย่างของแบบฟอร์มไม่ถูกต้องในข้อ \(table.spec.item.id): \(text(finding, .th)) [\(finding.rule)]",
                en: "the form's own example row is not right for \(table.spec.item.id): \(text(finding, .en)) [\(finding.rule)]")
        }
        for (column, ids) in zip(form.columns, table.spec.columns) {
            if column.blank != nil { testBlank(column, ids, table, &trials) }
            if column.needsExamples {
                checkCount += 1
                demandExamples(false, column.near.isEmpty, column.fails.isEmpty, column.origin)
                for example in column.near { holdNear(example, next: column.fails, form.columns) }
            }
            trials.run(column, ids, in: table)
        }
    }

    private mutating func testBlank(_ column: Column, _ ids: TableSpec.ColumnRules, _ table: ExampleTable, _ trials: inout Trials) {
        exampleCount += 1
        let findings = table.check([Example(cells: [(column.id, "")], origin: column.origin)]).findings
        trials.note(findings)
        let found = findings.filter { !table.isOfTable($0) }.map(\.rule)
        // Where the form's own row is one in which the cell may be blank, nothing is to be found.
        if found == [ids.blank] || column.blankWhen != nil && found.isEmpty { return }
        let list = found.map(\.description).joined(separator: ", ")
        loading.report(
            PackRules.example, at: column.origin, th: "ช่องว่างในคอลัมน์นี้ไม่ได้ให้ผลเป็น \(ids.blank) เท่านั้น (\(list))",
            en: "a blank cell of this column is not found as \(ids.blank) alone (\(list))")
    }

    private mutating func testRowChecks(_ table: ExampleTable, _ trials: inout Trials) {
        for (check, id) in zip(table.spec.demand.checks, table.spec.checks) {
            checkCount += 1
            demandExamples(check.passes.isEmpty && check.near.isEmpty, check.near.isEmpty, check.fails.isEmpty, check.origin)
            for example in check.near { holdNear(example, next: check.fails, table.spec.form.columns) }
            trials.run(check, id, in: table)
        }
    }

    private mutating func testTableChecks(_ table: ExampleTable, _ trials: inout Trials) {
        for (check, id) in zip(table.spec.form.tableChecks, table.spec.tableChecks) {
            checkCount += 1
            demandExamples(check.passes.isEmpty && check.near.isEmpty, check.near.isEmpty, check.fails.isEmpty, check.origin)
            for rows in check.near { holdNear(rows, next: check.fails, table.spec.form.columns, check.origin) }
            trials.run(check, id, in: table)
        }
    }

    private mutating func demandExamples(_ lacksPass: Bool, _ lacksNear: Bool, _ lacksFail: Bool, _ origin: Origin) {
        if lacksPass {
            loading.report(PackRules.missingExample, at: origin, th: "ไม่มีตัวอย่างที่ผ่าน (passes)", en: "the check has no passing example")
        }
        if lacksNear {
            loading.report(
                PackRules.missingExample, at: origin, th: "ไม่มีตัวอย่างที่เกือบไม่ผ่าน (near)", en: "the check has no near miss (near)")
        }
        if lacksFail {
            loading.report(PackRules.missingExample, at: origin, th: "ไม่มีตัวอย่างที่ไม่ผ่าน (fails)", en: "the check has no failing example")
        }
    }

    private mutating func report(_ problems: [Trials.Problem]) {
        for problem in problems {
            switch problem {
            case .wrongPass(let id, let origin):
                loading.report(
                    PackRules.example, at: origin, th: "ตัวอย่างที่ควรผ่านกลับไม่ผ่าน \(id)", en: "the passing example is found by \(id)")
            case .wrongFail(let id, let origin):
                loading.report(
                    PackRules.example, at: origin, th: "ตัวอย่างที่ควรไม่ผ่านกลับผ่าน \(id)", en: "the failing example is not found by \(id)")
            case .other(let other, let origin):
                loading.report(
                    PackRules.example, at: origin, th: "ตัวอย่างนี้ให้ผลอื่นด้วย: \(text(other, .th)) [\(other.rule)]",
                    en: "the example is found by another check too: \(text(other, .en)) [\(other.rule)]")
            }
        }
    }

    private func text(_ finding: Finding, _ language: Language) -> String {
        finding.full?.message.text(in: language) ?? ""
    }
}
