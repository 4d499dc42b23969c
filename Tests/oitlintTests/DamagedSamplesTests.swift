import Diagnostics
import Foundation
import Readers
import RulePacks
import Rules
import Testing

@testable import oitlint

/// The sample workbook and Word report, cut and damaged: checked as far as they go, and never passed over in silence.
struct DamagedSamplesTests {
    static let files = ["clean/O16.xlsx", "clean/O35.docx"]

    private static let library = PackLibrary(
        PackFiles(
            root: "rules",
            files: RulePacks.files.map { file in PackFiles.File(path: file.path, bytes: file.text.withUTF8Buffer { Array($0) }) }))

    /// What came of one file.
    private struct Answer: Equatable, CustomStringConvertible {
        let status: ExitStatus
        let checkedRows: Int
        let rules: [String]

        init(_ bytes: [UInt8], path: String) {
            let checker = ReportChecker(DamagedSamplesTests.library)
            let item = String(Path.name(of: path).prefix(3))
            var file = checker.file(path, Expectation(item: item, fiscalYear: 2567))
            var source = MemorySource(bytes)
            let result = Reader.read(&source, path: path, format: nil, into: &file)
            file.end(format: result.format?.rawValue)
            var files = [file]
            let outcome = checker.outcome(of: &files, isComplete: [result.isComplete], rules: ReaderRules.all)
            status = ExitStatus(of: outcome, failOn: .error)
            checkedRows = outcome.files.reduce(0) { $0 + $1.checkedRows }
            rules = outcome.findings.map(\.rule.description)
        }

        var description: String { "\(status), \(checkedRows) rows, \(rules)" }
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: "\(Program.package)/samples/\(path)")))
    }

    @Test(arguments: files) func `a file that is cut off never passes for a good one`(_ path: String) throws {
        let bytes = try Self.bytes(of: path)
        let whole = Answer(bytes, path: path)
        #expect(whole.checkedRows > 0)
        let answers = (0..<100).map { ($0, Answer(Array(bytes.prefix(bytes.count * $0 / 100)), path: path)) }
        let passed = answers.filter { $0.1.status == .clean }
        #expect(passed.isEmpty, "\(answers.map { "\($0.0) %: \($0.1)" }.joined(separator: "\n"))")
        // What could be read is no more than there was.
        #expect(answers.allSatisfy { $0.1.checkedRows <= whole.checkedRows })
    }

    @Test(arguments: files) func `a file with a turned bit gives all that it gave, or says that something is wrong`(_ path: String) throws {
        let bytes = try Self.bytes(of: path)
        let whole = Answer(bytes, path: path)
        var state = UInt64(bytes.count)
        var answers: [(bit: Int, answer: Answer)] = []
        for _ in 0..<200 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let bit = Int(state >> 33) % (bytes.count * 8)
            var damaged = bytes
            damaged[bit / 8] ^= 1 << UInt8(bit % 8)
            answers.append((bit, Answer(damaged, path: path)))
        }
        // What is not as before has a finding that was not there before.
        let silent = answers.filter { $0.answer != whole && $0.answer.rules.allSatisfy(whole.rules.contains) }
        #expect(silent.isEmpty, "whole: \(whole)\n\(silent.map { "bit \($0.bit): \($0.answer)" }.joined(separator: "\n"))")
        #expect(answers.contains { $0.answer.status != whole.status || $0.answer.rules != whole.rules })
    }
}
