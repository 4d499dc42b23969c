/// Turns a resolved expression into the code of a row program.
struct RowCompiler {
    private(set) var code: [RowInstruction] = []
    private(set) var constants: [RowCell] = []
    private(set) var deepest = 0
    private(set) var patterns: [CompiledPattern] = []
    private(set) var texts: [UInt8] = []
    private var depth = 0

    /// What an operand is; a text of the row and one of the expression are the same here.
    typealias Kind = RowCell.Kind

    private mutating func emit(_ instruction: RowInstruction, pops: Int, pushes: Int = 1) {
        code.append(instruction)
        depth += pushes - pops
        deepest = max(deepest, depth)
    }

    private mutating func emit(_ operation: RowInstruction.Operation, pops: Int) {
        emit(RowInstruction(operation: operation), pops: pops)
    }

    /// Appends the code of an expression.
    ///
    /// - Returns: the kind of its value, or nothing if it uses what row programs do not have.
    mutating func compile(_ node: Node, in environment: Environment) -> Kind? {
        switch node.operation {
        case .and(let left, let right): return logic(left, right, environment, .jumpIfFalse, .and)
        case .call(let name, _, let chosen, _, let operands):
            return chosen == nil ? nil : call(name, operands, environment)
        case .conditional(let condition, let yes, let no): return conditional(condition, yes, no, environment)
        case .constant(let value): return constant(value)
        case .hasVariable(let index):
            guard Self.kind(environment.variables[index].type) != nil else { return nil }
            emit(RowInstruction(operation: .has, a: Int32(index)), pops: 0)
            return .bool
        case .matches(let text, let pattern):
            guard compile(text, in: environment) == .text else { return nil }
            patterns.append(pattern)
            emit(RowInstruction(operation: .matches, a: Int32(patterns.count - 1)), pops: 1)
            return .bool
        case .not(let operand):
            guard compile(operand, in: environment) == .bool else { return nil }
            emit(.not, pops: 1)
            return .bool
        case .or(let left, let right): return logic(left, right, environment, .jumpIfTrue, .or)
        case .variable(let index):
            guard let (slot, kind) = Self.kind(environment.variables[index].type) else { return nil }
            emit(RowInstruction(operation: .load, a: Int32(index), kind: slot), pops: 0)
            return kind
        case .comprehension, .failure, .field, .hasField, .index, .list, .local, .map, .optionalField, .optionalIndex: return nil
        }
    }

    private static func kind(_ type: CELType) -> (Slot.Kind, Kind)? {
        switch type {
        case .bool: (.bool, .bool)
        case .date: (.date, .date)
        case .decimal: (.decimal, .decimal)
        case .int: (.int, .int)
        case .string: (.text, .text)
        default: nil
        }
    }

    // MARK: Constants

    private mutating func cell(_ value: CELValue) -> RowCell? {
        switch value {
        case .bool(let bool): return RowCell(bool)
        case .date(let date): return RowCell(.date, Int128(date.days))
        case .decimal(let decimal): return RowCell(decimal)
        case .duration(let duration): return RowCell(.duration, Int128(duration.nanoseconds))
        case .int(let int): return RowCell(.int, Int128(int))
        case .string(let string):
            let offset = texts.count
            texts.append(contentsOf: string.utf8)
            return RowCell(.ownText, Int128(offset) << 32 | Int128(texts.count - offset))
        default: return nil
        }
    }

    private mutating func constant(_ value: CELValue) -> Kind? {
        guard let cell = cell(value) else { return nil }
        constants.append(cell)
        emit(RowInstruction(operation: .constant, a: Int32(constants.count - 1)), pops: 0)
        return cell.kind == .ownText ? .text : cell.kind
    }

    // MARK: Logic

    private mutating func logic(
        _ left: Node, _ right: Node, _ environment: Environment, _ jump: RowInstruction.Operation, _ join: RowInstruction.Operation
    ) -> Kind? {
        guard compile(left, in: environment) == .bool else { return nil }
        let place = code.count
        emit(RowInstruction(operation: jump), pops: 0, pushes: 0)
        guard compile(right, in: environment) == .bool else { return nil }
        emit(join, pops: 2)
        code[place].a = Int32(code.count)
        return .bool
    }

    private mutating func conditional(_ condition: Node, _ yes: Node, _ no: Node, _ environment: Environment) -> Kind? {
        guard compile(condition, in: environment) == .bool else { return nil }
        let branch = code.count
        emit(RowInstruction(operation: .branch), pops: 1, pushes: 0)
        guard let kind = compile(yes, in: environment) else { return nil }
        let jump = code.count
        emit(RowInstruction(operation: .jump), pops: 1, pushes: 0)
        code[branch].a = Int32(code.count)
        guard compile(no, in: environment) == kind else { return nil }
        code[branch].b = Int32(code.count)
        code[jump].a = Int32(code.count)
        return kind
    }

    // MARK: Functions

    private mutating func call(_ name: String, _ operands: [Node], _ environment: Environment) -> Kind? {
        if name == "in", operands.count == 2 { return isIn(operands[0], operands[1], environment) }
        var kinds: [Kind] = []
        for operand in operands {
            guard let kind = compile(operand, in: environment) else { return nil }
            kinds.append(kind)
        }
        switch kinds.count {
        case 1: return unary(name, kinds[0])
        case 2: return binary(name, kinds[0], kinds[1])
        case 3:
            guard name == "divide", Self.areNumbers(kinds[0], kinds[1]), kinds[2] == .int else { return nil }
            emit(.divide, pops: 3)
            return .decimal
        default: return nil
        }
    }

