import Diagnostics
import Foundation
import Readers
import RulePacks
import Testing
import ThaiText

@testable import Rules
@testable import oitlint

/// The sample repositories, one a fiscal year: right as they are, and no longer so when anything that is demanded is taken out.
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
    func `what is taken out fails its item, and costs the points of that item`(_ year: Int) throws {
        let repository = try SampleRepository(year)
        let whole = repository.outcome(with: nil)
        #expect(whole.findings == [])
        #expect(whole.score?.total == Ratio(100))
        let weights = Dictionary(
            (whole.score?.lines ?? []).filter { $0.kind == .item }.map { ($0.id, $0.weight) }, uniquingKeysWith: { first, _ in first })
        var tried = 0
        for change in repository.changes {
            let outcome = repository.outcome(with: change)
            let failed = outcome.verdicts.filter { $0.isItem && !$0.result.isMet }.map(\.requirement)
            #expect(failed == [change.item], "\(change.name)")
            #expect(outcome.score.map { $0.total + (weights[change.item] ?? Ratio(0)) } == Ratio(100), "\(change.name)")
            tried += 1
        }
        #expect(tried > 60)
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

/// A sample repository, read once, of which single files can be changed.
private struct SampleRepository {
    /// One thing that is taken out of a file.
    struct Change {
        let name: String
        let file: Int
        let item: String
        /// What is left of the file; nil when the file itself is gone.
        let text: String?
    }

    private let report: Report
    private let checker: ReportChecker
    private let files: [FileChecker]
    private let texts: [String]
    private let pack: Pack
    private let previous: [FileChecker]

    init(_ year: Int) throws {
        let everything = PackLibrary(Self.packFiles, detail: .checks)
        pack = try #require(everything.packs.first { $0.id == "\(year)" })
        let checker = ReportChecker(everything)
        self.checker = checker
        let report = try #require(InputCollector.collect(["\(Program.package)/samples/\(year)"]).reports.first)
        self.report = report
        texts = try report.inputs.map { try String(contentsOfFile: $0.path, encoding: .utf8) }
        files = zip(report.inputs, texts).map { Self.read($0, $1, report, checker) }
        previous = try (report.previous.first?.inputs ?? []).map { input in
            let text = try String(contentsOfFile: input.path, encoding: .utf8)
            return Self.read(input, text, report.previous[0], checker)
        }
    }

    private static let packFiles = PackFiles(
        root: "rules", files: RulesOfProgram.files.map { PackFiles.File(path: $0.path, bytes: $0.bytes) })

    private static func read(_ input: Input, _ text: String, _ report: Report, _ checker: ReportChecker) -> FileChecker {
        let expectation = Expectation(
            item: input.item, fiscalYear: report.settings.fiscalYear?.value, agency: report.settings.agency.stated)
        var file = checker.file(input.path, expectation)
        var source = MemorySource(Array(text.utf8))
        let result = Reader.read(&source, path: input.path, format: nil, into: &file)
        file.end(format: result.format?.rawValue, isComplete: result.isComplete)
        return file
    }

    /// What checking finds with one change, or with none.
    func outcome(with change: Change?) -> Outcome {
        var files = files
        if let change {
            if let text = change.text {
                files[change.file] = Self.read(report.inputs[change.file], text, report, checker)
            } else {
                files.remove(at: change.file)
            }
        }
        var statements = Statements(path: report.settings.path ?? "", today: 20_000)
        statements.attestations = report.settings.attestations
        return checker.outcome(
            of: &files, isComplete: files.map { _ in true }, rules: ReaderRules.all,
            whole: WholeReport(fiscalYear: pack.fiscalYear, previous: previous), statements: statements)
    }

    /// All that is demanded without doubt, each taken out by itself: a file, a column, a cell of every column, a section.
    var changes: [Change] {
        texts.indices.flatMap { index -> [Change] in
            guard let name = report.inputs[index].item, let item = pack.item(name) else { return [] }
            let path = Path.name(of: report.inputs[index].path)
            let isTable = path.hasSuffix(".csv")
            let inner = isTable ? columns(index, item, path) : sections(index, item, path)
            let isOnly = report.inputs.count { $0.item == name } == 1
            return (isOnly || !inner.isEmpty ? [Change(name: "\(path) gone", file: index, item: item.id, text: nil)] : []) + inner
        }
    }

    private func columns(_ index: Int, _ item: Item, _ path: String) -> [Change] {
        let rows = texts[index].split(separator: "\n").map { Self.cells(String($0)) }
        guard rows.count > 2 else { return [] }
        let columns = item.tables.filter { $0.presence == .error }.flatMap(\.form.columns)
        return rows[1].indices.flatMap { at -> [Change] in
            guard let column = columns.first(where: { $0.title.th == rows[1][at] }), column.presence == .error else { return [] }
            let without = rows.map { row in row.count == rows[1].count ? row.indices.filter { $0 != at }.map { row[$0] } : row }
            var blank = rows
            blank[2][at] = ""
            let gone = Change(name: "\(path) without \(column.id)", file: index, item: item.id, text: Self.text(without))
            guard column.isFilledAlways, column.blank == .error else { return [gone] }
            return [gone, Change(name: "\(path) with a blank \(column.id)", file: index, item: item.id, text: Self.text(blank))]
        }
    }

    /// The sections whose words stand nowhere else in the item's files.
    private func sections(_ index: Int, _ item: Item, _ path: String) -> [Change] {
        let parts = texts[index].split(separator: "\n## ", omittingEmptySubsequences: false).map { String($0) }
        let others = report.inputs.indices.filter { $0 != index && report.inputs[$0].item == item.id }.map { texts[$0] }
        return parts.indices.dropFirst().compactMap { at in
            let title = parts[at].split(separator: "\n").first.map { String($0) } ?? ""
            guard let element = item.elements.first(where: { $0.title.th == title && $0.presence == .error }) else { return nil }
            let rest = parts.indices.filter { $0 != at }.map { parts[$0] }.joined(separator: "\n## ") + "\n"
            let left = Self.folded(([rest] + others).joined())
            guard !element.labels.contains(where: { left.contains(Self.folded($0)) }) else { return nil }
            return Change(name: "\(path) without \(element.id)", file: index, item: item.id, text: rest)
        }
    }

    private static func folded(_ text: String) -> String {
        ThaiFolding.folded(text, options: [.dropSpaces, .dropPunctuation])
    }

    /// The cells of a line of CSV.
    private static func cells(_ line: String) -> [String] {
        var cells = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].append(character)
            }
        }
        return cells
    }

    private static func text(_ rows: [[String]]) -> String {
        rows.map { row in row.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n" }.joined()
    }
}

/// The packs inside the program.
private enum RulesOfProgram {
    static let files = RulePacks.files.map { file in (path: file.path, bytes: file.text.withUTF8Buffer { Array($0) }) }
}
