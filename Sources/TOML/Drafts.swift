/// The tables of a document while it is read, and the rules about what may be defined when.
///
/// Tables refer to one another by number, so that a header far below can still add to them.
struct Drafts {
    /// A table in the making.
    private struct Draft {
        let depth: Int
        var entries: [Entry] = []
        var index = KeyIndex()
        var origin: TOMLTable.Origin
        var span: Range<Int>

        init(origin: TOMLTable.Origin, span: Range<Int>, depth: Int) {
            self.depth = depth
            self.origin = origin
            self.span = span
        }
    }

    /// A key of a table in the making.
    private struct Entry {
        let key: String
        var keySpan: Range<Int>
        let content: Content
    }

    /// What a key stands for.
    private enum Content {
        /// A finished value; nothing can be added to it.
        case node(TOMLNode)
        /// A table, by its number.
        case table(Int)
        /// An array of tables, by the number of its list.
        case tables(Int)
    }

    private var drafts: [Draft] = []
    /// The numbers of the tables of each array of tables.
    private var lists: [[Int]] = []

    /// Adds an empty table and gives its number.
    mutating func add(origin: TOMLTable.Origin, span: Range<Int>, depth: Int) -> Int {
        drafts.append(Draft(origin: origin, span: span, depth: depth))
        return drafts.count - 1
    }

    /// How many tables and arrays a table stands in, itself included and the root not.
    func depth(of table: Int) -> Int {
        drafts[table].depth
    }

    /// Gives a key its value.
    mutating func insert(_ node: TOMLNode, for key: DottedKey, in table: Int) throws(TOMLError) {
        var table = table
        for (index, part) in key.parents.enumerated() {
            table = try dottedChild(part, of: table) { key.text(throughParent: index) }
        }
        if let entry = entry(key.last.text, in: table) {
            throw TOMLError(span: key.last.span, kind: .duplicateKey(key: key.text, first: entry.keySpan))
        }
        append(Entry(key: key.last.text, keySpan: key.last.span, content: .node(node)), to: table)
    }

    /// Finds or makes the table of a `[header]`.
    mutating func defineTable(_ key: DottedKey, in root: Int, span: Range<Int>) throws(TOMLError) -> Int {
        let parent = try headerParent(key, in: root)
        guard let position = position(of: key.last.text, in: parent) else {
            return addChild(key.last, to: parent, origin: .header, span: span)
        }
        let entry = drafts[parent].entries[position]
        if case .table(let table) = entry.content, drafts[table].origin == .implicit {
            drafts[table].origin = .header
            drafts[table].span = span
            drafts[parent].entries[position].keySpan = key.last.span
            return table
        }
        throw TOMLError(
            span: key.last.span, kind: .tableRedefined(key: key.text, existing: existing(entry.content), first: entry.keySpan))
    }

    /// Makes the next table of a `[[header]]`.
    mutating func appendTable(_ key: DottedKey, in root: Int, span: Range<Int>) throws(TOMLError) -> Int {
        let parent = try headerParent(key, in: root)
        guard let entry = entry(key.last.text, in: parent) else {
            let table = add(origin: .header, span: span, depth: drafts[parent].depth + 1)
            lists.append([table])
            append(Entry(key: key.last.text, keySpan: key.last.span, content: .tables(lists.count - 1)), to: parent)
            return table
        }
        let existing = existing(entry.content)
        switch entry.content {
        case .tables(let list):
            let table = add(origin: .header, span: span, depth: drafts[parent].depth + 1)
            lists[list].append(table)
            return table
        case .node where existing == .array:
            throw TOMLError(span: key.last.span, kind: .notExtensible(key: key.text, existing: existing, first: entry.keySpan))
        case .node, .table:
            throw TOMLError(span: key.last.span, kind: .tableRedefined(key: key.text, existing: existing, first: entry.keySpan))
        }
    }

