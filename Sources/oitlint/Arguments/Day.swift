import Diagnostics
import ThaiText

/// Days as the command line writes them and checklists say them.
enum Day {
    /// Reads `2024-04-30`, or `2567-04-30` of the Buddhist Era, into days since 1970-01-01; nil when it is no day.
    static func read(_ text: String) -> Int32? {
        let parts = ThaiDigits.ascii(text).utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in part.count <= 4 ? Int(String(Substring(part))) : nil }
        guard numbers.count == 3, parts.count == 3, parts[0].count == 4 else { return nil }
        let isBuddhist = Option.years.contains(numbers[0])
        let year = isBuddhist ? numbers[0] - ThaiCalendar.buddhistOffset : numbers[0]
        return CivilDate(year: year, month: numbers[1], day: numbers[2])?.daysSince1970
    }

    /// A day in words: `30 เมษายน 2567`, `30 April 2024`.
    static func shown(_ day: Int32) -> Phrase? {
        guard let date = CivilDate(daysSince1970: Int(day)) else { return nil }
        return Phrase(th: ThaiCalendar.longDate(date), en: "\(date.day) \(ThaiCalendar.months[date.month - 1].english) \(date.year)")
    }
}
