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
        var deadlines: [Deadline] = []
        for entry in facts.dates.entries where entry.text != nil {
            for date in entry.dates {
                guard date.day != nil, let day = date.days?.lowerBound,
                    let word = due.last(entry.passage, before: date.range.lowerBound, within: reach)
                else { continue }
                // What stands behind another day is said of this one alone.
                let before = entry.dates.last { $0.range.upperBound <= word.lowerBound }?.range.upperBound ?? 0
                let duty = entry.passage.key[max(before, word.lowerBound - front)..<word.lowerBound].filter(\.isThai)
                deadlines.append(Deadline(passage: entry.passage, range: word.lowerBound..<date.range.upperBound, day: day, duty: duty))
            }
        }
        for (index, one) in deadlines.enumerated() {
            guard
                let first = deadlines[..<index].first(where: { first in
                    first.day != one.day && abs(first.day - one.day) <= apart && shared(first.duty, one.duty) >= reading.least
                })
            else { continue }
            finds.add(
                one.passage, one.range,
                Phrase(
                    th: "เรื่องเดียวกันมีกำหนดสองวัน ({found}) และ ({first})", en: "one thing is due on two days, ({found}) and ({first})"),
                [.init("found", one.passage.text(one.range)), .init("first", first.passage.text(first.range))],
                notes: [Note(first.passage, first.range, th: "กำหนดแรก", en: "the first deadline")])
        }
    }

    /// The length of the longest run of signs that two runs have in common.
    private static func shared(_ one: [UInt16], _ two: [UInt16]) -> Int {
        var best = 0
        var row = Array(repeating: 0, count: two.count + 1)
        for sign in one {
            var diagonal = 0
            for (index, other) in two.enumerated() {
                let above = row[index + 1]
                row[index + 1] = sign == other ? diagonal + 1 : 0
                best = max(best, row[index + 1])
                diagonal = above
            }
        }
        return best
    }
}
