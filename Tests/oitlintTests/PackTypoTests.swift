import Foundation
import Testing

@testable import oitlint

/// The mistakes of a pack's author, each made in a copy of the packs.
struct PackTypoTests {
    struct Case: CustomTestStringConvertible {
        let file: String
        let original: String
        let typo: String
        /// What is said of it, behind the line's number.
        let said: String

        var testDescription: String { typo }
    }

    static let form = "forms/procurement-contract.toml"

    static let cases = [
        Case(
            file: form, original: "presence = \"optional\"", typo: "presense = \"optional\"",
            said: ":1: error: the key is not known (presense), did you mean (presence)? [pack/unknown-key]"),
        Case(
            file: form, original: "at      = \"agreed_price\"", typo: "at      = \"agreed_prise\"",
            said: ":11: error: the name is not known (agreed_prise), did you mean (agreed_price)? [pack/unknown-name]"),
        Case(
            file: form, original: "assert  = \"agreed_price <= budget\"", typo: "assert  = \"agreed_prise <= budget\"",
            said: ":12: error: there is no variable (agreed_prise), did you mean (agreed_price)? [pack/expression]"),
        Case(
            file: form, original: "assert  = \"agreed_price <= budget\"", typo: "assert  = \"agreed_price =< budget\"",
            said: ":25: error: the operator is written ==, not (=) [pack/expression]"),
        Case(
            file: "2567/pack.toml", original: "fiscal-year = 2567", typo: "fiscal-year = = 2567",
            said: ":15: error: text without quotes is not a value (=) [pack/syntax]"),
    ]

    /// A copy of the packs with one thing exchanged, and the line on which that stands.
    private func copy(_ test: Case) throws -> (folder: TemporaryFolder, line: Int) {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: "\(Program.package)/rules", toPath: "\(folder.path)/rules")
        let path = "\(folder.path)/rules/\(test.file)"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let range = try #require(text.range(of: test.original), "the packs have changed; choose another place for the mistake")
        try text.replacingCharacters(in: range, with: test.typo).write(toFile: path, atomically: true, encoding: .utf8)
        return (folder, text[..<range.lowerBound].utf8.count { $0 == UInt8(ascii: "\n") } + 1)
    }

    @Test(arguments: cases)
    func `a mistake in a pack is said where it stands`(_ test: Case) throws {
        let (folder, line) = try copy(test)
        let expected = "rules/\(test.file):\(line)\(test.said)\n"
        let answer = try Program.run(["pack", "check", "--rules", "rules", "--format", "compact"], in: folder.path)
        #expect(answer == Answer(status: .usage, out: expected, trouble: ""))
    }

    @Test func `nothing is checked by packs with a mistake`() throws {
        let (folder, line) = try copy(Self.cases[0])
        let answer = try Program.run(
            ["check", "\(Program.package)/samples/clean", "--rules", "rules", "--format", "compact"], in: folder.path)
        let expected = "rules/\(Self.cases[0].file):\(line)\(Self.cases[0].said)\n"
        #expect(answer == Answer(status: .usage, out: expected, trouble: ""))
    }

    @Test func `packs without a mistake are good in a folder too`() throws {
        let answer = try Program.run(["pack", "check", "--rules", "rules"])
        let files = try RulesFolder.files(in: "\(Program.package)/rules").count
        #expect(answer == Answer(status: .clean, out: "\(files) files: no findings\n", trouble: ""))
    }

    @Test func `a folder without packs ends in 2`() throws {
        let folder = try TemporaryFolder()
        for words in [["pack", "check"], ["pack", "test"], ["pack", "list"], ["explain", "file/empty"], ["check", "x.csv"]] {
            let answer = run(words + ["--rules", folder.path])
            let trouble = "oitlint: the folder holds no pack, for there is no TOML file in it (\(folder.path))\n"
            #expect(answer == Answer(status: .usage, out: "", trouble: trouble), "\(words)")
        }
    }

    @Test func `a list of broken packs says that they are`() throws {
        let (folder, _) = try copy(Self.cases[0])
        let answer = try Program.run(["pack", "list", "--rules", "rules"], in: folder.path)
        #expect(answer.status == .usage)
        #expect(answer.out.hasPrefix("2566  "))
        #expect(answer.trouble.contains("[pack/unknown-key]"))
        let explained = try Program.run(["explain", "file/empty", "--rules", "rules"], in: folder.path)
        #expect(explained.status == .usage)
        #expect(explained.out.hasPrefix("file/empty"))
        #expect(explained.trouble.contains("[pack/unknown-key]"))
    }
}
