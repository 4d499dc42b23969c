import Diagnostics
import JSON
import Rules
import Testing

@testable import oitlint

struct SessionTests {
    @Test func `the version is one line`() {
        #expect(run(["--version"]) == Answer(status: .clean, out: "oitlint 0.1.0\n", trouble: ""))
        #expect(run(["check", "-V"]) == Answer(status: .clean, out: "oitlint 0.1.0\n", trouble: ""))
    }

    @Test func `without a command the overview goes to standard error and ends in 2`() {
        let overview = Help.text(about: .overview, in: .en, width: 100)
        #expect(run([]) == Answer(status: .usage, out: "", trouble: overview))
        #expect(run(["--help"]) == Answer(status: .clean, out: overview, trouble: ""))
        #expect(run(["help"]) == Answer(status: .clean, out: overview, trouble: ""))
    }

    @Test func `help fits the terminal and speaks the language that is asked for`() {
        let thai = Help.text(about: .command(.check), in: .th, width: 60)
        #expect(run(["help", "check", "--language", "th", "--width", "60"]).out == thai)
        let surroundings = Surroundings(variables: ["LC_ALL": "th_TH.UTF-8"], terminalWidth: 60)
        #expect(run(["check", "--help"], in: surroundings).out == thai)
    }

    // MARK: debug

    @Test func `TOML is decoded to tagged JSON`() {
        let answer = run(["debug", "toml"], input: "a = 1\n[b]\nc = 'ก'\n")
        let json = #"{"a":{"type":"integer","value":"1"},"b":{"c":{"type":"string","value":"ก"}}}"# + "\n"
        #expect(answer == Answer(status: .clean, out: json, trouble: ""))
        #expect(run(["debug", "toml"]) == Answer(status: .clean, out: "{}\n", trouble: ""))
    }

    @Test func `TOML that is invalid ends in 1 with its place`() {
        let input = "a = 1\nช = 2\n"
        let english = "-:2:1: error: key without quotes may have only A-Z, a-z, 0-9, _ and - (ช)\n"
        #expect(run(["debug", "toml"], input: input) == Answer(status: .findings, out: "", trouble: english))
        #expect(run(["debug", "toml"], input: "a = 1\na = 2\n").trouble == "-:2:1: error: key is defined twice (a)\n")
    }

