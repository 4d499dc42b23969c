import Diagnostics
import Foundation
import Rendering
import Testing

@testable import oitlint

/// Several outputs of one run, and the files they go to.
struct OutputsTests {
    private static let names = [
        "text": "o.txt", "compact": "o.compact", "json": "o.json", "json-lines": "o.jsonl", "sarif": "o.sarif", "junit": "o.xml",
        "checklist": "o.txt.list", "checklist-html": "o.list.html", "checklist-markdown": "o.list.md", "html": "o.html",
        "github": "o.github", "github-summary": "o.md", "gitlab": "o.gitlab",
    ]

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    private func names(in folder: TemporaryFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func `a page that an earlier run has written among the files is none of the report's`() throws {
        let text = try text("\(Program.package)/samples/clean/O14.csv")
        let folder = try TemporaryFolder(["r/O14.csv": text, "only/": ""])
        let words = ["check", "r", "--item", "O14", "-y", "2567", "-l", "en", "--format", "text", "--format", "html=r/report.html"]
        let first = try Program.run(words, in: folder.path)
        #expect(first.out.contains("1 file, 1 table"))
        #expect(try Program.run(words, in: folder.path) == first)
        // A folder with nothing else in it is no clean report.
        _ = try Program.run(["check", "r", "--format", "html=only/report.html"], in: folder.path)
        let none = try Program.run(
            ["check", "only", "--format", "html=only/report.html", "--format", "compact", "-l", "en"], in: folder.path)
        #expect(none.status == .incomplete)
        #expect(none.out == "only: error: the folder holds no file to check (only) [file/none]\n")
    }

    @Test func `an output never replaces what is checked`() throws {
        let folder = try TemporaryFolder(["a.csv": "x,y\n1,2\n"])
        try folder.link("b.csv", to: "a.csv")
        for file in ["a.csv", "./a.csv", "b.csv"] {
            let answer = try Program.run(["check", "a.csv", "--format", "json=\(file)", "-l", "en"], in: folder.path)
            #expect(
                answer
                    == Answer(status: .usage, out: "", trouble: "oitlint: the output would overwrite what is checked (\(file))\n"))
        }
        #expect(try text("\(folder.path)/a.csv") == "x,y\n1,2\n")
    }

    @Test func `one run writes every form, each as a run of its own does`() throws {
        let folder = try TemporaryFolder()
        var words = ["check", "samples/defects", "--width", "100", "--language", "en"]
        for format in OutputFormat.allCases where format != .json {
            words += ["--format", "\(format.rawValue)=\(folder.path)/\(try #require(Self.names[format.rawValue]))"]
        }
        let answer = try Program.run(words + ["--format", "json"])
        #expect(answer.status == .findings)
        #expect(answer.trouble == "")
        #expect(answer.out == (try text("\(Program.package)/Tests/oitlintTests/Golden/samples.defects.en.json")))
        #expect(try text("\(folder.path)/o.txt") == (try text("\(Program.package)/samples/defects/expected.en.out")))
        #expect(try names(in: folder) == Self.names.values.filter { $0 != "o.json" }.sorted())
        let alone = try Program.run(["check", "samples/defects", "--language", "en", "--format", "sarif"])
        #expect(try text("\(folder.path)/o.sarif") == alone.out)
        #expect(alone.out.contains(#""uri":"samples/defects/O16.csv","uriBaseId":"%SRCROOT%""#))
        #expect(alone.out.contains(#""automationDetails":{"id":"oitlint/samples/defects/"}"#))
        #expect(alone.out.contains(#""executionSuccessful":true,"exitCode":1"#))
    }

    @Test func `without a form on standard output nothing stands there`() throws {
        let folder = try TemporaryFolder(["old.json": "old"])
        let answer = try Program.run(["check", "samples/clean", "--format", "json=\(folder.path)/old.json"])
        #expect(answer == Answer(status: .clean, out: "", trouble: ""))
        #expect(try text("\(folder.path)/old.json").hasPrefix(#"{"schemaVersion""#))
        #expect(try names(in: folder) == ["old.json"])
    }

