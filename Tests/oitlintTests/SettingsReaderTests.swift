import Diagnostics
import Testing

@testable import oitlint

struct SettingsReaderTests {
    typealias Located = Settings.Located

    @Test func `settings are read with their places`() {
        let text = """
            [agency]
            name = "เทศบาลตำบลบ้านเหนือ"
            type = "municipality"
            district = "เมือง"
            province = "เชียงใหม่"

            [report]
            fiscal-year = 2567

            [[file]]
            path = "./a//b.csv"
            item = "X1"

            [[file]]
            path = "c/../d.xlsx"
            item = "X2"
            """
        let reader = SettingsReader(Array(text.utf8), path: "oitlint.toml")
        #expect(reader.findings == [])
        var expected = Settings()
        expected.path = "oitlint.toml"
        expected.agency = Settings.Agency(
            name: Located(value: "เทศบาลตำบลบ้านเหนือ", span: line(2, 8, 29)), type: Located(value: "municipality", span: line(3, 8, 22)),
            district: Located(value: "เมือง", span: line(4, 12, 19)), province: Located(value: "เชียงใหม่", span: line(5, 12, 23)))
        expected.fiscalYear = Located(value: 2567, span: line(8, 15, 19))
        expected.files = [
            Settings.ReportFile(path: Located(value: "a/b.csv", span: line(11, 8, 20)), item: Located(value: "X1", span: line(12, 8, 12))),
            Settings.ReportFile(path: Located(value: "d.xlsx", span: line(15, 8, 21)), item: Located(value: "X2", span: line(16, 8, 12))),
        ]
        #expect(reader.settings == expected)
    }

    private func line(_ line: Int32, _ column: Int32, _ endColumn: Int32) -> LineSpan {
        LineSpan(line: line, column: column, endLine: line, endColumn: endColumn)
    }

    @Test func `an empty file is good settings`() {
        let reader = SettingsReader([], path: "oitlint.toml")
        #expect(reader.findings == [])
        #expect(reader.settings.files == [])
    }

    struct Case: CustomTestStringConvertible {
        let rule: RuleID
        let text: String
        let en: String
        let th: String

        var testDescription: String { text }

        init(_ rule: RuleID, _ text: String, en: String, th: String) {
            self.rule = rule
            self.text = text
            self.en = en
            self.th = th
        }
    }

