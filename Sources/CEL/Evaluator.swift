/// Evaluates a resolved expression once.
///
/// Absent values and errors are results like others: an operation hands on the first one it meets,
/// and only `&&`, `||`, their macros and `?:` can do without.
struct Evaluator {
    private let bindings: [CELValue?]
    private let costLimit: Int
    private var locals: [CELValue] = []
    private var remaining: Int

    init(bindings: [CELValue?], costLimit: Int) {
        self.bindings = bindings
        self.costLimit = costLimit
        remaining = costLimit
    }

    /// Counts steps; says no when they are used up.
    private mutating func spend(_ steps: Int) -> Bool {
        remaining -= steps
        return remaining >= 0
    }

    private func overspent(_ range: Range<Int>) -> Outcome {
        .failure(EvaluationError(.costLimit(costLimit), at: range))
    }

    /// Gives an error the place of the operation it came from.
    private static func placed(_ outcome: Outcome, _ range: Range<Int>) -> Outcome {
        guard case .failure(let error) = outcome, error.range.isEmpty else { return outcome }
        return .failure(EvaluationError(error.kind, at: range))
    }

    private func failure(_ kind: EvaluationError.Kind, _ range: Range<Int>) -> Outcome {
        .failure(EvaluationError(kind, at: range))
    }

    mutating func evaluate(_ node: Node) -> Outcome {
        guard spend(1) else { return overspent(node.range) }
        switch node.operation {
        case .and(let left, let right): return logic(left, right, decisive: false)
        case .call(let name, let isMember, let chosen, let candidates, let operands):
            return call(node, name, isMember, chosen, candidates, operands)
        case .comprehension(let comprehension, let first, let hasPair): return evaluate(comprehension, first, hasPair, node.range)
        case .conditional(let condition, let yes, let no):
            switch evaluate(condition) {
            case .value(.bool(let isTrue)): return evaluate(isTrue ? yes : no)
            case .value(let value): return failure(.notBool(value.typeName), condition.range)
            case let other: return other
            }
        case .constant(let value): return .value(value)
        case .failure(let kind): return failure(kind, node.range)
        case .field(let base, let name, let root):
            return unary(base) { Self.placed(Self.field(name, of: $0, root), node.range) }
        case .hasField(let base, let name):
            switch evaluate(base) {
            case .absent: return .bool(false)
            case .value(let value): return Self.placed(Self.has(name, value), node.range)
            case let other: return other
            }
        case .hasVariable(let index): return .bool(bindings.indices.contains(index) && bindings[index] != nil)
        case .index(let base, let index): return binary(base, index, node.range) { Self.index($0, $1) }
        case .list(let nodes, let optional): return list(nodes, optional)
        case .local(let place):
            return locals.indices.contains(place) ? .value(locals[place]) : failure(.unknownVariable(""), node.range)
        case .map(let entries, let optional): return map(entries, optional)
        case .matches(let text, let pattern):
            return unary(text) { value in
                guard case .string(let string) = value else {
                    return .failure(EvaluationError(.noSuchOverload(function: "matches", types: [value.typeName]), at: node.range))
                }
                return .bool(pattern.matches(string))
            }
        case .not(let operand):
            return unary(operand) { value in
                guard case .bool(let bool) = value else { return .failure(EvaluationError(.notBool(value.typeName), at: operand.range)) }
                return .bool(!bool)
            }
        case .optionalField(let base, let name, _):
            return unary(base) { Self.placed(Self.optionalField(name, of: $0), node.range) }
        case .optionalIndex(let base, let index): return binary(base, index, node.range) { Self.optionalIndex($0, $1) }
        case .or(let left, let right): return logic(left, right, decisive: true)
        case .variable(let index):
            guard bindings.indices.contains(index), let value = bindings[index] else { return .absent(index) }
            return .value(value)
        }
    }

    // MARK: Operators

    private mutating func unary(_ operand: Node, _ body: (CELValue) -> Outcome) -> Outcome {
        switch evaluate(operand) {
        case .value(let value): body(value)
        case let other: other
        }
    }

    private mutating func binary(_ left: Node, _ right: Node, _ range: Range<Int>, _ body: (CELValue, CELValue) -> Outcome) -> Outcome {
        switch evaluate(left) {
        case .value(let a):
            switch evaluate(right) {
            case .value(let b): Self.placed(body(a, b), range)
            case let other: other
            }
        case let other: other
        }
    }

