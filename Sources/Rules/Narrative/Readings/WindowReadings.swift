import Diagnostics
import ThaiText

/// What a report says of the days that it covers and of its own date.
enum WindowReadings {
    /// 26 signs: a few words, such as a year, stand between a round and its days.
    private static let reach = 26
    /// 14 signs: from the end of a year to the days that it is said to have.
    private static let ownYear = 14
    /// 140 signs: the caption of a table is no longer.
    private static let caption = 140
    /// 92 days: a quarter.
    private static let quarter: Int32 = 92
    /// 760 days: what lies further back is history.
    private static let history: Int32 = 760

    /// 2 days: who is off by no more miscounted the days of the last month.
    private static let lastDays = 2

    /// The only round that another cell of a row names, where that has one.
    private static func titleRound(
        of entry: ReportDates.Entry, _ document: NarrativeDocument, _ rounds: Rounds
    ) -> (cell: Passage, round: Rounds.Round)? {
        guard let table = entry.table, let row = entry.row else { return nil }
        let others = [Role.itemTitle, .measure].compactMap { document.tables[table].cell(document.tables[table].rows[row], $0) }
            .filter { !$0.isSame(as: entry.passage) }
        let named = others.flatMap { cell in rounds.all(cell).map { (cell: cell, round: $0) } }
        return named.count == 1 ? named.first : nil
    }

