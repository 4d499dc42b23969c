import Diagnostics

/// How often each rule fires in each file, so that a flood is cut short with its true size.
struct Flood {
    /// The findings of one rule in one file.
    struct Tally {
        /// All of them.
        var total = 0
        /// Those shown so far.
        var shown = 0
        /// The 1-based rows or lines of the first that are not shown, no two alike in a row.
        var numbers: [Int] = []
        /// Whether `numbers` are rows rather than lines.
        var areRows = true
        /// Whether more places follow those in `numbers`.
        var hasMore = false
        /// The table that the numbers belong to.
        var table: Int32 = -1
    }

    private struct Key: Hashable {
        let file: Int32
        let rule: RuleID
    }

    /// How many places a shortened flood names.
    static let namedPlaces = 4

    private var tallies: [Tally] = []
    private var indices: [Key: Int] = [:]
    private var last: (key: Key, index: Int)?
    private let cap: Int

    /// Counts the findings; cheap for one rule at a time, a dictionary look-up for each finding else.
    init(_ outcome: Outcome, cap: Int, showsNotes: Bool) {
        self.cap = cap
        for finding in outcome.findings where showsNotes || finding.level > .note {
            let index = index(of: finding)
            tallies[index].total += 1
            if tallies[index].total > cap, !tallies[index].hasMore { note(finding.place, at: index, outcome) }
        }
    }

    /// Counts a finding as shown and gives its tally; nil when it is beyond the cap.
    mutating func show(_ finding: Finding) -> Tally? {
        let index = index(of: finding)
        guard tallies[index].shown < cap else { return nil }
        tallies[index].shown += 1
        return tallies[index]
    }

    private mutating func index(of finding: Finding) -> Int {
        let key = Key(file: finding.place.file, rule: finding.rule)
        if let last, last.key == key { return last.index }
        let index = indices[key] ?? tallies.count
        if index == tallies.count {
            tallies.append(Tally())
            indices[key] = index
        }
        last = (key, index)
        return index
    }

    private mutating func note(_ place: Place, at index: Int, _ outcome: Outcome) {
        guard let location = outcome.location(of: place) else { return }
        let row = location.hasCells || !location.span.isKnown ? location.row : nil
        guard let number = row.map({ $0 + 1 }) ?? (location.span.isKnown ? Int(location.span.line) : nil) else { return }
        if tallies[index].numbers.isEmpty {
            tallies[index].areRows = row != nil
            tallies[index].table = place.table
        }
        guard tallies[index].areRows == (row != nil), tallies[index].table == place.table else {
            tallies[index].hasMore = true
            return
        }
        guard tallies[index].numbers.last != number else { return }
        if tallies[index].numbers.count == Flood.namedPlaces {
            tallies[index].hasMore = true
        } else {
            tallies[index].numbers.append(number)
        }
    }
}

extension Flood.Tally {
    /// How many findings of the rule are not shown, and where the first of them stand.
    func sentence(_ rule: RuleID, _ language: Language) -> String {
        var arguments: [Message.Argument] = [.init("count", total - shown), .init("rule", rule.description)]
        guard !numbers.isEmpty else { return Wording.more.text(language, arguments) }
        let list = numbers.map(String.init).joined(separator: ", ") + (hasMore ? " …" : "")
        let isOne = numbers.count == 1 && !hasMore
        let wording: Wording = areRows ? (isOne ? .row : .rows) : (isOne ? .line : .lines)
        arguments.append(.init("places", wording.text(language, [.init("list", list)])))
        return Wording.moreAt.text(language, arguments)
    }
}