    /// `&&` (false decides) and `||` (true decides); a side without value does not matter if the other one decides.
    private mutating func logic(_ left: Node, _ right: Node, decisive: Bool) -> Outcome {
        let first = evaluate(left)
        if case .value(.bool(let bool)) = first, bool == decisive { return first }
        let second = evaluate(right)
        if case .value(.bool(let bool)) = second, bool == decisive { return second }
        return Self.undecided(first, left, second, right, !decisive)
    }

    private static func undecided(_ first: Outcome, _ left: Node, _ second: Outcome, _ right: Node, _ otherwise: Bool) -> Outcome {
        for (outcome, node) in [(first, left), (second, right)] {
            switch outcome {
            case .value(.bool): continue
            case .value(let value): return .failure(EvaluationError(.notBool(value.typeName), at: node.range))
            case .absent, .failure: return outcome
            }
        }
        return .bool(otherwise)
    }

    private mutating func call(
        _ node: Node, _ name: String, _ isMember: Bool, _ chosen: Overload?, _ candidates: [Overload], _ operands: [Node]
    ) -> Outcome {
        var values: [CELValue] = []
        values.reserveCapacity(operands.count)
        for operand in operands {
            switch evaluate(operand) {
            case .value(let value): values.append(value)
            case let other: return other
            }
        }
        guard let overload = chosen ?? candidates.first(where: { $0.accepts(values, isMember: isMember) }) else {
            // Equality is defined between all values: those of different types differ.
            if name == "==" || name == "!=", values.count == 2 {
                guard spend(cost(values, isLinear: true)) else { return overspent(node.range) }
                return .bool((values[0] == values[1]) == (name == "=="))
            }
            return failure(.noSuchOverload(function: name, types: values.map(\.typeName)), node.range)
        }
        guard spend(cost(values, isLinear: overload.isLinear, isMember: isMember)), spend(overload.extraSteps(values)) else {
            return overspent(node.range)
        }
        return Self.placed(overload.body(values), node.range)
    }

    private func cost(_ values: [CELValue], isLinear: Bool, isMember: Bool = false) -> Int {
        var cost = 0
        for value in values { Self.add(value, isLinear: isLinear, limit: remaining, to: &cost) }
        if isMember, values.count >= 2, case .string(let text) = values[0], case .string(let part) = values[1] {
            // Searching looks at each place of the text for up to the whole part.
            cost += (text.utf8.count / 64) * (part.utf8.count / 64)
        }
        return cost
    }

    /// Adds a step for every 64 bytes and, if they are gone through, for everything inside of lists and maps.
    ///
    /// Stops when the limit is passed: a list of lists can share its parts and be far larger than the memory it takes.
    private static func add(_ value: CELValue, isLinear: Bool, limit: Int, to cost: inout Int) {
        guard cost <= limit else { return }
        switch value {
        case .string(let string): cost += string.utf8.count / 64
        case .bytes(let bytes): cost += bytes.count / 64
        case .list(let list) where isLinear:
            cost += list.count
            for element in list {
                add(element, isLinear: true, limit: limit, to: &cost)
                guard cost <= limit else { return }
            }
        case .map(let map) where isLinear:
            cost += map.entries.count
            for entry in map.entries {
                add(entry.value, isLinear: true, limit: limit, to: &cost)
                guard cost <= limit else { return }
            }
        case .optional(let wrapped?) where isLinear: add(wrapped, isLinear: true, limit: limit, to: &cost)
        case .record(let record) where isLinear:
            cost += record.fields.count
            for case let field? in record.fields { add(field, isLinear: true, limit: limit, to: &cost) }
        default: break
        }
    }

    // MARK: Members

    private static func field(_ name: String, of value: CELValue, _ root: Int) -> Outcome {
        switch value {
        case .record(let record):
            switch record.field(name) {
            case .some(.some(let value)): .value(value)
            case .some(.none): .absent(root)
            case .none: .fail(.noSuchField(name))
            }
        case .map(let map): ListFunctions.value(in: map, for: .string(name))
        case .optional(let wrapped): wrapped.map { optionalField(name, of: $0) } ?? .value(.optional(nil))
        default: .fail(.noSuchOverload(function: ".\(name)", types: [value.typeName]))
        }
    }

