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
    var exampleCount = 0
    var checkCount = 0

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
                for index in item.tables.indices {
                    let spec = TableSpec(item: item, table: index)
                    let table = ExampleTable(spec, reportYear: pack.fiscalYear)
                    testColumns(table)
                    testRowChecks(table)
                    testTableChecks(table)
                    reached.insert(spec.form.id)
                }
                for join in item.joins { test(join, of: item, pack) }
                testElements(of: item, in: pack)
                if let demand = item.narrative, read.insert(demand.profile.id).inserted {
                    testReadings(of: item, in: pack, types: library.vocabularies["agency-types"])
                }
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
    private mutating func testColumns(_ table: ExampleTable) {
        let form = table.spec.form
        let origin = form.origin
        exampleCount += 1
        for finding in table.check([Example.plain(at: origin)]).findings where !isOfTable(finding, table.spec) {
            loading.report(
                PackRules.example, at: origin,
                th: "แถวตัวอย่างของแบบฟอร์มไม่ถูกต้องในข้อ \(table.spec.item.id): \(text(finding, .th)) [\(finding.rule)]",
                en: "the form's own example row is not right for \(table.spec.item.id): \(text(finding, .en)) [\(finding.rule)]")
        }
        for (column, ids) in zip(form.columns, table.spec.columns) where column.blank != nil {
            exampleCount += 1
            let row = Example(cells: [(column.id, "")], origin: origin)
            let found = table.check([row]).findings.filter { !isOfTable($0, table.spec) }.map(\.rule)
            // Where the form's own row is one in which the cell may be blank, nothing is to be found.
            if found != [ids.blank], column.blankWhen == nil || !found.isEmpty {
                let list = found.map(\.description).joined(separator: ", ")
                loading.report(
                    PackRules.example, at: column.origin, th: "ช่องว่างในคอลัมน์นี้ไม่ได้ให้ผลเป็น \(ids.blank) เท่านั้น (\(list))",
                    en: "a blank cell of this column is not found as \(ids.blank) alone (\(list))")
            }
        }
    }

    private mutating func testRowChecks(_ table: ExampleTable) {
        for (check, id) in zip(table.spec.demand.checks, table.spec.checks) {
            checkCount += 1
            demandExamples(check.passes.isEmpty, check.fails.isEmpty, check.origin)
            for example in check.passes {
                exampleCount += 1
                let findings = table.check([example]).findings
                if findings.contains(where: { $0.rule == id }) { reportWrongPass(id, example.origin) }
            }
            for example in check.fails {
                exampleCount += 1
                let findings = table.check([example]).findings.filter { !isOfTable($0, table.spec) }
                hold(findings, to: id, example.origin)
            }
        }
    }

    private mutating func testTableChecks(_ table: ExampleTable) {
        for (check, id) in zip(table.spec.form.tableChecks, table.spec.tableChecks) {
            checkCount += 1
            demandExamples(check.passes.isEmpty, check.fails.isEmpty, check.origin)
            for rows in check.passes {
                exampleCount += 1
                if table.check(rows).findings.contains(where: { $0.rule == id }) {
                    reportWrongPass(id, rows.first?.origin ?? check.origin)
                }
            }
            for rows in check.fails {
                exampleCount += 1
                let findings = table.check(rows).findings.filter { $0.rule == id || !isOfTable($0, table.spec) }
                hold(findings, to: id, rows.first?.origin ?? check.origin)
            }
        }
    }

    private mutating func test(_ join: JoinCheck, of item: Item, _ pack: Pack) {
        checkCount += 1
        let id = RuleID("\(item.id)/\(join.id)")
        demandExamples(join.passes.isEmpty, join.fails.isEmpty, join.origin)
        for (examples, fires) in [(join.passes, false), (join.fails, true)] {
            for example in examples {
                exampleCount += 1
                guard let (answers, context) = answers(example, of: join, item, pack) else { continue }
                let checker = ItemChecker(item: item, pack: pack, context: context, answers: answers, files: [0], isComplete: false)
                let found = checker.check().findings.contains { $0.rule == id }
                if found && !fires { reportWrongPass(id, example.origin) }
                if !found && fires { reportWrongFail(id, example.origin, []) }
            }
        }
    }

    /// The answers that an example gives: to the item, and to the other one that the check names.
    private func answers(_ example: JoinExample, of join: JoinCheck, _ item: Item, _ pack: Pack) -> (Answers, CheckContext)? {
        var entries: [Answers.Entry] = []
        var context: CheckContext?
        for side in [join.each, join.with] {
            let owner = side.other.map { other in library.packs.first { $0.id == other.pack ?? pack.id }?.item(other.item) } ?? item
            guard let owner else { continue }
            let packs = [side.other?.pack ?? pack.id]
            if let text = example.texts.first(where: { $0.id == side.name }) {
                entries.append(Answers.Entry(packs: packs, item: owner.id, results: [], texts: [(0, text.text.pieces)]))
            }
            guard let (name, rows) = example.tables.first(where: { $0.id == side.name }),
                let index = owner.tables.firstIndex(where: { name == $0.id || name.hasSuffix("/\($0.id)") })
            else { continue }
            let table = ExampleTable(TableSpec(item: owner, table: index), reportYear: owner.fiscalYear)
            if owner.id == item.id || context == nil { context = table.context }
            entries.append(Answers.Entry(packs: packs, item: owner.id, results: [(0, table.check(rows).result)], texts: []))
        }
        return context.map { (Answers(entries, hasPrevious: true), $0) }
    }

    /// Holds the elements against their small reports: what passes has the element, what fails lacks it.
    private mutating func testElements(of item: Item, in pack: Pack) {
        for element in item.elements where element.presence != nil {
            checkCount += 1
            demandExamples(element.passes.isEmpty, element.fails.isEmpty, element.origin)
            for (examples, fires) in [(element.passes, false), (element.fails, true)] {
                for example in examples {
                    exampleCount += 1
                    var log = FindingLog()
                    ElementReader(item, example.pieces).check(&log)
                    let id = item.rule(of: element)
                    let isFound = log.findings.contains { $0.rule == id }
                    if isFound && !fires { reportWrongPass(id, example.origin) }
                    if !isFound && fires { reportWrongFail(id, example.origin, []) }
                }
            }
        }
    }

    mutating func demandExamples(_ lacksPass: Bool, _ lacksFail: Bool, _ origin: Origin) {
        if lacksPass {
            loading.report(PackRules.missingExample, at: origin, th: "ไม่มีตัวอย่างที่ผ่าน (passes)", en: "the check has no passing example")
        }
        if lacksFail {
            loading.report(PackRules.missingExample, at: origin, th: "ไม่มีตัวอย่างที่ไม่ผ่าน (fails)", en: "the check has no failing example")
        }
    }

    /// Demands that an example found its own check and nothing else.
    mutating func hold(_ findings: [Finding], to id: RuleID, _ origin: Origin) {
        if !findings.contains(where: { $0.rule == id }) {
            reportWrongFail(id, origin, findings)
        }
        for other in findings where other.rule != id {
            loading.report(
                PackRules.example, at: origin, th: "ตัวอย่างนี้ให้ผลอื่นด้วย: \(text(other, .th)) [\(other.rule)]",
                en: "the example is found by another check too: \(text(other, .en)) [\(other.rule)]")
        }
    }

    mutating func reportWrongPass(_ id: RuleID, _ origin: Origin) {
        loading.report(PackRules.example, at: origin, th: "ตัวอย่างที่ควรผ่านกลับไม่ผ่าน \(id)", en: "the passing example is found by \(id)")
    }

    private mutating func reportWrongFail(_ id: RuleID, _ origin: Origin, _ findings: [Finding]) {
        loading.report(PackRules.example, at: origin, th: "ตัวอย่างที่ควรไม่ผ่านกลับผ่าน \(id)", en: "the failing example is not found by \(id)")
    }

    private func text(_ finding: Finding, _ language: Language) -> String {
        finding.full?.message.text(in: language) ?? ""
    }

    /// Whether a finding is about the table as a whole, which an example row does not mean to show.
    private func isOfTable(_ finding: Finding, _ spec: TableSpec) -> Bool {
        spec.tableChecks.contains(finding.rule) || spec.columns.contains { $0.mixed == finding.rule }
    }
}
