import Testing
import ThaiText

struct ThaiCalendarTests {
    @Test(arguments: ThaiCalendar.months)
    func `every form of a name is known`(_ month: MonthNames) {
        let undotted = month.thaiShort.replacing(".", with: "")
        let forms = [
            month.thai, month.thaiShort, undotted, " \(month.thai) ", month.english, month.english.uppercased(), month.englishShort,
            month.englishShort + ".", String(month.thaiShort.dropLast()),
        ]
        for form in forms { #expect(ThaiCalendar.month(matching: form) == month.number, "\(form)") }
    }

    @Test func `months stand in order`() {
        #expect(ThaiCalendar.months.map(\.number) == Array(1...12))
    }

    @Test(arguments: [("ม. ค.", 1), ("Sept.", 9), ("ก\u{200B}.ย.", 9), ("กุมภาพันธ\u{0E4C}\u{0E4C}", 2), ("ม\u{0E34}.ย.", 6), ("ＭＡＹ", 5)])
    func `variants of spelling are known`(text: String, month: Int) {
        #expect(ThaiCalendar.month(matching: text) == month)
    }

    @Test(arguments: [
        "", "ม", "มกรา", "มกราคม 2567", "Janu", "ma", "1", "ค.ม.", "เดือน", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ])
    func `what is no name of a month is none`(text: String) {
        #expect(ThaiCalendar.month(matching: text) == nil)
    }

    @Test func `dates are written as agencies do`() throws {
        let date = try #require(CivilDate(year: 2024, month: 3, day: 31))
        #expect(ThaiCalendar.longDate(date) == "31 มีนาคม 2567")
        #expect(ThaiCalendar.shortDate(date) == "31 มี.ค. 67")
        #expect(ThaiCalendar.longDate(day: 1, month: 10, buddhistYear: 2567) == "1 ตุลาคม 2567")
        #expect(ThaiCalendar.shortDate(day: 1, month: 12, buddhistYear: 2505) == "1 ธ.ค. 05")
        #expect(ThaiCalendar.longDate(day: 1, month: 13, buddhistYear: 2567) == "1 13 2567")
        #expect(ThaiCalendar.shortDate(day: 1, month: 0, buddhistYear: -5) == "1 0 05")
        #expect(ThaiCalendar.longDate(day: 1, month: .min, buddhistYear: 1) == "1 \(Int.min) 1")
    }

    @Test func `the eras are 543 years apart`() {
        #expect(ThaiCalendar.commonYear(ofBuddhist: 2567) == 2024)
        #expect(ThaiCalendar.commonYear(ofBuddhist: .min) == nil)
    }
}
