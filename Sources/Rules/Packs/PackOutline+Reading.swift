import Diagnostics

extension PackOutline {
    /// Reads an outline; nil unless every line of it is understood, for then the packs must be read.
    ///
    /// - Parameters:
    ///   - bytes: What `text(of:)` wrote, in UTF-8.
    ///   - files: The files that the outline is of.
    init?(_ bytes: [UInt8], of files: PackFiles) {
        var reader = Reader(files)
        var fields: [Range<Int>] = []
        var start = 0
        for (at, byte) in bytes.enumerated() {
            guard byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n") else { continue }
            fields.append(start..<at)
            start = at + 1
            guard byte == UInt8(ascii: "\n") else { continue }
            guard reader.read(Fields(bytes: bytes, ranges: fields)) else { return nil }
            fields.removeAll(keepingCapacity: true)
        }
        guard start == bytes.count, let outline = reader.outline else { return nil }
        self = outline
    }
}

/// The fields of one line.
private struct Fields {
    let bytes: [UInt8]
    let ranges: [Range<Int>]

    var count: Int { ranges.count }

    subscript(index: Int) -> String { String(decoding: bytes[ranges[index]], as: UTF8.self) }

    func phrase(_ index: Int) -> Phrase { Phrase(th: self[index], en: self[index + 1]) }

    /// A number of a base; nil unless it is one.
    func number<Number: FixedWidthInteger>(_ index: Int, radix: Int = 10) -> Number? { Number(self[index], radix: radix) }
}

/// Reads an outline line by line.
private struct Reader {
    private var paths: [String: Int32] = [:]
    /// What each file is.
    private let files: [PackFiles.Kind]
    private var draft = Draft()
    /// The pack that lines belong to, and its item.
    private var pack: PackDraft?
    private var item: ItemDraft?

    private struct Draft {
        var packs: [Pack] = []
        var forms: [(id: String, files: [Int32])] = []
        var vocabularies: [String: Int32] = [:]
        var heads: [String: Int32] = [:]
        var otherForms: [Int32: [String]] = [:]
        var profiles: [String: [Int32]] = [:]
        var narratives: [Int32: [Int32]] = [:]
        var digests: [UInt64] = []
        var owners: [UInt16] = []
    }

    private struct PackDraft {
        let id: String
        let origin: Origin
        let fiscalYear: Int
        let title: Phrase
        let base: String?
        let agencyTypes: [String]
        var indicators: [Indicator] = []
        var bands: [Band] = []
        var items: [Item] = []
    }

    private struct ItemDraft {
        let id: String
        let origin: Origin
        let indicator: String
        let title: Phrase
        let owner: Phrase
        let confidence: Confidence
        let source: Source
        let period: Period
        let window: Window
        var titles: [String] = []
        var tables: [TableDemand] = []
    }

    init(_ files: PackFiles) {
        self.files = files.files.map(\.kind)
        for (index, file) in files.files.enumerated() { paths[file.path] = Int32(index) }
    }

    /// What was read; nil when a part does not fit the others.
    var outline: PackOutline? {
        var whole = self
        whole.endPack()
        guard let headers = HeaderIndex(forms: draft.forms.map(\.id), digests: draft.digests, owners: draft.owners) else { return nil }
        return PackOutline(
            packs: whole.draft.packs, headers: headers, forms: Dictionary(draft.forms.map { ($0.id, $0.files) }) { first, _ in first },
            vocabularies: draft.vocabularies, narratives: draft.narratives, heads: draft.heads, otherForms: draft.otherForms)
    }

