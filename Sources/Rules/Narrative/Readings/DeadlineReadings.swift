import Diagnostics
import ThaiText

/// Days by which something is due.
enum DeadlineReadings {
    /// 120 signs: a sentence that names a round and the day on which its report is due.
    private static let sentence = 120
    /// 8 signs: between the words for a deadline and its day, and between a day and the round in brackets behind it.
    static let reach = 8

    /// A day on which the report of a round is due.
    private struct Due {
        let passage: Passage
        let range: Range<Int>
        let day: Int32
        let round: Rounds.Round
        /// The last day of the round.
        let end: Int32
        /// Whether the text says which days the round has.
        let isExplicit: Bool
        /// Whom the report goes to, as it is written.
        let recipient: [UInt16]
        /// Whether it only refers to a deadline that is set elsewhere.
        let isReference: Bool
    }

    /// What is told of a report that is due on two days.
    private static let twoDays = Phrase(
        th: "รายงาน ({round}) มีกำหนดส่งสองวัน ({found}) และ ({first})",
        en: "the report of ({round}) is due on two days, ({found}) and ({first})")

    /// The report of a round that is due before the round ends, and one report that is due on two days.
    static func reports(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let dues = dues(reading, document, facts)
        for due in dues where due.day < due.end - (due.isExplicit ? 0 : Int32(clamping: reading.threshold)) {
            finds.add(
                due.passage, due.range,
                Phrase(
                    th: "รายงาน ({round}) มีกำหนดส่ง ({found}) ก่อนสิ้นรอบ {end}",
                    en: "the report of ({round}) is due ({found}), before the round ends on {end}"),
                [
                    .init("round", due.passage.text(due.round.range)), .init("found", due.passage.text(due.range)),
                    .init("end", shownDate(due.end)),
                ], notes: [Note(due.passage, due.round.range, th: "รอบของรายงาน", en: "the round")])
        }
        tables(dues, reading, document, facts, &finds)
        var told = odd(dues, &finds)
        for (index, due) in dues.enumerated() where !told.contains(index) {
            guard
                let other = dues[..<index].first(where: { first in
                    first.round.part == due.round.part && first.day != due.day && first.end == due.end
                        && (due.isReference || first.isReference || !due.recipient.isEmpty && first.recipient == due.recipient)
                }), told.insert(index).inserted
            else { continue }
            twice(
                (due.passage, due.range), (other.passage, other.range), twoDays, Phrase(th: "กำหนดแรก", en: "the first deadline"),
                round: due.passage.text(due.round.range), level: due.isReference || other.isReference ? nil : .warning, &finds)
        }
    }

    /// 3 places: so many that agree on the day of a round make another one odd.
    private static let agreed = 3

    /// Tells the days of a round that differ from the one on which all other places agree.
    private static func odd(_ dues: [Due], _ finds: inout Finds) -> Set<Int> {
        var told: Set<Int> = []
        let rounds = Dictionary(grouping: dues.indices) { [Int32(dues[$0].round.part), dues[$0].end] }
        for group in rounds.values.sorted(by: { $0[0] < $1[0] }) {
            let days = Dictionary(grouping: group, by: { dues[$0].day })
            guard let (_, same) = days.max(by: { ($0.value.count, $1.value[0]) < ($1.value.count, $0.value[0]) }), same.count >= agreed,
                group.count - same.count == 1, let index = group.first(where: { !same.contains($0) })
            else { continue }
            let (due, other) = (dues[index], dues[same[0]])
            told.insert(index)
            twice(
                (due.passage, due.range), (other.passage, other.range), twoDays, Phrase(th: "กำหนดแรก", en: "the first deadline"),
                round: due.passage.text(due.round.range), &finds)
        }
        return told
    }

    // MARK: Tables of rounds

    /// 6 signs: so much of what is due stands in the header of a column of deadlines.
    private static let duty = 6
    /// 4 signs: so many may stand beside a day that is all that its cell says.
    private static let besideDay = 4