    static let cases = [
        Case("settings/syntax", "[agency]\nname = ⟦⟧\n", en: "value is missing", th: "ขาดค่า"),
        Case("settings/syntax", "⟪x⟫ = 1\n⟦x⟧ = 2\n", en: "key is defined twice (x)", th: "กำหนดคีย์ซ้ำ (x)"),
        Case(
            "settings/unknown-key", "⟦agncy⟧ = {}\n", en: "the key is not known (agncy), did you mean agency?",
            th: "ไม่รู้จักคีย์ (agncy) หมายถึง agency หรือไม่"),
        Case(
            "settings/unknown-key", "[agency]\n⟦nmae⟧ = 'ก'\n", en: "the key is not known (agency.nmae), did you mean name?",
            th: "ไม่รู้จักคีย์ (agency.nmae) หมายถึง name หรือไม่"),
        Case("settings/unknown-key", "[report]\n⟦\"{x}\"⟧ = 1\n", en: "the key is not known (report.{x})", th: "ไม่รู้จักคีย์ (report.{x})"),
        Case(
            "settings/unknown-key", "[[file]]\npath='a'\nitem='X1'\n⟦items⟧='X2'\n",
            en: "the key is not known (file.items), did you mean item?",
            th: "ไม่รู้จักคีย์ (file.items) หมายถึง item หรือไม่"),
        Case(
            "settings/wrong-type", "agency = ⟦'ก'⟧\n", en: "agency is a text, not a table, written [agency]",
            th: "agency เป็นข้อความ ไม่ใช่ตาราง เขียนเป็น [agency]"),
        Case(
            "settings/wrong-type", "[agency]\nname = ⟦7⟧\n", en: "name is a whole number, not a text in quotes",
            th: "name เป็นจำนวนเต็ม ไม่ใช่ข้อความในเครื่องหมายคำพูด"),
        Case(
            "settings/wrong-type", "[report]\nfiscal-year = ⟦'2567'⟧\n", en: "fiscal-year is a text, not a whole number such as 2567",
            th: "fiscal-year เป็นข้อความ ไม่ใช่จำนวนเต็ม เช่น 2567"),
        Case(
            "settings/wrong-type", "⟦[file]⟧\npath = 'a'\n", en: "file is a table, not an array of tables, written [[file]]",
            th: "file เป็นตาราง ไม่ใช่อาร์เรย์ของตาราง เขียนเป็น [[file]]"),
        Case("settings/wrong-type", "file = [⟦1⟧]\n", en: "file is a whole number, not a table", th: "file เป็นจำนวนเต็ม ไม่ใช่ตาราง"),
        Case("settings/bad-value", "[agency]\nname = ⟦'  '⟧\n", en: "name is blank", th: "name ว่างเปล่า"),
        Case(
            "settings/bad-value", "[report]\nfiscal-year = ⟦2024⟧\n",
            en: "fiscal-year is not a year of the Buddhist Era (2024), did you mean 2567?",
            th: "fiscal-year ไม่ใช่ปี พ.ศ. (2024) หมายถึง 2567 หรือไม่"),
        Case(
            "settings/bad-value", "[report]\nfiscal-year = ⟦9223372036854775807⟧\n",
            en: "fiscal-year is not a year of the Buddhist Era (9223372036854775807)", th: "fiscal-year ไม่ใช่ปี พ.ศ. (9223372036854775807)"),
        Case(
            "settings/bad-value", "[[file]]\npath = ⟦'../a.csv'⟧\nitem = 'X1'\n",
            en: "the path does not stay in the folder of oitlint.toml (../a.csv)", th: "เส้นทางต้องอยู่ในโฟลเดอร์ของ oitlint.toml (../a.csv)"),
        Case(
            "settings/bad-value", "[[file]]\npath = ⟦'/a.csv'⟧\nitem = 'X1'\n",
            en: "the path does not stay in the folder of oitlint.toml (/a.csv)", th: "เส้นทางต้องอยู่ในโฟลเดอร์ของ oitlint.toml (/a.csv)"),
        Case("settings/missing-key", "⟦[[file]]⟧\npath = 'a.csv'\n", en: "the key item is missing", th: "ขาดคีย์ item"),
        Case("settings/missing-key", "⟦[[file]]⟧\nitem = 'X1'\n", en: "the key path is missing", th: "ขาดคีย์ path"),
        Case(
            "settings/duplicate-file", "[[file]]\npath = ⟪'a.csv'⟫\nitem = 'X1'\n[[file]]\npath = ⟦'./a.csv'⟧\nitem = 'X2'\n",
            en: "the file is named already (a.csv)", th: "ระบุไฟล์นี้แล้ว (a.csv)"),
    ]

    @Test(arguments: cases)
    func `a mistake is reported at its place`(_ test: Case) throws {
        let marked = MarkedText(test.text)
        let reader = SettingsReader(marked.bytes, path: "oitlint.toml")
        let finding = try #require(reader.findings.first)
        #expect(reader.findings.count == 1)
        #expect(finding.rule == test.rule)
        #expect(finding.level == .error)
        #expect(finding.place == Place(file: 0, span: try #require(marked.span)))
        #expect(finding.full?.message.text(in: .en) == test.en)
        #expect(finding.full?.message.text(in: .th) == test.th)
        #expect(finding.full?.notes.map(\.place) == (marked.first.map { [Place(file: 0, span: $0)] } ?? []))
    }

    @Test func `the line is drawn with the mistake marked`() throws {
        let reader = SettingsReader(Array("[agency]\n'ชื่อ ก' = 1\n".utf8), path: "oitlint.toml")
        #expect(
            reader.findings.map { $0.full?.excerpt }
                == [.text(TextExcerpt(line: 2, text: "'ชื่อ ก' = 1", markings: [.init(0..<8, .primary)]))])
    }

    @Test func `files that are not there are reported where they are named`() {
        let marked = MarkedText("[[file]]\npath = 'a.csv'\nitem = 'X1'\n[[file]]\npath = ⟦'b.csv'⟧\nitem = 'X2'\n")
        var reader = SettingsReader(marked.bytes, path: "oitlint.toml")
        reader.reportMissingFiles { $0 == "a.csv" }
        #expect(reader.findings.map(\.rule) == ["settings/missing-file"])
        #expect(reader.findings.map(\.place.span) == [marked.span])
        #expect(reader.findings.first?.full?.message.text(in: .en) == "there is no file (b.csv)")
        #expect(reader.findings.first?.full?.message.text(in: .th) == "ไม่มีไฟล์ (b.csv)")
    }

    @Test func `every rule about settings is described`() {
        let ids = SettingsRules.all.map(\.id)
        #expect(ids == ids.sorted())
        #expect(Set(ids).count == ids.count)
        #expect(SettingsRules.all.allSatisfy { $0.help != nil })
        for test in Self.cases { #expect(ids.contains(test.rule)) }
    }
}
