public import Diagnostics

/// Says what became of the items of one year in a later one: moved, merged, split, added, removed, and what each asks otherwise.
public struct PackDiff {
    /// What became of items.
    enum Kind: CaseIterable {
        case same, changed, moved, merged, split, added, removed
    }

    /// One line of the comparison.
    struct Entry {
        let kind: Kind
        let old: [Item]
        let new: Item?
        /// Whether the items' titles do not tell, and no primary source says it.
        let isInferred: Bool
        /// What is asked otherwise, a phrase each.
        let changes: [Phrase]
    }

    let from: Pack
    let to: Pack
    let entries: [Entry]

    /// Compares two packs of a library; nil unless it has both and the first is of the earlier year.
    public init?(_ library: PackLibrary, from: String, to: String) {
        guard let first = library.packs.first(where: { $0.id == from }), let last = library.packs.first(where: { $0.id == to }),
            first.fiscalYear < last.fiscalYear
        else { return nil }
        self.from = first
        self.to = last
        // Between them lead the packs for all agencies, one a year.
        let between = library.packs.filter { $0.base == nil && $0.fiscalYear > first.fiscalYear && $0.fiscalYear < last.fiscalYear }
        let steps = [first] + between + [last]
        let roots = Self.roots(steps)
        var heirs: [String: Int] = [:]
        for item in last.items { for old in roots[item.id]?.ids ?? [] { heirs[old, default: 0] += 1 } }
        var entries = last.items.map { item in
            let root = roots[item.id] ?? ([], false)
            let old = first.items.filter { root.ids.contains($0.id) }
            let changes = old.isEmpty ? [] : ItemChanges(old, item).phrases
            return Entry(
                kind: Self.kind(old, item, isSplit: old.contains { heirs[$0.id, default: 0] > 1 }, isChanged: !changes.isEmpty), old: old,
                new: item, isInferred: root.isInferred, changes: changes)
        }
        entries += first.items.filter { heirs[$0.id] == nil }.map {
            Entry(kind: .removed, old: [$0], new: nil, isInferred: false, changes: [])
        }
        self.entries = entries
    }

    private static func kind(_ old: [Item], _ new: Item, isSplit: Bool, isChanged: Bool) -> Kind {
        if old.isEmpty { return .added }
        if old.count > 1 { return .merged }
        if isSplit { return .split }
        if old[0].id != new.id { return .moved }
        return isChanged ? .changed : .same
    }

    /// The items of the first pack that each item of the last goes back to, through all years between.
    private static func roots(_ steps: [Pack]) -> [String: (ids: Set<String>, isInferred: Bool)] {
        var roots: [String: (ids: Set<String>, isInferred: Bool)] = [:]
        for item in steps[0].items { roots[item.id] = ([item.id], false) }
        for (earlier, later) in zip(steps, steps.dropFirst()) {
            var next: [String: (ids: Set<String>, isInferred: Bool)] = [:]
            for item in later.items {
                var root: (ids: Set<String>, isInferred: Bool) = ([], false)
                for (old, isInferred) in predecessors(of: item, in: earlier) {
                    guard let own = roots[old] else { continue }
                    root.ids.formUnion(own.ids)
                    root.isInferred = root.isInferred || isInferred || own.isInferred
                }
                next[item.id] = root
            }
            roots = next
        }
        return roots
    }

    /// The items of the year before that an item goes on from: those it names, else the one of the same title.
    private static func predecessors(of item: Item, in earlier: Pack) -> [(id: String, isInferred: Bool)] {
        if let follows = item.follows {
            // A pack that changes another has its items.
            let starts = [earlier.id, earlier.base].compactMap { $0.map { $0 + "/" } }
            return follows.items.compactMap { id in
                starts.first { id.hasPrefix($0) }.map { (String(id.dropFirst($0.count)), follows.confidence != .high) }
            }
        }
        let title = LabelKey.folded(item.title.th)
        return earlier.items.filter { LabelKey.folded($0.title.th) == title }.map { ($0.id, false) }
    }

    // MARK: Words

    /// The comparison in words.
    public func text(_ language: Language) -> String {
        func say(_ phrase: Phrase) -> String { phrase.text(in: language) }
        let items = Phrase(th: "ข้อ", en: "items")
        var out = "\(from.id) → \(to.id): \(from.items.count) → \(to.items.count) \(say(items))\n\n"
        for entry in entries {
            let old = entry.old.map(\.id).joined(separator: " + ")
            let ids = [old, entry.new?.id ?? ""].filter { !$0.isEmpty }
            let title = (entry.new ?? entry.old.first)?.title ?? Phrase("")
            let isSame = entry.kind == .same || entry.kind == .changed
            out += "\(say(entry.kind.word)): \(isSame ? old : ids.joined(separator: " → ")) \(say(title))"
            if entry.isInferred { out += say(Phrase(th: " (สรุปจากเนื้อหา)", en: " (inferred)")) }
            out += "\n"
            for change in entry.changes { out += "    \(say(change))\n" }
        }
        let counts = Kind.allCases.compactMap { kind in
            let count = entries.count { $0.kind == kind }
            return count > 0 ? "\(say(kind.word)) \(count)" : nil
        }
        return out + "\n" + counts.joined(separator: ", ") + "\n"
    }
}

extension PackDiff.Kind {
    /// What is written in front of an item.
    var word: Phrase {
        switch self {
        case .added: Phrase(th: "เพิ่ม", en: "added")
        case .changed: Phrase(th: "แก้ไข", en: "changed")
        case .merged: Phrase(th: "รวม", en: "merged")
        case .moved: Phrase(th: "ย้าย", en: "moved")
        case .removed: Phrase(th: "ตัดออก", en: "removed")
        case .same: Phrase(th: "คงเดิม", en: "same")
        case .split: Phrase(th: "แยก", en: "split")
        }
    }
}
