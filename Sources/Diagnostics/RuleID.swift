/// The name of a rule, the same in every language and for ever, such as `X1/agreed-above-budget` or `file/empty`.
public struct RuleID: Comparable, CustomStringConvertible, ExpressibleByStringLiteral, Hashable, Sendable {
    /// The id as written.
    public let description: String

    /// Names a rule.
    public init(_ description: String) {
        self.description = description
    }

    /// Names a rule by a literal.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// Orders ids by their bytes.
    public static func < (left: RuleID, right: RuleID) -> Bool {
        left.description < right.description
    }
}
