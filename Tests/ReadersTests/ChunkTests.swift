import Diagnostics
import Documents
import Readers
import Testing

@Suite struct ChunkTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let path: String
        let bytes: [UInt8]
        var limits = ReadLimits()

        init(_ name: String, _ path: String, _ bytes: [UInt8]) {
            testDescription = name
            self.path = path
            self.bytes = bytes
        }

        init(_ name: String, _ path: String, _ text: String) {
            self.init(name, path, Array(text.utf8))
        }
    }

    static let cases: [Case] = [
        Case("csv", "a.csv", "\u{FEFF}ชื่อ,b\r\n\"น้ำ\r\n😀\",\"x\"\"y\"\r\n\r\n,z\r\"a\"b,\"c\r\nd,\"e\"\r\n\"\""),
        Case("unclosed", "a.csv", "a,b\r\n1,\"x,2\r\n3,4\r\n"),
        Case("invalid", "a.csv", Array("ก,b\n".utf8) + [0xE0, 0xB8, 0x2C, 0xFF, 0x0A, 0xF0, 0x9F, 0x98, 0x80, 0x2C, 0xE0, 0xB8]),
        Case("thai", "a.csv", [0xA1, 0xD2, 0xC3, 0x2C, 0xB9, 0xE9, 0xD3, 0x0A, 0xAB, 0xD7, 0xE9, 0xCD, 0x2C, 0x31, 0x0D, 0x0A]),
        Case("utf16", "a.csv", [0xFF, 0xFE] + "ก,😀\r\n1,\"2\"\r\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        Case("text", "a.txt", "# หัวข้อ\r\nบรรทัด 1\r\nบรรทัด 2\r\n\r\na\tb\r\n1\t\r\n\t2\r\rx\ty\rท้าย"),
        Case(
            "cut table", "a.txt",
            "ที่\tชื่อ\tผล\n๑\t<p>ก</p>\t5\n๒\tข<br>\t6\n\n\u{C}- 2 -\nที่\t<p>ชื่อ</p>\tผล\n\tค\t\n๓\tง\t( ) x (/)\n\n๔\tจ\t7\n\nท้าย"),
        Case(
            "markdown", "a.md",
            "---\nk: v\n---\n# *ก*\r\n\n- [x] a\n  1. b\n\n<!-- c\n-->\nก|ข\n-|-\n1|`2|3`\\|\n> q\n\n```\n|x|\n```\nz\n===\n<!-- e\n| f |\n"
        ),
        Case(
            "json", "a.json",
            "{\"ก\":\"\\u0E01\",\n\"d\":[\n  {\"a\": 1, \"ข\": \"x\\ny\"},\r\n  {\"ข\": null, \"c\": [1, {\"z\" : 2}]}, 5\n], \"e\":[[1,\"\\\"\"],[2]]\r\n}"
        ),
        Case("json in one line", "a.json", "[{\"a\":\"น้ำ\",\"b\":1},{\"a\":\"😀\",\"b\":2},{\"b\":3,\"b\":4}]"),
        Case("json cut", "a.json", "{\"d\":[{\"a\":1},\r\n{\"a\":2},\r\n{\"a\""),
        Case("json comma", "a.json", "[{\"a\":1},{\"a\":2},   \n ]"),
    ]

    @Test(arguments: cases)
    func `the same is read whatever the pieces`(_ one: Case) {
        let whole = Reading(one.bytes, path: one.path)
        #expect(whole.document.blocks.count > 0)
        for chunk in 1...64 {
            let reading = Reading(one.bytes, path: one.path, chunk: chunk)
            #expect(reading.all == whole.all, "chunks of \(chunk)")
        }
    }

    @Test func `limits cut at the same place whatever the pieces`() {
        var limits = ReadLimits()
        limits.fieldBytes = 7
        limits.recordBytes = 16
        limits.cellsPerRow = 3
        limits.quotedLines = 2
        let text = "a,b\r\nกขคง,x\r\n\"1234567890\",y\r\n1,2,3,4\r\n\"a\n\n\n\",b\r\n12345,67890,12345,6\r\nz"
        let whole = Reading(text, limits: limits)
        #expect(whole.rows.last == ["z"])
        for chunk in 1...64 {
            #expect(Reading(text, chunk: chunk, limits: limits).all == whole.all, "chunks of \(chunk)")
        }
        let lines = "กขคง\r\nx\ty\r\n12345678\t9\r\nz"
        let wholeText = Reading(lines, path: "a.txt", limits: limits)
        for chunk in 1...64 {
            #expect(Reading(lines, path: "a.txt", chunk: chunk, limits: limits).all == wholeText.all, "chunks of \(chunk)")
        }
    }

    @Test func `a long file is the same in pieces of every kind`() {
        let row = "\"น้ำ\",\"a\"\"b\",12\r\n"
        let text = String(repeating: row, count: 5_000)
        let whole = Reading(text).all
        for chunk in [1_000, 4_096, 65_536, 100_001] { #expect(Reading(text, chunk: chunk).all == whole) }
        let objects = "[" + Array(repeating: "{\"a\":\"น้ำ\\n\",\"b\":[1, 2]}", count: 5_000).joined(separator: ",") + "]"
        let records = Reading(objects, path: "a.json").all
        for chunk in [1_000, 4_096, 65_536, 100_001] { #expect(Reading(objects, path: "a.json", chunk: chunk).all == records) }
    }

    @Test(arguments: cases)
    func `a sink may append to the bytes of a batch`(_ one: Case) {
        struct Appending: DocumentSink {
            var texts: [String] = []
            mutating func paragraph(_ paragraph: Paragraph) {}
            mutating func beginTable(_ info: TableInfo) {}
            mutating func rows(_ batch: inout RowBatch) {
                batch.bytes += Array("appended\n".utf8)
                texts += batch.cells.map(batch.text(of:))
            }
            mutating func endTable(_ record: TableRecord) {}
            mutating func finding(_ finding: Finding) {}
        }
        for chunk in [1, 5, 1_000] {
            var limits = ReadLimits()
            limits.chunkBytes = chunk
            var source = MemorySource(one.bytes)
            var sink = Appending()
            _ = Reader.read(&source, path: one.path, format: nil, limits: limits, into: &sink)
            #expect(sink.texts == Reading(one.bytes, path: one.path).tables.flatMap { $0.flatMap { $0 } })
        }
    }
}
