import Diagnostics

/// The ranks that a table gives its scores.
enum RankReadings {
    /// 4 rows: of fewer nothing tells that a column ranks another.
    private static let leastRows = 4

    /// A rank that is not the one of its score, where those of most other rows are.
    static func read(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        for table in facts.figures {
            for column in table.columns where words.first(table.name(column)) != nil {
                ranked(table, column, &finds)
            }
        }
    }

    /// One row with its rank and its score.
    private struct Ranked {
        let rank: FigureTable.Figure
        let score: FigureTable.Figure
        /// The rank that the score has.
        let right: Int
    }

    private static func ranked(_ table: FigureTable, _ column: Int, _ finds: inout Finds) {
        // Of several columns of scores the one that most ranks are of.
        var best: [Ranked]?
        for scores in table.columns where scores != column {
            let rows = table.rows.indices.compactMap { row -> (rank: FigureTable.Figure, score: FigureTable.Figure)? in
                guard let rank = table[FigureTable.Cell(row: row, column: column)],
                    let score = table[FigureTable.Cell(row: row, column: scores)], rank.decimals == 0, rank.units > 0
                else { return nil }
                return (rank, score)
            }
            guard rows.count >= leastRows else { continue }
            for isFromTop in [true, false] {
                let all = rows.map { row in
                    Ranked(
                        rank: row.rank, score: row.score,
                        right: 1 + rows.count { isFromTop ? $0.score.units > row.score.units : $0.score.units < row.score.units })
                }
                let odd = all.filter { $0.rank.units != $0.right * 10_000 }
                // Two that have changed places, or one that is wrong.
                guard odd.count <= 2, rows.count - odd.count >= leastRows - 1, (rows.count - odd.count) * 4 >= rows.count * 3 else {
                    continue
                }
                if best.map({ odd.count < $0.count }) ?? true { best = odd }
            }
        }
        for one in best ?? [] {
            finds.add(
                one.rank.passage, one.rank.range,
                Phrase(
                    th: "อันดับ ({rank}) แต่คะแนน ({score}) อยู่อันดับที่ {right}",
                    en: "the rank is ({rank}), but the score ({score}) is number {right}"),
                [
                    .init("rank", one.rank.passage.text(one.rank.range)), .init("score", one.score.passage.text(one.score.range)),
                    .init("right", one.right),
                ],
                notes: [Note(one.score.passage, one.score.range, th: "คะแนน", en: "the score")])
        }
    }
}
