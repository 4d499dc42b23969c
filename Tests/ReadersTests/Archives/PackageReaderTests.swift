import Diagnostics
import Documents
import Testing

@testable import Readers

@Suite struct PackageReaderTests {
    /// An archive whose list of types says that a part is of a type.
    private static func package(_ part: String, _ type: String, isDefault: Bool = false) -> [UInt8] {
        let statement =
            isDefault
            ? "<Default Extension=\"\(part.split(separator: ".").last ?? "")\" ContentType=\"\(type)\"/>"
            : "<Override PartName=\"/\(part)\" ContentType=\"\(type)\"/>"
        let types = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\(statement)</Types>
            """
        return ZipBuilder([.init("[Content_Types].xml", types), .init(part, "<x/>")]).bytes
    }

    private static let open = "application/vnd.openxmlformats-officedocument."

    struct Kind: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
        let kind: PackageKind

        init(_ name: String, _ bytes: [UInt8], _ kind: PackageKind) {
            testDescription = name
            self.bytes = bytes
            self.kind = kind
        }
    }

    @Test(arguments: [
        Kind("xlsx", package("xl/workbook.xml", open + "spreadsheetml.sheet.main+xml"), .xlsx),
        Kind("xlsx by ending", package("book.xml", open + "spreadsheetml.sheet.main+xml", isDefault: true), .xlsx),
        Kind("xltx", package("xl/workbook.xml", open + "spreadsheetml.template.main+xml"), .xlsx),
        Kind("xlsm", package("xl/workbook.xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"), .xlsm),
        Kind("xlsb", package("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"), .xlsb),
        Kind("docx", package("word/document.xml", open + "wordprocessingml.document.main+xml"), .docx),
        Kind("docm", package("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"), .docm),
        Kind("pptx", package("ppt/presentation.xml", open + "presentationml.presentation.main+xml"), .pptx),
        Kind("another package", package("visio/document.xml", "application/vnd.ms-visio.drawing.main+xml"), .openPackage),
        Kind("xlsx whose list is of no use", package("xl/workbook.xml", "application/xml"), .xlsx),
        Kind("docx without a list", ZipBuilder([.init("word/document.xml", "<x/>")]).bytes, .docx),
        Kind(
            "ods", ZipBuilder([.init("mimetype", "application/vnd.oasis.opendocument.spreadsheet", method: 0)]).bytes, .ods),
        Kind("odt", ZipBuilder([.init("mimetype", "application/vnd.oasis.opendocument.text\n")]).bytes, .odt),
        Kind("odp", ZipBuilder([.init("mimetype", "application/vnd.oasis.opendocument.presentation")]).bytes, .odp),
        Kind("odg", ZipBuilder([.init("mimetype", "application/vnd.oasis.opendocument.graphics")]).bytes, .openDocument),
        Kind("epub", ZipBuilder([.init("mimetype", "application/epub+zip")]).bytes, .epub),
        Kind("zip", ZipBuilder([.init("a.csv", "a,b\n"), .init("mimetype", "text/plain")]).bytes, .zip),
        Kind("an empty zip", ZipBuilder([]).bytes, .zip),
    ])
    func `an archive is known by what it holds`(_ one: Kind) throws {
        var source = MemorySource(one.bytes)
        let archive = try ZipArchive(&source)
        #expect(try PackageKind(of: archive, from: &source) == one.kind)
    }

    struct Refusal: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let bytes: [UInt8]
        let english: String
        let help: String
    }

    @Test(arguments: [
        Refusal(
            testDescription: "xlsb", bytes: package("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
            english: "the file is a binary Excel workbook (xlsb), which cannot be read",
            help: "open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx) and check that file"),
        Refusal(
            testDescription: "pptx", bytes: package("ppt/presentation.xml", open + "presentationml.presentation.main+xml"),
            english: "the file is a PowerPoint presentation (pptx), which cannot be read",
            help: "take the table or text it was made from, or copy the data to an .xlsx or .docx, and check that file"),
        Refusal(
            testDescription: "epub", bytes: ZipBuilder([.init("mimetype", "application/epub+zip")]).bytes,
            english: "the file is an electronic book (EPUB), which cannot be read",
            help: "take the table or text it was made from, or copy the data to an .xlsx or .docx, and check that file"),
        Refusal(
            testDescription: "zip", bytes: ZipBuilder([.init("a.csv", "a,b\n")]).bytes,
            english: "the file is a ZIP archive, which cannot be read", help: "extract the archive and check the files in it"),
    ])
    func `an archive that is no report is refused by name`(_ one: Refusal) throws {
        let reading = Reading(one.bytes, path: "report")
        #expect(reading.findings == ["- error file/unreadable-format: \(one.english)"])
        #expect(reading.document.findings[0].full?.help?.text(in: .en) == one.help)
        #expect(reading.result == ReadResult(isComplete: false))
    }

    @Test func `a name that ends otherwise than the content is a warning`() throws {
        let docx = Self.package("word/document.xml", Self.open + "wordprocessingml.document.main+xml")
        let warning = "- warning file/wrong-ending: the file's name ends in .xlsx, but it is a Word document (docx)"
        #expect(Reading(docx, path: "report.xlsx").findings.first == warning)
        #expect(Reading(docx, path: "report.DOTX").findings.first?.contains("wrong-ending") != true)
        #expect(Reading(docx, path: "report.2567").findings.first?.contains("wrong-ending") != true)
        let csv = Reading("ก,ข\n1,2\n", path: "report.XLSX")
        #expect(csv.findings == ["- warning file/wrong-ending: the file's name ends in .xlsx, but it is delimited text (CSV)"])
        #expect(csv.document.findings[0].full?.message.text(in: .th) == "ชื่อไฟล์ลงท้ายด้วย .xlsx แต่เนื้อหาเป็นข้อความคั่นด้วยเครื่องหมาย (CSV)")
        #expect(csv.rows == [["ก", "ข"], ["1", "2"]])
        #expect(csv.result.isComplete)
        #expect(Reading("{}", path: "a.ods").findings.first == "- warning file/wrong-ending: the file's name ends in .ods, but it is JSON")
        #expect(Reading("a,b\n", path: "a.txt").findings == [])
    }

    @Test func `a damaged archive is an error and an incomplete reading`() {
        let bytes = Self.package("word/document.xml", Self.open + "wordprocessingml.document.main+xml")
        let cut = Reading(Array(bytes[..<300]), path: "report.docx")
        #expect(cut.findings == ["- error zip/truncated: the file is cut off after 300 bytes; its last part is [Content_Types].xml"])
        #expect(cut.result == ReadResult(isComplete: false))
        let bad = Reading(ZipBuilder([.init("[Content_Types].xml", "<a><b></a>")]).bytes, path: "report.docx")
        #expect(
            bad.findings == [
                "- error xml/syntax: an end tag is not that of the open element (expected b, found a), "
                    + "in [Content_Types].xml at byte offset 8"
            ])
        var damaged = ZipBuilder([.init("[Content_Types].xml", "<a><b></a>")])
        damaged.parts[0].flags = 8
        damaged.parts[0].listedChecksum = 7
        #expect(
            Reading(damaged.bytes, path: "report.docx").findings == [
                "- error zip/checksum: a part is not what its check sum says ([Content_Types].xml)"
            ])
        let nothing = Reading(ZipBuilder([]).bytes, path: "report.xlsx")
        #expect(nothing.findings == ["- error file/empty: the file holds no data"])
        #expect(!nothing.result.isComplete)
        let twice = Reading(ZipBuilder([.init("a", "1"), .init("A", "2")]).bytes, path: "report.zip")
        #expect(twice.findings.first == "- error zip/duplicate-name: the file has parts of the same name (A)")
    }

    @Test func `an archive with bytes in front of it is read by its name`() {
        var builder = ZipBuilder([.init("mimetype", "application/epub+zip")])
        builder.prefix = Array("HTTP/1.1 200 OK\r\n\r\n".utf8)
        let refused = "- error file/unreadable-format: the file is an electronic book (EPUB), which cannot be read"
        #expect(Reading(builder.bytes, path: "a.epub").findings == [refused])
        let binary = "- error file/unreadable-format: the file is binary data, which cannot be read"
        #expect(Reading(builder.bytes, path: "a.csv").findings == [binary])
    }

    @Test func `an archive that comes through a pipe is held in memory up to a limit`() {
        func read(_ bytes: [UInt8], limits: ReadLimits = ReadLimits()) -> [String] {
            var source = PipeSource(bytes)
            var builder = DocumentBuilder()
            let result = Reader.read(&source, path: "-", format: nil, limits: limits, into: &builder)
            #expect(!result.isComplete)
            return builder.document.findings.compactMap { $0.full?.message.text(in: .en) }
        }
        let bytes = ZipBuilder([.init("mimetype", "application/epub+zip"), .init("x", [UInt8](repeating: 9, count: 90_000), method: 0)])
            .bytes
        #expect(read(bytes) == ["the file is an electronic book (EPUB), which cannot be read"])
        #expect(read(compoundFile(["Workbook"])) == ["the file is an old Excel workbook (xls), which cannot be read"])
        var limits = ReadLimits()
        limits.spoolBytes = 80_000
        #expect(read(bytes, limits: limits) == ["the file comes through a pipe and is longer than 80,000 bytes; it is not read"])
    }
}