    @Test func `CEL cases are answered line by line, a bad line too`() {
        let input = #"{"id":"1","expr":"1"}"# + "\r\n\n" + "nonsense\n" + #"{"id":"2","expr":"2"}"#
        let answer = run(["debug", "cel"], input: input)
        #expect(answer.status == .clean)
        #expect(
            answer.out.split(separator: "\n") == [
                #"{"id":"1","value":{"int":"1"}}"#, #"{"id":null,"error":"a bare word is not true, false or null"}"#,
                #"{"id":"2","value":{"int":"2"}}"#,
            ])
    }

    // MARK: explain

    @Test func `a rule about files is explained in both languages`() {
        let english = """
            file/none: error: no file to check was found

            What is demanded:
              no file to check was found

            Why it matters:
              what cannot be read cannot be checked, and an assessor may not be able to open it either

            What to do:
              look at the path; a folder is searched for csv, tsv, txt, json and office files, or name the file
                itself

            How to waive it:
              it cannot be waived, for no item demands it: correct the file

            """
        #expect(run(["explain", "file/none"]) == Answer(status: .clean, out: english, trouble: ""))
        let thai = run(["explain", "file/none", "-l", "th"]).out
        #expect(thai.hasPrefix("file/none: ข้อผิดพลาด: ไม่พบไฟล์ที่จะตรวจ\n\nข้อกำหนด:\n"))
    }

    @Test func `what is explained of a check can be pasted as a waiver`() throws {
        let answer = run(["explain", "O16/signed-after-window"])
        let waiver = answer.out.split(separator: "\n").map { $0.drop { $0 == " " } }.drop { $0 != "[[waive]]" }.prefix(6)
        let reader = SettingsReader(Array(waiver.joined(separator: "\n").utf8), path: "oitlint.toml")
        #expect(reader.findings == [])
        #expect(reader.settings.waivers.map(\.demand) == ["O16/signed-after-window"])
    }

    @Test func `an id that is not known ends in 2 with those that may be meant`() {
        let english = "oitlint: nothing is known by this id (file/nonee)\ndid you mean one of these?\n  file/none\n"
        #expect(run(["explain", "file/nonee"]) == Answer(status: .usage, out: "", trouble: english))
        let none = "oitlint: nothing is known by this id (qqqqqqqq)\nsee oitlint explain --help\n"
        #expect(run(["explain", "qqqqqqqq"]) == Answer(status: .usage, out: "", trouble: none))
        let settings = run(["explain", "settings", "-l", "th"])
        #expect(settings.status == .usage)
        let lines = settings.trouble.split(separator: "\n")
        #expect(lines.prefix(2) == ["oitlint: ไม่รู้จัก (settings)", "หมายถึงรหัสใดต่อไปนี้หรือไม่"])
        #expect(lines.count > 4 && lines.dropFirst(2).allSatisfy { $0.hasPrefix("  settings/") })
    }

    @Test func `every rule outside the packs can be explained`() {
        let ids = RuleCatalogue.ids
        #expect(Set(ids).count == ids.count)
        let answer = run(["explain"] + ids)
        #expect(answer.trouble == "")
        #expect(ids.allSatisfy { answer.out.contains("\($0): ") })
    }

    // MARK: check and inspect

    @Test func `a file that does not exist ends in 3`() throws {
        let folder = try TemporaryFolder()
        let answer = run(["check", "\(folder.path)/none.csv", "--format", "compact"])
        #expect(answer.status == .incomplete)
        #expect(answer.out.contains("none.csv: error: there is no such file [file/missing]\n"))
    }

    @Test func `a folder without files ends in 3, also when nothing makes a run fail`() throws {
        let folder = try TemporaryFolder()
        let answer = run(["check", folder.path, "--fail-on", "never", "--format", "compact"])
        let line = "\(folder.path): error: the folder holds no file to check (\(folder.path)) [file/none]\n"
        #expect(answer == Answer(status: .incomplete, out: line, trouble: ""))
    }

    @Test func `settings that are wrong end in 2 and nothing is checked by them`() throws {
        let folder = try TemporaryFolder(["oitlint.toml": "[report]\nfiscal-year = 2024\n", "a.csv": "x\n"])
        let answer = run(["check", folder.path, "--format", "compact"])
        let message = "fiscal-year is not a year of the Buddhist Era (2024), did you mean 2567?"
        let line = "\(folder.path)/oitlint.toml:2:15: error: \(message) [settings/bad-value]\n"
        #expect(answer == Answer(status: .usage, out: line, trouble: ""))
    }

    @Test(
        arguments: [
            ("--item O99", "the packs have no such item (O99), only O1 … O43"),
            ("--item O44 --fiscal-year 2566", "the packs have no such item (O44), only O1 … O43"),
            ("--fiscal-year 2600", "there is no pack for fiscal year 2600, only for 2566, 2567, 2568"),
        ])
    func `an item or a year that no pack knows ends in 2`(_ options: String, _ complaint: String) throws {
        let folder = try TemporaryFolder(["a.csv": "x\n"])
        let answer = run(["check", "\(folder.path)/a.csv"] + options.split(separator: " ").map(String.init))
        #expect(answer == Answer(status: .usage, out: "", trouble: "oitlint: \(complaint)\n"))
    }

    @Test func `settings of a year that no pack knows end in 2`() throws {
        let folder = try TemporaryFolder(["a.csv": "x\n", "oitlint.toml": "[report]\nfiscal-year = 2600\n"])
        let trouble = "oitlint: there is no pack for fiscal year 2600, only for 2566, 2567, 2568\n"
        #expect(run(["check", folder.path]) == Answer(status: .usage, out: "", trouble: trouble))
        #expect(run(["check", folder.path, "--fiscal-year", "2567"]).status == .findings)
    }

    @Test func `a folder of packs that is not there ends in 2`() {
        let english = "oitlint: there is no folder of packs (/nonexistent)\n"
        for words in [["check", "x"], ["explain", "x"], ["pack", "list"], ["pack", "check"], ["pack", "test"]] {
            #expect(run(words + ["--rules", "/nonexistent"]) == Answer(status: .usage, out: "", trouble: english))
        }
    }

    @Test func `a table is shown as text and as JSON`() throws {
        let folder = try TemporaryFolder(["a.csv": "name,n\nก,1\n"])
        let text = run(["inspect", "\(folder.path)/a.csv"])
        #expect(text.status == .clean)
        #expect(text.trouble == "")
        #expect(text.out.hasPrefix("\(folder.path)/a.csv: csv UTF-8 ,\n"))
        let json = run(["inspect", "\(folder.path)/a.csv", "--format", "json"])
        let root = try JSONParser.parse(Array(json.out.utf8))
        #expect(root["tables"]?[0]?["cells"]?.elements?.compactMap { $0["text"]?.stringValue } == ["name", "n", "ก", "1"])
    }

    @Test func `what is wrong with a file goes to standard error`() throws {
        let folder = try TemporaryFolder(["empty.csv": ""])
        let answer = run(["inspect", "\(folder.path)/empty.csv", "--format", "json"])
        #expect(answer.trouble.contains("[file/empty]"))
        #expect(!answer.out.contains("file/empty"))
        #expect(run(["inspect", "\(folder.path)/none.csv"]).status == .incomplete)
        #expect(run(["inspect", "\(folder.path)/"]).status == .clean)
    }
}
