import Foundation
import Testing

@testable import oitlint

/// The commands for authors of packs, as they are used.
struct PackCommandsTests {
    private static let rules = "\(Program.package)/rules"

    @Test(arguments: ["en", "th"])
    func `what became of the items from year to year is recorded`(language: String) throws {
        for (from, to) in [("2566", "2567"), ("2567", "2568")] {
            let answer = run(["pack", "diff", from, to, "--language", language])
            #expect(answer.status == .clean)
            #expect(answer.trouble == "")
            try expectGolden(answer.out, "pack.diff.\(from)-\(to).\(language).txt")
        }
    }

    @Test(arguments: [["2567"], ["2568", "2567"], ["2567", "2570"], ["2566", "2567", "2568"]])
    func `two packs are compared, the earlier first`(names: [String]) {
        let answer = run(["pack", "diff"] + names)
        #expect(
            answer
                == Answer(
                    status: .usage, out: "", trouble: "oitlint: name two packs, the earlier first, of 2566, 2566-school, 2567, 2568\n"))
        #expect(
            run(["pack", "diff", "--language", "th"] + names).trouble
                == "oitlint: ระบุชุดข้อกำหนดสองชุด ปีก่อนขึ้นก่อน จาก 2566, 2566-school, 2567, 2568\n")
    }

    @Test(arguments: ["doc", "publish"])
    func `what writes needs a folder`(name: String) {
        #expect(run(["pack", name]) == Answer(status: .usage, out: "", trouble: "oitlint: say where the packs are: --rules DIR\n"))
        #expect(
            run(["pack", name, "--language", "th"])
                == Answer(status: .usage, out: "", trouble: "oitlint: ระบุโฟลเดอร์ของชุดข้อกำหนดด้วย --rules\n"))
    }

    @Test func `the pages and lists of a copy are written as they lie beside the packs`() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: Self.rules, toPath: "\(folder.path)/rules")
        var names: [String] = []
        for year in ["2566", "2566-school", "2567", "2568"] {
            names.append("\(folder.path)/rules/\(year)/README.md")
            try FileManager.default.removeItem(atPath: "\(folder.path)/rules/\(year)/README.md")
            try FileManager.default.removeItem(atPath: "\(folder.path)/rules/\(year)/published.toml")
        }
        names.append("\(folder.path)/rules/README.md")
        let doc = run(["pack", "doc", "--rules", "\(folder.path)/rules"])
        #expect(doc == Answer(status: .clean, out: names.map { $0 + "\n" }.joined(), trouble: ""))
        #expect(run(["pack", "publish", "--rules", "\(folder.path)/rules"]).status == .clean)
        for path in ["README.md", "2566/README.md", "2567/README.md", "2568/README.md", "2566/published.toml", "2568/published.toml"] {
            let written = FileManager.default.contents(atPath: "\(folder.path)/rules/\(path)")
            #expect(written != nil && written == FileManager.default.contents(atPath: "\(Self.rules)/\(path)"), "\(path)")
        }
    }

    /// A folder with one form, the items of one year that use it, and the list of their ids: all packs would take a minute.
    private func small() throws -> TemporaryFolder {
        let folder = try TemporaryFolder(["rules/forms/": "", "rules/vocabulary/": "", "rules/2566/items/": ""])
        for path in ["forms/action-plan.toml", "2566/pack.toml", "2566/items/O11.toml", "2566/items/O36.toml"] {
            // The readings of prose are a file of their own, which would take longer than all else here.
            let text = try String(contentsOfFile: "\(Self.rules)/\(path)", encoding: .utf8)
            try text.replacingOccurrences(of: "[narrative]\nuse = \"prose\"\n", with: "")
                .write(toFile: "\(folder.path)/rules/\(path)", atomically: true, encoding: .utf8)
        }
        #expect(run(["pack", "publish", "--rules", "\(folder.path)/rules"]).status == .clean)
        return folder
    }

    @Test func `what nothing notices ends in 2 with its place, and what is noticed in 0`() throws {
        let folder = try small()
        let noticed = run(["pack", "mutate", "--rules", "\(folder.path)/rules"])
        #expect(noticed.status == .clean)
        #expect(noticed.trouble == "")
        #expect(noticed.out.contains("of which 0 are listed with the reason why nothing notices them"))
        let path = "\(folder.path)/rules/forms/action-plan.toml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let lines = text.components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.hasPrefix("assert") })
        let changed = lines.map { $0.hasPrefix("assert") ? $0.replacingOccurrences(of: "|ยังไม่", with: "|ยังไม่|ฟรี") : $0 }
        try changed.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        let answer = run([
            "pack", "mutate", "planned-budget-without-amount", "--rules", "\(folder.path)/rules", "--format", "compact",
        ])
        #expect(answer.status == .usage)
        #expect(answer.out.split(separator: "\n").count == 1)
        #expect(answer.out.hasPrefix("\(path):\(line + 1):"))
        #expect(answer.out.contains("error: no example notices when planned-budget-without-amount.assert becomes: "))
    }
}
