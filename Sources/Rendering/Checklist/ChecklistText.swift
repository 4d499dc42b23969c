import Diagnostics

/// Writes a checklist as text, to print or to paste into a memo.
struct ChecklistText {
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

    private func say(_ wording: PageWording, _ arguments: [Message.Argument] = []) -> String { wording.text(language, arguments) }

    mutating func render(into sink: inout some ByteSink) {
        append(say(.checklist))
        append(outcome.subject(in: language))
        let counts = outcome.counts
        append(counts.total == 0 ? say(.nothingToDo) : Wording.findings(counts, language))
        if !list.unanswered.isEmpty { append(list.unansweredSentence(language)) }
        if outcome.isIncomplete { append(Wording.incomplete.text(language)) }
        if !list.units.isEmpty { append(say(.checklistIntro)) }
        for unit in list.units {
            out.append("\n")
            let heading = list.heading(of: unit, language)
            append(heading)
            out.append("=", times: min(ShownText(heading).width, options.columns))
            out.append("\n")
            for part in unit.parts {
                out.append("\n")
                append(list.heading(of: part, language))
                for line in part.lines {
                    append(line)
                    out.drain(into: &sink)
                }
            }
            out.append("\n")
            append("\(say(.signature)) .............................  \(say(.dateSigned)) ...............", indent: 0)
        }
        if !list.units.isEmpty {
            out.append("\n")
            append("\(say(.verifier)) .............................  \(say(.dateSigned)) ...............", indent: 0)
        }
        out.drain(into: &sink, always: true)
    }

    private mutating func append(_ line: Checklist.Line) {
        let location = line.location(language)
        let level = Wording.name(of: line.level, language)
        append("[ ] " + (location.isEmpty ? "" : location + ": ") + "\(level): \(line.message)", indent: 0, hanging: 4)
        if let cure = line.cure { append("→ " + cure, indent: 4, hanging: 6) }
        append("\(say(.deadline)): \(line.due ?? "_______________")  [\(line.rule)]", indent: 4, hanging: 6)
    }

    private mutating func append(_ text: String, indent: Int = 0, hanging: Int = 0) {
        for (number, line) in wrapped(text, first: options.columns - indent, rest: options.columns - hanging).enumerated() {
            out.append(" ", times: number == 0 ? indent : hanging)
            out.append(contentsOf: line)
            out.append("\n")
        }
    }
}

extension Checklist {
    /// The unit, the points that are lost, and how many findings there are.
    func heading(of unit: Unit, _ language: Language) -> String {
        var text = unit.name.text(in: language)
        if unit.stake > Ratio(0) { text += " — " + Wording.pointsAtStake.text(language, [.init("points", unit.stake.shown)]) }
        return text + " (" + PageWording.findingsCount.text(language, [.init("count", unit.count)]) + ")"
    }

    /// The item, and the points that are lost.
    func heading(of part: Part, _ language: Language) -> String {
        guard let item = part.item else { return PageWording.report.text(language) }
        var text = item.id
        if let title = item.title { text += " " + title.text(in: language) }
        if item.stake > Ratio(0) { text += " — " + Wording.pointsAtStake.text(language, [.init("points", item.stake.shown)]) }
        return text
    }

    /// Which items have no file yet.
    func unansweredSentence(_ language: Language) -> String {
        PageWording.itemsUnanswered.text(
            language, [.init("count", unanswered.count), .init("list", unanswered.joined(separator: ", "))])
    }
}
