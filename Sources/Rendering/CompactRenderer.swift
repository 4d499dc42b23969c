import Diagnostics

/// Writes one line for each finding, with the names of levels in English whatever the language of the messages.
struct CompactRenderer {
    /// What is written and not yet handed on.
    var out: [UInt8] = []
    private let outcome: Outcome
    private let language: Language
    private var bare = BareParts()

    init(outcome: Outcome, language: Language) {
        self.outcome = outcome.withHarmlessNames
        self.language = language
    }

    mutating func append(_ finding: Finding) {
        let location = outcome.harmlessLocation(of: finding.place, in: language)
        if !location.isEmpty {
            out.append(location)
            out.append(": ")
        }
        guard finding.full == nil else { return out.append(contentsOf: rest(of: finding)) }
        if let part = bare.known(for: finding) { return out.append(contentsOf: part.opening) }
        let part = BareParts.Part(opening: rest(of: finding), closing: [])
        bare.keep(part, for: finding)
        out.append(contentsOf: part.opening)
    }

    /// All that stands behind the place.
    private func rest(of finding: Finding) -> [UInt8] {
        Array("\(finding.level.name): \(oneLine(outcome.message(of: finding, in: language))) [\(oneLine(finding.rule.description))]\n".utf8)
    }
}
