import CEL
import Diagnostics
import Documents
import ThaiText

/// What one table came to, for the verdicts and for the checks between tables.
struct TableResult: Sendable {
    let spec: TableSpec
    let table: Int32
    let rowCount: Int
    let saysNothing: Bool
    let figures: [Figures]
    let binding: Binding
    /// The demands that could not be held against it, with the reason.
    let unevaluated: [String: Message]
}

extension TableChecker {
    /// Ends the table: what can only be said when all rows are known.
    mutating func end(_ log: inout FindingLog) -> TableResult {
        for once in onces {
            if let finding = once.first { log.add(summed(once, finding)) }
        }
        for index in tableChecks.indices { endTableCheck(index, &log) }
        for field in types.indices { reportStyles(field, &log) }
        if rowCount == 0, !saysNothing { reportNoRows(&log) }
        if lone.count > 0 { reportLoneRows(&log) }
        reportBehind(&log)
        if sheet.lastIndex >= 0 || sheet.mergedCount > 0 { reportSheet(&log) }
        return TableResult(
            spec: spec, table: table, rowCount: rowCount, saysNothing: saysNothing, figures: figures, binding: binding,
            unevaluated: unevaluated)
    }

    /// A finding that counts its rows.
    private func summed(_ once: OnceState, _ first: Finding) -> Finding {
        guard once.count > 1 else { return first }
        var finding = first
        guard var details = finding.full else { return finding }
        details.notes.append(Note(nil, countMessage(once.count, once.rows)))
        finding.details = .full(details)
        return finding
    }

    /// Says how many rows something is about and names the first.
    func countMessage(_ count: Int, _ rows: [Int32]) -> Message {
        let list = rows.map { sheetRow($0) }.joined(separator: ", ") + (count > rows.count ? ", …" : "")
        return Message(
            Phrase(th: "พบ {count} แถว: {rows}", en: count == 1 ? "it concerns row {rows}" : "it concerns {count} rows: {rows}"),
            [Message.Argument("count", count), Message.Argument("rows", list)])
    }

    private func endTableCheck(_ index: Int, _ log: inout FindingLog) {
        guard tablePlans[index].missing < 0 else { return }
        let state = tableChecks[index]
        switch tablePlans[index].kind {
        case .same:
            guard var finding = state.other, var details = finding.full else { return }
            if state.otherCount > 1 { details.notes.append(Note(nil, countMessage(state.otherCount, state.others))) }
            finding.details = .full(details)
            log.add(finding)
        case .months: endMonths(index, state.months, &log)
        case .figures: endFigures(index, &log)
        case .names, .sequence, .unique: return
        }
    }

    private func endMonths(_ index: Int, _ seen: UInt64, _ log: inout FindingLog) {
        guard rowCount > 0 || tableChecks[index].isEvaluated else { return }
        let first = monthNumber(context.window.from)
        let missing = (0..<min(64, monthNumber(context.window.to) - first + 1)).filter { seen & 1 << UInt64($0) == 0 }
        guard !missing.isEmpty else { return }
        func names(_ thai: Bool) -> String {
            missing.map { offset in
                let names = ThaiCalendar.names(of: (first + offset) % 12 + 1)
                let year = (first + offset) / 12
                return thai ? "\(names?.thaiShort ?? "") \(year + 543)" : "\(names?.englishShort ?? "") \(year)"
            }.joined(separator: ", ")
        }
        let list = Phrase(th: names(true), en: names(false))
        report(index, [Message.Argument("missing", list), Message.Argument("count", missing.count)], [], &log)
    }

    private func endFigures(_ index: Int, _ log: inout FindingLog) {
        guard case .assert(let expression) = spec.form.tableChecks[index].kind else { return }
        let values: [CELValue?] =
            [.int(Int64(rowCount))]
            + figures.map { group in
                .list(group.entries.indices.map { group.record($0, key: group.entries[$0].key, columns: spec.form.columns) })
            }
            + context.values
        guard case .value(.bool(false)) = expression.program.evaluate(values) else { return }
        report(index, [Message.Argument("rows", rowCount)], values, &log)
    }

    /// Reports a check of the whole table at the header of its column.
    private func report(_ index: Int, _ facts: [Message.Argument], _ values: [CELValue?], _ log: inout FindingLog) {
        let check = spec.form.tableChecks[index]
        let arguments = check.message.holes.map { name, hole in
            if case .program(let program) = hole, case .value(let value) = program.evaluate(values) {
                Message.Argument(name, value.shown)
            } else {
                facts.first { $0.name == name } ?? Message.Argument(name, "…")
            }
        }
        log.add(
            Finding(
                rule: spec.tableChecks[index], level: check.level, place: headerPlace(check.at),
                message: Message(check.message.phrase, arguments), help: check.help.map { Message($0) }))
    }

    /// The header of a column; the header's row when the column is missing.
    func headerPlace(_ column: Int?) -> Place {
        let row = binding.headerRows.upperBound
        let physical = column.map { self.physical[$0] } ?? -1
        return headerPlaces.first { $0.row == row && $0.column == physical } ?? headerPlaces.first { $0.row == row && $0.column == -1 }
            ?? Place(file: 0, table: table, row: Int32(row), column: Int32(physical))
    }

    /// Says which rows were taken for headings because they hold one cell only.
    private func reportLoneRows(_ log: inout FindingLog) {
        log.add(
            Finding(
                rule: spec.loneCell, level: .note, place: lone.place,
                message: Message(
                    th: "แถวที่มีเพียงช่องเดียวถือเป็นหัวข้อ จึงไม่ได้ตรวจ", en: "a row with a single cell is taken for a heading and not checked"),
                help: Message(th: "หากเป็นรายการ ให้กรอกช่องที่เหลือ", en: "if it is an entry, fill in its other cells"),
                notes: [Note(nil, countMessage(lone.count, lone.rows))]))
    }

