import Diagnostics

/// One event whose day is written with its two digits in another order elsewhere.
enum SwappedDayReadings {
    /// 60 signs: what happened on a day stands so near in front of it.
    private static let front = 60
    /// 40 signs: or so near behind it.
    private static let behind = 40

    /// 16 runs: fewer words do not tell what happened.
    private static let leastWords = 16

    /// A day of a month, such as the 12th, where another place that speaks of the same thing has the 21st of that month.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        struct Day {
            let entry: ReportDates.Entry
            let date: DateMention
            let day: Int
            let words: TextShare
        }
        let due = PhraseSet(facts.words.dates.due)
        var known: [[Int]: [Day]] = [:]
        for entry in facts.dates.entries where entry.periods.isEmpty {
            for date in entry.dates {
                guard let day = date.day, let year = date.year, 10...31 ~= day, day % 11 != 0,
                    // By when something is due is said of one thing after another in the same words.
                    due.last(entry.passage, before: date.lead, within: 2) == nil
                else { continue }
                let near = max(0, date.lead - front)..<min(entry.passage.key.count, date.range.upperBound + behind)
                let one = Day(entry: entry, date: date, day: day, words: TextShare(entry.passage, within: near, runsOf: reading.least))
                guard one.words.distinct.count >= leastWords else { continue }
                let swapped = day % 10 * 10 + day / 10
                let twin = known[[swapped, date.month, year]]?.first { other in
                    // Who names both days speaks of two.
                    !other.entry.passage.isSame(as: entry.passage) && one.words.share(in: other.words.distinct) >= reading.threshold
                        && !other.entry.dates.contains { $0.day == day && $0.month == date.month }
                        && !entry.dates.contains { $0.day == swapped && $0.month == date.month }
                }
                if let twin {
                    finds.add(
                        entry.passage, date.range,
                        Phrase(
                            th: "({found}) ต่างจาก ({other}) ของเรื่องเดียวกันเพียงเลขวันที่สลับกัน",
                            en: "({found}) differs from ({other}) of the same thing in nothing but the digits of the day"),
                        [.init("found", entry.passage.text(date.range)), .init("other", twin.entry.passage.text(twin.date.range))],
                        notes: [Note(twin.entry.passage, twin.date.range, th: "วันที่อีกแห่ง", en: "the day elsewhere")])
                }
                known[[day, date.month, year], default: []].append(one)
            }
        }
    }
}