    /// Days that the report declares as its own and that are another year's, or too many for the round that they are said to be of.
    static func declared(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let excuses = PhraseSet(reading.also)
        let rounds = Rounds(facts.words.dates)
        let years = PhraseSet(facts.words.claims.years)
        for entry in facts.dates.entries where entry.role != .period {
            for period in entry.periods {
                guard let days = period.days, days.from <= days.to else { continue }
                if entry.text != nil, isTooLong(days),
                    !excuses.stands(in: entry.passage, max(0, period.range.lowerBound - reading.least)..<period.range.lowerBound)
                {
                    finds.add(
                        entry.passage, period.range,
                        Phrase(
                            th: "ช่วงที่ระบุ ({period}) ยาว {count} เดือน เกินหนึ่งปีงบประมาณ",
                            en: "the days that are declared ({period}) are {count} months, more than a fiscal year"),
                        [.init("period", entry.passage.text(period.range)), .init("count", (Int(days.to - days.from) + 16) / 30)])
                } else if let text = entry.text, text < document.titleCount, !facts.isHalfYear,
                    let half = FiscalYear(buddhistYear: facts.year)?.halves[0],
                    days == (half.lowerBound.daysSince1970, half.upperBound.daysSince1970),
                    case let later = resultDays(document, facts).filter({ $0.days > days.to && facts.fiscalDays.contains($0.days) }),
                    later.count >= leastLater, let first = later.first
                {
                    finds.add(
                        entry.passage, period.range,
                        Phrase(
                            th: "ชื่อเรื่องระบุช่วงครึ่งปี ({period}) แต่มีผลหลังจากนั้น {count} แห่ง",
                            en: "the title names half a year ({period}), but {count} results are later"),
                        [.init("period", entry.passage.text(period.range)), .init("count", later.count)],
                        notes: [Note(first.passage, first.range, th: "ผลที่อยู่หลังช่วงนั้น", en: "a later result")])
                } else if entry.text != nil, let year = fiscalYear(days), year != facts.year,
                    !isExcused(entry.passage, period, year, excuses, reading.least)
                {
                    finds.add(
                        entry.passage, period.range,
                        Phrase(
                            th: "ช่วงที่ระบุ ({period}) เป็นของปีงบประมาณ {found} แต่รายงานเป็นของปี {year}",
                            en: "the days that are declared ({period}) are of fiscal year {found}, but the report is of {year}"),
                        [
                            .init("period", entry.passage.text(period.range)), .init("found", String(year)),
                            .init("year", String(facts.year)),
                        ])
                } else if entry.text != nil, 360...370 ~= Int(days.to - days.from) + 1, fiscalYear(days) == nil,
                    let word = years.last(entry.passage, before: period.range.lowerBound, within: ownYear),
                    let number = entry.passage.number(at: word.upperBound), number.value == facts.year,
                    number.end <= period.range.lowerBound
                {
                    finds.add(
                        entry.passage, period.range,
                        Phrase(
                            th: "({period}) ไม่ใช่ปีงบประมาณ {year} ซึ่งเริ่ม {from} ถึง {to}",
                            en: "({period}) is not fiscal year {year}, which is {from} – {to}"),
                        [
                            .init("period", entry.passage.text(period.range)), .init("year", String(facts.year)),
                            .init("from", shownDate(facts.fiscalDays.lowerBound)), .init("to", shownDate(facts.fiscalDays.upperBound)),
                        ])
                } else if facts.isHalfYear, let text = entry.text, entry.passage.key.count <= caption,
                    let round = rounds.last(entry.passage, before: period.range.lowerBound, within: 1), round.part == 2,
                    fiscalYear(days) == facts.year, document.texts[text].tablesAbove < document.tables.count
                {
                    finds.add(
                        entry.passage, round.range.lowerBound..<period.range.upperBound,
                        Phrase(
                            th: "รายงานเป็นของครึ่งปี แต่ส่วนนี้ว่า ({found})", en: "the report is of half a year, but this part says ({found})"),
                        [.init("found", entry.passage.text(round.range.lowerBound..<period.range.upperBound))])
                } else if let round = rounds.last(entry.passage, before: period.range.lowerBound, within: reach),
                    !round.months.contains(Int(days.to - days.from) + 1)
                {
                    finds.add(
                        entry.passage, round.range.lowerBound..<period.range.upperBound,
                        tooLong, tooLongArguments(entry.passage.text(round.range), entry.passage.text(period.range), days))
                } else if let half = FiscalYear(buddhistYear: facts.year)?.halves[0], days.from == half.lowerBound.daysSince1970,
                    1...lastDays ~= abs(Int(days.to - half.upperBound.daysSince1970)),
                    rounds.last(entry.passage, before: period.range.lowerBound, within: reach) != nil
                {
                    finds.add(
                        entry.passage, period.range,
                        Phrase(
                            th: "({period}) ไม่ใช่ครึ่งปีงบประมาณ ซึ่งสิ้นสุด {to}",
                            en: "({period}) is not half of the fiscal year, which ends on {to}"),
                        [
                            .init("period", entry.passage.text(period.range)), .init("to", shownDate(half.upperBound.daysSince1970)),
                        ])
                } else if days.from == facts.fiscalDays.lowerBound, entry.periods.count == 1,
                    let (cell, round) = titleRound(of: entry, document, rounds), !round.months.contains(Int(days.to - days.from) + 1)
                {
                    finds.add(
                        entry.passage, period.range, tooLong,
                        tooLongArguments(cell.text(round.range), entry.passage.text(period.range), days),
                        notes: [Note(cell, round.range, th: "รอบของแถว", en: "the round of the row")])
                }
            }
        }
        if facts.isHalfYear { headings(document, rounds, &finds) }
        rows(document, facts, rounds, &finds)
        ends(document, facts, rounds, &finds)
    }

    /// 60 signs: a heading of a part is no longer.
    private static let heading = 60

    /// A heading of a report of half a year that ends with the round of a whole one.
    private static func headings(_ document: NarrativeDocument, _ rounds: Rounds, _ finds: inout Finds) {
        let isHalf = document.texts.dropFirst(document.titleCount).contains { text in
            text.passage.key.count <= heading
                && rounds.all(text.passage).contains { $0.part == 0 && $0.range.upperBound == text.passage.key.count }
        }
        let above = Set(document.tables.compactMap(\.above.last))
        let named = document.texts.indices.dropFirst(document.titleCount).compactMap { index -> (passage: Passage, round: Rounds.Round)? in
            // Where no other heading says so, the one above a table does.
            guard isHalf || above.contains(index) else { return nil }
            let passage = document.texts[index].passage
            guard passage.key.count <= heading, let round = rounds.all(passage).last, round.range.upperBound == passage.key.count else {
                return nil
            }
            return (passage, round)
        }
        for (passage, round) in named where round.part == 2 {
            finds.add(
                passage, round.range,
                Phrase(th: "รายงานเป็นของครึ่งปี แต่ส่วนนี้ว่า ({found})", en: "the report is of half a year, but this part says ({found})"),
                [.init("found", passage.text(round.range))])
        }
    }

