import Diagnostics
import Testing

@testable import Rules

@Suite struct YearsReaderTests {
    private let title = "รายงานมาตรการของร้าน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗\n\n"
    private let head = "ลำดับที่\tสิ่งที่จะทำ\tทำเสร็จ\tไม่อาจทำได้\tผลดีที่ได้\n"
    private let row = "๑\tกวาดพื้น\t/\t\tสะอาด\n"

    /// What is found in a marked text, the place that is marked as ⟦⟧.
    private func findings(_ text: String, _ language: Language = .en) -> [String] {
        let marked = MarkedText(text)
        let checked = Checked([("r.txt", String(decoding: marked.bytes, as: UTF8.self))], by: SamplePack.prose.library, item: "X3")
        return checked.outcome.findings.map { finding in
            let place = finding.place.span == marked.span ? "⟦⟧" : shown(finding.place.span)
            return "\(place) \(finding.level.name) \(finding.rule): \(finding.full?.message.text(in: language) ?? "")"
        }
    }

    @Test func `the year of the report in the title is right, in any digits`() {
        #expect(findings(title + head + row) == [])
        #expect(findings("รายงาน ปีงบประมาณ 2567\n\n" + head + row) == [])
        #expect(findings("รายงาน FY2567\n\n" + head + row) == [])
    }

    @Test func `another year in the title is reported at its words`() {
        let text = "รายงาน\nประจำ⟦ปีงบประมาณ พ.ศ. ๒๕๖๖⟧ ของร้าน\n\n" + head + row
        #expect(findings(text) == ["⟦⟧ error X3/years/title: the title names the fiscal year 2566, not 2567"])
        #expect(findings(text, .th) == ["⟦⟧ error X3/years/title: ชื่อเรื่องระบุปีงบประมาณ 2566 แต่ต้องเป็น 2567"])
    }

    @Test func `a title without a year is reported at its first line`() {
        let text = "⟦รายงานมาตรการ⟧\nของร้าน พ.ศ. 2567\n\n" + head + row
        #expect(findings(text) == ["⟦⟧ error X3/years/title: the title names no fiscal year"])
        #expect(findings(text, .th) == ["⟦⟧ error X3/years/title: ชื่อเรื่องไม่ระบุปีงบประมาณ"])
    }

    @Test func `a year of two digits in a cell is noted at its place`() {
        let text = title + head + "๑\tกวาดพื้น\t/\t\tทำใน<b>⟦ปีงบประมาณ ๖๗⟧</b>\n"
        #expect(findings(text) == ["⟦⟧ note X3/years/short-year: the year is written with two digits (67)"])
        #expect(findings(text, .th) == ["⟦⟧ note X3/years/short-year: ปีเขียนด้วยเลขสองหลัก (67)"])
    }

    @Test func `a year that such a report does not name is reported at its place`() {
        let cell = title + head + "๑\tตาม⟦ปีงบประมาณ 2560⟧ และปีงบประมาณ 2566\t/\t\tพ.ร.บ. พ.ศ. 2540\n"
        #expect(findings(cell) == ["⟦⟧ warning X3/years/other-year: the fiscal year 2560 is named in a report of 2567"])
        #expect(findings(cell, .th) == ["⟦⟧ warning X3/years/other-year: อ้างปีงบประมาณ 2560 ในรายงานของปีงบประมาณ 2567"])
        let below = title + head + row + "\nลงท้าย\nใน⟦ปีงบประมาณ 2569⟧ ต่อไป\nจบ\n"
        #expect(findings(below) == ["⟦⟧ warning X3/years/other-year: the fiscal year 2569 is named in a report of 2567"])
    }

    @Test func `the same year in a row that is put together from two is found in its part`() {
        let text = title + head + row + "\n" + head + "\tทุกวันใน⟦ปีงบประมาณ 2555⟧\t\t\t\n"
        #expect(findings(text) == ["⟦⟧ warning X3/years/other-year: the fiscal year 2555 is named in a report of 2567"])
    }

    @Test func `the help says which years may stand there`() {
        let text = title + head + "๑\tตามปีงบประมาณ 2560\t/\t\tดี\n"
        let checked = Checked([("r.txt", text)], by: SamplePack.prose.library, item: "X3")
        #expect(checked.help(0) == "such a report may name 2566, 2567")
        guard case .text(let excerpt)? = checked.outcome.findings.first?.full?.excerpt else {
            Issue.record("there is no excerpt")
            return
        }
        #expect(excerpt.line == 4)
        #expect(excerpt.text == "ตามปีงบประมาณ 2560")
        #expect(excerpt.markings.map(\.range) == [3..<18])
    }

    @Test func `the verdict about years fails with the title and passes with notes`() {
        let wrong = Checked([("r.txt", "รายงาน ปีงบประมาณ 2560\n\n" + head + row)], by: SamplePack.prose.library, item: "X3")
        #expect(wrong.unpassed == ["X3 failed 1/0/0", "X3/years failed 1/0/0"])
        let short = Checked([("r.txt", "รายงาน ปีงบประมาณ 67\n\n" + head + row)], by: SamplePack.prose.library, item: "X3")
        #expect(short.unpassed == [])
    }
}
