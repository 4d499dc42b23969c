import Diagnostics

/// Events that a text tells again from a table, known by their day and by how many took part.
enum RetoldReadings {
    /// 60 signs: how many took part is said soon behind the day.
    private static let reach = 60
    /// 120 signs: in the row of the measure more may stand between.
    private static let rowReach = 120
    /// 40 signs: what the event was stands so near in front of its day.
    private static let front = 40
    /// 10, in ten-thousandths: fewer took part in many events.
    private static let least = 100_000

    /// A day in the rows of the tables, and how many took part behind it.
    private struct Event {
        let entry: ReportDates.Entry
        let date: DateMention
        let day: Int32
        let quantities: [Quantity]
    }

    /// A day in a text that no row names, where one row has the same number of people behind another day of that month, and the same words.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let reader = QuantityReader(facts.words.figures)
        let done = PhraseSet(reading.also)
        let people = Set(facts.words.figures.units.indices.filter { reading.words.contains(facts.words.figures.units[$0]) })
        let events = facts.dates.entries.filter { $0.table != nil }.flatMap { Self.events($0, reader, people, within: rowReach) }
        let days = Set(facts.dates.entries.filter { $0.table != nil }.flatMap { $0.dates.compactMap { $0.days?.lowerBound } })
        for entry in facts.dates.entries where entry.text != nil {
            for event in Self.events(entry, reader, people, within: reach) {
                guard let said = event.quantities.first, said.amount.units >= least, !days.contains(event.day) else { continue }
                let twins = events.filter { isTwin($0, of: event, said) && !entry.names($0.day) }
                let own = context(of: event, reading, done)
                guard twins.count == 1, let twin = twins.first, own.share(in: context(of: twin, reading, done).distinct) > 0 else {
                    continue
                }
                finds.add(
                    entry.passage, event.date.range,
                    Phrase(
                        th: "({found}) แต่ในตาราง เรื่องเดียวกันที่มี {people} เท่ากันเป็นวันที่ ({other})",
                        en: "({found}), but in the table the same, with {people} as well, was on ({other})"),
                    [
                        .init("found", entry.passage.text(event.date.range)), .init("people", entry.passage.text(said.range)),
                        .init("other", twin.entry.passage.text(twin.date.range)),
                    ],
                    notes: [Note(twin.entry.passage, twin.date.range, th: "วันในตาราง", en: "the day in the table")])
            }
        }
    }

    /// Whether an event was in the same month, and as many took part.
    private static func isTwin(_ other: Event, of event: Event, _ said: Quantity) -> Bool {
        // Of the day and the month one may be wrong.
        guard other.date.year == event.date.year, other.date.month == event.date.month || other.date.day == event.date.day else {
            return false
        }
        return other.quantities.contains { $0.unit == said.unit && $0.amount.isSame(as: said.amount) }
    }

    /// The runs of letters in front of the day of an event, and of the words for when something was done.
    private static func context(of event: Event, _ reading: Reading, _ done: PhraseSet) -> TextShare {
        let end = done.hit(event.entry.passage, endingAt: event.date.lead)?.range.lowerBound ?? event.date.lead
        return TextShare(event.entry.passage, within: max(0, end - front)..<end, runsOf: reading.least)
    }

    /// The days of a passage that numbers of people stand behind, in front of the next day.
    private static func events(
        _ entry: ReportDates.Entry, _ reader: QuantityReader, _ people: Set<Int>, within reach: Int
    ) -> [Event] {
        let all = reader.all(entry.passage).filter { people.contains($0.unit) }
        return entry.dates.indices.compactMap { index in
            let date = entry.dates[index]
            let next = index + 1 < entry.dates.count ? entry.dates[index + 1].lead : entry.passage.key.count
            let end = min(next, date.range.upperBound + reach)
            let own = all.filter { date.range.upperBound <= $0.number.lowerBound && $0.range.upperBound <= end }
            guard date.day != nil, let day = date.days?.lowerBound, !own.isEmpty else { return nil }
            return Event(entry: entry, date: date, day: day, quantities: own)
        }
    }
}

extension ReportDates.Entry {
    /// Whether the passage names a day.
    fileprivate func names(_ day: Int32) -> Bool { dates.contains { $0.days?.lowerBound == day } }
}
