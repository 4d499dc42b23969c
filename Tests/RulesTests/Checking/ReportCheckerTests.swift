import Diagnostics
import Readers
import Testing

@testable import Rules

/// Which item files answer, and what a whole report comes to.
@Suite struct ReportCheckerTests {
    private let row = "1,โต๊ะ,สีแดง,1000,900,1 ต.ค. 2566,AB12\n"
    private let joined = SamplePack.joined.library

    /// The sample of two years.
    private var twoYears: PackLibrary {
        SamplePack().with("2566/pack.toml", SamplePack.pack.replacing2567("2566")).with("2566/items/X1.toml", SamplePack.item).library
    }

    @Test(arguments: ["x2.csv", "X2-orders.csv", "folder/x2.csv"])
    func `a file is known by its name`(path: String) {
        let checked = Checked([(path, header + row)], by: joined)
        #expect(checked.outcome.files.map(\.item) == ["X2"])
        #expect(checked.assumptions() == ["taken for X2 (FY2567) “สรุปของที่สั่ง” by its name, its header, the year it names"])
        #expect(checked.assumptions(.th) == ["ถือว่าตอบข้อ X2 ปีงบประมาณ 2567 “สรุปของที่สั่ง” โดยดูจากชื่อไฟล์ หัวตาราง ปีที่ระบุ"])
    }

    @Test func `a number that only begins like an item's is no name`() {
        #expect(!Recogniser.names("X22.csv", "X2"))
        #expect(Recogniser.names("x2.csv", "X2"))
        #expect(Recogniser.names("a/b/X2 final.json", "X2"))
        #expect(!Recogniser.names("a/X2/b.csv", "X2"))
    }

    @Test func `a file is known by its title`() {
        let checked = Checked([("r.csv", "สรุปของ ที่สั่ง ปีงบประมาณ พ.ศ. ๒๕๖๗,,,,,,\n" + header + row)], by: joined)
        #expect(checked.outcome.files.map(\.item) == ["X2"])
        #expect(checked.assumptions() == ["taken for X2 (FY2567) “สรุปของที่สั่ง” by its title, its header, the year it names"])
    }

    @Test func `a file is known by its header`() {
        let checked = Checked([("r.csv", header + row)], by: SamplePack().library)
        #expect(checked.outcome.files.map(\.item) == ["X1"])
        #expect(checked.assumptions() == ["taken for X1 (FY2567) “ทะเบียนของที่สั่ง” by its header, the year it names"])
    }

