import Diagnostics
import Documents
import Testing

@testable import Readers

@Suite struct CompoundFileTests {
    struct Kind: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let streams: [String]
        let kind: CompoundFile
        let finding: String
        let help: String
    }

    @Test(
        arguments: [
            Kind(
                testDescription: "xls", streams: ["\u{1}CompObj", "Workbook"], kind: .oldExcel,
                finding: "- error file/unreadable-format: the file is an old Excel workbook (xls), which cannot be read",
                help: "open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx) and check that file"),
            Kind(
                testDescription: "an older xls", streams: ["Book"], kind: .oldExcel,
                finding: "- error file/unreadable-format: the file is an old Excel workbook (xls), which cannot be read",
                help: "open it in Excel or LibreOffice, save it as an Excel workbook (.xlsx) and check that file"),
            Kind(
                testDescription: "doc", streams: ["1Table", "Data", "a", "b", "WordDocument"], kind: .oldWord,
                finding: "- error file/unreadable-format: the file is an old Word document (doc), which cannot be read",
                help: "open it in Word or LibreOffice, save it as a Word document (.docx) and check that file"),
            Kind(
                testDescription: "ppt", streams: ["PowerPoint Document"], kind: .oldPowerPoint,
                finding: "- error file/unreadable-format: the file is an old PowerPoint presentation (ppt), which cannot be read",
                help: "take the table or text it was made from, or copy the data to an .xlsx or .docx, and check that file"),
            Kind(
                testDescription: "a password", streams: ["EncryptionInfo", "a", "b", "c", "d", "e", "EncryptedPackage"], kind: .protected,
                finding: "- error file/password: the file is protected by a password and cannot be read",
                help: "open it with the password, remove that (Info > Protect > Encrypt with Password) and save it again"),
            Kind(
                testDescription: "something else", streams: ["__properties_version1.0"], kind: .other,
                finding:
                    "- error file/unreadable-format: the file is an old Office file (xls, doc) or one with a password, which cannot be read",
                help: "open it where it was made, remove a password, save as .xlsx, .docx or CSV UTF-8 and check that file"),
        ], [9, 12])
    func `a compound file is named by its streams`(_ one: Kind, sectorShift: Int) throws {
        let bytes = compoundFile(one.streams, sectorShift: sectorShift)
        var source = MemorySource(bytes)
        #expect(try CompoundFile(&source) == one.kind)
        let reading = Reading(bytes, path: "report.xls")
        #expect(reading.findings == [one.finding])
        let finding = try #require(reading.document.findings.first)
        let help = finding.full?.help ?? ReaderRules.all.first { $0.id == finding.rule }?.help.map { Message($0) }
        #expect(help?.text(in: .en) == one.help)
        #expect(!reading.result.isComplete)
    }

    @Test func `a broken compound file never traps`() throws {
        let bytes = compoundFile(["a", "b", "c", "d", "Workbook"])
        for end in 0..<bytes.count {
            var source = MemorySource(Array(bytes[..<end]))
            _ = try CompoundFile(&source)
        }
        for at in 0..<1_100 {
            for value: UInt8 in [0, 0x7F, 0xFF, bytes[at] ^ 1] {
                var changed = bytes
                changed[at] = value
                var source = MemorySource(changed)
                _ = try CompoundFile(&source)
            }
        }
    }
}
