/// An expression as it was written, macros expanded.
struct Syntax: Sendable {
    let kind: SyntaxKind
    /// How many levels stand below and at this expression.
    let height: Int
    let range: Range<Int>
}

indirect enum SyntaxKind: Sendable {
    case call(function: String, nameRange: Range<Int>, target: Syntax?, arguments: [Syntax])
    case comprehension(Comprehension<Syntax>, names: [String])
    case has(Syntax)
    case identifier(String)
    case index(Syntax, Syntax, isOptional: Bool)
    case list([Element])
    case literal(CELValue)
    case map([Entry])
    case select(Syntax, field: String, fieldRange: Range<Int>, isOptional: Bool)

    struct Element: Sendable {
        let isOptional: Bool
        let value: Syntax
    }

    struct Entry: Sendable {
        let isOptional: Bool
        let key: Syntax
        let value: Syntax
    }
}

/// A macro over the elements of a list or the keys of a map.
struct Comprehension<Expression: Sendable>: Sendable {
    enum Kind: Sendable {
        case all, bind, exists, existsOne, filter, map, optionalFlatMap, optionalMap, transformList, transformMap, transformMapEntry
    }

    let kind: Kind
    /// The list or map that is gone through.
    let over: Expression
    /// What an element must meet to be taken, for `map` and `transform…`.
    let condition: Expression?
    let body: Expression
}
