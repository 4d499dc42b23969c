public import Diagnostics

/// Writes the score of an outcome with its arithmetic; nothing when no whole report was checked.
public func renderScore(_ outcome: Outcome, options: RenderOptions, into sink: inout some ByteSink) {
    guard let score = outcome.score else { return }
    var renderer = ScoreRenderer(outcome: outcome, score: score, options: options)
    renderer.append()
    renderer.out.drain(into: &sink, always: true)
}

/// Lays out a score, a line for each step of the arithmetic.
struct ScoreRenderer {
    /// What is written and not yet handed on.
    var out: [UInt8] = []
    private let outcome: Outcome
    private let score: Score
    private let language: Language

    init(outcome: Outcome, score: Score, options: RenderOptions) {
        self.outcome = outcome
        self.score = score
        language = options.language
    }

    mutating func append() {
        for (index, line) in score.lines.enumerated() {
            switch line.kind {
            case .whole:
                var text = "\(line.points.shown) / 100"
                if let grade = score.grade { text += "  \(grade.text(in: language))" }
                write(Wording.scoreOf.text(language, [.init("year", String(score.fiscalYear))]) + ": " + text + mean(of: index, .indicator))
            case .indicator:
                write("\n" + named(line, indent: 2) + mean(of: index, .subIndicator))
            case .subIndicator:
                let items = below(index, .item)
                let met = items.count { $0.points > Ratio(0) }
                write(named(line, indent: 4) + " = " + Wording.metOf.text(language, [.init("met", met), .init("count", items.count)]))
            case .item:
                if line.points > Ratio(0) { continue }
                let result = outcome.verdicts.first { $0.isItem && $0.requirement == line.id }?.result
                let name = result.map { Wording.name(of: $0, language) } ?? Wording.notEvaluated.text(language)
                let lost = Wording.pointsAtStake.text(language, [.init("points", line.weight.shown)])
                write("      \(line.id) \(line.title.text(in: language)) — \(name), \(lost)")
            }
        }
    }

    private func named(_ line: Score.Line, indent: Int) -> String {
        String(repeating: " ", count: indent) + "\(line.id) \(line.title.text(in: language)): \(line.points.shown)"
    }

    /// The lines of a kind that count towards a line.
    private func below(_ index: Int, _ kind: Score.Line.Kind) -> [Score.Line] {
        let own = score.lines[index].kind
        let rest = score.lines[(index + 1)...].prefix { $0.kind != own && !(own == .subIndicator && $0.kind == .indicator) }
        return rest.filter { $0.kind == kind }
    }

    private func mean(of index: Int, _ kind: Score.Line.Kind) -> String {
        let parts = below(index, kind)
        guard parts.count > 1 else { return "" }
        return " = (" + parts.map(\.points.shown).joined(separator: " + ") + ") / \(parts.count)"
    }

    private mutating func write(_ text: String) {
        out += text.utf8
        out.append(UInt8(ascii: "\n"))
    }
}
