import CEL
import Diagnostics
import Patterns
import TOML

extension Form {
    /// Reads a form's file.
    static func load(_ root: PackTable, vocabularies: [String: Vocabulary], _ loading: inout Loading) -> Form {
        var root = root
        var head = root.table("form", &loading) ?? PackTable(TOMLTable.empty, file: root.file)
        let id = head.requiredString("id", &loading)
        let title = head.requiredPhrase("title", &loading)
        let layout = head.choice("layout", default: Layout.records, &loading)
        let order = head.level("order", default: .note, off: "free", &loading)
        let unknown = head.level("unknown", default: .note, off: "free", &loading)
        let totals = head.strings("totals", &loading)
        let remarks = head.strings("remarks", &loading)
        head.finish(&loading)

        var tables = root.tables("column", &loading)
        let drafts = tables.indices.map { ColumnDraft(&tables[$0], vocabularies: vocabularies, &loading) }
        let environment = RowEnvironment(columns: drafts.map { ($0.id, $0.type) })
        var slot = 0
        var columns: [Column] = []
        for index in drafts.indices {
            if let first = drafts[..<index].firstIndex(where: { $0.id == drafts[index].id }) {
                loading.reportDuplicate(drafts[index].id, at: tables[index].origin(of: "id"), first: tables[first].origin(of: "id"))
            }
            columns.append(Column.load(drafts[index], &tables[index], slot: slot, names: drafts.map(\.id), environment, &loading))
            slot += drafts[index].type.isPeriod ? 2 : 1
        }
        let scope = FormScope(columns: columns, environment: environment)
        if loading.detail == .headers {
            return Form(
                id: id, title: title, layout: layout, order: order, unknown: unknown, totals: totals, remarks: remarks, columns: columns,
                checks: [], tableChecks: [], groups: [], survivors: [], matcher: HeaderMatcher(columns), origin: head.origin)
        }
        let groups = root.tables("group", &loading).map { Group.load($0, columns: columns, &loading) }
        let checks = root.tables("check", &loading).compactMap { RowCheck.load($0, scope, &loading) }
        let tableChecks = root.tables("table-check", &loading).compactMap { TableCheck.load($0, scope, groups: groups, &loading) }
        let survivors = Survivor.list(&root, &loading)
        root.finish(&loading)
        return Form(
            id: id, title: title, layout: layout, order: order, unknown: unknown, totals: totals, remarks: remarks, columns: columns,
            checks: checks, tableChecks: tableChecks, groups: groups, survivors: survivors, matcher: HeaderMatcher(columns),
            origin: head.origin)
    }
}

/// What the checks of a form are read against.
struct FormScope {
    let columns: [Column]
    let environment: RowEnvironment

    /// The index of a column.
    func index(ofColumn id: String) -> Int? {
        columns.firstIndex { $0.id == id }
    }

    /// The index of the column that a key names; nil after reporting that there is none.
    func column(_ table: inout PackTable, _ key: String, isRequired: Bool = true, _ loading: inout Loading) -> Int? {
        guard let node = isRequired ? table.required(key, &loading) : table.node(key) else { return nil }
        return column(node, table, key, &loading)
    }

    /// The index of the column that a value names.
    func column(_ node: TOMLNode, _ table: PackTable, _ key: String, _ loading: inout Loading) -> Int? {
        guard let id = table.text(node, key, &loading) else { return nil }
        if let index = index(ofColumn: id) { return index }
        table.unknown(id, at: node, among: columns.map(\.id), &loading)
        return nil
    }
}

/// The part of a column that must be known before any expression is read.
struct ColumnDraft {
    let id: String
    let type: FieldType
    let typeName: String

    init(_ table: inout PackTable, vocabularies: [String: Vocabulary], _ loading: inout Loading) {
        id = table.requiredString("id", &loading)
        typeName = table.requiredString("type", &loading)
        var vocabulary: Vocabulary?
        if let node = table.node("vocabulary"), let name = table.text(node, "vocabulary", &loading) {
            vocabulary = vocabularies[name]
            if vocabulary == nil { table.unknown(name, at: node, among: vocabularies.keys.sorted(), &loading) }
        }
        if let type = FieldType.named(typeName, vocabulary: vocabulary) {
            self.type = type
        } else {
            type = .text
            if let node = table.table["type"] {
                if FieldType.names.contains(typeName) {
                    _ = table.required("vocabulary", &loading)
                } else {
                    table.unknown(typeName, at: node, among: FieldType.names, &loading)
                }
            }
        }
    }
}