    /// 3 results: so many behind a half-year show that the report is of the whole.
    private static let leastLater = 3

    /// The days in columns of results.
    private static func resultDays(
        _ document: NarrativeDocument, _ facts: NarrativeFacts
    ) -> [(days: Int32, passage: Passage, range: Range<Int>)] {
        let due = PhraseSet(facts.words.dates.due)
        return facts.dates.entries.filter { entry in entry.role.map { results.contains($0) || $0 == .detail } ?? false }.flatMap { entry in
            entry.dates.compactMap { date in
                // What is due on a day has not come yet.
                date.day == nil || due.last(entry.passage, before: date.lead, within: 2) != nil
                    ? nil : date.days.map { (days: $0.upperBound, passage: entry.passage, range: date.range) }
            }
        }
    }

    /// Whether days begin with a fiscal year and end with a half of the next or of the one after: one of the years is wrong.
    private static func isTooLong(_ days: (from: Int32, to: Int32)) -> Bool {
        guard days.to - days.from > 366, days.to - days.from < 1_000, let from = CivilDate(daysSince1970: Int(days.from)),
            let to = CivilDate(daysSince1970: Int(days.to))
        else { return false }
        let last = FiscalYear(containing: to)
        return FiscalYear(containing: from).firstDay == from && [last.lastDay, last.halves[0].upperBound].contains(to)
    }

    /// The last day of a round, named behind it, with another year than the report's.
    private static func ends(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ rounds: Rounds, _ finds: inout Finds) {
        guard let year = FiscalYear(buddhistYear: facts.year) else { return }
        let ends = [year.halves[0].upperBound, year.lastDay, year.lastDay]
        for entry in facts.dates.entries where entry.periods.isEmpty || entry.text != nil {
            for date in entry.dates where date.day != nil {
                guard let day = date.days?.lowerBound, let found = CivilDate(daysSince1970: Int(day)),
                    let round = rounds.last(entry.passage, before: date.lead, within: reach / 2),
                    !entry.periods.contains(where: { $0.range.contains(date.range.lowerBound) })
                else { continue }
                let end = ends[round.part]
                let (one, two) = (found.components, end.components)
                // A round of the whole year that ends with the half that the report is of.
                if facts.isHalfYear, round.part == 2, found == year.halves[0].upperBound, entry.text != nil {
                    finds.add(
                        entry.passage, round.range.lowerBound..<date.range.upperBound,
                        Phrase(
                            th: "รายงานเป็นของครึ่งปี แต่ส่วนนี้ว่า ({found})", en: "the report is of half a year, but this part says ({found})"),
                        [.init("found", entry.passage.text(round.range.lowerBound..<date.range.upperBound))])
                    continue
                }
                guard one.day == two.day, one.month == two.month, abs(one.year - two.year) == 1 else { continue }
                finds.add(
                    entry.passage, round.range.lowerBound..<date.range.upperBound,
                    Phrase(th: "({round}) สิ้นสุด {end} ไม่ใช่ ({found})", en: "({round}) ends on {end}, not on ({found})"),
                    [
                        .init("round", entry.passage.text(round.range)), .init("end", shownDate(end.daysSince1970)),
                        .init("found", entry.passage.text(date.range)),
                    ])
            }
        }
    }

