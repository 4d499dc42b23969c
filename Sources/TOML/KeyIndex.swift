/// Finds keys among entries: by looking at each while they are few, by hashing once they are many.
struct KeyIndex: Sendable {
    /// 8 entries: up to there, looking at each is as quick as hashing.
    private static let smallCount = 8

    private var positions: [ExactKey: Int] = [:]

    /// Finds the position of a key among the entries that were noted.
    func position<Entry>(of key: String, in entries: [Entry], key path: (Entry) -> String) -> Int? {
        if entries.count > KeyIndex.smallCount { return positions[ExactKey(text: key)] }
        return entries.firstIndex { ExactKey(text: path($0)) == ExactKey(text: key) }
    }

    /// Takes note of the last entry, which was just appended.
    mutating func noteLast<Entry>(of entries: [Entry], key path: (Entry) -> String) {
        if entries.count <= KeyIndex.smallCount { return }
        let first = positions.isEmpty ? 0 : entries.count - 1
        for position in first..<entries.count {
            positions[ExactKey(text: path(entries[position]))] = position
        }
    }
}

/// A key that equals another only if all bytes do; `String` alone equates canonical equivalents.
private struct ExactKey: Hashable, Sendable {
    let text: String

    static func == (left: ExactKey, right: ExactKey) -> Bool {
        left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }
}
