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
        for first in stride(from: 0, to: rowPlans.count, by: UInt64.bitWidth) {
            var failures = failures(from: first, batch)
            while failures != 0 {
                report(rowPlans[first + failures.trailingZeroBitCount], row, batch, &log)
                failures &= failures - 1
            }
        }
    }

    /// The checks that fail for the row in the slots, one bit each, 64 at the most.
    private func failures(from first: Int, _ batch: RowBatch) -> UInt64 {
        // Held for the row, so that they are not retained for each check.
        let (heldPlans, programs) = (rowPlans, programs)
        let plans = heldPlans.span
        let slots = slots.span
        let text = batch.bytes.span
        var failures: UInt64 = 0
        for index in first..<min(plans.count, first + UInt64.bitWidth) {
            let plan = plans[index]
            if plan.hasWhen {
                if plan.when < 0 {
                    guard case .holds? = spec.demand.checks[plan.check].when?.evaluate(slots, text: text) else { continue }
                } else if programs.evaluate(plan.when, slots, text: text) != .true {
                    continue
                }
            }
            let fails: Bool
            if plan.assert < 0 {
                fails = spec.demand.checks[plan.check].assert.evaluate(slots, text: text) == .fails
            } else {
                fails = programs.evaluate(plan.assert, slots, text: text) == .false
            }
            if fails { failures |= 1 << UInt64(index - first) }
        }
        return failures
    }

    private mutating func report(_ plan: RowCheckPlan, _ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        if merged.hasAny {
            let check = spec.demand.checks[plan.check]
            if areContinued([check.at] + check.assert.columns) { return }
        }
        if plan.isOnce {
            if onces[plan.check].count == 0 {
                let place = batch.place(row: row, column: physical[plan.at], table: table)
                onces[plan.check].first = finding(plan.check, row, batch, place)
            }
            onces[plan.check].count += 1
            if onces[plan.check].rows.count < ColumnStyles.namedRows { onces[plan.check].rows.append(row.index) }
            return
        }
        if handles[plan.check] < 0 { handles[plan.check] = log.handle(spec.checks[plan.check]) }
        let handle = handles[plan.check]
        let place = batch.place(row: row, column: physical[plan.at], table: table)
        if log.wantsDetails(handle) {
            log.add(finding(plan.check, row, batch, place))
        } else {
            log.add(spec.checks[plan.check], handle, plan.level, place)
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

    /// Holds the agency of the first row against the one that reports; that all rows say the same is a check of its own.
    func checkAgency(_ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        guard let name = context.agency.name, let agencies = context.agencies,
            let field = types.indices.first(where: { types[$0].isAgency && physical[$0] >= 0 && states[$0] == .value }),
            let cell = batch.cell(row: row, column: physical[field])
        else { return }
        let found = plainText(batch.text(of: cell))
        if agencies.areSame(found, name) { return }
        let place = batch.place(row: row, column: physical[field], table: table)
        let level: Level = context.isAgencyGiven ? .error : .warning
        log.add(spec.otherAgency(found, name, level, place, excerpt: excerpt(row, batch, primary: field)))
    }

    /// Checks a row that sums up the rows above it.
    mutating func checkTotal(_ row: RowBatch.Row, _ batch: RowBatch, _ log: inout FindingLog) {
        reportErrors(row, batch, &log)
        for index in sums.indices {
            let sum = sums[index]
            let slot = slots[spec.form.columns[sum.column].slot]
            if slot.kind == .decimal, rowCount > 0, !sum.isOverfull, !range.hasOtherTotal(row.index, physical[sum.column]) {
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