    /// Days in a table, in a row that another cell calls a round: they are as many as the round has.
    private static func rows(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ rounds: Rounds, _ finds: inout Finds) {
        let common = commonPeriods(facts)
        for entry in facts.dates.entries {
            guard let table = entry.table, let row = entry.row, let period = entry.periods.first, entry.periods.count == 1,
                let days = period.days, days.from <= days.to
            else { continue }
            // What answers an item of half a year is not of the whole year.
            if let title = document.tables[table].cell(document.tables[table].rows[row], .itemTitle), title.key != entry.passage.key,
                let round = rounds.all(title).first, round.part == 0, let year = fiscalYear(days), year == facts.year,
                // What all rows say says nothing of this one.
                common[table] != entry.passage.key,
                days.to - days.from > 300
            {
                finds.add(
                    entry.passage, period.range, tooLong, tooLongArguments(title.text(round.range), entry.passage.text(period.range), days),
                    notes: [Note(title, round.range, th: "รอบของข้อ", en: "the round of the item")])
                continue
            }
            // Nor of the first half of another year, where it is said to be that round.
            if let item = ItemReadings.item(document.tables[table].rows[row], document.tables[table], facts)?.item,
                let year = fiscalYear(days), days.to - days.from < 300, year == item.year - 1,
                rounds.last(entry.passage, before: period.range.lowerBound, within: 2)?.part == 0
            {
                finds.add(
                    entry.passage, period.range,
                    Phrase(
                        th: "ช่วงที่ระบุ ({period}) เป็นของปีงบประมาณ {found} แต่ข้อ {item} เป็นของปี {year}",
                        en: "the days that are declared ({period}) are of fiscal year {found}, but {item} is of {year}"),
                    [
                        .init("period", entry.passage.text(period.range)), .init("found", String(year)), .init("item", item.id),
                        .init("year", String(item.year)),
                    ])
                continue
            }
            guard entry.passage.key.count - period.range.count <= reach else { continue }
            for cell in document.tables[table].rows[row].cells
            where !cell.isBlank && cell.key.count <= reach * 2 && cell.key != entry.passage.key {
                guard let round = rounds.all(cell).first, round.range.count * 2 >= cell.key.count,
                    !round.months.contains(Int(days.to - days.from) + 1)
                else { continue }
                finds.add(
                    entry.passage, period.range, tooLong, tooLongArguments(cell.text(round.range), entry.passage.text(period.range), days),
                    notes: [Note(cell, round.range, th: "รอบของแถว", en: "the round of the row")])
            }
        }
    }

    /// The period that most of the rows of a table say, by the tables.
    private static func commonPeriods(_ facts: NarrativeFacts) -> [Int: [UInt16]] {
        Dictionary(grouping: facts.dates.entries.filter { $0.table != nil && $0.role == .period }) { $0.table ?? 0 }.compactMapValues {
            all in
            let counts = Dictionary(grouping: all, by: \.passage.key).mapValues(\.count)
            return counts.first { $0.value > 2 && $0.value * 2 > all.count }?.key
        }
    }

    private static let tooLong = Phrase(
        th: "({round}) แต่ช่วงเวลา ({period}) ยาว {count} เดือน", en: "({round}) is said of a period ({period}) of {count} months")

    private static func tooLongArguments(_ round: String, _ period: String, _ days: (from: Int32, to: Int32)) -> [Message.Argument] {
        [.init("round", round), .init("period", period), .init("count", (Int(days.to - days.from) + 16) / 30)]
    }

    /// The fiscal year of a period that is one, or the first half of one; nil for another.
    static func fiscalYear(_ days: (from: Int32, to: Int32)) -> Int? {
        guard let from = CivilDate(daysSince1970: Int(days.from)) else { return nil }
        let year = FiscalYear(containing: from)
        let ends = [year.lastDay.daysSince1970, year.halves[0].upperBound.daysSince1970]
        return days.from == year.firstDay.daysSince1970 && ends.contains(days.to) ? year.buddhistYear : nil
    }

    private static func isExcused(_ passage: Passage, _ period: PeriodMention, _ year: Int, _ excuses: PhraseSet, _ least: Int) -> Bool {
        let near = max(0, period.range.lowerBound - least)..<min(passage.key.count, period.range.upperBound + least / 2)
        if excuses.stands(in: passage, near) { return true }
        // The year right in front of its days: they are meant to be of that.
        let digits = Passage.key(String(year))
        return passage.first(digits, from: period.range.lowerBound - ownYear).map { $0.upperBound <= period.range.lowerBound } ?? false
    }

