import CEL
import Diagnostics
import Documents

/// A check that reports once, as far as it has come.
struct OnceState: Sendable {
    /// The number of rows that it found; 0 for a check that reports each.
    var count = 0
    var rows: [Int32] = []
    var first: Finding?
}

extension TableChecker {
    /// Holds the checks against a row.
    mutating func checkRow(_ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        for field in outside { reportBounds(field, row, batch, &log) }
        let plans = rowPlans
        for plan in plans {
            if plan.hasWhen, truth(plan.when, plan, isWhen: true, batch) != .holds { continue }
            switch truth(plan.assert, plan, isWhen: false, batch) {
            case .unknown: continue
            case .holds: evaluated[plan.check] += 1
            case .fails:
                evaluated[plan.check] += 1
                report(plan.check, row, batch, &log)
            }
        }
    }

    /// Evaluates one expression of a check for the row in the slots.
    private func truth(_ program: Int, _ plan: RowCheckPlan, isWhen: Bool, _ batch: RowBatch) -> RowExpression.Truth {
        guard program >= 0 else {
            let check = spec.demand.checks[plan.check]
            return (isWhen ? check.when : check.assert)?.evaluate(slots.span, text: batch.bytes.span) ?? .holds
        }
        let programs = programs.span
        return switch programs[program].evaluate(slots.span, text: batch.bytes.span) {
        case .true: .holds
        case .false: .fails
        case .absent, .failed, .value: .unknown
        }
    }

    private mutating func report(_ index: Int, _ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        if onces[index].count > 0 {
            onces[index].count += 1
            if onces[index].rows.count < ColumnStyles.namedRows { onces[index].rows.append(row.index) }
            return
        }
        let check = spec.demand.checks[index]
        let place = batch.place(row: row, column: physical[check.at], table: table)
        switch check.report {
        case .each:
            if log.wantsDetails(spec.checks[index]) {
                log.add(
                    finding(index, row, batch, place))
            } else {
                log.add(spec.checks[index], check.level, place)
            }
        case .once: onces[index] = OnceState(count: 1, rows: [row.index], first: finding(index, row, batch, place))
        }
    }

    private func finding(_ index: Int, _ row: RowBatch.Row, _ batch: RowBatch, _ place: Place) -> Finding {
        let check = spec.demand.checks[index]
        let values = values(of: slots.span, text: batch.bytes.span)
        let reads = check.assert.columns + (check.when?.columns ?? [])
        return Finding(
            rule: spec.checks[index], level: check.level, place: place, message: message(check.message, row, batch, values),
            help: check.help.map { Message($0) },
            excerpt: excerpt(
                row, batch, primary: check.at, secondary: reads, label: check.label.map { message($0, row, batch, values) }))
    }

    /// Fills in a message about a row.
    func message(
        _ template: Template, _ row: RowBatch.Row, _ batch: RowBatch, _ values: [CELValue?], facts: [Message.Argument] = []
    ) -> Message {
        Message(
            template.phrase,
            template.holes.map { name, hole in
                switch hole {
                case .fact: facts.first { $0.name == name } ?? Message.Argument(name, "…")
                case .column(let field): Message.Argument(name, shown(field, row, batch))
                case .program(let program):
                    if case .value(let value) = program.evaluate(values) {
                        Message.Argument(name, value.shown)
                    } else {
                        Message.Argument(name, "…")
                    }
                }
            })
    }

    /// A cell as messages show it: amounts grouped, everything else as it is written.
    private func shown(_ field: Int, _ row: RowBatch.Row, _ batch: RowBatch) -> String {
        let slot = slots[spec.form.columns[field].slot]
        if slot.kind == .decimal, let number = CELDecimal(coefficient: Int128(slot.bits), scale: slot.scale) { return number.grouped }
        return batch.cell(row: row, column: physical[field]).map { plainText(batch.text(of: $0)) } ?? ""
    }

    /// Checks a row that sums up the rows above it.
    mutating func checkTotal(_ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        for index in sums.indices {
            let sum = sums[index]
            let slot = slots[spec.form.columns[sum.column].slot]
            if slot.kind == .decimal, rowCount > 0, !sum.isOverfull {
                let value = slot.scaled
                if !value.overflow, value.number != sum.all, value.number != sum.sinceTotal {
                    reportTotal(sum, value.number, row, batch, &log)
                }
            }
            sums[index].close()
        }
    }

    private func reportTotal(_ sum: ColumnSum, _ value: Int64, _ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        let place = batch.place(row: row, column: physical[sum.column], table: table)
        func text(_ scaled: Int64) -> String {
            CELDecimal(coefficient: Int128(scaled / 100), scale: 2)?.grouped ?? "…"
        }
        if log.wantsDetails(spec.otherTotal) {
            log.add(
                Finding(
                    rule: spec.otherTotal, level: .warning, place: place,
                    message: Message(
                        Phrase(
                            th: "ยอดรวม ({total}) ไม่ตรงกับผลรวมของรายการ ({sum})",
                            en: "the total ({total}) differs from the sum of the rows ({sum})"),
                        [Message.Argument("total", text(value)), Message.Argument("sum", text(sum.all))]),
                    help: Message(th: "คำนวณยอดรวมใหม่ หรือตรวจว่ารายการครบ", en: "add up again, or see whether a row is missing"),
                    excerpt: excerpt(
                        row, batch, primary: sum.column,
                        label: Message(
                            Phrase(th: "ต่างกัน {difference}", en: "differs by {difference}"),
                            [Message.Argument("difference", text(value > sum.all ? value - sum.all : sum.all - value))]))))
        } else {
            log.add(spec.otherTotal, .warning, place)
        }
    }
}