    private static func has(_ name: String, _ value: CELValue) -> Outcome {
        switch value {
        case .record(let record):
            switch record.field(name) {
            case .some(let value): .bool(value != nil)
            case .none: .fail(.noSuchField(name))
            }
        case .map(let map): .bool(map.value(for: .string(name)) != nil)
        case .optional(let wrapped): wrapped.map { has(name, $0) } ?? .bool(false)
        default: .fail(.noSuchOverload(function: "has", types: [value.typeName]))
        }
    }

    private static func index(_ base: CELValue, _ index: CELValue) -> Outcome {
        switch base {
        case .list(let list): ListFunctions.element(of: list, at: index)
        case .map(let map): ListFunctions.value(in: map, for: index)
        case .optional(let wrapped): wrapped.map { optionalIndex($0, index) } ?? .value(.optional(nil))
        default: .fail(.noSuchOverload(function: "[]", types: [base.typeName, index.typeName]))
        }
    }

    private static func optionalField(_ name: String, of value: CELValue) -> Outcome {
        switch value {
        case .record(let record): record.field(name).map { .value(.optional($0)) } ?? .fail(.noSuchField(name))
        case .map(let map): .value(.optional(map.value(for: .string(name))))
        case .optional(let wrapped): wrapped.map { optionalField(name, of: $0) } ?? .value(.optional(nil))
        default: .fail(.noSuchOverload(function: ".?\(name)", types: [value.typeName]))
        }
    }

    private static func optionalIndex(_ base: CELValue, _ index: CELValue) -> Outcome {
        switch base {
        case .list(let list):
            switch ListFunctions.element(of: list, at: index) {
            case .value(let value): .value(.optional(value))
            case .failure(let error):
                if case .indexOutOfRange = error.kind { .value(.optional(nil)) } else { .failure(error) }
            case .absent(let root): .absent(root)
            }
        case .map(let map): .value(.optional(map.value(for: index)))
        case .optional(let wrapped): wrapped.map { optionalIndex($0, index) } ?? .value(.optional(nil))
        default: .fail(.noSuchOverload(function: "[?]", types: [base.typeName, index.typeName]))
        }
    }

    // MARK: Lists and maps

    private mutating func list(_ nodes: [Node], _ optional: [Bool]) -> Outcome {
        var values: [CELValue] = []
        values.reserveCapacity(nodes.count)
        for (place, node) in nodes.enumerated() {
            switch evaluate(node) {
            case .value(let value):
                guard optional[place] else {
                    values.append(value)
                    continue
                }
                guard case .optional(let wrapped) = value else {
                    return failure(.notConvertible(value.typeName, to: "optional"), node.range)
                }
                if let wrapped { values.append(wrapped) }
            case let other: return other
            }
        }
        return .value(.list(values))
    }

    private mutating func map(_ entries: [(key: Node, value: Node)], _ optional: [Bool]) -> Outcome {
        var map = CELMap()
        for (place, entry) in entries.enumerated() {
            let key: CELValue
            switch evaluate(entry.key) {
            case .value(let value): key = value
            case let other: return other
            }
            switch evaluate(entry.value) {
            case .value(var value):
                if optional[place] {
                    guard case .optional(let wrapped) = value else {
                        return failure(.notConvertible(value.typeName, to: "optional"), entry.value.range)
                    }
                    guard let wrapped else { continue }
                    value = wrapped
                }
                if let error = Self.insert(key, value, into: &map) { return failure(error, entry.key.range) }
            case let other: return other
            }
        }
        return .value(.map(map))
    }

    private static func insert(_ key: CELValue, _ value: CELValue, into map: inout CELMap) -> EvaluationError.Kind? {
        guard CELMap.canBeKey(key) else { return .unsupportedKey(key.typeName) }
        return map.insert(key, value) ? nil : .duplicateKey(Display.text(of: key))
    }

    // MARK: Macros