    /// A text that says of a round another deadline than the table of the rounds does, in the words of its header.
    private static func tables(
        _ dues: [Due], _ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds
    ) {
        let headers = PhraseSet(reading.unless)
        let rounds = Rounds(facts.words.dates)
        for entry in facts.dates.entries {
            guard let table = entry.table, let row = entry.row, entry.dates.count == 1, let date = entry.dates.first, let day = date.days,
                entry.passage.key.count - date.range.count <= besideDay,
                let column = document.tables[table].rows[row].cells.firstIndex(where: { $0.key == entry.passage.key }),
                document.tables[table].header.indices.contains(column), headers.first(document.tables[table].header[column]) != nil,
                let round = document.tables[table].rows[row].cells.lazy.compactMap({ cell in
                    rounds.all(cell).first { $0.range.count * 2 >= cell.key.count }
                }).first
            else { continue }
            let header = document.tables[table].header[column].key
            for due in dues where due.round.part == round.part && due.day != day.upperBound && due.passage.key != entry.passage.key {
                let words = due.passage.key[..<due.range.lowerBound].suffix(duty)
                guard words.count == duty, PhraseSet(keys: [Array(words)]).longest(in: header) != nil else { continue }
                twice(
                    (due.passage, due.range), (entry.passage, date.range), twoDays,
                    Phrase(th: "กำหนดในตาราง", en: "the deadline in the table"), round: due.passage.text(due.round.range), &finds)
            }
        }
    }

    private static func dues(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts) -> [Due] {
        let due = PhraseSet(facts.words.dates.due)
        let rounds = Rounds(facts.words.dates)
        let recipients = PhraseSet(reading.words)
        let references = PhraseSet(reading.also)
        let years = PhraseSet(facts.words.claims.years)
        let half = FiscalYear(buddhistYear: facts.year)?.halves[0].upperBound.daysSince1970 ?? facts.fiscalDays.upperBound
        var found: [Due] = []
        for entry in facts.dates.entries {
            let passage = entry.passage
            let named = rounds.all(passage)
            guard !named.isEmpty else { continue }
            for date in entry.dates {
                guard let days = date.days, let word = due.last(passage, before: date.range.lowerBound, within: reach) else { continue }
                let behind = named.first {
                    $0.range.lowerBound >= date.range.upperBound && $0.range.lowerBound - date.range.upperBound <= 2
                }
                guard
                    let round = behind
                        ?? named.last(where: {
                            $0.range.upperBound <= word.lowerBound && word.lowerBound - $0.range.upperBound <= sentence
                        }), round.part != 1
                else { continue }
                let text = min(round.range.lowerBound, word.lowerBound)..<word.lowerBound
                // A round of another year is no matter of this one.
                let isOther = years.hits(passage).contains { hit in
                    hit.range.lowerBound >= text.lowerBound - 40 && hit.range.upperBound <= date.range.upperBound + 40
                        && (passage.number(at: hit.range.upperBound).map { $0.value != facts.year } ?? false)
                }
                if isOther { continue }
                // Days that are not those of a round have a finding of their own.
                let own = entry.periods.last {
                    $0.range.lowerBound >= text.lowerBound && $0.range.upperBound <= text.upperBound
                }.flatMap(\.days).flatMap { round.months.contains(Int($0.to - $0.from) + 1) ? $0 : nil }
                let end = own?.to ?? (round.part == 2 ? facts.fiscalDays.upperBound : half)
                let to = recipients.hits(passage).last { text.contains($0.range.lowerBound) }.map { $0.range.upperBound..<word.lowerBound }
                found.append(
                    Due(
                        passage: passage, range: word.lowerBound..<date.range.upperBound, day: days.upperBound, round: round, end: end,
                        isExplicit: own != nil, recipient: to.map { Array(passage.key[$0]) } ?? [],
                        isReference: references.stands(in: passage, text)))
            }
        }
        return found
    }

