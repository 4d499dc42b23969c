import Diagnostics
import Foundation
import Rules
import Testing

@testable import oitlint

/// The sample repositories, one a fiscal year, read by the program; `RemovalTests` take out what is demanded.
struct RepositorySamplesTests {
    static let years = [2566, 2567, 2568]

    @Test(arguments: years, Language.allCases)
    func `a repository reads as the text beside it`(_ year: Int, _ language: Language) throws {
        let answer = try Program.run(["check", "samples/\(year)", "--language", language.rawValue, "--width", "100"])
        #expect(answer.status == .clean)
        #expect(answer.trouble == "")
        #expect(answer.out.contains("100.00 / 100"))
        try expectRecorded(answer.out, at: "\(Program.package)/samples/\(year)/expected.\(language.rawValue).out")
    }

    @Test(arguments: years)
    func `what is to be filled in fails as it is`(_ year: Int) throws {
        let engine = try Engine.ofPackage.get()
        let files = try #require(engine.template(year: year, pack: nil, agency: "เทศบาลตำบลบ้านสวนตัวอย่าง", .th))
        let folder = try TemporaryFolder(Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) }))
        let report = try #require(InputCollector.collect([folder.path]).reports.first)
        let outcome = engine.check(report, CheckOptions())
        #expect(outcome.verdicts.filter { $0.isItem && $0.result.isMet }.map(\.requirement) == [])
        #expect(outcome.score?.total == Ratio(0))
    }
}