    private mutating func isIn(_ element: Node, _ list: Node, _ environment: Environment) -> Kind? {
        guard case .constant(.list(let values)) = list.operation, let kind = compile(element, in: environment) else { return nil }
        let cells = values.compactMap { cell($0) }
        guard cells.count == values.count else { return nil }
        for cell in cells {
            guard kind == cell.kind || kind == .text && cell.kind == .ownText || Self.areNumbers(kind, cell.kind) else { return nil }
        }
        let start = constants.count
        constants += cells
        emit(RowInstruction(operation: .inList, a: Int32(start), b: Int32(constants.count)), pops: 1)
        return .bool
    }

    private mutating func unary(_ name: String, _ kind: Kind) -> Kind? {
        switch (name, kind) {
        case ("-", .decimal), ("-", .int), ("-", .duration): emit(.negate, pops: 1)
        case ("abs", .decimal), ("abs", .int): emit(.absolute, pops: 1)
        case ("buddhistYear", .date): return part(.buddhistYear)
        case ("date", .date): break
        case ("day", .date): return part(.day)
        case ("days", .int):
            emit(.days, pops: 1)
            return .duration
        case ("decimal", .decimal): break
        case ("decimal", .int):
            emit(.decimal, pops: 1)
            return .decimal
        case ("fiscalYear", .date): return part(.fiscalYear)
        case ("fiscalYearEnd", .int):
            emit(.fiscalEnd, pops: 1)
            return .date
        case ("fiscalYearStart", .int):
            emit(.fiscalStart, pops: 1)
            return .date
        case ("int", .int): break
        case ("month", .date): return part(.month)
        case ("size", .text):
            emit(.size, pops: 1)
            return .int
        case ("string", .text): break
        case ("weekday", .date): return part(.weekday)
        case ("year", .date): return part(.year)
        default: return nil
        }
        return kind
    }

    private mutating func part(_ part: RowInstruction.DatePart) -> Kind {
        emit(RowInstruction(operation: .dateToPart, a: part.rawValue), pops: 1)
        return .int
    }

    private static func areNumbers(_ a: Kind, _ b: Kind) -> Bool {
        (a == .int || a == .decimal) && (b == .int || b == .decimal)
    }

    private mutating func binary(_ name: String, _ left: Kind, _ right: Kind) -> Kind? {
        if let relation = RowRelation(name) {
            guard left == right || Self.areNumbers(left, right) else { return nil }
            compare(relation)
            return .bool
        }
        let number: Kind = left == .int && right == .int ? .int : .decimal
        switch (name, left, right) {
        case ("+", .date, .duration): return move(.dateMove)
        case ("+", .duration, .date): return move(.dateMoveFrom)
        case ("-", .date, .duration): return move(.dateMoveBack)
        case ("-", .date, .date):
            emit(.dateDifference, pops: 2)
            return .int
        case ("+", _, _) where Self.areNumbers(left, right): emit(.add, pops: 2)
        case ("-", _, _) where Self.areNumbers(left, right): emit(.subtract, pops: 2)
        case ("*", _, _) where Self.areNumbers(left, right): emit(.multiply, pops: 2)
        case ("/", .int, .int): emit(.divideInt, pops: 2)
        case ("%", .int, .int): emit(.remainder, pops: 2)
        case ("round", .decimal, .int): emit(.round, pops: 2)
        case ("contains", .text, .text): return text(.contains)
        case ("endsWith", .text, .text): return text(.endsWith)
        case ("startsWith", .text, .text): return text(.startsWith)
        default: return nil
        }
        return number
    }

    private mutating func text(_ operation: RowInstruction.Operation) -> Kind {
        emit(operation, pops: 2)
        return .bool
    }

    private mutating func move(_ operation: RowInstruction.Operation) -> Kind {
        emit(operation, pops: 2)
        return .date
    }

    /// Two slots of the same kind are compared in one step, and so are a slot and a constant of its kind.
    private mutating func compare(_ relation: RowRelation) {
        guard let right = code.last, code.count >= 2, case let left = code[code.count - 2], left.operation == .load,
            !isTarget(code.count), !isTarget(code.count - 1), isSame(left, right, relation)
        else {
            emit(RowInstruction(operation: .compare, relation: relation), pops: 2)
            return
        }
        code.removeLast(2)
        depth -= 2
        let operation: RowInstruction.Operation = right.operation == .load ? .compareSlots : .compareConstant
        emit(RowInstruction(operation: operation, a: left.a, b: right.a, kind: left.kind, relation: relation), pops: 0)
    }

    /// Whether a step loads what the slot loaded before it can be compared with at once.
    private func isSame(_ left: RowInstruction, _ right: RowInstruction, _ relation: RowRelation) -> Bool {
        switch right.operation {
        case .load: return left.kind == right.kind
        case .constant:
            switch (left.kind, constants[Int(right.a)].kind) {
            case (.bool, .bool), (.date, .date), (.decimal, .decimal), (.int, .int): return true
            case (.text, .ownText): return relation == .equal || relation == .notEqual
            default: return false
            }
        default: return false
        }
    }

    /// Whether a jump leads to a place, so that what is before it must stay apart.
    private func isTarget(_ place: Int) -> Bool {
        code.contains { instruction in
            switch instruction.operation {
            case .branch: Int(instruction.a) == place || Int(instruction.b) == place
            case .jump, .jumpIfFalse, .jumpIfTrue: Int(instruction.a) == place
            default: false
            }
        }
    }
}