    /// What is to be done within a number of days here, and within another there.
    static func dayCounts(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        struct Count {
            let passage: Passage
            let range: Range<Int>
            let days: Int
            let duty: [UInt16]
        }
        let words = PhraseSet(reading.words)
        let units = PhraseSet(reading.also)
        let empty = PhraseSet(reading.unless)
        var counts: [Count] = []
        for passage in document.passages {
            for hit in words.hits(passage) {
                guard let number = passage.number(at: hit.range.upperBound), let unit = units.hit(passage, at: number.end) else { continue }
                var duty: [UInt16] = []
                var at = hit.range.lowerBound
                while at > 0, hit.range.lowerBound - at < 60, passage.key[at - 1].isThai {
                    // Words that every duty has say nothing of it.
                    if let word = empty.hit(passage, endingAt: at) {
                        at = word.range.lowerBound
                    } else {
                        at -= 1
                        duty.append(passage.key[at])
                    }
                    if passage.isBroken[at] { break }
                }
                counts.append(
                    Count(
                        passage: passage, range: hit.range.lowerBound..<unit.range.upperBound, days: number.value,
                        duty: duty))
            }
        }
        for (index, count) in counts.enumerated() where count.duty.count >= reading.least {
            guard
                let other = counts[..<index].first(where: { first in
                    first.days != count.days && zip(first.duty, count.duty).prefix { $0 == $1 }.count >= reading.least
                })
            else { continue }
            twice(
                (count.passage, count.range), (other.passage, other.range),
                Phrase(th: "เรื่องเดียวกันมีกำหนดสองอย่าง ({found}) และ ({first})", en: "the same duty has two limits, ({found}) and ({first})"),
                Phrase(th: "กำหนดแรก", en: "the first limit"), &finds)
        }
    }

    /// A line of a plan whose deadline lies outside of the period in the heading above it.
    static func sections(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let due = PhraseSet(facts.words.dates.due)
        let byText = Dictionary(facts.dates.entries.compactMap { entry in entry.text.map { ($0, entry) } }) { first, _ in first }
        var heading: (entry: ReportDates.Entry, period: PeriodMention, days: (from: Int32, to: Int32))?
        for (index, text) in document.texts.enumerated() where index >= document.titleCount {
            let entry = byText[index]
            let isItem = text.passage.key.first.map { reading.also.contains(String(decoding: [$0], as: UTF16.self)) } ?? false
            guard isItem else {
                heading = nil
                if let entry, entry.periods.count == 1, text.passage.key.count <= sentence, words.first(text.passage) != nil,
                    let days = entry.periods[0].days, days.to - days.from >= 80
                {
                    heading = (entry, entry.periods[0], days)
                }
                continue
            }
            guard let heading, let entry else { continue }
            for date in entry.dates {
                guard let word = due.last(entry.passage, before: date.range.lowerBound, within: reach), let days = date.days,
                    days.upperBound < heading.days.from || days.lowerBound > heading.days.to + 31
                else { continue }
                finds.add(
                    entry.passage, word.lowerBound..<date.range.upperBound,
                    Phrase(
                        th: "กำหนด ({found}) อยู่นอกช่วงของหัวข้อ ({period})",
                        en: "the deadline ({found}) lies outside of the period of its heading ({period})"),
                    [
                        .init("found", entry.passage.text(word.lowerBound..<date.range.upperBound)),
                        .init("period", heading.entry.passage.text(heading.period.range)),
                    ],
                    notes: [Note(heading.entry.passage, heading.period.range, th: "ช่วงของหัวข้อ", en: "the period of the heading")])
            }
        }
    }
}

extension PhraseSet {
    /// Where the last wording stands that ends within some signs in front of a place.
    func last(_ passage: Passage, before place: Int, within reach: Int) -> Range<Int>? {
        for end in stride(from: place, through: max(0, place - reach), by: -1) {
            if let hit = hit(passage, endingAt: end) { return hit.range }
        }
        return nil
    }
}
