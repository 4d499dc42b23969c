import Diagnostics
import Testing

@testable import Rules

/// What can be seen only with all tables of an item at hand.
@Suite struct ItemCheckerTests {
    private let library = SamplePack.joined.library
    private let summary = "Kind,Count,Total\n"
    private let orders = "Thing,Colour,Budget,Price,Ordered on,Code\n"

    @Test func `tables in two files that agree have no findings`() {
        let checked = Checked(
            [
                ("a.csv", summary + "สีแดง,2,30\nสีเขียวอ่อน,1,5.50\n"),
                (
                    "b.csv",
                    orders + "ก,แดง,1000,10,1 ต.ค. 2566,\nข,สีแดง,1000,20,1 ต.ค. 2566,\nค,สีเขียวอ่อน,1000,5.50,1 ต.ค. 2566,\n"
                ),
            ], by: library, item: "X2")
        #expect(checked.findings() == [])
        #expect(checked.unpassed == ["X2/out-of-sequence not-evaluated 0/0/0: the column No. is missing"])
        #expect(checked.verdicts.count == 1 + 1 + 3 + 1 + 7 + 2 + 2 + 2)
    }

    @Test func `tables in two files that differ are found in both directions`() {
        let checked = Checked(
            [
                ("a.csv", summary + "สีแดง,3,30\n"),
                ("b.csv", orders + "ก,แดง,1000,10,1 ต.ค. 2566,\nค,สีเขียวอ่อน,1000,5.50,1 ต.ค. 2566,\n"),
            ], by: library, item: "X2")
        #expect(
            checked.findings() == [
                "a.csv:B2 error X2/count-differs: the summary counts 3 of สีแดง, the rows 1",
                "b.csv:B3 warning X2/not-summed-up: the summary has 0 rows of สีเขียวอ่อน",
            ])
        #expect(checked.findings(.th).first == "a.csv:B2 error X2/count-differs: สรุป สีแดง นับ 3 รายการมี 1")
        #expect(checked.notes(0) == ["b.csv:A2: the first row of แดง in the other table"])
        #expect(checked.notes(1) == [])
        #expect(
            checked.unpassed == [
                "X2 failed 1/1/0", "X2/out-of-sequence not-evaluated 0/0/0: the column No. is missing", "X2/count-differs failed 1/0/0",
            ])
    }

    @Test func `the files may be given in any order`() {
        let files = [
            ("b.csv", orders + "ก,แดง,1000,10,1 ต.ค. 2566,\n"), ("a.csv", summary + "สีแดง,3,30\n"),
        ]
        #expect(
            Checked(files, by: library, item: "X2").findings() == [
                "a.csv:B2 error X2/count-differs: the summary counts 3 of สีแดง, the rows 1"
            ])
    }

    @Test func `two tables in one JSON file are held against each other`() {
        let checked = Checked(
            [
                (
                    "x.json",
                    """
                    {"summary": [{"Kind": "สีแดง", "Count": 2, "Total": 10}],
                     "orders": [{"Thing": "ก", "Colour": "แดง", "Budget": 1000, "Price": 10, "Ordered on": "1 ต.ค. 2566"}]}
                    """
                )
            ], by: library, item: "X2")
        #expect(checked.findings() == ["/summary/0/Count error X2/count-differs: the summary counts 2 of สีแดง, the rows 1"])
    }

    @Test func `a table that is not there is an error, and its demands are not judged`() {
        let checked = Checked([("a.csv", summary + "สีแดง,3,30\n")], by: library, item: "X2")
        #expect(checked.findings() == ["- error X2/orders/missing-table: the table is missing: rows"])
        #expect(checked.findings(.th) == ["- error X2/orders/missing-table: ไม่พบตารางรายการ"])
        #expect(
            checked.help(0)
                == "add a table with the columns สิ่งที่อยากได้, เลือกสี, เงินที่เตรียมไว้ (บาท), ราคาตกลงกัน (บาท), เมื่อวันที่")
        #expect(checked.unpassed.contains("X2/orders failed 1/0/0"))
        #expect(checked.unpassed.contains("X2/orders.price not-evaluated 0/0/0: the table is missing: rows"))
        #expect(checked.unpassed.contains("X2/count-differs not-evaluated 0/0/0: there are no rows of the table rows"))
        #expect(checked.outcome.findings.count == 1)
    }

    @Test func `rules of columns of several tables are told apart by the table's name`() {
        let checked = Checked(
            [("a.csv", summary + "สีแดง,1,30\n,1,30\n"), ("b.csv", orders + "ก,แดง,1000,30,x,\n")], by: library, item: "X2")
        #expect(
            checked.outcome.findings.map(\.rule) == ["X2/summary.kind/blank", "X2/orders.ordered/malformed"])
    }

    @Test func `a table in two files is summed up as one`() {
        let checked = Checked(
            [
                ("a.csv", summary + "สีแดง,2,30\n"), ("b.csv", orders + "ก,แดง,1000,10,1 ต.ค. 2566,\n"),
                ("c.csv", orders + "ข,แดง,1000,20,1 ต.ค. 2566,\n"),
            ], by: library, item: "X2")
        #expect(checked.findings() == [])
    }

    @Test func `a sum over a cell that cannot be read is not held against anything`() {
        let checked = Checked(
            [("a.csv", summary + "สีแดง,1,30\n"), ("b.csv", orders + "ก,แดง,1000,สามสิบ,1 ต.ค. 2566,\n")], by: library, item: "X2")
        #expect(checked.outcome.findings.map(\.rule) == ["X2/orders.price/not-a-number"])
    }
}
