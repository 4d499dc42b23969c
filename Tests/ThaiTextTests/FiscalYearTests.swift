import Testing
import ThaiText

struct FiscalYearTests {
    private func written(_ range: ClosedRange<CivilDate>) -> String { "\(range.lowerBound)/\(range.upperBound)" }

    @Test func `a fiscal year runs from October to September`() throws {
        let year = try #require(FiscalYear(buddhistYear: 2568))
        #expect(year.firstDay.description == "2024-10-01")
        #expect(year.lastDay.description == "2025-09-30")
        #expect(written(year.days) == "2024-10-01/2025-09-30")
        #expect(year.halves.map(written) == ["2024-10-01/2025-03-31", "2025-04-01/2025-09-30"])
        #expect(
            year.quarters.map(written) == [
                "2024-10-01/2024-12-31", "2025-01-01/2025-03-31", "2025-04-01/2025-06-30", "2025-07-01/2025-09-30",
            ])
        #expect(year.previous?.buddhistYear == 2567)
    }

    @Test(arguments: [
        (2024, 9, 30, 2567, 4), (2024, 10, 1, 2568, 1), (2024, 12, 31, 2568, 1), (2025, 1, 1, 2568, 2), (2025, 3, 31, 2568, 2),
        (2025, 4, 1, 2568, 3),
        (2025, 7, 1, 2568, 4), (2025, 9, 30, 2568, 4), (2025, 10, 1, 2569, 1), (1, 1, 1, 544, 2), (9999, 12, 31, 10_543, 1),
    ])
    func `a day lies in its year and quarter`(year: Int, month: Int, day: Int, fiscal: Int, quarter: Int) throws {
        let date = try #require(CivilDate(year: year, month: month, day: day))
        let found = FiscalYear(containing: date)
        #expect(found.buddhistYear == fiscal)
        #expect(found.contains(date))
        #expect(found.quarter(of: date) == quarter)
        #expect(found.previous?.contains(date) != true)
        #expect(found.previous?.quarter(of: date) == nil)
    }

    @Test func `years that hold no date are refused`() {
        #expect(FiscalYear(buddhistYear: 543) == nil)
        #expect(FiscalYear(buddhistYear: 10_544) == nil)
        #expect(FiscalYear(buddhistYear: 544)?.previous == nil)
        #expect(FiscalYear(buddhistYear: 544)?.firstDay.description == "0000-10-01")
        #expect(FiscalYear(buddhistYear: 10_543)?.lastDay.description == "10000-09-30")
    }

    @Test func `years are in order`() throws {
        let first = try #require(FiscalYear(buddhistYear: 2567))
        #expect(try first < #require(FiscalYear(buddhistYear: 2568)))
    }
}
