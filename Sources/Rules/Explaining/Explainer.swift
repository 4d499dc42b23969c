public import Diagnostics
import CEL

/// Tells in words what an item, a demand or a rule asks, why, and by which examples.
public struct Explainer: Sendable {
    private let library: PackLibrary
    private let language: Language
    /// The rules that packs do not know.
    private let rules: [Rule]

    /// Makes an explainer.
    public init(_ library: PackLibrary, rules: [Rule], language: Language) {
        self.library = library
        self.language = language
        self.rules = rules + EngineRules.all + PackRules.all + StatementRules.all
    }

    /// Every id that can be explained, sorted.
    public var ids: [String] {
        var ids = Set(rules.map(\.id.description) + ["functions", "types"])
        for pack in library.packs {
            for item in pack.items {
                ids.insert(item.id)
                ids.formUnion(item.rules.map(\.id.description))
                for index in item.tables.indices { ids.formUnion(TableSpec(item: item, table: index).demands) }
                if item.years != nil { ids.insert(YearsRules(item).requirement) }
            }
        }
        return ids.sorted()
    }

    /// The explanation of an id, for each pack that has it; nil when there is no such id.
    public func explain(_ id: String) -> String? {
        if id == "types" { return types }
        if id == "functions" { return functions }
        var parts: [String] = []
        for pack in library.packs.reversed() {
            for item in pack.items {
                if item.id.lowercased() == id.lowercased() {
                    parts.append(explain(item, pack))
                } else if id.lowercased().hasPrefix(item.id.lowercased() + "/"), let part = explain(id, in: item, pack) {
                    parts.append(part)
                }
            }
        }
        if parts.isEmpty, let rule = rules.first(where: { $0.id.description == id }) { parts.append(explain(rule)) }
        return parts.isEmpty ? nil : parts.joined(separator: "\n")
    }

    private func say(_ th: String, _ en: String) -> String {
        language == .th ? th : en
    }

    private func text(_ phrase: Phrase) -> String {
        phrase.text(in: language)
    }

    private func explain(_ rule: Rule) -> String {
        var out = "\(rule.id): \(say("ระดับ", "level")) \(rule.level.name)\n\n  \(text(rule.title))\n"
        if let help = rule.help { out += "\n  \(say("วิธีแก้", "what to do")): \(text(help))\n" }
        return out
    }

    private func explain(_ item: Item, _ pack: Pack) -> String {
        var out = "\(item.id) · \(text(pack.title))\n\n  \(text(item.title))\n\n"
        let indicator = pack.indicators.first { $0.id == item.indicator }
        out += line("ตัวชี้วัดย่อย", "sub-indicator", "\(item.indicator) \(indicator.map { text($0.title) } ?? "")")
        out += line("หน่วยที่มักรับผิดชอบ", "usual owner", text(item.owner))
        out += line("ช่วงข้อมูล", "period", period(of: item))
        out += line("ที่มา", "source", item.source.text)
        out += line("ความมั่นใจในที่มา", "confidence", text(item.confidence.shown))
        for index in item.tables.indices { out += explain(TableSpec(item: item, table: index)) }
        for join in item.joins { out += "    [\(item.id)/\(join.id)] \(join.level.name): \(text(join.title))\n" }
        if !item.elements.isEmpty { out += "\n  \(say("องค์ประกอบด้านข้อมูล", "data elements"))\n" }
        for element in item.elements {
            let number = element.element.map { "\($0). " } ?? ""
            let level = element.presence.map { $0.name } ?? say("ไม่บังคับ", "optional")
            out += "    \(number)\(text(element.title)) [\(item.rule(of: element))] \(text(element.content.name(item.window))), \(level)\n"
        }
        if !item.attests.isEmpty { out += "\n  \(say("สิ่งที่ต้องให้คนรับรอง", "what a person attests"))\n" }
        for attest in item.attests { out += "    [\(item.rule(of: attest))] \(text(attest.question))\n" }
        return out
    }

    /// The period in words, and its days where it has any.
    private func period(of item: Item) -> String {
        let days = "\(text(shownDate(item.window.from))) – \(text(shownDate(item.window.to)))"
        return switch item.period {
        case .current, .previous: days
        case .multiYear, .standing: text(item.shownPeriod)
        }
    }

    private func explain(_ spec: TableSpec) -> String {
        var out = "\n  \(say("ตาราง", "table")) \(spec.demand.id): \(text(spec.demand.title))\n"
        for (column, ids) in zip(spec.form.columns, spec.columns) {
            let number = column.element.map { "\($0). " } ?? ""
            let demand = column.presence.map { $0.name } ?? say("ไม่บังคับ", "optional")
            out += "    \(number)\(column.title.th) [\(ids.requirement)] \(column.typeName), \(demand)\n"
        }
        for (check, id) in zip(spec.demand.checks, spec.checks) {
            out += "    [\(id)] \(check.level.name): \(text(check.title))\n"
        }
        for (check, id) in zip(spec.form.tableChecks, spec.tableChecks) {
            out += "    [\(id)] \(check.level.name): \(text(check.title))\n"
        }
        return out
    }

