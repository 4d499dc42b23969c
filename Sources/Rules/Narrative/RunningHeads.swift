/// The lines that repeat a heading above a table which a page has cut: the title's, or that of the part.
struct RunningHeads: Sendable {
    /// For each line that repeats one of the title, that line; by their places among the texts.
    private(set) var titles: [Int: Int] = [:]
    /// All lines that repeat a heading.
    private var all: Set<Int> = []

    /// 24 signs: headings that begin with the same are the same.
    private static let start = 24
    /// 160 signs: a title and the agency in one line.
    private static let longest = 160

    init(_ document: NarrativeDocument) {
        var known: [[UInt16]: Int] = [:]
        for (index, text) in document.texts.enumerated() where text.passage.key.count <= Self.longest {
            let start = Array(text.passage.key.prefix(Self.start))
            guard start.count == Self.start else { continue }
            guard index >= document.titleCount, let first = known[start] else {
                known[start] = known[start] ?? index
                continue
            }
            guard text.tablesAbove > 0, text.tablesAbove < document.tables.count else { continue }
            all.insert(index)
            if first < document.titleCount { titles[index] = first }
        }
    }

    /// Whether lines repeat headings and nothing else stands there.
    func areAll(_ lines: Range<Int>) -> Bool { lines.allSatisfy(all.contains) }
}
