import Diagnostics

/// The rules of a SARIF run, sorted by their ids, and their indices.
struct SARIFRules {
    private let rules: [Rule]
    private let explanations: [RuleID: Explanation]
    private let indices: [RuleID: Int]

    /// Takes the rules that have findings: packs have a thousand rules, and `explain` tells of the others.
    init(_ outcome: Outcome) {
        var known: [RuleID: Rule] = [:]
        var last: RuleID?
        for finding in outcome.findings where finding.rule != last {
            last = finding.rule
            if known[finding.rule] == nil { known[finding.rule] = outcome.rule(of: finding) }
        }
        for waived in outcome.waived where known[waived.finding.rule] == nil {
            known[waived.finding.rule] = outcome.rule(of: waived.finding)
        }
        for rule in outcome.unkept.keys where known[rule] == nil {
            known[rule] = outcome.rules[rule] ?? Rule(id: rule, level: .error, title: Phrase(rule.description))
        }
        let rules = known.values.sorted { $0.id < $1.id }
        self.rules = rules
        explanations = outcome.explanations
        indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($0.element.id, $0.offset) })
    }

    /// The index of a rule.
    func index(of rule: RuleID) -> Int? { indices[rule] }

    /// Writes the member `rules`.
    func append(_ language: Language, to json: inout JSONBuffer) {
        json.beginArray("rules")
        for rule in rules {
            json.elementOnNewLine()
            append(rule, language, to: &json)
        }
        json.endArray()
    }

    private func append(_ rule: Rule, _ language: Language, to json: inout JSONBuffer) {
        let title = oneLine(rule.title.text(in: language))
        json.beginObject()
        json.member("id", rule.id.description)
        if let name = SARIFRules.name(of: rule.id) { json.member("name", name) }
        appendText("shortDescription", title, to: &json)
        appendText("fullDescription", rule.requirement.map { "\(title) — \(description(of: $0, language))" } ?? title, to: &json)
        appendHelp(of: rule, language, to: &json)
        json.beginObject("defaultConfiguration")
        json.member("level", rule.level.name)
        json.endObject()
        appendProperties(of: rule, to: &json)
        json.endObject()
    }

    private func appendText(_ key: StaticString, _ text: String, to json: inout JSONBuffer) {
        json.beginObject(key)
        json.member("text", text)
        json.endObject()
    }

    private func appendHelp(of rule: Rule, _ language: Language, to json: inout JSONBuffer) {
        let help = rule.help.map { oneLine($0.text(in: language)) }
        let requirement = rule.requirement.map { oneLine(description(of: $0, language)) }
        let label = Wording.requirement.text(language)
        let explain = Wording.explain.text(language, [.init("rule", oneLine(rule.id.description))])
        json.beginObject("help")
        if let explanation = explanations[rule.id] {
            json.member("text", explanation.plainText(in: language))
            json.member("markdown", explanation.markdownText(in: language))
            json.endObject()
            return
        }
        json.member("text", [help, requirement.map { "\(label): \($0)" }, explain].compactMap(\.self).joined(separator: "\n"))
        json.member(
            "markdown",
            [help.map(markdown), requirement.map { "**\(label)**: \(markdown($0))" }, markdown(explain)].compactMap(\.self)
                .joined(separator: "\n\n"))
        json.endObject()
    }

    /// Tags as GitHub shows them, and where the demand is written.
    private func appendProperties(of rule: Rule, to json: inout JSONBuffer) {
        json.beginObject("properties")
        json.beginArray("tags")
        for tag in [rule.requirement?.item ?? "file", rule.requirement.map { "FY\($0.fiscalYear)" }].compactMap(\.self) {
            json.element()
            json.bytes.append(quoted: tag)
        }
        json.endArray()
        // GitHub's words for the three levels.
        json.member("problem.severity", rule.level == .note ? "recommendation" : rule.level.name)
        if let requirement = rule.requirement {
            json.member("item", requirement.item)
            json.member("fiscalYear", requirement.fiscalYear)
            if let element = requirement.element { json.member("element", element) }
            if let source = requirement.source { json.member("source", source) }
        }
        json.endObject()
    }

    private func description(of requirement: RequirementReference, _ language: Language) -> String {
        let name = Wording.name(of: requirement, language)
        return requirement.source.map { "\(name) — \($0)" } ?? name
    }

    /// The last parts of an id as an identifier, such as `AgreedAboveBudget`, SARIF 2.1.0 §3.49.7; nil when nothing is left of it.
    static func name(of rule: RuleID) -> String? {
        var name: [UInt8] = []
        var beginsWord = true
        let path = rule.description.utf8
        for byte in path[(path.firstIndex(of: UInt8(ascii: "/")).map(path.index(after:)) ?? path.startIndex)...] {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                name.append(beginsWord ? byte & 0xDF : byte)
                beginsWord = false
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                name.append(byte)
                beginsWord = false
            default: beginsWord = true
            }
        }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
}
