import Diagnostics

/// What is to be corrected: by the unit that must act, then item, what costs most points first; every finding is in exactly one line.
struct Checklist {
    /// One thing to do, at one place or at many.
    struct Line {
        let level: Level
        let rule: RuleID
        /// The path of the file; nil where a finding stands in none.
        let file: String?
        /// The sheet or table; nil outside tables.
        let table: String?
        /// Every place within the file, put together: `N12:N40, P3`; empty for the whole of it.
        let places: String
        /// How many findings it stands for.
        let count: Int
        /// What is wrong.
        let message: String
        /// What to change to what, else what to do.
        let cure: String?
        /// By when, where it is known.
        let due: String?

        /// The file, the sheet and the places in one line.
        func location(_ language: Language) -> String {
            var parts = [file, table, places.isEmpty ? nil : places].compactMap(\.self)
            if count > 1, !places.isEmpty { parts[parts.count - 1] += " (\(PageWording.places.text(language, [.init("count", count)])))" }
            return parts.joined(separator: " · ")
        }
    }

    /// The lines of one item.
    struct Part {
        /// The item; nil for what belongs to none.
        let item: ItemIndex.Item?
        var lines: [Line]
    }

    /// What one unit has to do.
    struct Unit {
        let name: Phrase
        /// The points of its items that are lost as it stands.
        let stake: Ratio
        let parts: [Part]

        /// How many findings it has.
        var count: Int { parts.reduce(0) { $0 + $1.lines.reduce(0) { $0 + $1.count } } }
    }

    private(set) var units: [Unit] = []
    /// The items that no file answers: nothing was found in them, and they are still to do.
    let unanswered: [String]

    /// How many findings there are in all lines.
    var count: Int { units.reduce(0) { $0 + $1.count } }

    init(_ outcome: Outcome, _ language: Language) {
        let outcome = outcome.withHarmlessNames
        var index = ItemIndex(outcome)
        var grouping = ChecklistGroups(outcome, language)
        for finding in outcome.findings { grouping.add(finding, item: index.index(of: finding)) }
        for (rule, count) in outcome.unkept.sorted(by: { $0.key < $1.key }) {
            let level = outcome.rules[rule]?.level ?? .error
            let item = index.index(of: Finding(rule: rule, level: level, place: Place()))
            grouping.addUnkept(rule, level, count, item: item)
        }
        let lines = grouping.lines
        let parts = lines.sorted { ($0.key ?? -1) < ($1.key ?? -1) }.map { number, lines in
            // Errors first; alike, they stay in the order of files and places.
            let ordered = Level.allCases.reversed().flatMap { level in lines.filter { $0.level == level } }
            return (
                unit: index.unitNumber(of: number.map { index.items[$0] }), part: Part(item: number.map { index.items[$0] }, lines: ordered)
            )
        }
        units = Dictionary(grouping: parts, by: \.unit).sorted { $0.key < $1.key }.map { number, parts in
            let own = parts.map(\.part).sorted { Checklist.stake($0) > Checklist.stake($1) }
            return Unit(name: index.units[number], stake: own.map(Checklist.stake).reduce(Ratio(0), +), parts: own)
        }
        units.sort { $0.stake > $1.stake }
        unanswered = outcome.verdicts.filter { verdict in
            guard verdict.isItem, !index.items.contains(where: { $0.id == verdict.requirement && $0.counts.total > 0 }),
                verdict.file == nil, case .notEvaluated = verdict.result
            else { return false }
            return true
        }.map(\.requirement)
    }

    private static func stake(_ part: Part) -> Ratio { part.item?.stake ?? Ratio(0) }
}
