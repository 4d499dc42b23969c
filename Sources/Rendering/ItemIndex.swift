import Diagnostics

/// Which item each finding belongs to, which unit answers for it, and what it costs.
struct ItemIndex {
    /// One item, as far as it is known.
    struct Item {
        let id: String
        /// The fiscal year; nil where only a verdict names the item.
        let fiscalYear: Int?
        let title: Phrase?
        /// The unit that answers for it; nil where no pack says.
        let owner: Phrase?
        /// Its points of 100.
        let weight: Ratio?
        /// How it came out; nil when it was not judged.
        var verdict: Int?
        /// The number of its findings.
        var counts = LevelCounts()

        /// The points that are lost, or will be, as it stands; 0 when it is met.
        var stake: Ratio { isLost ? weight ?? Ratio(0) : Ratio(0) }
        /// Whether it is not met.
        fileprivate(set) var isLost = false
    }

    /// The items, in the packs' order, then those that only findings name.
    private(set) var items: [Item]
    /// What answers for what belongs to no item, and for an item without owner.
    static let maker = Phrase(th: "ผู้จัดทำรายงาน", en: "whoever makes the report")
    /// The units, in the order of their first items.
    private(set) var units: [Phrase] = []
    private var indices: [String: Int] = [:]
    private var rules: [RuleID: Int?] = [:]
    private let outcome: Outcome

    init(_ outcome: Outcome) {
        self.outcome = outcome
        items = outcome.items.map {
            Item(id: $0.id, fiscalYear: $0.fiscalYear, title: $0.title, owner: $0.owner, weight: $0.weight)
        }
        for (index, item) in items.enumerated() {
            indices["\(item.fiscalYear ?? 0)/\(item.id)"] = index
            if indices[item.id] == nil { indices[item.id] = index }
        }
        for (number, verdict) in outcome.verdicts.enumerated() where verdict.isItem {
            let index = indices[verdict.requirement] ?? add(verdict.requirement, nil, verdict.title)
            // Of two years of one item, each has its verdict in turn.
            let free = items.indices.first { items[$0].id == verdict.requirement && items[$0].verdict == nil } ?? index
            items[free].verdict = number
            items[free].isLost = !verdict.result.isMet
        }
        for finding in outcome.findings {
            guard let index = self.index(of: finding) else { continue }
            items[index].counts[finding.level] += 1
            if finding.level == .error { items[index].isLost = true }
        }
        for item in items where !units.contains(where: { $0.th == unit(of: item).th }) { units.append(unit(of: item)) }
        if !units.contains(where: { $0.th == Self.maker.th }) { units.append(Self.maker) }
    }

    /// The item a finding belongs to: its rule's, else the one that its file answers; nil when there is none.
    mutating func index(of finding: Finding) -> Int? {
        if let known = rules[finding.rule], let index = known { return index }
        if let requirement = outcome.rule(of: finding).requirement {
            let index =
                indices["\(requirement.fiscalYear)/\(requirement.item)"] ?? indices[requirement.item]
                ?? add(requirement.item, requirement.fiscalYear, nil)
            rules[finding.rule] = index
            return index
        }
        // A rule that nobody describes is still named for its item.
        let prefix = String(finding.rule.description.prefix { $0 != "/" })
        if outcome.rules[finding.rule] == nil, let index = indices[prefix] {
            rules[finding.rule] = index
            return index
        }
        guard finding.place.file >= 0, Int(finding.place.file) < outcome.files.count else { return nil }
        return outcome.files[Int(finding.place.file)].item.map { indices[$0] ?? add($0, nil, nil) }
    }

    /// The unit that answers for an item.
    func unit(of item: Item?) -> Phrase { item?.owner ?? Self.maker }

    /// The number of the unit that answers for an item.
    func unitNumber(of item: Item?) -> Int {
        let unit = unit(of: item)
        return units.firstIndex { $0.th == unit.th } ?? 0
    }

    private mutating func add(_ id: String, _ year: Int?, _ title: Phrase?) -> Int {
        items.append(Item(id: id, fiscalYear: year, title: title, owner: nil, weight: nil))
        indices[id] = items.count - 1
        if let year { indices["\(year)/\(id)"] = items.count - 1 }
        return items.count - 1
    }
}
