import Diagnostics
import Rendering
import Testing

@testable import oitlint

/// `checklist`, and the day by which to be ready.
struct ChecklistCommandTests {
    private func arguments(_ line: String) throws(UsageError) -> Arguments {
        try ArgumentParser.parse(line.split(separator: " ").map(String.init))
    }

    @Test(arguments: [
        ("checklist", [Output(.checklist)]), ("checklist -f markdown", [Output(.checklistMarkdown)]),
        ("checklist --format text=a --format html=b", [Output(.checklist, file: "a"), Output(.checklistHTML, file: "b")]),
        ("check --format checklist-html=b", [Output(.checklistHTML, file: "b")]),
    ])
    func `the forms of a checklist have short words`(_ line: String, _ outputs: [Output]) throws {
        #expect(try arguments(line).outputs == outputs)
    }

    @Test(arguments: [
        ("checklist --format json", "oitlint: checklist has no form (json), only text, markdown or html\n"),
        ("check --format markdown", "oitlint: check has no form (markdown), only text, compact, html"),
        ("checklist --due 2024-02-30", "oitlint: --due takes a day such as 2024-04-30, not (2024-02-30)\n"),
        ("checklist --all", "oitlint: checklist has no option --all\n"),
    ])
    func `what a checklist cannot be is said`(_ line: String, _ message: String) throws {
        let error = try #require(throws: UsageError.self) { _ = try arguments(line) }
        #expect(error.text(in: .en).hasPrefix(message))
    }

    @Test(arguments: ["2024-04-30", "2567-04-30", "๒๕๖๗-๐๔-๓๐"])
    func `a day is read in both eras`(_ text: String) throws {
        #expect(Day.read(text).flatMap(Day.shown) == Phrase(th: "30 เมษายน 2567", en: "30 April 2024"))
    }

    @Test(arguments: ["", "2024", "2024-13-01", "2024-2-30", "24-04-30", "2024-04-30-1", "-2024-04-30", "2024-04-3O"])
    func `what is no day is none`(_ text: String) {
        #expect(Day.read(text) == nil)
    }

    @Test func `the day of the settings stands in each line, and that of the command line before it`() throws {
        let settings = "[report]\nfiscal-year = 2567\ndue = 2024-04-30\n\n[[file]]\npath = \"O16.csv\"\nitem = \"O16\"\n"
        let folder = try TemporaryFolder(["O16.csv": "a,b\n1,2\n", "oitlint.toml": settings])
        let own = try Program.run(["checklist", "--width", "200"], in: folder.path)
        #expect(own.out.contains("Due: 30 April 2024  ["))
        #expect(!own.out.contains("____"))
        let other = try Program.run(["checklist", "--due", "2567-05-01", "--language", "th"], in: folder.path)
        #expect(other.out.contains("กำหนดแก้ไข: 1 พฤษภาคม 2567  ["))
    }

    @Test func `a date of the Buddhist Era in settings is an error that says the right one`() {
        let reader = SettingsReader(Array("[report]\ndue = 2567-04-30\n".utf8), path: "oitlint.toml")
        #expect(reader.settings.due == nil)
        #expect(
            reader.findings.map { $0.full?.message.text(in: .en) ?? "" } == [
                "the year of due is of the Buddhist Era (2567-04-30), did you mean 2024-04-30?"
            ])
    }

    @Test func `the page and the checklist name agency, year and unit`() throws {
        let list = try Program.run(["checklist", "samples/defects"])
        #expect(list.out.contains("องค์การบริหารส่วนตำบลบ้านสวนตัวอย่าง · FY2567 · "))
        #expect(list.out.contains("finance division — 7.50 points lost"))
        let page = try Program.run(["check", "samples/defects", "--format", "html"])
        #expect(page.status == list.status)
        // A neighbour of a wrong row is drawn too, and each rule is explained by its examples.
        #expect(page.out.contains("<h4>Examples that fail</h4>"))
        #expect(page.out.contains("<th scope=\"col\">A</th>"))
    }
}
