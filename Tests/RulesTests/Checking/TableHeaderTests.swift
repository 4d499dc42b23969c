import Diagnostics
import Testing

@testable import Rules

/// What is said of a header, each thing once, at the header.
@Suite struct TableHeaderTests {
    private let row = "1,โต๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB12\n"

    @Test func `a missing column is reported once, and what needs it is not judged`() {
        let checked = Checked(
            "No.,Thing,Colour,Budget,Ordered on,Code\n1,โต๊ะ,สีแดง,1000,1 ต.ค. 2566,AB12\n2,โต๊ะ,สีแดง,1000,1 ต.ค. 2566,AB13\n")
        #expect(checked.findings() == ["1:1 error X1/price/missing-column: the column is missing: Price (baht)"])
        #expect(checked.findings(.th) == ["1:1 error X1/price/missing-column: ไม่พบคอลัมน์: ราคาตกลงกัน (บาท)"])
        #expect(checked.help(0) == "add a column “ราคาตกลงกัน (บาท)” to the header and fill it in for every row")
        #expect(
            checked.unpassed == [
                "X1 failed 1/0/0", "X1/price failed 1/0/0",
                "X1/dearer-than-planned not-evaluated 0/0/0: the column Price (baht) is missing",
            ])
    }

    @Test func `a missing column has the level that the pack says, or none`() {
        expect(
            "Thing,Budget,Price,Ordered on\nโต๊ะ,1000,900,1 ต.ค. 2566\n",
            ["1:1 warning X1/colour/missing-column: the column is missing: Colour"])
    }

    @Test func `in a report of prose a missing column is sure unless a header that nobody knows may be its own`() {
        let pack = SamplePack().replacing(
            "totals  =", by: "layout  = \"narrative\"\nunknown = \"free\"\ntotals  =", in: "forms/orders.toml")
        for (header, level) in [("Weather", "note"), ("หมายเหตุ", "error")] {
            expect(
                "No.,Thing,\(header),Colour,Budget,Ordered on,Code\n1,โต๊ะ,ฝน,สีแดง,1000,1 ต.ค. 2566,AB12\n", by: pack,
                ["1:1 \(level) X1/price/missing-column: the column is missing: Price (baht)"])
        }
    }

    @Test func `an unknown column is noted at its header`() {
        let checked = Checked("No.,Thing,Weather,Colour,Budget,Price,Ordered on,Code\n1,โต๊ะ,ฝน,สีแดง,1000,900,1 ต.ค. 2566,AB12\n")
        #expect(checked.findings() == ["C1 note X1/orders/unknown-column: the form has no such column (Weather)"])
        #expect(checked.findings(.th) == ["C1 note X1/orders/unknown-column: แบบฟอร์มไม่มีคอลัมน์นี้ (Weather)"])
    }

    @Test func `unknown columns are silent where the form is free`() {
        let pack = SamplePack().replacing("totals  =", by: "unknown = \"free\"\ntotals  =", in: "forms/orders.toml")
        expect("No.,Thing,Weather,Colour,Budget,Price,Ordered on,Code\n1,โต๊ะ,ฝน,สีแดง,1000,900,1 ต.ค. 2566,AB12\n", by: pack, [])
    }

    @Test func `a repeated column is reported at the second, with the first`() {
        let checked = Checked("No.,Thing,Colour,Budget,Price,Ordered on,Code,Price (baht)\n1,โต๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB12,700\n")
        #expect(checked.findings() == ["H1 error X1/price/repeated-column: the column stands twice: Price (baht)"])
        #expect(checked.findings(.th) == ["H1 error X1/price/repeated-column: คอลัมน์ซ้ำ: ราคาตกลงกัน (บาท)"])
        #expect(checked.notes(0) == ["E1: the first one is here"])
    }

    @Test func `a tolerated header is noted with the form's wording`() {
        let checked = Checked("No.,ข้าวของ,Colour,Budget,Price,Ordered on,Code\n" + row)
        #expect(checked.findings() == ["B1 note X1/thing/other-header: the header (ข้าวของ) should be worded “สิ่งที่อยากได้”"])
        #expect(checked.findings(.th) == ["B1 note X1/thing/other-header: หัวคอลัมน์ (ข้าวของ) ควรเขียนว่า “สิ่งที่อยากได้”"])
        let fix = checked.outcome.findings.first?.full?.fixes.first
        #expect(fix?.edits.map(\.replacement) == ["สิ่งที่อยากได้"])
        #expect(fix?.isSafe == true)
    }

    @Test func `a header that is near is taken with a note, and not corrected unasked`() {
        let checked = Checked("No.,Thing,Colour,เงินที่เตียมไว้,Price,Ordered on,Code\n" + row)
        #expect(checked.findings() == ["D1 note X1/budget/other-header: the header (เงินที่เตียมไว้) is taken for “เงินที่เตรียมไว้ (บาท)”"])
        #expect(checked.findings(.th) == ["D1 note X1/budget/other-header: หัวคอลัมน์ (เงินที่เตียมไว้) ถือว่าหมายถึง “เงินที่เตรียมไว้ (บาท)”"])
        #expect(checked.outcome.findings.first?.full?.fixes.first?.isSafe == false)
    }

    @Test func `another order is noted once, at the first column that stands too early`() {
        let checked = Checked("No.,Colour,Thing,Price,Budget,Ordered on,Code\n1,สีแดง,โต๊ะ,900,1000,1 ต.ค. 2566,AB12\n")
        #expect(
            checked.findings() == [
                "B1 note X1/orders/other-order: the columns stand in another order than the form's: “Colour” belongs behind “Thing”"
            ])
        #expect(checked.findings(.th) == ["B1 note X1/orders/other-order: ลำดับคอลัมน์ไม่ตรงแบบฟอร์ม: “เลือกสี” ควรอยู่หลัง “สิ่งที่อยากได้”"])
        #expect(checked.notes(0) == ["C1: the column that belongs before it"])
    }

    @Test func `blank columns are no columns`() {
        expect(",No.,Thing,,Colour,Budget,Price,Ordered on,Code,\n,1,โต๊ะ,,สีแดง,1000,900,1 ต.ค. 2566,AB12,\n", [])
    }

    @Test func `a header of two rows binds the columns below each group`() {
        expect(
            "No.,Thing,,เงิน,,Ordered on,Code\n,,Colour,Budget,Price,,\n" + row, [])
    }

    @Test func `a check that asks whether a column is there does without it`() {
        let pack = SamplePack().replacing("\"price <= budget\"", by: "\"has(code) || price <= budget\"", in: "forms/orders.toml")
        let text = "Thing,Colour,Budget,Price,Ordered on\nโต๊ะ,สีแดง,1000,1001,1 ต.ค. 2566\n"
        let checked = Checked(text, by: pack)
        #expect(checked.outcome.findings.map(\.rule) == ["X1/dearer-than-planned"])
        #expect(!checked.verdicts.contains { $0.hasPrefix("X1/dearer-than-planned not-evaluated") })
    }
}
