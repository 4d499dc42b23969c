import Diagnostics

/// Periods, deadlines and years that a report names.
enum PeriodReadings {
    private static func scanner(_ facts: NarrativeFacts) -> DateScanner {
        DateScanner(facts.words.dates)
    }

    /// The cells of some columns, each with its row and table; all cells when no role is named.
    static func cells(
        _ roles: [Role], _ document: NarrativeDocument
    ) -> [(passage: Passage, row: NarrativeDocument.Row, table: NarrativeDocument.Table)] {
        document.tables.flatMap { table in
            table.rows.flatMap { row in
                row.cells.indices.compactMap { column in
                    guard !row.cells[column].isBlank, column < table.roles.count || roles.isEmpty else { return nil }
                    if !roles.isEmpty { guard let role = table.roles[column], roles.contains(role) else { return nil } }
                    return (row.cells[column], row, table)
                }
            }
        }
    }

    /// A period that lies outside of the fiscal year, and in a report of half a year the few that run on behind it.
    static func periods(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let entries = facts.dates.entries.filter { entry in entry.role.map { reading.roles.contains($0) } ?? false }
        // What a measure is planned for may be the whole year; a column of half-years makes the others stand out.
        var ends: [[[UInt16]]: [Int32]] = [:]
        for entry in entries {
            guard let end = entry.periods.compactMap({ $0.days?.to }).max() else { continue }
            ends[header(entry), default: []].append(end)
        }
        let plans = Set(
            ends.filter { _, all in
                all.count { $0 > facts.window.upperBound } * 100 > all.count * reading.threshold
                    || !all.contains(facts.window.upperBound)
            }.keys)
        func header(_ entry: ReportDates.Entry) -> [[UInt16]] { entry.table.map { document.tables[$0].headerKey } ?? [] }
        let reporting = PhraseSet(reading.also)
        for entry in entries {
            for period in entry.periods {
                if let days = period.days, days.from <= days.to { outside(entry, period.range, days, isPeriod: true) }
            }
            let covered = entry.periods.map(\.range)
            for date in entry.dates where !covered.contains(where: { $0.overlaps(date.range) }) {
                if let days = date.days { outside(entry, date.range, (days.lowerBound, days.upperBound), isPeriod: false) }
            }
        }
        func outside(_ entry: ReportDates.Entry, _ range: Range<Int>, _ days: (from: Int32, to: Int32), isPeriod: Bool) {
            let year = facts.fiscalDays
            let runsOn = facts.isHalfYear && year.contains(days.from) && year.contains(days.to) && days.to > facts.window.upperBound
            // A single day is when something is due, which may come later.
            if runsOn ? !isPeriod || plans.contains(header(entry)) : year.contains(days.from) && year.contains(days.to) { return }
            // The year's report is made in the months behind it, and its plan in those before.
            let isNear =
                days.from > year.upperBound && days.to <= year.upperBound + quarter
                || days.to < year.lowerBound && days.from >= year.lowerBound - quarter
            // What is suggested is for the time behind the report.
            if days.from > year.upperBound, let table = entry.table,
                facts.outlook.holds(table: table)
                    || !isPeriod && [.suggestion, .problem].contains(where: { document.tables[table].column($0) != nil })
            {
                return
            }
            // A result of the first month shows that it began before the year.
            if isPeriod, year.contains(days.to), days.from < year.lowerBound, days.from >= year.lowerBound - quarter,
                let table = entry.table, let row = entry.row,
                facts.dates.entries(ofRow: row, of: table).contains(where: { other in
                    other.role != .period
                        && other.dates.contains { $0.days.map { days.from...year.lowerBound - 1 ~= $0.lowerBound } ?? false }
                })
            {
                return
            }
            // The report says itself that this runs on into the next year.
            if year.contains(days.from), facts.outlook.explains(end: days.to) { return }
            // This year's deadline on the last day of the year before is that year's.
            let isLastYears = !isPeriod && days.to == year.lowerBound - 1
            if isNear, !isLastYears, let table = entry.table, let row = entry.row {
                let table = document.tables[table]
                if (table.rows[row].cells + table.header).contains(where: { reporting.first($0) != nil }) { return }
            }
            let shown = facts.isHalfYear && !runsOn ? year : facts.window
            finds.add(
                entry.passage, range,
                runsOn
                    ? Phrase(
                        th: "รายงานรอบ 6 เดือน แต่ช่วงเวลา ({period}) เลยวันที่ {to}",
                        en: "the report is of half a year, but the period ({period}) runs on behind {to}")
                    : Phrase(
                        th: "ช่วงเวลา ({period}) อยู่นอกช่วงของรายงาน {from} – {to}",
                        en: "the period ({period}) lies outside of the report's, {from} – {to}"),
                [
                    .init("period", entry.passage.text(range)), .init("from", shownDate(shown.lowerBound)),
                    .init("to", shownDate(shown.upperBound)),
                ])
        }
    }

