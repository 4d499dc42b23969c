import Documents
import Testing
import ThaiText

@testable import Rules

@Suite struct MonthWordsTests {
    @Test(arguments: 1...12)
    func `a month is known in all its spellings`(month: Int) throws {
        let names = try #require(ThaiCalendar.names(of: month))
        let letters = names.thaiShort.filter { $0 != "." }
        let spellings = [
            names.thai, names.thaiShort, String(names.thaiShort.dropLast()), letters, names.thaiShort.replacing(".", with: ". "),
            names.english,
            names.english.uppercased(), names.englishShort, names.englishShort + ".",
        ]
        for spelling in spellings {
            let text = CompactText(spelling.utf8.span)
            let found = DateParts.month(text, at: 0)
            #expect(found?.number == month && found?.end == text.count, "\(spelling)")
        }
    }

    @Test(arguments: ["", "Octo", "Mayor", "มกรา", "ก.", "ขค", "1", "/"])
    func `other words are no months`(word: String) {
        #expect(DateParts.month(CompactText(word.utf8.span), at: 0) == nil)
    }

    @Test func `every day of a fiscal year reads the same in every spelling`() throws {
        let year = try #require(FiscalYear(buddhistYear: 2567))
        for days in year.firstDay.daysSince1970...year.lastDay.daysSince1970 {
            let date = try #require(CivilDate(daysSince1970: Int(days)))
            let spellings = [
                "\(date.day)/\(date.month)/\(date.buddhistYear)", "\(date.day).\(date.month).\(date.year)", "\(date)",
                ThaiCalendar.longDate(date), ThaiCalendar.shortDate(date), "\(date.day)-\(date.month)-\(date.buddhistYear % 100)",
            ]
            for spelling in spellings {
                #expect(FieldType.date.parse(spelling.utf8.span, kind: .text).value == .date(days), "\(spelling)")
                #expect(FieldType.date.outcome(spelling.utf8.span, kind: .text).reading.value == .date(days), "\(spelling)")
            }
            #expect(FieldType.date.parse(String(Int(days) + 25_569).utf8.span, kind: .number).value == .date(days))
        }
    }
}
