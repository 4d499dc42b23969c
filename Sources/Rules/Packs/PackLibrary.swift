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
    /// The lists of published ids, by pack; empty unless everything was read.
    let published: [String: Published]
    /// The mistakes; a place's file is an index into `files`.
    public let findings: [Finding]
    /// The files that were read.
    public let files: PackFiles
    /// What is known of packs that were not read; nil when they were.
    let outline: PackOutline?
    /// The file of each vocabulary, by id.
    let vocabularyFiles: [String: Int32]

    /// Takes packs without mistakes that have been outlined by `outlineText`, and reads of them what is asked for; nil when the outline is
    /// not of these files.
    public init?(_ files: PackFiles, outline bytes: [UInt8]) {
        guard let outline = PackOutline(bytes, of: files) else { return nil }
        packs = outline.packs
        forms = [:]
        vocabularies = [:]
        published = [:]
        findings = []
        self.files = files
        self.outline = outline
        vocabularyFiles = outline.vocabularies
    }

    /// Loads packs.
    public init(_ files: PackFiles, detail: PackDetail = .everything) {
        self.init(files, only: nil, detail: detail)
    }

    /// Loads what stands in some files, which must hold all that they refer to, or in all when nil.
    init(_ files: PackFiles, only wanted: Set<Int32>?, detail: PackDetail) {
        var loading = Loading(files, detail: detail)
        func tables(where isWanted: (PackFiles.Kind) -> Bool) -> [(index: Int32, table: TOMLTable)] {
            files.files.indices.map { Int32($0) }.filter { wanted?.contains($0) ?? true && isWanted(files.files[Int($0)].kind) }
                .compactMap { index in loading.parse(index).map { (index, $0) } }
        }
        let items = tables { if case .item = $0 { true } else { false } }
        let formTables = tables { $0 == .form }
        var vocabularies: [String: Vocabulary] = [:]
        var vocabularyFiles: [String: Int32] = [:]
        for (index, table) in tables(where: { $0 == .vocabulary }) {
            let vocabulary = Vocabulary.load(PackTable(table, file: index), &loading)
            vocabularies[vocabulary.id] = vocabulary
            vocabularyFiles[vocabulary.id] = index
        }
        var forms: [String: Form] = [:]
        for (index, table) in formTables {
            let form = Form.load(PackTable(table, file: index), vocabularies: vocabularies, &loading)
            forms[form.id] = form
        }
        var packs: [Pack] = []
        for (index, table) in tables(where: { if case .pack = $0 { true } else { false } }) {
            guard case .pack(let folder) = files.files[Int(index)].kind else { continue }
            let own = items.filter { files.files[Int($0.index)].kind == .item(folder: folder) }
            packs.append(Self.pack(PackTable(table, file: index), own, forms, &loading))
        }
        if packs.isEmpty, wanted == nil, !files.files.isEmpty {
            loading.report(
                PackRules.nothing, at: Origin(file: 0, range: 0..<0), th: "ไม่พบชุดข้อกำหนด (ไม่มี pack.toml)",
                en: "there is no pack here (no pack.toml)")
        }
        var published: [String: Published] = [:]
        // A pack with mistakes would differ from its list because of them.
        if detail == .everything, wanted == nil, loading.findings.isEmpty {
            for (index, table) in tables(where: { if case .published = $0 { true } else { false } }) {
                guard case .published(let folder) = files.files[Int(index)].kind, let pack = packs.first(where: { $0.id == folder }) else {
                    continue
                }
                let list = Published(PackTable(table, file: index), &loading)
                list.check(pack, &loading)
                published[pack.id] = list
            }
            for follows in packs.flatMap(\.items).compactMap(\.follows) { follows.check(packs, &loading) }
        }
        self.published = published
        self.packs = packs.sorted { $0.fiscalYear < $1.fiscalYear }
        self.forms = forms
        self.vocabularies = vocabularies
        self.vocabularyFiles = vocabularyFiles
        self.files = files
        outline = nil
        findings = loading.findings
    }

    /// The packs outlined: what `init(_:outline:)` reads.
    public var outlineText: String { PackOutline.text(of: self) }

    /// The lists of published ids with what is new in the packs, by path below the folder of packs.
    public var publishedLists: [(path: String, text: String)] {
        packs.map { ("\($0.id)/published.toml", Published.text(of: $0, before: published[$0.id])) }
    }

    /// The pack of a fiscal year.
    public func pack(year: Int) -> Pack? {
        packs.first { $0.fiscalYear == year }
    }

    private static func pack(
        _ root: PackTable, _ itemTables: [(index: Int32, table: TOMLTable)], _ forms: [String: Form], _ loading: inout Loading
    ) -> Pack {
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
            items: items.sorted { isBefore($0.id, $1.id) }, origin: root.origin)
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
