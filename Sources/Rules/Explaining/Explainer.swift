public import Diagnostics

/// Tells what an item, a demand or a rule asks, why, how it is decided, by which examples, and how it can be waived.
public struct Explainer: Sendable {
    private let library: PackLibrary
    /// The rules that packs do not know.
    private let rules: [Rule]

    /// Makes an explainer; of an outline, it reads the items that it is asked about.
    public init(_ library: PackLibrary, rules: [Rule]) {
        self.library = library
        self.rules = rules + EngineRules.all + PackRules.all + StatementRules.all
    }

    /// Every id that can be explained, sorted.
    public var ids: [String] {
        var ids = Set(rules.map(\.id.description) + Self.references)
        for pack in library.packs {
            for item in pack.items {
                ids.insert(item.id)
                ids.formUnion(item.rules.map(\.id.description))
                for index in item.tables.indices { ids.formUnion(TableSpec(item: item, table: index).demands) }
                if item.years != nil { ids.insert(YearsRules(item).requirement) }
                if let narrative = item.narrative { ids.insert(item.requirement(of: narrative)) }
            }
        }
        return ids.sorted()
    }

    /// The explanations of an id, one for each pack that has it, the latest first; empty when there is no such id.
    public func explanations(of id: String) -> [Explanation] {
        let wanted = id.lowercased()
        let known = library.packs.reversed().flatMap { pack in
            pack.items.filter { pack.ownItems.contains($0.id) }.compactMap { item -> Explanation? in
                if item.id.lowercased() == wanted { return ItemExplainer(full(item, of: pack), pack).whole }
                guard wanted.hasPrefix(item.id.lowercased() + "/") else { return nil }
                return ItemExplainer(full(item, of: pack), pack).explanation(of: id)
            }
        }
        if !known.isEmpty { return known }
        return rules.first { $0.id.description == id }.map { [Self.explanation(of: $0)] } ?? []
    }

    /// The explanations of rules of an outcome, those of these packs and of no pack.
    public func explanations(of rules: [Rule]) -> [RuleID: Explanation] {
        /// An item is read once for all its rules.
        struct Key: Hashable {
            let item: String
            let year: Int
        }
        var explanations: [RuleID: Explanation] = [:]
        var items: [Key: [ItemExplainer]] = [:]
        for rule in rules {
            guard let requirement = rule.requirement else {
                explanations[rule.id] = Self.explanation(of: rule)
                continue
            }
            let key = Key(item: requirement.item, year: requirement.fiscalYear)
            if items[key] == nil {
                // The pack for all agencies first, then those that change it.
                let packs = library.packs.filter { $0.fiscalYear == key.year }.sorted { $0.base == nil && $1.base != nil }
                items[key] = packs.compactMap { pack in pack.item(key.item).map { ItemExplainer(full($0, of: pack), pack) } }
            }
            explanations[rule.id] = items[key]?.lazy.compactMap { $0.explanation(of: rule.id.description) }.first
        }
        return explanations
    }

    /// An item with its examples.
    private func full(_ item: Item, of pack: Pack) -> Item {
        guard let outline = library.outline else { return item }
        let part = PackLibrary(library.files, only: outline.files(of: item, in: pack), detail: .everything)
        return part.packs.first { $0.id == pack.id }?.item(item.id) ?? item
    }

    /// The explanation of a rule that is no pack's: about files, settings, packs.
    private static func explanation(of rule: Rule) -> Explanation {
        let group = String(rule.id.description.prefix { $0 != "/" })
        let why: Phrase =
            switch group {
            case "pack":
                Phrase(
                    th: "ชุดข้อกำหนดที่เขียนผิดใช้ตรวจไม่ได้ หรือให้ผลที่เชื่อไม่ได้",
                    en: "a pack with a mistake cannot judge a report, or judges it wrongly")
            case "settings":
                Phrase(
                    th: "oitlint.toml กำหนดว่าตรวจไฟล์ใดกับข้อใด ถ้าเขียนผิด ผลตรวจก็ผิดตาม",
                    en: "oitlint.toml says which file answers which item: a mistake in it makes the verdicts wrong")
            default:
                rule.level == .error
                    ? Phrase(
                        th: "สิ่งที่อ่านไม่ได้ย่อมตรวจไม่ได้ และผู้ประเมินก็อาจเปิดไม่ได้เช่นกัน",
                        en: "what cannot be read cannot be checked, and an assessor may not be able to open it either")
                    : Phrase(
                        th: "อ่านไฟล์ได้ แต่อาจไม่ตรงกับที่ตั้งใจ ควรดูให้แน่ใจก่อนส่ง",
                        en: "the file could be read, but perhaps not as it was meant: make sure before it is submitted")
            }
        return Explanation(
            id: rule.id.description, title: rule.title, level: rule.level,
            sections: [
                .init(.demand, [rule.title]), .init(.why, [why]), .init(.cure, [rule.help].compactMap(\.self)),
                .init(
                    .waive,
                    [
                        Phrase(
                            th: "ยกเว้นไม่ได้ เพราะไม่ใช่ข้อกำหนดของข้อใด ต้องแก้ที่ไฟล์",
                            en: "it cannot be waived, for no item demands it: correct the file")
                    ]),
            ])
    }
}
