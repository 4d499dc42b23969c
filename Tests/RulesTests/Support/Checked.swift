import Diagnostics
import Readers
import Rules
import Testing

/// What came of checking files by packs.
struct Checked {
    let outcome: Outcome

    init(outcome: Outcome) {
        self.outcome = outcome
    }

    /// Checks files, given as path and text; a single text is a CSV file that answers the sample item.
    init(
        _ files: [(path: String, text: String)], by library: PackLibrary, item: String? = nil, year: Int? = nil, agency: Agency = Agency(),
        expectedYear: Int? = nil, whole: WholeReport? = nil, previous: [(path: String, text: String)] = [], previousYear: Int? = nil,
        limits: ReadLimits = ReadLimits(), statements: Statements? = nil
    ) {
        let checker = ReportChecker(library)
        var isComplete: [Bool] = []
        func read(_ files: [(path: String, text: String)], _ expectation: Rules.Expectation) -> [FileChecker] {
            isComplete = []
            return files.map { path, text in
                var file = checker.file(path, expectation)
                var source = MemorySource(Array(text.utf8))
                let result = Reader.read(&source, path: path, format: nil, limits: limits, into: &file)
                file.end(format: result.format?.rawValue, isComplete: result.isComplete)
                isComplete.append(result.isComplete)
                return file
            }
        }
        var whole = whole ?? expectedYear.map { WholeReport(fiscalYear: $0) }
        if !previous.isEmpty, whole == nil { whole = WholeReport(fiscalYear: year ?? 0) }
        whole?.previous = read(previous, Rules.Expectation(fiscalYear: previousYear))
        var checkers = read(files, Rules.Expectation(item: item, fiscalYear: year, agency: agency))
        outcome = checker.outcome(
            of: &checkers, isComplete: isComplete, rules: ReaderRules.all, whole: whole, statements: statements)
    }

    init(_ csv: String, by pack: SamplePack = SamplePack(), item: String? = "X1") {
        self.init([("r.csv", csv)], by: pack.library, item: item)
    }

    /// Each finding as `place level rule: message`.
    func findings(_ language: Language = .en) -> [String] {
        outcome.findings.map { finding in
            "\(shown(finding.place)) \(finding.level.name) \(finding.rule): \(outcome.message(of: finding, in: language))"
        }
    }

    /// Each verdict as `requirement result errors/warnings/notes`, the reason of one without result behind it.
    var verdicts: [String] {
        outcome.verdicts.map { verdict in
            let counts = verdict.counts
            let reason = verdict.result.reason.map { ": " + $0.text(in: .en) } ?? ""
            return "\(verdict.requirement) \(verdict.result.name) \(counts.errors)/\(counts.warnings)/\(counts.notes)\(reason)"
        }
    }

    /// Each verdict that did not pass.
    var unpassed: [String] {
        verdicts.filter { !$0.contains(" passed ") }
    }

    /// What was taken for granted.
    func assumptions(_ language: Language = .en) -> [String] {
        outcome.assumptions.map { $0.message.text(in: language) }
    }

    /// The notes of the finding of an index, as `place: message`.
    func notes(_ index: Int, _ language: Language = .en) -> [String] {
        guard outcome.findings.indices.contains(index) else { return [] }
        return (outcome.findings[index].full?.notes ?? []).map { note in
            (note.place.map { shown($0) + ": " } ?? "") + note.message.text(in: language)
        }
    }

    /// What the finding of an index says to do.
    func help(_ index: Int, _ language: Language = .en) -> String? {
        guard outcome.findings.indices.contains(index) else { return nil }
        return outcome.help(of: outcome.findings[index], in: language)
    }

    /// A place as cell, pointer, or line and column; the file in front where there are several.
    func shown(_ place: Place) -> String {
        let file = outcome.files.count > 1 && place.file >= 0 ? outcome.files[Int(place.file)].path + ":" : ""
        guard let location = outcome.location(of: place) else { return "-" }
        if let cell = location.cell { return file + cell }
        if let pointer = location.pointer { return file + pointer }
        let span = location.span
        return span.isKnown ? "\(file)\(span.line):\(span.column)-\(span.endColumn)" : file + "-"
    }
}

/// Holds all findings about a CSV file against a list of `place level rule: message`.
func expect(
    _ csv: String, by pack: SamplePack = SamplePack(), item: String? = "X1", _ findings: [String],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(Checked(csv, by: pack, item: item).findings() == findings, sourceLocation: sourceLocation)
}

/// The header of the sample form.
let header = "No.,Thing,Colour,Budget (baht),Price (baht),Ordered on,Code\n"
