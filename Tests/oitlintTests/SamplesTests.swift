import Diagnostics
import Testing

@testable import oitlint

/// The samples, held against the output that lies beside them.
struct SamplesTests {
    /// A report among the samples, and how checking it ends.
    enum Sample: String, CaseIterable {
        case clean
        case defects

        var status: ExitStatus { self == .clean ? .clean : .findings }
    }

    private func check(_ sample: Sample, _ language: Language, _ format: String) throws -> String {
        let answer = try Program.run(
            ["check", "samples/\(sample)", "--language", language.rawValue, "--format", format, "--width", "100"])
        #expect(answer.status == sample.status)
        #expect(answer.trouble == "")
        return answer.out
    }

    @Test(arguments: Sample.allCases, Language.allCases)
    func `a sample reads as the text beside it`(_ sample: Sample, _ language: Language) throws {
        try expectRecorded(check(sample, language, "text"), at: "\(Program.package)/samples/\(sample)/expected.\(language.rawValue).out")
    }

    @Test(arguments: Sample.allCases, Language.allCases)
    func `a sample gives programs what is recorded`(_ sample: Sample, _ language: Language) throws {
        try expectGolden(check(sample, language, "json"), "samples.\(sample).\(language.rawValue).json")
    }

    @Test func `one file of a report is checked without asking for the others`() throws {
        let settings = try #require(InputCollector.collect(["\(Program.package)/samples/clean/O16.xlsx"]).reports.first)
        let outcome = try Engine.ofPackage.get().check(settings, CheckOptions())
        #expect(outcome.verdicts.filter(\.isItem).map(\.requirement) == ["O16"])
        #expect(outcome.findings == [])
    }

    @Test func `what is expected of a sample is no part of the report`() {
        let inputs = InputCollector.collect(["\(Program.package)/samples/defects"]).reports.flatMap(\.inputs)
        #expect(
            inputs.map { Path.name(of: $0.path) } == [
                "O14.csv", "O16-2.csv", "O16-3.xlsx", "O16.csv", "O17.json", "O34.txt", "O35-2.docx", "O35.txt",
            ])
    }
}
