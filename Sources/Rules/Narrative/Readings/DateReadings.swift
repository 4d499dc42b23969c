import Diagnostics
import ThaiText

/// Dates that cannot be as they are written.
enum DateReadings {
    /// A day that its month does not have.
    static func impossible(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(facts.words.dates.days)
        let scanner = DateScanner(facts.words.dates)
        let headers = document.tables.flatMap(\.header).map { ($0, scanner.dates($0)) }
        for (passage, dates) in headers + facts.dates.entries.map({ ($0.passage, $0.dates) }) {
            for date in dates {
                guard let day = date.day, day < 1 || day > date.lastDayOfMonth else { continue }
                // A number that no month has may count something, unless it is called a day.
                if day < 1 || day > 31, words.hit(passage, endingAt: date.range.lowerBound) == nil { continue }
                let month = ThaiCalendar.names(of: date.month)?.thai ?? ""
                finds.add(
                    passage, date.range,
                    Phrase(
                        th: "ไม่มีวันที่ ({found}) เดือน{month}มี {last} วัน", en: "there is no such day ({found}): {month} has {last} days"),
                    [.init("found", passage.text(date.range)), .init("month", month), .init("last", date.lastDayOfMonth)])
            }
        }
    }

    /// A day of the week in front of a date that falls on another.
    static func weekdays(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        // The names of the days, Sunday first, each alone and with the word between it and a date.
        let between = [""] + reading.also
        let words = PhraseSet(reading.words.flatMap { day in between.map { day + $0 } })
        for entry in facts.dates.entries {
            for date in entry.dates {
                guard date.day != nil, date.lead == date.range.lowerBound, let day = date.days?.lowerBound,
                    let word = words.hit(entry.passage, endingAt: date.lead)
                else { continue }
                let weekday = Self.weekday(day)
                guard word.phrase / between.count != weekday, reading.words.indices.contains(weekday) else { continue }
                finds.add(
                    entry.passage, word.range.lowerBound..<date.range.upperBound,
                    Phrase(th: "({found}) เป็น{weekday}", en: "({found}) is a {weekday}"),
                    [
                        .init("found", entry.passage.text(word.range.lowerBound..<date.range.upperBound)),
                        .init("weekday", Phrase(th: reading.words[weekday], en: english[weekday])),
                    ])
            }
        }
    }

    /// The day of the week, Sunday first; the first day of 1970 was a Thursday.
    private static func weekday(_ day: Int32) -> Int { Int(((day + 4) % 7 + 7) % 7) }

    private static let english = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    /// A year of the Christian era behind a month, in a report that counts by the Buddhist one.
    static func western(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let scanner = DateScanner(facts.words.dates)
        for passage in document.passages {
            for date in scanner.dates(passage) where date.year == nil {
                guard let number = passage.number(at: date.range.upperBound), number.end - date.range.upperBound == 4,
                    abs(number.value + 543 - facts.year) <= reading.least
                else { continue }
                let range = date.range.lowerBound..<number.end
                finds.add(
                    passage, range,
                    Phrase(
                        th: "ปีคริสต์ศักราช ({found}) ในรายงานที่ใช้พุทธศักราช",
                        en: "a year of the Christian era ({found}) in a report of the Buddhist one"),
                    [.init("found", passage.text(range))],
                    help: Message(Phrase(th: "เขียนเป็นปี {year}", en: "write {year}"), [.init("year", String(number.value + 543))]))
            }
        }
    }

    /// A month right behind the words for the day on which the report was signed: the day is left blank.
    static func blankDays(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        for entry in facts.dates.entries {
            for date in entry.dates where date.day == nil {
                guard let word = words.hit(entry.passage, endingAt: date.range.lowerBound) else { continue }
                finds.add(
                    entry.passage, word.range.lowerBound..<date.range.upperBound,
                    Phrase(th: "ยังไม่ได้กรอกวันที่ ({found})", en: "the day is left blank ({found})"),
                    [.init("found", entry.passage.text(word.range.lowerBound..<date.range.upperBound))])
            }
        }
    }

    /// A period that ends before it begins.
    static func reversed(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        for entry in facts.dates.entries {
            for date in entry.dates where date.lead < date.range.lowerBound {
                guard let first = entry.passage.number(at: date.lead)?.value, let last = date.day, first > last,
                    !(date.lead + 1..<date.range.lowerBound).contains(where: { entry.passage.isBroken[$0] })
                else { continue }
                finds.add(
                    entry.passage, date.lead..<date.range.upperBound,
                    Phrase(th: "ช่วงเวลาสิ้นสุดก่อนเริ่ม ({period})", en: "the period ends before it begins ({period})"),
                    [.init("period", entry.passage.text(date.lead..<date.range.upperBound))])
            }
            for period in entry.periods {
                guard let days = period.days, days.to < days.from else { continue }
                // The sign of a list item between two dates makes no period of them.
                let between = period.from.range.upperBound..<period.to.range.lowerBound + 1
                if between.contains(where: { entry.passage.isBroken[$0] }) { continue }
                finds.add(
                    entry.passage, period.range,
                    Phrase(th: "ช่วงเวลาสิ้นสุดก่อนเริ่ม ({period})", en: "the period ends before it begins ({period})"),
                    [.init("period", entry.passage.text(period.range))])
            }
        }
    }

    /// An order whose number and day are of two years.
    static func numbers(_ reading: Reading, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        // Some agencies number by fiscal years; where one order of the last three months of a year has that year's number, this one does not.
        let isByCalendar = facts.dates.entries.contains { entry in
            entry.dates.contains { date in
                date.month >= 10 && !date.isShort
                    && words.hit(entry.passage, endingAt: date.lead).map { word in
                        numberYear(entry.passage, before: word.range.lowerBound, within: reading.least)?.year == date.year
                    } ?? false
            }
        }
        for entry in facts.dates.entries {
            let passage = entry.passage
            for date in entry.dates {
                guard let year = date.year, !date.isShort, let word = words.hit(passage, endingAt: date.lead),
                    let number = numberYear(passage, before: word.range.lowerBound, within: reading.least), number.year != year,
                    isByCalendar || !(date.month >= 10 && number.year == year + 1)
                else { continue }
                finds.add(
                    passage, date.range,
                    Phrase(
                        th: "เลขที่ ({number}) เป็นของปี {year} แต่ลงวันที่ ({found})",
                        en: "the number ({number}) is of {year}, but the date is ({found})"),
                    [
                        .init("number", passage.text(number.range)), .init("year", String(number.year)),
                        .init("found", passage.text(date.range)),
                    ],
                    notes: [Note(passage, number.range, th: "เลขที่", en: "the number")])
            }
        }
    }

    /// The last number with a year behind a stroke, such as 418/2567, that ends within some signs in front of a place.
    private static func numberYear(
        _ passage: Passage, before place: Int, within reach: Int
    ) -> (year: Int, range: Range<Int>)? {
        var at = place - 4
        while at > 1, at + 4 + reach >= place {
            if passage.key[at - 1] == UInt16(sign: "/"), passage.key[at - 2].isDigit, let year = passage.number(at: at),
                year.end == at + 4, 2400...2699 ~= year.value
            {
                var start = at - 2
                while start > 0, passage.key[start - 1].isDigit { start -= 1 }
                return (year.value, start..<year.end)
            }
            at -= 1
        }
        return nil
    }
}
