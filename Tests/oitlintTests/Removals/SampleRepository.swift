import Diagnostics
import Foundation
import Readers
import RulePacks
import ThaiText

@testable import Rules
@testable import oitlint

/// A sample repository, read once, out of which things can be taken.
struct SampleRepository {
    /// The pack that it is held against.
    let pack: Pack
    /// Its files, in the order of the report.
    let texts: [SampleText]
    private let report: Report
    private let files: [FileChecker]
    private let previous: [FileChecker]

    private static let library = PackLibrary(
        PackFiles(
            root: "rules",
            files: RulePacks.files.map { file in PackFiles.File(path: file.path, bytes: file.text.withUTF8Buffer { Array($0) }) }),
        detail: .checks)
    private static let checker = ReportChecker(library)

    init?(_ year: Int) throws {
        guard let pack = Self.library.packs.first(where: { $0.id == "\(year)" }),
            let report = InputCollector.collect(["\(Program.package)/samples/\(year)"]).reports.first
        else { return nil }
        self.pack = pack
        self.report = report
        texts = try report.inputs.map { input in
            SampleText(try String(contentsOfFile: input.path, encoding: .utf8), isCSV: input.path.hasSuffix(".csv"))
        }
        files = zip(report.inputs, texts).map { Self.read($0, $1.text, report) }
        previous = try (report.previous.first?.inputs ?? []).map { input in
            Self.read(input, try String(contentsOfFile: input.path, encoding: .utf8), report.previous[0])
        }
    }

    /// The files that answer an item, by their index.
    func files(of item: Item) -> [Int] {
        report.inputs.indices.filter { at in report.inputs[at].item.map { item.isCalled($0) } ?? false }
    }

    /// What checking finds without one thing, or of the whole.
    func outcome(without removal: Removal? = nil) -> Outcome {
        var left: [FileChecker] = []
        for (at, file) in files.enumerated() {
            guard let change = removal?.texts[at] else {
                left.append(file)
                continue
            }
            if let text = change { left.append(Self.read(report.inputs[at], text, report)) }
        }
        var statements = Statements(path: report.settings.path ?? "", today: 20_000)
        statements.attestations = report.settings.attestations.filter { $0.demand != removal?.attest }
        return Self.checker.outcome(
            of: &left, isComplete: left.map { _ in true }, rules: ReaderRules.all,
            whole: WholeReport(fiscalYear: pack.fiscalYear, previous: previous), statements: statements)
    }

    private static func read(_ input: Input, _ text: String, _ report: Report) -> FileChecker {
        let expectation = Expectation(
            item: input.item, fiscalYear: report.settings.fiscalYear?.value, agency: report.settings.agency.stated)
        var file = checker.file(input.path, expectation)
        var source = MemorySource(Array(text.utf8))
        let result = Reader.read(&source, path: input.path, format: nil, into: &file)
        file.end(format: result.format?.rawValue, isComplete: result.isComplete)
        return file
    }
}
