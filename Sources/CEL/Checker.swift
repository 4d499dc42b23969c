/// Resolves names and checks types; CEL language definition, "Gradual Type Checking".
struct Checker {
    /// A name that a macro introduces.
    struct Local {
        let name: String
        /// Where its values come from, when they are elements of a variable.
        let origin: FieldPath?
        let type: CELType
    }

    let environment: Environment
    let isChecking: Bool
    let source: [UInt8]

    var errors: [CELError] = []
    /// Those of the expressions before, and of this one.
    var patterns: PreparedPatterns
    private(set) var paths: Set<FieldPath> = []
    private(set) var reads: Set<Int> = []
    private(set) var asks: Set<Int> = []
    var unifier = Unifier()
    private let indices: [String: Int]
    private var locals: [Local] = []

    init(_ environment: Environment, source: String, isChecking: Bool, _ patterns: PreparedPatterns) {
        self.patterns = patterns
        self.environment = environment
        self.isChecking = isChecking
        self.source = Array(source.utf8)
        indices = Dictionary(environment.variables.enumerated().map { ($1.name, $0) }) { first, _ in first }
    }

    // MARK: Errors

    mutating func fail(_ kind: CELError.Kind, at range: Range<Int>, orElse runtime: EvaluationError.Kind) -> Node {
        if isChecking { errors.append(CELError(kind, at: range)) }
        return Node(operation: .failure(runtime), range: range, type: .dyn)
    }

    // MARK: Expressions

    mutating func lower(_ syntax: Syntax) -> Node {
        switch syntax.kind {
        case .call(let name, let nameRange, let target, let arguments):
            return call(syntax, name, nameRange, target, arguments)
        case .comprehension(let comprehension, let names):
            return lower(comprehension, names, syntax.range)
        case .has(let operand):
            return has(operand, syntax.range)
        case .identifier(let name):
            return identifier(name, syntax.range)
        case .index(let base, let index, let isOptional):
            let operands = [lower(base), lower(index)]
            if isOptional { return optionalIndex(operands, syntax.range) }
            let type = resultType("[]", operands, isMember: false, syntax.range)
            return Node(operation: .index(operands[0], operands[1]), range: syntax.range, type: type)
        case .list(let elements):
            return list(elements, syntax.range)
        case .literal(let value):
            return Node(operation: .constant(value), range: syntax.range, type: Self.type(of: value))
        case .map(let entries):
            return map(entries, syntax.range)
        case .select(let base, let field, let fieldRange, let isOptional):
            if !isOptional, let name = Self.qualifiedName(syntax), let node = qualified(name, syntax.range) { return node }
            return select(lower(base), field, fieldRange, syntax.range, isOptional: isOptional)
        }
    }

    static func type(of value: CELValue) -> CELType {
        switch value {
        case .bool: .bool
        case .bytes: .bytes
        case .date: .date
        case .decimal: .decimal
        case .double: .double
        case .duration: .duration
        case .int: .int
        case .null: .null
        case .string: .string
        case .timestamp: .timestamp
        case .uint: .uint
        case .list, .map, .optional, .record, .type: .dyn
        }
    }

    // MARK: Names

    /// `a.b.c` when the expression is nothing but names.
    static func qualifiedName(_ syntax: Syntax) -> String? {
        switch syntax.kind {
        case .identifier(let name): name
        case .select(let base, let field, _, isOptional: false): qualifiedName(base).map { "\($0).\(field)" }
        default: nil
        }
    }

