import Diagnostics

extension TableSpec {
    /// What every rule about this table is.
    var rules: [Rule] {
        var rules: [Rule] = []
        let table = demand.title
        func add(_ id: RuleID, _ level: Level, _ title: Phrase, help: Phrase? = nil, element: Int? = nil) {
            rules.append(Rule(id: id, level: level, title: title, help: help, requirement: item.reference(element: element)))
        }
        add(missingTable, demand.presence ?? .note, Phrase(th: "ไม่พบตาราง\(table.th)", en: "the table is missing: \(table.en)"))
        add(noRows, .error, Phrase(th: "ตารางไม่มีรายการ", en: "the table has no rows"))
        add(unknownColumn, form.unknown ?? .note, Phrase(th: "คอลัมน์ที่แบบฟอร์มไม่มี", en: "a column that the form does not have"))
        add(otherOrder, form.order ?? .note, Phrase(th: "ลำดับคอลัมน์ไม่ตรงแบบฟอร์ม", en: "the columns stand in another order than the form's"))
        add(shortRow, .error, Phrase(th: "แถวมีช่องน้อยกว่าหัวตาราง", en: "the row has fewer cells than the header"))
        add(extraCells, .error, Phrase(th: "แถวมีช่องมากกว่าหัวตาราง", en: "the row has more cells than the header"))
        add(otherTotal, .warning, Phrase(th: "ยอดรวมไม่ตรงกับรายการ", en: "the total differs from the rows"))
        add(loneCell, .note, Phrase(th: "แถวที่มีเพียงช่องเดียว", en: "a row with a single cell"))
        add(looseRow, .note, Phrase(th: "แถวหลังแถวว่างที่ไม่ใช่รายการ", en: "a row behind a blank row that is no entry"))
        add(outsideTable, .note, Phrase(th: "รายการอยู่นอกตารางของ Excel", en: "rows stand outside the Excel table"))
        if form.layout == .records {
            add(mergedRows, .warning, Phrase(th: "เซลล์ที่ผสานกันคลุมหลายแถว", en: "a merged cell covers several rows"))
        }
        add(otherAgency, .error, Phrase(th: "ข้อมูลของหน่วยงานอื่น", en: "the data of another agency"))
        add(otherYear, .error, Phrase(th: "ชื่อเรื่องระบุปีงบประมาณอื่น", en: "the title names another fiscal year"))
        for (column, ids) in zip(form.columns, columns) {
            func add(_ id: RuleID, _ level: Level, _ th: String, _ en: String) {
                let title = Phrase(th: "\(th): \(column.title.th)", en: "\(en): \(column.title.en)")
                rules.append(
                    Rule(id: id, level: level, title: title, help: column.help, requirement: item.reference(element: column.element)))
            }
            add(ids.missing, column.presence ?? .note, "ไม่พบคอลัมน์", "the column is missing")
            add(ids.blank, column.blank ?? .note, "ช่องว่าง", "the cell is blank")
            add(ids.header, .note, "หัวคอลัมน์ไม่ตรงแบบฟอร์ม", "the header is not worded as in the form")
            add(ids.repeated, .error, "คอลัมน์ซ้ำ", "the column stands twice")
            // A type that knows a range of its own words it better.
            if !ids.problems.values.contains(where: { $0.rule == ids.outOfRange }) {
                add(ids.outOfRange, column.level, "ค่าอยู่นอกช่วงที่กำหนด", "the value is out of range")
            }
            add(ids.pattern, column.level, "รูปแบบไม่ถูกต้อง", "the cell does not have the demanded form")
            add(ids.mixed, .note, "เขียนหลายแบบปนกัน", "the cells are written in different styles")
            add(ids.spacing, .note, "มีอักขระที่มองไม่เห็นปนอยู่", "the cells hold stray characters")
            if column.type.isCalculated { add(ids.textNumbers, .note, "ตัวเลขเก็บเป็นข้อความ", "numbers are stored as text") }
            for problem in column.type.description.rules {
                if let id = ids.problems[problem.trouble]?.rule {
                    add(id, problem.level ?? column.level, problem.title.th, problem.title.en)
                }
            }
        }
        for (check, id) in zip(demand.checks, checks) {
            add(id, check.level, check.title, help: check.help, element: check.element)
        }
        for (check, id) in zip(form.tableChecks, tableChecks) {
            add(id, check.level, check.title, help: check.help, element: check.element)
        }
        return rules
    }
}

extension Template {
    /// The message without what stands between braces, for findings whose cells are not kept.
    var title: Phrase {
        Phrase(th: bare(.th), en: bare(.en))
    }

    private func bare(_ language: Language) -> String {
        let wording = Array(phrase.text(in: language).utf8)
        var out: [UInt8] = []
        var at = 0
        while at < wording.count {
            guard wording[at] == UInt8(ascii: "{"), let close = wording[at...].firstIndex(of: UInt8(ascii: "}")) else {
                out.append(wording[at])
                at += 1
                continue
            }
            at = close + 1
            if out.last == UInt8(ascii: "("), at < wording.count, wording[at] == UInt8(ascii: ")") {
                out.removeLast()
                at += 1
            }
            if out.last == UInt8(ascii: " ") { out.removeLast() }
        }
        return String(decoding: out, as: UTF8.self)
    }
}
