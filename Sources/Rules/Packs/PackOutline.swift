import Diagnostics

/// What is needed of packs to recognise which item a file answers, and the files to read once that is known.
///
/// It travels beside the packs inside the binary as text, a line for each thing with its fields parted by tabs: reading three years of packs
/// took forty milliseconds, and a run asks for one item of a hundred (Nov 2026, EPYC VM).
struct PackOutline: Sendable {
    /// The packs; their items lack all that only checking needs.
    var packs: [Pack] = []
    /// Which forms list a header.
    var headers: HeaderIndex
    /// The file of each form, and of the vocabularies it names, by the form's id.
    var forms: [String: [Int32]] = [:]
    /// The file of each vocabulary, by id.
    var vocabularies: [String: Int32] = [:]
    /// The files by which an item's prose is read, by the item's file.
    var narratives: [Int32: [Int32]] = [:]
    /// The head of each pack, by the pack's id.
    var heads: [String: Int32] = [:]
    /// The forms that an item's checks need of other items, by the item's file.
    var otherForms: [Int32: [String]] = [:]

    /// The files that an item stands in, with all that it refers to.
    func files(of item: Item, in pack: Pack) -> Set<Int32> {
        let needed = item.tables.map(\.form.id) + (otherForms[item.origin.file] ?? [])
        return Set(
            [item.origin.file] + pack.ids.compactMap { heads[$0] } + needed.flatMap { forms[$0] ?? [] }
                + (narratives[item.origin.file] ?? []))
    }
}

extension PackOutline {
    /// Writes the outline of packs.
    static func text(of library: PackLibrary) -> String {
        var lines: [String] = []
        func add(_ fields: String...) {
            lines.append(fields.map { field in String(field.map { "\t\r\n".contains($0) ? " " : $0 }) }.joined(separator: "\t"))
        }
        func path(_ origin: Origin) -> String { library.files.files[Int(origin.file)].path }
        for (id, file) in library.vocabularyFiles.sorted(by: { $0.key < $1.key }) {
            add("vocabulary", id, library.files.files[Int(file)].path)
        }
        let forms = library.forms.values.sorted { $0.id < $1.id }
        for form in forms { add("form", form.id, path(form.origin), form.vocabularies.sorted().joined(separator: " ")) }
        for profile in library.narratives.values.sorted(by: { $0.id < $1.id }) {
            add("narrative", profile.id, path(profile.origin), profile.vocabularies.joined(separator: " "))
        }
        for pack in library.packs {
            add(
                "pack", pack.id, path(pack.origin), String(pack.fiscalYear), pack.title.th, pack.title.en, pack.base ?? "",
                pack.agencyTypes.joined(separator: "|"))
            for indicator in pack.indicators { add("indicator", indicator.id, indicator.title.th, indicator.title.en) }
            for band in pack.bands { add("band", String(band.least), band.title.th, band.title.en) }
            for item in pack.items {
                add(
                    "item", item.id, path(item.origin), item.indicator, item.title.th, item.title.en, item.owner.th, item.owner.en,
                    item.confidence.rawValue, item.source.document, item.source.clause ?? "", item.period.rawValue,
                    String(item.window.fiscalYear), String(item.window.from), String(item.window.to))
                if let narrative = item.narrative { add("reads", narrative.profile.id) }
                for title in item.titles { add("title", title) }
                let others = Set(item.joins.flatMap { [$0.each, $0.with] }.filter { $0.other != nil }.compactMap { $0.form?.id })
                for form in others.sorted() { add("other", form) }
                for table in item.tables {
                    add("table", table.id, table.form.id, table.title.th, table.title.en, table.presence?.name ?? "")
                }
            }
        }
        let headers = HeaderIndex(forms)
        for (digest, owner) in zip(headers.digests, headers.owners) { add("header", String(digest, radix: 36), String(owner)) }
        return lines.joined(separator: "\n") + "\n"
    }
}
