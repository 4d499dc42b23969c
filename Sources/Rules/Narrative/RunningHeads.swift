/// The lines that repeat a heading above a table which a page has cut: the title's, or that of the part.
struct RunningHeads: Sendable {
    /// For each line that repeats one of the title, that line; by their places among the texts.
    private(set) var titles: [Int: Int] = [:]
    /// All lines that repeat a heading.
    private var all: Set<Int> = []

    /// 24 signs: headings that begin with the same are the same.
    private static let start = 24
    /// 12 signs: above a table that goes on with the header of the one before, a page may shorten the title.
    private static let shortStart = 12
    /// 160 signs: a title and the agency in one line.
    private static let longest = 160

    init(_ document: NarrativeDocument) {
        var known: [[UInt16]: Int] = [:]
        for (index, text) in document.texts.enumerated() where text.passage.key.count <= Self.longest {
            let start = Array(text.passage.key.prefix(Self.start))
            guard start.count == Self.start else { continue }
            guard index >= document.titleCount, let first = known[start] ?? Self.title(start, index, text, document) else {
                known[start] = known[start] ?? index
                continue
            }
            guard text.tablesAbove > 0, text.tablesAbove < document.tables.count else { continue }
            all.insert(index)
            if first < document.titleCount { titles[index] = first }
        }
    }

    /// The line of the title that a page has shortened above a table of which it goes on with the rows; nil of other lines.
    private static func title(
        _ start: [UInt16], _ index: Int, _ text: NarrativeDocument.Text, _ document: NarrativeDocument
    ) -> Int? {
        guard 0..<document.tables.count ~= text.tablesAbove, text.tablesAbove > 0 else { return nil }
        let table = document.tables[text.tablesAbove]
        guard !table.headerKey.isEmpty, document.tables[text.tablesAbove - 1].headerKey == table.headerKey else { return nil }
        return document.title.firstIndex { $0.passage.first(Array(start[..<shortStart])) != nil }
    }

    /// Whether lines repeat headings and nothing else stands there.
    func areAll(_ lines: Range<Int>) -> Bool { lines.allSatisfy(all.contains) }
}
