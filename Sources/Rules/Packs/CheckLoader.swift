import CEL
import Diagnostics
import TOML

extension RowCheck {
    /// Names that the message of a check may show beside columns and expressions.
    static let facts = ["rows", "count"]

    static func load(_ table: PackTable, _ scope: FormScope, _ loading: inout Loading) -> RowCheck? {
        var table = table
        let id = table.requiredString("id", &loading)
        let when = table.source("when", &loading)
        let assert = table.required("assert", &loading) == nil ? nil : table.source("assert", &loading)
        let at = scope.column(&table, "at", &loading)
        let whenExpression = when.flatMap { RowExpression($0, in: scope.environment, &loading) }
        let assertExpression = assert.flatMap { RowExpression($0, in: scope.environment, &loading) }
        let phrase = table.requiredPhrase("message", &loading)
        let message = template(phrase, "message", table, scope, &loading)
        let title = table.phrase("title", &loading) ?? message.title
        let label = table.phrase("label", &loading).map { template($0, "label", table, scope, &loading) }
        let names = scope.columns.map(\.id)
        let check = { (assert: RowExpression, at: Int, table: inout PackTable, loading: inout Loading) in
            RowCheck(
                id: id, level: table.level("level", default: .error, &loading), when: whenExpression, assert: assert, at: at,
                report: table.choice("report", default: Report.each, &loading), element: table.integer("element", &loading),
                title: title, message: message, help: table.phrase("help", &loading), label: label,
                passes: Example.list("passes", &table, names, &loading),
                near: Example.list("near", &table, names, &loading),
                fails: Example.list("fails", &table, names, &loading),
                origin: table.origin)
        }
        defer { table.finish(&loading) }
        guard let assertExpression, let at else {
            for key in ["level", "report", "element", "help", "passes", "near", "fails"] { _ = table.node(key) }
            return nil
        }
        return check(assertExpression, at, &table, &loading)
    }

    private static func template(
        _ phrase: Phrase, _ key: String, _ table: PackTable, _ scope: FormScope, _ loading: inout Loading
    ) -> Template {
        Template(
            phrase, at: table, key: key, environment: scope.environment.environment, facts: facts, column: scope.index(ofColumn:), &loading)
    }
}

extension Example {
    /// Reads a list of rows.
    static func list(_ key: String, _ table: inout PackTable, _ columns: [String], _ loading: inout Loading) -> [Example] {
        guard let node = table.node(key), loading.readsExamples else { return [] }
        guard case .array(let rows) = node.value else {
            let none: [Example]? = table.wrong(node, key, "a list of rows", "รายการแถว", &loading)
            return none ?? []
        }
        return rows.compactMap { Example($0, key, table, columns, &loading) }
    }

    init?(_ node: TOMLNode, _ key: String, _ table: PackTable, _ columns: [String], _ loading: inout Loading) {
        guard case .table(let row) = node.value else {
            let _: Example? = table.wrong(node, key, "a row: { column = \"cell\" }", "แถว: { column = \"cell\" }", &loading)
            return nil
        }
        var cells: [(id: String, text: String)] = []
        for entry in row.entries {
            guard columns.contains(entry.key) else {
                let hint = Loading.suggestion(for: entry.key, among: columns)
                loading.report(
                    PackRules.unknownName, at: Origin(file: table.file, range: entry.keySpan), th: "ไม่มีคอลัมน์ (\(entry.key))\(hint.th)",
                    en: "there is no column (\(entry.key))\(hint.en)")
                continue
            }
            switch entry.node.value {
            case .string(let string): cells.append((entry.key, string.value))
            case .integer(let number): cells.append((entry.key, String(number)))
            case .float(let number): cells.append((entry.key, number.text))
            default: let _: Int? = table.wrong(entry.node, entry.key, "a text or a number", "ข้อความหรือตัวเลข", &loading)
            }
        }
        self.init(cells: cells, origin: Origin(file: table.file, range: node.span))
    }
}

