import CEL
import Diagnostics
import Documents
import ThaiText

/// How far a check of a whole table has come.
struct TableCheckState: Sendable {
    /// Whether any row was looked at.
    var isEvaluated = false
    /// What was seen: the row where it stood first, or for names the index of its value.
    var seen = KeyTable()
    /// The second cell that belongs to each first one, and the row where they stood together.
    var values: [KeyTable.Key] = []
    var rows: [Int32] = []
    /// The next number of a sequence.
    var next: Int64 = 1
    /// Whether it may begin anew, because the header stood again.
    var mayRestart = false
    /// The months that were seen, one bit each, counted from the first of the window.
    var months: UInt64 = 0
    /// The first row's cell where all rows must say the same, how it is written, and the rows that say something else.
    var first: Slot?
    var firstBytes: [UInt8] = []
    var firstText = ""
    var firstRow: Int32 = -1
    var other: Finding?
    var others: [Int32] = []
    var otherCount = 0
}

extension TableChecker {
    /// Shows a row to the checks of the whole table.
    mutating func checkTable(_ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        for index in tablePlans.indices {
            let plan = tablePlans[index]
            if plan.missing >= 0 { continue }
            switch plan.kind {
            case .figures: continue
            case .months: noteMonths(index, plan.first)
            case .names: checkNames(index, plan.first, plan.second, row, batch, &log)
            case .same: checkSame(index, plan.first, row, batch)
            case .sequence: checkSequence(index, plan.first, row, batch, &log)
            case .unique: checkUnique(index, plan, row, batch, &log)
            }
        }
    }

    /// Notes the months of a row that says that there is nothing to report.
    mutating func noteMonths() {
        for index in tablePlans.indices where tablePlans[index].kind == .months && tablePlans[index].missing < 0 {
            noteMonths(index, tablePlans[index].first)
        }
    }

    private mutating func noteMonths(_ index: Int, _ column: Int) {
        let slot = spec.form.columns[column].slot
        let from = slots[slot]
        guard from.kind == .date else { return }
        let to = types[column].isPeriod && slots[slot + 1].kind == .date ? slots[slot + 1] : from
        let first = monthNumber(context.window.from)
        let low = max(0, monthNumber(Int32(truncatingIfNeeded: from.bits)) - first)
        let high = min(63, monthNumber(Int32(truncatingIfNeeded: to.bits)) - first)
        for month in low..<max(low, high + 1) { tableChecks[index].months |= 1 << UInt64(month) }
        tableChecks[index].isEvaluated = true
    }

    private func key(_ column: Int, _ batch: RowBatch) -> KeyTable.Key? {
        let slot = slots[slotOfColumn[column]]
        switch slot.kind {
        case .absent: return nil
        case .text: return KeyTable.Key(batch.bytes.span, Int(slot.bits >> 32), Int(slot.bits & 0xFFFF_FFFF))
        case .bool, .date, .decimal, .int: return KeyTable.Key(slot.bits)
        }
    }

    private mutating func checkUnique(
        _ index: Int, _ plan: TableCheckPlan, _ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog
    ) {
        guard var whole = key(plan.first, batch) else { return }
        if merged.hasAny, case .unique(let all) = spec.form.tableChecks[index].kind, areContinued(all) { return }
        var columns = [plan.first]
        if plan.second >= 0, case .unique(let all) = spec.form.tableChecks[index].kind {
            columns = all
            for column in all.dropFirst() {
                guard let part = key(column, batch) else { return }
                whole.join(part)
            }
        }
        tableChecks[index].isEvaluated = true
        guard let first = tableChecks[index].seen.insert(whole, row.index) else { return }
        report(index, row, batch, secondary: columns, first: first, &log)
    }

    private mutating func checkNames(
        _ index: Int, _ of: Int, _ value: Int, _ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog
    ) {
        guard let owner = key(of, batch), let name = key(value, batch), !areContinued([of, value]) else { return }
        tableChecks[index].isEvaluated = true
        guard let known = tableChecks[index].seen.insert(owner, Int32(tableChecks[index].values.count)) else {
            tableChecks[index].values.append(name)
            tableChecks[index].rows.append(row.index)
            return
        }
        if tableChecks[index].values[Int(known)] == name { return }
        report(index, row, batch, secondary: [of], first: tableChecks[index].rows[Int(known)], &log)
    }

    private mutating func checkSequence(_ index: Int, _ column: Int, _ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        let slot = slots[slotOfColumn[column]]
        guard slot.kind == .int, !isContinued(column) else { return }
        let next = tableChecks[index].next
        tableChecks[index].isEvaluated = true
        tableChecks[index].next = slot.bits < Int64.max ? slot.bits + 1 : slot.bits
        let isRestart = slot.bits == 1 && tableChecks[index].mayRestart
        tableChecks[index].mayRestart = false
        if slot.bits != next, !isRestart {
            report(index, row, batch, secondary: [], first: nil, &log, facts: [Message.Argument("expected", String(next))])
        }
    }

    /// Whether a text is the same as another, byte for byte; most texts that differ do so in their length.
    private func isText(_ slot: Slot, _ batch: RowBatch, _ other: [UInt8]) -> Bool {
        let length = Int(slot.bits & 0xFFFF_FFFF)
        guard length == other.count else { return false }
        let start = Int(slot.bits >> 32)
        return batch.bytes[start..<start + length].elementsEqual(other)
    }

