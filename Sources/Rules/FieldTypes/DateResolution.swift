import ThaiText

/// A date that a text means, or what is the matter with it.
enum DateResolution {
    /// A day, and how its year is written.
    case day(Int32, FieldStyle)
    /// No day.
    case trouble(FieldTrouble, mark: Range<Int>, fact: Int64)

    /// Finds the day that complete parts mean.
    init(_ parts: DateParts) {
        guard let year = parts.year else {
            self = .trouble(parts.month == nil ? .malformed : .missingYear, mark: 0..<0, fact: 0)
            return
        }
        guard let month = parts.month, let day = parts.day else {
            self = .trouble(.noDay, mark: 0..<0, fact: 0)
            return
        }
        guard (1...12).contains(month.number) else {
            let isSwapped = (13...31).contains(month.number) && (1...12).contains(day.number)
            self = .trouble(isSwapped ? .monthDayOrder : .noSuchMonth, mark: month.places, fact: Int64(month.number))
            return
        }
        switch YearResolution(parts, year) {
        case .trouble(let trouble, let fact): self = .trouble(trouble, mark: year.places, fact: fact)
        case .year(let common, let style):
            guard let date = CivilDate(year: common, month: month.number, day: day.number) else {
                let count = CivilDate.dayCount(month: month.number, year: common)
                self = .trouble(.noSuchDay, mark: day.places, fact: Int64(count))
                return
            }
            self = .day(date.daysSince1970, style)
        }
    }
}

/// The year of the Common Era that a text means, or what is the matter with it.
///
/// Four digits: 2400–2699 is the Buddhist Era, 1900–2099 the Common Era. Two digits are the Buddhist Era, as is usual in Thailand, except
/// where a computer may have written the Common Era: behind an English month up to 59, between other numbers up to 39.
enum YearResolution {
    /// A year, and how it is written.
    case year(Int, FieldStyle)
    /// No year.
    case trouble(FieldTrouble, fact: Int64)

    /// Finds the year of a date.
    init(_ parts: DateParts, _ year: DateParts.Part) {
        self.init(
            year.number, digits: year.places.count, era: parts.era,
            firstBuddhist: parts.isMonthEnglish ? 60 : parts.isMonthNamed || parts.month == nil ? 0 : 40)
    }

    /// Finds the year of a number; two digits below `firstBuddhist` are ambiguous.
    init(_ year: Int, digits: Int, era: FieldStyle, firstBuddhist: Int) {
        switch digits {
        case 4 where (2400...2699).contains(year) && era != .commonEra: self = .year(year - ThaiCalendar.buddhistOffset, .buddhistEra)
        case 4 where (1900...2099).contains(year) && era != .buddhistEra: self = .year(year, .commonEra)
        case 4: self = .trouble(.yearOutOfRange, fact: Int64(year))
        case 2 where era == .commonEra: self = .year(2000 + year, [.commonEra, .shortYear])
        case 2 where era == .buddhistEra || year >= firstBuddhist:
            self = .year(2500 + year - ThaiCalendar.buddhistOffset, [.buddhistEra, .shortYear])
        case 2: self = .trouble(.ambiguousYear, fact: Int64(year))
        default: self = .trouble(.yearDigits, fact: Int64(digits))
        }
    }
}
