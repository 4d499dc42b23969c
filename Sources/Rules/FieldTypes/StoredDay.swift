import ThaiText

/// The day that a workbook stores, `2024-03-31` or `2024-03-31T08:30:00`, in years of the Common Era whatever was meant.
struct StoredDay {
    let year: Int
    let month: Int
    let day: Int

    /// Reads a stored date; nil for a time alone and for anything else.
    init?(_ stored: Span<UInt8>) {
        guard stored.count >= 10, stored[4] == UInt8(ascii: "-"), stored[7] == UInt8(ascii: "-"),
            stored.count == 10 || stored[10] == UInt8(ascii: "T") || stored[10] == UInt8(ascii: " ")
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for at in range {
                let digit = stored[at] &- 48
                guard digit < 10 else { return nil }
                value = value * 10 + Int(digit)
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The same day of another year, counted from 1970-01-01; nil for 29 February of a year without.
    func days(inYear year: Int) -> Int32? {
        CivilDate(year: year, month: month, day: day)?.daysSince1970
    }

    /// The first day of the month, in another year.
    func first(inYear year: Int) -> Int32? {
        CivilDate(year: year, month: month, day: 1)?.daysSince1970
    }

    /// The last day of the month, in another year.
    func last(inYear year: Int) -> Int32? {
        CivilDate(year: year, month: month, day: CivilDate.dayCount(month: month, year: year))?.daysSince1970
    }

    /// The year that was meant when the stored one can only be a slip, nil when it stands.
    ///
    /// `31/3/2567` typed into a spreadsheet of the Common Era is stored as the year 2567, and `15/10/66` as 1966.
    func meantYear(shown: Span<UInt8>) -> Int? {
        if (2400...2699).contains(year) { return year - ThaiCalendar.buddhistOffset }
        // Two digits from 30 on are of the last century: 66 is 1966, but means 2566.
        guard (1930...1999).contains(year) else { return nil }
        let meant = year + 600 - ThaiCalendar.buddhistOffset
        guard let seen = DateParts(CompactText(shown), at: 0)?.year, seen.places.count == 2, seen.number == year % 100 else { return nil }
        return meant
    }
}
