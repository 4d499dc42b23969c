public import Diagnostics
import TOML

/// All packs of a set of files, compiled, with the mistakes found in them.
public struct PackLibrary: Sendable {
    /// The packs, by fiscal year.
    public let packs: [Pack]
    /// The forms, by id.
    public let forms: [String: Form]
    /// The vocabularies, by id.
    let vocabularies: [String: Vocabulary]
    /// The mistakes; a place's file is an index into `files`.
    public let findings: [Finding]
    /// The files that were read.
    public let files: PackFiles
    /// The files as parsed, for loading what an outline leaves out; empty but for an outline.
    let parsed: [Int32: TOMLTable]
    /// How much of them was read.
    public let detail: PackDetail

    /// Loads packs: of one fiscal year, Buddhist Era, or of all when nil; of one item, or of all when nil.
    public init(_ files: PackFiles, year: Int? = nil, item: String? = nil, detail: PackDetail = .everything) {
        self.init(files, year: year, item: item, detail: detail, parsed: [:])
    }

    /// Loads packs whose files have been parsed in part.
    init(_ files: PackFiles, year: Int?, item: String?, detail: PackDetail, parsed: [Int32: TOMLTable]) {
        var loading = Loading(files, detail: detail, parsed: parsed)
        let items = Self.tables(of: files, &loading) { file in
            if case .item(let folder) = file.kind { year == nil || folder == "\(year ?? 0)" } else { false }
        }
        .filter { item == nil || Self.text($0.table, "item", "id") == item }
        // Of one item, only the forms that it uses, and of those only the vocabularies.
        let usedForms = item == nil ? nil : Set(items.flatMap { Self.forms(of: $0.table) })
        let formTables = Self.tables(of: files, &loading) { $0.kind == .form }
            .filter { entry in usedForms.map { used in Self.text(entry.table, "form", "id").map { used.contains($0) } ?? false } ?? true }
        var vocabularies: [String: Vocabulary] = [:]
        for (index, table) in Self.tables(
            of: files, &loading,
            where: { $0.kind == .vocabulary && (detail != .outline || $0.path == "vocabulary/agency-types.toml") })
        {
            let vocabulary = Vocabulary.load(PackTable(table, file: index), &loading)
            vocabularies[vocabulary.id] = vocabulary
        }
        var forms: [String: Form] = [:]
        for (index, table) in formTables {
            let form = Form.load(PackTable(table, file: index), vocabularies: vocabularies, &loading)
            forms[form.id] = form
        }
        var packs: [Pack] = []
        let heads = Self.tables(of: files, &loading) { if case .pack = $0.kind { true } else { false } }
        for (index, table) in heads {
            guard case .pack(let folder) = files.files[Int(index)].kind else { continue }
            let own = items.filter { files.files[Int($0.index)].kind == .item(folder: folder) }
            if let pack = Self.pack(PackTable(table, file: index), own, forms, year: year, &loading) { packs.append(pack) }
        }
        if packs.isEmpty, year == nil, !files.files.isEmpty {
            loading.report(
                PackRules.nothing, at: Origin(file: 0, range: 0..<0), th: "ไม่พบชุดข้อกำหนด (ไม่มี pack.toml)",
                en: "there is no pack here (no pack.toml)")
        }
        self.packs = packs.sorted { $0.fiscalYear < $1.fiscalYear }
        self.forms = forms
        self.vocabularies = vocabularies
        self.files = files
        self.detail = detail
        self.parsed = detail == .outline ? loading.parsed : [:]
        findings = loading.findings
    }

    /// The pack of a fiscal year.
    public func pack(year: Int) -> Pack? {
        packs.first { $0.fiscalYear == year }
    }

    private static func tables(
        of files: PackFiles, _ loading: inout Loading, where isWanted: (PackFiles.File) -> Bool
    ) -> [(index: Int32, table: TOMLTable)] {
        var tables: [(index: Int32, table: TOMLTable)] = []
        for (index, file) in files.files.enumerated() where isWanted(file) {
            if let table = loading.parse(Int32(index)) { tables.append((Int32(index), table)) }
        }
        return tables
    }

    /// A text of a table of a file, before anything is checked.
    private static func text(_ root: TOMLTable, _ table: String, _ key: String) -> String? {
        guard case .table(let inner)? = root[table]?.value, case .string(let text)? = inner[key]?.value else { return nil }
        return text.value
    }

    /// The forms that an item's tables name.
    private static func forms(of root: TOMLTable) -> [String] {
        guard case .array(let tables)? = root["table"]?.value else { return [] }
        return tables.compactMap { table in
            guard case .table(let inner) = table.value, case .string(let form)? = inner["form"]?.value else { return nil }
            return form.value
        }
    }

    private static func pack(
        _ root: PackTable, _ itemTables: [(index: Int32, table: TOMLTable)], _ forms: [String: Form], year: Int?, _ loading: inout Loading
    ) -> Pack? {
        var root = root
        var head = root.table("pack", &loading) ?? PackTable(TOMLTable.empty, file: root.file)
        let id = head.requiredString("id", &loading)
        _ = head.required("fiscal-year", &loading)
        let fiscalYear = head.integer("fiscal-year", &loading) ?? 0
        let title = head.requiredPhrase("title", &loading)
        head.finish(&loading)
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
        if let year, year != fiscalYear { return nil }
        var items: [Item] = []
        var origins: [String: Origin] = [:]
        for (index, table) in itemTables {
            let table = PackTable(table, file: index)
            let item = Item.load(table, fiscalYear: fiscalYear, indicators: indicators, forms: forms, &loading)
            if let first = origins[item.id] { loading.reportDuplicate(item.id, at: table.origin, first: first) }
            origins[item.id] = table.origin
            reportRepeatedChecks(of: item, &loading)
            items.append(item)
        }
        return Pack(
            id: id, fiscalYear: fiscalYear, title: title, indicators: indicators, bands: bands.sorted { $0.least > $1.least },
            items: items.sorted { isBefore($0.id, $1.id) })
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
        for (id, origin) in all + item.joins.map({ ($0.id, $0.origin) }) {
            if let first = seen[id] {
                loading.reportDuplicate("\(item.id)/\(id)", at: origin, first: first)
            }
            seen[id] = origin
        }
    }
}
