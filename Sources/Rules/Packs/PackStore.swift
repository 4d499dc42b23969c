import Synchronization

/// Packs as checking asks for them: of an outline, items and forms are read when a file may answer them, and kept for the next.
///
/// A class with a lock, because files may be checked side by side; most runs ask for one item of dozens.
final class PackStore: Sendable {
    /// What is known from the start.
    let library: PackLibrary
    /// Which forms list a header.
    let headers: HeaderIndex
    private let loaded = Mutex(Loaded())

    /// What was read so far.
    private struct Loaded {
        var items: [String: Item] = [:]
        /// How many items of a pack were read one by one.
        var counts: [String: Int] = [:]
        var forms: [String: Form] = [:]
        var agencyTypes: Vocabulary?
    }

    init(_ library: PackLibrary) {
        self.library = library
        headers = library.outline?.headers ?? HeaderIndex(Array(library.forms.values))
    }

    /// 3 items: who asks for more has a whole report, and items share forms that would be read again for each.
    private static let singleItems = 3

    /// An item in full.
    func item(_ item: Item, of pack: Pack) -> Item {
        guard let outline = library.outline else { return item }
        return loaded.withLock { loaded in
            let key = "\(pack.id)/\(item.id)"
            if let known = loaded.items[key] { return known }
            let isOneOfMany = loaded.counts[pack.id, default: 0] >= Self.singleItems
            loaded.counts[pack.id, default: 0] += 1
            let files = (isOneOfMany ? pack.items : [item]).reduce(into: Set<Int32>()) { $0.formUnion(outline.files(of: $1, in: pack)) }
            let part = PackLibrary(library.files, only: files, detail: .checks).packs.first { $0.id == pack.id }
            for full in part?.items ?? [] where loaded.items["\(pack.id)/\(full.id)"] == nil {
                loaded.items["\(pack.id)/\(full.id)"] = full
            }
            let full = loaded.items[key] ?? item
            loaded.items[key] = full
            return full
        }
    }

    /// The header and the columns of a form; of an outline, without checks.
    func form(_ id: String) -> Form? {
        guard let outline = library.outline else { return library.forms[id] }
        return loaded.withLock { loaded in
            if let known = loaded.forms[id] { return known }
            let form = outline.forms[id]?.first.flatMap { PackLibrary(library.files, only: [$0], detail: .headers).forms[id] }
            loaded.forms[id] = form
            return form
        }
    }

    /// The pack of a fiscal year that is for agencies of a type; nil when agencies of this type have none of their own.
    func pack(year: Int, agencyType: String) -> Pack? {
        let packs = library.packs.filter { $0.fiscalYear == year && !$0.agencyTypes.isEmpty }
        guard !packs.isEmpty else { return nil }
        let wanted = LabelKey.folded(agencyType)
        let term = agencyTypes?.terms.first { term in
            ([term.th] + term.wordings + term.tolerated).contains { LabelKey.folded($0) == wanted }
        }
        let names = [wanted] + (term.map { [LabelKey.folded($0.th)] } ?? [])
        return packs.first { pack in pack.agencyTypes.contains { names.contains(LabelKey.folded($0)) } }
    }

    /// The words for types of agencies.
    var agencyTypes: Vocabulary? {
        let id = "agency-types"
        guard let outline = library.outline else { return library.vocabularies[id] }
        return loaded.withLock { loaded in
            if loaded.agencyTypes == nil, let file = outline.vocabularies[id] {
                loaded.agencyTypes = PackLibrary(library.files, only: [file], detail: .checks).vocabularies[id]
            }
            return loaded.agencyTypes
        }
    }
}
