import Diagnostics
import TOML

/// The head of a pack, before its items are read.
struct PackHead {
    let index: Int32
    let table: TOMLTable
    /// The folder of the pack, which is its id.
    let folder: String
    /// The pack that it changes.
    let extends: String?
}

/// The heads of all packs, and which of them change which.
struct PackHeads {
    private let heads: [PackHead]
    private let files: PackFiles

    init(_ tables: [(index: Int32, table: TOMLTable)], _ files: PackFiles) {
        self.files = files
        heads = tables.compactMap { index, table in
            guard case .pack(let folder) = files.files[Int(index)].kind else { return nil }
            var extends: String?
            if case .table(let inner)? = table["pack"]?.value, case .string(let text)? = inner["extends"]?.value { extends = text.value }
            return PackHead(index: index, table: table, folder: folder, extends: extends)
        }
    }

    /// The folders of a pack and of those it extends, its own first; each once, however they go round.
    func chain(of folder: String) -> [String] {
        var chain = [folder]
        while let next = heads.first(where: { $0.folder == chain.last })?.extends, !chain.contains(next) { chain.append(next) }
        return chain
    }

    /// The heads, each behind the one that it extends; what extends nothing that is there is reported and stands by itself.
    func inOrder(_ loading: inout Loading) -> [PackHead] {
        for head in heads {
            guard let base = head.extends else { continue }
            let pack = PackTable(head.table, file: head.index)
            let last = chain(of: head.folder).last
            if !heads.contains(where: { $0.folder == base }) {
                if case .table(let inner)? = pack.table["pack"]?.value, let node = inner["extends"] {
                    pack.unknown(base, at: node, among: heads.map(\.folder), &loading)
                }
            } else if let end = heads.first(where: { $0.folder == last })?.extends, heads.contains(where: { $0.folder == end }) {
                loading.report(
                    PackRules.badValue, at: pack.origin(of: "pack"), th: "ชุดข้อกำหนดต่อยอดกันเป็นวง", en: "packs extend each other in a circle")
            }
        }
        return heads.sorted { (chain(of: $0.folder).count, $0.folder) < (chain(of: $1.folder).count, $1.folder) }
    }
}

/// Reads packs.
struct PackLoader {
    let forms: [String: Form]
    let narratives: [String: NarrativeProfile]
    let others: OtherItems

    /// Reads a pack from its head and its own items; of a pack that extends another, the rest is taken from that.
    func load(_ head: PackHead, _ ownItems: [(index: Int32, table: TOMLTable)], base: Pack?, _ loading: inout Loading) -> Pack {
        var root = PackTable(head.table, file: head.index)
        var table = root.table("pack", &loading) ?? PackTable(TOMLTable.empty, file: root.file)
        let id = table.requiredString("id", &loading)
        _ = table.string("extends", &loading)
        if base == nil { _ = table.required("fiscal-year", &loading) }
        let fiscalYear = table.integer("fiscal-year", &loading) ?? base?.fiscalYear ?? 0
        if let base, fiscalYear != base.fiscalYear {
            loading.report(
                PackRules.badValue, at: table.origin(of: "fiscal-year"), th: "ต่อยอดได้เฉพาะชุดข้อกำหนดของปีงบประมาณเดียวกัน (\(base.fiscalYear))",
                en: "only a pack of the same fiscal year can be extended (\(base.fiscalYear))")
        }
        let title = table.requiredPhrase("title", &loading)
        let agencyTypes = table.strings("agency-types", &loading)
        let left = without(&table, base, &loading)
        table.finish(&loading)
        let indicators = root.tables("indicator", &loading).map { table in
            var table = table
            let indicator = Indicator(id: table.requiredString("id", &loading), title: table.requiredPhrase("title", &loading))
            table.finish(&loading)
            return indicator
        }
        let bands = root.tables("band", &loading).map { table in
            var table = table
            let title = table.requiredPhrase("title", &loading)
            _ = table.required("least", &loading)
            let band = Band(title: title, least: max(0, table.integer("least", &loading) ?? 0))
            table.finish(&loading)
            return band
        }
        root.finish(&loading)
        let known = indicators + (base?.indicators ?? []).filter { one in !indicators.contains { $0.id == one.id } }
        let own = items(ownItems, fiscalYear: fiscalYear, indicators: known, &loading)
        let taken = (base?.items ?? []).filter { item in !left.contains(item.id) && !own.contains { $0.id == item.id } }
        return Pack(
            id: id, fiscalYear: fiscalYear, base: base?.id, agencyTypes: agencyTypes, title: title, indicators: known,
            bands: (bands.isEmpty ? base?.bands ?? [] : bands).sorted { $0.least > $1.least },
            items: (own + taken).sorted { Self.isBefore($0.id, $1.id) }, origin: root.origin, ownItems: Set(own.map(\.id)))
    }