extension Column {
    static func load(
        _ draft: ColumnDraft, _ table: inout PackTable, slot: Int, names: [String], _ environment: RowEnvironment,
        _ loading: inout Loading
    ) -> Column {
        let condition = loading.detail == .headers ? nil : table.source("blank-when", &loading)
        let blankWhen = condition.flatMap { RowExpression($0, in: environment, &loading) }
        let presence = table.level("presence", default: .error, off: "optional", &loading)
        let column = Column(
            id: draft.id, title: table.requiredPhrase("title", &loading), wordings: table.strings("wordings", &loading),
            tolerated: table.strings("tolerated", &loading), element: table.integer("element", &loading), type: draft.type,
            typeName: draft.typeName, presence: presence, isNeeded: presence.map { $0 > .note } ?? false,
            blank: table.level("blank", default: .error, off: "allowed", &loading), blankWhen: blankWhen,
            level: table.level("level", default: .error, &loading), minimum: limit("minimum", &table, &loading),
            maximum: limit("maximum", &table, &loading), pattern: pattern(&table, &loading),
            example: table.requiredString("example", &loading), passes: Example.list("passes", &table, names, &loading),
            near: Example.list("near", &table, names, &loading), fails: Example.list("fails", &table, names, &loading),
            help: table.phrase("help", &loading), slot: slot,
            origin: table.origin)
        table.finish(&loading)
        return column
    }

    private static func limit(_ key: String, _ table: inout PackTable, _ loading: inout Loading) -> Limit? {
        guard let node = table.node(key) else { return nil }
        let text: String
        switch node.value {
        case .integer(let number): text = String(number)
        case .float(let number): text = number.text
        default: return table.wrong(node, key, "a number", "ตัวเลข", &loading)
        }
        guard let number = CELDecimal(text), number.scale <= 4 else {
            return table.wrong(node, key, "a number of at most four decimals", "ตัวเลขที่มีทศนิยมไม่เกินสี่ตำแหน่ง", &loading)
        }
        var scaled = number.coefficient
        for _ in number.scale..<4 { scaled *= 10 }
        guard let small = Int64(exactly: scaled) else { return table.wrong(node, key, "a smaller number", "ตัวเลขที่เล็กกว่านี้", &loading) }
        return Limit(text: number.grouped, scaled: small)
    }

    private static func pattern(_ table: inout PackTable, _ loading: inout Loading) -> ColumnPattern? {
        guard loading.detail != .headers, let source = table.source("pattern", &loading) else { return nil }
        do throws(PatternError) {
            return ColumnPattern(source: source.value, pattern: try Pattern(source.value, for: .whole))
        } catch {
            loading.report(
                PackRules.pattern, at: source.origin(of: error.offset..<error.offset + error.length), th: error.message(thai: true),
                en: error.message(thai: false))
            return nil
        }
    }
}

/// What the cells of a column must look like.
struct ColumnPattern: Sendable {
    let source: String
    let pattern: Pattern
}

extension Group {
    static func load(_ table: PackTable, columns: [Column], _ loading: inout Loading) -> Group {
        var table = table
        let scope = FormScope(columns: columns, environment: RowEnvironment(columns: []))
        let id = table.requiredString("id", &loading)
        let by = scope.column(&table, "by", &loading) ?? 0
        var sums: [Int] = []
        if case .array(let nodes)? = table.node("sums")?.value {
            sums = nodes.compactMap { scope.column($0, table, "sums", &loading) }
        }
        let ignored = table.strings("ignore", &loading).map { LabelKey.folded($0) }.filter { !$0.isEmpty }
        table.finish(&loading)
        let isFolded = if columns.indices.contains(by), case .text = columns[by].type { true } else { false }
        return Group(id: id, by: by, sums: sums, isFolded: isFolded, ignored: ignored.sorted { $0.count > $1.count })
    }
}
