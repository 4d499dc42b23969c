import Diagnostics
import ThaiText

/// How long something is said to have taken, beside its first and last day.
enum SpanReadings {
    /// 10 days: who says how many days there were within more of them may mean some of them.
    private static let mostDays = 10

    /// Days or months from one to another.
    private struct Span {
        let range: Range<Int>
        let count: Int
        let isMonths: Bool
    }

    /// A number of days or months right beside a period that has another number of them.
    static func read(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let days = PhraseSet(reading.words)
        let months = PhraseSet(reading.also)
        let gaps = PhraseSet(reading.unless)
        let each = PhraseSet(facts.words.figures.each)
        years(reading, facts, &finds)
        for entry in facts.dates.entries {
            let passage = entry.passage
            for span in spans(entry) {
                let units = span.isMonths ? months : days
                guard
                    let said = behind(passage, span.range.upperBound, units, gaps)
                        ?? before(passage, span.range.lowerBound, units, gaps, each),
                    said.count != span.count
                else { continue }
                finds.add(
                    passage, min(said.range.lowerBound, span.range.lowerBound)..<max(said.range.upperBound, span.range.upperBound),
                    span.isMonths
                        ? Phrase(th: "({found}) แต่ช่วงนั้นมี {count} เดือน", en: "({found}), but these are {count} months")
                        : Phrase(th: "({found}) แต่ช่วงนั้นมี {count} วัน", en: "({found}), but these are {count} days"),
                    [.init("found", passage.text(said.range)), .init("count", span.count)])
            }
        }
    }

    /// 6 signs: an era and a bracket stand between a number of years and the first of them.
    private static let era = 6

    /// A number of years right in front of the first and the last of them in brackets.
    private static func years(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let year = facts.words.claims.years.map { Passage.key($0) }.filter { $0.count == 2 }
        for passage in facts.claimed.passages where passage.hasDigits {
            for at in passage.key.indices where passage.key[at].isDigit && (at == 0 || !passage.key[at - 1].isDigit) {
                guard let count = passage.number(at: at), 2...10 ~= count.value,
                    let word = year.first(where: { passage.has($0, at: count.end) }),
                    case let open = count.end + word.count, open < passage.key.count, passage.key[open] == UInt16(sign: "("),
                    let first = (open + 1..<min(passage.key.count, open + 1 + era)).first(where: { passage.key[$0].isDigit })
                        .flatMap({ passage.number(at: $0) }), 2500...2699 ~= first.value, first.end + 1 < passage.key.count,
                    !passage.key[first.end].isThai, !passage.key[first.end].isDigit, let last = passage.number(at: first.end + 1),
                    2500...2699 ~= last.value, last.value > first.value, last.value - first.value + 1 != count.value
                else { continue }
                finds.add(
                    passage, at..<last.end,
                    Phrase(th: "({found}) แต่ช่วงนั้นมี {count} ปี", en: "({found}), but these are {count} years"),
                    [.init("found", passage.text(at..<last.end)), .init("count", last.value - first.value + 1)])
            }
        }
    }

    private static func spans(_ entry: ReportDates.Entry) -> [Span] {
        var spans: [Span] = []
        for period in entry.periods {
            guard let days = period.days, days.from <= days.to else { continue }
            if period.hasWholeMonths, let months = months(days) {
                spans.append(Span(range: period.range, count: months, isMonths: true))
            } else if period.from.day != nil, period.to.day != nil, days.to - days.from < mostDays {
                spans.append(Span(range: period.range, count: Int(days.to - days.from) + 1, isMonths: false))
            }
        }
        // The days of one month, as in 24 – 25 April.
        for date in entry.dates where date.lead < date.range.lowerBound {
            guard let last = date.day, let first = entry.passage.number(at: date.lead)?.value, first >= 1, first < last,
                last - first < mostDays
            else { continue }
            spans.append(Span(range: date.lead..<date.range.upperBound, count: last - first + 1, isMonths: false))
        }
        return spans
    }

    /// How many months begin within some days.
    private static func months(_ days: (from: Int32, to: Int32)) -> Int? {
        guard let from = CivilDate(daysSince1970: Int(days.from))?.components, let to = CivilDate(daysSince1970: Int(days.to))?.components
        else { return nil }
        return (to.year - from.year) * 12 + to.month - from.month + 1
    }

    /// The number and the unit right behind a period.
    private static func behind(_ passage: Passage, _ end: Int, _ units: PhraseSet, _ gaps: PhraseSet) -> (range: Range<Int>, count: Int)? {
        var at = end
        while let gap = gaps.hit(passage, at: at) { at = gap.range.upperBound }
        guard at > end, let number = passage.number(at: at), let unit = units.hit(passage, at: number.end),
            ends(passage, unit.range.upperBound)
        else { return nil }
        return (at..<unit.range.upperBound, number.value)
    }

    /// The number and the unit right in front of a period.
    private static func before(
        _ passage: Passage, _ start: Int, _ units: PhraseSet, _ gaps: PhraseSet, _ each: PhraseSet
    ) -> (range: Range<Int>, count: Int)? {
        var at = start
        while let gap = gaps.hit(passage, endingAt: at), gap.range.lowerBound > 0 { at = gap.range.lowerBound }
        guard let unit = units.hit(passage, endingAt: at) else { return nil }
        var first = unit.range.lowerBound
        while first > 0, passage.key[first - 1].isDigit, first == unit.range.lowerBound || !passage.isParted[first] { first -= 1 }
        guard let number = passage.number(at: first), number.end == unit.range.lowerBound, !isOther(passage, first),
            each.hit(passage, endingAt: first) == nil
        else { return nil }
        return (first..<unit.range.upperBound, number.value)
    }

    /// Whether the number belongs to a larger one.
    private static func isOther(_ passage: Passage, _ first: Int) -> Bool {
        first > 0 && [".", "/", "-", ","].contains { passage.key[first - 1] == UInt16(sign: $0) }
    }

    /// Whether a word ends at a place.
    private static func ends(_ passage: Passage, _ at: Int) -> Bool {
        at == passage.key.count || passage.isParted[at] || !passage.key[at].isThai
    }
}
