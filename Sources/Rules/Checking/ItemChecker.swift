import CEL
import Diagnostics

/// Brings the files that answer one item together: the tables that are missing, the checks between tables, the verdicts.
struct ItemChecker: Sendable {
    let item: Item
    let context: CheckContext
    /// The tables of all files, with the index of the file each stands in.
    let results: [(file: Int32, result: TableResult)]
    /// The files that answer the item.
    let files: [Int32]
    /// Whether every file was read to its end.
    let isComplete: Bool

    /// Whether an item of several tables is answered by several files, so that one of them alone lacks nothing.
    private var specs: [TableSpec] { item.tables.indices.map { TableSpec(item: item, table: $0) } }

    /// Finds what can only be seen with all files at hand.
    func check() -> (findings: [Finding], reasons: [String: Message]) {
        var findings: [Finding] = []
        var reasons: [String: Message] = [:]
        for (_, result) in results { reasons.merge(result.unevaluated) { first, _ in first } }
        for spec in specs where !results.contains(where: { $0.result.spec.presence == spec.presence }) {
            let reason = Message(
                Phrase(th: "ไม่พบตาราง{table}", en: "the table is missing: {table}"), [Message.Argument("table", spec.demand.title)])
            for demand in spec.demands where demand != spec.presence { reasons[demand] = reason }
            if let level = spec.demand.presence, isComplete {
                findings.append(missing(spec, level, reason))
            } else {
                reasons[spec.presence] = reason
            }
        }
        for join in item.joins { check(join, &findings, &reasons) }
        return (findings, reasons)
    }

    private func missing(_ spec: TableSpec, _ level: Level, _ reason: Message) -> Finding {
        let columns = spec.form.columns.filter { $0.presence != nil }.map(\.title.th).joined(separator: ", ")
        return Finding(
            rule: spec.missingTable, level: level, place: Place(file: files.first ?? -1), message: reason,
            help: Message(
                Phrase(th: "เพิ่มตารางที่มีคอลัมน์ {columns}", en: "add a table with the columns {columns}"),
                [Message.Argument("columns", columns)]))
    }

    /// Holds the groups of one table against those of another.
    private func check(_ join: JoinCheck, _ findings: inout [Finding], _ reasons: inout [String: Message]) {
        let id = RuleID("\(item.id)/\(join.id)")
        guard let left = side(join.each), let right = side(join.with) else {
            let missing = specs[side(join.each) == nil ? join.each.table : join.with.table].demand.title
            reasons[id.description] = Message(
                Phrase(th: "ไม่มีรายการในตาราง{table}", en: "there are no rows of the table {table}"), [Message.Argument("table", missing)])
            return
        }
        let leftColumns = item.tables[join.each.table].form.columns
        let rightColumns = item.tables[join.with.table].form.columns
        for (index, entry) in left.entries.enumerated() {
            let otherIndex = right.index(of: entry.key)
            let other = otherIndex.map { right.entries[$0] }
            let values: [CELValue?] =
                [
                    left.record(index, key: entry.key, columns: leftColumns),
                    right.record(otherIndex, key: entry.key, columns: rightColumns),
                ]
                + context.values
            guard case .value(.bool(false)) = join.assert.program.evaluate(values) else { continue }
            let place = entry.places[join.at]
            var notes: [Note] = []
            if let other, let second = other.places.first(where: { $0.column >= 0 }) {
                notes.append(
                    Note(
                        second,
                        Message(
                            Phrase(th: "รายการแรกของ {key} ในอีกตาราง", en: "the first row of {key} in the other table"),
                            [Message.Argument("key", other.shown)])))
            }
            findings.append(
                Finding(
                    rule: id, level: join.level, place: place, message: message(join, entry, values), help: join.help.map { Message($0) },
                    notes: notes, excerpt: entry.excerpt))
        }
    }

    private func message(_ join: JoinCheck, _ entry: Figures.Entry, _ values: [CELValue?]) -> Message {
        Message(
            join.message.phrase,
            join.message.holes.map { name, hole in
                if case .program(let program) = hole, case .value(let value) = program.evaluate(values) {
                    Message.Argument(name, value.shown)
                } else {
                    Message.Argument(name, name == "key" ? entry.shown : "…")
                }
            })
    }

    /// The figures of one side of a check between tables, all its parts together; nil when the table is missing or empty.
    private func side(_ side: JoinCheck.Side) -> Figures? {
        let presence = specs[side.table].presence
        let parts = results.filter { $0.result.spec.presence == presence && $0.result.rowCount > 0 }
            .map { $0.result.figures[side.group].inFile($0.file) }
        guard let first = parts.first else { return nil }
        return parts.dropFirst().reduce(first) { $0.merged(with: $1) }
    }
}

extension TableSpec {
    /// The names of all demands about this table, in the order in which they are judged.
    var demands: [String] {
        [presence] + columns.map(\.requirement) + checks.map(\.description) + tableChecks.map(\.description)
    }
}
