import Diagnostics

extension Outcome {
    /// The indices of findings, errors first, then warnings, then notes; among these the first of each rule in each file, then the second.
    ///
    /// Where only the first few are looked at, they show as many kinds of trouble as there are.
    func worstFirst(showsNotes: Bool) -> [Int] {
        struct Kind: Hashable {
            let file: Int32
            let rule: RuleID
        }
        var seen: [Kind: UInt64] = [:]
        var keys: [UInt64] = []
        for (index, finding) in findings.enumerated() where showsNotes || finding.level > .note {
            let kind = Kind(file: finding.place.file, rule: finding.rule)
            let count = seen[kind] ?? 0
            seen[kind] = count + 1
            // Two bits for the level, thirty for the count, thirty-two for the index, which also keeps the order of equals.
            let level = UInt64(Level.error.rawValue - finding.level.rawValue)
            keys.append(level << 62 | min(count, 1 << 30 - 1) << 32 | UInt64(UInt32(clamping: index)))
        }
        keys.sort()
        return keys.map { Int($0 & 0xFFFF_FFFF) }
    }
}
