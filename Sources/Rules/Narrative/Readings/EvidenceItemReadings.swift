import Diagnostics

/// Evidence of an item that speaks of another item of the assessment.
enum EvidenceItemReadings {
    /// 8 letters: runs of so many tell one title from another.
    private static let run = 8
    /// 32 letters: the beginning of a text.
    private static let front = 32
    /// 16 letters: what a title has in common with a text is at least as long.
    private static let common = 16

    /// The title of an item, as far as texts are held against it.
    private struct Title {
        let item: NarrativeFacts.AssessedItem
        let share: TextShare
        let runs: Set<UInt64>
    }

    /// The text of an item's row that holds much of another item's title, and hardly anything of its own.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let titles = facts.items.map { item in
            let share = TextShare(Passage.key(item.title).filter(\.isThai), runsOf: run)
            return Title(item: item, share: share, runs: share.distinct)
        }.filter { $0.runs.count >= common - run + 1 }
        // What is another row's word for word has its own finding.
        var counts: [[UInt16]: Int] = [:]
        for cell in document.tables.flatMap(\.rows).flatMap(\.cells) where cell.key.count >= common { counts[cell.key, default: 0] += 1 }
        for table in document.tables {
            for row in table.rows {
                guard let own = ItemReadings.item(row, table, facts)?.item else { continue }
                let named = table.cell(row, .itemTitle)?.key ?? []
                let ownTitles =
                    ([own.title] + own.titles).map { TextShare(Passage.key($0).filter(\.isThai), runsOf: run) }
                    + [TextShare(named.filter(\.isThai), runsOf: run)]
                for role in reading.roles {
                    guard let cell = table.cell(row, role), cell.key.count >= common, counts[cell.key] == 1 else { continue }
                    let letters = cell.key.filter(\.isThai)
                    let text = TextShare(letters, runsOf: run).distinct
                    // What a text is about stands at its beginning.
                    let start = TextShare(Array(letters.prefix(front)), runsOf: run).distinct
                    guard !ownTitles.contains(where: { $0.share(in: text) >= reading.least }) else { continue }
                    let ownRuns = ownTitles.reduce(into: Set<UInt64>()) { $0.formUnion($1.distinct) }
                    let others = titles.filter { title in
                        // Items of one sub-indicator are about each other.
                        title.item.indicator != own.indicator && title.share.share(in: text) >= reading.threshold
                            && title.runs.subtracting(ownRuns).intersection(start).count > 0
                            && title.runs.subtracting(ownRuns).intersection(text).count > common - run
                    }
                    guard let other = others.max(by: { $0.share.share(in: text) < $1.share.share(in: text) }) else { continue }
                    finds.add(
                        cell, cell.whole,
                        Phrase(
                            th: "ข้อความนี้กล่าวถึง {other} “{title}” ไม่ใช่ {own}",
                            en: "the text speaks of {other} “{title}”, not of {own}"),
                        [.init("other", other.item.id), .init("title", other.item.title), .init("own", own.id)])
                }
            }
        }
    }
}
