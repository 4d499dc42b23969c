import CEL
import Diagnostics
import TOML

extension JoinCheck {
    /// Names that the message of such a check may show.
    static let facts = ["key"]

    static func load(
        _ table: PackTable, tables: [TableDemand], others: OtherItems, forms: [String: Form], _ loading: inout Loading
    ) -> JoinCheck? {
        var table = table
        let reader = SideReader(tables: tables, others: others, forms: forms)
        let id = table.requiredString("id", &loading)
        let level = table.level("level", default: .error, &loading)
        let each = reader.side("each", &table, &loading)
        let with = reader.side("with", &table, allowsText: true, &loading)
        let source = table.required("assert", &loading) == nil ? nil : table.source("assert", &loading)
        let atNode = table.required("at", &loading)
        let element = table.integer("element", &loading)
        let phrase = table.requiredPhrase("message", &loading)
        let title = table.phrase("title", &loading)
        let help = table.phrase("help", &loading)
        let sides = [each, with].compactMap { $0 }
        let passes = reader.examples("passes", &table, sides, &loading)
        let near = reader.examples("near", &table, sides, &loading)
        let fails = reader.examples("fails", &table, sides, &loading)
        table.finish(&loading)
        guard let each, let with, let source, let atNode, let left = each.form else { return nil }
        let environment = Form.joinEnvironment(left: each.recordType, right: with.recordType)
        let scope = FormScope(columns: left.columns, environment: RowEnvironment(columns: []))
        let message = Template(phrase, at: table, key: "message", environment: environment, facts: facts, column: { _ in nil }, &loading)
        guard let assert = FigureExpression(source, in: environment, &loading), let at = scope.column(atNode, table, "at", &loading) else {
            return nil
        }
        return JoinCheck(
            id: id, level: level, each: each, with: with, assert: assert, at: at, element: element,
            title: title ?? message.title, message: message, help: help, passes: passes, near: near, fails: fails,
            origin: table.origin)
    }
}

extension JoinCheck.Side {
    /// What the side is in expressions.
    var recordType: RecordType {
        switch content {
        case .group(_, let form, let index): Form.groupType(form.groups[index], columns: form.columns)
        case .text: Self.textType
        }
    }

    /// What a text is in expressions: the key, and how many of its lines and cells hold it.
    static let textType = RecordType("text", fields: [RecordType.Field("key", .string), RecordType.Field("mentions", .int)])

    /// How examples call the side.
    var name: String {
        let item = other?.name
        switch content {
        case .group(let table, _, _): return item.map { "\($0)/\(table)" } ?? table
        case .text: return item ?? ""
        }
    }
}

/// Reads the sides of a check between tables.
private struct SideReader {
    let tables: [TableDemand]
    let others: OtherItems
    let forms: [String: Form]

    /// One table with a group by which it can be named.
    private struct Known {
        let name: String
        let table: String
        let form: Form
        let index: Int
        let title: Phrase
    }

    func side(_ key: String, _ table: inout PackTable, allowsText: Bool = false, _ loading: inout Loading) -> JoinCheck.Side? {
        guard let node = table.required(key, &loading), let name = table.text(node, key, &loading) else { return nil }
        let own = tables.flatMap { known($0.form, $0.id, $0.title, prefix: "") }
        if let found = own.first(where: { $0.name == name }) { return side(found, of: nil) }
        guard let (item, rest) = OtherItem.parse(name), let root = others.root(item, &loading) else {
            table.unknown(name, at: node, among: own.map(\.name), &loading)
            return nil
        }
        if rest == nil, allowsText {
            guard root.table["element"] != nil else {
                return table.wrong(node, key, "an item with elements, whose text is read", "ข้อที่มี element เพื่ออ่านข้อความ", &loading)
            }
            return JoinCheck.Side(other: item, content: .text, title: others.title(of: root))
        }
        let all = others.tables(of: root).flatMap { entry in
            forms[entry.form].map { known($0, entry.id, entry.title, prefix: item.name + "/") } ?? []
        }
        if let found = all.first(where: { $0.name == name }) { return side(found, of: item) }
        table.unknown(name, at: node, among: all.map(\.name), &loading)
        return nil
    }

    private func known(_ form: Form, _ table: String, _ title: Phrase, prefix: String) -> [Known] {
        form.groups.indices.map { index in
            Known(name: "\(prefix)\(table).\(form.groups[index].id)", table: table, form: form, index: index, title: title)
        }
    }

    private func side(_ known: Known, of item: OtherItem?) -> JoinCheck.Side {
        JoinCheck.Side(other: item, content: .group(table: known.table, form: known.form, index: known.index), title: known.title)
    }

    func examples(_ key: String, _ table: inout PackTable, _ sides: [JoinCheck.Side], _ loading: inout Loading) -> [JoinExample] {
        // Where a side is not known, its name has been reported, and what examples say of it cannot be read.
        guard let node = table.node(key), loading.readsExamples, sides.count == 2 else { return [] }
        guard case .array(let list) = node.value else {
            let none: [JoinExample]? = table.wrong(node, key, "a list of tables", "รายการตาราง", &loading)
            return none ?? []
        }
        return list.compactMap { element in
            guard case .table(let inner) = element.value else {
                return table.wrong(element, key, "a table of rows by table id", "ตารางของแถวตามรหัสตาราง", &loading)
            }
            var named: [(id: String, rows: [Example])] = []
            var texts: [(id: String, text: TextExample)] = []
            var reader = PackTable(inner, file: table.file)
            for side in sides where inner[side.name] != nil && !named.contains(where: { $0.id == side.name }) {
                switch side.content {
                case .group(_, let form, _): named.append((side.name, Example.list(side.name, &reader, form.columns.map(\.id), &loading)))
                case .text:
                    let text = reader.string(side.name, &loading) ?? ""
                    texts.append((side.name, TextExample(text: text, origin: Origin(file: table.file, range: element.span))))
                }
            }
            for side in sides { _ = reader.node(side.name) }
            reader.finish(&loading)
            return JoinExample(tables: named, texts: texts, origin: Origin(file: table.file, range: element.span))
        }
    }
}
