import Diagnostics
import TOML

/// Another item that a check names: `X2`, or `1:X2` for one of another pack.
struct OtherItem: Hashable, Sendable {
    /// The id of the pack; nil for the pack of the check.
    let pack: String?
    /// The id of the item.
    let item: String

    /// How packs write it.
    var name: String { (pack.map { $0 + ":" } ?? "") + item }

    /// Parts a name that a check uses into the item and what of it is meant: `1:X2/table.group`; nil when it names no item.
    static func parse(_ name: String) -> (item: OtherItem, rest: String?)? {
        let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
        let head = parts[0].split(separator: ":", omittingEmptySubsequences: false).map { String($0) }
        guard let item = head.last, !item.isEmpty, head.count <= 2, parts.count > 1 || !item.contains(".") else { return nil }
        return (OtherItem(pack: head.count > 1 ? head[0] : nil, item: item), parts.count > 1 ? parts[1] : nil)
    }
}

/// Looks up what checks of one item say about others: their tables, before they are loaded.
struct OtherItems {
    let files: PackFiles
    /// The folders in which the pack's own items lie, the pack's first, then that of the pack it extends.
    let folders: [String]

    /// Looks among given folders.
    init(files: PackFiles, folders: [String]) {
        self.files = files
        self.folders = folders
    }

    /// Looks in a pack and in the one that it extends.
    init(files: PackFiles, of pack: Pack) {
        self.init(files: files, folders: [pack.id] + (pack.base.map { [$0] } ?? []))
    }

    /// The file of an item, parsed; an item's file is called by its id.
    func root(_ other: OtherItem, _ loading: inout Loading) -> PackTable? {
        for folder in other.pack.map({ [$0] }) ?? folders {
            let path = "\(folder)/items/\(other.item).toml"
            guard let index = files.files.firstIndex(where: { $0.path == path }), let table = loading.parse(Int32(index)) else { continue }
            return PackTable(table, file: Int32(index))
        }
        return nil
    }

    /// The tables of an item: their ids, forms and titles.
    func tables(of root: PackTable) -> [(id: String, form: String, title: Phrase)] {
        guard case .array(let tables)? = root.table["table"]?.value else { return [] }
        return tables.compactMap { table in
            guard case .table(let table) = table.value, case .string(let id)? = table["id"]?.value,
                case .string(let form)? = table["form"]?.value
            else { return nil }
            return (id.value, form.value, Self.phrase(table["title"]))
        }
    }

    /// The title of an item.
    func title(of root: PackTable) -> Phrase {
        guard case .table(let item)? = root.table["item"]?.value else { return Phrase("") }
        return Self.phrase(item["title"])
    }

    private static func phrase(_ node: TOMLNode?) -> Phrase {
        guard case .table(let table)? = node?.value, case .string(let th)? = table["th"]?.value, case .string(let en)? = table["en"]?.value
        else { return Phrase("") }
        return Phrase(th: th.value, en: en.value)
    }
}