    /// 92 days: a quarter.
    private static let quarter: Int32 = 92

    /// A deadline in the text of a row that lies behind the end of the row's period, and one measure with two periods.
    static func deadlines(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let scanner = scanner(facts)
        let words = PhraseSet(reading.words)
        let reporting = PhraseSet(reading.also)
        var known: [[UInt16]: (passage: Passage, range: Range<Int>, to: Int32, table: Int32, step: [UInt16])] = [:]
        for table in document.tables {
            for row in table.rows {
                guard let cell = table.cell(row, .period), let end = lastDay(cell, scanner) else { continue }
                for role in reading.roles {
                    guard let passage = table.cell(row, role), !passage.isBlank else { continue }
                    let dates = scanner.dates(passage)
                    // A column of days on which reports are due: never before what they report ends.
                    let isDue = table.column(role).map { $0 < table.header.count && reporting.first(table.header[$0]) != nil } ?? false
                    for word in words.hits(passage) {
                        guard let date = dates.first(where: { $0.range.lowerBound >= word.range.upperBound }),
                            date.range.lowerBound - word.range.upperBound <= reading.least, let days = date.days,
                            isDue
                                ? days.upperBound < end.day && date.range == dates.last?.range || days.lowerBound > end.day + month
                                : days.lowerBound > end.day || days.upperBound < end.first
                        else { continue }
                        let front = max(0, word.range.lowerBound - reportReach)..<word.range.lowerBound
                        if days.lowerBound > end.day, reporting.stands(in: passage, front) { continue }
                        finds.add(
                            passage, word.range.lowerBound..<date.range.upperBound,
                            days.lowerBound > end.day
                                ? Phrase(
                                    th: "กำหนดเวลา ({found}) อยู่หลังช่วงเวลาของแถวนี้ ({period})",
                                    en: "the deadline ({found}) lies behind the period of its row ({period})")
                                : days.upperBound < end.first
                                    ? Phrase(
                                        th: "กำหนดเวลา ({found}) อยู่ก่อนช่วงเวลาของแถวนี้ ({period})",
                                        en: "the deadline ({found}) lies before the period of its row ({period})")
                                    : Phrase(
                                        th: "กำหนดส่ง ({found}) อยู่ก่อนสิ้นช่วงเวลาของแถวนี้ ({period})",
                                        en: "the report is due ({found}) before the period of its row ends ({period})"),
                            [
                                .init("found", passage.text(word.range.lowerBound..<date.range.upperBound)),
                                .init("period", cell.text(end.range)),
                            ],
                            notes: [Note(cell, end.range, th: "ช่วงเวลาของแถว", en: "the period of the row")])
                    }
                }
                guard let measure = table.cell(row, .measure), measure.key.count >= 12 else { continue }
                let name = Array(measure.key.drop { !$0.isThai })
                // Steps of one measure have periods of their own.
                let step = table.cell(row, .step)?.key ?? []
                if let first = known[name], first.to != end.day, first.table != table.index || first.step == step {
                    finds.add(
                        cell, end.range,
                        Phrase(
                            th: "มาตรการเดียวกันมีกำหนดเวลาสองอย่าง ({found}) และ ({first})",
                            en: "one measure has two periods, ({found}) and ({first})"),
                        [.init("found", cell.text(end.range)), .init("first", first.passage.text(first.range))],
                        notes: [Note(first.passage, first.range, th: "กำหนดเวลาแรก", en: "the first period")])
                } else if known[name] == nil {
                    known[name] = (cell, end.range, end.day, table.index, step)
                }
            }
        }
    }

    /// 8 signs: the four digits of a year and a short word.
    private static let yearsApart = 8
    /// 45 days: so long after its end a round is reported at the latest.
    private static let month: Int32 = 45
    /// 60 signs: a word for a report stands so near in front of when it is due.
    private static let reportReach = 60

    /// The last day that a cell of a period names, and the first of its last period.
    private static func lastDay(_ cell: Passage, _ scanner: DateScanner) -> (day: Int32, first: Int32, range: Range<Int>)? {
        let periods = scanner.periods(cell)
        if let period = periods.last, let days = period.days, days.to >= days.from {
            return (days.to, periods.count == 1 ? days.from : .min, period.range)
        }
        guard let date = scanner.dates(cell).last, let days = date.days else { return nil }
        return (days.upperBound, .min, date.range)
    }

