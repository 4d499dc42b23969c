import Diagnostics

/// What the files of a report answer, item by item, so that items can be held against each other.
struct Answers: Sendable {
    /// The answer to one item.
    struct Entry: Sendable {
        /// The ids of its pack and of the pack that this extends.
        let packs: [String]
        /// The id of the item.
        let item: String
        /// Its tables, with the file each stands in.
        var results: [(file: Int32, result: TableResult)]
        /// The lines and cells of its files.
        var texts: [(file: Int32, pieces: [Piece])]
    }

    private let entries: [Entry]
    /// Whether a report of the year before was there to look at.
    let hasPrevious: Bool

    init(_ entries: [Entry], hasPrevious: Bool = false) {
        self.entries = entries
        self.hasPrevious = hasPrevious
    }

    /// The answers of a report and of that of the year before, whose files stand behind its own from an index on.
    init(_ entries: [Entry], previous: [FileChecker], firstPreviousFile: Int32) {
        let old = previous.enumerated().compactMap { index, file -> Entry? in
            guard let recognition = file.recognition else { return nil }
            let place = firstPreviousFile + Int32(index)
            return Entry(
                packs: recognition.pack.ids, item: recognition.item.id, results: file.results.map { (place, $0) },
                texts: [(place, file.text)])
        }
        self.init(entries + old, hasPrevious: !previous.isEmpty)
    }

    /// The answer to an item; nil when there is none.
    func answer(to item: String, in pack: String) -> Entry? {
        let found = entries.filter { $0.item == item && $0.packs.contains(pack) }
        guard var whole = found.first else { return nil }
        for part in found.dropFirst() {
            whole.results += part.results
            whole.texts += part.texts
        }
        return whole
    }
}

extension Pack {
    /// Its id, and that of the pack that it extends.
    var ids: [String] { [id] + (base.map { [$0] } ?? []) }
}
