/// An expression that was compiled and can be evaluated many times.
public struct Program: Sendable {
    /// A million steps is a second or so; a check of one row takes tens.
    public static let defaultCostLimit = 1_000_000

    let environment: Environment
    let root: Node
    /// The text it was compiled from.
    public let source: String
    /// Indices of the environment's variables that are read, in order; `has(x)` reads too.
    public let reads: [Int]
    /// Those of them whose presence `has(x)` asks for, so that one that is not there is an answer too.
    public let asks: [Int]
    /// Fields of records that are read, in order.
    public let readsFields: [FieldPath]
    /// The type of the result.
    public let type: CELType

    /// Compiles an expression, checks its types and, if a type is expected, that of the result.
    ///
    /// - Throws: everything that is wrong; after a syntax error nothing more is looked for.
    public init(compiling source: String, in environment: Environment, expecting expected: CELType? = nil) throws(CompileErrors) {
        var patterns = PreparedPatterns()
        try self.init(compiling: source, in: environment, expecting: expected, reusing: &patterns)
    }

    /// Compiles an expression like many others, whose patterns it takes where they are the same.
    ///
    /// - Throws: everything that is wrong; after a syntax error nothing more is looked for.
    public init(
        compiling source: String, in environment: Environment, expecting expected: CELType? = nil, reusing patterns: inout PreparedPatterns
    ) throws(CompileErrors) {
        try self.init(source, environment, expected, isChecking: true, &patterns)
    }

    /// Compiles an expression without looking at types; what does not fit fails when it is evaluated.
    ///
    /// - Throws: the syntax error.
    public init(uncheckedCompiling source: String, in environment: Environment) throws(CompileErrors) {
        var patterns = PreparedPatterns()
        try self.init(source, environment, nil, isChecking: false, &patterns)
    }

    private init(
        _ source: String, _ environment: Environment, _ expected: CELType?, isChecking: Bool, _ patterns: inout PreparedPatterns
    ) throws(CompileErrors) {
        let syntax: Syntax
        do throws(CELError) {
            syntax = try Parser.parse(source)
        } catch {
            throw CompileErrors(errors: [error])
        }
        var checker = Checker(environment, source: source, isChecking: isChecking, patterns)
        root = checker.lower(syntax)
        patterns = checker.patterns
        if let expected { checker.require(expected, root) }
        guard checker.errors.isEmpty else {
            throw CompileErrors(errors: checker.errors.sorted { $0.range.lowerBound < $1.range.lowerBound })
        }
        self.environment = environment
        self.source = source
        reads = checker.reads.sorted()
        asks = checker.asks.sorted()
        readsFields = checker.paths.sorted()
        type = checker.unifier.substitute(root.type, unknownIsDyn: true)
    }

    /// The names of the variables that are read.
    public var readNames: [String] { reads.map { environment.variables[$0].name } }

    /// Evaluates with one value, or none for an absent one, for each variable of the environment.
    ///
    /// Never traps: what cannot be computed is a failure, also running out of steps.
    public func evaluate(_ bindings: [CELValue?], costLimit: Int = Self.defaultCostLimit) -> Outcome {
        var evaluator = Evaluator(bindings: bindings, costLimit: costLimit)
        return evaluator.evaluate(root)
    }
}
