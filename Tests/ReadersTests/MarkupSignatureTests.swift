import Diagnostics
import Documents
import Testing

@testable import Readers

/// What systems export under the names of Excel and Word files.
@Suite struct MarkupSignatureTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let path: String
        let text: String
        let english: String
        let thai: String
        var testDescription: String { english }
    }

    @Test(arguments: [
        Case(
            path: "x.xls",
            text: "\u{FEFF}<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\""
                + "urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet/></Workbook>",
            english: "an XML spreadsheet of Excel 2003", thai: "ตาราง Excel 2003 แบบ XML"),
        Case(
            path: "x.mht", text: "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n<html>",
            english: "a web page in a single file (MHTML)", thai: "หน้าเว็บที่เก็บเป็นไฟล์เดียว (MHTML)"),
        Case(
            path: "x.doc", text: "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n",
            english: "a web page in a single file (MHTML)", thai: "หน้าเว็บที่เก็บเป็นไฟล์เดียว (MHTML)"),
        Case(
            path: "x.xml",
            text: "<?xml version='1.0'?><!-- > --><w:wordDocument xmlns:w="
                + "\"http://schemas.microsoft.com/office/word/2003/wordml\"/>",
            english: "a Word document as plain XML", thai: "เอกสาร Word แบบ XML"),
        Case(
            path: "x.fods",
            text: "<?xml version='1.0'?>\n<office:document xmlns:office="
                + "\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>",
            english: "an OpenDocument file as plain XML", thai: "ไฟล์ OpenDocument แบบ XML"),
        Case(path: "x.xml", text: "<?xml version='1.0'?>\n<rows><row>ก</row></rows>", english: "XML data", thai: "ข้อมูล XML"),
    ])
    func `what an office program writes for itself is named, and nothing is read`(_ one: Case) {
        let reading = Reading(one.text, path: one.path)
        #expect(reading.findings == ["- error file/unreadable-format: the file is \(one.english), which cannot be read"])
        #expect(reading.document.findings.first?.full?.message.text(in: .th) == "ไฟล์นี้เป็น\(one.thai) ซึ่งยังอ่านไม่ได้")
        #expect(reading.document.findings.first?.full?.help?.text(in: .en).contains("check that file") == true)
        #expect(reading.document.blocks.isEmpty)
        #expect(!reading.result.isComplete)
    }

    @Test(arguments: [
        "<?xml version=\"1.0\"?><!DOCTYPE html><html><body><p>ก</p></body></html>",
        "<?xml version=\"1.0\"?><table><tr><td>ก</td></tr></table>",
        "From: ก,To: ข\n1,2\n", "<p>ก</p>", "<Workbook>,b\n1,2\n",
    ])
    func `a page or a table that begins alike is read`(_ text: String) {
        let reading = Reading(text, path: "x.csv")
        #expect(!reading.findings.contains { $0.contains("unreadable-format") })
        #expect(!reading.document.blocks.isEmpty)
    }

    @Test func `a page and delimited text under the name of a workbook are read for what they are`() {
        let page = Reading("<table><tr><td>ก</td><td>ข</td></tr></table>", path: "x.xls")
        #expect(page.rows == [["ก", "ข"]])
        #expect(page.findings == ["- warning file/wrong-ending: the file's name ends in .xls, but it is a web page (HTML)"])
        let tabs = Reading("ก\tข\n1\t2\n", path: "x.xls")
        #expect(tabs.rows == [["ก", "ข"], ["1", "2"]])
        #expect(tabs.findings == ["- warning file/wrong-ending: the file's name ends in .xls, but it is delimited text (CSV)"])
    }

    @Test func `how to save as UTF-8 depends on what the file is`() {
        func help(_ bytes: [UInt8], _ path: String) -> String? {
            Reading(bytes, path: path).document.findings.first { $0.rule == "file/encoding" }?.full?.help?.text(in: .en)
        }
        let thai: [UInt8] = Array(repeating: [0xA1, 0xD2, 0xC3, 0xA8, 0xD1, 0xB4, 0xAB, 0xD7, 0xE9, 0xCD], count: 5).flatMap(\.self)
        let page = Array("<table><tr><td>".utf8) + thai + Array("</td></tr></table>".utf8)
        #expect(
            help(page, "x.html")
                == "have the system that makes the page write UTF-8, or open it in Excel or Word and save it as .xlsx or .docx")
        #expect(help(thai, "x.txt") == "save it as UTF-8: in Notepad set Encoding to UTF-8")
        #expect(help(thai + Array(",b\n".utf8) + thai, "x.csv") == nil)
    }
}
