import Diagnostics
import Documents
import Testing

@testable import Rules

/// Cells of workbooks, which show one thing and store another.
@Suite struct StoredCellTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let type: FieldType
        let shown: String
        let stored: String
        let kind: CellKind
        let value: FieldValue
        var name: String?
        var en: String?
        var th: String?
        var replacement: String?

        var testDescription: String { "\(type.description.name): \(shown) = \(stored)" }

        static func number(
            _ type: FieldType, _ shown: String, _ stored: String, _ value: FieldValue, _ name: String? = nil, en: String? = nil,
            th: String? = nil, replacement: String? = nil
        ) -> Case {
            Case(
                type: type, shown: shown, stored: stored, kind: .number, value: value, name: name, en: en, th: th, replacement: replacement)
        }

        static func date(
            _ type: FieldType, _ shown: String, _ stored: String, _ value: FieldValue, _ name: String? = nil, en: String? = nil,
            th: String? = nil, replacement: String? = nil
        ) -> Case {
            Case(type: type, shown: shown, stored: stored, kind: .date, value: value, name: name, en: en, th: th, replacement: replacement)
        }
    }

    static let numbers: [Case] = [
        .number(.money, "1,250,000.00 บาท", "1250000", .decimal(coefficient: 125_000_000, scale: 2)),
        .number(.money, "1,250,000", "1250000.5", .decimal(coefficient: 125_000_050, scale: 2)),
        .number(.money, "฿1.25 ล้าน", "1250000", .decimal(coefficient: 125_000_000, scale: 2)),
        .number(.money, "๑,๒๕๐.๐๐", "1250", .decimal(coefficient: 125_000, scale: 2)),
        .number(.money, " -   ", "0", .decimal(coefficient: 0, scale: 2)),
        .number(.money, "0.30", "0.30000000000000004", .decimal(coefficient: 30, scale: 2)),
        .number(.money, "333.33", "333.333333333333", .decimal(coefficient: 33_333, scale: 2)),
        .number(
            .money, "(500.00)", "-500", .none, "negative", en: "the amount is negative ((500.00))", th: "จำนวนเงินติดลบ ((500.00))"),
        .number(
            .money, "333.3333 บาท", "333.333333333333", .none, "too-many-decimals",
            en: "the amount has more than two decimals (333.3333 บาท)", th: "ทศนิยมเกินสองตำแหน่ง (333.3333 บาท)"),
        .number(.decimal, "97.7", "97.68", .decimal(coefficient: 9768, scale: 2)),
        .number(.integer, "1,200 คน", "1200", .integer(1200)),
        .number(.integer, "12.00", "12", .integer(12)),
        .number(.integer, "3", "2.6", .none, "not-whole", en: "the number is not whole (3)", th: "ไม่ใช่จำนวนเต็ม (3)"),
        .number(.percentage, "45.5%", "0.455", .decimal(coefficient: 455, scale: 1)),
        .number(.percentage, "46%", "0.455", .decimal(coefficient: 455, scale: 1)),
        .number(.percentage, "45.50%", "45.5", .decimal(coefficient: 455, scale: 1)),
        .number(.percentage, "45.50", "45.5", .decimal(coefficient: 455, scale: 1)),
        .number(.percentage, "33.33%", "0.333333333333333", .decimal(coefficient: 3333, scale: 2)),
        .number(.percentage, "100%", "1", .decimal(coefficient: 100, scale: 0)),
        .number(
            .percentage, "120%", "1.2", .decimal(coefficient: 120, scale: 0), "over-hundred",
            en: "the percentage is over a hundred (120%)", th: "ร้อยละเกินหนึ่งร้อย (120%)"),
        .number(.fiscalYear, "2,567", "2567", .integer(2567)),
        .number(
            .fiscalYear, "2,024", "2024", .none, "common-era-year", en: "the fiscal year is of the Common Era (2024)",
            th: "ปีงบประมาณเป็นคริสต์ศักราช (2024)", replacement: "2567"),
        .number(.text, "1,250.00", "1250", .text(start: 0, length: 8)),
    ]

    static let identifiers: [Case] = [
        .number(.taxID, "0105559074461", "105559074461", .integer(105_559_074_461)),
        .number(.taxID, "0-1055-59074-46-1", "105559074461", .integer(105_559_074_461)),
        .number(
            .taxID, "1.05559E+11", "105559074461", .none, "lost-leading-zero", en: "the leading zero is lost (105559074461)",
            th: "เลขศูนย์นำหน้าหายไป (105559074461)", replacement: "0105559074461"),
        .number(
            .taxID, "3.1005E+12", "3100500000000", .none, "bad-check-digit",
            en: "the check digit, the thirteenth, does not fit the others (3100500000000)",
            th: "หลักตรวจสอบ (หลักที่ 13) ไม่ตรงกับหลักอื่น (3100500000000)"),
        .number(
            .projectNumber, "6.7E+10", "67039549408", .integer(67_039_549_408), "shown-scientific",
            en: "the cell stores all digits, but shows them in scientific notation (6.7E+10)",
            th: "เซลล์เก็บเลขครบ แต่แสดงเป็นสัญกรณ์วิทยาศาสตร์ (6.7E+10)"),
        .number(.projectNumber, "67,039,549,408", "67039549408", .integer(67_039_549_408)),
    ]

    static let dates: [Case] = [
        .date(.date, "31/3/2567", "2024-03-31", .date(19_813)),
        .date(.date, "31 มีนาคม พ.ศ. 2567", "2024-03-31", .date(19_813)),
        .date(.date, "3/31/24", "2024-03-31T08:30:00", .date(19_813)),
        .date(.date, "มี.ค. 67", "2024-03-31", .date(19_813)),
        .date(
            .date, "31/3/2567", "2567-03-31", .date(19_813), "stored-buddhist-year",
            en: "the date is stored as the year 2567 of the Common Era, but read as one of the Buddhist Era (31/3/2567)",
            th: "วันที่เก็บเป็นปี ค.ศ. 2567 แต่อ่านเป็น พ.ศ. (31/3/2567)", replacement: "2024-03-31"),
        .date(
            .date, "31/3/3110", "2567-03-31", .date(19_813), "stored-buddhist-year",
            en: "the date is stored as the year 2567 of the Common Era, but read as one of the Buddhist Era (31/3/3110)",
            th: "วันที่เก็บเป็นปี ค.ศ. 2567 แต่อ่านเป็น พ.ศ. (31/3/3110)", replacement: "2024-03-31"),
        .date(
            .date, "15/10/66", "1966-10-15", .date(19_645), "stored-buddhist-year",
            en: "the date is stored as the year 1966 of the Common Era, but read as one of the Buddhist Era (15/10/66)",
            th: "วันที่เก็บเป็นปี ค.ศ. 1966 แต่อ่านเป็น พ.ศ. (15/10/66)", replacement: "2023-10-15"),
        .date(.date, "15/10/1966", "1966-10-15", .date(-1_174)),
        .date(
            .date, "29/2/2568", "2568-02-29", .none, "no-such-day",
            en: "there is no day 29; the month has 28 days (29/2/2568)", th: "ไม่มีวันที่ 29 เดือนนี้มี 28 วัน (29/2/2568)"),
        .date(
            .date, "31/3/2110", "2110-03-31", .none, "year-out-of-range", en: "the year 2110 is out of range (31/3/2110)",
            th: "ปี 2110 อยู่นอกช่วงที่เป็นไปได้ (31/3/2110)"),
        .date(.date, "08:30", "08:30:00", .none, "malformed", en: "not a date (08:30)", th: "ไม่ใช่วันที่ (08:30)"),
        .number(
            .date, "45,382.00", "45382", .date(19_813), "serial-date", en: "the date is a serial number of Excel (45382)",
            th: "วันที่เป็นตัวเลขวันที่ของ Excel (45382)", replacement: "31/03/2567"),
        .date(.period, "15/10/2566", "2023-10-15", .period(from: 19_645, to: 19_645)),
        .date(.period, "10/15/2023", "2023-10-15", .period(from: 19_645, to: 19_645)),
        .date(.period, "ต.ค. 66", "2023-10-01", .period(from: 19_631, to: 19_661)),
        .date(.period, "Oct-23", "2023-10-01", .period(from: 19_631, to: 19_661)),
        .date(
            .period, "ต.ค. 2566", "2566-10-01", .period(from: 19_631, to: 19_661), "stored-buddhist-year",
            en: "the date is stored as the year 2566 of the Common Era, but read as one of the Buddhist Era (ต.ค. 2566)",
            th: "วันที่เก็บเป็นปี ค.ศ. 2566 แต่อ่านเป็น พ.ศ. (ต.ค. 2566)"),
        .date(
            .money, "31/3/2567", "2024-03-31", .none, "date-value", en: "the cell holds a date, not a number (31/3/2567)",
            th: "เซลล์เก็บวันที่แทนตัวเลข (31/3/2567)"),
        .date(.text, "31/3/2567", "2024-03-31", .text(start: 0, length: 9)),
    ]

    @Test(arguments: numbers + identifiers + dates)
    func `numbers and dates are what is stored, words what is shown`(given: Case) throws {
        let shown = Array(given.shown.utf8)
        let stored = Array(given.stored.utf8)
        let reading = given.type.parse(shown.span, stored: stored.span, kind: given.kind)
        #expect(reading == given.type.outcome(shown.span, stored: stored.span, kind: given.kind).reading)
        #expect(reading.value == given.value)
        let problem = given.type.diagnose(shown.span, stored: stored.span, kind: given.kind)
        #expect(problem?.name == given.name)
        #expect(problem?.message.text(in: .en) == given.en)
        #expect(problem?.message.text(in: .th) == given.th)
        #expect(problem?.replacement == given.replacement)
        // How a workbook formats a number is no way of writing it.
        if problem == nil, given.type.description.name != "text" { #expect(reading.style == []) }
    }

    @Test(arguments: ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!"])
    func `an error is one in an exported file too`(text: String) {
        #expect(SpreadsheetError.kind(of: text.utf8.span, .text) == .error)
        #expect(SpreadsheetError.kind(of: (text + "x").utf8.span, .text) == .text)
    }

    @Test func `random pairs of text and value never crash`() {
        var state: UInt64 = 11
        func next() -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33)
        }
        let pieces = ["1", "9", "0", "-", "/", "%", ".", "E+", "2567-", "03", "T", "ต.ค.", "66", ",", "99999999", "บาท", " ", "é"]
        for _ in 0..<4_000 {
            let shown = (0..<next() % 6).map { _ in pieces[next() % pieces.count] }.joined()
            let stored = (0..<next() % 7).map { _ in pieces[next() % pieces.count] }.joined()
            for type in FieldType.all {
                for kind in [CellKind.number, .date, .boolean, .error, .text] {
                    let reading = type.parse(shown.utf8.span, stored: stored.utf8.span, kind: kind)
                    let problem = type.diagnose(shown.utf8.span, stored: stored.utf8.span, kind: kind)
                    #expect((problem == nil) == (reading.verdict == .valid), "\(type.description.name): \(shown) = \(stored)")
                }
            }
        }
    }
}
