import Diagnostics

extension DeadlineReadings {
    /// 70 signs: who is to do what stands so near in front of the day by which.
    private static let front = 70
    /// 62 days: deadlines further apart are of two rounds.
    private static let apart: Int32 = 62

    /// A day by which something is due, in running text.
    private struct Deadline {
        let passage: Passage
        let range: Range<Int>
        let day: Int32
        /// The words in front of it.
        let duty: [UInt16]
    }

    /// What one text says is due on a day, and another, in the same words, on another.
    static func texts(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let due = PhraseSet(facts.words.dates.due)
        let empty = PhraseSet(reading.unless)
        var deadlines: [Deadline] = []
        for entry in facts.dates.entries {
            if entry.text == nil {
                if let deadline = ofRow(entry, due, empty, document) { deadlines.append(deadline) }
                continue
            }
            for date in entry.dates {
                guard date.day != nil, let day = date.days?.lowerBound,
                    let word = due.last(entry.passage, before: date.range.lowerBound, within: reach)
                else { continue }
                // What stands behind another day is said of this one alone.
                let before = entry.dates.last { $0.range.upperBound <= word.lowerBound }?.range.upperBound ?? 0
                let duty = duty(entry.passage, max(before, word.lowerBound - front)..<word.lowerBound, empty)
                deadlines.append(Deadline(passage: entry.passage, range: word.lowerBound..<date.range.upperBound, day: day, duty: duty))
            }
        }
        var firsts = FirstDays(apart: apart)
        for (index, one) in deadlines.enumerated() {
            let runs = TextShare(one.duty, runsOf: reading.least).distinct
            if let first = firsts.first(of: runs, besides: one.day).map({ deadlines[$0] }) {
                twice(
                    (one.passage, one.range), (first.passage, first.range),
                    Phrase(
                        th: "เรื่องเดียวกันมีกำหนดสองวัน ({found}) และ ({first})", en: "one thing is due on two days, ({found}) and ({first})"),
                    Phrase(th: "กำหนดแรก", en: "the first deadline"), &finds)
            }
            firsts.add(index, runs, one.day)
        }
    }

    /// The deadline that is all that a cell says, with what the row says first; nil of another cell.
    private static func ofRow(_ entry: ReportDates.Entry, _ due: PhraseSet, _ empty: PhraseSet, _ document: NarrativeDocument) -> Deadline?
    {
        guard let table = entry.table, let row = entry.row, entry.dates.count == 1, let date = entry.dates.first, date.day != nil,
            let day = date.days?.lowerBound, date.range.upperBound == entry.passage.key.count, let word = due.hit(entry.passage, at: 0),
            date.lead - word.range.upperBound <= reach,
            let subject = document.tables[table].rows[row].cells.first(where: { $0.key.contains(where: \.isThai) }),
            !subject.isSame(as: entry.passage)
        else { return nil }
        let duty = duty(subject, 0..<min(subject.key.count, front), empty)
        return Deadline(passage: entry.passage, range: 0..<date.range.upperBound, day: day, duty: duty)
    }

    /// The letters of a duty without the words that every duty may have.
    private static func duty(_ passage: Passage, _ range: Range<Int>, _ empty: PhraseSet) -> [UInt16] {
        var duty: [UInt16] = []
        var at = range.lowerBound
        while at < range.upperBound {
            if let word = empty.hit(passage, at: at) {
                at = word.range.upperBound
            } else {
                if passage.key[at].isThai { duty.append(passage.key[at]) }
                at += 1
            }
        }
        return duty
    }

    /// The first deadline of each day in whose words a run of signs stands.
    private struct FirstDays {
        let apart: Int32
        private var known: [UInt64: [Int32: Int]] = [:]

        init(apart: Int32) { self.apart = apart }

        /// The first deadline that has one of some runs and falls on another day near a day.
        func first(of runs: Set<UInt64>, besides day: Int32) -> Int? {
            let near = (day - apart)...(day + apart)
            return runs.lazy.compactMap { run -> Int? in
                guard let days = known[run] else { return nil }
                return days.count < near.count
                    ? days.lazy.filter { $0.key != day && near.contains($0.key) }.map(\.value).min()
                    : near.lazy.filter { $0 != day }.compactMap { days[$0] }.min()
            }.min()
        }

        mutating func add(_ index: Int, _ runs: Set<UInt64>, _ day: Int32) {
            for run in runs where known[run]?[day] == nil { known[run, default: [:]][day] = index }
        }
    }

    /// Tells a deadline that differs from one of the same thing that stands elsewhere: in which words, of `found` and `first`, and what the
    /// other one is called there.
    static func twice(
        _ found: (passage: Passage, range: Range<Int>), _ first: (passage: Passage, range: Range<Int>), _ what: Phrase, _ here: Phrase,
        round: String? = nil, level: Level? = nil, _ finds: inout Finds
    ) {
        var arguments: [Message.Argument] = [
            .init("found", found.passage.text(found.range)), .init("first", first.passage.text(first.range)),
        ]
        if let round { arguments.insert(.init("round", round), at: 0) }
        finds.add(
            found.passage, found.range, what, arguments, level: level, notes: [Note(first.passage, first.range, th: here.th, en: here.en)])
    }
}
