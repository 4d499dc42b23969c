import CEL
import Diagnostics

/// What the loop over cells needs of a column.
struct ColumnPlan: Sendable {
    /// The column of the table that it stands in; -1 when it is missing.
    let physical: Int
    let slot: Int
    let isPeriod: Bool
    let isChoice: Bool
    /// How its plain cells are read.
    let plain: PlainReading
    /// Whether a value has to be looked at again: it has bounds or a pattern.
    let hasBounds: Bool
    /// Whether its cells are words, so that a dash in one is as good as a blank: not so where a closed list says what may stand there.
    let isWords: Bool
    /// Whether people calculate with its cells, so that a number stored as text is worth a word.
    let isCalculated: Bool
    private let minimum: Int64
    private let maximum: Int64
    private let hasPattern: Bool

    init(_ column: Column, physical: Int, layout: Form.Layout) {
        self.physical = physical
        slot = column.slot
        isPeriod = column.type.isPeriod
        isChoice = if case .choice = column.type { true } else { false }
        plain = column.type.plain
        isCalculated = column.type.isCalculated
        isWords =
            switch column.type {
            case .agency, .text: layout == .records
            case .choice(let vocabulary): layout == .records && vocabulary.isOpen
            default: false
            }
        hasPattern = column.pattern != nil
        hasBounds = hasPattern || column.minimum != nil || column.maximum != nil
        minimum = column.minimum?.scaled ?? .min
        maximum = column.maximum?.scaled ?? .max
    }

    /// Whether a value may break its bounds or its pattern.
    func isOutside(_ slot: Slot) -> Bool {
        if hasPattern { return slot.kind != .absent }
        switch slot.kind {
        case .decimal, .int:
            let value = slot.scaled
            return value.overflow || value.number < minimum || value.number > maximum
        case .absent, .bool, .date, .text: return false
        }
    }
}

/// What the loop over checks needs of a check.
struct RowCheckPlan: Sendable {
    /// The check, as an index into the demand's.
    let check: Int
    /// The programs, as indices; -1 where there is none, so that `RowExpression` has to do it.
    let when: Int
    let assert: Int
    let hasWhen: Bool
    /// The column that is pointed at.
    let at: Int
    let level: Level
    let isOnce: Bool

    /// The checks whose columns are all there, with their programs.
    static func plans(of checks: [RowCheck], _ binding: Binding) -> (plans: [RowCheckPlan], programs: RowProgramSet) {
        var plans: [RowCheckPlan] = []
        var programs: [RowProgram] = []
        func add(_ program: RowProgram?) -> Int {
            guard let program else { return -1 }
            programs.append(program)
            return programs.count - 1
        }
        for (index, check) in checks.enumerated() {
            let columns = check.assert.needed + (check.when?.needed ?? []) + [check.at]
            guard columns.allSatisfy({ binding.bound[$0] != nil }) else { continue }
            plans.append(
                RowCheckPlan(
                    check: index, when: add(check.when?.fast), assert: add(check.assert.fast), hasWhen: check.when != nil, at: check.at,
                    level: check.level, isOnce: check.report == .once))
        }
        return (plans, RowProgramSet(programs))
    }
}

/// What the loop over checks of the whole table needs of one.
struct TableCheckPlan: Sendable {
    enum Kind: Sendable {
        case figures
        case months
        case names
        case same
        case sequence
        case unique
    }

    let kind: Kind
    /// The column it looks at first, and the second where it needs one; further ones are rare.
    let first: Int
    let second: Int
    /// A column that it needs and that is missing; -1 when none is.
    let missing: Int

    init(_ check: TableCheck, _ binding: Binding) {
        var columns: [Int] = []
        switch check.kind {
        case .assert: kind = .figures
        case .determines(let of, let value):
            kind = .names
            columns = [of, value]
        case .months(let column):
            kind = .months
            columns = [column]
        case .same(let column):
            kind = .same
            columns = [column]
        case .sequence(let column):
            kind = .sequence
            columns = [column]
        case .unique(let all):
            kind = .unique
            columns = all
        }
        first = columns.first ?? -1
        second = columns.count > 1 ? columns[1] : -1
        missing = columns.first { binding.bound[$0] == nil } ?? -1
    }
}

extension Slot {
    /// The number times 10,000.
    var scaled: (number: Int64, overflow: Bool) {
        var number = bits
        var digits = kind == .decimal ? Int(scale) : 0
        if digits > 4 { return (0, true) }
        while digits < 4 {
            let (product, overflow) = number.multipliedReportingOverflow(by: 10)
            if overflow { return (0, true) }
            number = product
            digits += 1
        }
        return (number, false)
    }
}