    @Test func `a link stays a link, and the file keeps its permissions`() throws {
        let folder = try TemporaryFolder(["real/out.json": "old"])
        try folder.link("out.json", to: "real/out.json")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder.path)/real/out.json")
        #expect(
            try Program.run(
                ["check", "samples/clean", "--format", "json=out.json"].map { $0.replacing("=out", with: "=\(folder.path)/out") }
            ).status == .clean)
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/real/out.json")
        #expect(attributes[.posixPermissions] as? Int == 0o640)
        #expect(try text("\(folder.path)/real/out.json").hasPrefix(#"{"schemaVersion""#))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/out.json") == "real/out.json")
    }

    @Test func `a file that cannot be made ends in 2 before anything is checked`() throws {
        let folder = try TemporaryFolder(["a/": ""])
        let missing = run([
            "check", "\(Program.package)/samples/defects", "--format", "sarif=\(folder.path)/none/o.sarif", "--format", "text",
        ])
        #expect(
            missing
                == Answer(
                    status: .usage, out: "",
                    trouble: "oitlint: the output cannot be written (\(folder.path)/none/o.sarif: No such file or directory)\n"))
        let isFolder = run(["check", "-l", "th", "--format", "sarif=\(folder.path)/a"])
        #expect(isFolder == Answer(status: .usage, out: "", trouble: "oitlint: เขียนไฟล์ผลไม่ได้ (\(folder.path)/a: Is a directory)\n"))
        #expect(try names(in: folder) == ["a"])
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no device that is full"))
    func `a file that cannot be written makes the answer incomplete`() throws {
        let answer = try Program.run(["check", "samples/clean", "--format", "sarif=/dev/full", "--format", "compact"])
        #expect(
            answer
                == Answer(
                    status: .incomplete, out: "", trouble: "oitlint: the output cannot be written (/dev/full: No space left on device)\n"))
        #expect(try Program.run(["check", "samples/clean", "--format", "sarif=/dev/null", "--format", "compact"]).status == .clean)
    }

    @Test func `files are named from the root of the repository where a code host says where it is`() throws {
        let variables = ["GITHUB_WORKSPACE": Program.package]
        let answer = try Program.run(
            ["check", "O14.csv", "--format", "github"], in: "\(Program.package)/samples/defects", variables: variables)
        #expect(answer.status == .findings)
        #expect(answer.out.contains("::error file=samples/defects/O14.csv,line="))
        let elsewhere = try Program.run(
            ["check", "O14.csv", "--format", "gitlab"], in: "\(Program.package)/samples/defects", variables: ["CI_PROJECT_DIR": "/nowhere"])
        #expect(elsewhere.out.contains(#""path":"O14.csv""#))
    }

    @Test func `schemas are printed`() throws {
        #expect(run(["schema", "json"]) == Answer(status: .clean, out: try #require(OutputSchema.text(of: .json)), trouble: ""))
        #expect(
            run(["schema", "xml"])
                == Answer(status: .usage, out: "", trouble: "oitlint: there is no schema of (xml), only of json, json-lines, baseline\n"))
    }

    @Test func `a file that was not read is told from a clean one`() throws {
        let folder = try TemporaryFolder()
        let output = try Program.run(["check", "none.csv", "--format", "sarif"], in: folder.path)
        #expect(output.status == .incomplete)
        #expect(output.out.contains(#""executionSuccessful":false,"exitCode":3,"toolExecutionNotifications":["#))
        #expect(output.out.contains("not all of the file could be read (none.csv)"))
        let report = try Program.run(["check", "none.csv", "--format", "junit"], in: folder.path)
        #expect(report.out.contains(#"tests="1" failures="0" errors="1""#))
    }
}
