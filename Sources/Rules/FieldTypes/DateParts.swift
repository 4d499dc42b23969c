import ThaiText

/// Day, month and year as a text writes them, any of which may be missing.
struct DateParts: Sendable {
    /// A number and where it stands.
    struct Part: Sendable {
        let number: Int
        let places: Range<Int>
    }

    var day: Part?
    var month: Part?
    var year: Part?
    /// The era that the text names, if it does.
    var era: FieldStyle = []
    /// Whether the month is an English word.
    var isMonthEnglish = false
    /// Whether the month is a word.
    var isMonthNamed = false
    /// Where the date ends.
    var end: Int

    /// Reads as much of a date as stands at a place; nil if none begins there.
    init?(_ text: CompactText, at start: Int) {
        end = start
        let place = DateParts.afterDayWord(text, start)
        if text.isDigit(place) {
            readNumber(text, place)
        } else if let month = DateParts.month(text, at: place) {
            take(month, from: place)
            readAfterMonth(text)
        }
        if end == start { return nil }
    }

    /// Skips "on the" and the name of a weekday.
    private static func afterDayWord(_ text: CompactText, _ start: Int) -> Int {
        guard let word = text.end(of: "วัน", at: start) else { return start }
        // The longest name of a weekday has eleven characters.
        for place in word...word + 11 {
            if let end = text.end(of: "ที่", at: place) { return text.afterSpaces(end) }
        }
        return start
    }

    private mutating func readNumber(_ text: CompactText, _ place: Int) {
        let digits = text.afterDigits(place)
        switch digits - place {
        case 8, 14:
            // 25640915, and 25630130200229 with the time of day.
            year = DateParts.part(text, place..<place + 4)
            month = DateParts.part(text, place + 4..<place + 6)
            day = DateParts.part(text, place + 6..<place + 8)
            end = digits
        case 4:
            year = DateParts.part(text, place..<digits)
            end = digits
            let separator = text[digits]
            guard DateParts.isSeparator(separator) else { return }
            let monthEnd = text.afterDigits(digits + 1)
            guard (1...2).contains(monthEnd - digits - 1), text[monthEnd] == separator else { return }
            let dayEnd = text.afterDigits(monthEnd + 1)
            guard (1...2).contains(dayEnd - monthEnd - 1) else { return }
            month = DateParts.part(text, digits + 1..<monthEnd)
            day = DateParts.part(text, monthEnd + 1..<dayEnd)
            end = dayEnd
        case 1, 2:
            day = DateParts.part(text, place..<digits)
            end = digits
            var next = text.afterSpaces(digits)
            let separator = DateParts.isSeparator(text[next]) ? text[next] : UInt8(ascii: " ")
            if separator != UInt8(ascii: " ") { next = text.afterSpaces(next + 1) }
            if let month = DateParts.month(text, at: DateParts.afterMonthWord(text, next)) {
                // "1 - 31 October" is no date but the beginning of a period; a name follows its hyphen at once: 15-Oct-23.
                take(month, from: next)
                readYear(text)
            } else {
                readNumericMonth(text, next, separator)
            }
        default: break
        }
    }

    private mutating func readNumericMonth(_ text: CompactText, _ place: Int, _ separator: UInt8) {
        let monthEnd = text.afterDigits(place)
        guard (1...2).contains(monthEnd - place) else { return }
        var next = text.afterSpaces(monthEnd)
        if separator != UInt8(ascii: " ") {
            guard text[next] == separator else { return }
            next = text.afterSpaces(next + 1)
        }
        let yearStart = eraWord(text, next)
        let yearEnd = text.afterDigits(yearStart)
        guard yearEnd > yearStart, let year = DateParts.part(text, yearStart..<yearEnd) else {
            era = []
            return
        }
        month = DateParts.part(text, place..<monthEnd)
        self.year = year
        end = yearEnd
    }

    private mutating func readAfterMonth(_ text: CompactText) {
        let place = text.afterSpaces(end)
        let digits = text.afterDigits(place)
        let next = text.afterSpaces(text[digits] == UInt8(ascii: ",") ? digits + 1 : digits)
        if isMonthEnglish, (1...2).contains(digits - place), text.isDigit(next), next > digits {
            // October 15, 2023
            day = DateParts.part(text, place..<digits)
            end = digits
        }
        readYear(text)
    }

    private mutating func readYear(_ text: CompactText) {
        var place = text.afterSpaces(end)
        if text[place] == UInt8(ascii: ",") || text[place] == UInt8(ascii: "/") || text[place] == UInt8(ascii: "-") && place == end {
            place = text.afterSpaces(place + 1)
        }
        if let word = text.end(of: "ปี", at: place) { place = text.afterSpaces(word) }
        place = eraWord(text, place)
        let digits = text.afterDigits(place)
        // In "1 Oct-31 Dec 2566" the 31 is a day.
        let isDay = digits - place <= 2 && DateParts.month(text, at: text.afterSpaces(digits)) != nil
        guard !isDay, let part = DateParts.part(text, place..<digits) else {
            era = []
            return
        }
        year = part
        end = digits
    }

    private mutating func take(_ month: (number: Int, end: Int, isEnglish: Bool), from start: Int) {
        self.month = Part(number: month.number, places: start..<month.end)
        isMonthEnglish = month.isEnglish
        isMonthNamed = true
        end = month.end
    }

    /// Skips the name of an era.
    private mutating func eraWord(_ text: CompactText, _ place: Int) -> Int {
        if let end = DateParts.buddhistWord(text, place) {
            era = .buddhistEra
            return text.afterSpaces(end)
        }
        if let end = DateParts.commonWord(text, place) {
            era = .commonEra
            return text.afterSpaces(end)
        }
        return place
    }

    /// The end of a word for the Buddhist Era.
    static func buddhistWord(_ text: CompactText, _ place: Int) -> Int? {
        text.end(of: "พ.ศ.", at: place) ?? text.end(of: "พ.ศ", at: place) ?? text.end(of: "พศ.", at: place) ?? text.end(of: "พศ", at: place)
            ?? text.end(of: "b.e.", at: place) ?? text.end(of: "be", at: place)
    }

    private static func commonWord(_ text: CompactText, _ place: Int) -> Int? {
        text.end(of: "ค.ศ.", at: place) ?? text.end(of: "ค.ศ", at: place) ?? text.end(of: "คศ", at: place) ?? text.end(
            of: "a.d.", at: place)
            ?? text.end(of: "ad", at: place) ?? text.end(of: "ce", at: place)
    }

    private static func afterMonthWord(_ text: CompactText, _ place: Int) -> Int {
        text.end(of: "เดือน", at: place).map { text.afterSpaces($0) } ?? place
    }

    private static func isSeparator(_ symbol: UInt8) -> Bool {
        symbol == UInt8(ascii: "/") || symbol == UInt8(ascii: "-") || symbol == UInt8(ascii: ".")
    }

    private static func part(_ text: CompactText, _ places: Range<Int>) -> Part? {
        text.number(places).map { Part(number: Int($0), places: places) }
    }
}
