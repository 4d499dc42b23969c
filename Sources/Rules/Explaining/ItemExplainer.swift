import Diagnostics
import ThaiText

/// Explains what one item of a pack demands.
struct ItemExplainer {
    let item: Item
    let pack: Pack

    init(_ item: Item, _ pack: Pack) {
        self.item = item
        self.pack = pack
    }

    /// The item as a whole.
    var whole: Explanation {
        let indicator = pack.indicators.first { $0.id == item.indicator }
        var demand = [
            item.title,
            Phrase(th: "ช่วงข้อมูล", en: "period").labels(period),
            Phrase(th: "ตัวชี้วัดย่อย", en: "sub-indicator").labels(Phrase(item.indicator).joined(" ", indicator?.title ?? Phrase(""))),
            Phrase(th: "หน่วยที่มักรับผิดชอบ", en: "usual owner").labels(item.owner),
        ]
        var rules: [Phrase] = []
        for index in item.tables.indices {
            let spec = TableSpec(item: item, table: index)
            demand.append(Phrase(th: "ตาราง", en: "table").labels(spec.demand.title))
            rules += self.rules(of: spec)
        }
        rules += item.joins.map { line("\(item.id)/\($0.id)", $0.level, $0.title) }
        if item.years != nil { rules += YearsRules(item).rules(item).map { line($0.id.description, $0.level, $0.title) } }
        for element in item.elements {
            demand.append(numbered(element.element, element.title))
            rules.append(line(item.rule(of: element).description, element.presence, element.title))
        }
        rules += readings
        for attest in item.attests {
            demand.append(Phrase(th: "ต้องมีผู้รับรอง", en: "a person attests").labels(attest.question))
            rules.append(line(item.rule(of: attest).description, .error, attest.question))
        }
        return explanation(
            item.id, item.title, nil, [.init(.demand, demand), .init(.rules, rules)])
    }

    /// A demand or rule of the item; nil when it has none of that id.
    func explanation(of id: String) -> Explanation? {
        for index in item.tables.indices {
            if let found = explanation(of: id, in: TableSpec(item: item, table: index)) { return found }
        }
        if let join = item.joins.first(where: { "\(item.id)/\($0.id)" == id }) { return explanation(of: join, id) }
        if let element = item.elements.first(where: { item.rule(of: $0).description == id }) { return explanation(of: element, id) }
        if let attest = item.attests.first(where: { item.rule(of: $0).description == id }) { return explanation(of: attest, id) }
        if let years = item.years, id == YearsRules(item).requirement || id.hasPrefix(YearsRules(item).requirement + "/") {
            return explanation(of: years, id)
        }
        if let narrative = item.narrative, item.requirement(of: narrative) == id { return explanation(of: narrative, id) }
        if let reading = item.narrative?.readings.first(where: { item.rule(of: $0).description == id }) {
            return explanation(of: reading, id)
        }
        return item.generalRules.first { $0.id.description == id }.map { rule in
            explanation(
                id, rule.title, rule.level,
                [.init(.demand, [item.title]), .init(.decides, [rule.title]), .init(.cure, [rule.help].compactMap(\.self))])
        }
    }

    /// The period in words, and its days where it has any.
    private var period: Phrase {
        switch item.period {
        case .current, .previous: shownDate(item.window.from).joined(" – ", shownDate(item.window.to))
        case .multiYear, .standing: item.shownPeriod
        }
    }

    private func explanation(of id: String, in spec: TableSpec) -> Explanation? {
        if spec.presence == id {
            return explanation(
                id, spec.demand.title, spec.demand.presence,
                [.init(.demand, [spec.demand.title] + columns(of: spec)), .init(.rules, rules(of: spec))])
        }
        if let (check, _) = zip(spec.demand.checks, spec.checks).first(where: { $1.description == id }) {
            return explanation(of: check, id, spec)
        }
        if let (check, _) = zip(spec.form.tableChecks, spec.tableChecks).first(where: { $1.description == id }) {
            return explanation(of: check, id, spec)
        }
        // The longer name first: `X1/total` and `X1/total-price` begin alike only up to a slash.
        if let (column, ids) = zip(spec.form.columns, spec.columns).first(where: {
            id == $1.requirement || id.hasPrefix($1.requirement + "/")
        }) {
            return explanation(of: column, ids, id, spec)
        }
        guard let rule = spec.rules.first(where: { $0.id.description == id }) else { return nil }
        return explanation(
            id, rule.title, rule.level,
            [
                .init(.demand, [spec.demand.title] + columns(of: spec)), .init(.decides, [rule.title]),
                .init(.cure, [rule.help].compactMap(\.self)),
            ])
    }

