/// An expression whose names are resolved, ready to be evaluated.
struct Node: Sendable {
    let operation: Operation
    let range: Range<Int>
    /// As far as it was known when the node was made; see `Unifier.substitute`.
    let type: CELType
}

indirect enum Operation: Sendable {
    case and(Node, Node)
    /// `chosen` is the only overload that can apply; without it the values decide.
    case call(name: String, isMember: Bool, chosen: Overload?, candidates: [Overload], [Node])
    case comprehension(Comprehension<Node>, first: Int, hasPair: Bool)
    case conditional(Node, Node, Node)
    case constant(CELValue)
    case failure(EvaluationError.Kind)
    /// `root` is the environment variable that the record came from, or -1.
    case field(Node, name: String, root: Int)
    case hasField(Node, name: String)
    case hasVariable(Int)
    case index(Node, Node)
    case list([Node], optional: [Bool])
    case local(Int)
    case map([(key: Node, value: Node)], optional: [Bool])
    case matches(Node, CompiledPattern)
    case not(Node)
    case optionalField(Node, name: String, root: Int)
    case optionalIndex(Node, Node)
    case or(Node, Node)
    case variable(Int)
}

/// A way from a variable to a field, such as `rows.price` for the elements of a list.
public struct FieldPath: Hashable, Comparable, Sendable {
    /// Names from the variable on, at least one.
    public let fields: [String]
    /// Index of the environment's variable.
    public let variable: Int

    init(variable: Int, fields: [String]) {
        self.fields = fields
        self.variable = variable
    }

    /// Orders by variable, then by fields.
    public static func < (left: Self, right: Self) -> Bool {
        left.variable != right.variable ? left.variable < right.variable : left.fields.lexicographicallyPrecedes(right.fields)
    }
}