    /// A year with two digits behind a month or a word for fiscal years, said once for each cell.
    static func shortYears(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let scanner = scanner(facts)
        let years = PhraseSet(reading.words)
        for passage in document.passages {
            let named = years.hits(passage).compactMap { hit in
                passage.number(at: hit.range.upperBound).flatMap { number -> Range<Int>? in
                    let isYear = number.end - hit.range.upperBound == 2 && abs(2500 + number.value - facts.year) <= shortReach
                    return isYear ? hit.range.lowerBound..<number.end : nil
                }
            }
            let short = scanner.dates(passage).filter(\.isShort).map(\.range) + named
            guard let first = short.first, let last = short.last else { continue }
            let range = first.lowerBound..<(0...60 ~= last.upperBound - first.lowerBound ? last : first).upperBound
            finds.add(
                passage, range, Phrase(th: "ปีเขียนด้วยเลขสองหลัก ({found})", en: "the year is written with two digits ({found})"),
                [.init("found", passage.text(range))], help: help(passage, first))
        }
    }

    /// What a year of two digits is in full.
    private static func help(_ passage: Passage, _ range: Range<Int>) -> Message? {
        var start = range.upperBound
        while start > range.lowerBound, passage.key[start - 1].isDigit { start -= 1 }
        return passage.number(at: start).map {
            Message(Phrase(th: "เขียนว่า พ.ศ. {year}", en: "write {year}"), [.init("year", String(2500 + $0.value))])
        }
    }

    /// 10 years: what reports name with two digits is near.
    private static let shortReach = 10

    /// 3 signs: a word for "of" stands between an item's code and the year of its list.
    private static let itemReach = 3

    /// The year that a cell says, where it says nothing else.
    private static func year(_ cell: Passage, _ words: PhraseSet) -> Int? {
        guard let hit = words.hit(cell, at: 0), let number = cell.number(at: hit.range.upperBound), number.end == cell.key.count else {
            return nil
        }
        return number.value
    }

    /// A fiscal year in the body that is not the title's, where nothing near it speaks of an earlier result or a plan.
    static func bodyYear(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let excuses = PhraseSet(reading.also)
        let own = PhraseSet(reading.unless)
        let codes = PhraseSet(facts.words.dates.codes)
        let documents = PhraseSet(facts.words.yearlyDocuments.flatMap(\.words))
        let joints = PhraseSet(facts.words.figures.finals)
        let scanner = scanner(facts)
        // In the row of an item its own year is right, and a row of nothing but years beside each other heads columns of years.
        let ownYears =
            document.texts.map { _ in Set<Int>() }
            + document.tables.flatMap { table in
                table.rows.flatMap { row in
                    let item = ItemReadings.item(row, table, facts)?.item.year
                    let columns = row.cells.compactMap { year($0, words) }
                    let years = Set(columns).count > 1 ? Set(columns + [item].compactMap { $0 }) : Set([item].compactMap { $0 })
                    return row.cells.filter { !$0.isBlank }.map { _ in years }
                }
            }
        for (index, passage) in document.passages.enumerated() where index >= document.titleCount && facts.heads.titles[index] == nil {
            var before = 0
            var from = 0
            for hit in words.hits(passage) {
                // What excuses one year says nothing of the next, unless one word stands between them.
                // What is advised for a later year may begin the sentence.
                let isLater = passage.number(at: hit.range.upperBound).map { $0.value > facts.year } ?? false
                if before == 0 || hit.range.lowerBound - before > yearsApart {
                    from = max(before, hit.range.lowerBound - (isLater ? 2 : 1) * reading.least)
                }
                before = hit.range.upperBound
                guard let number = passage.number(at: hit.range.upperBound), number.end - hit.range.upperBound == 4,
                    2400...2699 ~= number.value,
                    number.value != facts.year, number.value != facts.assessedYear || number.value > facts.year,
                    !ownYears[index].contains(number.value)
                else { continue }
                // A span of years that the report's year lies in.
                if isSpan(passage, number.end, number.value, facts.year) { continue }
                let named = YearReadings.Named(value: number.value, range: hit.range.lowerBound..<number.end)
                let around = from..<min(passage.key.count, number.end + reading.least / 2)
                if isLater,
                    index < document.texts.count && facts.outlook.holds(text: index)
                        || facts.outlook.explains(named, in: passage, near: around, scanner)
                {
                    continue
                }
                // What stands beside the code of an item is held against that, and documents of a year have a reading of their own.
                if YearReadings.isOfDocument(hit.range.lowerBound, passage, documents) { continue }
                if ItemMention.ends(passage, near: hit.range.lowerBound - itemReach)
                    || ItemMention.ends(passage, near: hit.range.lowerBound)
                {
                    continue
                }
                if ItemYearReadings.item(beside: hit.range.lowerBound..<number.end, passage, codes, facts) != nil { continue }
                // The report's own subject right in front of its year is excused by nothing but what stands right in front of that.
                let subject = own.hit(passage, endingAt: hit.range.lowerBound)?.range.lowerBound
                // Any other year that such a report may not name has a note of its own.
                if subject == nil, facts.isReportedElsewhere(number.value) { continue }
                // What another sentence says before it excuses nothing.
                let joint = subject.flatMap { joints.last(passage, before: $0, within: reading.threshold)?.upperBound } ?? 0
                let near =
                    subject.map { max(isLater ? 0 : joint, $0 - (isLater ? reading.least : reading.threshold))..<$0 }
                    ?? around
                if near.contains(where: { excuses.hit(passage, at: $0) != nil }) { continue }
                // Who tells of the year before, and then of the own year, tells what came of it.
                let goesOn = words.hits(passage).contains { next in
                    next.range.lowerBound > number.end && passage.number(at: next.range.upperBound)?.value == facts.year
                }
                if subject == nil, number.value == facts.year - 1, goesOn { continue }
                finds.add(
                    passage, hit.range.lowerBound..<number.end,
                    Phrase(th: "ปีงบประมาณ ({found}) ไม่ใช่ปีในชื่อเรื่อง ({year})", en: "the fiscal year ({found}) is not the title's ({year})"),
                    [.init("found", String(number.value)), .init("year", String(facts.year))],
                    notes: document.title.lazy.compactMap { text in
                        text.passage.first(Passage.key(String(facts.year))).map {
                            Note(text.passage, $0, th: "ปีในชื่อเรื่อง", en: "the year in the title")
                        }
                    }.prefix(1).map { $0 })
            }
        }
    }

