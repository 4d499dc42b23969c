/// A function or operator of the language, with everything that is said about it.
public struct Function: Sendable {
    /// An expression and what it gives, both in the language.
    public struct Example: Sendable {
        /// What is evaluated, without variables.
        public let expression: String
        /// An expression of equal value.
        public let result: String

        init(_ expression: String, _ result: String) {
            self.expression = expression
            self.result = result
        }
    }

    /// One sentence in English.
    public let english: String
    /// At least one; tests evaluate them.
    public let examples: [Example]
    /// The name as called, or the operator, such as `+`, `[]`, `?:`, `in`.
    public let name: String
    /// The types it takes.
    public let overloads: [Overload]
    /// One sentence in Thai.
    public let thai: String

    init(_ name: String, en english: String, th thai: String, _ overloads: [Overload], examples: [Example]) {
        self.english = english
        self.examples = examples
        self.name = name
        self.overloads = overloads
        self.thai = thai
    }
}

/// One way to call a function.
public struct Overload: Sendable {
    typealias Body = @Sendable ([CELValue]) -> Outcome

    let body: Body
    /// Steps that a call takes besides what its arguments' sizes say.
    let extraSteps: @Sendable ([CELValue]) -> Int
    /// Whether the call goes through lists and maps, so that everything inside counts as a step.
    let isLinear: Bool
    /// Whether it is written `x.f(y)`; the receiver is the first parameter.
    public let isMember: Bool
    /// With the receiver first for `x.f(y)`.
    public let parameters: [CELType]
    /// The type of what it gives.
    public let result: CELType

    init(
        _ parameters: [CELType], _ result: CELType, isMember: Bool = false, isLinear: Bool = false,
        extraSteps: @escaping @Sendable ([CELValue]) -> Int = { _ in 0 }, _ body: @escaping Body
    ) {
        self.body = body
        self.extraSteps = extraSteps
        self.isLinear = isLinear
        self.isMember = isMember
        self.parameters = parameters
        self.result = result
    }

    /// The same function written `x.f(y)`.
    var asMember: Overload {
        Overload(parameters, result, isMember: true, isLinear: isLinear, extraSteps: extraSteps, body)
    }

    func accepts(_ values: [CELValue], isMember: Bool) -> Bool {
        guard isMember == self.isMember, values.count == parameters.count else { return false }
        return zip(values, parameters).allSatisfy { $0.fits($1) }
    }
}

/// A Swift type that stands for a type of the language, so that an overload's parameters follow from its closure.
protocol Native: Sendable {
    static var type: CELType { get }
    static func read(_ value: CELValue) -> Self?
}

extension Overload {
    static let mismatch = Outcome.fail(.noSuchOverload(function: "", types: []))

    static func of<A: Native>(_ result: CELType, _ body: @escaping @Sendable (A) -> Outcome) -> Overload {
        Overload([A.type], result) { values in
            guard values.count == 1, let a = A.read(values[0]) else { return mismatch }
            return body(a)
        }
    }

    static func of<A: Native, B: Native>(_ result: CELType, _ body: @escaping @Sendable (A, B) -> Outcome) -> Overload {
        Overload([A.type, B.type], result) { values in
            guard values.count == 2, let a = A.read(values[0]), let b = B.read(values[1]) else { return mismatch }
            return body(a, b)
        }
    }

    static func of<A: Native, B: Native, C: Native>(_ result: CELType, _ body: @escaping @Sendable (A, B, C) -> Outcome) -> Overload {
        Overload([A.type, B.type, C.type], result) { values in
            guard values.count == 3, let a = A.read(values[0]), let b = B.read(values[1]), let c = C.read(values[2]) else {
                return mismatch
            }
            return body(a, b, c)
        }
    }

    static func of<A: Native, B: Native, C: Native, D: Native>(
        _ result: CELType, _ body: @escaping @Sendable (A, B, C, D) -> Outcome
    ) -> Overload {
        Overload([A.type, B.type, C.type, D.type], result) { values in
            guard values.count == 4, let a = A.read(values[0]), let b = B.read(values[1]), let c = C.read(values[2]),
                let d = D.read(values[3])
            else { return mismatch }
            return body(a, b, c, d)
        }
    }
}

extension Bool: Native {
    static var type: CELType { .bool }
    static func read(_ value: CELValue) -> Bool? { if case .bool(let inner) = value { inner } else { nil } }
}

extension CELDate: Native {
    static var type: CELType { .date }
    static func read(_ value: CELValue) -> CELDate? { if case .date(let inner) = value { inner } else { nil } }
}

extension CELDecimal: Native {
    static var type: CELType { .decimal }
    static func read(_ value: CELValue) -> CELDecimal? { if case .decimal(let inner) = value { inner } else { nil } }
}

extension CELDuration: Native {
    static var type: CELType { .duration }
    static func read(_ value: CELValue) -> CELDuration? { if case .duration(let inner) = value { inner } else { nil } }
}

extension CELTimestamp: Native {
    static var type: CELType { .timestamp }
    static func read(_ value: CELValue) -> CELTimestamp? { if case .timestamp(let inner) = value { inner } else { nil } }
}

extension Double: Native {
    static var type: CELType { .double }
    static func read(_ value: CELValue) -> Double? { if case .double(let inner) = value { inner } else { nil } }
}

extension Int64: Native {
    static var type: CELType { .int }
    static func read(_ value: CELValue) -> Int64? { if case .int(let inner) = value { inner } else { nil } }
}

extension String: Native {
    static var type: CELType { .string }
    static func read(_ value: CELValue) -> String? { if case .string(let inner) = value { inner } else { nil } }
}

extension UInt64: Native {
    static var type: CELType { .uint }
    static func read(_ value: CELValue) -> UInt64? { if case .uint(let inner) = value { inner } else { nil } }
}

extension [UInt8]: Native {
    static var type: CELType { .bytes }
    static func read(_ value: CELValue) -> [UInt8]? { if case .bytes(let inner) = value { inner } else { nil } }
}
