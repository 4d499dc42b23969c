import Diagnostics

/// Writes Markdown for the page of a run: how each item came out, and the worst findings, with true totals.
struct GitHubSummaryRenderer {
    /// GitHub takes 1 MiB for a step and drops what is longer; what stands behind the lists needs little.
    private static let mostBytes = 900_000
    /// What is read on a page: the rest is for the log and for `--format text`.
    private static let mostFindings = 100
    /// One cell can hold 32,767 characters; 300 say what it is about.
    private static let longestText = 300

    private let outcome: Outcome
    private let options: RenderOptions
    private var out: [UInt8] = []

    init(outcome: Outcome, options: RenderOptions) {
        self.outcome = outcome.withHarmlessNames
        self.options = options
    }

    private var language: Language { options.language }
    private var isFull: Bool { out.count >= GitHubSummaryRenderer.mostBytes }

    mutating func render(into sink: inout some ByteSink) {
        appendHeading()
        let items = outcome.verdicts.filter(\.isItem)
        if !items.isEmpty { appendItems(items) }
        let order = outcome.worstFirst(showsNotes: options.showsNotes)
        if !order.isEmpty { appendFindings(order) }
        if !options.isQuiet, !outcome.assumptions.isEmpty { appendAssumptions() }
        out.drain(into: &sink, always: true)
    }

    private mutating func appendHeading() {
        let summary = Summary(outcome)
        let found = summary.counts.total == 0 ? Wording.noFindings.text(language) : Wording.findings(summary.counts, language)
        out.append("## oitlint — \(text(found))\n\n")
        var looked = [Wording.counted(summary.files, .file, .files, language)]
        if options.countsTables {
            looked += [
                Wording.counted(summary.tables, .tableCount, .tablesCount, language),
                Wording.counted(summary.rows, .rowCount, .rowsCount, language),
                Wording.counted(summary.passed + summary.failed, .requirementChecked, .requirementsChecked, language),
            ]
        }
        out.append(text(looked.joined(separator: ", ")) + "\n")
        if outcome.isIncomplete { out.append("\n**\(text(Wording.incomplete.text(language)))**\n") }
    }

    private mutating func appendItems(_ items: [Verdict]) {
        let heads: [Wording] = [.item, .title, .verdict, .errorsHeader, .warningsHeader, .notesHeader]
        out.append("\n| " + heads.map { $0.text(language) }.joined(separator: " | ") + " |\n")
        out.append("|---|---|---|--:|--:|--:|\n")
        for (number, item) in items.enumerated() {
            if isFull { return appendMore(items.count - number) }
            var result = Wording.name(of: item.result, language)
            if let reason = item.result.reason { result += ": " + reason.text(in: language) }
            let counts = Level.allCases.reversed().map { String(item.counts[$0]) }
            let cells = [text(item.requirement), text(item.title.text(in: language)), text(result)] + counts
            out.append("| " + cells.joined(separator: " | ") + " |\n")
        }
    }

    private mutating func appendFindings(_ order: [Int]) {
        out.append("\n### \(Wording.findings.text(language))\n\n")
        var listed = 0
        for index in order.prefix(GitHubSummaryRenderer.mostFindings) where !isFull {
            let finding = outcome.findings[index]
            let location = outcome.harmlessLocation(of: finding.place, in: language)
            out.append("- **\(Wording.name(of: finding.level, language))** ")
            if !location.isEmpty { out.append(text(location) + " — ") }
            out.append("\(text(outcome.message(of: finding, in: language))) \\[\(text(finding.rule.description))\\]\n")
            listed += 1
        }
        let hidden = options.showsNotes ? 0 : outcome.counts.notes
        let more = outcome.counts.total - hidden - listed
        if more > 0 { appendMore(more) }
    }

    private mutating func appendAssumptions() {
        out.append("\n### \(Wording.assumption.text(language))\n\n")
        for (number, assumption) in outcome.assumptions.enumerated() {
            if isFull || number == GitHubSummaryRenderer.mostFindings { return appendMore(outcome.assumptions.count - number) }
            let path = outcome.path(ofFile: assumption.file).map { text($0) + " — " } ?? ""
            out.append("- \(path)\(text(assumption.message.text(in: language)))\n")
        }
    }

    private mutating func appendMore(_ count: Int) {
        out.append("\n\(text(Wording.moreFindings.text(language, [.init("count", count)])))\n")
    }

    private func text(_ text: String) -> String {
        markdown(shortened(text, to: GitHubSummaryRenderer.longestText))
    }
}
