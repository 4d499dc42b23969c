import Diagnostics
import Documents
import Foundation
import Readers
import Testing

/// A report as a program writes it, made by Fixtures/make_word.py.
@Suite struct WordReportTests {
    private static func fixture() throws -> [UInt8] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return Array(try Data(contentsOf: tests.appending(path: "Fixtures/report.docx")))
    }

    @Test func `a report is read whole`() throws {
        let reading = Reading(try Self.fixture(), path: "report.docx")
        #expect(
            reading.blocks == [
                "header1/1 margin: รายงานผลการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2567", "body/1 heading(1): รายงานผลการดำเนินการ",
                "body/2 heading(1): ความเป็นมา", "body/3 body: เทศบาลตำบลตัวอย่าง อำเภอตัวอย่าง จังหวัดตัวอย่าง", "body/4 body: 1. จัดทำแผน",
                "body/5 body: 2. ดำเนินการ", "body/6 body: 3. รายงานผล", "body/7 body: • หมายเหตุ", "body/8 heading(2): ผลการดำเนินงาน",
                "body/9: ที่ | โครงการ | งบประมาณ | ^งบประมาณ // ^ที่ | ^โครงการ | ตั้งไว้ | ใช้ไป // ๑ | อบรม | 1,250,000.00 | 1,200,000.00 // "
                    + "๒ | ปรับปรุงถนน\nสายหลัก | 500,000.00 | -", "body/11 body: ลงชื่อ\tผู้รายงาน", "footer1/1 margin: หน้า ",
            ])
        #expect(reading.findings == [])
        #expect(reading.result == ReadResult(format: .docx, isComplete: true))
    }

    @Test func `a document reads the same from a source that gives it in pieces`() throws {
        let bytes = try Self.fixture()
        #expect(Reading(bytes, path: "report.docx", chunk: 1).blocks == Reading(bytes, path: "report.docx").blocks)
    }
}
