import Diagnostics

/// Writes a checklist as Markdown with boxes, for an issue, a wiki or a converter.
struct ChecklistMarkdown {
    private let outcome: Outcome
    private let options: RenderOptions
    private let list: Checklist
    private var out: [UInt8] = []

    init(outcome: Outcome, options: RenderOptions) {
        self.outcome = outcome
        self.options = options
        list = Checklist(outcome, options.language)
    }

    private var language: Language { options.language }

    private func say(_ wording: PageWording) -> String { markdown(wording.text(language)) }

    mutating func render(into sink: inout some ByteSink) {
        out.append("# \(say(.checklist))\n\n\(markdown(outcome.subject(in: language)))\n\n")
        let counts = outcome.counts
        out.append((counts.total == 0 ? say(.nothingToDo) : "**\(markdown(Wording.findings(counts, language)))**") + "\n")
        if !list.unanswered.isEmpty { out.append("\n\(markdown(list.unansweredSentence(language)))\n") }
        if outcome.isIncomplete { out.append("\n**\(markdown(Wording.incomplete.text(language)))**\n") }
        if !list.units.isEmpty { out.append("\n\(say(.checklistIntro))\n") }
        for unit in list.units {
            out.append("\n## \(markdown(list.heading(of: unit, language)))\n")
            for part in unit.parts {
                out.append("\n### \(markdown(list.heading(of: part, language)))\n\n")
                for line in part.lines {
                    append(line)
                    out.drain(into: &sink)
                }
            }
            out.append("\n\(signature(say(.signature)))\n")
        }
        if !list.units.isEmpty { out.append("\n\(signature(say(.verifier)))\n") }
        out.drain(into: &sink, always: true)
    }

    private mutating func append(_ line: Checklist.Line) {
        let location = line.location(language)
        out.append("- [ ] ")
        if !location.isEmpty { out.append("**\(markdown(location))** — ") }
        out.append("\(markdown(Wording.name(of: line.level, language))): \(markdown(line.message))")
        if let cure = line.cure { out.append(" → \(markdown(cure))") }
        out.append(" — \(say(.deadline)): \(line.due.map { markdown($0) } ?? "…………………") \\[\(markdown(line.rule.description))\\]\n")
    }

    private func signature(_ who: String) -> String {
        "\(who) …………………………………… \(say(.dateSigned)) ……………………"
    }
}
