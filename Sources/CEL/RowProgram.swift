/// An expression over plain cells, compiled to code that runs without allocation.
///
/// It gives what `Program.evaluate` gives, many times faster: for each of a million rows.
public struct RowProgram: Sendable {
    /// Eight open operands are more than a check of a row has; deeper ones use `Program`.
    ///
    /// Clearing sixteen took a third of a run's time.
    static let stackSize = 8

    let code: [RowInstruction]
    let constants: [RowCell]
    /// The constants again, as plain numbers of 64 bits where they are that.
    private let plainConstants: [PlainConstant]
    let patterns: [CompiledPattern]
    /// The bytes of the expression's own texts.
    let texts: [UInt8]

    init(code: [RowInstruction], constants: [RowCell], patterns: [CompiledPattern], texts: [UInt8]) {
        self.code = code
        self.constants = constants
        plainConstants = constants.map { PlainConstant($0) }
        self.patterns = patterns
        self.texts = texts
    }

    /// Compiles a program if it uses only bools, integers, decimals, dates and texts, their comparison and arithmetic,
    /// logic, `has`, `in` with a constant list, and simple functions, over variables and constants.
    public init?(_ program: Program) {
        var compiler = RowCompiler()
        guard compiler.compile(program.root, in: program.environment) != nil, compiler.deepest <= Self.stackSize else { return nil }
        code = compiler.code
        constants = compiler.constants
        plainConstants = constants.map { PlainConstant($0) }
        patterns = compiler.patterns
        texts = compiler.texts
    }

    /// Evaluates a check for the cells of a row, one slot for each variable of the environment.
    ///
    /// - Parameters:
    ///   - slots: one whose kind is not its variable's type fails; missing ones are absent.
    ///   - text: the bytes that text slots point into.
    /// - Returns: true or false for a check; `failed` is explained by `Program.evaluate`.
    public func evaluate(_ slots: borrowing Span<Slot>, text: borrowing Span<UInt8>) -> RowOutcome {
        quick(code.indices, slots, text) ?? run(slots, text, code.indices).outcome
    }

    /// The outcome of the commonest checks of all, which need no stack: a comparison such as `price <= budget`, and a conjunction
    /// whose first comparison does not hold; nil for any other.
    @inline(__always)
    func quick(_ range: Range<Int>, _ slots: borrowing Span<Slot>, _ text: borrowing Span<UInt8>) -> RowOutcome? {
        let step = code[range.lowerBound]
        guard let holds = holds(step, slots, text) else { return nil }
        if range.count == 1 { return holds ? .true : .false }
        guard !holds else { return nil }
        var place = range.lowerBound + 1
        while place < range.upperBound, case .jumpIfFalse = code[place].operation { place = Int(code[place].a) }
        return place == range.upperBound ? .false : nil
    }

    /// Whether a comparison with plain operands holds; nil for any other step.
    @inline(__always)
    private func holds(_ step: RowInstruction, _ slots: borrowing Span<Slot>, _ text: borrowing Span<UInt8>) -> Bool? {
        let left = Int(step.a)
        let right = Int(step.b)
        switch step.operation {
        case .compareConstant:
            guard left < slots.count else { return nil }
            let a = slots[left]
            guard a.kind == step.kind else { return nil }
            let constant = plainConstants[right]
            if a.kind == .text { return isEqual(a.bits, constant.bits, text).map { $0 == (step.relation == .equal) } }
            guard a.scale == constant.scale, constant.isPlain else { return nil }
            return step.relation.holds(a.bits, constant.bits)
        case .compareSlots:
            guard left < slots.count, right < slots.count else { return nil }
            let a = slots[left]
            let b = slots[right]
            guard a.kind == step.kind, b.kind == a.kind, a.scale == b.scale, a.kind != .text else { return nil }
            return step.relation.holds(a.bits, b.bits)
        default: return nil
        }
    }

    /// Whether a text of the row equals one of the expression; nil if one is outside its buffer.
    @inline(__always)
    private func isEqual(_ a: Int64, _ b: Int64, _ text: borrowing Span<UInt8>) -> Bool? {
        let count = Int(truncatingIfNeeded: a & 0xFFFF_FFFF)
        guard count == Int(truncatingIfNeeded: b & 0xFFFF_FFFF) else { return false }
        let left = Int(truncatingIfNeeded: a >> 32)
        let right = Int(truncatingIfNeeded: b >> 32)
        guard left >= 0, left <= text.count, count <= text.count - left, count <= texts.count - right else { return nil }
        for step in 0..<count where text[left + step] != texts[right + step] { return false }
        return true
    }

    /// Evaluates an expression for the cells of a row and gives its value.
    public func value(_ slots: borrowing Span<Slot>, text: borrowing Span<UInt8>) -> RowValue {
        let cell = run(slots, text, code.indices)
        let kind: Slot.Kind =
            switch cell.kind {
            case .absent, .failed: .absent
            case .bool: .bool
            case .date: .date
            case .decimal: .decimal
            case .duration, .int: .int
            case .ownText, .text: .text
            }
        return RowValue(bits: cell.kind == .ownText ? -cell.bits - 1 : cell.bits, kind: kind, outcome: cell.outcome, scale: cell.scale)
    }

