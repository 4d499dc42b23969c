import Diagnostics
import Documents
import Readers
import Testing

@Suite struct JSONReaderTests {
    private func read(_ text: String, limits: ReadLimits = ReadLimits()) -> Reading {
        Reading(text, path: "report.json", limits: limits)
    }

    @Test func `an array of objects is a table under its keys`() {
        let reading = read("[\n  {\"ชื่อ\": \"น้ำ\", \"b\": 1.50},\n  {\"b\": true, \"ชื่อ\": null}\n]\n")
        #expect(reading.kinds == [["text ชื่อ", "text b"], ["text น้ำ", "number 1.50"], ["blank ", "boolean true"]])
        #expect(
            reading.places == [
                ["ชื่อ@2:4-10", "b@2:19-22"], ["น้ำ@2:12-17", "1.50@2:24-28"], ["@3:23-27", "true@3:9-13"],
            ])
        let info = reading.document.tables[0].info
        #expect(info.hasKeyHeader)
        #expect(info.record == TableRecord(recordsPointer: "", keys: ["ชื่อ", "b"]))
        #expect(reading.document.tables[0].batches[0].rows.map(\.index) == [0, 1, 2])
        #expect(reading.document.tables[0].batches[0].rows.map(\.line) == [2, 2, 3])
        #expect(reading.findings == [])
        #expect(reading.result == ReadResult(format: .json, encoding: .utf8, isComplete: true))
    }

    @Test func `columns of one long line count from its start`() {
        let reading = read(
            "[" + Array(repeating: "{\"ก\":\"😀\"}", count: 2_000).joined(separator: ",") + "]")
        #expect(reading.places[1] == ["😀@1:7-10"])
        #expect(reading.places[2] == ["😀@1:17-20"])
        #expect(reading.places[2_000] == ["😀@1:19997-20000"])
        let small = Reading(
            "[" + Array(repeating: "{\"ก\":\"😀\"}", count: 2_000).joined(separator: ",") + "]", path: "x.json", chunk: 3_000)
        #expect(small.places == reading.places)
    }

    @Test func `arrays below objects are tables and other members properties`() {
        let reading = read(
            """
            {"agency": "อบต.",
             "a/b": {"year": 2567, "data": [{"x": 1}], "none": []},
             "tags": ["p", false]}
            """)
        #expect(reading.tables == [[["x"], ["1"]], []])
        #expect(reading.document.tables.map(\.info.record.recordsPointer) == ["/a~1b/data", "/a~1b/none"])
        #expect(
            reading.paragraphs == [
                "1:12-18 /agency property(\"agency\"): อบต.", "2:18-22 /a~1b/year property(\"year\"): 2567",
                "3:11-14 /tags/0 property(\"tags\"): p", "3:16-21 /tags/1 property(\"tags\"): false",
            ])
        #expect(reading.findings == [])
    }

    @Test func `an array of arrays is a table whose first row is no key`() {
        let reading = read("{\"d\":[[\"a\",\"b\"],[1,\"x\\\"\"],[]]}")
        #expect(reading.kinds == [["text a", "text b"], ["number 1", "text x\""], []])
        #expect(reading.places[1] == ["1@1:18-19", "x\"@1:20-25"])
        #expect(reading.document.tables.map(\.info) == [TableInfo(record: TableRecord())])
    }

    @Test func `a key that a record leaves out is absent and one of the first records has a header`() {
        let reading = read("[{\"a\":1},{\"b\":\"\"},{\"c\":3,\"a\":4}]")
        #expect(
            reading.kinds == [
                ["text a", "text b", "text c"], ["number 1", "absent", "absent"], ["absent", "blank ", "absent"],
                ["number 4", "absent", "number 3"],
            ])
        #expect(reading.places[0] == ["a@1:3-6", "b@1:11-14", "c@1:20-23"])
        #expect(reading.places[2][0] == "@-")
        #expect(reading.findings == [])
    }

    @Test func `a key that comes after a hundred records is noted and gets a column`() {
        let reading = read(
            "[" + Array(repeating: "{\"a\":1}", count: 100).joined(separator: ",") + ",\n{\"b\":2},{\"a\":3}]")
        #expect(reading.kinds[0] == ["text a"])
        #expect(reading.kinds[101] == ["absent", "number 2"])
        #expect(reading.kinds[102] == ["number 3", "absent"])
        #expect(reading.document.tables[0].info.record.keys == ["a", "b"])
        #expect(
            reading.findings == [
                "2:2-5 [0,101,1] note json/late-key: the key is not in the first records, so not in the header (b)"
            ])
        #expect(
            reading.document.findings[0].full?.message.text(in: .th) == "คีย์นี้ไม่มีในระเบียนแรก ๆ จึงไม่มีในหัวตาราง (b)")
    }

    @Test func `nested values are compact text and noted once a column`() {
        let reading = read("[{\"a\": { \"x\" : [1, \"ก\\n\"], \"y\": {} } },\n {\"a\": [ ] }]")
        #expect(reading.kinds == [["text a"], ["text {\"x\":[1,\"ก\\n\"],\"y\":{}}"], ["text []"]])
        #expect(reading.places[1] == ["{\"x\":[1,\"ก\\n\"],\"y\":{}}@1:8-37"])
        #expect(reading.places[2] == ["[]@2:8-11"])
        #expect(reading.findings == ["1:8-37 [0,1,0] note json/nested-value: the key's value is an object or array (a)"])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "ค่าของคีย์เป็นออบเจกต์หรืออาร์เรย์ (a)")
    }

    @Test func `escapes are decoded in keys and values`() {
        let reading = read("[{\"\\u0e01\":\"\\ud83d\\ude00\\t\\/\"}]")
        #expect(reading.rows == [["ก"], ["😀\t/"]])
        #expect(reading.document.tables[0].info.record.keys == ["ก"])
        #expect(reading.places == [["ก@1:3-11"], ["😀\t/@1:12-30"]])
    }

    @Test func `a key given twice is an error wherever it stands`() {
        let reading = read("{\"k\":1,\n\"k\":[{\"a\":1,\"\\u0061\":2,\"b\":{\"z\":1,\"z\":2}}]}")
        #expect(reading.kinds == [["text a", "text b"], ["number 2", "text {\"z\":1,\"z\":2}"]])
        #expect(
            reading.findings == [
                "2:1-4 error json/duplicate-key: the key is already in the same object (k)",
                "2:13-21 [0,1,0] error json/duplicate-key: the key is already in the same object (a)",
                "2:35-38 [0,1,1] error json/duplicate-key: the key is already in the same object (z)",
                "2:28-41 [0,1,1] note json/nested-value: the key's value is an object or array (b)",
            ])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "คีย์นี้มีอยู่แล้วในออบเจกต์เดียวกัน (k)")
    }

    @Test func `elements that are no records keep their row`() {
        let reading = read("[{\"a\":1},\n 5, [[2]],\n{\"a\":3}]")
        #expect(reading.rows == [["a"], ["1"], [], [], ["3"]])
        #expect(
            reading.findings == [
                "2:2-3 [0,2,-1] warning json/not-a-record: the element is not a record like the first",
                "2:5-6 [0,3,-1] warning json/not-a-record: the element is not a record like the first",
            ])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "สมาชิกนี้ไม่ใช่ระเบียนแบบเดียวกับตัวแรก")
    }

    struct Broken: CustomTestStringConvertible, Sendable {
        let text: String
        let finding: String
        let thai: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        Broken(
            text: "[{\"a\":1},\n{\"a\" 2}]", finding: "2:6-7 [0,2,-1] error json/syntax: ':' is expected here (2)",
            thai: "ตรงนี้ต้องเป็น : (2)"),
        Broken(
            text: "[{\"a\":1},\n]", finding: "1:9-10 [0,2,-1] error json/syntax: nothing follows the last comma",
            thai: "ไม่มีสิ่งใดตามหลังจุลภาคตัวสุดท้าย"),
        Broken(
            text: "[{\"a\":1}\n", finding: "2:1-1 [0,2,-1] error json/syntax: an array is never closed", thai: "อาร์เรย์ไม่ถูกปิด"),
        Broken(
            text: "[{\"a\":1},{\"a\":\"", finding: "1:16-16 [0,2,-1] error json/syntax: a string is never closed", thai: "สตริงไม่ถูกปิด"),
        Broken(
            text: "[{\"a\":1}] x", finding: "1:11-12 error json/syntax: something follows the end of the JSON value (x)",
            thai: "มีสิ่งอื่นต่อท้ายค่า JSON (x)"),
    ])
    func `rows before a syntax error are kept`(_ one: Broken) {
        let reading = read(one.text)
        #expect(reading.rows == [["a"], ["1"]])
        #expect(reading.findings == [one.finding])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == one.thai)
        #expect(!reading.result.isComplete)
    }

    @Test func `something never closed is shown where it was opened`() {
        let notes = read("{\"ก\": [\n{\"a\":1}").document.findings[0].full?.notes
        #expect(
            notes?.map { "\($0.place.map { shown($0) } ?? "") \($0.message.text(in: .en)) \($0.message.text(in: .th))" } == [
                "1:7-8 it was opened here เปิดไว้ตรงนี้"
            ])
    }

    @Test func `records and fields and keys beyond their limits are reported`() {
        var limits = ReadLimits()
        limits.recordBytes = 20
        let record = read("[{\"a\":1},{\"a\":\"0123456789012345\"},{\"a\":2}]", limits: limits)
        #expect(record.rows == [["a"], ["1"]])
        #expect(record.findings == ["1:10-10 [0,2,-1] error file/limit: the record is longer than 20 bytes; the rest is not read"])
        #expect(!record.result.isComplete)
        limits = ReadLimits()
        limits.fieldBytes = 8
        let field = read("[{\"a\":\"กขคง\",\"b\":\"\\u0e01\\u0e02\\u0e03\",\"c\":[1,2,3,4,5]}]", limits: limits)
        #expect(field.rows == [["a", "b", "c"], ["กข", "กข", "[1,2,3,4"]])
        #expect(!field.result.isComplete)
        #expect(field.findings.count == 4)
        limits = ReadLimits()
        limits.cellsPerRow = 2
        let cells = read("[{\"a\":1,\"b\":2,\"c\":3,\"d\":4},{\"a\":5}]", limits: limits)
        #expect(cells.rows == [["a", "b"], ["1", "2"], ["5", ""]])
        #expect(cells.findings == ["1:15-15 [0,1,-1] error file/limit: the row has more than 2 cells; the rest of it is not read"])
        limits = ReadLimits()
        limits.rows = 2
        let rows = read("[{\"a\":1},{\"a\":2}]", limits: limits)
        #expect(rows.rows == [["a"], ["1"]])
        #expect(rows.findings == ["1:10-10 [0,2,-1] error file/limit: the table has more than 2 rows; the rest is not read"])
        limits = ReadLimits()
        limits.depth = 3
        #expect(
            read("[{\"a\":[[1]]}]", limits: limits).findings == [
                "1:8-9 [0,1,-1] error json/syntax: arrays and objects are nested beyond the limit (3 levels)"
            ])
    }

    @Test func `a lone value is a property without name`() {
        #expect(read("\"x\"").paragraphs == ["1:1-4  property(\"\"): x"])
    }

    @Test func `a string of 64 MB ends reading in bounded memory`() {
        struct Endless: ByteSource {
            var pieces = 256
            var given = 0
            mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int {
                if pieces == 0 { return 0 }
                let piece =
                    pieces == 256 ? Array("[{\"a\":1},{\"a\":\"".utf8) : [UInt8](repeating: UInt8(ascii: "x"), count: min(limit, 1 << 18))
                pieces -= 1
                buffer += piece
                given += piece.count
                return piece.count
            }
        }
        var source = Endless()
        var builder = DocumentBuilder()
        let result = Reader.read(&source, path: "x.json", format: nil, into: &builder)
        #expect(!result.isComplete)
        #expect(source.given < 10 << 20)
        #expect(builder.document.tables.map(\.rowCount) == [2])
        #expect(builder.document.findings.map(\.rule) == ["file/limit"])
    }
}
