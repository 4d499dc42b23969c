import CEL
import Diagnostics
import Documents
import Patterns

extension ItemExplainer {
    /// A column, or one of the rules about it.
    func explanation(of column: Column, _ ids: TableSpec.ColumnRules, _ id: String, _ spec: TableSpec) -> Explanation {
        let rule = spec.rules.first { $0.id.description == id }
        let problem = column.type.description.rules.first { "\(ids.requirement)/\($0.name)" == id }
        let type = column.type.description
        var demand = [Phrase(th: "คอลัมน์", en: "column").labels(title(of: column))]
        if !column.wordings.isEmpty {
            let wordings = column.wordings.joined(separator: ", ")
            demand.append(Phrase(th: "หัวคอลัมน์อื่นที่ใช้ได้", en: "other headers that will do").labels(Phrase(wordings)))
        }
        demand.append(Phrase(th: "ไม่มีคอลัมน์", en: "column missing").labels(weight(column.presence)))
        demand.append(Phrase(th: "ช่องว่าง", en: "blank cell").labels(weight(column.blank)))
        var decides = [Phrase(th: "ชนิดข้อมูล", en: "type").labels(Phrase(column.typeName).joined(" — ", type.doc))]
        if let limit = column.minimum { decides.append(Phrase(th: "ไม่น้อยกว่า", en: "at least").labels(Phrase(limit.text))) }
        if let limit = column.maximum { decides.append(Phrase(th: "ไม่เกิน", en: "at most").labels(Phrase(limit.text))) }
        if let pattern = column.pattern { decides.append(Phrase(th: "รูปแบบ", en: "pattern").labels(Phrase(pattern.source))) }
        if let when = column.blankWhen {
            decides.append(Phrase(th: "ว่างได้เมื่อ", en: "may be blank where").labels(Phrase(when.program.source)))
        }
        if case .choice(let vocabulary) = column.type {
            decides.append(
                vocabulary.isOpen
                    ? vocabulary.title.joined(" ", Phrase(th: "(ใช้คำอื่นได้)", en: "(other words will do)")).labels(Phrase(""))
                    : vocabulary.title.labels(Phrase("")))
            for term in vocabulary.terms where term.retired == nil { decides.append(Phrase(th: term.th, en: "\(term.th) (\(term.en))")) }
        }
        let fails = type.rejects.filter { problem == nil || $0.problem == problem?.trouble }.prefix(6).map { cell, trouble in
            let why = type.rules.first { $0.trouble == trouble }?.title ?? Phrase(trouble.rawValue)
            return Phrase(cell.isEmpty ? "∅" : cell).joined(" — ", why)
        }
        let listed =
            id == ids.requirement
            ? spec.rules.filter { $0.id.description.hasPrefix(ids.requirement + "/") }.map { line($0.id.description, $0.level, $0.title) }
            : []
        let isAboutCells = id == ids.requirement || problem != nil
        return explanation(
            id, rule?.title ?? column.title, rule?.level ?? column.presence, element: column.element,
            [
                .init(.demand, demand), .init(.decides, decides), .init(.passes, [Phrase(column.example)]),
                .init(
                    .passes,
                    isAboutCells ? type.accepts.filter { $0 != column.example && column.allows($0) }.prefix(6).map { Phrase($0) } : []),
                .init(.fails, isAboutCells ? Array(fails) : []), .init(.cure, [problem?.help ?? column.help].compactMap(\.self)),
                .init(.rules, listed),
            ])
    }

    /// The header as the form writes it, and what it means.
    private func title(of column: Column) -> Phrase {
        column.title.th == column.title.en ? column.title : Phrase(th: column.title.th, en: "\(column.title.th) — \(column.title.en)")
    }

    /// What it means for a report when something is not there.
    private func weight(_ level: Level?) -> Phrase {
        level?.shown ?? Phrase(th: "ไม่เป็นไร", en: "allowed")
    }
}

extension Column {
    /// Whether a cell that its type can read is also inside its bounds and of its form.
    fileprivate func allows(_ cell: String) -> Bool {
        if let pattern, !pattern.pattern.matchesWhole(cell.utf8.span) { return false }
        guard minimum != nil || maximum != nil else { return true }
        let scaled: (partialValue: Int64, overflow: Bool)
        switch type.parse(cell.utf8.span, kind: .text).value {
        case .integer(let number): scaled = number.multipliedReportingOverflow(by: 10_000)
        case .decimal(let coefficient, let scale) where scale <= 4:
            scaled = coefficient.multipliedReportingOverflow(by: [10_000, 1_000, 100, 10, 1][Int(scale)])
        default: return true
        }
        return !scaled.overflow && (minimum?.scaled ?? .min)...(maximum?.scaled ?? .max) ~= scaled.partialValue
    }
}
