import CEL
import Diagnostics

/// The section of a page about one item.
struct ItemSection {
    private let item: Item

    init(_ item: Item) {
        self.item = item
    }

    /// The section.
    var text: String {
        var out = "## \(item.id) \(item.title.th)\n\n\(item.title.en)\n\n"
        out += "- usual owner: \(item.owner.th) · \(item.owner.en)\n"
        out += "- period: \(item.shownPeriod.en)\n"
        out += "- source: \(item.source.text); confidence: \(item.confidence.rawValue)\n"
        if let follows = item.follows {
            out += "- goes on from: \(follows.items.joined(separator: ", ")) (\(follows.confidence.rawValue))\n"
        }
        for index in item.tables.indices { out += table(TableSpec(item: item, table: index)) }
        if !item.joins.isEmpty {
            out += "\nBetween the tables:\n\n" + Self.checkHead
            for join in item.joins {
                out += check(
                    "\(item.id)/\(join.id)", join.level, join.element, join.title, join.assert.program.source,
                    join.near.first.map(Self.shown), join.fails.first.map(Self.shown))
            }
        }
        if !item.elements.isEmpty {
            out += "\n| id | | the text says | | enough | not enough |\n|---|---|---|---|---|---|\n"
            for element in item.elements { out += row(element) }
        }
        if !item.attests.isEmpty {
            out += "\nA person attests:\n\n"
            for attest in item.attests { out += "- `\(item.rule(of: attest))` \(attest.question.th) · \(attest.question.en)\n" }
        }
        if let years = item.years {
            out += "\nThe title names the fiscal year \(item.window.fiscalYear) (`\(YearsRules(item).title)`, \(years.level.name)); "
            out += "the text may name \(years.cited.map { String(item.fiscalYear + $0) }.joined(separator: ", ")).\n"
        }
        return out
    }

    private func table(_ spec: TableSpec) -> String {
        let level = spec.demand.presence?.name ?? "optional"
        var out = "\n### \(spec.demand.title.th)\n\n\(spec.demand.title.en): form `\(spec.form.id)`, \(level)\n\n"
        out += "| id | | column | type | missing | blank | such as |\n|---|---|---|---|---|---|---|\n"
        for (column, ids) in zip(spec.form.columns, spec.columns) {
            out +=
                "| `\(ids.requirement)` | \(column.element.map(String.init) ?? "") | \(cell(column.title.th)) · \(cell(column.title.en)) "
            out += "| \(column.typeName) | \(column.presence?.name ?? "optional") | \(column.blank?.name ?? "allowed") "
            out += "| \(cell(column.example)) |\n"
        }
        if spec.checks.isEmpty && spec.tableChecks.isEmpty { return out }
        out += "\n" + Self.checkHead
        for (check, id) in zip(spec.demand.checks, spec.checks) {
            let condition = check.when.map { "\($0.program.source) ⇒ " } ?? ""
            out += self.check(
                id.description, check.level, check.element, check.title, condition + check.assert.program.source,
                check.near.first.map(Self.shown), check.fails.first.map(Self.shown))
        }
        for (check, id) in zip(spec.form.tableChecks, spec.tableChecks) {
            out += self.check(
                id.description, check.level, check.element, check.title, words(check.kind, spec.form), check.near.first.map(Self.shown),
                check.fails.first.map(Self.shown))
        }
        return out
    }

    private static let checkHead = "| id | | level | found when this does not hold | | right | wrong |\n|---|---|---|---|---|---|---|\n"

    private func check(
        _ id: String, _ level: Level, _ element: Int?, _ title: Phrase, _ expression: String, _ right: String?, _ wrong: String?
    ) -> String {
        "| `\(id)` | \(element.map(String.init) ?? "") | \(level.name) | \(cell(title.th)) · \(cell(title.en)) | \(code(expression)) "
            + "| \(cell(right ?? "")) | \(cell(wrong ?? "")) |\n"
    }

    /// The cells of a row that an example names.
    private static func shown(_ row: Example) -> String {
        row.cells.map { "\($0.id) = \($0.text.isEmpty ? "∅" : $0.text)" }.joined(separator: ", ")
    }

    /// The rows of a table of which an example says anything; of many the first few.
    private static func shown(_ rows: [Example]) -> String {
        let told = rows.filter { !$0.cells.isEmpty }
        return told.prefix(shownRows).map(shown).joined(separator: "\n") + (told.count > shownRows ? "\n…" : "")
    }

    private static func shown(_ example: JoinExample) -> String {
        example.tables.map { "\($0.id): \(shown($0.rows))" }.joined(separator: "\n")
    }

    /// 3 rows: more tell a reader of the page nothing new.
    private static let shownRows = 3

    private func words(_ kind: TableCheck.Kind, _ form: Form) -> String {
        func name(_ column: Int) -> String { form.columns[column].id }
        return switch kind {
        case .assert(let expression): expression.program.source
        case .determines(let of, let value): "one \(name(value)) for each \(name(of))"
        case .months(let column): "every month in \(name(column))"
        case .same(let column): "one \(name(column)) in all rows"
        case .sequence(let column): "\(name(column)) counts 1, 2, 3 …"
        case .unique(let columns): "no two rows alike in \(columns.map(name).joined(separator: ", "))"
        }
    }

    private func row(_ element: ElementDemand) -> String {
        let says = element.content == .mention ? "one of its wordings, anywhere" : element.content.name(item.window).en
        let passes = element.passes.first.map { cell($0.text) } ?? ""
        let fails = element.fails.first.map { cell($0.text) } ?? ""
        return "| `\(item.rule(of: element))` | \(element.element.map(String.init) ?? "") | \(cell(element.title.th)) · "
            + "\(cell(element.title.en)) | \(says), \(element.presence?.name ?? "optional") | \(passes) | \(fails) |\n"
    }
}