    private func explain(_ id: String, in item: Item, _ pack: Pack) -> String? {
        let head = "\(id) · \(item.id) \(text(item.title)) (\(text(pack.title)))\n"
        for index in item.tables.indices {
            let spec = TableSpec(item: item, table: index)
            if spec.presence == id { return head + explain(spec) }
            for (check, name) in zip(spec.demand.checks, spec.checks) where name.description == id {
                return head + explain(check, spec)
            }
            for (check, name) in zip(spec.form.tableChecks, spec.tableChecks) where name.description == id {
                return head + explain(check, spec)
            }
            for (column, ids) in zip(spec.form.columns, spec.columns)
            where id == ids.requirement || id.hasPrefix(ids.requirement + "/") {
                return head + explain(column, ids, id)
            }
        }
        for join in item.joins where "\(item.id)/\(join.id)" == id {
            return head + body(join.level, join.message.phrase, join.help, join.element)
                + "\n  \(say("ตรวจว่า", "how it decides")): \(join.assert.program.source)\n"
        }
        if let years = item.years, YearsRules(item).requirement == id { return head + explain(years, item) }
        return item.rules.first { $0.id.description == id }.map { head + "\n" + explain($0) }
    }

    private func explain(_ years: YearsDemand, _ item: Item) -> String {
        let cited = years.cited.map { String(item.fiscalYear + $0) }.joined(separator: ", ")
        var out = "\n" + line("ปีงบประมาณที่อ้างได้", "fiscal years that may be named", cited)
        for rule in YearsRules(item).rules(item) { out += "    [\(rule.id)] \(rule.level.name): \(text(rule.title))\n" }
        return out
    }

    private func explain(_ check: RowCheck, _ spec: TableSpec) -> String {
        var out = body(check.level, check.message.phrase, check.help, check.element)
        out += "\n  \(say("ตรวจว่า", "how it decides")): \(check.assert.program.source)\n"
        if let when = check.when { out += "  \(say("เฉพาะแถวที่", "for rows where")): \(when.program.source)\n" }
        out += examples(say("ตัวอย่างที่ผ่าน", "passes"), check.passes, spec) + examples(say("ตัวอย่างที่ไม่ผ่าน", "fails"), check.fails, spec)
        return out
    }

    private func explain(_ check: TableCheck, _ spec: TableSpec) -> String {
        var out = body(check.level, check.message.phrase, check.help, check.element)
        for rows in check.passes { out += examples(say("ตัวอย่างที่ผ่าน", "passes"), rows, spec) }
        for rows in check.fails { out += examples(say("ตัวอย่างที่ไม่ผ่าน", "fails"), rows, spec) }
        return out
    }

    private func explain(_ column: Column, _ ids: TableSpec.ColumnRules, _ id: String) -> String {
        var out = "\n  \(text(column.title))\n\n"
        out += line("ชนิดข้อมูล", "type", "\(column.typeName): \(text(column.type.description.doc))")
        out += line("ตัวอย่างที่ถูก", "a right cell", column.example)
        out += line("ไม่มีคอลัมน์", "column missing", column.presence?.name ?? say("ไม่เป็นไร", "allowed"))
        out += line("ช่องว่าง", "blank cell", column.blank?.name ?? say("ไม่เป็นไร", "allowed"))
        if let element = column.element { out += line("องค์ประกอบที่", "element", String(element)) }
        if let help = column.help { out += line("วิธีแก้", "what to do", text(help)) }
        if !column.wordings.isEmpty { out += line("หัวคอลัมน์อื่นที่ใช้ได้", "other headers", column.wordings.joined(separator: ", ")) }
        if case .choice(let vocabulary) = column.type {
            out += "\n  \(text(vocabulary.title)):\n"
            for term in vocabulary.terms where term.retired == nil { out += "    \(term.th)\(language == .en ? " (\(term.en))" : "")\n" }
        }
        let rules = column.type.description.rules
        if !rules.isEmpty {
            out += "\n  \(say("สิ่งที่พบได้", "what can be found")):\n"
            for rule in rules { out += "    \(ids.requirement)/\(rule.name): \(text(rule.title))\n" }
        }
        return out
    }

    private func body(_ level: Level, _ message: Phrase, _ help: Phrase?, _ element: Int?) -> String {
        var out = "\n  \(level.name): \(text(message))\n"
        if let help { out += "\n  \(say("วิธีแก้", "what to do")): \(text(help))\n" }
        if let element { out += line("องค์ประกอบที่", "element", String(element)) }
        return out
    }

    private func examples(_ title: String, _ rows: [Example], _ spec: TableSpec) -> String {
        rows.map { row in
            let cells = row.cells.map { cell in
                let column = spec.form.columns.first { $0.id == cell.id }
                return "\(column?.title.th ?? cell.id) = \(cell.text.isEmpty ? "∅" : cell.text)"
            }
            return "  \(title): \(cells.joined(separator: "; "))\n"
        }.joined()
    }

    private func line(_ th: String, _ en: String, _ value: String) -> String {
        "  \(say(th, en)): \(value)\n"
    }

    private var types: String {
        var out = ""
        for name in FieldType.names {
            let vocabulary = Vocabulary(id: "", title: Phrase(""), isOpen: false, terms: [])
            guard let type = FieldType.named(name, vocabulary: vocabulary) else { continue }
            out += "\(name): \(text(type.description.doc))\n"
            if !type.description.accepts.isEmpty { out += "  \(type.description.accepts.joined(separator: " · "))\n" }
        }
        return out
    }

    private var functions: String {
        FunctionReference.functions.map { function in
            "\(function.name): \(say(function.thai, function.english))\n"
                + function.examples.map { "  \($0.expression) → \($0.result)\n" }.joined()
        }.joined()
    }
}

extension Confidence {
    /// The confidence in words.
    var shown: Phrase {
        switch self {
        case .high: Phrase(th: "สูง: อ่านจากแหล่งหลัก", en: "high: read in a primary source")
        case .medium: Phrase(th: "ปานกลาง: สรุปจากแหล่งรอง", en: "medium: inferred from a secondary source")
        case .low: Phrase(th: "ต่ำ: ความรู้ทั่วไป", en: "low: background knowledge")
        }
    }
}
