import Diagnostics

/// Writes findings as a compiler does: a head line, the place drawn, what to do; then verdicts and a summary.
struct TextRenderer {
    let outcome: Outcome
    let options: RenderOptions
    let style: Style
    /// What is written and not yet handed on.
    var out: [UInt8] = []
    /// Whether what is written so far ends with an empty line, or is nothing.
    private var endsBlank = true
    private var flood: Flood?
    /// The sources of requirements that were named already, with the item and its year.
    var shownSources: Set<[String]> = []

    init(outcome: Outcome, options: RenderOptions) {
        self.outcome = outcome.withHarmlessNames
        self.options = options
        style = Style(isOn: options.color)
        flood = options.maximumPerRule.map { Flood(outcome, cap: max($0, 1), showsNotes: options.showsNotes) }
    }

    var language: Language { options.language }

    /// Writes what was taken for granted.
    mutating func appendAssumptions() {
        for assumption in outcome.assumptions {
            appendHead(at: Place(file: assumption.file), .note, assumption.message.text(in: language), rule: nil)
        }
        endsBlank = outcome.assumptions.isEmpty
        appendBlankLine()
    }

    /// Writes an empty line unless one was just written.
    mutating func appendBlankLine() {
        if !endsBlank { out.append("\n") }
        endsBlank = true
    }

    /// Writes a finding, or nothing when its rule has been shown often enough in this file.
    mutating func append(_ finding: Finding) {
        guard options.showsNotes || finding.level > .note else { return }
        let tally = flood?.show(finding)
        if flood != nil, tally == nil { return }
        appendHead(
            at: finding.place, opening: opening(of: finding), finding.level, outcome.message(of: finding, in: language), rule: finding.rule)
        let bodyStart = out.count
        var indent = 4
        var visible: Set<Int> = []
        if let excerpt = finding.full?.excerpt { indent = append(excerpt, of: finding, visible: &visible) }
        appendDetails(of: finding, indent: indent, visible: visible)
        if let tally, tally.shown < tally.total, tally.shown == max(options.maximumPerRule ?? 0, 1) { appendMore(tally, finding.rule) }
        endsBlank = false
        if out.count > bodyStart { appendBlankLine() }
    }

    /// Writes how many findings were only counted.
    mutating func appendUnkept() {
        appendBlankLine()
        for rule in outcome.unkept.keys.sorted() {
            append(Wording.unkept(rule, outcome.unkept[rule] ?? 0, language), indent: 4, hanging: 6)
        }
        endsBlank = outcome.unkept.isEmpty
        appendBlankLine()
    }

    /// Writes text in lines that fit the width.
    mutating func append(_ text: String, indent: Int, hanging: Int) {
        for (number, line) in wrapped(text, first: options.columns - indent, rest: options.columns - hanging).enumerated() {
            out.append(" ", times: number == 0 ? indent : hanging)
            out.append(contentsOf: line)
            out.append("\n")
        }
    }

    /// The place as a head line names it; a cell of a word-processor file with the first words of its row.
    private func headLocation(of place: Place, opening: String?) -> String {
        let location = outcome.harmlessLocation(of: place, in: language)
        guard let opening, place.table >= 0, outcome.wordPlace(of: place, in: language) != nil else { return location }
        return "\(location) (\(opening))"
    }

    /// The first words of the row that a finding is about, by which it is found in a table without row numbers.
    private func opening(of finding: Finding) -> String? {
        guard case .grid(let grid) = finding.full?.excerpt, grid.row == Int(finding.place.row) else { return nil }
        let first = grid.columns.first { $0.column != Int(finding.place.column) && !$0.text.isEmpty }
        return first.map { String(decoding: ShownText($0.text).cut(to: GridLayout.openingCells).bytes, as: UTF8.self) }
    }

    /// Writes the one line that says where and what.
    private mutating func appendHead(at place: Place, opening: String? = nil, _ level: Level, _ message: String, rule: RuleID?) {
        let location = headLocation(of: place, opening: opening)
        if !location.isEmpty {
            out.append(location)
            out.append(": ")
        }
        style.append("\(Wording.name(of: level, language)):".utf8, .level(level), to: &out)
        out.append(" ")
        style.append(oneLine(message).utf8, .message, to: &out)
        if let rule {
            out.append(" [")
            out.append(oneLine(rule.description))
            out.append("]")
        }
        out.append("\n")
    }

    /// Writes how many findings of a rule are not shown, and where the first of them stand.
    private mutating func appendMore(_ tally: Flood.Tally, _ rule: RuleID) {
        append(tally.sentence(rule, language), indent: 4, hanging: 6)
    }
}
