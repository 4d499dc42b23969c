import Diagnostics

/// What an item asks otherwise than those it goes on from.
struct ItemChanges {
    private(set) var phrases: [Phrase] = []

    init(_ old: [Item], _ new: Item) {
        addPeriod(old, new)
        addIndicator(old, new)
        addElements(old, new)
        addTables(old, new)
        addAttests(old, new)
        if old.count == 1, old[0].confidence != new.confidence {
            add(
                th: "ความมั่นใจในที่มา: \(old[0].confidence.shown.th) → \(new.confidence.shown.th)",
                en: "confidence: \(old[0].confidence.rawValue) → \(new.confidence.rawValue)")
        }
    }

    private mutating func add(th: String, en: String) {
        phrases.append(Phrase(th: th, en: en))
    }

    private mutating func addPeriod(_ old: [Item], _ new: Item) {
        let word = new.shownPeriod
        let before = old.map(\.shownPeriod)
        if before.contains(where: { $0 == word }) && Set(before).count == 1 { return }
        var seen: [Phrase] = []
        for phrase in before where !seen.contains(phrase) { seen.append(phrase) }
        add(
            th: "ช่วงข้อมูล: \(seen.map(\.th).joined(separator: " และ ")) → \(word.th)",
            en: "period: \(seen.map(\.en).joined(separator: " and ")) → \(word.en)")
    }

    private mutating func addIndicator(_ old: [Item], _ new: Item) {
        let before = old.map(\.indicator)
        guard !before.contains(new.indicator) else { return }
        let list = before.joined(separator: ", ")
        add(th: "ตัวชี้วัดย่อย: \(list) → \(new.indicator)", en: "sub-indicator: \(list) → \(new.indicator)")
    }

    private mutating func addElements(_ old: [Item], _ new: Item) {
        let before = old.flatMap(\.elements)
        for element in new.elements {
            let same = before.filter { $0.isSame(element) }
            if same.isEmpty {
                add(th: "เพิ่มองค์ประกอบ: \(element.title.th)", en: "element added: \(element.title.en)")
            } else if !same.contains(where: { $0.presence == element.presence }) {
                add(
                    th: "ระดับขององค์ประกอบ \(element.title.th): \(name(same[0].presence)) → \(name(element.presence))",
                    en: "level of the element \(element.title.en): \(name(same[0].presence)) → \(name(element.presence))")
            }
        }
        for element in before where !new.elements.contains(where: { $0.isSame(element) }) {
            add(th: "ตัดองค์ประกอบ: \(element.title.th)", en: "element removed: \(element.title.en)")
        }
    }

    private mutating func addTables(_ old: [Item], _ new: Item) {
        let before = old.flatMap(\.tables)
        for table in new.tables {
            guard let same = before.first(where: { $0.form.id == table.form.id }) else {
                add(th: "เพิ่มตาราง: \(table.form.title.th)", en: "table added: \(table.form.title.en)")
                let columns = before.flatMap(\.form.columns)
                // What the columns of another form are is new only if no form had them.
                if !before.isEmpty { addColumns(columns, table.form.columns) }
                continue
            }
            if same.presence != table.presence {
                add(
                    th: "ระดับของตาราง \(table.form.title.th): \(name(same.presence)) → \(name(table.presence))",
                    en: "level of the table \(table.form.title.en): \(name(same.presence)) → \(name(table.presence))")
            }
        }
        for table in before where !new.tables.contains(where: { $0.form.id == table.form.id }) {
            add(th: "ตัดตาราง: \(table.form.title.th)", en: "table removed: \(table.form.title.en)")
        }
    }

    private mutating func addColumns(_ old: [Column], _ new: [Column]) {
        for column in new where !old.contains(where: { $0.id == column.id }) {
            add(th: "เพิ่มคอลัมน์: \(column.title.th)", en: "column added: \(column.title.en)")
        }
        for column in old where !new.contains(where: { $0.id == column.id }) {
            add(th: "ตัดคอลัมน์: \(column.title.th)", en: "column removed: \(column.title.en)")
        }
    }

    private mutating func addAttests(_ old: [Item], _ new: Item) {
        let before = old.flatMap(\.attests)
        for attest in new.attests where !before.contains(where: { $0.id == attest.id }) {
            add(th: "เพิ่มคำถาม: \(attest.question.th)", en: "question added: \(attest.question.en)")
        }
        for attest in before where !new.attests.contains(where: { $0.id == attest.id }) {
            add(th: "ตัดคำถาม: \(attest.question.th)", en: "question removed: \(attest.question.en)")
        }
    }

    private func name(_ level: Level?) -> String { level?.name ?? "optional" }
}

extension ElementDemand {
    /// Whether two years mean the same by it: the same id or the same title.
    fileprivate func isSame(_ other: ElementDemand) -> Bool {
        id == other.id || LabelKey.folded(title.th) == LabelKey.folded(other.title.th)
    }
}
