/// Reads an expression; CEL language definition, "Syntax".
struct Parser {
    /// A pack's check is a line or two; a megabyte of expression is an accident.
    static let sourceLimit = 65_536
    /// The language asks for 12 levels and chains of 24 to 32; this leaves room and keeps the stack small.
    static let depthLimit = 250

    private var depth = 0
    private var place = 0
    private let source: [UInt8]
    private let tokens: [Token]

    /// Reads the whole source.
    static func parse(_ source: String) throws(CELError) -> Syntax {
        guard source.utf8.count <= sourceLimit else {
            throw CELError(.sourceTooLong(limit: sourceLimit), at: 0..<source.utf8.count)
        }
        var parser = Parser(source: Array(source.utf8), tokens: try Lexer.tokens(source))
        let expression = try parser.expression()
        guard parser.token.kind == .end else { throw parser.missingOperator() }
        return expression
    }

    private init(source: [UInt8], tokens: [Token]) {
        self.source = source
        self.tokens = tokens
    }

    // MARK: Tokens

    private var token: Token {
        tokens[place]
    }

    private mutating func advance() {
        if place < tokens.count - 1 { place += 1 }
    }

    private mutating func take(_ symbol: Token.Symbol) -> Bool {
        guard token.kind == .symbol(symbol) else { return false }
        advance()
        return true
    }

    private func unexpected(_ expected: CELError.Expected) -> CELError {
        let text = token.kind == .end ? nil : String(decoding: source[token.range], as: UTF8.self)
        return CELError(.unexpectedToken(text, expected: expected), at: token.range)
    }

    /// What stands after a whole expression; words of other languages are told apart.
    private func missingOperator() -> CELError {
        if case .identifier(let word) = token.kind, let meant = ["and": "&&", "or": "||"][word.lowercased()] {
            return CELError(.operatorSpelling(word, meant: meant), at: token.range)
        }
        if place > 0, case .identifier(let word) = tokens[place - 1].kind, word.lowercased() == "not" {
            return CELError(.operatorSpelling(word, meant: "!"), at: tokens[place - 1].range)
        }
        return unexpected(.end)
    }

    private mutating func expect(_ symbol: Token.Symbol) throws(CELError) {
        guard take(symbol) else {
            throw unexpected(symbol == .colon ? .colon : .closing(symbol.rawValue))
        }
    }

    private func node(_ kind: SyntaxKind, _ range: Range<Int>, _ children: [Syntax] = []) throws(CELError) -> Syntax {
        let height = 1 + (children.map(\.height).max() ?? 0)
        guard height <= Self.depthLimit else { throw CELError(.tooDeep(limit: Self.depthLimit), at: range) }
        return Syntax(kind: kind, height: height, range: range)
    }

    // MARK: Operators