    /// Whether a later year stands behind a year and a dash, and another lies between them.
    private static func isSpan(_ passage: Passage, _ end: Int, _ first: Int, _ year: Int) -> Bool {
        guard end < passage.key.count, [0x2D, 0x2013, 0x2014].contains(passage.key[end]), let last = passage.number(at: end + 1) else {
            return false
        }
        return first < year && year <= last.value && last.end - end == 5
    }

    /// One line whose year differs from that of the many lines that say the same.
    static func formulaYear(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        struct Line {
            let passage: Passage
            let range: Range<Int>
            let year: Int
            /// Whether the item of its row tells that it is wrong.
            let isTold: Bool
        }
        let words = PhraseSet(reading.words)
        var lines: [[UInt16]: [Line]] = [:]
        for (passage, row, table) in cells(reading.roles, document) {
            for hit in words.hits(passage) {
                guard let number = passage.number(at: hit.range.upperBound), 2400...2699 ~= number.value else { continue }
                var start = hit.range.lowerBound
                while start > 0, !passage.isBroken[start], passage.key[start - 1] != UInt16(sign: "-"), hit.range.lowerBound - start < 60 {
                    start -= 1
                }
                while start < hit.range.lowerBound, !passage.key[start].isThai { start += 1 }
                guard hit.range.lowerBound - start >= 8 else { continue }
                lines[Array(passage.key[start..<hit.range.lowerBound]), default: []].append(
                    Line(
                        passage: passage, range: start..<number.end, year: number.value,
                        isTold: ItemReadings.isWrong(number.value, in: passage, row, table, facts)))
            }
        }
        for group in lines.values.sorted(by: { $0[0].passage.place.span.line < $1[0].passage.place.span.line }) {
            let years = Dictionary(grouping: group, by: \.year)
            guard let most = years.max(by: { ($0.value.count, $0.key) < ($1.value.count, $1.key) }), most.value.count >= reading.least
            else { continue }
            for (year, odd) in years.sorted(by: { $0.key < $1.key }) where year != most.key && odd.count * reading.least <= most.value.count
            {
                for line in odd where !line.isTold {
                    finds.add(
                        line.passage, line.range,
                        Phrase(
                            th: "ปี {year} ({found}) ต่างจากอีก {count} แห่งที่เขียนเหมือนกันและเป็นปี {most}",
                            en: "the year {year} ({found}) differs from {count} lines of the same words with {most}"),
                        [
                            .init("year", String(year)), .init("found", line.passage.text(line.range)), .init("count", most.value.count),
                            .init("most", String(most.key)),
                        ],
                        notes: most.value.prefix(2).map { Note($0.passage, $0.range, th: "ข้อความเดียวกัน", en: "the same words") })
                }
            }
        }
    }
}
