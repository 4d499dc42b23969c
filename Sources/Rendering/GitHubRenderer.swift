import Diagnostics

/// Writes findings as workflow commands of GitHub Actions, the worst first, and last of all how many there are.
///
/// That line is an annotation too where some findings are not shown beside the code; else it is for the log alone.
///
/// GitHub shows the first 10 errors, 10 warnings and 10 notices of a step beside the code; the log of the step keeps all lines.
struct GitHubRenderer {
    /// The log of a step gets slow to open beyond some thousands of lines; 1,000 are a hundred times what is shown beside the code.
    private static let mostCommands = 1_000
    /// What GitHub shows of each level.
    private static let shownOfLevel = 10

    private let outcome: Outcome
    private let options: RenderOptions
    private let paths: RepositoryPaths
    private var out: [UInt8] = []
    /// Whether the next property is the first of its command.
    private var isFirst = true

    init(outcome: Outcome, options: RenderOptions) {
        paths = RepositoryPaths(outcome, options)
        self.outcome = outcome.withHarmlessNames
        self.options = options
    }

    mutating func render(into sink: inout some ByteSink) {
        let order = outcome.worstFirst(showsNotes: options.showsNotes)
        for index in order.prefix(GitHubRenderer.mostCommands) {
            append(outcome.findings[index])
            out.drain(into: &sink)
        }
        appendTotal(listed: min(order.count, GitHubRenderer.mostCommands))
        out.drain(into: &sink, always: true)
    }

    private mutating func append(_ finding: Finding) {
        let location = outcome.location(of: finding.place)
        begin(finding.level)
        if let path = paths.path(ofFile: finding.place.file) { append("file", path) }
        if let span = location?.span, span.isKnown { append(span) }
        // A cell or paragraph cannot be annotated: its name stands in the title, where the page shows it in bold, and in the message.
        let cell = outcome.placeWithinFile(finding.place, in: options.language)
        append("title", cell.map { "\(finding.rule) \($0)" } ?? finding.rule.description)
        let message = oneLine(outcome.message(of: finding, in: options.language))
        let help = outcome.help(of: finding, in: options.language)
        let lines = [cell.map { "\($0): \(message)" } ?? message, help.map { "\(Wording.help.text(options.language)): \(oneLine($0))" }]
        end(lines.compactMap(\.self).joined(separator: "\n"))
    }

    private mutating func append(_ span: LineSpan) {
        append("line", String(span.line))
        if span.endLine > 0 { append("endLine", String(span.endLine)) }
        // GitHub takes columns only within one line.
        if span.column > 0, span.endLine == span.line { append("col", String(span.column)) }
    }

    private mutating func appendTotal(listed: Int) {
        let language = options.language
        let counts = outcome.counts
        var text = counts.total == 0 ? Wording.noFindings.text(language) : Wording.findings(counts, language)
        let isAllShown = Level.allCases.allSatisfy { counts[$0] <= GitHubRenderer.shownOfLevel }
        if isAllShown, !outcome.isIncomplete {
            out.append("oitlint: ")
            out.append(text)
            out.append("\n")
            return
        }
        if !isAllShown {
            let wording: Wording = listed == counts.total ? .annotated : .annotatedFirst
            text = wording.text(language, [.init("found", text), .init("count", listed)])
        }
        if outcome.isIncomplete { text += "; " + Wording.incomplete.text(language) }
        begin(.note)
        append("title", "oitlint")
        end(text)
    }

    // MARK: The form of a command

    private mutating func begin(_ level: Level) {
        isFirst = true
        switch level {
        case .error: out.append("::error")
        case .warning: out.append("::warning")
        case .note: out.append("::notice")
        }
    }

    /// Writes a property; the first stands behind a space, the others behind a comma.
    private mutating func append(_ key: StaticString, _ value: String) {
        out.append(isFirst ? " " : ",")
        isFirst = false
        key.withUTF8Buffer { out.append(contentsOf: $0) }
        out.append("=")
        out.append(escaped(oneLine(value), isProperty: true))
    }

    private mutating func end(_ message: String) {
        out.append("::")
        out.append(escaped(message, isProperty: false))
        out.append("\n")
    }

    /// Escapes what would end a property or a command, as the runner undoes it.
    private func escaped(_ text: String, isProperty: Bool) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "%"): bytes += "%25".utf8
            case UInt8(ascii: "\r"): bytes += "%0D".utf8
            case UInt8(ascii: "\n"): bytes += "%0A".utf8
            case UInt8(ascii: ":") where isProperty: bytes += "%3A".utf8
            case UInt8(ascii: ",") where isProperty: bytes += "%2C".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
