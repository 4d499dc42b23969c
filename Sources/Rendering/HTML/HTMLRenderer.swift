import Diagnostics

/// Writes a page that is opened by double click: the verdict of each item, and each table with what is wrong in it.
///
/// It holds all it needs: nothing is fetched, and everything can be read where no script may run. Floods are cut with their true totals.
struct HTMLRenderer {
    /// The findings of one item, with the files they stand in.
    struct Section {
        /// The item; nil for what belongs to none.
        let item: Int?
        var files: [File] = []
    }

    /// The findings of one file that are shown, and how many more there are.
    struct File {
        let file: Int32
        var findings: [Int] = []
        var more: [(tally: Flood.Tally, rule: RuleID, level: Level)] = []
    }

    let outcome: Outcome
    let options: RenderOptions
    var html = HTMLBuffer()
    private(set) var index: ItemIndex
    /// The rules that are shown, and so explained, in order.
    private(set) var rules: [RuleID] = []
    private(set) var sections: [Section] = []

    init(outcome: Outcome, options: RenderOptions) {
        let outcome = outcome.withHarmlessNames
        self.outcome = outcome
        self.options = options
        index = ItemIndex(outcome)
        collect()
    }

    var language: Language { options.language }

    func say(_ wording: PageWording, _ arguments: [Message.Argument] = []) -> String { wording.text(language, arguments) }

    /// The number of a rule's explanation on the page.
    func number(of rule: RuleID) -> Int {
        var low = 0
        var high = rules.count
        while low < high {
            let middle = (low + high) / 2
            if rules[middle] < rule { low = middle + 1 } else { high = middle }
        }
        return low
    }

    mutating func render(into sink: inout some ByteSink) {
        appendHead(title: say(.page), script: true)
        html.element("<a class=\"skip\" href=\"#findings\">", say(.skip), "</a>\n")
        appendTop()
        html.raw("<main>\n")
        appendVerdicts()
        appendFindings(into: &sink)
        appendWaived()
        appendAssumptions()
        appendRules(into: &sink)
        html.raw("</main>\n")
        html.raw("<footer><p>")
        html.text(say(.locally, [.init("version", options.version)]))
        html.raw("</p></footer>\n<script>")
        html.raw(HTMLStyle.script)
        html.raw("</script>\n</body>\n</html>\n")
        html.bytes.drain(into: &sink, always: true)
    }

    /// Puts findings under their items and files, and cuts floods.
    private mutating func collect() {
        var flood = Flood(outcome, cap: options.maximumPerRule ?? .max, showsNotes: options.showsNotes)
        var places: [Int: Int] = [:]
        var seen: Set<RuleID> = []
        for (number, finding) in outcome.findings.enumerated() where options.showsNotes || finding.level > .note {
            guard let tally = flood.show(finding) else { continue }
            seen.insert(finding.rule)
            let item = index.index(of: finding)
            let at = places[item ?? -1] ?? sections.count
            if at == sections.count {
                places[item ?? -1] = at
                sections.append(Section(item: item))
            }
            if sections[at].files.last?.file != finding.place.file, !sections[at].files.contains(where: { $0.file == finding.place.file }) {
                sections[at].files.append(File(file: finding.place.file))
            }
            guard let file = sections[at].files.lastIndex(where: { $0.file == finding.place.file }) else { continue }
            sections[at].files[file].findings.append(number)
            if tally.shown == options.maximumPerRule, tally.total > tally.shown {
                sections[at].files[file].more.append((tally, finding.rule, finding.level))
            }
        }
        // What belongs to no item comes first: a file that cannot be read answers nothing.
        sections.sort { ($0.item ?? -1) < ($1.item ?? -1) }
        for waived in outcome.waived { seen.insert(waived.finding.rule) }
        rules = seen.sorted()
    }

    private mutating func appendTop() {
        html.raw("<header class=\"top\">\n")
        html.element("<h1>", say(.page), "</h1>\n")
        html.element("<p class=\"soft\">", outcome.subject(in: language), "</p>\n")
        let summary = Summary(outcome)
        html.raw("<ul class=\"tally\">")
        for level in Level.allCases.reversed() where summary.counts[level] > 0 {
            var counts = LevelCounts()
            counts[level] = summary.counts[level]
            html.raw("<li class=\"badge ")
            html.raw(level.className)
            html.element("\">", Wording.findings(counts, language), "</li>")
        }
        if summary.counts.total == 0 { html.element("<li class=\"badge good\">", Wording.noFindings.text(language), "</li>") }
        if summary.waived > 0 {
            html.element("<li class=\"badge idle\">", Wording.waivedCount.text(language, [.init("count", summary.waived)]), "</li>")
        }
        html.raw("</ul>\n")
        if outcome.isIncomplete {
            html.element("<p class=\"alarm\">", Wording.incomplete.text(language), "</p>\n")
            for (rule, count) in outcome.unkept.sorted(by: { $0.key < $1.key }) {
                html.element("<p>", Wording.unkept(rule, count, language), "</p>\n")
            }
        }
        html.raw("</header>\n")
    }

