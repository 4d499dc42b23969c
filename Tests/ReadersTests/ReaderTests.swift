import Diagnostics
import Documents
import Foundation
import Readers
import Testing

@Suite struct ReaderTests {
    struct Unreadable: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let head: [UInt8]
        let english: String
        let thai: String
    }

    @Test(arguments: [
        Unreadable(
            testDescription: "pdf", head: Array("%PDF-1.7\n".utf8), english: "the file is a PDF document, which cannot be read",
            thai: "ไฟล์นี้เป็นเอกสาร PDF ซึ่งยังอ่านไม่ได้"),
        Unreadable(
            testDescription: "ole", head: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
            english: "the file is an old Office file (xls, doc) or one with a password, which cannot be read",
            thai: "ไฟล์นี้เป็นไฟล์ Office รุ่นเก่า (xls, doc) หรือไฟล์ที่ใส่รหัสผ่าน ซึ่งยังอ่านไม่ได้"),
        Unreadable(
            testDescription: "png", head: [0x89, 0x50, 0x4E, 0x47, 13, 10], english: "the file is an image, which cannot be read",
            thai: "ไฟล์นี้เป็นรูปภาพ ซึ่งยังอ่านไม่ได้"),
        Unreadable(
            testDescription: "jpeg", head: [0xFF, 0xD8, 0xFF, 0xE0], english: "the file is an image, which cannot be read",
            thai: "ไฟล์นี้เป็นรูปภาพ ซึ่งยังอ่านไม่ได้"),
        Unreadable(
            testDescription: "rtf", head: Array("{\\rtf1".utf8), english: "the file is an RTF document, which cannot be read",
            thai: "ไฟล์นี้เป็นเอกสาร RTF ซึ่งยังอ่านไม่ได้"),
        Unreadable(
            testDescription: "binary", head: [1, 0, 0, 2, 0, 3, 9, 8, 7, 0, 0, 0], english: "the file is binary data, which cannot be read",
            thai: "ไฟล์นี้เป็นข้อมูลไบนารี ซึ่งยังอ่านไม่ได้"),
    ])
    func `a file that is no text is named for what it is`(_ one: Unreadable) {
        let reading = Reading(one.head)
        #expect(reading.findings == ["- error file/unreadable-format: \(one.english)"])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == one.thai)
        #expect(reading.document.findings[0].full?.help?.text(in: .en).contains("CSV UTF-8") == true)
        #expect(reading.document.blocks.isEmpty)
        #expect(reading.result == ReadResult(isComplete: false))
        #expect(InputFormat.detect(path: "x.csv", head: one.head) == nil)
    }

    @Test func `formats are told by content first and name second`() {
        func format(_ path: String, _ text: String) -> InputFormat? { InputFormat.detect(path: path, head: Array(text.utf8)) }
        #expect(format("x.csv", " \n[ {\"a\"") == .json)
        #expect(format("x.csv", "{ \"a\":1}") == .json)
        #expect(format("x.csv", "[draft],b\n") == .csv)
        #expect(format("x.csv", "{a},b\n") == .csv)
        #expect(format("dir.json/x.csv", "a,b") == .csv)
        #expect(format("x.json", "oops") == .json)
        #expect(format("x.TXT", "a,b") == .text)
        #expect(format("x.md", "a,b") == .markdown)
        #expect(format("x", "a,b") == .csv)
    }

    @Test(arguments: ["", "\u{FEFF}", " \r\n\t\n", "\u{FEFF}\n"])
    func `an empty file is an error`(_ text: String) {
        let reading = Reading(text)
        #expect(reading.findings == ["- error file/empty: the file holds no data"])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "ไฟล์ไม่มีข้อมูล")
        #expect(reading.document.blocks.isEmpty)
        #expect(reading.result.isComplete)
        let office = Reading(text, path: "x.xlsx")
        #expect(office.findings == reading.findings)
        #expect(!office.result.isComplete)
    }

    @Test func `Windows-874 is read and reported`() {
        let reading = Reading([0xAA, 0xD7, 0xE8, 0xCD, 0x2C, 0xBC, 0xC5, 0x0A, 0xB9, 0xE9, 0xD3, 0x2C, 0x31, 0x0A])
        #expect(reading.rows == [["ชื่อ", "ผล"], ["น้ำ", "1"]])
        #expect(reading.places[1] == ["น้ำ@2:1-4", "1@2:5-6"])
        #expect(reading.findings == ["- warning file/encoding: the file is encoded as TIS-620/Windows-874, not UTF-8"])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "ไฟล์เข้ารหัสแบบ TIS-620/Windows-874 ไม่ใช่ UTF-8")
        #expect(reading.result.encoding == .windows874)
        #expect(reading.result.isComplete)
    }

    @Test func `Windows-874 far behind plain ASCII is still told`() {
        let ascii = Array(String(repeating: "abc,1\n", count: 20_000).utf8)
        let reading = Reading(ascii + [0xB9, 0xE9, 0xD3, 0x2C, 0xBC, 0xC5, 0x0A])
        #expect(reading.rows.last == ["น้ำ", "ผล"])
        #expect(reading.result.encoding == .windows874)
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-16 is read with or without its mark`(isBig: Bool, hasMark: Bool) {
        let text = (hasMark ? "\u{FEFF}" : "") + "ชื่อ,ผล\r\nน้ำ,😀\r\n"
        let reading = Reading(text.utf16.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        #expect(reading.rows == [["ชื่อ", "ผล"], ["น้ำ", "😀"]])
        #expect(reading.places[1] == ["น้ำ@2:1-4", "😀@2:5-6"])
        let name = isBig ? "UTF-16BE" : "UTF-16LE"
        #expect(reading.findings == ["- warning file/encoding: the file is encoded as \(name), not UTF-8"])
        #expect(reading.result.encoding?.rawValue == name)
    }

    @Test func `broken UTF-16 is repaired and counted`() {
        let reading = Reading([0xFF, 0xFE, 0x41, 0x00, 0x2C, 0x00, 0x00, 0xD8, 0x42, 0x00, 0x0A, 0x00, 0x43])
        #expect(reading.rows == [["A", "\u{FFFD}B"], ["\u{FFFD}"]])
        #expect(reading.findings.last == "1:3-4 error file/invalid-utf8: bytes are not UTF-16LE, the first of them here (places: 2)")
    }

    @Test func `bytes that are not UTF-8 are repaired and counted`() {
        let reading = Reading(Array("ชื่อ,ข\nก,".utf8) + [0xE0, 0xB8, 0x78, 0xFF, 0xFE, 0x0A] + Array("ง,".utf8) + [0xE0])
        #expect(reading.rows == [["ชื่อ", "ข"], ["ก", "\u{FFFD}x\u{FFFD}\u{FFFD}"], ["ง", "\u{FFFD}"]])
        #expect(reading.findings == ["2:3-4 error file/invalid-utf8: bytes are not UTF-8, the first of them here (places: 4)"])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "มีไบต์ที่ไม่ใช่ UTF-8 4 แห่ง แห่งแรกอยู่ตรงนี้")
        #expect(reading.result.isComplete)
    }

    @Test func `NUL characters are kept and counted`() {
        let text = String(repeating: "abcdef,1\n", count: 100) + "ก\u{0}ข,2\u{0}\n"
        let reading = Reading(text)
        #expect(reading.rows.last == ["ก\u{0}ข", "2\u{0}"])
        #expect(reading.findings == ["101:2-3 error file/nul: NUL characters are in the text, the first of them here (number: 2)"])
        #expect(reading.document.findings[0].full?.message.text(in: .th) == "มีอักขระ NUL 2 ตัว ตัวแรกอยู่ตรงนี้")
    }

    @Test func `a UTF-8 byte-order mark is silent`() {
        let reading = Reading("\u{FEFF}a,b\n1,2\n")
        #expect(reading.places[0] == ["a@1:1-2", "b@1:3-4"])
        #expect(reading.findings == [])
    }

    @Test func `trouble with the file itself is one finding`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "oitlint-readers-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func read(_ path: String) -> (ReadResult, [Finding]) {
            var source = FileSource(path: path)
            var builder = DocumentBuilder()
            let result = Reader.read(&source, path: path, format: nil, into: &builder)
            return (result, builder.document.findings)
        }
        let (missing, missingFindings) = read(folder.path + "/none.csv")
        #expect(missing == ReadResult(isComplete: false))
        #expect(missingFindings.map(\.rule) == ["file/missing"])
        #expect(missingFindings[0].place == Place(file: 0))
        #expect(missingFindings[0].full?.message == Message(th: "ไม่มีไฟล์นี้", en: "there is no such file"))
        let (_, folderFindings) = read(folder.path)
        #expect(folderFindings.map(\.rule) == ["file/directory"])
        #expect(folderFindings[0].full?.message == Message(th: "เส้นทางนี้เป็นโฟลเดอร์ ไม่ใช่ไฟล์", en: "the path is a folder, not a file"))
        let file = folder.appending(path: "x.csv")
        try Data("a,b\n1,2\n".utf8).write(to: file)
        let (result, findings) = read(file.path)
        #expect(result.isComplete)
        #expect(findings == [])
        // Three blocks of a file, each row in its place.
        try Data(String(repeating: "ก,\"b\"\"\"\n", count: 150_000).utf8).write(to: file)
        var source = FileSource(path: file.path)
        var builder = DocumentBuilder()
        #expect(Reader.read(&source, path: file.path, format: nil, into: &builder).isComplete)
        let batches = builder.document.tables[0].batches
        #expect(batches.count >= 3)
        #expect(batches.flatMap { $0.rows.map(\.line) } == Array(1...150_000))
        #expect(batches.allSatisfy { batch in batch.rows.allSatisfy { batch.text(of: batch.cells[Int($0.firstCell) + 1]) == "b\"" } })
    }

    @Test(arguments: [
        (ReadFailure.noPermission, "error file/no-permission: the file may not be read", "ไม่มีสิทธิ์อ่านไฟล์นี้"),
        (ReadFailure.inputOutput(5), "error file/io: the system cannot read the file (errno 5)", "ระบบอ่านไฟล์ไม่ได้ (errno 5)"),
    ])
    func `a source that fails midway keeps what it gave`(failure: ReadFailure, finding: String, thai: String) {
        struct Failing: ByteSource {
            let failure: ReadFailure
            var pieces: [[UInt8]]
            mutating func read(into buffer: inout [UInt8], atMost limit: Int) throws(ReadFailure) -> Int {
                guard !pieces.isEmpty else { throw failure }
                let piece = pieces.removeFirst()
                buffer += piece
                return piece.count
            }
        }
        let row = Array(String(repeating: "a,b\n", count: 20_000).utf8)
        for (path, count) in [("x.csv", 20_000), ("x.txt", 20_000)] {
            var source = Failing(failure: failure, pieces: [row])
            var builder = DocumentBuilder()
            var limits = ReadLimits()
            limits.chunkBytes = 1 << 20
            let result = Reader.read(&source, path: path, format: nil, limits: limits, into: &builder)
            #expect(!result.isComplete)
            #expect(builder.document.tables.map(\.rowCount) == [count])
            #expect(builder.document.findings.map { "\($0.level.name) \($0.rule): \($0.full?.message.text(in: .en) ?? "")" } == [finding])
            #expect(builder.document.findings[0].full?.message.text(in: .th) == thai)
        }
        let records = Array(("[" + String(repeating: "{\"a\":1},\n", count: 10_000)).utf8)
        var source = Failing(failure: failure, pieces: [records])
        var builder = DocumentBuilder()
        let result = Reader.read(&source, path: "x.json", format: nil, into: &builder)
        #expect(!result.isComplete)
        #expect(builder.document.tables.map(\.rowCount) == [10_001])
        #expect(builder.document.findings.count == 1)
    }
}
