import Diagnostics
import Rules
import Testing

@Suite
struct StatementsTests {
    private static let library = SamplePack.withElements.library
    private static let good = "ที่อยู่: 1 หมู่ 2\nโทร. 054-123456\nวันเปิดทำการ ๑ มกราคม ๒๕๖๗\n"
    /// 1 January 2024, in the year that is assessed.
    private static let day: Int32 = 19_723

    private func attestation(_ answer: Bool = true, day: Int32 = Self.day) -> Attestation {
        Attestation(
            demand: "X2/sign-hangs", answer: answer, unit: "ฝ่ายอาคาร", day: day, note: nil,
            span: LineSpan(line: 9, column: 10, endLine: 9, endColumn: 25))
    }

    private func waiver(_ demand: String, place: String? = nil, until: Int32? = nil) -> Waiver {
        Waiver(
            demand: demand, place: place, reason: "ย้ายที่ทำการ", approver: "ปลัด", until: until,
            span: LineSpan(line: 3, column: 10, endLine: 3, endColumn: 20))
    }

    private func check(
        _ text: String = Self.good, _ attestations: [Attestation] = [], waivers: [Waiver] = []
    ) -> Checked {
        var statements = Statements(path: "oitlint.toml", today: Self.day)
        statements.attestations = attestations
        statements.waivers = waivers
        return Checked(
            [("r.txt", text)], by: Self.library, item: "X2",
            whole: WholeReport(fiscalYear: 2567, items: [("X2", LineSpan.none)]), statements: statements)
    }

    @Test func `a question that a person answered is attested`() {
        let checked = check(Self.good, [attestation()])
        #expect(checked.findings() == [])
        #expect(checked.verdicts.contains("X2/sign-hangs attested 0/0/0: attested by ฝ่ายอาคาร"))
        #expect(checked.verdicts.contains("X2 passed 0/0/0"))
    }

    @Test func `a question that nobody answered is an error of a report`() {
        #expect(check().findings() == ["- error X2/sign-hangs: nobody has attested: does a sign hang outside?"])
    }

    @Test func `a file by itself has open questions, and no verdict`() {
        let checked = Checked([("r.txt", Self.good)], by: Self.library, item: "X2")
        #expect(checked.findings() == [])
        #expect(checked.verdicts.first == "X2 not-evaluated 0/0/0: some of it has to be attested by a person")
    }

    @Test func `a no is an error where it is said`() {
        #expect(
            check(Self.good, [attestation(false)]).findings() == [
                "oitlint.toml:9:10-25 error X2/sign-hangs: ฝ่ายอาคาร says no: does a sign hang outside?"
            ])
    }

    @Test func `an answer of another year is stale`() {
        #expect(
            check(Self.good, [attestation(day: Self.day + 366)]).findings() == [
                "oitlint.toml:9:10-25 error settings/stale-attestation: the attestation of X2/sign-hangs is not of fiscal year 2567"
            ])
    }

    @Test func `what is waived is set aside and counted`() {
        let checked = check("โทร. 054-123456\nวันเปิดทำการ 1/1/2567\n", [attestation()], waivers: [waiver("X2/address")])
        #expect(checked.findings() == [])
        #expect(checked.outcome.waived.map(\.finding.rule) == ["X2/address"])
        #expect(checked.verdicts.contains("X2/address waived 0/0/0: ย้ายที่ทำการ"))
        #expect(checked.verdicts.contains("X2 passed 0/0/0"))
    }

    @Test func `a waiver of a place leaves other places`() {
        let text = "ที่อยู่: -\nโทร. 1\nวันเปิดทำการ 1/1/2567\n"
        #expect(
            check(text, [attestation()], waivers: [waiver("X2", place: "r.txt:2:1")]).findings() == [
                "1:1-11 error X2/address: address is announced, but there is no text"
            ])
    }

    @Test func `waivers that are expired, unused or of nothing are found`() {
        let waivers = [waiver("X2/address", until: Self.day - 1), waiver("X2/telephone"), waiver("X2/adress")]
        #expect(
            check(Self.good, [attestation()], waivers: waivers).findings() == [
                "oitlint.toml:3:10-20 warning settings/waiver-expired: the waiver has expired (X2/address)",
                "oitlint.toml:3:10-20 warning settings/waiver-unused: the waiver covers nothing (X2/telephone)",
                "oitlint.toml:3:10-20 error settings/unknown-demand: there is no such demand (X2/adress)",
            ])
    }
}