    private mutating func appendWaived() {
        guard !outcome.waived.isEmpty else { return }
        html.element("<section class=\"waived\"><h2>", say(.waivedSection), "</h2>\n<ul class=\"card plain\">\n")
        for waived in outcome.waived {
            html.element("<li>", outcome.harmlessLocation(of: waived.finding.place, in: language), " — ")
            html.text(outcome.message(of: waived.finding, in: language))
            html.element(" <span class=\"soft\">", "[\(waived.finding.rule)] ", "")
            html.element("", say(.waivedBy, [.init("reason", waived.reason), .init("approver", waived.approver)]), "</span></li>\n")
        }
        html.raw("</ul></section>\n")
    }

    private mutating func appendAssumptions() {
        guard !options.isQuiet, !outcome.assumptions.isEmpty else { return }
        html.element("<section class=\"assumptions\"><h2>", Wording.assumption.text(language), "</h2>\n<ul class=\"card plain\">\n")
        for assumption in outcome.assumptions {
            html.raw("<li>")
            if let path = outcome.path(ofFile: assumption.file) { html.element("<b>", path, "</b> — ") }
            html.element("", assumption.message.text(in: language), "</li>\n")
        }
        html.raw("</ul></section>\n")
    }

    private mutating func appendRules(into sink: inout some ByteSink) {
        guard !rules.isEmpty else { return }
        html.element("<section class=\"rules\"><h2>", say(.rulesSection), "</h2>\n<div class=\"card\">\n")
        for (number, rule) in rules.enumerated() {
            appendRule(rule, number)
            html.bytes.drain(into: &sink)
        }
        html.raw("</div></section>\n")
    }

    private mutating func appendRule(_ id: RuleID, _ number: Int) {
        let rule = outcome.rules[id] ?? Rule(id: id, level: .error, title: Phrase(id.description))
        html.raw("<details")
        html.attribute("id", "r", number)
        html.element("><summary><code>", id.description, "</code> — ")
        html.element("", (outcome.explanations[id]?.title ?? rule.title).text(in: language), "</summary>\n")
        if let explanation = outcome.explanations[id] {
            if let context = explanation.context { html.element("<p class=\"soft\">", context.text(in: language), "</p>\n") }
            for section in explanation.sections {
                html.element("<h4>", section.part.heading.text(in: language), "</h4>\n")
                if !section.lines.isEmpty {
                    html.raw("<ul>")
                    for line in section.lines { html.element("<li>", line.text(in: language), "</li>") }
                    html.raw("</ul>\n")
                }
                guard !section.code.isEmpty else { continue }
                html.raw("<pre><code>")
                for line in section.code { html.element("", line.text(in: language), "\n") }
                html.raw("</code></pre>\n")
            }
        } else {
            if let help = rule.help { html.element("<p>", help.text(in: language), "</p>\n") }
            if let requirement = rule.requirement {
                html.element("<p class=\"soft\">", Wording.requirement.text(language), ": ")
                let name = Wording.name(of: requirement, language)
                html.element("", requirement.source.map { "\(name) — \($0)" } ?? name, "</p>\n")
            }
        }
        html.raw("</details>\n")
    }
}

extension Outcome {
    /// Whose report it is, and of which year: `agency · FY2567 · 7 files`.
    func subject(in language: Language) -> String {
        var parts: [String] = []
        for agency in files.compactMap(\.agency) where !parts.contains(agency) { parts.append(agency) }
        for year in Set(items.map(\.fiscalYear) + [score?.fiscalYear].compactMap(\.self)).sorted() {
            parts.append(language == .th ? "ปีงบประมาณ พ.ศ. \(year)" : "FY\(year)")
        }
        parts.append(Wording.counted(files.count, .file, .files, language))
        return parts.joined(separator: " · ")
    }
}

extension Level {
    /// The class of what has this level.
    var className: StaticString {
        switch self {
        case .error: "error"
        case .note: "note"
        case .warning: "warning"
        }
    }
}
