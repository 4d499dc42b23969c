import Diagnostics
import Rules
import Testing

/// A report as a whole: what it lacks, what it has twice, what is of another year or another agency.
@Suite struct WholeReportTests {
    private static let library = SamplePack.between.library
    private static let deeds = "กิจการที่ทำ,ค่าใช้จ่าย (บาท)\nปลูกต้นไม้,100.00\n"
    private static let orders = header + "1,โต๊ะ,สีแดง,\"1,000.00\",900.00,1 ต.ค. 2566,AB12\n"
    private static let policy = "# นโยบายกิจการ ประจำปีงบประมาณ พ.ศ. 2567\n\nปลูกต้นไม้\n"
    private static let span = LineSpan(line: 5, column: 1, endLine: 5, endColumn: 19)
    private static let good: [(path: String, text: String)] = [
        ("X1.csv", orders), ("X3.csv", deeds), ("X4.csv", deeds), ("X5.md", policy),
    ]

    private func check(
        _ files: [(path: String, text: String)], items: [(name: String, span: LineSpan)]? = nil, agency: Agency = Agency(),
        waivers: [Waiver] = []
    ) -> Checked {
        var statements = Statements(path: "oitlint.toml", today: 19_723)
        statements.waivers = waivers
        return Checked(
            files, by: Self.library, year: 2567, agency: agency, whole: WholeReport(fiscalYear: 2567, items: items, span: Self.span),
            statements: statements)
    }

    @Test func `a report that answers every item says nothing, and has all points`() {
        let checked = check(Self.good)
        #expect(checked.findings() == [])
        #expect(checked.outcome.score?.total == Ratio(100))
    }

    @Test func `an item without evidence is an error at the settings, with what to make and who usually does`() throws {
        let checked = check(Array(Self.good.dropFirst()))
        #expect(checked.findings() == ["oitlint.toml:5:1-19 error X1/no-evidence: no file answers X1 “register of orders”"])
        #expect(checked.notes(0) == ["usual owner: sample division", "it must have: orders"])
        #expect(checked.help(0) == "make X1.csv beside this file (`oitlint new` writes a template) and name it under [[file]]")
        #expect(checked.verdicts.first == "X1 failed 1/0/0")
        #expect(checked.outcome.score?.total == Ratio(75))
    }

    @Test func `an item that is waived is met without evidence`() {
        let waiver = Waiver(demand: "X1", place: nil, reason: "ไม่มีภารกิจ", approver: "ปลัด", until: nil, span: .none)
        let checked = check(Array(Self.good.dropFirst()), waivers: [waiver])
        #expect(checked.findings() == [])
        #expect(checked.verdicts.first == "X1 waived 0/0/0: ไม่มีภารกิจ")
        #expect(checked.outcome.score?.total == Ratio(100))
    }

    @Test func `of a report that answers some items, the others are not missed, and there is no score`() {
        let checked = check([Self.good[1]], items: [("x3", Self.span), ("X77", Self.span)])
        #expect(checked.findings() == ["oitlint.toml:5:1-19 error settings/unknown-demand: the pack has no such item (X77)"])
        #expect(checked.outcome.score == nil)
        #expect(checked.outcome.verdicts.filter(\.isItem).map(\.requirement) == ["X3"])
    }

    @Test func `a file that holds nothing is one finding, and its item is not met`() {
        let checked = check([("X1.csv", "")] + Self.good.dropFirst())
        #expect(checked.findings().map { $0.split(separator: " ")[2] } == ["file/empty:"])
        #expect(checked.verdicts.first == "X1 failed 1/0/0")
    }

    @Test func `two files that bring the same table answer an item twice`() {
        let checked = check(Self.good + [("แผนกิจการ.csv", "แผนกิจการ ประจำปีงบประมาณ พ.ศ. 2567,\n" + Self.deeds)])
        #expect(checked.findings() == ["แผนกิจการ.csv:- warning X3/answered-twice: the file answers X3 again, beside X3.csv"])
        #expect(checked.notes(0) == ["X3.csv:-: the other one is here"])
    }

    @Test func `numbered files are parts of one answer, and an element stands in any of them`() {
        let checked = check(Self.good + [("X3-2.csv", Self.deeds), ("X5-2.md", "# นโยบายกิจการ\n")])
        #expect(checked.findings() == [])
    }

    @Test func `an element that no part has is missed once`() {
        let checked = check(Self.good.dropLast() + [("X5-1.md", "# นโยบายกิจการ\n"), ("X5-2.md", "ภาคผนวก\n")])
        #expect(checked.findings().filter { $0.contains("X5/policy") }.count == 1)
    }

    @Test func `last year's text under this year's item is found by its title, or else by its name`() {
        let title = check(Self.good.dropLast() + [("X5.md", "# นโยบายกิจการ ประจำปีงบประมาณ พ.ศ. 2566\n\nปลูกต้นไม้\n")])
        #expect(title.findings() == ["X5.md:1:1-41 error X5/other-year: the title names the fiscal year 2566, not 2567"])
        #expect(title.verdicts.contains("X5 failed 1/0/0"))
        let name = check(Self.good.dropLast() + [("X5-๒๕๖๖.md", "# นโยบายกิจการ\n\nปลูกต้นไม้\n")])
        #expect(name.findings() == ["X5-๒๕๖๖.md:- warning X5/other-year: the file's name says 2566, but X5 is of 2567"])
        let both = check(Self.good.dropLast() + [("X5-2566.md", Self.policy)])
        #expect(both.findings() == [])
    }

    @Test func `nothing is missed where files are checked by themselves`() {
        #expect(Checked([Self.good[0]], by: Self.library, year: 2567).findings() == [])
    }
}
