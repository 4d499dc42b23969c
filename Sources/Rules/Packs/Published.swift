import Diagnostics
import TOML

/// The ids under which a pack has found things in public, with their levels: what is listed keeps its meaning for ever.
///
/// Waivers, baselines and people's memory go by ids. A demand that is dropped leaves its id behind as retired, and no other may take it.
struct Published: Sendable {
    /// One line of the list.
    struct Entry: Sendable {
        let id: String
        /// The levels; of a retired id, why it is no longer used.
        let text: Phrase
        let origin: Origin
    }

    private(set) var ids: [Entry] = []
    private(set) var retired: [Entry] = []

    /// Reads the list of a pack.
    init(_ root: PackTable, _ loading: inout Loading) {
        var root = root
        if let published = root.table("published", &loading) {
            for entry in published.table.entries {
                guard let levels = published.text(entry.node, entry.key, &loading) else { continue }
                ids.append(Entry(id: entry.key, text: Phrase(levels), origin: Origin(file: root.file, range: entry.keySpan)))
            }
        }
        if var table = root.table("retired", &loading) {
            for entry in table.table.entries {
                let reason = table.phrase(entry.key, &loading) ?? Phrase("")
                retired.append(Entry(id: entry.key, text: reason, origin: Origin(file: root.file, range: entry.keySpan)))
            }
        }
        root.finish(&loading)
    }

    /// Holds a pack to its list: no retired id used again, no published one gone or of another level.
    func check(_ pack: Pack, _ loading: inout Loading) {
        let demands = pack.items.flatMap(\.publishedDemands)
        let known = Set(demands.map(\.id))
        let levels = Dictionary(ids.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let gone = Dictionary(retired.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for demand in demands {
            if let entry = gone[demand.id] {
                loading.report(
                    PackRules.retiredID, at: demand.origin, th: "รหัสนี้เลิกใช้แล้วและนำมาใช้อีกไม่ได้ (\(demand.id))",
                    en: "the id is retired and cannot be used again (\(demand.id))",
                    notes: [(entry.origin, Message(th: "เลิกใช้ที่นี่", en: "it is retired here"))])
            } else if let entry = levels[demand.id], entry.text.en != demand.levels {
                loading.report(
                    PackRules.changedLevel, at: entry.origin,
                    th: "\(demand.id) เผยแพร่แล้วด้วยระดับ “\(entry.text.th)” แต่ชุดข้อกำหนดใช้ “\(demand.levels)”",
                    en: "\(demand.id) is published as “\(entry.text.en)”, and the pack has “\(demand.levels)”",
                    notes: [(demand.origin, Message(th: "ประกาศไว้ที่นี่", en: "it is declared here"))])
            }
        }
        for entry in ids where !known.contains(entry.id) {
            loading.report(
                PackRules.vanishedID, at: entry.origin, th: "ไม่มีสิ่งใดใช้รหัสที่เผยแพร่แล้วนี้ ให้ย้ายไปไว้ใน [retired] พร้อมเหตุผล (\(entry.id))",
                en: "nothing has this published id any more; move it to [retired] with the reason (\(entry.id))")
        }
    }

    /// Whether an id is listed.
    func contains(_ id: String) -> Bool {
        ids.contains { $0.id == id }
    }

    /// The list of a pack as a file: what was listed before, and what is new.
    static func text(of pack: Pack, before: Published?) -> String {
        let demands = pack.items.flatMap(\.publishedDemands)
        let retired = Set((before?.retired ?? []).map(\.id))
        var lines = demands.filter { !retired.contains($0.id) }.map { demand in
            (id: demand.id, levels: before?.ids.first { $0.id == demand.id }?.text.en ?? demand.levels)
        }
        let known = Set(demands.map(\.id))
        lines += (before?.ids ?? []).filter { !known.contains($0.id) }.map { ($0.id, $0.text.en) }
        var out = """
            # The ids under which this pack has found things, with their levels. Ids keep their meaning for ever: add new ones with
            # `oitlint pack publish`, move what is no longer used to [retired] with the reason, and never use it again.

            [published]

            """
        for line in lines { out += "\"\(line.id)\" = \"\(line.levels)\"\n" }
        if let before, !before.retired.isEmpty {
            out += "\n[retired]\n"
            for entry in before.retired {
                out += "\"\(entry.id)\" = { th = \(quoted(entry.text.th)), en = \(quoted(entry.text.en)) }\n"
            }
        }
        return out
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { out += "\\" }
            out.unicodeScalars.append(scalar)
        }
        return out + "\""
    }
}

extension Item {
    /// The ids of the demands, the levels that a list of published ids says of each, and where each is declared.
    var publishedDemands: [(id: String, levels: String, origin: Origin)] {
        var all: [(id: String, levels: String, origin: Origin)] = []
        for index in tables.indices {
            let spec = TableSpec(item: self, table: index)
            all.append((spec.presence, word(spec.demand.presence), origin))
            for (column, ids) in zip(spec.form.columns, spec.columns) {
                let levels = "missing \(word(column.presence)), blank \(word(column.blank)), wrong \(column.level.name)"
                all.append((ids.requirement, levels, column.origin))
            }
            all += zip(spec.demand.checks, spec.checks).map { ($1.description, $0.level.name, $0.origin) }
            all += zip(spec.form.tableChecks, spec.tableChecks).map { ($1.description, $0.level.name, $0.origin) }
        }
        all += joins.map { ("\(id)/\($0.id)", $0.level.name, $0.origin) }
        all += elements.map { (rule(of: $0).description, word($0.presence), $0.origin) }
        all += attests.map { (rule(of: $0).description, "attested", $0.origin) }
        if let years {
            let levels = "title \(years.level.name), other \(word(years.other)), short \(word(years.short))"
            all.append((YearsRules(self).requirement, levels, years.origin))
        }
        return all
    }

    private func word(_ level: Level?) -> String { level?.name ?? "allowed" }
}
