import Diagnostics

/// Writes a test report in the form of JUnit: a suite for each file, a case for each requirement.
///
/// A requirement that failed is a failure with all its findings; one that is waived, not applicable or could not be looked at is skipped with
/// the reason; a file that could not be read has an error. Findings that make nothing fail stand in the suite's output. It is valid by the
/// schemas of Ant and of Jenkins, which want a date and a duration: nobody measured them, so that the same input gives the same bytes.
struct JUnitRenderer {
    private let outcome: Outcome
    private let options: RenderOptions
    private var compact: CompactRenderer
    private var out: [UInt8] = []

    init(outcome: Outcome, options: RenderOptions) {
        self.outcome = outcome.withHarmlessNames
        self.options = options
        compact = CompactRenderer(outcome: outcome, language: options.language)
    }

    private var language: Language { options.language }

    mutating func render(into sink: inout some ByteSink) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n")
        let cases = JUnitCases(outcome)
        for (number, suite) in cases.suites.enumerated() { append(suite, number, isLast: number == cases.suites.count - 1, into: &sink) }
        out.append("</testsuites>\n")
        out.drain(into: &sink, always: true)
    }

    private mutating func append(_ suite: JUnitCases.Suite, _ number: Int, isLast: Bool, into sink: inout some ByteSink) {
        let outcomes = suite.cases.map { result(of: $0, in: suite) }
        let file = suite.file.map { outcome.files[$0] }
        out.append("<testsuite")
        attribute("name", file?.path ?? "oitlint")
        attribute("package", file?.item ?? "oitlint")
        attribute("id", String(number))
        attribute("tests", String(outcomes.count))
        attribute("failures", String(outcomes.count { $0 == .failure }))
        attribute("errors", String(outcomes.count { $0 == .error }))
        attribute("skipped", String(outcomes.count { $0 == .skipped }))
        out.append(" time=\"0\" timestamp=\"1970-01-01T00:00:00\" hostname=\"localhost\">\n<properties>\n")
        property("version", options.version)
        property("complete", (suite.file.map { outcome.files[$0].isComplete } ?? !outcome.isIncomplete) ? "true" : "false")
        if let format = file?.format { property("format", format) }
        out.append("</properties>\n")
        for (one, result) in zip(suite.cases, outcomes) {
            append(one, result, in: suite, into: &sink)
            out.drain(into: &sink)
        }
        out.append("<system-out>")
        appendLines(of: suite.others, into: &sink)
        if isLast {
            for (rule, count) in outcome.unkept.sorted(by: { $0.key < $1.key }) { append(Wording.unkept(rule, count, language) + "\n") }
        }
        out.append("</system-out>\n<system-err/>\n</testsuite>\n")
        out.drain(into: &sink)
    }

    private enum Result {
        case error
        case failure
        case passed
        case skipped
    }

    private func result(of one: JUnitCases.Case, in suite: JUnitCases.Suite) -> Result {
        switch one.subject {
        case .requirement(let index):
            switch outcome.verdicts[index].result {
            case .failed: .failure
            case .notApplicable, .notEvaluated, .waived: .skipped
            case .attested, .passed: .passed
            }
        case .rule: suite.file.map { outcome.files[$0].isComplete } ?? true ? .failure : .error
        case .unread: .error
        }
    }

    private mutating func append(
        _ one: JUnitCases.Case, _ result: Result, in suite: JUnitCases.Suite, into sink: inout some ByteSink
    ) {
        let path = suite.file.map { outcome.files[$0].path } ?? "oitlint"
        switch one.subject {
        case .requirement(let index):
            let verdict = outcome.verdicts[index]
            let item = verdict.requirement.utf8.prefix { $0 != UInt8(ascii: "/") }
            beginCase("\(verdict.requirement) \(verdict.title.text(in: language))", in: String(item) ?? verdict.requirement)
            switch verdict.result {
            case .failed:
                let counts = Wording.findings(verdict.counts, language)
                beginElement("failure", counts.isEmpty ? Wording.failed.text(language) : counts, type: "failed")
                appendLines(of: one.findings, into: &sink)
                out.append("</failure>\n")
            case .notApplicable(let reason), .notEvaluated(let reason), .waived(let reason):
                let message = "\(Wording.name(of: verdict.result, language)): \(reason.text(in: language))"
                beginElement("skipped", message, type: nil)
                out.append("</skipped>\n")
            case .attested, .passed: break
            }
        case .rule(let rule):
            beginCase(rule.description, in: path)
            let name = result == .error ? "error" : "failure"
            let title = one.findings.first.map { outcome.rule(of: outcome.findings[$0]).title.text(in: language) } ?? ""
            beginElement(name, title, type: rule.description)
            appendLines(of: one.findings, into: &sink)
            out.append("</\(name)>\n")
        case .unread:
            beginCase(path, in: path)
            beginElement("error", Wording.unread.text(language, [.init("path", path)]), type: "unread")
            out.append("</error>\n")
        }
        out.append("</testcase>\n")
    }

    private mutating func beginCase(_ name: String, in group: String) {
        out.append("<testcase")
        attribute("name", name)
        attribute("classname", group)
        out.append(" time=\"0\">\n")
    }

    private mutating func beginElement(_ name: String, _ message: String, type: String?) {
        out.append("<\(name)")
        attribute("message", message)
        if let type { attribute("type", type) }
        out.append(">")
    }

    private mutating func property(_ name: String, _ value: String) {
        out.append("<property")
        attribute("name", name)
        attribute("value", value)
        out.append("/>\n")
    }

    private mutating func attribute(_ name: String, _ value: String) {
        out.append(" \(name)=\"")
        append(oneLine(value))
        out.append("\"")
    }

    /// Writes findings, each on a line of its own as in `compact`.
    private mutating func appendLines(of findings: [Int], into sink: inout some ByteSink) {
        for index in findings {
            compact.append(outcome.findings[index])
            append(String(decoding: compact.out, as: UTF8.self))
            compact.out.removeAll(keepingCapacity: true)
            out.drain(into: &sink)
        }
    }

    /// Writes text that is harmless already, so that no markup begins in it and nothing that XML 1.0 §2.2 forbids is left.
    private mutating func append(_ text: String) {
        // EF begins U+FFFE and U+FFFF, and nothing in Thai.
        let signs: [UInt8] = [UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0xEF]
        guard text.utf8.contains(where: signs.contains) else { return out.append(contentsOf: text.utf8) }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out.append("&amp;")
            case "<": out.append("&lt;")
            case ">": out.append("&gt;")
            case "\"": out.append("&quot;")
            case "'": out.append("&apos;")
            case "\u{FFFE}", "\u{FFFF}": out.append("\u{FFFD}")
            default: out.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}
