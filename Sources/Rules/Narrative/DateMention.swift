import ThaiText

/// A date or a month that a text names, in the Buddhist Era.
struct DateMention: Sendable {
    let range: Range<Int>
    let day: Int?
    let month: Int
    /// Two digits are taken for 25xx; nil where no year is named.
    let year: Int?
    let isShort: Bool
    /// Where it begins with the first of several days, as in 24 - 25 April; else where its range begins.
    let lead: Int

    init(range: Range<Int>, day: Int?, month: Int, year: Int?, isShort: Bool, lead: Int? = nil) {
        self.range = range
        self.day = day
        self.month = month
        self.year = year
        self.isShort = isShort
        self.lead = lead ?? range.lowerBound
    }

    /// The number of days of its month; 29 for a February without a year.
    var lastDayOfMonth: Int {
        guard let year, let common = ThaiCalendar.commonYear(ofBuddhist: year) else { return CivilDate.dayCount(month: month, year: 2000) }
        return CivilDate.dayCount(month: month, year: common)
    }

    /// The first and the last day it may mean, in days since 1970; nil without a year or for a day that does not exist.
    var days: ClosedRange<Int32>? {
        guard let year, let common = ThaiCalendar.commonYear(ofBuddhist: year) else { return nil }
        if let day { return CivilDate(year: common, month: month, day: day).map { $0.daysSince1970...$0.daysSince1970 } }
        guard let first = CivilDate(year: common, month: month, day: 1),
            let next = CivilDate(year: month == 12 ? common + 1 : common, month: month == 12 ? 1 : month + 1, day: 1)
        else { return nil }
        return first.daysSince1970...next.daysSince1970 - 1
    }
}

/// Two dates or months with a word between them.
struct PeriodMention: Sendable {
    let from: DateMention
    let to: DateMention

    var range: Range<Int> { from.range.lowerBound..<to.range.upperBound }

    /// 28: a period that ends with this day of a month or a later one has the whole month.
    private static let endOfMonth = 28

    /// Whether it has whole months: it names no days, or the first and one at the end.
    var hasWholeMonths: Bool { from.day ?? 1 == 1 && to.day ?? Self.endOfMonth >= Self.endOfMonth }

    /// The days that it covers, its end before its beginning where it is written so; nil when they cannot be told.
    var days: (from: Int32, to: Int32)? {
        var from = from
        if from.year == nil, let year = to.year {
            from = DateMention(
                range: from.range, day: from.day, month: from.month, year: from.month > to.month ? year - 1 : year, isShort: to.isShort)
        }
        guard let first = from.days, let last = to.days else { return nil }
        return (first.lowerBound, last.upperBound)
    }
}

/// Finds dates in passages.
struct DateScanner: Sendable {
    private let months: PhraseSet
    private let numbers: [Int]
    private let eras: PhraseSet
    private let connectors: PhraseSet
    private let dayWords: PhraseSet
    private let monthWords: PhraseSet

    init(_ words: NarrativeWords.DateWords) {
        var names: [(String, Int)] = []
        for number in 1...12 {
            guard let month = ThaiCalendar.names(of: number) else { continue }
            names.append((month.thai, number))
            names.append((month.thaiShort, number))
            // The last full stop of an abbreviation is often left out.
            names.append((String(month.thaiShort.dropLast()), number))
        }
        months = PhraseSet(names.map(\.0))
        numbers = names.map(\.1)
        eras = PhraseSet(words.eras)
        connectors = PhraseSet(words.connectors)
        dayWords = PhraseSet(words.days)
        monthWords = PhraseSet(words.months)
    }

