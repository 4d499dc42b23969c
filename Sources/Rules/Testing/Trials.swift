import Diagnostics
import Documents

/// Tries examples, and keeps what they did otherwise than they say.
struct Trials {
    /// What an example did otherwise than it says.
    enum Problem {
        /// What should not be found was.
        case wrongPass(RuleID, Origin)
        /// What should be found was not.
        case wrongFail(RuleID, Origin)
        /// Something else was found too.
        case other(Finding, Origin)
    }

    private(set) var problems: [Problem] = []
    /// Every rule that found something, wanted or not.
    private(set) var fired: Set<RuleID> = []
    /// The number of examples.
    private(set) var count = 0

    /// Notes what found something in a derived example, which nothing else is asked of.
    mutating func note(_ findings: [Finding]) {
        fired.formUnion(findings.map(\.rule))
    }

    /// Tries the rows of a row check.
    mutating func run(_ check: RowCheck, _ id: RuleID, in table: ExampleTable) {
        for example in check.passes + check.near { expect(nothingOf: id, in: table.check([example]).findings, example.origin) }
        for example in check.fails {
            let findings = table.check([example]).findings.filter {
                $0.rule == id || !table.isOfTable($0) && !table.isSaid($0, by: example)
            }
            expect(id, alone: findings, example.origin)
        }
    }

    /// Tries the tables of a table check.
    mutating func run(_ check: TableCheck, _ id: RuleID, in table: ExampleTable) {
        for rows in check.passes + check.near {
            expect(nothingOf: id, in: table.check(rows).findings, rows.first?.origin ?? check.origin)
        }
        for rows in check.fails {
            expect(id, alone: table.check(rows).findings, rows.first?.origin ?? check.origin)
        }
    }

    /// Tries the rows of a column: what is wrong with its cell must be found, and nothing else.
    mutating func run(_ column: Column, _ ids: TableSpec.ColumnRules, in table: ExampleTable) {
        for example in column.passes + column.near {
            count += 1
            let findings = table.check([example]).findings
            note(findings)
            if let wrong = findings.first(where: { ids.isOwn($0.rule) }) { problems.append(.wrongPass(wrong.rule, example.origin)) }
        }
        for example in column.fails {
            count += 1
            let findings = table.check([example]).findings.filter { finding in
                ids.isOwn(finding.rule) || !table.isOfTable(finding) && !table.isSaid(finding, by: example)
            }
            note(findings)
            if !findings.contains(where: { ids.isOwn($0.rule) }) {
                problems.append(.wrongFail(RuleID(ids.requirement), example.origin))
            }
            for other in findings where !ids.isOwn(other.rule) { problems.append(.other(other, example.origin)) }
        }
    }

    /// Tries the tables and texts of a check between tables.
    mutating func run(_ join: JoinCheck, of item: Item, in pack: Pack, _ library: PackLibrary) {
        let id = RuleID("\(item.id)/\(join.id)")
        for (examples, fires) in [(join.passes + join.near, false), (join.fails, true)] {
            for example in examples {
                guard let (answers, context) = Answers.of(example, join, item, pack, library) else { continue }
                let checker = ItemChecker(item: item, pack: pack, context: context, answers: answers, files: [0], isComplete: false)
                let findings = checker.check().findings
                if fires {
                    expect(id, alone: findings, example.origin)
                } else {
                    expect(nothingOf: id, in: findings, example.origin)
                }
            }
        }
    }

    /// Tries the small reports of an element: what passes has it, what fails lacks it.
    mutating func run(_ element: ElementDemand, of item: Item) {
        let id = item.rule(of: element)
        for example in element.passes { expect(nothingOf: id, in: findings(example, item), example.origin) }
        for example in element.fails {
            // That a small report lacks the other elements too is no fault of it.
            expect(id, alone: findings(example, item).filter { $0.rule == id }, example.origin)
        }
    }

    /// Tries the small reports of an item's years: of what fails, one year is found and no more.
    mutating func run(_ years: YearsDemand, of item: Item, in pack: Pack) {
        let rules = YearsRules(item)
        for example in years.passes {
            let found = findings(example, item, pack)
            note(found)
            count += 1
            if let wrong = found.first { problems.append(.wrongPass(wrong.rule, example.origin)) }
        }
        for example in years.fails {
            let found = findings(example, item, pack)
            note(found)
            count += 1
            if found.isEmpty { problems.append(.wrongFail(RuleID(rules.requirement), example.origin)) }
            for other in found.dropFirst() { problems.append(.other(other, example.origin)) }
        }
    }

    /// What is found about the years of a small report, whose first line is its title.
    private func findings(_ example: TextExample, _ item: Item, _ pack: Pack) -> [Finding] {
        guard let years = item.years else { return [] }
        let paragraphs = example.pieces.map { Paragraph(text: $0.text, span: $0.place.span) }
        let context = CheckContext(window: item.window, fiscalYear: pack.fiscalYear)
        var log = FindingLog()
        let recognition = Recognition(pack: pack, item: item, context: context, assumptions: [])
        let reader = YearsReader(years, recognition, paragraphs: paragraphs, cells: [], title: (min(1, paragraphs.count), 0))
        reader.checkShort(&log)
        reader.check(&log)
        return log.findings
    }

    private func findings(_ example: TextExample, _ item: Item) -> [Finding] {
        var log = FindingLog()
        ElementReader(item, example.pieces).check(&log)
        return log.findings
    }

    mutating func expect(nothingOf id: RuleID, in findings: [Finding], _ origin: Origin) {
        count += 1
        note(findings)
        if findings.contains(where: { $0.rule == id }) { problems.append(.wrongPass(id, origin)) }
    }

    mutating func expect(_ id: RuleID, alone findings: [Finding], _ origin: Origin) {
        count += 1
        note(findings)
        if !findings.contains(where: { $0.rule == id }) { problems.append(.wrongFail(id, origin)) }
        for other in findings where other.rule != id { problems.append(.other(other, origin)) }
    }
}

extension TableSpec.ColumnRules {
    /// Whether a rule is about what stands in a cell of this column.
    func isOwn(_ rule: RuleID) -> Bool {
        rule == blank || rule == outOfRange || rule == pattern || problems.values.contains { $0.rule == rule }
    }
}

extension Answers {
    /// What an example answers: to the item, and to the other one that the check names.
    fileprivate static func of(
        _ example: JoinExample, _ join: JoinCheck, _ item: Item, _ pack: Pack, _ library: PackLibrary
    ) -> (Answers, CheckContext)? {
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
}
