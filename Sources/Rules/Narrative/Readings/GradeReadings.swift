import Diagnostics

/// The grades that a report gives its scores.
enum GradeReadings {
    /// A grade that is not the one of the points in front of it, or none that the year knows.
    static func grade(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = facts.claimed
        let words = PhraseSet(reading.words)
        let grades = facts.words.grades
        let titles = PhraseSet(grades.map(\.title))
        let wholes = PhraseSet(facts.words.claims.overall)
        let excuses = PhraseSet(reading.unless)
        for (cell, score, year) in facts.scores.graded {
            let start = words.hit(cell, at: 0)?.range.upperBound ?? 0
            guard let title = titles.hit(cell, at: start), title.range.upperBound == cell.key.count else { continue }
            let own = grades.filter { $0.title == grades[title.phrase].title }
            let years = year.map { [$0] } ?? [facts.year, facts.year - 1]
            let known = own.filter { grade in years.contains { grade.years.contains($0) } }
            guard let grade = known.first else {
                finds.add(
                    cell, cell.whole, Phrase(th: "ปี {year} ไม่มีระดับ ({grade})", en: "{year} knows no such grade ({grade})"),
                    [.init("year", String(year ?? facts.year - 1)), .init("grade", cell.text(cell.whole))])
                continue
            }
            if let right = known.first(where: { $0.points.contains(score.units / 100) }) {
                guard right.each > 0, let low = facts.scores.instruments(below: right.each, in: year).first else { continue }
                tooLow(cell, cell.whole, right, low, &finds)
                continue
            }
            let amount = Amount(units: score.units, decimals: score.decimals)
            finds.add(
                cell, cell.whole, ungraded, gradeArguments(amount, cell.text(cell.whole), grade.points),
                notes: [Note(score.passage, score.range, th: "คะแนน", en: "the score")], other: score.passage.place(of: score.range))
        }
        columns(facts.scores.gradedColumns, grades, titles, &finds)
        for (index, passage) in reader.passages.enumerated() where words.first(passage) != nil {
            let levels = reader.figures.filter { $0.passage == index && $0.kind == .level && $0.unit >= 0 }
            for word in words.hits(passage) where excuses.hit(passage, endingAt: word.range.lowerBound) == nil {
                guard let title = (0...2).lazy.compactMap({ titles.hit(passage, at: word.range.upperBound + $0) }).first,
                    !(title.range.upperBound < passage.key.count && passage.key[title.range.upperBound - 1].isLatin
                        && passage.key[title.range.upperBound].isLatin),
                    let score = levels.last(where: { $0.range.upperBound <= word.range.lowerBound }),
                    word.range.lowerBound - score.range.upperBound <= reading.least
                else {
                    overall(passage, word.range, titles, wholes, reading, facts, &finds)
                    continue
                }
                // The grade may be that of another score in the sentence, of another year.
                let near = levels.filter {
                    $0.range.upperBound <= word.range.lowerBound && word.range.lowerBound - $0.range.upperBound <= 150
                }
                let own = grades.filter { $0.title == grades[title.phrase].title }
                let known = near.compactMap { level in
                    own.first { grade in
                        (level.year.map { [$0] } ?? [facts.year - 1]).contains { grade.years.contains($0) }
                            || grade.years.contains(facts.year)
                    }.map {
                        (level: level, grade: $0)
                    }
                }
                guard let graded = known.last else {
                    finds.add(
                        passage, word.range.lowerBound..<title.range.upperBound,
                        Phrase(th: "ปี {year} ไม่มีระดับ ({grade})", en: "{year} knows no such grade ({grade})"),
                        [.init("year", String(score.year ?? facts.year)), .init("grade", passage.text(title.range))], level: .warning)
                    continue
                }
                if let right = known.last(where: { $0.grade.points.contains($0.level.amount.units / 100) }) {
                    let year = right.level.year ?? facts.year - 1
                    guard right.grade.each > 0, right.level.subject.map({ $0 == .overall }) ?? true,
                        let low = facts.scores.instruments(below: right.grade.each, in: year).first
                    else { continue }
                    tooLow(passage, word.range.lowerBound..<title.range.upperBound, right.grade, low, title: title.range, &finds)
                    continue
                }
                let (points, grade) = graded
                let range = points.range.lowerBound..<title.range.upperBound
                finds.add(passage, range, ungraded, gradeArguments(points.amount, passage.text(title.range), grade.points))
            }
        }
    }