    private mutating func expression() throws(CELError) -> Syntax {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw CELError(.tooDeep(limit: Self.depthLimit), at: token.range) }
        let condition = try binary(0)
        guard token.kind == .symbol(.question) else { return condition }
        let question = token.range
        advance()
        let yes = try binary(0)
        try expect(.colon)
        let no = try expression()
        let children = [condition, yes, no]
        return try node(
            .call(function: "?:", nameRange: question, target: nil, arguments: children),
            condition.range.lowerBound..<no.range.upperBound, children)
    }

    /// How tightly a binary operator holds, or nothing.
    private func level(_ kind: Token.Kind) -> (Int, String)? {
        switch kind {
        case .symbol(let symbol):
            switch symbol {
            case .or: (0, symbol.rawValue)
            case .and: (1, symbol.rawValue)
            case .equal, .greater, .greaterOrEqual, .less, .lessOrEqual, .notEqual: (2, symbol.rawValue)
            case .minus, .plus: (3, symbol.rawValue)
            case .divide, .remainder, .times: (4, symbol.rawValue)
            default: nil
            }
        case .identifier("in"): (2, "in")
        default: nil
        }
    }

    private mutating func binary(_ least: Int) throws(CELError) -> Syntax {
        var left = try unary()
        while let (level, name) = level(token.kind), level >= least {
            let nameRange = token.range
            advance()
            let right = try binary(level + 1)
            left = try node(
                .call(function: name, nameRange: nameRange, target: nil, arguments: [left, right]),
                left.range.lowerBound..<right.range.upperBound, [left, right])
        }
        return left
    }

    private mutating func unary() throws(CELError) -> Syntax {
        let start = token.range
        guard token.kind == .symbol(.not) || token.kind == .symbol(.minus) else { return try member() }
        let isMinus = token.kind == .symbol(.minus)
        advance()
        if isMinus {
            // A sign right before a number belongs to it, so that the least integer can be written.
            if case .int(let magnitude) = token.kind {
                guard magnitude <= UInt64(Int64.max) + 1 else { throw integerOutOfRange("-\(magnitude)", start) }
                return try numberMember(.int(Int64(truncatingIfNeeded: 0 &- magnitude)), start)
            }
            if case .double(let value) = token.kind { return try numberMember(.double(-value), start) }
        }
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw CELError(.tooDeep(limit: Self.depthLimit), at: token.range) }
        let operand = try unary()
        return try node(
            .call(function: isMinus ? "-" : "!", nameRange: start, target: nil, arguments: [operand]),
            start.lowerBound..<operand.range.upperBound, [operand])
    }

    private func integerOutOfRange(_ text: String, _ start: Range<Int>) -> CELError {
        CELError(.integerOutOfRange(text), at: start.lowerBound..<token.range.upperBound)
    }

    private mutating func numberMember(_ value: CELValue, _ start: Range<Int>) throws(CELError) -> Syntax {
        let literal = try node(.literal(value), start.lowerBound..<token.range.upperBound)
        advance()
        return try members(of: literal)
    }

    // MARK: Members

    private mutating func member() throws(CELError) -> Syntax {
        let first = try primary()
        return try members(of: first)
    }

    private mutating func members(of first: Syntax) throws(CELError) -> Syntax {
        var left = first
        while true {
            if take(.openBracket) {
                let isOptional = take(.question)
                let index = try expression()
                let end = token.range.upperBound
                try expect(.closeBracket)
                left = try node(.index(left, index, isOptional: isOptional), left.range.lowerBound..<end, [left, index])
            } else if take(.dot) {
                left = try dotted(left)
            } else {
                return left
            }
        }
    }

    private mutating func dotted(_ left: Syntax) throws(CELError) -> Syntax {
        let isOptional = take(.question)
        let name: String
        let canCall: Bool
        switch token.kind {
        case .identifier(let text) where !["false", "in", "null", "true"].contains(text): (name, canCall) = (text, true)
        case .quotedIdentifier(let text): (name, canCall) = (text, false)
        default: throw unexpected(.fieldName)
        }
        let nameRange = token.range
        advance()
        guard canCall, !isOptional, take(.openParenthesis) else {
            return try node(
                .select(left, field: name, fieldRange: nameRange, isOptional: isOptional),
                left.range.lowerBound..<nameRange.upperBound, [left])
        }
        let (arguments, end) = try arguments()
        let range = left.range.lowerBound..<end
        if case .identifier("cel") = left.kind, let block = Macro.expandBlock(name, range, arguments) {
            return try node(block.kind, range, [block])
        }
        if let macro = try Macro.expand(name, nameRange, on: left, arguments) {
            return try node(macro, range, [left] + arguments)
        }
        return try node(.call(function: name, nameRange: nameRange, target: left, arguments: arguments), range, [left] + arguments)
    }

    private mutating func arguments() throws(CELError) -> ([Syntax], end: Int) {
        var arguments: [Syntax] = []
        while token.kind != .symbol(.closeParenthesis) {
            arguments.append(try expression())
            guard take(.comma) else { break }
            guard token.kind != .symbol(.closeParenthesis) else { throw unexpected(.expression) }
        }
        let end = token.range.upperBound
        try expect(.closeParenthesis)
        return (arguments, end)
    }

    // MARK: Primaries

    private mutating func primary() throws(CELError) -> Syntax {
        let start = token.range
        switch token.kind {
        case .bytes(let bytes): return try literal(.bytes(bytes))
        case .double(let value): return try literal(.double(value))
        case .int(let value):
            guard let int = Int64(exactly: value) else { throw integerOutOfRange("\(value)", start) }
            return try literal(.int(int))
        case .string(let text): return try literal(.string(text))
        case .uint(let value): return try literal(.uint(value))
        case .identifier("true"): return try literal(.bool(true))
        case .identifier("false"): return try literal(.bool(false))
        case .identifier("null"): return try literal(.null)
        case .identifier(let name):
            guard !Self.reserved.contains(name) else { throw CELError(.reservedWord(name), at: start) }
            advance()
            return try named(name, start, isAbsolute: false)
        case .symbol(.dot):
            advance()
            guard case .identifier(let name) = token.kind else { throw unexpected(.fieldName) }
            let range = start.lowerBound..<token.range.upperBound
            advance()
            return try named(name, range, isAbsolute: true)
        case .symbol(.openParenthesis):
            advance()
            let inner = try expression()
            let end = token.range.upperBound
            try expect(.closeParenthesis)
            return Syntax(kind: inner.kind, height: inner.height, range: start.lowerBound..<end)
        case .symbol(.openBracket): return try list()
        case .symbol(.openBrace): return try map()
        case .end, .quotedIdentifier, .symbol: throw unexpected(.expression)
        }
    }

    private mutating func literal(_ value: CELValue) throws(CELError) -> Syntax {
        let range = token.range
        advance()
        return try node(.literal(value), range)
    }

    private mutating func named(_ name: String, _ range: Range<Int>, isAbsolute: Bool) throws(CELError) -> Syntax {
        if token.kind == .symbol(.openBrace) {
            throw CELError(.messagesUnsupported(name), at: range)
        }
        guard take(.openParenthesis) else { return try node(.identifier(isAbsolute ? "." + name : name), range) }
        let (arguments, end) = try arguments()
        let whole = range.lowerBound..<end
        if name == "has" {
            guard arguments.count == 1 else { throw CELError(.macroArguments("has", expected: "has(x.name)"), at: whole) }
            switch arguments[0].kind {
            case .identifier, .select(_, _, _, isOptional: false): return try node(.has(arguments[0]), whole, arguments)
            default: throw CELError(.hasNeedsField, at: arguments[0].range)
            }
        }
        return try node(.call(function: name, nameRange: range, target: nil, arguments: arguments), whole, arguments)
    }

    private mutating func list() throws(CELError) -> Syntax {
        let start = token.range.lowerBound
        advance()
        var elements: [SyntaxKind.Element] = []
        while token.kind != .symbol(.closeBracket) {
            let isOptional = take(.question)
            elements.append(SyntaxKind.Element(isOptional: isOptional, value: try expression()))
            guard take(.comma) else { break }
        }
        let end = token.range.upperBound
        try expect(.closeBracket)
        return try node(.list(elements), start..<end, elements.map(\.value))
    }

    private mutating func map() throws(CELError) -> Syntax {
        let start = token.range.lowerBound
        advance()
        var entries: [SyntaxKind.Entry] = []
        while token.kind != .symbol(.closeBrace) {
            let isOptional = take(.question)
            let key = try expression()
            try expect(.colon)
            entries.append(SyntaxKind.Entry(isOptional: isOptional, key: key, value: try expression()))
            guard take(.comma) else { break }
        }
        let end = token.range.upperBound
        try expect(.closeBrace)
        return try node(.map(entries), start..<end, entries.flatMap { [$0.key, $0.value] })
    }

    private static let reserved: Set<String> = [
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "in", "let", "loop", "namespace", "package",
        "return", "var", "void", "while",
    ]
}
