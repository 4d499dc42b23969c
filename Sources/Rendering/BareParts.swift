import Diagnostics

/// What is alike in all findings of one rule and level that say no more than their rule; made once for each.
struct BareParts {
    /// What stands before and behind the place.
    struct Part {
        let opening: [UInt8]
        let closing: [UInt8]
    }

    private struct Key: Hashable {
        let rule: RuleID
        let level: Level
    }

    private var parts: [Key: Part] = [:]
    private var last: (key: Key, part: Part)?

    /// The part for a finding; nil when it is the first of its kind.
    mutating func known(for finding: Finding) -> Part? {
        let key = Key(rule: finding.rule, level: finding.level)
        if let last, last.key == key { return last.part }
        guard let part = parts[key] else { return nil }
        last = (key, part)
        return part
    }

    /// Keeps the part for findings of a kind.
    mutating func keep(_ part: Part, for finding: Finding) {
        parts[Key(rule: finding.rule, level: finding.level)] = part
    }
}