    /// A day that data are of which lies outside of the report's, and a report that is dated before it.
    static func reportDate(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(facts.words.dates.asAt)
        let cellWords = PhraseSet(facts.words.dates.asAt + reading.words)
        let excuses = PhraseSet(reading.also)
        let due = PhraseSet(facts.words.dates.due)
        let scanner = DateScanner(facts.words.dates)
        var last: (passage: Passage, range: Range<Int>, day: Int32)?
        let hasResults = document.tables.contains { table in results.contains { table.column($0) != nil } }
        let headers = document.tables.flatMap(\.header).map { (passage: $0, dates: scanner.dates($0), isText: true, isDue: false) }
        for (passage, dates, isText, isDue) in headers
            + facts.dates.entries.map({ (passage: $0.passage, dates: $0.dates, isText: $0.text != nil, isDue: $0.isDue(due)) })
        {
            for date in dates {
                guard let word = (isText ? words : cellWords).hit(passage, endingAt: date.lead), let days = date.days else { continue }
                let near = max(0, word.range.lowerBound - reading.least)..<min(passage.key.count, date.range.upperBound + reading.least / 2)
                // A report of the whole year may gather what came in soon behind it.
                let isLate = isText && days.lowerBound > facts.window.upperBound + (facts.isHalfYear ? 0 : grace)
                // Results as of the last day of the year before are that year's.
                let isLastYears = hasResults && days.upperBound == facts.fiscalDays.lowerBound - 1
                let isEarly =
                    isLastYears
                    || days.upperBound < facts.fiscalDays.lowerBound - quarter && days.upperBound > facts.fiscalDays.lowerBound - history
                guard isLate || isEarly, !excuses.stands(in: passage, near) else {
                    // Data that are due on a day are none yet.
                    if isText, days.upperBound > last?.day ?? .min, !isDue {
                        last = (passage, date.range, days.upperBound)
                    }
                    continue
                }
                finds.add(
                    passage, date.range,
                    Phrase(
                        th: "ข้อมูล ณ วันที่ ({found}) อยู่นอกช่วงของรายงาน {from} – {to}",
                        en: "data are of ({found}), outside of the days of the report, {from} – {to}"),
                    [
                        .init("found", passage.text(date.range)), .init("from", shownDate(facts.window.lowerBound)),
                        .init("to", shownDate(facts.window.upperBound)),
                    ])
            }
        }
        // What a title says that a report of results covers has passed when it is signed.
        if hasResults {
            for entry in facts.dates.entries {
                guard let text = entry.text, text < document.titleCount, let period = entry.periods.last, let days = period.days,
                    days.from <= days.to, facts.window.contains(days.to), days.to > last?.day ?? .min
                else { continue }
                last = (entry.passage, period.range, days.to)
            }
        }
        announcedLate(document, facts, &finds)
        approvedEarly(facts, &finds)
        if let last, let signed = facts.dates.signed.max(by: { $0.day < $1.day }), signed.day < last.day {
            finds.add(
                signed.passage, signed.range,
                Phrase(
                    th: "รายงานลงวันที่ ({found}) ก่อนวันที่ของข้อมูล ({day})",
                    en: "the report is dated ({found}), before the day that its data are of ({day})"),
                [.init("found", signed.passage.text(signed.range)), .init("day", last.passage.text(last.range))],
                notes: [Note(last.passage, last.range, th: "วันที่ของข้อมูล", en: "the day of the data")])
        }
    }

    /// Columns that say what is to be done.
    private static let plans: [Role] = [.step, .target, .monitoring, .period]