    /// The dates and months of a passage, in order.
    func dates(_ passage: Passage) -> [DateMention] {
        var found: [DateMention] = []
        let hasMonths = months.mayStand(in: passage)
        guard hasMonths || passage.hasDigits else { return [] }
        var at = 0
        while at < passage.key.count {
            if hasMonths, let hit = months.hit(passage, at: at), hit.range.count >= 3 {
                found.append(named(passage, hit, numbers[hit.phrase], after: found.last?.range.upperBound ?? 0))
                at = found[found.count - 1].range.upperBound
            } else if passage.key[at].isDigit, at == 0 || !passage.key[at - 1].isDigit, let date = slashed(passage, at) {
                found.append(date)
                at = date.range.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    private func named(_ passage: Passage, _ hit: PhraseSet.Hit, _ month: Int, after: Int) -> DateMention {
        var name = hit.range.lowerBound
        var start = days(passage, before: name, after: after)
        if start == name, let word = monthWords.hit(passage, endingAt: name), word.range.lowerBound > after {
            // The word for month may stand in front of its name; a number in front of that is a day only where it says so.
            let first = days(passage, before: word.range.lowerBound, after: after)
            if first < word.range.lowerBound, dayWords.hit(passage, endingAt: first) != nil {
                start = first
                name = word.range.lowerBound
            }
        }
        let day = start < name ? passage.number(at: start)?.value : nil
        let lead = day == nil ? start : lead(passage, start, after: after)
        var end = hit.range.upperBound
        if let era = eras.hit(passage, at: end) { end = era.range.upperBound }
        guard let number = passage.number(at: end), [2, 4].contains(number.end - end), Self.isYear(number.value, digits: number.end - end)
        else {
            return DateMention(range: start..<hit.range.upperBound, day: day, month: month, year: nil, isShort: false, lead: lead)
        }
        let isShort = number.end - end == 2
        return DateMention(
            range: start..<number.end, day: day, month: month, year: isShort ? 2500 + number.value : number.value, isShort: isShort,
            lead: lead)
    }

    /// Where the one or two digits in front of a place begin; the place itself without them.
    private func days(_ passage: Passage, before place: Int, after: Int) -> Int {
        var start = place
        while start > after, place - start < 2, passage.key[start - 1].isDigit { start -= 1 }
        return start > after && passage.key[start - 1].isDigit ? place : start
    }

    /// Where the first day of several begins, as in 24 - 25 April.
    private func lead(_ passage: Passage, _ start: Int, after: Int) -> Int {
        guard let word = connectors.hit(passage, endingAt: start) else { return start }
        let first = days(passage, before: word.range.lowerBound, after: after)
        guard first < word.range.lowerBound, first == 0 || ![UInt16(sign: "/"), UInt16(sign: ".")].contains(passage.key[first - 1])
        else { return start }
        return first
    }

    private static func isYear(_ value: Int, digits: Int) -> Bool {
        digits == 4 ? 2400...2699 ~= value : 40...99 ~= value
    }

    private func slashed(_ passage: Passage, _ start: Int) -> DateMention? {
        let slash = UInt16(sign: "/")
        guard let day = passage.number(at: start), day.end - start <= 2, 1...31 ~= day.value, day.end < passage.key.count,
            passage.key[day.end] == slash,
            let month = passage.number(at: day.end + 1), 1...12 ~= month.value, month.end < passage.key.count,
            passage.key[month.end] == slash,
            let year = passage.number(at: month.end + 1), Self.isYear(year.value, digits: year.end - month.end - 1)
        else { return nil }
        let isShort = year.value < 100
        return DateMention(
            range: start..<year.end, day: day.value, month: month.value, year: isShort ? 2500 + year.value : year.value, isShort: isShort)
    }

    /// The periods of a passage: two dates with a connecting word or sign between them.
    func periods(_ passage: Passage) -> [PeriodMention] { periods(passage, dates(passage)) }

    /// The periods among the dates of a passage.
    func periods(_ passage: Passage, _ dates: [DateMention]) -> [PeriodMention] {
        var found: [PeriodMention] = []
        var at = 0
        while at + 1 < dates.count {
            let between = dates[at].range.upperBound..<dates[at + 1].range.lowerBound
            if !between.isEmpty, between.count <= 12, let word = connectors.hit(passage, at: between.lowerBound),
                between.upperBound - word.range.upperBound <= 6
            {
                found.append(PeriodMention(from: dates[at], to: dates[at + 1]))
                at += 2
            } else {
                at += 1
            }
        }
        return found
    }
}
