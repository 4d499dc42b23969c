import Diagnostics
import Testing

@testable import Rules

/// A register is moved about in its workbook: each finding moves with its cell, and nothing else changes.
@Suite struct RearrangementTests {
    static let header = [
        "ชื่อหน่วยงาน", "จังหวัด", "งานที่ซื้อหรือจ้าง", "วงเงินงบประมาณที่ได้รับจัดสรร (บาท)", "แหล่งที่มาของงบประมาณ", "สถานะการจัดซื้อจัดจ้าง",
        "วิธีการจัดซื้อจัดจ้าง", "ราคากลาง (บาท)", "ราคาที่ตกลงซื้อหรือจ้าง (บาท)",
        "เลขประจำตัวผู้เสียภาษี/เลขประจำตัวประชาชนของผู้ประกอบการที่ได้รับการคัดเลือก", "รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก", "เลขที่โครงการ",
        "วันที่ลงนามในสัญญา", "วันสิ้นสุดสัญญา", "ผู้ตรวจรับ",
    ]

    /// A row without fault, whose number is part of its project number.
    static func clean(_ number: Int) -> [Workbook.Cell] {
        [
            .text("องค์การบริหารส่วนตำบลตัวอย่าง"), .text("ลำปาง"), .text("จัดซื้อวัสดุสำนักงาน 🖨️ จำนวน \(number + 1) รายการ"), .number("38500"),
            .text("ข้อบัญญัติงบประมาณรายจ่ายประจำปี"), .text("สิ้นสุดระยะสัญญา"), .text("วิธีเฉพาะเจาะจง"), .number("38500"), .number("37990.5"),
            .text("0523551000005"), .text("ห้างหุ้นส่วนจำกัด ตัวอย่างเครื่องเขียน"), .text(String(66_109_000_000 + number)), .day(45217), .day(45232),
            .text("นาย ก"),
        ]
    }

    /// The register: a fault in most rows.
    static let rows: [[Workbook.Cell]] = {
        let faults: [(column: Int, cell: Workbook.Cell)?] = [
            nil, (10, .blank), (8, .number("38500.01")), (9, .text("0523555000003")), (11, .text("66109000900")), (1, .text("เชียงใหม่")),
            (13, .day(45200)), (5, .text("สิ้นสุดระยะสัญญาา")), (3, .text("ห้าแสนบาท")), (12, .day(45248)), (12, .day(45255)), nil,
        ]
        return faults.enumerated().map { index, fault in
            var cells = clean(900 + index)
            if let fault { cells[fault.column] = fault.cell }
            // A Saturday behind the end of the contract would be another fault.
            if case .day = fault?.cell, fault?.column == 12 { cells[13] = .day(45300) }
            return cells
        }
    }()

    /// Runs of equal cells that have no finding.
    static let mergeable = [(column: 0, rows: 0...11), (column: 1, rows: 6...11), (column: 4, rows: 0...11), (column: 6, rows: 2...9)]

    static func check(_ rearrangement: Rearrangement) -> FormatReading {
        FormatReading(rearrangement.workbook(header, rows, clean: clean).bytes, path: "O16.xlsx", item: "O16")
    }

    /// The rules whose findings are about the arrangement itself, and how many it brings.
    static func own(_ rearrangement: Rearrangement) -> [String: Int] {
        [
            "O16/contracts/merged-rows": rearrangement.merge == nil ? 0 : 1,
            "O16/contracts/other-order": 0,
            "table/unrecognised": rearrangement.hasFrontSheet ? 1 : 0,
            "xlsx/hidden-cells": rearrangement.hidden.isEmpty ? 0 : 1,
        ]
    }