    /// A report that is approved before the day of the letter that hands it up.
    private static func approvedEarly(_ facts: NarrativeFacts, _ finds: inout Finds) {
        guard let letter = facts.dates.letter else { return }
        for signed in facts.dates.signed where signed.day < letter.day && !signed.passage.isSame(as: letter.passage) {
            finds.add(
                signed.passage, signed.range,
                Phrase(
                    th: "ลงวันที่ ({found}) ก่อนวันที่ของบันทึกข้อความ ({letter})",
                    en: "it is dated ({found}), before the letter is ({letter})"),
                [.init("found", signed.passage.text(signed.range)), .init("letter", letter.passage.text(letter.range))],
                notes: [Note(letter.passage, letter.range, th: "วันที่ของบันทึกข้อความ", en: "the day of the letter")])
        }
    }

    /// 31 days: so long after a year its results are gathered.
    private static let grace: Int32 = 31

    /// 123 days before a fiscal year the assessment of the year before it has no result yet.
    private static let beforeResults: Int32 = 123

    /// Columns that say what was done; a report without them is a plan.
    private static let results: [Role] = [.done, .evidence, .notDone, .outcome, .percent, .progress, .status, .summary, .underWay]

    /// A plan that is announced when its year is over, and a report of results that is signed before its days begin.
    private static func announcedLate(_ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let hasResults = document.tables.contains { table in results.contains { table.column($0) != nil } }
        let isPlan = !hasResults && document.tables.contains { table in plans.contains { table.column($0) != nil } }
        if hasResults {
            for signed in facts.dates.signed where signed.day < facts.window.lowerBound && signed.day > facts.window.lowerBound - history {
                finds.add(
                    signed.passage, signed.range,
                    Phrase(
                        th: "รายงานลงวันที่ ({found}) ก่อนช่วงของรายงาน {from} – {to}",
                        en: "the report is dated ({found}), before the days that it is of, {from} – {to}"),
                    [
                        .init("found", signed.passage.text(signed.range)), .init("from", shownDate(facts.window.lowerBound)),
                        .init("to", shownDate(facts.window.upperBound)),
                    ])
            }
        }
        guard isPlan, let signed = facts.dates.signed.last else { return }
        if signed.day < facts.fiscalDays.lowerBound - beforeResults, signed.day > facts.fiscalDays.lowerBound - history {
            finds.add(
                signed.passage, signed.range,
                Phrase(
                    th: "แผนลงวันที่ ({found}) ก่อนที่ผลการประเมินของปีก่อนจะออก",
                    en: "the plan is dated ({found}), before the result of the year before was there"),
                [.init("found", signed.passage.text(signed.range))])
        }
        guard signed.day > facts.fiscalDays.upperBound else { return }
        finds.add(
            signed.passage, signed.range,
            Phrase(
                th: "แผนลงวันที่ ({found}) หลังสิ้นปีงบประมาณของแผนเมื่อ {to}",
                en: "the plan is dated ({found}), when its year was over on {to}"),
            [.init("found", signed.passage.text(signed.range)), .init("to", shownDate(facts.fiscalDays.upperBound))])
    }
}

/// Words for the rounds of a year, such as six months.
struct Rounds: Sendable {
    /// One round that a text names.
    struct Round: Sendable {
        let range: Range<Int>
        /// How many days it may have.
        let months: ClosedRange<Int>
        /// The part of the year that it is: 0 the first half, 1 the second, 2 the whole.
        let part: Int
    }

    private let words: PhraseSet
    private let parts: [Int]

    init(_ words: NarrativeWords.DateWords) {
        self.words = PhraseSet(words.halves + words.secondHalves + words.wholes)
        parts = words.halves.map { _ in 0 } + words.secondHalves.map { _ in 1 } + words.wholes.map { _ in 2 }
    }

    /// The rounds that a passage names.
    func all(_ passage: Passage) -> [Round] {
        words.hits(passage).map(round)
    }

    private func round(_ hit: PhraseSet.Hit) -> Round {
        let part = parts[hit.phrase]
        return Round(range: hit.range, months: part == 2 ? 360...370 : 175...190, part: part)
    }

    /// The last round that ends in front of a place.
    func last(_ passage: Passage, before place: Int, within reach: Int) -> Round? {
        stride(from: place, through: max(0, place - reach), by: -1).lazy.compactMap { words.hit(passage, endingAt: $0) }.first.map(round)
    }
}
