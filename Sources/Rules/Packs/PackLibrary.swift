public import Diagnostics
import TOML

/// All packs of a set of files, compiled, with the mistakes found in them.
public struct PackLibrary: Sendable {
    /// The packs, by fiscal year.
    public let packs: [Pack]
    /// The forms, by id.
    public let forms: [String: Form]
    /// How reports of prose are read, by id.
    let narratives: [String: NarrativeProfile]
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
    /// The names of places.
    public let placeStore: PlaceStore

    /// Takes packs without mistakes that have been outlined by `outlineText`, and reads of them what is asked for; nil when the outline is
    /// not of these files.
    public init?(_ files: PackFiles, outline bytes: [UInt8]) {
        guard let outline = PackOutline(bytes, of: files) else { return nil }
        packs = outline.packs
        forms = [:]
        narratives = [:]
        vocabularies = [:]
        published = [:]
        findings = []
        self.files = files
        self.outline = outline
        vocabularyFiles = outline.vocabularies
        placeStore = PlaceStore(files)
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
        var narratives: [String: NarrativeProfile] = [:]
        for (index, table) in tables(where: { $0 == .narrative }) {
            let profile = NarrativeProfile.load(PackTable(table, file: index), vocabularies: vocabularies, &loading)
            narratives[profile.id] = profile
        }
        var packs: [Pack] = []
        let heads = PackHeads(tables { if case .pack = $0 { true } else { false } }, files)
        for head in heads.inOrder(&loading) {
            let own = items.filter { files.files[Int($0.index)].kind == .item(folder: head.folder) }
            let loader = PackLoader(
                forms: forms, narratives: narratives, others: OtherItems(files: files, folders: heads.chain(of: head.folder)))
            packs.append(loader.load(head, own, base: head.extends.flatMap { base in packs.first { $0.id == base } }, &loading))
        }
        if packs.isEmpty, wanted == nil, !files.files.isEmpty {
            loading.report(
                PackRules.nothing, at: Origin(file: 0, range: 0..<0), th: "ไม่พบชุดข้อกำหนด (ไม่มี pack.toml)",
                en: "there is no pack here (no pack.toml)")
        }
        if detail == .everything { Places.check(files, &loading) }
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
        self.packs = packs.sorted { ($0.fiscalYear, $0.id) < ($1.fiscalYear, $1.id) }
        self.forms = forms
        self.narratives = narratives
        self.vocabularies = vocabularies
        self.vocabularyFiles = vocabularyFiles
        self.files = files
        outline = nil
        placeStore = PlaceStore(files)
        findings = loading.findings
    }

    /// The packs outlined: what `init(_:outline:)` reads.
    public var outlineText: String { PackOutline.text(of: self) }

    /// The lists of published ids with what is new in the packs, by path below the folder of packs.
    public var publishedLists: [(path: String, text: String)] {
        packs.map { ("\($0.id)/published.toml", Published.text(of: $0, before: published[$0.id])) }
    }

    /// The pack of a fiscal year: the one of an id, or the one that is for all agencies.
    public func pack(year: Int, id: String? = nil) -> Pack? {
        packs.first { pack in pack.fiscalYear == year && (id.map { $0 == pack.id } ?? (pack.base == nil)) }
    }
}
