extension Parser {
    /// Reads an array, beginning at its opening bracket.
    mutating func array(depth: Int) throws(TOMLError) -> [TOMLNode] {
        let opening = try open(depth: depth)
        var items: [TOMLNode] = []
        while true {
            try skipLines()
            switch next {
            case nil: throw TOMLError(span: opening, kind: .unterminatedArray)
            case Byte.closeBracket:
                position += 1
                return items
            case Byte.comma: throw TOMLError(span: position..<position + 1, kind: .unexpectedComma)
            default: items.append(try value(depth: depth))
            }
            try skipLines()
            switch next {
            case nil: throw TOMLError(span: opening, kind: .unterminatedArray)
            case Byte.closeBracket: continue
            case Byte.comma: position += 1
            default: throw unexpected { .missingComma(before: $0) }
            }
        }
    }

    /// Reads an inline table, beginning at its opening brace.
    mutating func inlineTable(depth: Int) throws(TOMLError) -> TOMLTable {
        let opening = try open(depth: depth)
        let table = drafts.add(origin: .inline, span: opening, depth: depth)
        var comma: Range<Int>?
        while true {
            skipBlanks()
            switch next {
            case Byte.closeBrace:
                if let comma { throw TOMLError(span: comma, kind: .trailingComma) }
                position += 1
                return drafts.finishLast(table, span: opening.lowerBound..<position)
            case Byte.comma: throw TOMLError(span: position..<position + 1, kind: .unexpectedComma)
            default: try refuseEnd(of: opening)
            }
            try keyAndValue(in: table)
            skipBlanks()
            switch next {
            case Byte.closeBrace: comma = nil
            case Byte.comma:
                comma = position..<position + 1
                position += 1
            default:
                try refuseEnd(of: opening)
                throw unexpected { .missingComma(before: $0) }
            }
        }
    }

    /// Reads an opening bracket or brace, unless it is too deep.
    private mutating func open(depth: Int) throws(TOMLError) -> Range<Int> {
        let opening = position..<position + 1
        guard depth <= TOML.depthLimit else { throw TOMLError(span: opening, kind: .tooDeep(limit: TOML.depthLimit)) }
        position += 1
        return opening
    }

    /// Refuses whatever shows that an inline table lacks its closing brace.
    private func refuseEnd(of opening: Range<Int>) throws(TOMLError) {
        switch next {
        case nil, Byte.closeBracket: throw TOMLError(span: opening, kind: .unterminatedInlineTable)
        case Byte.hash: throw TOMLError(span: opening, kind: .newlineInInlineTable)
        default: if newlineLength(at: position) != nil { throw TOMLError(span: opening, kind: .newlineInInlineTable) }
        }
    }

    /// Skips blanks, comments and line ends.
    private mutating func skipLines() throws(TOMLError) {
        repeat {
            skipBlanks()
            try skipComment()
        } while skipNewline()
    }
}