    /// The text of a result, whether it stands in the row or in the expression.
    public func text(of value: RowValue, in row: borrowing Span<UInt8>) -> String? {
        guard value.kind == .text else { return nil }
        let isOwn = value.bits < 0
        let cell = RowCell(isOwn ? .ownText : .text, isOwn ? -(value.bits + 1) : value.bits)
        guard let range = cell.textRange(rowCount: row.count, ownCount: texts.count) else { return nil }
        var bytes: [UInt8] = []
        for place in range { bytes.append(isOwn ? texts[place] : row[place]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A constant of 64 bits.
private struct PlainConstant: Sendable {
    let bits: Int64
    let scale: UInt8
    /// Whether it is one.
    let isPlain: Bool

    init(_ cell: RowCell) {
        bits = Int64(truncatingIfNeeded: cell.bits)
        scale = cell.scale
        isPlain = Int64(exactly: cell.bits) != nil
    }
}

/// How two values are asked to stand to each other.
enum RowRelation: UInt8, Sendable {
    case equal, greater, greaterOrEqual, less, lessOrEqual, notEqual

    init?(_ name: String) {
        switch name {
        case "!=": self = .notEqual
        case "<": self = .less
        case "<=": self = .lessOrEqual
        case "==": self = .equal
        case ">": self = .greater
        case ">=": self = .greaterOrEqual
        default: return nil
        }
    }

    @inline(__always)
    func holds<Number: Comparable>(_ a: Number, _ b: Number) -> Bool {
        switch self {
        case .equal: a == b
        case .greater: a > b
        case .greaterOrEqual: a >= b
        case .less: a < b
        case .lessOrEqual: a <= b
        case .notEqual: a != b
        }
    }
}

/// One operand while a row program runs.
struct RowCell: Sendable {
    enum Kind: UInt8, Sendable {
        case absent, bool, date, decimal, duration, failed, int, ownText, text
    }

    var kind: Kind
    var scale: UInt8
    private var wide: Wide

    var bits: Int128 {
        wide.value
    }

    init(_ kind: Kind, _ bits: Int128 = 0, scale: UInt8 = 0) {
        wide = Wide(bits)
        self.kind = kind
        self.scale = scale
    }

    init(_ bool: Bool) {
        self.init(.bool, bool ? 1 : 0)
    }

    init(_ decimal: CELDecimal?) {
        self = decimal.map { RowCell(.decimal, $0.coefficient, scale: $0.scale) } ?? RowCell(.failed)
    }

    /// An integer, unless it left the 64 bits of the language's integers.
    init(checked int: Int128, _ kind: Kind = .int) {
        self = Int64(exactly: int) == nil ? RowCell(.failed) : RowCell(kind, int)
    }

    init(checkedDate days: Int128) {
        self =
            CELDate.bounds.contains(Int64(truncatingIfNeeded: days)) && days.magnitude < 1 << 40 ? RowCell(.date, days) : RowCell(.failed)
    }

    var isMissing: Bool {
        kind == .absent || kind == .failed
    }

    /// An integer is a decimal without places.
    var decimal: CELDecimal {
        CELDecimal(trusted: bits, kind == .decimal ? scale : 0)
    }

    var outcome: RowOutcome {
        switch kind {
        case .absent: .absent
        case .bool: bits != 0 ? .true : .false
        case .failed: .failed
        default: .value
        }
    }

    /// The bytes of a text; nothing if they are outside the buffer.
    func textRange(rowCount: Int, ownCount: Int) -> Range<Int>? {
        let offset = Int(truncatingIfNeeded: bits >> 32)
        let length = Int(truncatingIfNeeded: bits & 0xFFFF_FFFF)
        let count = kind == .ownText ? ownCount : rowCount
        guard offset >= 0, offset <= count, length <= count - offset else { return nil }
        return offset..<offset + length
    }
}

/// One step of a row program.
struct RowInstruction: Sendable {
    enum Operation: UInt8, Sendable {
        case absolute, add, and, branch, compare, compareConstant, compareSlots, constant, contains, dateDifference, dateMove, dateMoveBack,
            dateMoveFrom
        case dateToPart, days, decimal, divide, divideInt, endsWith, fiscalEnd, fiscalStart, has, inList, jump, jumpIfFalse, jumpIfTrue,
            load
        case matches, multiply, negate, not, or, remainder, round, size, startsWith, subtract
    }

    /// `dateToPart` gives one of these.
    enum DatePart: Int32, Sendable {
        case buddhistYear, day, fiscalYear, month, weekday, year
    }

    let operation: Operation
    /// A slot, a constant, a pattern or a place in the code.
    var a: Int32 = 0
    /// A second one, or the end of a range of constants.
    var b: Int32 = 0
    /// The kind that a slot must have.
    var kind: Slot.Kind = .absent
    var relation: RowRelation = .equal
}
