import CEL
import Diagnostics
import ThaiText

/// Brings the files that answer one item together: the tables that are missing, the checks between tables and items.
struct ItemChecker: Sendable {
    let item: Item
    /// The pack that the item is of.
    let pack: Pack
    let context: CheckContext
    /// What all files of the report answer.
    let answers: Answers
    /// The files that answer the item.
    let files: [Int32]
    /// Whether every file was read to its end.
    let isComplete: Bool

    private var specs: [TableSpec] { item.tables.indices.map { TableSpec(item: item, table: $0) } }

    /// Finds what can only be seen with all files at hand.
    func check() -> (findings: [Finding], reasons: [String: Message]) {
        var findings: [Finding] = []
        var reasons: [String: Message] = [:]
        let results = answers.answer(to: item.id, in: pack.id)?.results ?? []
        for (_, result) in results { reasons.merge(result.unevaluated) { first, _ in first } }
        let found = Set(results.map(\.result.spec.demand.id))
        for spec in specs where !found.contains(spec.demand.id) {
            if let other = specs.first(where: { found.contains($0.demand.id) && spec.demand.instead.contains($0.demand.id) }) {
                let reason = Message(
                    Phrase(th: "มีตาราง{table}แทน", en: "another table stands in its place: {table}"),
                    [Message.Argument("table", other.demand.title)])
                for demand in spec.demands { reasons[demand] = reason }
                continue
            }
            let reason = Message(
                Phrase(th: "ไม่พบตาราง{table}", en: "the table is missing: {table}"), [Message.Argument("table", spec.demand.title)])
            for demand in spec.demands where demand != spec.presence { reasons[demand] = reason }
            if let level = spec.demand.presence, isComplete {
                findings.append(missing(spec, isTold(spec) ? .note : level, reason))
            } else {
                reasons[spec.presence] = reason
            }
        }
        for join in item.joins {
            switch JoinChecker(join, item, pack, context, answers).check() {
            case .findings(let found): findings += found
            case .unevaluated(let reason): reasons[RuleID("\(item.id)/\(join.id)").description] = reason
            }
        }
        return (findings, reasons)
    }

    /// 3 lines: so many that are numbered tell what a table would.
    private static let leastLines = 3
    /// 4 letters: so many may stand between what is numbered and its number.
    private static let longestLink = 4
    /// 4 letters: shorter wordings begin other words.
    private static let shortestWording = 4

    /// Whether the lines of the report tell what a table would: they begin with what one of its columns is called, and with numbers.
    private func isTold(_ spec: TableSpec) -> Bool {
        let wordings = spec.form.columns.flatMap { [$0.title.th] + $0.wordings }.map { ThaiFolding.folded($0, options: [.dropSpaces]) }
            .filter { $0.unicodeScalars.count >= Self.shortestWording }
        var numbers: Set<String> = []
        var labels: [String: Int] = [:]
        for piece in answers.answer(to: item.id, in: pack.id)?.texts.flatMap(\.pieces) ?? [] {
            // A card has its number in its first column, and its labels there or behind it.
            var column: Int32 = 0
            if case .cell(_, _, let own) = piece.kind { column = own }
            if column > 1 { continue }
            let line = ThaiFolding.folded(piece.text, options: [.dropSpaces])
            if case .cell = piece.kind, wordings.contains(line) {
                labels[line, default: 0] += 1
                if labels.values.count(where: { $0 >= Self.leastLines }) >= Self.leastLines { return true }
            }
            if column > 0 { continue }
            guard let wording = wordings.first(where: { line.hasPrefix($0) }) else { continue }
            let rest = line.dropFirst(wording.count).unicodeScalars
            guard let digit = rest.prefix(Self.longestLink + 1).firstIndex(where: { $0.properties.numericType == .decimal }) else {
                continue
            }
            numbers.insert(String(String.UnicodeScalarView(rest[digit...].prefix { $0.properties.numericType == .decimal })))
            if numbers.count >= Self.leastLines { return true }
        }
        return false
    }

    private func missing(_ spec: TableSpec, _ level: Level, _ reason: Message) -> Finding {
        let columns = spec.form.columns.filter { $0.presence != nil }.map(\.title.th).joined(separator: ", ")
        return Finding(
            rule: spec.missingTable, level: level, place: Place(file: files.first ?? -1), message: reason,
            help: Message(
                Phrase(th: "เพิ่มตารางที่มีคอลัมน์ {columns}", en: "add a table with the columns {columns}"),
                [Message.Argument("columns", columns)]))
    }
}

extension TableSpec {
    /// The names of all demands about this table, in the order in which they are judged.
    var demands: [String] {
        [presence] + columns.map(\.requirement) + checks.map(\.description) + tableChecks.map(\.description)
    }
}