extension TableCheck {
    /// Names that the message of such a check may show beside columns.
    static let facts = ["row", "first_row", "rows", "count", "expected", "value", "first_value", "missing"]

    static func load(_ table: PackTable, _ scope: FormScope, groups: [Group], _ loading: inout Loading) -> TableCheck? {
        var table = table
        let id = table.requiredString("id", &loading)
        let level = table.level("level", default: .error, &loading)
        let kind = kind(&table, scope, groups, &loading)
        let at = scope.column(&table, "at", isRequired: false, &loading)
        let element = table.integer("element", &loading)
        let phrase = table.requiredPhrase("message", &loading)
        let environment = Form.figureEnvironment(groups: groups, columns: scope.columns)
        let message = Template(
            phrase, at: table, key: "message", environment: environment, facts: facts, column: scope.index(ofColumn:), &loading)
        let title = table.phrase("title", &loading) ?? message.title
        let help = table.phrase("help", &loading)
        let passes = tables("passes", &table, scope.columns, &loading)
        let near = tables("near", &table, scope.columns, &loading)
        let fails = tables("fails", &table, scope.columns, &loading)
        table.finish(&loading)
        guard let kind else { return nil }
        return TableCheck(
            id: id, level: level, kind: kind, at: at ?? kind.column, element: element, title: title, message: message, help: help,
            passes: passes, near: near, fails: fails, origin: table.origin)
    }

    private static func kind(_ table: inout PackTable, _ scope: FormScope, _ groups: [Group], _ loading: inout Loading) -> Kind? {
        var kinds: [Kind] = []
        var named = 0
        if let node = table.node("unique") {
            named += 1
            if case .array(let nodes) = node.value {
                let columns = nodes.compactMap { scope.column($0, table, "unique", &loading) }
                if !columns.isEmpty { kinds.append(.unique(columns)) }
            } else if let column = scope.column(node, table, "unique", &loading) {
                kinds.append(.unique([column]))
            }
        }
        for (key, make) in [("same", Kind.same), ("sequence", Kind.sequence), ("months", Kind.months)] {
            guard let node = table.node(key) else { continue }
            named += 1
            if let column = scope.column(node, table, key, &loading) { kinds.append(make(column)) }
        }
        if var pair = table.table("determines", &loading) {
            named += 1
            let of = scope.column(&pair, "of", &loading)
            let value = scope.column(&pair, "value", &loading)
            pair.finish(&loading)
            if let of, let value { kinds.append(.determines(of: of, value: value)) }
        }
        if let source = table.source("assert", &loading) {
            named += 1
            let environment = Form.figureEnvironment(groups: groups, columns: scope.columns)
            if let expression = FigureExpression(source, in: environment, &loading) { kinds.append(.assert(expression)) }
        }
        if named != 1 {
            loading.report(
                PackRules.badValue, at: table.origin, th: "ต้องมีหนึ่งอย่างเท่านั้น: unique, same, sequence, determines, months หรือ assert",
                en: "exactly one of unique, same, sequence, determines, months and assert is needed")
        }
        return named == 1 ? kinds.first : nil
    }

    private static func tables(_ key: String, _ table: inout PackTable, _ columns: [Column], _ loading: inout Loading) -> [[Example]] {
        guard let node = table.node(key), loading.readsExamples else { return [] }
        guard case .array(let lists) = node.value else {
            let none: [[Example]]? = table.wrong(node, key, "a list of lists of rows", "รายการของรายการแถว", &loading)
            return none ?? []
        }
        return lists.compactMap { list in
            guard case .array(let rows) = list.value else { return table.wrong(list, key, "a list of rows", "รายการแถว", &loading) }
            return rows.compactMap { Example($0, key, table, columns.map(\.id), &loading) }
        }
    }
}

extension TableCheck.Kind {
    /// The column that is pointed at when the pack does not say.
    var column: Int? {
        switch self {
        case .assert: nil
        case .determines(_, let value): value
        case .months(let column), .same(let column), .sequence(let column): column
        case .unique(let columns): columns.first
        }
    }
}