    /// An explanation with what holds of every demand of the item: why it matters and how it is waived.
    func explanation(_ id: String, _ title: Phrase, _ level: Level?, element: Int? = nil, _ sections: [Explanation.Section]) -> Explanation
    {
        let context = Phrase(th: "\(item.id) \(item.title.th) (\(pack.title.th))", en: "\(item.id) \(item.title.en) (\(pack.title.en))")
        let number = element.map { [Phrase(th: "องค์ประกอบด้านข้อมูลที่ \($0)", en: "data element \($0)")] } ?? []
        return Explanation(
            id: id, title: title, context: context, level: level,
            sections: sections + [.init(.demand, number), .init(.why, why(level)), waiver(of: id)])
    }

    /// What is at stake, and where it is written.
    private func why(_ level: Level?) -> [Phrase] {
        let points = ScoreSheet(pack).weight(of: item).shown
        var lines: [Phrase] = [
            Phrase(
                th: "ข้อ \(item.id) มีค่า \(points) จาก 100 คะแนน ได้เต็มหรือไม่ได้เลย",
                en: "\(item.id) is worth \(points) of 100 points, all or none of them")
        ]
        switch level {
        case .error:
            lines.append(Phrase(th: "พบแห่งเดียวก็ไม่ผ่านทั้งข้อ", en: "one such finding fails the whole item"))
        case .warning:
            lines.append(
                Phrase(
                    th: "คำเตือนไม่ทำให้เสียคะแนนด้วยตัวเอง แต่มักเป็นที่ผิด ควรให้คนดู",
                    en: "a warning costs no points by itself, but mostly something is wrong: a person should look"))
        case .note:
            lines.append(Phrase(th: "หมายเหตุไม่ทำให้เสียคะแนน", en: "a note costs no points"))
        case nil: break
        }
        lines.append(Phrase(th: "ที่มา", en: "source").labels(Phrase(item.source.text)))
        lines.append(Phrase(th: "ความมั่นใจในที่มา", en: "confidence").labels(item.confidence.shown))
        return lines
    }

    /// What to write into `oitlint.toml` to leave something as it is.
    private func waiver(of id: String) -> Explanation.Section {
        Explanation.Section(
            .waive,
            [
                Phrase(
                    th: """
                        เขียนใน oitlint.toml ว่ายกเว้นสิ่งใด เพราะอะไร ใครอนุมัติ place คือไฟล์หรือตำแหน่งตามที่รายงานแสดง ไม่เขียนคือทุกแห่ง \
                        until คือวันสุดท้าย ไม่เขียนคือตลอดไป
                        """,
                    en: """
                        say in oitlint.toml what is waived, why, and who allows it; place is a file, or a place as a report shows it, and can \
                        be left out to mean everywhere; until is the last day, and can be left out to mean for ever
                        """)
            ],
            code: [
                Phrase("[[waive]]"), Phrase("demand      = \"\(id)\""), Phrase("place       = \"…\""), Phrase("reason      = \"…\""),
                Phrase("approved-by = \"…\""), Phrase("until       = \(lastDay)"),
            ])
    }

    /// The last day of the fiscal year, as TOML writes it.
    var lastDay: String { "\(pack.fiscalYear - ThaiCalendar.buddhistOffset)-09-30" }

    /// A rule in a list.
    func line(_ id: String, _ level: Level?, _ title: Phrase) -> Phrase {
        let name = level?.shown ?? Phrase(th: "ไม่บังคับ", en: "optional")
        return Phrase(th: "\(id) (\(name.th)): \(title.th)", en: "\(id) (\(name.en)): \(title.en)")
    }

    /// A title behind the number of its data element.
    func numbered(_ element: Int?, _ title: Phrase) -> Phrase {
        element.map { Phrase("\($0). ").joined("", title) } ?? title
    }

    /// The columns of a table, one a line.
    func columns(of spec: TableSpec) -> [Phrase] {
        spec.form.columns.map { column in
            let title =
                column.title.en == column.title.th
                ? column.title : Phrase(th: column.title.th, en: "\(column.title.th) — \(column.title.en)")
            return numbered(column.element, title)
        }
    }

    private func rules(of spec: TableSpec) -> [Phrase] {
        zip(spec.form.columns, spec.columns).map { line($1.requirement, $0.presence, $0.title) }
            + zip(spec.demand.checks, spec.checks).map { line($1.description, $0.level, $0.title) }
            + zip(spec.form.tableChecks, spec.tableChecks).map { line($1.description, $0.level, $0.title) }
    }
}

extension Level {
    /// The level in words.
    var shown: Phrase {
        switch self {
        case .error: Phrase(th: "ข้อผิดพลาด", en: "error")
        case .note: Phrase(th: "หมายเหตุ", en: "note")
        case .warning: Phrase(th: "คำเตือน", en: "warning")
        }
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

extension Phrase {
    /// Two phrases with something between them.
    func joined(_ between: String, _ other: Phrase) -> Phrase {
        Phrase(th: th + between + other.th, en: en + between + other.en)
    }

    /// The phrase, a colon, and what it stands for.
    func labels(_ value: Phrase) -> Phrase { joined(": ", value) }
}
