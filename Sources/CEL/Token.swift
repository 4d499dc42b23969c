/// One word of the source.
struct Token: Sendable {
    enum Kind: Hashable, Sendable {
        case bytes([UInt8])
        case double(Double)
        case end
        case identifier(String)
        /// The magnitude; a sign before it is joined by the parser.
        case int(UInt64)
        case quotedIdentifier(String)
        case string(String)
        case symbol(Symbol)
        case uint(UInt64)
    }

    /// Operators and punctuation.
    enum Symbol: String, Sendable {
        case and = "&&"
        case closeBrace = "}"
        case closeBracket = "]"
        case closeParenthesis = ")"
        case colon = ":"
        case comma = ","
        case divide = "/"
        case dot = "."
        case equal = "=="
        case greater = ">"
        case greaterOrEqual = ">="
        case less = "<"
        case lessOrEqual = "<="
        case minus = "-"
        case not = "!"
        case notEqual = "!="
        case openBrace = "{"
        case openBracket = "["
        case openParenthesis = "("
        case or = "||"
        case plus = "+"
        case question = "?"
        case remainder = "%"
        case times = "*"
    }

    let kind: Kind
    let range: Range<Int>
}