    /// Resolves a name with dots, unless its first part is an element's name.
    private mutating func qualified(_ name: String, _ range: Range<Int>) -> Node? {
        var path = name
        if path.utf8.first == UInt8(ascii: ".") {
            path.removeFirst()
        } else {
            let first = String(decoding: path.utf8.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
            if locals.contains(where: { $0.name == first }) { return nil }
        }
        if let index = indices[path] { return variable(index, range) }
        return Self.types[path].map { Node(operation: .constant(.type($0.name)), range: range, type: .type($0.type)) }
    }

    private mutating func variable(_ index: Int, _ range: Range<Int>) -> Node {
        reads.insert(index)
        return Node(operation: .variable(index), range: range, type: environment.variables[index].type)
    }

    private mutating func identifier(_ name: String, _ range: Range<Int>) -> Node {
        if let place = locals.lastIndex(where: { $0.name == name }) {
            return Node(operation: .local(place), range: range, type: locals[place].type)
        }
        if let node = qualified(name, range) { return node }
        let suggestion = Suggestion.nearest(to: name, among: environment.variables.map(\.name) + locals.map(\.name))
        return fail(.unknownVariable(name, suggestion: suggestion), at: range, orElse: .unknownVariable(name))
    }

    /// Types can be named as values.
    private static let types: [String: (name: String, type: CELType)] = [
        "bool": ("bool", .bool), "bytes": ("bytes", .bytes), "date": ("date", .date), "decimal": ("decimal", .decimal),
        "double": ("double", .double), "google.protobuf.Duration": ("google.protobuf.Duration", .duration),
        "google.protobuf.Timestamp": ("google.protobuf.Timestamp", .timestamp), "int": ("int", .int), "list": ("list", .list(.dyn)),
        "map": ("map", .map(.dyn, .dyn)), "null_type": ("null_type", .null), "optional_type": ("optional_type", .optional(.dyn)),
        "string": ("string", .string), "type": ("type", .type(.dyn)), "uint": ("uint", .uint),
    ]

    // MARK: Fields

    /// Where the values of a node come from, followed through elements and fields.
    private func origin(of node: Node) -> FieldPath? {
        switch node.operation {
        case .field(let base, let name, _), .optionalField(let base, let name, _):
            origin(of: base).map { FieldPath(variable: $0.variable, fields: $0.fields + [name]) }
        case .index(let base, _), .optionalIndex(let base, _): origin(of: base)
        case .comprehension(let inner, _, _) where inner.kind == .filter: origin(of: inner.over)
        case .local(let place): locals.indices.contains(place) ? locals[place].origin : nil
        case .variable(let index): FieldPath(variable: index, fields: [])
        default: nil
        }
    }

    private mutating func select(_ base: Node, _ field: String, _ fieldRange: Range<Int>, _ range: Range<Int>, isOptional: Bool) -> Node {
        let from = origin(of: base)
        var operand = unifier.substitute(base.type)
        var wasOptional = isOptional
        if case .optional(let wrapped) = operand {
            operand = wrapped
            wasOptional = true
        }
        var type = CELType.dyn
        switch operand {
        case .record(let record):
            guard let index = record.index(of: field) else {
                let suggestion = Suggestion.nearest(to: field, among: record.fields.map(\.name))
                return fail(.unknownField(field, record: record.name, suggestion: suggestion), at: fieldRange, orElse: .noSuchField(field))
            }
            type = record.fields[index].type
            if let from { paths.insert(FieldPath(variable: from.variable, fields: from.fields + [field])) }
        case .map(let key, let value):
            if unifier.accept([key], [.string]) {
                type = value
            } else if isChecking {
                return fail(
                    .noMatchingOverload(function: "[]", arguments: [operand, .string]), at: fieldRange, orElse: .noSuchField(field))
            }
        case .dyn, .parameter: break
        default:
            if isChecking {
                return fail(.noFields(unifier.substitute(operand, unknownIsDyn: true)), at: range, orElse: .noSuchField(field))
            }
        }
        let root = from?.variable ?? -1
        return Node(
            operation: isOptional ? .optionalField(base, name: field, root: root) : .field(base, name: field, root: root), range: range,
            type: wasOptional ? .optional(type) : type)
    }

    private mutating func has(_ operand: Syntax, _ range: Range<Int>) -> Node {
        let node = lower(operand)
        let operation: Operation
        switch node.operation {
        case .variable(let index):
            asks.insert(index)
            operation = .hasVariable(index)
        case .field(let base, let name, _): operation = .hasField(base, name: name)
        case .failure: return node
        default: return fail(.hasNeedsField, at: operand.range, orElse: .noSuchOverload(function: "has", types: []))
        }
        return Node(operation: operation, range: range, type: .bool)
    }

    // MARK: Lists and maps

    private mutating func list(_ elements: [SyntaxKind.Element], _ range: Range<Int>) -> Node {
        var nodes: [Node] = []
        var joined: CELType?
        for element in elements { nodes.append(lower(element.value)) }
        nodes = coerce(nodes, integers: true)
        for (place, node) in nodes.enumerated() {
            var type = node.type
            if elements[place].isOptional, case .optional(let wrapped) = unifier.substitute(type) { type = wrapped }
            joined = joined.map { unifier.join($0, type) } ?? type
        }
        let type = CELType.list(joined ?? unifier.freshParameter())
        let constants = nodes.compactMap { if case .constant(let value) = $0.operation { value } else { nil } }
        if constants.count == nodes.count, !elements.contains(where: \.isOptional) {
            return Node(operation: .constant(.list(constants)), range: range, type: type)
        }
        return Node(operation: .list(nodes, optional: elements.map(\.isOptional)), range: range, type: type)
    }

    private mutating func map(_ entries: [SyntaxKind.Entry], _ range: Range<Int>) -> Node {
        var nodes: [(key: Node, value: Node)] = []
        var keys: CELType?
        var values: CELType?
        for entry in entries {
            let (key, value) = (lower(entry.key), lower(entry.value))
            nodes.append((key, value))
            keys = keys.map { unifier.join($0, key.type) } ?? key.type
            var type = value.type
            if entry.isOptional, case .optional(let wrapped) = unifier.substitute(type) { type = wrapped }
            values = values.map { unifier.join($0, type) } ?? type
        }
        // Keys are plain values; a map type as key would also let types grow without bound.
        switch keys.map({ unifier.substitute($0) }) {
        case .list, .map, .optional, .record, .type: keys = .dyn
        default: break
        }
        let type = CELType.map(keys ?? unifier.freshParameter(), values ?? unifier.freshParameter())
        return Node(operation: .map(nodes, optional: entries.map(\.isOptional)), range: range, type: type)
    }

    // MARK: Comprehensions

    private mutating func lower(_ comprehension: Comprehension<Syntax>, _ names: [String], _ range: Range<Int>) -> Node {
        let over = lower(comprehension.over)
        let from = origin(of: over)
        let hasPair = names.count == 2
        var types: (first: CELType, second: CELType) = (.dyn, .dyn)
        let overType = unifier.substitute(over.type)
        switch (comprehension.kind, overType) {
        case (.bind, _): types.first = overType
        case (.optionalMap, .optional(let wrapped)), (.optionalFlatMap, .optional(let wrapped)): types.first = wrapped
        case (.optionalMap, _), (.optionalFlatMap, _): break
        case (_, .list(let element)): types = hasPair ? (.int, element) : (element, .dyn)
        case (_, .map(let key, let value)): types = (key, value)
        case (_, .dyn), (_, .parameter): break
        default:
            if isChecking {
                errors.append(CELError(.noMatchingOverload(function: "\(comprehension.kind)", arguments: [overType]), at: over.range))
            }
        }
        let first = locals.count
        let isElement = if case .map = overType { false } else { true }
        locals.append(Local(name: names[0], origin: isElement && !hasPair ? from : nil, type: types.first))
        if hasPair { locals.append(Local(name: names[1], origin: isElement ? from : nil, type: types.second)) }
        let condition = comprehension.condition.map { lower($0) }
        let body = lower(comprehension.body)
        locals.removeSubrange(first...)
        let needsBool: [Comprehension<Syntax>.Kind] = [.all, .exists, .existsOne, .filter]
        if let condition { requireBool(condition) }
        if needsBool.contains(comprehension.kind) { requireBool(body) }
        let type: CELType
        switch comprehension.kind {
        case .all, .exists, .existsOne: type = .bool
        case .bind, .optionalFlatMap: type = body.type
        case .filter: type = isElement ? overType : .list(types.first)
        case .map, .transformList: type = .list(body.type)
        case .optionalMap: type = .optional(body.type)
        case .transformMap: type = .map(isElement ? .int : types.first, body.type)
        case .transformMapEntry: type = body.type
        }
        let kind = Self.kind(comprehension.kind)
        return Node(
            operation: .comprehension(
                Comprehension(kind: kind, over: over, condition: condition, body: body), first: first, hasPair: hasPair),
            range: range, type: type)
    }

    private static func kind(_ kind: Comprehension<Syntax>.Kind) -> Comprehension<Node>.Kind {
        switch kind {
        case .all: .all
        case .bind: .bind
        case .exists: .exists
        case .existsOne: .existsOne
        case .filter: .filter
        case .map: .map
        case .optionalFlatMap: .optionalFlatMap
        case .optionalMap: .optionalMap
        case .transformList: .transformList
        case .transformMap: .transformMap
        case .transformMapEntry: .transformMapEntry
        }
    }

    mutating func requireBool(_ node: Node) {
        guard isChecking, !unifier.accept([.bool], [node.type]) else { return }
        errors.append(CELError(.notBool(unifier.substitute(node.type, unknownIsDyn: true)), at: node.range))
    }

    /// Says that the whole expression must be of a type.
    mutating func require(_ expected: CELType, _ node: Node) {
        guard isChecking, errors.isEmpty, !unifier.accept([expected], [node.type]) else { return }
        errors.append(CELError(.wrongResult(unifier.substitute(node.type, unknownIsDyn: true), expected: expected), at: node.range))
    }
}
