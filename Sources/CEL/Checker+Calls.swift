extension Checker {
    mutating func call(_ syntax: Syntax, _ name: String, _ nameRange: Range<Int>, _ target: Syntax?, _ arguments: [Syntax]) -> Node {
        // `math.greatest(x)` is a function with a dot in its name.
        if let target, let prefix = Self.qualifiedName(target), environment.hasFunction("\(prefix).\(name)") {
            let whole = target.range.lowerBound..<nameRange.upperBound
            return call(syntax, "\(prefix).\(name)", whole, isMember: false, arguments.map { lower($0) })
        }
        if isChecking, environment.overloads(of: Self.plain(name)).isEmpty {
            // Arguments of a misspelt macro name elements that are not there; one error is enough.
            if let target { _ = lower(target) }
            return unknownFunction(Self.plain(name), nameRange)
        }
        let operands = ((target.map { [$0] } ?? []) + arguments).map { lower($0) }
        switch (name, operands.count, target == nil) {
        case ("&&", 2, true), ("||", 2, true):
            operands.forEach { requireBool($0) }
            let operation: Operation = name == "&&" ? .and(operands[0], operands[1]) : .or(operands[0], operands[1])
            return Node(operation: operation, range: syntax.range, type: .bool)
        case ("!", 1, true):
            requireBool(operands[0])
            return Node(operation: .not(operands[0]), range: syntax.range, type: .bool)
        case ("?:", 3, true):
            return conditional(operands, syntax.range)
        default:
            return call(
                syntax, Self.plain(name), nameRange, isMember: target != nil, operands
            )
        }
    }

    private mutating func conditional(_ operands: [Node], _ range: Range<Int>) -> Node {
        requireBool(operands[0])
        let branches = coerce(Array(operands[1...]), integers: true)
        let type: CELType
        if isChecking, !unifier.accept([branches[0].type], [branches[1].type]) {
            errors.append(CELError(.noMatchingOverload(function: "?:", arguments: operands.map { shown($0) }), at: range))
            type = .dyn
        } else {
            type = unifier.join(branches[0].type, branches[1].type)
        }
        return Node(operation: .conditional(operands[0], branches[0], branches[1]), range: range, type: type)
    }

    private func shown(_ node: Node) -> CELType {
        unifier.substitute(node.type, unknownIsDyn: true)
    }

    // MARK: Overloads

    private mutating func call(_ syntax: Syntax, _ name: String, _ nameRange: Range<Int>, isMember: Bool, _ operands: [Node]) -> Node {
        let overloads = environment.overloads(of: name)
        guard !overloads.isEmpty else { return unknownFunction(name, nameRange) }
        let candidates = overloads.filter { $0.isMember == isMember && $0.parameters.count == operands.count }
        if isChecking, candidates.isEmpty, !overloads.contains(where: { $0.isMember == isMember }) {
            let kind: CELError.Kind = isMember ? .calledAsMember(name) : .calledWithoutReceiver(name)
            return fail(kind, at: nameRange, orElse: .unknownFunction(name))
        }
        let wantsDecimal =
            operands.contains { unifier.substitute($0.type).mentionsDecimal } || (name.utf8.count > 1 && Self.isDecimalOnly(candidates))
        let operands = wantsDecimal ? coerce(operands, always: true) : operands
        var chosen: Overload?
        var type = CELType.dyn
        if isChecking {
            guard let resolved = resolve(candidates, operands) else {
                return mismatch(name, operands, nameRange, syntax.range)
            }
            (chosen, type) = resolved
        }
        if let node = prepared(name, operands, chosen, syntax.range, type) { return node }
        return Node(
            operation: .call(name: name, isMember: isMember, chosen: chosen, candidates: candidates, operands), range: syntax.range,
            type: type)
    }

    private mutating func unknownFunction(_ name: String, _ range: Range<Int>) -> Node {
        let names = FunctionReference.functions.map(\.name) + environment.functions.map(\.name) + ["has"] + Macro.names
        let suggestion = Suggestion.nearest(to: name, among: names.filter { $0.utf8.count > 2 })
        return fail(.unknownFunction(name, suggestion: suggestion), at: range, orElse: .unknownFunction(name))
    }

    /// The name without the dot in front that CEL allows.
    private static func plain(_ name: String) -> String {
        name.utf8.first == UInt8(ascii: ".") ? String(name.dropFirst()) : name
    }

    private static func isDecimalOnly(_ candidates: [Overload]) -> Bool {
        candidates.contains { $0.parameters.contains(.decimal) }
            && !candidates.contains {
                $0.parameters.contains(.double) || $0.parameters.contains { if case .parameter = $0 { true } else { false } }
            }
    }

    mutating func resultType(_ name: String, _ operands: [Node], isMember: Bool, _ range: Range<Int>) -> CELType {
        guard isChecking else { return .dyn }
        if let (_, type) = resolve(environment.overloads(of: name).filter { $0.isMember == isMember }, operands) { return type }
        errors.append(CELError(.noMatchingOverload(function: name, arguments: operands.map { shown($0) }), at: range))
        return .dyn
    }

    /// Finds the overloads that fit.
    ///
    /// - Returns: the one to call, if no other can apply at run time, and the type that all of them agree on.
    private mutating func resolve(_ candidates: [Overload], _ operands: [Node]) -> (Overload?, CELType)? {
        let arguments = operands.map { unifier.substitute($0.type) }
        var result: CELType?
        var fitting: [Overload] = []
        for candidate in candidates where candidate.parameters.count == arguments.count {
            let signature = unifier.instantiate(candidate.parameters + [candidate.result])
            guard unifier.accept(Array(signature.dropLast()), arguments), let last = signature.last else { continue }
            let type = unifier.substitute(last)
            result = result.map { $0 == type ? type : .dyn } ?? type
            fitting.append(candidate)
        }
        guard let result else { return nil }
        let isSettled = fitting.count == 1 && arguments.allSatisfy { if case .dyn = $0 { false } else { true } }
        return (isSettled ? fitting.first : nil, result)
    }

    private mutating func mismatch(_ name: String, _ operands: [Node], _ nameRange: Range<Int>, _ range: Range<Int>) -> Node {
        let types = operands.map { shown($0) }
        let kind: CELError.Kind
        var place = range
        if let precise = tooPrecise(operands) {
            (kind, place) = (.decimalLiteral(precise.text), precise.range)
        } else if types.contains(.decimal), types.contains(.double) {
            kind = .doubleWithDecimal(function: name)
        } else if name == "/", types.contains(.decimal) {
            (kind, place) = (.decimalDivision, nameRange)
        } else {
            kind = .noMatchingOverload(function: name, arguments: types)
        }
        return fail(kind, at: place, orElse: .noSuchOverload(function: name, types: types.map(\.description)))
    }

    // MARK: Literals

    /// Turns number literals beside decimals into decimals, from their spelling, hence exactly.
    ///
    /// Integers are left for overloads that mix them, unless the nodes are to become elements or branches of one type.
    func coerce(_ nodes: [Node], always: Bool = false, integers: Bool = false) -> [Node] {
        guard isChecking, always || nodes.contains(where: { unifier.substitute($0.type).mentionsDecimal }) else { return nodes }
        return nodes.map { node in
            switch node.operation {
            case .constant(.double):
                guard let decimal = CELDecimal(spelling(node.range)) else { return node }
                return Node(operation: .constant(.decimal(decimal)), range: node.range, type: .decimal)
            case .constant(.int(let int)) where integers:
                return Node(operation: .constant(.decimal(CELDecimal(int))), range: node.range, type: .decimal)
            case .constant(.list(let values)) where always && values.allSatisfy(Self.isNumber) && !values.isEmpty:
                // The spelling of the elements is gone; doubles print as they are written, up to their precision.
                let decimals = values.map { (value) -> CELDecimal? in
                    switch value {
                    case .double(let double): CELDecimal(DoubleText.shortest(double))
                    case .int(let int): CELDecimal(int)
                    default: nil
                    }
                }
                let known = decimals.compactMap { $0.map(CELValue.decimal) }
                guard known.count == values.count else { return node }
                return Node(operation: .constant(.list(known)), range: node.range, type: .list(.decimal))
            case .conditional(let condition, let yes, let no):
                let branches = coerce([yes, no], always: true, integers: true)
                guard branches.allSatisfy({ $0.type == .decimal }) else { return node }
                return Node(operation: .conditional(condition, branches[0], branches[1]), range: node.range, type: .decimal)
            default: return node
            }
        }
    }

    private static func isNumber(_ value: CELValue) -> Bool {
        switch value {
        case .double, .int: true
        default: false
        }
    }

    /// The text of a literal, without parentheses around it.
    private func spelling(_ range: Range<Int>) -> String {
        let outer: Set<UInt8> = [UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: " ")]
        var text = source[range]
        while let first = text.first, outer.contains(first) { text.removeFirst() }
        while let last = text.last, outer.contains(last) { text.removeLast() }
        if text.first == UInt8(ascii: ".") { text.insert(48, at: text.startIndex) }
        if text.starts(with: [UInt8(ascii: "-"), UInt8(ascii: ".")]) { text.insert(48, at: text.startIndex + 1) }
        return String(decoding: text.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }

    private func tooPrecise(_ operands: [Node]) -> (text: String, range: Range<Int>)? {
        guard operands.contains(where: { shown($0) == .decimal }) else { return nil }
        for node in operands {
            if case .constant(.double) = node.operation { return (spelling(node.range), node.range) }
        }
        return nil
    }

    /// Does at compile time what needs no binding: patterns and conversions of literals.
    private mutating func prepared(_ name: String, _ operands: [Node], _ chosen: Overload?, _ range: Range<Int>, _ type: CELType) -> Node? {
        guard isChecking, let chosen else { return nil }
        if name == "matches", operands.count == 2, case .constant(.string(let pattern)) = operands[1].operation {
            do throws(CompiledPattern.Failure) {
                return Node(operation: .matches(operands[0], try patterns.pattern(pattern)), range: range, type: .bool)
            } catch {
                let place = place(error.range, inLiteral: operands[1].range, pattern)
                return fail(.invalidPattern(english: error.english, thai: error.thai), at: place, orElse: .invalidPattern(error.english))
            }
        }
        guard ["-", "date", "days", "decimal", "duration", "fiscalYearEnd", "fiscalYearStart", "timestamp"].contains(name) else {
            return nil
        }
        let constants = operands.compactMap { if case .constant(let value) = $0.operation { value } else { nil } }
        guard constants.count == operands.count else { return nil }
        switch chosen.body(constants) {
        case .value(let value): return Node(operation: .constant(value), range: range, type: type)
        case .failure(let error):
            // Dates and decimals are our own, so a wrong literal need not wait for the evaluation.
            guard name == "date" || name == "decimal", case .notConvertible(let text, let wanted) = error.kind else { return nil }
            return fail(.invalidLiteral(text, type: wanted), at: operands.count == 1 ? operands[0].range : range, orElse: error.kind)
        case .absent: return nil
        }
    }

    /// The place in the source of a part of a string literal; the whole literal if it has escapes.
    private func place(_ range: Range<Int>, inLiteral literal: Range<Int>, _ text: String) -> Range<Int> {
        let bytes = Array(text.utf8)
        guard range.upperBound <= bytes.count, let start = TextFunctions.find(bytes, in: Array(source[literal]), from: 0), !bytes.isEmpty
        else {
            return literal
        }
        let base = literal.lowerBound + start
        let lower = base + range.lowerBound
        return lower..<max(lower + (range.lowerBound < bytes.count ? 1 : 0), base + range.upperBound)
    }

    // MARK: Optionals

    mutating func optionalIndex(_ operands: [Node], _ range: Range<Int>) -> Node {
        var base = unifier.substitute(operands[0].type)
        if case .optional(let wrapped) = base { base = wrapped }
        let type: CELType =
            switch base {
            case .list(let element): .optional(element)
            case .map(_, let value): .optional(value)
            default: .optional(.dyn)
            }
        return Node(operation: .optionalIndex(operands[0], operands[1]), range: range, type: type)
    }
}
