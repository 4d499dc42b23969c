import Diagnostics

/// Puts findings together that say the same of many places of one table or text.
struct ChecklistGroups {
    private struct Key: Hashable {
        let item: Int?
        let file: Int32
        let table: Int32
        let rule: RuleID
        let level: Level
        let message: String
        let cure: String?
    }

    private let outcome: Outcome
    private let language: Language
    private var indices: [Key: Int] = [:]
    private var groups: [(key: Key, places: [Place])] = []
    private var unkept: [(item: Int?, line: Checklist.Line)] = []

    init(_ outcome: Outcome, _ language: Language) {
        self.outcome = outcome
        self.language = language
    }

    mutating func add(_ finding: Finding, item: Int?) {
        let key = Key(
            item: item, file: finding.place.file, table: finding.place.table, rule: finding.rule, level: finding.level,
            message: outcome.message(of: finding, in: language), cure: cure(of: finding))
        if let index = indices[key] {
            groups[index].places.append(finding.place)
        } else {
            indices[key] = groups.count
            groups.append((key, [finding.place]))
        }
    }

    /// Adds findings that were counted and whose places are not known.
    mutating func addUnkept(_ rule: RuleID, _ level: Level, _ count: Int, item: Int?) {
        let title = outcome.rules[rule]?.title.text(in: language) ?? rule.description
        unkept.append(
            (
                item,
                Checklist.Line(
                    level: level, rule: rule, file: nil, table: nil, places: "", count: count, message: title,
                    cure: PageWording.countedOnly.text(language, [.init("count", count)]), due: nil)
            ))
    }

    /// The lines of each item, in the order of files and places.
    var lines: [Int?: [Checklist.Line]] {
        var lines: [Int?: [Checklist.Line]] = [:]
        for (key, places) in groups {
            let file = key.file >= 0 && Int(key.file) < outcome.files.count ? outcome.files[Int(key.file)] : nil
            let names = PlaceList(places, of: outcome, language)
            let hasTable =
                key.table >= 0 && !names.namesTable && (file.map { $0.tables.count > 1 || $0.tables.first?.sheet != nil } ?? false)
            lines[key.item, default: []].append(
                Checklist.Line(
                    level: key.level, rule: key.rule, file: file?.path,
                    table: hasTable ? outcome.tableName(key.table, ofFile: key.file, in: language) : nil, places: names.text,
                    count: places.count, message: key.message, cure: key.cure, due: file?.due?.text(in: language)))
        }
        for (item, line) in unkept { lines[item, default: []].append(line) }
        return lines
    }

    /// What to change to what where a fix says it, else what to do.
    private func cure(of finding: Finding) -> String? {
        let help = outcome.help(of: finding, in: language)
        guard let fix = finding.full?.fixes.first else { return help }
        let change = change(fix, finding)
        if fix.isSafe { return change }
        // What may change the meaning is a thought, not an order.
        return [help, "\(Wording.possibleFix.text(language)): \(change)"].compactMap(\.self).joined(separator: "; ")
    }

    private func change(_ fix: Fix, _ finding: Finding) -> String {
        guard fix.edits.count == 1, let edit = fix.edits.first, let found = found(by: finding, at: edit.place), !found.isEmpty else {
            return outcome.text(of: fix, of: finding, in: language)
        }
        return PageWording.change.text(language, [.init("found", found), .init("wanted", edit.replacement)])
    }

    /// What stands where a fix writes, as far as the excerpt shows it.
    private func found(by finding: Finding, at place: Place) -> String? {
        guard place == finding.place else { return nil }
        switch finding.full?.excerpt {
        case .grid(let grid):
            guard grid.row == Int(place.row), let column = grid.columns.first(where: { $0.column == Int(place.column) }) else { return nil }
            return grid.headerRow == grid.row && column.text.isEmpty ? column.header : column.text
        case .text(let text):
            guard let marking = text.markings.first(where: { $0.mark == .primary }) else { return nil }
            let scalars = Array(text.text.unicodeScalars)
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[marking.range.clamped(to: scalars.indices)])
            return String(view)
        case nil: return nil
        }
    }
}
