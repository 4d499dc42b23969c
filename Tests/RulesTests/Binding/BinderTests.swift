import Testing

@testable import Rules

@Suite struct BinderTests {
    private static let library = SamplePack.prose.library
    private let titles = ["No.", "Thing", "Colour", "Budget", "Price", "Ordered on", "Code"]

    /// The columns of the table that each column of a form was found in, with the rows of the header in front.
    private func bound(_ rows: [[String]], form: String = "orders") throws -> [Int?]? {
        let binding = Binder(try #require(Self.library.forms[form])).bind(headerRows(rows))
        return binding.map { [$0.headerRows.lowerBound, $0.headerRows.upperBound] + $0.bound.map { $0?.physical } }
    }

    @Test func `a header in the first row is found`() throws {
        #expect(try bound([titles, ["1", "โต๊ะ", "สีแดง", "1", "1", "", ""]]) == [0, 0, 0, 1, 2, 3, 4, 5, 6])
    }

    @Test func `titles and blank rows may stand above`() throws {
        let rows = [["ทะเบียน ปี 2567"], [], ["ร้านตัวอย่าง", "", ""], ["", ""], titles, ["1", "โต๊ะ", "สีแดง", "1", "1", "", ""]]
        #expect(try bound(rows) == [4, 4, 0, 1, 2, 3, 4, 5, 6])
    }

    @Test func `a header is not looked for below forty rows`() throws {
        let above = Array(repeating: ["คำนำ"], count: 39)
        #expect(try bound(above + [titles]) == [39, 39, 0, 1, 2, 3, 4, 5, 6])
        #expect(try bound(above + [["คำนำ"], titles]) == nil)
    }

    @Test func `a header of two rows is bound by the lower one, and by the upper where the lower is blank`() throws {
        let rows = [
            ["ลำดับที่", "สิ่งที่จะทำ", "สรุปว่า", "", "ผลดีที่ได้"], ["", "", "ทำเสร็จ", "ไม่อาจทำได้", ""], ["๑", "กวาด", "/", "", "สะอาด"],
        ]
        #expect(try bound(rows, form: "measures") == [0, 1, 0, 1, 2, 3, 4])
        let form = try #require(Self.library.forms["measures"])
        let binding = try #require(Binder(form).bind(headerRows(rows)))
        #expect(binding.labels == ["ลำดับที่", "สิ่งที่จะทำ", "สรุปว่า › ทำเสร็จ", "สรุปว่า › ไม่อาจทำได้", "ผลดีที่ได้"].map { $0 })
        #expect(binding.bound.map { $0?.row } == [0, 0, 1, 1, 0])
        #expect(binding.unknown.isEmpty)
        #expect(binding.repeated.isEmpty)
    }

    @Test func `missing, unknown, repeated and reordered columns are all seen`() throws {
        let form = try #require(Self.library.forms["orders"])
        let rows = [["Code", "Thing", "ดินฟ้าอากาศ", "Budget", "", "Thing", "Price"], ["AB1", "โต๊ะ", "ฝน", "1", "", "โต๊ะ", "1"]]
        let binding = try #require(Binder(form).bind(headerRows(rows)))
        #expect(binding.bound.map { $0?.physical } == [nil, 1, nil, 3, 6, nil, 0])
        #expect(binding.unknown.map(\.physical) == [2])
        #expect(binding.repeated.map { [$0.physical, $0.column, $0.first] } == [[5, 1, 1]])
        #expect(binding.boundCount == 4)
    }

    @Test(
        arguments: [
            [], [[]], [["", ""]], [["Name", "Age"], ["ก", "5"]], [["Thing"]], [["1", "โต๊ะ", "สีแดง", "1000", "900", "1 ต.ค. 2566", "AB12"]],
            [["1", "โต๊ะ", "สีแดง"], ["2", "เก้าอี้", "สีเขียวอ่อน"], ["3", "ตู้", "สีแดง"]],
        ] as [[[String]]])
    func `what has no header has none`(rows: [[String]]) throws {
        #expect(try bound(rows) == nil)
    }

    @Test func `a row of data right below the header is no part of it`() throws {
        #expect(try bound([titles, ["", "", "", "", "", "", ""], ["1", "Thing", "สีแดง", "1", "1", "", ""]])?.prefix(2) == [0, 0])
        #expect(try bound([titles, ["", "โต๊ะ", "สีแดง", "1", "1", "", ""]])?.prefix(2) == [0, 0])
    }

    @Test func `the fullest of several headers is the header`() throws {
        #expect(try bound([["Thing", "Price"], ["สารบัญ", "หน้า"], titles])?.prefix(2) == [2, 2])
    }
}
