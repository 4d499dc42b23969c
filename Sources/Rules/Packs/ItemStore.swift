import Synchronization

/// Items in full, loaded when a file is known to answer them and kept for the next.
///
/// A class with a lock, because files may be checked side by side; most runs ask for one item of dozens, and compiling the others took
/// half of a small file's time (Nov 2026, EPYC VM).
final class ItemStore: Sendable {
    private let outline: PackLibrary
    private let loaded = Mutex<[String: PackLibrary]>([:])

    init(_ outline: PackLibrary) {
        self.outline = outline
    }

    /// The item of an id in the pack of a fiscal year.
    func item(_ id: String, year: Int) -> Item? {
        let key = "\(year)/\(id)"
        let library = loaded.withLock { loaded in
            let library = loaded[key] ?? PackLibrary(outline.files, year: year, item: id, detail: .checks, parsed: outline.parsed)
            loaded[key] = library
            return library
        }
        return library.pack(year: year)?.item(id)
    }
}