    /// Reads a line; false when it cannot be understood.
    mutating func read(_ line: Fields) -> Bool {
        switch (line[0], line.count) {
        case ("header", 3):
            guard let digest: UInt64 = line.number(1, radix: 36), let owner: UInt16 = line.number(2) else { return false }
            draft.digests.append(digest)
            draft.owners.append(owner)
        case ("vocabulary", 3):
            guard let file = paths[line[2]] else { return false }
            draft.vocabularies[line[1]] = file
        case ("form", 4):
            guard let file = paths[line[2]] else { return false }
            let named = line[3].split(separator: " ").map { draft.vocabularies[String($0)] }
            guard !named.contains(nil) else { return false }
            draft.forms.append((line[1], [file] + named.compactMap(\.self)))
        case ("narrative", 4):
            guard let file = paths[line[2]] else { return false }
            let named = line[3].split(separator: " ").map { draft.vocabularies[String($0)] }
            guard !named.contains(nil) else { return false }
            draft.profiles[line[1]] = [file] + named.compactMap(\.self)
        case ("reads", 2):
            guard let item, let files = draft.profiles[line[1]] else { return false }
            draft.narratives[item.origin.file] = files
        case ("other", 2):
            guard let item, draft.forms.contains(where: { $0.id == line[1] }) else { return false }
            draft.otherForms[item.origin.file, default: []].append(line[1])
        case ("pack", 8):
            guard let file = paths[line[2]], let year: Int = line.number(3) else { return false }
            endPack()
            draft.heads[line[1]] = file
            pack = PackDraft(
                id: line[1], origin: Origin(file: file, range: 0..<0), fiscalYear: year, title: line.phrase(4),
                base: line[6].isEmpty ? nil : line[6], agencyTypes: line[7].split(separator: "|").map { String($0) })
        case ("indicator", 4): pack?.indicators.append(Indicator(id: line[1], title: line.phrase(2)))
        case ("band", 4):
            guard let least: Int = line.number(1) else { return false }
            pack?.bands.append(Band(title: line.phrase(2), least: least))
        case ("item", 15): return beginItem(line)
        case ("title", 2): item?.titles.append(line[1])
        case ("table", 6):
            guard draft.forms.contains(where: { $0.id == line[2] }) else { return false }
            item?.tables.append(
                TableDemand(
                    id: line[1], title: line.phrase(3), form: Form(outlineOf: line[2]), presence: Level(name: line[5]), instead: [],
                    nilSentences: [], checks: []))
        default: return false
        }
        return true
    }

    private mutating func beginItem(_ line: Fields) -> Bool {
        guard pack != nil, let file = paths[line[2]], let confidence = Confidence(rawValue: line[8]),
            let period = Period(rawValue: line[11]),
            let year: Int = line.number(12), let from: Int32 = line.number(13), let to: Int32 = line.number(14)
        else { return false }
        endItem()
        item = ItemDraft(
            id: line[1], origin: Origin(file: file, range: 0..<0), indicator: line[3], title: line.phrase(4), owner: line.phrase(6),
            confidence: confidence, source: Source(document: line[9], clause: line[10].isEmpty ? nil : line[10]), period: period,
            window: Window(fiscalYear: year, from: from, to: to))
        return true
    }

    private mutating func endItem() {
        guard let done = item, let year = pack?.fiscalYear else { return }
        item = nil
        pack?.items.append(
            Item(
                id: done.id, indicator: done.indicator, title: done.title, owner: done.owner, confidence: done.confidence,
                source: done.source, fiscalYear: year, window: done.window, period: done.period, titles: done.titles,
                tables: done.tables, joins: [], years: nil, narrative: nil, elements: [], attests: [], follows: nil, survivors: [],
                origin: done.origin))
    }

    private mutating func endPack() {
        endItem()
        guard let done = pack else { return }
        pack = nil
        draft.packs.append(
            Pack(
                id: done.id, fiscalYear: done.fiscalYear, base: done.base, agencyTypes: done.agencyTypes, title: done.title,
                indicators: done.indicators, bands: done.bands, items: done.items, origin: done.origin,
                ownItems: Set(done.items.filter { files[Int($0.origin.file)] == .item(folder: done.id) }.map(\.id))))
    }
}

extension Form {
    /// A form of which no more is known than its id.
    fileprivate init(outlineOf id: String) {
        self.init(
            id: id, title: Phrase(""), layout: .records, order: nil, unknown: nil, totals: [], remarks: [], columns: [], checks: [],
            tableChecks: [], groups: [], survivors: [], matcher: HeaderMatcher([]), origin: Origin(file: 0, range: 0..<0))
    }
}
