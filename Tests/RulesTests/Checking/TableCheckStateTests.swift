import Diagnostics
import Testing

@testable import Rules

/// The checks of whole tables.
@Suite struct TableCheckStateTests {
    /// The sample with one more check of the whole table, and columns for it.
    private func pack(_ check: String) -> SamplePack {
        SamplePack().adding(
            """
            [[column]]
            id       = "shop"
            title    = { th = "ร้านไหน", en = "Shop" }
            type     = "agency"
            presence = "optional"
            blank    = "allowed"
            example  = "ร้านตัวอย่าง"

            [[column]]
            id       = "span"
            title    = { th = "เดือนใด", en = "Months" }
            type     = "period"
            presence = "optional"
            blank    = "allowed"
            example  = "ต.ค. 2566"

            [[table-check]]
            id = "tried"
            \(check)
            """)
    }

    /// A table with rows of the cells of Thing, Colour, Price, Code, Shop and Months.
    private func table(_ rows: [(String, String, String, String, String, String)]) -> String {
        "Thing,Colour,Budget,Price,Ordered on,Code,Shop,Months\n"
            + rows.map { "\($0.0),\($0.1),1000,\($0.2),1 ต.ค. 2566,\($0.3),\($0.4),\($0.5)\n" }.joined()
    }

    @Test func `a repeated key is found with the row where it stood first`() {
        func rows(_ codes: [String]) -> String {
            header + codes.enumerated().map { "\($0 + 1),โต๊ะ,สีแดง,1000,900,1 ต.ค. 2566,\($1)\n" }.joined()
        }
        let checked = Checked(rows(["AB1", "AB2", "AB1"]))
        #expect(checked.findings() == ["G4 error X1/repeated-code: the code (AB1) stands in row 2 already"])
        #expect(checked.findings(.th) == ["G4 error X1/repeated-code: รหัส (AB1) ซ้ำกับแถว 2"])
        #expect(checked.notes(0) == ["G2: it stands here first"])
        expect(rows(["", ""]), [])
    }

    @Test func `a key of two columns repeats only when both do`() {
        let pack = pack(
            """
            unique  = ["thing", "price"]
            message = { th = "ซ้ำ {thing}", en = "{thing} again" }
            """)
        expect(
            table([("ก", "แดง", "1", "AB1", "", ""), ("ก", "แดง", "2", "AB2", "", ""), ("ก", "แดง", "1.00", "AB3", "", "")]), by: pack,
            ["A4 error X1/tried: ก again"])
    }

    @Test func `a number that is out of sequence is found once, and counting goes on from it`() {
        let rows = [1, 2, 5, 6, 6].enumerated().map { "\($1),โต๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB\($0)\n" }.joined()
        expect(
            header + rows,
            [
                "A4 note X1/out-of-sequence: number (5), 3 was expected", "A6 note X1/out-of-sequence: number (6), 7 was expected",
            ])
    }

    @Test func `rows that say something else than the first are told in one finding`() {
        let pack = pack(
            """
            level   = "warning"
            same    = "shop"
            message = { th = "ร้าน ({value}) ต่างจากแถว {first_row} ({first_value})", en = "the shop ({value}) differs from row {first_row} ({first_value})" }
            """)
        let checked = Checked(
            table([
                ("ก", "แดง", "1", "AB1", "ร้านหนึ่ง", ""), ("ก", "แดง", "1", "AB2", "", ""), ("ก", "แดง", "1", "AB3", "ร้านสอง", ""),
                ("ก", "แดง", "1", "AB4", "ร้านสาม", ""),
            ]), by: pack)
        #expect(checked.findings() == ["G4 warning X1/tried: the shop (ร้านสอง) differs from row 2 (ร้านหนึ่ง)"])
        #expect(checked.notes(0) == ["G2: it stands here first", "it concerns 2 rows: 4, 5"])
    }

    @Test func `one value determines another`() {
        let pack = pack(
            """
            determines = { of = "code", value = "shop" }
            message    = { th = "รหัส {code} เป็น {shop}", en = "{code} is of {shop}, unlike row {first_row}" }
            """
        ).replacing("unique  = [\"code\"]", by: "unique  = [\"code\", \"thing\"]", in: "forms/orders.toml")
        let checked = Checked(
            table([
                ("ก", "แดง", "1", "AB1", "ร้านหนึ่ง", ""), ("ข", "แดง", "1", "AB1", "ร้านหนึ่ง", ""), ("ค", "แดง", "1", "AB1", "ร้านสอง", ""),
                ("ง", "แดง", "1", "AB2", "ร้านสอง", ""),
            ]), by: pack)
        #expect(checked.findings() == ["G4 error X1/tried: AB1 is of ร้านสอง, unlike row 2"])
        #expect(checked.notes(0) == ["G2: it stands here first"])
    }

    @Test func `months that are missing from the window are listed at the header`() {
        let pack = pack(
            """
            months  = "span"
            message = { th = "ขาด {missing}", en = "{count} months are missing: {missing}" }
            """
        ).replacing("year = \"current\"", by: "year = \"current\"\nto = 2024-03-31", in: "2567/items/X1.toml")
        let checked = Checked(
            table([
                ("ก", "แดง", "1", "AB1", "", "ต.ค. 2566"), ("ก", "แดง", "1", "AB2", "", "ธ.ค. 2566"),
                ("ก", "แดง", "1", "AB3", "", "มี.ค. 2567"),
            ]), by: pack)
        #expect(checked.findings() == ["H1 error X1/tried: 3 months are missing: Nov 2023, Jan 2024, Feb 2024"])
        #expect(checked.findings(.th) == ["H1 error X1/tried: ขาด พ.ย. 2566, ม.ค. 2567, ก.พ. 2567"])
        expect(table([("ก", "แดง", "1", "AB1", "", "ไตรมาส 1/2567"), ("ก", "แดง", "1", "AB2", "", "ไตรมาส 2/2567")]), by: pack, [])
    }

    @Test func `figures by a column's value are what expressions see`() {
        let pack = pack(
            """
            assert  = "by_colour.all(c, c.price <= 1500) && rows < 4"
            message = { th = "{rows} แถว", en = "{rows} rows, {by_colour.map(c, c.key)}" }
            """)
        expect(
            table([("ก", "แดง", "1000", "AB1", "", ""), ("ก", "สีแดง", "500", "AB2", "", ""), ("ก", "สีเขียวอ่อน", "900", "AB3", "", "")]),
            by: pack,
            [])
        expect(
            table([("ก", "แดง", "1000", "AB1", "", ""), ("ก", "สีแดง", "500.01", "AB2", "", ""), ("ก", "สีเขียวอ่อน", "900", "AB3", "", "")]),
            by: pack, ["1:1 error X1/tried: 3 rows, red, green"])
    }

    @Test func `a check whose column is missing is not judged`() {
        let checked = Checked("Thing,Colour,Budget,Price,Ordered on\nโต๊ะ,สีแดง,1000,900,1 ต.ค. 2566\n")
        #expect(
            checked.unpassed == [
                "X1/out-of-sequence not-evaluated 0/0/0: the column No. is missing",
                "X1/repeated-code not-evaluated 0/0/0: the column Code is missing",
            ])
    }
}
