import Testing
import ThaiText

struct CivilDateTests {
    @Test(arguments: [
        (1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (2024, 3, 31, 19_813, 7), (1969, 12, 31, -1, 3), (1, 1, 1, -719_162, 1),
        (9999, 12, 31, 2_932_896, 5), (1900, 3, 1, -25_508, 4), (2567, 10, 1, 218_323, 4),
    ])
    func `days are counted from 1970`(year: Int, month: Int, day: Int, days: Int, weekday: Int) throws {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        #expect(date.daysSince1970 == days)
        #expect(date.weekday == weekday)
        #expect(CivilDate(daysSince1970: days) == date)
        #expect(date.components == (year, month, day))
    }

    @Test func `every day of a 400-year cycle follows the one before`() throws {
        var days = try Int(#require(CivilDate(year: 1899, month: 12, day: 31)).daysSince1970)
        for year in 1900..<2300 {
            for month in 1...12 {
                for day in 1...CivilDate.dayCount(month: month, year: year) {
                    days += 1
                    let date = try #require(CivilDate(year: year, month: month, day: day))
                    guard Int(date.daysSince1970) == days, date.components == (year, month, day) else {
                        Issue.record("\(year)-\(month)-\(day)")
                        return
                    }
                }
            }
        }
        #expect(days == 120_529)
    }

    @Test(arguments: [
        (2023, 2, 29), (1900, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0), (2024, 1, 32), (0, 1, 1),
        (10_000, 1, 1),
        (Int.min, Int.min, Int.min), (Int.max, Int.max, Int.max),
    ])
    func `a day that does not exist is refused`(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test func `Buddhist years are understood`() throws {
        let date = try #require(CivilDate(buddhistYear: 2567, month: 2, day: 29))
        #expect(date.description == "2024-02-29")
        #expect(date.buddhistYear == 2567)
        #expect((date.year, date.month, date.day) == (2024, 2, 29))
        #expect(CivilDate(buddhistYear: 2566, month: 2, day: 29) == nil)
        #expect(CivilDate(buddhistYear: .min, month: 2, day: 1) == nil)
    }

    @Test func `days can be added and compared`() throws {
        let date = try #require(CivilDate(year: 2024, month: 12, day: 31))
        let next = try #require(date.adding(days: 1))
        #expect(next.description == "2025-01-01")
        #expect(date < next)
        #expect(date.days(until: next) == 1)
        #expect(date.adding(days: .max) == nil)
        #expect(date.adding(days: .min) == nil)
        #expect(CivilDate(year: 9999, month: 12, day: 31)?.adding(days: 1) == nil)
        #expect(CivilDate(year: 1, month: 1, day: 1)?.adding(days: -1) == nil)
        #expect(CivilDate(year: 1, month: 1, day: 1)?.description == "0001-01-01")
    }
}