    @Test func `the year that a file names decides between packs, and the later pack wins a tie`() {
        let old = "ทะเบียนของที่สั่ง ปีงบประมาณ พ.ศ. 2566,,,,,,\n" + header + "1,โต๊ะ,สีแดง,1000,900,1 ต.ค. 2565,AB12\n"
        let checked = Checked([("r.csv", old)], by: twoYears)
        #expect(checked.assumptions() == ["taken for X1 (FY2566) “ทะเบียนของที่สั่ง” by its title, its header, the year it names"])
        #expect(checked.findings() == [])
        #expect(
            Checked([("r.csv", header + "1,โต๊ะ,สีแดง,1000,900,,AB12\n")], by: twoYears).assumptions() == [
                "taken for X1 (FY2567) “ทะเบียนของที่สั่ง” by its header"
            ])
    }

    @Test func `the year that the caller states decides, and the window follows it`() {
        let checked = Checked([("r.csv", header + row)], by: twoYears, item: "x1", year: 2566)
        #expect(checked.findings() == ["F2 error X1/wrong-year: the day (1 ต.ค. 2566) is not in 2566"])
        #expect(checked.assumptions() == [])
        #expect(Checked([("r.csv", header + row)], by: twoYears, item: "X1").assumptions() == ["taken for the assessment of FY2567"])
    }

    @Test func `the agency is taken from the title`() {
        let library = SamplePack().with(
            "vocabulary/agency-types.toml",
            """
            [vocabulary]
            id    = "agency-types"
            title = { th = "ชนิดของร้าน", en = "types of shops" }

            [[term]]
            id = "shop"
            th = "ร้านสหกรณ์"
            en = "co-operative shop"
            """
        ).library
        let checked = Checked([("r.csv", "ของ ร้านสหกรณ์บ้านนา อำเภอ เมืองเลย จังหวัดเลย,,,,,,\n" + header + row)], by: library, item: "X1")
        #expect(
            checked.assumptions() == ["taken for the assessment of FY2567", "taken for a report of ร้านสหกรณ์บ้านนา อำเภอเมืองเลย จังหวัดเลย"])
    }

    @Test func `an item that no pack has is the one thing said`() {
        let checked = Checked([("r.csv", header + row)], by: SamplePack().library, item: "X9")
        #expect(checked.findings() == ["- error file/unrecognised: there is no item (X9) in the packs"])
        #expect(checked.findings(.th) == ["- error file/unrecognised: ไม่มีข้อ (X9) ในชุดข้อกำหนด"])
        #expect(checked.verdicts == [])
    }

    @Test func `a file that fits nothing is said to`() {
        let checked = Checked([("r.csv", "Name,Age\nA,1\nB,2\n")], by: SamplePack().library)
        #expect(
            checked.findings() == ["- error file/unrecognised: the file fits no item: neither its title nor a header is that of a form"])
        #expect(checked.findings(.th) == ["- error file/unrecognised: ไม่รู้ว่าไฟล์ตอบข้อใด: ชื่อเรื่องและหัวตารางไม่ตรงกับแบบฟอร์มใด"])
        #expect(checked.help(0) == "name the item with --item or in oitlint.toml, and see whether the header is the form's")
    }

    @Test func `an empty file is the reader's to report`() {
        #expect(Checked([("r.csv", "")], by: SamplePack().library).outcome.findings.map(\.rule) == ["file/empty"])
    }

    @Test func `a known item without a table lacks it`() {
        let checked = Checked([("X1.csv", "Name,Age\nA,1\nB,2\n")], by: SamplePack().library)
        #expect(checked.findings() == ["- error X1/orders/missing-table: the table is missing: orders"])
        #expect(checked.unpassed.count == 13)
    }

    @Test func `a second table that fits nothing is noted`() {
        let checked = Checked(
            [
                (
                    "x.json",
                    """
                    {"orders": [{"Thing": "ก", "Colour": "แดง", "Budget": 1000, "Price": 10, "Ordered on": "1 ต.ค. 2566"}],
                     "people": [{"Name": "ก", "Age": "5"}]}
                    """
                )
            ], by: SamplePack().library, item: "X1")
        #expect(checked.findings() == ["/people note table/unrecognised: the table's header is not known, so the table is not checked"])
    }

    @Test func `items that no file answers are judged as such`() {
        let checked = Checked([("r.csv", header + row)], by: joined, item: "X1", expectedYear: 2567)
        #expect(checked.verdicts.first == "X1 passed 0/0/0")
        #expect(checked.verdicts.last == "X2 failed 1/0/0")
        #expect(checked.verdicts.count == 14)
    }

    @Test func `verdicts stand in the order of the pack, findings in that of the files`() {
        let checked = Checked(
            [
                ("x2-b.csv", "Thing,Colour,Budget,Price,Ordered on,Code\nก,แดง,1000,30,x,\n"),
                ("x1.csv", header + "1,โต๊ะ,สีม่วง,1000,900,1 ต.ค. 2566,AB12\n"), ("x2-a.csv", "Kind,Count,Total\nสีแดง,1,30\n,1,30\n"),
            ], by: joined)
        #expect(checked.outcome.files.map(\.path) == ["x1.csv", "x2-a.csv", "x2-b.csv"])
        #expect(
            checked.outcome.findings.map(\.rule) == ["X1/colour/unknown-term", "X2/summary.kind/blank", "X2/orders.ordered/malformed"])
        #expect(checked.outcome.verdicts.filter(\.isItem).map(\.requirement) == ["X1", "X2"])
        #expect(checked.outcome.verdicts.filter(\.isItem).map(\.file) == [0, 1])
    }

    @Test func `a file that could not be read to its end is not said to lack anything`() {
        var limits = ReadLimits()
        limits.fieldBytes = 1_024
        let long = "Name,Age\n" + String(repeating: "a", count: 5_000) + ",1\n"
        let checked = Checked([("X1.csv", long)], by: SamplePack().library, limits: limits)
        #expect(checked.outcome.isIncomplete)
        #expect(!checked.outcome.findings.contains { $0.rule == "X1/orders/missing-table" })
        #expect(checked.verdicts.first == "X1 not-evaluated 0/0/0: not all of it could be read")
    }
}