    private mutating func checkSame(_ index: Int, _ column: Int, _ row: RowBatch.Row, _ batch: RowBatch) {
        let slot = slots[slotOfColumn[column]]
        guard slot.kind != .absent, !isContinued(column) else { return }
        guard let first = tableChecks[index].first else {
            tableChecks[index].isEvaluated = true
            tableChecks[index].first = slot
            if slot.kind == .text {
                let start = Int(slot.bits >> 32)
                tableChecks[index].firstBytes = Array(batch.bytes[start..<start + Int(slot.bits & 0xFFFF_FFFF)])
            }
            tableChecks[index].firstText = batch.cell(row: row, column: physical[column]).map { plainText(batch.text(of: $0)) } ?? ""
            tableChecks[index].firstRow = row.index
            return
        }
        if slot.kind == .text ? isText(slot, batch, tableChecks[index].firstBytes) : slot == first { return }
        if tableChecks[index].other == nil {
            let firstRow = tableChecks[index].firstRow
            let facts = [
                Message.Argument("first_value", tableChecks[index].firstText), Message.Argument("first_row", sheetRow(firstRow)),
                Message.Argument("value", batch.cell(row: row, column: physical[column]).map { plainText(batch.text(of: $0)) } ?? ""),
            ]
            tableChecks[index].other = finding(index, row, batch, secondary: [], first: firstRow, facts: facts)
        }
        tableChecks[index].otherCount += 1
        if tableChecks[index].others.count < ColumnStyles.namedRows { tableChecks[index].others.append(row.index) }
    }

    private func report(
        _ index: Int, _ row: RowBatch.Row, _ batch: RowBatch, secondary: [Int], first: Int32?, _ log: inout FindingLog,
        facts: [Message.Argument] = []
    ) {
        let check = spec.form.tableChecks[index]
        let place = batch.place(row: row, column: check.at.map { physical[$0] } ?? -1, table: table)
        if log.wantsDetails(spec.tableChecks[index]) {
            var finding = finding(index, row, batch, secondary: secondary, first: first, facts: facts)
            finding.place = place
            log.add(
                finding)
        } else {
            log.add(spec.tableChecks[index], check.level, place)
        }
    }

    private func finding(
        _ index: Int, _ row: RowBatch.Row, _ batch: RowBatch, secondary: [Int], first: Int32?, facts: [Message.Argument]
    ) -> Finding {
        let check = spec.form.tableChecks[index]
        let column = check.at ?? 0
        var facts = facts
        facts.append(Message.Argument("row", sheetRow(row.index)))
        var notes: [Note] = []
        if let first {
            facts.append(Message.Argument("first_row", sheetRow(first)))
            notes.append(
                Note(
                    Place(file: 0, table: table, row: first, column: Int32(physical[column])),
                    Message(th: "พบครั้งแรกที่นี่", en: "it stands here first")))
        }
        return Finding(
            rule: spec.tableChecks[index], level: check.level, place: batch.place(row: row, column: physical[column], table: table),
            message: message(check.message, row, batch, [], facts: facts), help: check.help.map { Message($0) }, notes: notes,
            excerpt: excerpt(row, batch, primary: column, secondary: secondary))
    }

    /// The number that people see in front of a row.
    func sheetRow(_ row: Int32) -> String {
        String(Int(row) + info.record.rowOffset + 1)
    }

    /// Adds a row to the figures that are kept by a column's value.
    mutating func addFigures(_ row: RowBatch.Row, _ batch: RowBatch) {
        for index in figures.indices {
            let by = figures[index].by
            guard physical[by] >= 0 else {
                figures[index].noteUnreadKey()
                continue
            }
            let folded = figures[index].group.isFolded ? text(by, batch).map { figures[index].group.folded($0) } : nil
            guard let key = folded.map({ KeyTable.Key($0.span, 0, $0.count) }) ?? key(by, batch), folded?.isEmpty != true else {
                // A cell that may be blank is blank by right.
                let isMissing = states[by] == .trouble || spec.form.columns[by].isFilledAlways
                if isMissing, !isContinued(by) { figures[index].noteUnreadKey() }
                continue
            }
            let entry = figures[index].entry(of: key) ?? open(index, key, folded, row, batch)
            guard entry >= 0 else {
                figures[index].noteUnreadKey()
                continue
            }
            figures[index].count(entry)
            for place in 0..<figures[index].sumCount {
                let column = figures[index].sumColumn(place)
                if isContinued(column) { continue }
                let isUnknown = states[column] == .trouble || states[column] == .blank && spec.form.columns[column].isFilledAlways
                figures[index].add(slots[slotOfColumn[column]], isUnknown: isUnknown, to: entry, place)
            }
        }
    }

    /// Begins the figures of a value.
    private mutating func open(
        _ index: Int, _ key: KeyTable.Key, _ folded: [UInt8]?, _ row: RowBatch.Row, _ batch: RowBatch
    ) -> Int {
        let group = figures[index].group
        let shown = batch.cell(row: row, column: physical[group.by]).map { plainText(batch.text(of: $0)) } ?? ""
        return figures[index].open(
            key, folded.map { String(decoding: $0, as: UTF8.self) } ?? text(group.by, batch) ?? shown, shown: shown,
            places: spec.form.columns.indices.map { batch.place(row: row, column: physical[$0], table: table) },
            excerpt: excerpt(row, batch, primary: group.by, secondary: group.sums))
    }

    private func text(_ column: Int, _ batch: RowBatch) -> String? {
        let slot = slots[slotOfColumn[column]]
        switch slot.kind {
        case .absent: return nil
        case .text:
            let start = Int(slot.bits >> 32)
            return String(decoding: batch.bytes[start..<start + Int(slot.bits & 0xFFFF_FFFF)], as: UTF8.self)
        case .bool, .date, .decimal, .int: return String(slot.bits)
        }
    }
}

/// The months from year 0 to a day since 1970-01-01.
func monthNumber(_ days: Int32) -> Int {
    guard let date = CivilDate(daysSince1970: Int(days)) else { return 0 }
    return date.year * 12 + date.month - 1
}
