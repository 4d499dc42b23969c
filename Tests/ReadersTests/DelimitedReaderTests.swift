import Diagnostics
import Documents
import Readers
import Testing

@Suite struct DelimitedReaderTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let text: String
        let rows: [[String]]

        init(_ name: String, _ text: String, _ rows: [[String]]) {
            testDescription = name
            self.text = text
            self.rows = rows
        }
    }

    @Test(arguments: [
        Case("plain rows", "a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        Case("no line end at the end", "a,b\n1,2", [["a", "b"], ["1", "2"]]),
        Case("CR LF", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        Case("lone CR", "a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
        Case("mixed line ends", "a,b\r\n1,2\r3,4\n5,6", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
        Case("blank cells", "a,b,\n,,\n", [["a", "b", ""], ["", "", ""]]),
        Case("blank cell at the very end", "a,b\n1,", [["a", "b"], ["1", ""]]),
        Case("blank lines are rows without cells", "a,b\n\n1,2\n\n", [["a", "b"], [], ["1", "2"], []]),
        Case("quoted", "\"a\",\"b\"\n\"1\",\"2\"\n", [["a", "b"], ["1", "2"]]),
        Case("delimiter in quotes", "a,b\n\"1,5\",2\n", [["a", "b"], ["1,5", "2"]]),
        Case("line ends in quotes", "a,b\n\"1\n2\r\n3\r4\",5\n", [["a", "b"], ["1\n2\r\n3\r4", "5"]]),
        Case("escaped quotes", "a,b\n\"say \"\"hi\"\"\",2\n\"\"\"\",3\n", [["a", "b"], ["say \"hi\"", "2"], ["\"", "3"]]),
        Case("blank quoted", "a,b\n\"\",2\n\"\"", [["a", "b"], ["", "2"], [""]]),
        Case("quote inside an unquoted field", "a,b\n5\" pipe,x\"y\"\n", [["a", "b"], ["5\" pipe", "x\"y\""]]),
        Case("ragged rows", "a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
        Case("Thai and emoji", "ชื่อ,ผล\nน้ำ,😀\n", [["ชื่อ", "ผล"], ["น้ำ", "😀"]]),
        Case("a combining mark behind a delimiter", "a,\u{0E48}b,c\n", [["a", "\u{0E48}b", "c"]]),
        Case("blanks are kept", " a , b\n  ,2\n", [[" a ", " b"], ["  ", "2"]]),
    ])
    func `rows are read`(_ one: Case) {
        let reading = Reading(one.text)
        #expect(reading.rows == one.rows)
        #expect(reading.findings == [])
        #expect(reading.result == ReadResult(format: .csv, encoding: .utf8, delimiter: UInt8(ascii: ","), isComplete: true))
    }

    @Test func `cells have exact places`() {
        let reading = Reading("\u{FEFF}ชื่อ,b\r\n\"น้ำ\n😀\",\"x\"\"y\"\r\n\r\n,z")
        #expect(
            reading.places == [
                ["ชื่อ@1:1-5", "b@1:6-7"], ["น้ำ\n😀@2:1-3:3", "x\"y@3:4-10"], [], ["@5:1-1", "z@5:2-3"],
            ])
        let rows = reading.document.tables[0].batches[0].rows
        #expect(rows.map(\.line) == [1, 2, 4, 5])
        #expect(rows.map(\.index) == [0, 1, 2, 3])
        #expect(rows.map { shown(reading.document.tables[0].batches[0].span(ofRow: $0)) } == ["1:1-7", "2:1-3:10", "4:1-1", "5:1-3"])
    }

    @Test func `cells are blank or text and named as in a spreadsheet`() {
        let reading = Reading("a,\"\", ,\n")
        #expect(reading.kinds == [["text a", "blank ", "text  ", "blank "]])
        #expect(reading.document.tables.map(\.info.record.hasCells) == [true])
    }

    @Test func `a first line that states the delimiter is no row`() {
        for end in ["\n", "\r\n", "\r"] {
            let reading = Reading("sep=;\(end)a;b,c\(end)1;2\(end)")
            #expect(reading.rows == [["a", "b,c"], ["1", "2"]])
            #expect(reading.places == [["a@2:1-2", "b,c@2:3-6"], ["1@3:1-2", "2@3:3-4"]])
            #expect(reading.result.delimiter == UInt8(ascii: ";"))
        }
    }

    @Test func `text behind a closing quote is kept and reported`() {
        let reading = Reading("a,b\n\"ab\"cd ,\"e\"\"f\" g\n")
        #expect(reading.rows == [["a", "b"], ["abcd ", "e\"f g"]])
        #expect(
            reading.findings == [
                "2:5-8 [0,1,0] warning csv/text-after-quote: text follows the closing quote",
                "2:15-17 [0,1,1] warning csv/text-after-quote: text follows the closing quote",
            ])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "มีข้อความต่อท้ายเครื่องหมายคำพูดปิด")
        #expect(reading.places[1] == ["abcd @2:1-8", "e\"f g@2:9-17"])
        #expect(reading.result.isComplete)
    }

    @Test func `a quote that is never closed loses no row`() {
        let reading = Reading("a,b\n1,\"x,2\n3,4\n5,6\n")
        #expect(reading.rows == [["a", "b"], ["1", "x", "2"], ["3", "4"], ["5", "6"]])
        #expect(reading.findings == ["2:3-4 [0,1,1] error csv/unclosed-quote: the quote is not closed before the file ends"])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "เครื่องหมายคำพูดนี้ไม่ถูกปิดจนจบไฟล์")
        #expect(reading.places[1] == ["1@2:1-2", "x@2:3-5", "2@2:6-7"])
        #expect(reading.places[3] == ["5@4:1-2", "6@4:3-4"])
    }

    @Test func `a quote that the next row's quote would close is never closed`() {
        let reading = Reading("a,b\n1,\"x\n2,\"y\"\n3,\"z\"\n")
        #expect(reading.rows == [["a", "b"], ["1", "x"], ["2", "y"], ["3", "z"]])
        #expect(reading.findings == ["2:3-4 [0,1,1] error csv/unclosed-quote: the quote is not closed before the next one opens"])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "เครื่องหมายคำพูดนี้ไม่ถูกปิดก่อนที่เครื่องหมายถัดไปจะเปิด")
    }

    @Test func `blanks behind the closing quote of a field of two lines do not open it again`() {
        let reading = Reading("a,b\n\"x\ny\"  ,1\n2,3\n")
        #expect(reading.rows == [["a", "b"], ["x\ny  ", "1"], ["2", "3"]])
        #expect(reading.findings == ["3:3-5 [0,1,0] warning csv/text-after-quote: text follows the closing quote"])
        #expect(reading.places[2] == ["2@4:1-2", "3@4:3-4"])
    }

    @Test func `a quoted field of a hundred line ends is whole and one of more is not`() {
        let lines = String(repeating: "x\n", count: 100)
        #expect(Reading("\"\(lines)\",b\n").rows == [[lines, "b"]])
        let reading = Reading("a,b\n\"\(lines)\n\",b\n")
        #expect(reading.rows.count == 103)
        #expect(reading.rows[1] == ["x"])
        #expect(reading.findings.first == "2:1-2 [0,1,0] error csv/unclosed-quote: the quote is not closed within 100 lines")
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "เครื่องหมายคำพูดนี้ไม่ถูกปิดภายใน 100 บรรทัด")
    }

    @Test func `a field beyond the limit is cut and the next line goes on`() {
        var limits = ReadLimits()
        limits.fieldBytes = 8
        let reading = Reading("a,b\n1,กขคง,x\n2,3\n", limits: limits)
        #expect(reading.rows == [["a", "b"], ["1", "กข"], ["2", "3"]])
        #expect(
            reading.findings == ["2:3-3 [0,1,1] error file/limit: the text is longer than 8 bytes; the rest of it is not read"])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "ข้อความยาวเกิน 8 ไบต์ ส่วนที่เกินไม่ได้อ่าน")
        #expect(reading.places[2] == ["2@3:1-2", "3@3:3-4"])
        #expect(!reading.result.isComplete)
        let quoted = Reading("a,b\n\"123456789\",x\n2,3\n", limits: limits)
        #expect(quoted.rows == [["a", "b"], ["1234567"], ["2", "3"]])
        #expect(quoted.findings.first == "2:1-2 [0,1,0] error csv/unclosed-quote: the quote is not closed within 8 bytes")
    }

    @Test func `records and rows and tables beyond their limits are cut`() {
        var limits = ReadLimits()
        limits.recordBytes = 8
        let record = Reading("a,b\n12,34,56,78\n2,3\n", limits: limits)
        #expect(record.rows == [["a", "b"], ["12", "34", "56"], ["2", "3"]])
        #expect(record.findings == ["2:10-10 [0,1,3] error file/limit: the record is longer than 8 bytes; the rest is not read"])
        limits = ReadLimits()
        limits.cellsPerRow = 2
        let cells = Reading("a,b\n1,2,3\n4,5\n", limits: limits)
        #expect(cells.rows == [["a", "b"], ["1", "2"], ["4", "5"]])
        #expect(cells.findings == ["2:5-5 [0,1,-1] error file/limit: the row has more than 2 cells; the rest of it is not read"])
        limits = ReadLimits()
        limits.rows = 2
        let rows = Reading("a,b\n1,2\n4,5\n", limits: limits)
        #expect(rows.rows == [["a", "b"], ["1", "2"]])
        #expect(rows.findings == ["3:1-1 [0,2,-1] error file/limit: the table has more than 2 rows; the rest is not read"])
        #expect(!rows.result.isComplete)
        #expect(Reading("a,b\n1,2\n", limits: limits).result.isComplete)
    }

    @Test func `a flood of findings is worded a hundred times`() {
        let reading = Reading("a,b\n" + String(repeating: "\"x\"y,2\n", count: 150))
        #expect(reading.document.findings.count == 150)
        #expect(reading.document.findings.filter { $0.full != nil }.count == 100)
    }

    @Test func `a line of 64 MB is cut in bounded memory`() {
        struct Endless: ByteSource {
            var pieces = 256
            mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int {
                if pieces == 0 { return 0 }
                pieces -= 1
                let piece = pieces == 0 ? Array("\n1,2\n".utf8) : [UInt8](repeating: UInt8(ascii: "x"), count: min(limit, 1 << 18))
                buffer += piece
                largest = max(largest, buffer.count)
                return piece.count
            }
            var largest = 0
        }
        var source = Endless()
        var builder = DocumentBuilder()
        let result = Reader.read(&source, path: "x.csv", format: .csv, into: &builder)
        #expect(!result.isComplete)
        #expect(source.largest < 4 << 20)
        #expect(builder.document.tables[0].batches.flatMap(\.rows).map(\.cellCount) == [1, 2])
        #expect(builder.document.findings.map(\.rule) == ["file/limit"])
    }
}