    /// All that a reading says, each place moved as the rearrangement moves it.
    static func findings(_ reading: FormatReading, movedBy rearrangement: Rearrangement? = nil) -> [String] {
        func cell(_ place: Place) -> String {
            guard let location = reading.outcome.location(of: place), let row = location.row, location.hasCells else { return "-" }
            let sheet = quotedSheetName(rearrangement?.name ?? location.sheet ?? "")
            let newRow = rearrangement.map { $0.row(row) } ?? row
            let column = location.columnIndex.map { rearrangement?.column($0) ?? $0 }
            return "\(sheet)!\(column.map { columnLetters($0) } ?? "")\(newRow + 1)"
        }
        func text(_ message: Message) -> String {
            let arguments = message.arguments.map { argument in
                guard let rearrangement, ["first_row", "row", "rows"].contains(argument.name) else { return argument }
                let rows = argument.value.text(in: .en).split(separator: ", ").map { row in
                    Int(row).map { String(rearrangement.row($0 - 1) + 1) } ?? String(row)
                }
                return Message.Argument(argument.name, rows.joined(separator: ", "))
            }
            return Message(message.phrase, arguments).text(in: .en)
        }
        // A title that is put above the table names an agency that is called after no place.
        let others = reading.outcome.findings.filter {
            own(Rearrangement(columns: 1, rows: 1))[$0.rule.description] == nil && $0.rule != "file/unknown-place"
        }
        return others.map { finding in
            let details = finding.full
            let notes = details?.notes.map { " (\($0.place.map(cell) ?? "-") \(text($0.message)))" } ?? []
            let edits = details?.fixes.flatMap(\.edits).map { " [\(cell($0.place)) \($0.replacement)]" } ?? []
            return "\(cell(finding.place)) \(finding.level.name) \(finding.rule): \(details.map { text($0.message) } ?? "")"
                + (notes + edits).joined()
        }.sorted()
    }

    @Test func `the register has a finding for each fault`() {
        let reading = Self.check(Rearrangement(columns: Self.header.count, rows: Self.rows.count))
        #expect(reading.isComplete)
        #expect(
            Self.findings(reading) == [
                "สัญญา!B7 warning O16/several-provinces: the province (เชียงใหม่) differs from row 2 (ลำปาง) (สัญญา!B2 it stands here first)",
                "สัญญา!D10 error O16/budget/not-a-number: not a number (ห้าแสนบาท)",
                "สัญญา!F9 note O16/status/unlisted-term: not among the known procurement statuses (สิ้นสุดระยะสัญญาา)",
                "สัญญา!I4 warning O16/agreed-above-budget: the agreed price (38,500.01) exceeds the budget (38,500.00)",
                "สัญญา!J5 error O16/tax_id/bad-check-digit: the check digit, the thirteenth, does not fit the others (0523555000003)",
                "สัญญา!K3 error O16/contractor/blank: the cell is blank: Selected contractor",
                "สัญญา!L6 warning O16/repeated-project-number: the project number (66109000900) also stands in row 2 (สัญญา!L2 it stands here first)",
                "สัญญา!M11 note O16/signed-on-weekend: signed on a Saturday or Sunday (18/11/2566) (- it concerns 2 rows: 11, 12)",
                "สัญญา!N8 error O16/ends-before-signed: the contract ends on 01/10/2566, before it was signed on 18/10/2566",
                "สัญญา!O1 note O16/contracts/unknown-column: the form has no such column (ผู้ตรวจรับ)",
            ])
    }

    @Test(arguments: 0..<8) func `findings move with their cells, and nothing else changes`(_ seed: Int) {
        var numbers = Numbers(seed: seed)
        let plain = Self.check(Rearrangement(columns: Self.header.count, rows: Self.rows.count))
        for round in 0..<25 {
            let rearrangement = Rearrangement(
                columns: Self.header.count, rows: Self.rows.count, mergeable: Self.mergeable, &numbers)
            let reading = Self.check(rearrangement)
            let context = "round \(round): \(rearrangement)"
            #expect(reading.isComplete, "\(context)")
            let found = Self.findings(reading)
            let expected = Self.findings(plain, movedBy: rearrangement)
            #expect(found.filter { !expected.contains($0) } == [], "more in \(context)")
            #expect(expected.filter { !found.contains($0) } == [], "less in \(context)")
            var own = reading.outcome.findings.reduce(into: [:]) { $0[$1.rule.description, default: 0] += 1 }
            own = own.filter { Self.own(rearrangement)[$0.key] != nil && $0.key != "O16/contracts/other-order" }
            #expect(own == Self.own(rearrangement).filter { $0.value > 0 }, "\(context)")
        }
    }
}