    /// The items that are left out of the pack that is extended.
    private func without(_ table: inout PackTable, _ base: Pack?, _ loading: inout Loading) -> [String] {
        guard case .array(let nodes)? = table.node("without")?.value else { return table.strings("without", &loading) }
        return nodes.compactMap { node in
            guard let id = table.text(node, "without", &loading) else { return nil }
            if base?.items.contains(where: { $0.id == id }) ?? false { return id }
            // Of one item that is asked for, the others are not at hand.
            if loading.detail == .everything { table.unknown(id, at: node, among: base?.items.map(\.id) ?? [], &loading) }
            return nil
        }
    }

    private func items(
        _ tables: [(index: Int32, table: TOMLTable)], fiscalYear: Int, indicators: [Indicator], _ loading: inout Loading
    ) -> [Item] {
        var items: [Item] = []
        var origins: [String: Origin] = [:]
        for (index, table) in tables {
            let table = PackTable(table, file: index)
            let item = Item.load(
                table, fiscalYear: fiscalYear, indicators: indicators, forms: forms, narratives: narratives,
                others: others, &loading)
            if let first = origins[item.id] { loading.reportDuplicate(item.id, at: table.origin, first: first) }
            origins[item.id] = table.origin
            Self.reportRepeatedChecks(of: item, &loading)
            items.append(item)
        }
        return items
    }

    /// Orders items by the number in their id.
    private static func isBefore(_ left: String, _ right: String) -> Bool {
        let numbers = [left, right].map { Int($0.drop { !$0.isNumber }) ?? 0 }
        return numbers[0] == numbers[1] ? left < right : numbers[0] < numbers[1]
    }

    /// Reports checks of one item that have the same id, because findings could not be told apart.
    private static func reportRepeatedChecks(of item: Item, _ loading: inout Loading) {
        var seen: [String: Origin] = [:]
        var all: [(String, Origin)] = []
        for table in item.tables {
            all += table.checks.map { ($0.id, $0.origin) } + table.form.tableChecks.map { ($0.id, $0.origin) }
        }
        all += item.elements.map { ($0.id, $0.origin) } + item.attests.map { ($0.id, $0.origin) }
        all += item.joins.map { ($0.id, $0.origin) } + (item.narrative?.readings ?? []).map { ($0.id, $0.origin) }
        let taken = Set(item.generalRules.map(\.id.description))
        for (id, origin) in all {
            if taken.contains("\(item.id)/\(id)") {
                loading.report(
                    PackRules.duplicateID, at: origin, th: "รหัสนี้เป็นของกฎที่ทุกข้อมีอยู่แล้ว (\(item.id)/\(id))",
                    en: "the id belongs to a rule that every item has (\(item.id)/\(id))")
            }
            if let first = seen[id] {
                loading.reportDuplicate("\(item.id)/\(id)", at: origin, first: first)
            }
            seen[id] = origin
        }
    }
}