    private func reportNoRows(_ log: inout FindingLog) {
        let place = headerPlace(nil)
        let sentence = spec.demand.nilSentences.first
        let help =
            sentence.map { sentence in
                Message(
                    Phrase(
                        th: "กรอกรายการ หากไม่มีให้เขียนว่า “{sentence}”",
                        en: "fill in the rows; where there is nothing to report, write “{sentence}”"),
                    [Message.Argument("sentence", sentence)])
            } ?? Message(th: "กรอกรายการใต้หัวตาราง", en: "fill in the rows below the header")
        log.add(
            Finding(
                rule: spec.noRows, level: .error, place: place,
                message: Message(th: "ตารางมีแต่หัวตาราง ไม่มีรายการ", en: "the table has a header and no rows"), help: help))
    }

    /// Reports a column whose cells are written in more than one way, or hold what cannot be seen.
    private func reportStyles(_ field: Int, _ log: inout FindingLog) {
        let styles = styles[field]
        let pairs: [(FieldStyle, FieldStyle, Phrase, Phrase)] = [
            (
                .buddhistEra, .commonEra, Phrase(th: "ปี พ.ศ.", en: "years of the Buddhist Era"),
                Phrase(th: "ปี ค.ศ.", en: "years of the Common Era")
            ),
            (.arabicDigits, .thaiDigits, Phrase(th: "เลขอารบิก", en: "Arabic digits"), Phrase(th: "เลขไทย", en: "Thai digits")),
        ]
        for (left, right, leftName, rightName) in pairs where isUniform(field, left) {
            let uses = (styles.use(left), styles.use(right))
            guard uses.0.count > 0, uses.1.count > 0 else { continue }
            let isLeftRarer = uses.0.count < uses.1.count
            let rare = isLeftRarer ? uses.0 : uses.1
            let place = Place(file: 0, table: table, row: rare.rows[0], column: Int32(physical[field]), span: headerPlace(field).span)
            log.add(
                Finding(
                    rule: spec.columns[field].mixed, level: left == .buddhistEra ? .warning : .note, place: headerPlace(field),
                    message: Message(
                        Phrase(
                            th: "คอลัมน์เขียนปนกัน: ใช้{common} {many} แถว และ{rare} {few} แถว",
                            en: "the column mixes {common} (rows: {many}) and {rare} (rows: {few})"),
                        [
                            Message.Argument("common", isLeftRarer ? rightName : leftName),
                            Message.Argument("many", isLeftRarer ? uses.1.count : uses.0.count),
                            Message.Argument("rare", isLeftRarer ? leftName : rightName), Message.Argument("few", rare.count),
                        ]),
                    help: Message(th: "เขียนแบบเดียวกันทั้งคอลัมน์", en: "write the whole column in one way"),
                    notes: [Note(Place(file: 0, table: table, row: place.row, column: place.column), countMessage(rare.count, rare.rows))]))
        }
        for (style, what) in [
            (FieldStyle.zeroWidth, Phrase(th: "อักขระที่มองไม่เห็น", en: "characters that cannot be seen")),
            (FieldStyle.decomposedAm, Phrase(th: "สระอำที่แยกเป็นสองอักขระ", en: "SARA AM written as two characters")),
        ] {
            let use = styles.use(style)
            guard use.count > 0 else { continue }
            log.add(
                Finding(
                    rule: spec.columns[field].spacing, level: .note, place: headerPlace(field),
                    message: Message(
                        Phrase(th: "บางช่องมี{what}", en: "some cells hold {what}"), [Message.Argument("what", what)]),
                    help: Message(th: "ลบหรือพิมพ์ใหม่ ความหมายไม่เปลี่ยน", en: "delete them or type the cell again; the meaning stays"),
                    notes: [
                        Note(
                            Place(file: 0, table: table, row: use.rows[0], column: Int32(physical[field])),
                            countMessage(use.count, use.rows))
                    ]))
        }
    }

    /// Whether a column should be written in one way: prose may mix digits as it likes.
    private func isUniform(_ field: Int, _ style: FieldStyle) -> Bool {
        switch types[field] {
        case .agency, .choice, .email, .text, .url: false
        default: true
        }
    }

    /// The demands that could not be held against the table.
    private var unevaluated: [String: Message] {
        var reasons: [String: Message] = [:]
        let isEmpty = rowCount == 0
        let empty =
            saysNothing
            ? Message(th: "รายงานแจ้งว่าไม่มีรายการ", en: "the report says that there is nothing to report")
            : Message(th: "ตารางไม่มีรายการ", en: "the table has no rows")
        for field in types.indices where physical[field] >= 0 && isEmpty { reasons[spec.columns[field].requirement] = empty }
        for (index, id) in spec.checks.enumerated() {
            let check = spec.demand.checks[index]
            let columns = check.assert.needed + (check.when?.needed ?? []) + [check.at]
            if let missing = columns.first(where: { physical[$0] < 0 }) {
                reasons[id.description] = missingReason(missing)
            } else if isEmpty {
                reasons[id.description] = empty
            }
        }
        for (index, id) in spec.tableChecks.enumerated() {
            if tablePlans[index].missing >= 0 {
                reasons[id.description] = missingReason(tablePlans[index].missing)
            } else if isEmpty {
                reasons[id.description] = empty
            }
        }
        return reasons
    }

    private func missingReason(_ column: Int) -> Message {
        Message(
            Phrase(th: "ไม่มีคอลัมน์ {column}", en: "the column {column} is missing"),
            [Message.Argument("column", spec.form.columns[column].title)])
    }
}