    /// Makes a finished table of one in the making, and of all within it.
    func finish(_ table: Int) -> TOMLTable {
        let draft = drafts[table]
        let entries = draft.entries.map { TOMLEntry(key: $0.key, keySpan: $0.keySpan, node: node($0.content)) }
        return TOMLTable(entries: entries, index: draft.index, origin: draft.origin, span: draft.span)
    }

    /// Makes a finished table of one in the making, and forgets it and all that were added since.
    mutating func finishLast(_ table: Int, span: Range<Int>) -> TOMLTable {
        drafts[table].span = span
        let finished = finish(table)
        drafts.removeSubrange(table...)
        return finished
    }

    /// Finds or makes the table that a part of a header before the last names.
    private mutating func headerParent(_ key: DottedKey, in root: Int) throws(TOMLError) -> Int {
        var table = root
        for (index, part) in key.parents.enumerated() {
            guard let entry = entry(part.text, in: table) else {
                table = addChild(part, to: table, origin: .implicit, span: part.span)
                continue
            }
            switch entry.content {
            case .node:
                let name = key.text(throughParent: index)
                throw TOMLError(
                    span: part.span, kind: .notExtensible(key: name, existing: existing(entry.content), first: entry.keySpan))
            case .table(let child): table = child
            case .tables(let list):
                // A list is made with its first table, so there is a last one.
                if let last = lists[list].last { table = last }
            }
        }
        return table
    }

    /// Finds or makes the table that a part of a dotted key before the last names.
    ///
    /// Only tables without a header of their own can be meant (TOML 1.0.0, Table).
    private mutating func dottedChild(_ part: KeyPart, of table: Int, name: () -> String) throws(TOMLError) -> Int {
        guard let entry = entry(part.text, in: table) else {
            return addChild(part, to: table, origin: .dotted, span: part.span)
        }
        if case .table(let child) = entry.content {
            switch drafts[child].origin {
            case .dotted: return child
            case .implicit:
                drafts[child].origin = .dotted
                return child
            case .header, .inline, .root: break
            }
        }
        throw TOMLError(
            span: part.span, kind: .notExtensible(key: name(), existing: existing(entry.content), first: entry.keySpan))
    }

    /// Adds an empty table under a key.
    private mutating func addChild(_ part: KeyPart, to parent: Int, origin: TOMLTable.Origin, span: Range<Int>) -> Int {
        let table = add(origin: origin, span: span, depth: drafts[parent].depth + 1)
        append(Entry(key: part.text, keySpan: part.span, content: .table(table)), to: parent)
        return table
    }

    /// Appends an entry whose key is known to be new.
    private mutating func append(_ entry: Entry, to table: Int) {
        drafts[table].entries.append(entry)
        drafts[table].index.noteLast(of: drafts[table].entries, key: \.key)
    }

    /// Finds a key of a table.
    private func entry(_ key: String, in table: Int) -> Entry? {
        position(of: key, in: table).map { drafts[table].entries[$0] }
    }

    /// Finds the position of a key in a table.
    private func position(of key: String, in table: Int) -> Int? {
        drafts[table].index.position(of: key, in: drafts[table].entries, key: \.key)
    }

    /// Says what a key stands for.
    private func existing(_ content: Content) -> TOMLError.Existing {
        switch content {
        case .node(let node):
            switch node.value {
            case .array: .array
            case .table: .inlineTable
            default: .value
            }
        case .table(let table):
            switch drafts[table].origin {
            case .dotted: .dottedTable
            case .header, .root: .headerTable
            case .implicit: .implicitTable
            case .inline: .inlineTable
            }
        case .tables: .arrayOfTables
        }
    }

    /// Makes a finished value.
    private func node(_ content: Content) -> TOMLNode {
        switch content {
        case .node(let node): return node
        case .table(let table): return tableNode(table)
        case .tables(let list):
            let nodes = lists[list].map { tableNode($0) }
            return TOMLNode(value: .array(nodes), span: nodes.first?.span ?? 0..<0)
        }
    }

    /// Makes a finished table with its place.
    private func tableNode(_ table: Int) -> TOMLNode {
        TOMLNode(value: .table(finish(table)), span: drafts[table].span)
    }
}