    private mutating func evaluate(_ comprehension: Comprehension<Node>, _ first: Int, _ hasPair: Bool, _ range: Range<Int>) -> Outcome {
        let over: CELValue
        switch evaluate(comprehension.over) {
        case .value(let value): over = value
        case let other: return other
        }
        defer { locals.removeSubrange(min(first, locals.count)...) }
        switch (comprehension.kind, over) {
        case (.bind, _):
            locals.append(over)
            return evaluate(comprehension.body)
        case (.optionalMap, .optional(let wrapped)), (.optionalFlatMap, .optional(let wrapped)):
            guard let wrapped else { return .value(.optional(nil)) }
            locals.append(wrapped)
            let result = evaluate(comprehension.body)
            if case .value(let value) = result, comprehension.kind == .optionalMap { return .value(.optional(value)) }
            return result
        case (.optionalMap, _), (.optionalFlatMap, _):
            return failure(.noSuchOverload(function: "optMap", types: [over.typeName]), range)
        default: break
        }
        locals.append(.null)
        if hasPair { locals.append(.null) }
        var gathering = Gathering(comprehension.kind)
        switch over {
        case .list(let list):
            for (place, element) in list.enumerated() {
                locals[first] = hasPair ? .int(Int64(place)) : element
                if hasPair { locals[first + 1] = element }
                if let outcome = step(comprehension, first, &gathering) { return outcome }
            }
        case .map(let map):
            for (key, value) in map.entries {
                locals[first] = key
                if hasPair { locals[first + 1] = value }
                if let outcome = step(comprehension, first, &gathering) { return outcome }
            }
        default: return failure(.noSuchOverload(function: "\(comprehension.kind)", types: [over.typeName]), range)
        }
        return gathering.result
    }

    /// What a macro has found so far.
    private struct Gathering {
        var count = 0
        let kind: Comprehension<Node>.Kind
        var list: [CELValue] = []
        var map = CELMap()
        /// The first error or absent value that `all` or `exists` went past.
        var pending: Outcome?

        init(_ kind: Comprehension<Node>.Kind) {
            self.kind = kind
        }

        var result: Outcome {
            switch kind {
            case .all: pending ?? .bool(true)
            case .exists: pending ?? .bool(false)
            case .existsOne: .bool(count == 1)
            case .transformMap, .transformMapEntry: .value(.map(map))
            default: .value(.list(list))
            }
        }
    }

    /// Takes one element; gives an outcome when the rest no longer matters.
    private mutating func step(_ comprehension: Comprehension<Node>, _ first: Int, _ gathering: inout Gathering) -> Outcome? {
        guard spend(1) else { return overspent(comprehension.over.range) }
        if let condition = comprehension.condition {
            switch evaluate(condition) {
            case .value(.bool(true)): break
            case .value(.bool(false)): return nil
            case .value(let value): return failure(.notBool(value.typeName), condition.range)
            case let other: return other
            }
        }
        let body = comprehension.body
        var outcome = evaluate(body)
        switch comprehension.kind {
        case .all, .exists, .existsOne, .filter:
            if case .value(let value) = outcome, !value.fits(.bool) { outcome = failure(.notBool(value.typeName), body.range) }
        default: break
        }
        switch (comprehension.kind, outcome) {
        case (.all, .value(.bool(false))), (.exists, .value(.bool(true))): return outcome
        case (.all, .value), (.exists, .value): return nil
        case (.all, .failure(let error)), (.exists, .failure(let error)):
            if case .costLimit = error.kind { return outcome }
            gathering.pending = gathering.pending ?? outcome
            return nil
        case (.all, .absent), (.exists, .absent):
            gathering.pending = gathering.pending ?? outcome
            return nil
        case (_, .absent), (_, .failure): return outcome
        case (.existsOne, .value(.bool(let holds))): gathering.count += holds ? 1 : 0
        case (.filter, .value(.bool(let holds))):
            if holds { gathering.list.append(locals[first]) }
        case (.transformMap, .value(let value)):
            if let error = Self.insert(locals[first], value, into: &gathering.map) { return failure(error, body.range) }
        case (.transformMapEntry, .value(let value)):
            guard case .map(let entries) = value else { return failure(.notConvertible(value.typeName, to: "map"), body.range) }
            for entry in entries.entries {
                if let error = Self.insert(entry.key, entry.value, into: &gathering.map) { return failure(error, body.range) }
            }
        case (_, .value(let value)): gathering.list.append(value)
        }
        return nil
    }
}