    /// A grade of the whole that stands without its score, and is that of none which the report gives for the whole.
    private static func overall(
        _ passage: Passage, _ word: Range<Int>, _ titles: PhraseSet, _ wholes: PhraseSet, _ reading: Reading, _ facts: NarrativeFacts,
        _ finds: inout Finds
    ) {
        let near = max(0, word.lowerBound - reading.least)..<word.lowerBound
        guard wholes.last(passage, before: word.lowerBound, within: reading.least) != nil, !passage.key[near].contains(where: \.isDigit),
            let title = (0...2).lazy.compactMap({ titles.hit(passage, at: word.upperBound + $0) }).first,
            title.range.upperBound == passage.key.count || !passage.key[title.range.upperBound].isLatin
        else { return }
        let scores = facts.scores.scores(of: .overall).map { facts.scores.scores[$0] }
        let own = facts.words.grades.filter { $0.title == facts.words.grades[title.phrase].title }
        let isRight = scores.contains { score in
            own.contains { $0.points.contains(score.amount.units / 100) && $0.years.contains(score.year ?? facts.year - 1) }
        }
        guard let score = scores.first, !isRight, let grade = own.first(where: { $0.years.contains(score.year ?? facts.year - 1) }) else {
            return
        }
        finds.add(
            passage, word.lowerBound..<title.range.upperBound, ungraded,
            gradeArguments(score.amount, passage.text(title.range), grade.points),
            notes: [Note(score.place, Message(th: "คะแนน", en: "the score"))])
    }

    /// 3 rows: so many right grades show that a column grades the scores beside it.
    private static let leastRight = 3

    /// The few grades of a column that are not those of the scores beside them, where those of the other rows are.
    private static func columns(
        _ tables: [[(cell: Passage, score: FigureTable.Figure, year: Int)]], _ grades: [NarrativeWords.Grade], _ titles: PhraseSet,
        _ finds: inout Finds
    ) {
        // Pages cut a table, and its parts are one.
        let all = tables.joined().compactMap { one -> (cell: Passage, score: FigureTable.Figure, points: Range<Int>)? in
            guard let title = titles.hit(one.cell, at: 0), title.range == one.cell.whole else { return nil }
            return grades.first { $0.title == grades[title.phrase].title && $0.years.contains(one.year) }.map {
                (one.cell, one.score, $0.points)
            }
        }
        let wrong = all.filter { !$0.points.contains($0.score.units / 100) }
        guard all.count - wrong.count >= leastRight, wrong.count * 4 <= all.count else { return }
        for (cell, score, points) in wrong {
            let amount = Amount(units: score.units, decimals: score.decimals)
            finds.add(
                cell, cell.whole, ungraded, gradeArguments(amount, cell.text(cell.whole), points),
                notes: [Note(score.passage, score.range, th: "คะแนน", en: "the score")], other: score.passage.place(of: score.range))
        }
    }

    /// Reports a grade that one of the instruments is too low for.
    private static func tooLow(
        _ passage: Passage, _ range: Range<Int>, _ grade: NarrativeWords.Grade, _ low: ScoreBook.Score, title: Range<Int>? = nil,
        _ finds: inout Finds
    ) {
        finds.add(
            passage, range,
            Phrase(
                th: "ระดับ ({grade}) ต้องได้ทุกแบบวัดตั้งแต่ {least} คะแนน แต่มี ({score})",
                en: "the grade ({grade}) needs {least} points in each instrument, but one has ({score})"),
            [
                .init("grade", passage.text(title ?? range)), .init("least", Amount(units: grade.each, decimals: 0).shown),
                .init("score", low.text),
            ],
            notes: [Note(low.place, Message(th: "คะแนนของแบบวัด", en: "the score of the instrument"))])
    }

    private static let ungraded = Phrase(
        th: "คะแนน {score} ไม่ใช่ระดับ ({grade}) ซึ่งอยู่ระหว่าง {least} ถึง {most}",
        en: "{score} points are not of the grade ({grade}), which is from {least} to {most}")

    private static func gradeArguments(_ score: Amount, _ grade: String, _ points: Range<Int>) -> [Message.Argument] {
        [
            .init("score", score.shown), .init("grade", grade), .init("least", points.lowerBound / 100),
            .init("most", Amount(units: min(points.upperBound - 1, 10_000) * 100, decimals: 2).shown),
        ]
    }
}
