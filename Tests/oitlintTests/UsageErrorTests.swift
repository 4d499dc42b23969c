import Diagnostics
import Testing

@testable import oitlint

struct UsageErrorTests {
    struct Case: CustomTestStringConvertible {
        let words: [String]
        let en: String
        let th: String
        let help: String

        var testDescription: String { words.joined(separator: " ") }

        init(_ line: String, _ help: String, en: String, th: String) {
            words = line.split(separator: " ").map(String.init)
            self.en = en
            self.th = th
            self.help = help
        }
    }

    static let cases = [
        Case("chek", "", en: "there is no command (chek), did you mean check?", th: "ไม่มีคำสั่ง (chek) หมายถึง check หรือไม่"),
        Case("zzzzzz", "", en: "there is no command (zzzzzz)", th: "ไม่มีคำสั่ง (zzzzzz)"),
        Case(
            "data.csv", "", en: "there is no command (data.csv), did you mean oitlint check data.csv?",
            th: "ไม่มีคำสั่ง (data.csv) หมายถึง oitlint check data.csv หรือไม่"),
        Case(
            "pack", "pack ", en: "pack needs one of list, check, test, mutate, diff, doc or publish behind it",
            th: "pack ต้องตามด้วยคำสั่ง list, check, test, mutate, diff, doc หรือ publish"),
        Case(
            "pack lst", "pack ", en: "there is no command (pack lst), did you mean pack list?",
            th: "ไม่มีคำสั่ง (pack lst) หมายถึง pack list หรือไม่"),
        Case("help inspct", "", en: "there is no command (inspct), did you mean inspect?", th: "ไม่มีคำสั่ง (inspct) หมายถึง inspect หรือไม่"),
        Case(
            "check --formt json", "check ", en: "there is no option (--formt), did you mean --format?",
            th: "ไม่มีตัวเลือก (--formt) หมายถึง --format หรือไม่"),
        Case("check -z", "check ", en: "there is no option (-z)", th: "ไม่มีตัวเลือก (-z)"),
        Case("--zzzzzzzz=1", "", en: "there is no option (--zzzzzzzz)", th: "ไม่มีตัวเลือก (--zzzzzzzz)"),
        Case(
            "check --format", "check ", en: "--format needs a value (FORMAT[=FILE])", th: "--format ต้องมีค่า (FORMAT[=FILE])"),
        Case(
            "check --format jsn", "check ",
            en: """
                --format takes text, compact, html, checklist, checklist-html, checklist-markdown, json, json-lines, sarif, \
                junit, github, github-summary or gitlab, not (jsn), \
                did you mean json?
                """,
            th: """
                --format ใช้ค่า (jsn) ไม่ได้ ต้องเป็น text, compact, html, checklist, checklist-html, checklist-markdown, json, json-lines, \
                sarif, junit, github, github-summary หรือ gitlab \
                หมายถึง json หรือไม่
                """),
        Case(
            "check --format serif=out", "check ",
            en: """
                --format takes text, compact, html, checklist, checklist-html, checklist-markdown, json, json-lines, sarif, \
                junit, github, github-summary or gitlab, not (serif=out), \
                did you mean sarif?
                """,
            th: """
                --format ใช้ค่า (serif=out) ไม่ได้ ต้องเป็น text, compact, html, checklist, checklist-html, checklist-markdown, json, json-lines, \
                sarif, junit, github, github-summary หรือ gitlab \
                หมายถึง sarif หรือไม่
                """),
        Case(
            "check --format json --format text", "check ",
            en: "two outputs cannot go to one place (standard output), name a file, such as --format sarif=FILE",
            th: "ผลสองรูปแบบเขียนลงที่เดียวกันไม่ได้ (standard output) ให้ระบุไฟล์ เช่น --format sarif=FILE"),
        Case(
            "check --format json=a --format sarif=a", "check ",
            en: "two outputs cannot go to one place (a), name a file, such as --format sarif=FILE",
            th: "ผลสองรูปแบบเขียนลงที่เดียวกันไม่ได้ (a) ให้ระบุไฟล์ เช่น --format sarif=FILE"),
        Case(
            "inspect a --format sarif", "inspect ",
            en: "inspect writes text, compact or json to standard output and nothing else (sarif)",
            th: "inspect เขียนได้เฉพาะ text, compact หรือ json ทาง standard output (sarif)"),
        Case(
            "inspect a --format json=b", "inspect ",
            en: "inspect writes text, compact or json to standard output and nothing else (json=b)",
            th: "inspect เขียนได้เฉพาะ text, compact หรือ json ทาง standard output (json=b)"),
        Case(
            "check --fail-on=", "check ", en: "--fail-on takes error, warning, note or never, not ()",
            th: "--fail-on ใช้ค่า () ไม่ได้ ต้องเป็น error, warning, note หรือ never"),
        Case(
            "check --max 0", "check ", en: "--max takes a whole number from 1 to 1000000, not (0)",
            th: "--max ใช้ค่า (0) ไม่ได้ ต้องเป็นจำนวนเต็ม 1 ถึง 1000000"),
        Case(
            "check --width 99999999999999999999", "check ", en: "--width takes a whole number from 20 to 1000, not (99999999999999999999)",
            th: "--width ใช้ค่า (99999999999999999999) ไม่ได้ ต้องเป็นจำนวนเต็ม 20 ถึง 1000"),
        Case(
            "check -y 2024", "check ",
            en: "--fiscal-year takes a year of the Buddhist Era from 2400 to 2700, not (2024), did you mean 2567?",
            th: "--fiscal-year ใช้ค่า (2024) ไม่ได้ ต้องเป็นปี พ.ศ. 2400 ถึง 2700 หมายถึง 2567 หรือไม่"),
        Case(
            "check -y soon", "check ", en: "--fiscal-year takes a year of the Buddhist Era from 2400 to 2700, not (soon)",
            th: "--fiscal-year ใช้ค่า (soon) ไม่ได้ ต้องเป็นปี พ.ศ. 2400 ถึง 2700"),
        Case("check --item=", "check ", en: "--item takes a text that is not empty, not ()", th: "--item ใช้ค่า () ไม่ได้ ต้องเป็นข้อความที่ไม่ว่าง"),
        Case("check --quiet=yes", "check ", en: "--quiet takes no value", th: "--quiet ไม่รับค่า"),
        Case("inspect", "inspect ", en: "inspect needs PATH…", th: "inspect ต้องระบุ PATH…"),
        Case("explain --item x a", "explain ", en: "explain has no option --item", th: "explain ไม่มีตัวเลือก --item"),
        Case("pack list x", "pack list ", en: "pack list takes nothing more (x)", th: "pack list ไม่รับค่านี้ (x)"),
        Case("check --\u{1B}[31m", "check ", en: "there is no option (--␛[31m)", th: "ไม่มีตัวเลือก (--␛[31m)"),
    ]

    @Test(arguments: cases)
    func `a wrong command line ends in 2 and says why`(_ test: Case) {
        let english = "oitlint: \(test.en)\nsee oitlint \(test.help)--help\n"
        #expect(run(test.words) == Answer(status: .usage, out: "", trouble: english))
        let thai = Surroundings(variables: ["LANG": "th_TH.UTF-8"])
        #expect(
            run(test.words, in: thai) == Answer(status: .usage, out: "", trouble: "oitlint: \(test.th)\nดู oitlint \(test.help)--help\n"))
    }
}
