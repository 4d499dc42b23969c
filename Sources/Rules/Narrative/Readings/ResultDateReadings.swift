import Diagnostics
import ThaiText

/// Days on which something is said to have been done.
enum ResultDateReadings {
    /// 760 days: what lies further back is history, not a date that was copied.
    private static let history: Int32 = 760
    /// 62 days: two months.
    private static let soon: Int32 = 62
    /// 92 days: what a year needs is often decided in the quarter before it.
    private static let quarter: Int32 = 92

    /// 20 signs: times that are planned together stand side by side.
    private static let between = 20

    /// One day of a result, and what is wrong with it.
    private struct Done {
        let entry: ReportDates.Entry
        let date: DateMention
        let day: Int32
        /// Whether its column is one for results, or not known.
        let isResult: Bool
        /// Whether words in front of it speak of reporting, not of doing.
        let isReporting: Bool
        /// Whether words in front of it speak of what was there before.
        let isEarlier: Bool
        /// Whether words for what is planned stand in front of it.
        let isPlanned: Bool
    }

    /// A result behind the day on which the report was signed, outside of the report's days, or outside of its row's period.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let all = done(reading, document, facts)
        if let signed = facts.dates.completed {
            let behind = all.filter { $0.day > signed.day }
            if behind.count >= 3, behind.count * 2 > all.count, let last = behind.max(by: { $0.day < $1.day }) {
                // It is the report's date that is wrong.
                finds.add(
                    signed.passage, signed.range,
                    Phrase(
                        th: "วันที่ของรายงาน ({found}) มาก่อนวันที่ของผล {count} แห่ง เช่น ({result})",
                        en: "the report is dated ({found}), before {count} of the days of its results, such as ({result})"),
                    [
                        .init("found", signed.passage.text(signed.range)), .init("count", behind.count),
                        .init("result", last.entry.passage.text(last.date.range)),
                    ],
                    level: .error, notes: [Note(last.entry.passage, last.date.range, th: "วันที่ของผล", en: "the day of a result")])
                return
            }
        }
        for one in all where !isBeforeData(one, facts) { check(one, reading, document, facts, &finds) }
        lastYears(reading, facts, &finds)
        besideOwn(reading, facts, &finds)
        wholeYears(reading, facts, &finds)
        if facts.isHalfYear { runningOn(reading, facts, &finds) }
    }

    /// Whether the report is dated before the day that its data are of, and a result lies between: then it is the report's date that is wrong.
    private static func isBeforeData(_ one: Done, _ facts: NarrativeFacts) -> Bool {
        guard let signed = facts.dates.completed, one.day > signed.day, let data = facts.dates.data else { return false }
        return data > signed.day && one.day <= data
    }

    /// The days of a report that stand behind words for what was done.
    private static func done(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts) -> [Done] {
        let columns = PhraseSet(facts.words.dates.doneColumns)
        let words = PhraseSet(facts.words.dates.done)
        let reporting = PhraseSet(reading.also)
        let earlier = PhraseSet(reading.unless)
        let planned = PhraseSet(reading.words)
        let times = (PhraseSet(facts.words.dates.times), PhraseSet(facts.words.dates.days))
        return facts.dates.entries.flatMap { entry -> [Done] in
            let isResult = entry.table != nil && (entry.role.map { reading.roles.contains($0) } ?? true)
            let header = header(entry, document)
            let isOfDays = header.map { columns.first($0) != nil } ?? false
            let isOfReports = isOfDays && (header.map { reporting.first($0) != nil } ?? false)
            var before = 0
            var wasPlanned = false
            let items = entry.dates.isEmpty ? [] : ListMarker.all(in: entry.passage, referring: PhraseSet([])).map(\.range.upperBound)
            return entry.dates.compactMap { date in
                defer { before = date.range.upperBound }
                // A cell of results that is a day and nothing else needs no word.
                let isAlone =
                    (isOfDays || entry.role.map { reading.roles.contains($0) } ?? false) && date.day != nil && date.lead == 0
                    && date.range.upperBound == entry.passage.key.count
                let word = words.hit(entry.passage, endingAt: date.lead)?.range.lowerBound
                let bracket = isResult ? bracket(entry.passage, date) : nil
                guard let days = date.days, let start = word ?? time(entry.passage, date.lead, times) ?? bracket ?? (isAlone ? 0 : nil)
                else {
                    return nil
                }
                let near = max(before, start - reading.least)..<max(before, start)
                // A time that is planned is none of a result, nor is the next one behind it.
                wasPlanned = word == nil && (planned.stands(in: entry.passage, near) || wasPlanned && start - before <= Self.between)
                if wasPlanned { return nil }
                return Done(
                    entry: entry, date: date, day: days.lowerBound, isResult: isResult,
                    isReporting: isOfReports || reporting.stands(in: entry.passage, near)
                        || reporting.hit(entry.passage, at: items.last { $0 <= start } ?? 0) != nil,
                    isEarlier: earlier.stands(in: entry.passage, near), isPlanned: planned.stands(in: entry.passage, near))
            }
        }
    }

    /// The header of the column that a cell stands in; nil of a text, or without one.
    private static func header(_ entry: ReportDates.Entry, _ document: NarrativeDocument) -> Passage? {
        guard let table = entry.table, let column = entry.column, document.tables[table].header.indices.contains(column) else { return nil }
        return document.tables[table].header[column]
    }

    /// Where the bracket stands that holds a day and nothing else, as behind the place where something was done.
    private static func bracket(_ passage: Passage, _ date: DateMention) -> Int? {
        guard date.day != nil, date.lead > 0, date.range.upperBound < passage.key.count,
            passage.key[date.lead - 1] == UInt16(sign: "("), passage.key[date.range.upperBound] == UInt16(sign: ")")
        else { return nil }
        return date.lead - 1
    }

    /// Where the number of a time begins whose day stands right behind it, as in "the third time, on 22 June".
    private static func time(_ passage: Passage, _ day: Int, _ words: (times: PhraseSet, days: PhraseSet)) -> Int? {
        let end = words.days.hit(passage, endingAt: day)?.range.lowerBound ?? day
        var start = end
        while start > 0, passage.key[start - 1].isDigit { start -= 1 }
        return start < end ? words.times.hit(passage, endingAt: start)?.range.lowerBound : nil
    }

    private static func check(
        _ one: Done, _ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds
    ) {
        let passage = one.entry.passage
        let found = Message.Argument("found", passage.text(one.date.lead..<one.date.range.upperBound))
        let range = one.date.lead..<one.date.range.upperBound
        // What is planned comes behind the report.
        if let signed = facts.dates.completed, one.day > signed.day, !one.isPlanned {
            finds.add(
                passage, range,
                Phrase(
                    th: "ผลลงวันที่ ({found}) หลังวันที่ของรายงาน ({signed})",
                    en: "the result is of ({found}), later than the report itself ({signed})"),
                [found, .init("signed", signed.passage.text(signed.range))], level: .error,
                notes: [Note(signed.passage, signed.range, th: "วันที่ของรายงาน", en: "the date of the report")])
            return
        }
        guard one.isResult else { return }
        let window = facts.window
        let shown = [Message.Argument("from", shownDate(window.lowerBound)), .init("to", shownDate(window.upperBound))]
        // What is reported of a year is reported soon after it.
        if one.day > window.upperBound, !one.isReporting || one.day > facts.fiscalDays.upperBound + soon, !isDueBehind(one, facts) {
            finds.add(
                passage, range,
                Phrase(
                    th: "ผลลงวันที่ ({found}) หลังช่วงของรายงาน {from} – {to}",
                    en: "the result is of ({found}), after the days of the report, {from} – {to}"),
                [found] + shown)
        } else if one.day < window.lowerBound - quarter, one.day > window.lowerBound - history, !one.isEarlier {
            finds.add(
                passage, range,
                Phrase(
                    th: "ผลลงวันที่ ({found}) ก่อนช่วงของรายงาน {from} – {to}",
                    en: "the result is of ({found}), before the days of the report, {from} – {to}"),
                [found] + shown)
        } else if let own = ownPeriod(one.entry, document, facts), !one.isReporting, !one.isEarlier,
            one.day > own.to + Int32(clamping: reading.threshold) || one.day < own.from - Int32(clamping: reading.threshold)
        {
            finds.add(
                passage, range,
                Phrase(
                    th: "ผลลงวันที่ ({found}) อยู่นอกช่วงเวลาของแถว ({period})",
                    en: "the result is of ({found}), outside of the period of its row ({period})"),
                [found, .init("period", own.passage.text(own.range))],
                notes: [Note(own.passage, own.range, th: "ช่วงเวลาของแถว", en: "the period of the row")])
        }
    }

    /// An event of the last quarter of the year before: what is decided then may be of this year, what is held is not.
    static func events(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let events = PhraseSet(reading.words)
        let excuses = PhraseSet(reading.unless)
        let done = PhraseSet(facts.words.dates.done)
        for entry in facts.dates.entries where entry.table != nil && entry.role.map(reading.roles.contains) ?? false {
            for date in entry.dates where date.day != nil {
                guard let day = date.days?.lowerBound, day < facts.fiscalDays.lowerBound, day >= facts.fiscalDays.lowerBound - quarter,
                    let word = done.hit(entry.passage, endingAt: date.lead)
                else { continue }
                let near = max(0, word.range.lowerBound - reading.least)..<word.range.lowerBound
                guard events.stands(in: entry.passage, near), !excuses.stands(in: entry.passage, near) else { continue }
                finds.add(
                    entry.passage, word.range.lowerBound..<date.range.upperBound,
                    Phrase(
                        th: "จัดขึ้น ({found}) ก่อนปีงบประมาณ {year} เริ่มเมื่อ {from}",
                        en: "it was held on ({found}), before fiscal year {year} began on {from}"),
                    [
                        .init("found", entry.passage.text(date.lead..<date.range.upperBound)), .init("year", String(facts.year)),
                        .init("from", shownDate(facts.fiscalDays.lowerBound)),
                    ])
            }
        }
    }

    /// Whether a day lies before the fiscal year, and the same day a year later within it.
    private static func isOfYearBefore(_ date: DateMention, _ facts: NarrativeFacts) -> Bool {
        guard date.day != nil, !date.isShort, let day = date.days?.lowerBound else { return false }
        return day < facts.fiscalDays.lowerBound && facts.fiscalDays.contains(day + 365)
    }

    /// A day of a result whose row names the same month of the year behind it, and no longer time: it was copied from last year.
    private static func lastYears(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let told = Set(finds.findings.map(\.place))
        for entry in facts.dates.entries {
            guard let table = entry.table, let row = entry.row, let role = entry.role, reading.roles.contains(role),
                let period = facts.dates.entries(ofRow: row, of: table).first(where: { $0.role == .period }),
                period.dates.count == 1, let due = period.dates.first, let year = due.year
            else { continue }
            for date in entry.dates where date.month == due.month && date.year == year - 1 {
                guard isOfYearBefore(date, facts),
                    !told.contains(entry.passage.place(of: date.lead..<date.range.upperBound))
                else { continue }
                finds.add(
                    entry.passage, date.lead..<date.range.upperBound,
                    Phrase(
                        th: "({found}) เป็นเดือนเดียวกับระยะเวลาของแถว ({period}) แต่ของปีก่อน",
                        en: "({found}) is in the month of its row's period ({period}), but a year earlier"),
                    [
                        .init("found", entry.passage.text(date.lead..<date.range.upperBound)),
                        .init("period", period.passage.text(due.range)),
                    ],
                    notes: [Note(period.passage, due.range, th: "ระยะเวลาของแถว", en: "the period of the row")])
            }
        }
    }

    /// A day of the year before beside one of the same month of this year, in one cell of results: the year was copied.
    private static func besideOwn(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let told = Set(finds.findings.map(\.place))
        let earlier = PhraseSet(reading.unless)
        for entry in facts.dates.entries where entry.table != nil && entry.dates.count > 1 {
            guard let role = entry.role, reading.roles.contains(role) else { continue }
            for (index, date) in entry.dates.enumerated().dropFirst() {
                guard isOfYearBefore(date, facts), let day = date.days?.lowerBound,
                    let own = entry.dates[..<index].last(where: {
                        $0.day != nil && $0.month == date.month && $0.year == date.year.map { $0 + 1 }
                    }), own.days.map({ $0.lowerBound <= day + 366 }) ?? false,
                    !earlier.stands(in: entry.passage, max(0, date.lead - reading.least)..<date.lead),
                    !told.contains(entry.passage.place(of: date.lead..<date.range.upperBound))
                else { continue }
                finds.add(
                    entry.passage, date.lead..<date.range.upperBound,
                    Phrase(
                        th: "({found}) เป็นของปีก่อน แต่อยู่หลัง ({own}) ในเดือนเดียวกันของปีนี้",
                        en: "({found}) is of the year before, behind ({own}) in the same month of this year"),
                    [
                        .init("found", entry.passage.text(date.lead..<date.range.upperBound)),
                        .init("own", entry.passage.text(own.range)),
                    ],
                    notes: [Note(entry.passage, own.range, th: "วันของปีนี้", en: "the day of this year")])
            }
        }
    }

    /// A result that is said of the fiscal year before, or of a half of it.
    private static func wholeYears(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let year = FiscalYear(buddhistYear: facts.year - 1) else { return }
        let last = year.lastDay.daysSince1970
        let parts = [(year.firstDay.daysSince1970, last)] + year.halves.map { ($0.lowerBound.daysSince1970, $0.upperBound.daysSince1970) }
        let earlier = PhraseSet(reading.unless)
        for entry in facts.dates.entries where entry.table != nil {
            guard let role = entry.role, reading.roles.contains(role) else { continue }
            // Who names both years compares them.
            guard !entry.dates.contains(where: { $0.days.map { $0.lowerBound > last } ?? false }) else { continue }
            for period in entry.periods {
                let near = max(0, period.range.lowerBound - reading.least)..<period.range.lowerBound
                guard let days = period.days, parts.contains(where: { $0 == (days.from, days.to) }),
                    !earlier.stands(in: entry.passage, near)
                else { continue }
                finds.add(
                    entry.passage, period.range,
                    Phrase(
                        th: "ผลเป็นของช่วง ({found}) ซึ่งอยู่ในปีงบประมาณ {year}",
                        en: "the result is of ({found}), which is fiscal year {year}"),
                    [.init("found", entry.passage.text(period.range)), .init("year", String(facts.year - 1))])
            }
        }
    }

    /// Whether another cell of the row names a day behind the report's days that this one lies near: the row is of what is due then.
    private static func isDueBehind(_ one: Done, _ facts: NarrativeFacts) -> Bool {
        guard let table = one.entry.table, let row = one.entry.row else { return false }
        return facts.dates.entries(ofRow: row, of: table).contains { other in
            !other.passage.isSame(as: one.entry.passage) && other.periods.isEmpty
                && other.dates.contains { date in
                    date.day != nil
                        && (date.days.map { $0.lowerBound > facts.window.upperBound && abs($0.lowerBound - one.day) <= 31 } ?? false)
                }
        }
    }

    /// The days from the first to the last that the period of a row names.
    private static func ownPeriod(
        _ entry: ReportDates.Entry, _ document: NarrativeDocument, _ facts: NarrativeFacts
    ) -> (from: Int32, to: Int32, passage: Passage, range: Range<Int>)? {
        guard let table = entry.table, let row = entry.row,
            let period = facts.dates.entries(ofRow: row, of: table).first(where: { $0.role == .period }),
            let first = period.periods.first, period.dates.count == period.periods.count * 2
        else { return nil }
        let days = period.periods.compactMap(\.days)
        guard days.count == period.periods.count, days.allSatisfy({ $0.from <= $0.to }), let from = days.map(\.from).min(),
            let to = days.map(\.to).max(), facts.fiscalDays.contains(from), facts.fiscalDays.contains(to)
        else { return nil }
        return (from, to, period.passage, first.range.lowerBound..<(period.periods.last ?? first).range.upperBound)
    }

    /// Results of half a year that are counted up to a month behind it.
    private static func runningOn(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let future = PhraseSet(reading.words)
        let connectors = PhraseSet(facts.words.dates.connectors)
        for entry in facts.dates.entries where entry.table != nil {
            guard let role = entry.role, reading.roles.contains(role) else { continue }
            let periods = entry.periods.compactMap { period -> Range<Int>? in
                guard let days = period.days, days.from <= days.to, facts.window.contains(days.from), days.to > facts.window.upperBound
                else { return nil }
                return period.range
            }
            // The month up to which is counted, where nothing says since when.
            let ends = entry.dates.compactMap { date -> Range<Int>? in
                guard date.day == nil, let days = date.days, days.lowerBound > facts.window.upperBound,
                    days.upperBound <= facts.fiscalDays.upperBound, !entry.periods.contains(where: { $0.range.overlaps(date.range) }),
                    let word = connectors.hit(entry.passage, endingAt: date.lead)?.range
                        ?? connectors.hit(entry.passage, at: date.lead)?.range,
                    word.count >= leastConnector
                else { return nil }
                return word.lowerBound..<date.range.upperBound
            }
            for range in periods + ends {
                guard !future.stands(in: entry.passage, range.lowerBound - reading.least..<range.lowerBound) else { continue }
                finds.add(
                    entry.passage, range,
                    Phrase(
                        th: "รายงานรอบ 6 เดือน แต่ผลนับช่วง ({period}) เลยวันที่ {to}",
                        en: "the report is of half a year, but the result counts ({period}), behind {to}"),
                    [.init("period", entry.passage.text(range)), .init("to", shownDate(facts.window.upperBound))])
            }
        }
    }

    /// 3 signs: a dash or a word for up to of two letters joins other things too.
    private static let leastConnector = 3

    /// What a result announces for a day that the report has left behind.
    static func announced(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let end = facts.dates.completed?.day ?? facts.window.upperBound
        for entry in facts.dates.entries where entry.table != nil {
            guard let role = entry.role, reading.roles.contains(role) else { continue }
            for hit in words.hits(entry.passage) {
                // A result that begins with what will be done says nothing else.
                let isAll = hit.range.lowerBound == 0
                guard let date = entry.dates.first(where: { $0.range.lowerBound >= hit.range.upperBound }),
                    date.lead - hit.range.upperBound <= (isAll ? 2 : 1) * reading.least, let days = date.days,
                    days.upperBound + (isAll ? 0 : Int32(clamping: reading.threshold)) < end,
                    days.upperBound > facts.fiscalDays.lowerBound - history
                else { continue }
                let range = hit.range.lowerBound..<date.range.upperBound
                finds.add(
                    entry.passage, range,
                    Phrase(
                        th: "ผลบอกว่ายังจะทำ ({found}) แต่วันนั้นผ่านไปแล้วเมื่อถึงวันที่ {end} ของรายงาน",
                        en: "the result announces ({found}), a time that had passed by {end}, the day of the report"),
                    [.init("found", entry.passage.text(range)), .init("end", shownDate(end))])
            }
        }
    }
}
