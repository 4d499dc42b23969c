/// Reads a pattern's source into a syntax tree.
struct Parser {
    /// RE2's own limit on repeat counts.
    static let maximumRepeatCount = 1_000
    /// Deep enough for any pattern written by hand, shallow enough for a thread's stack.
    static let maximumNesting = 200
    /// A match keeps two offsets per group and thread of the machine.
    static let maximumGroups = 100

    let scalars: [Unicode.Scalar]
    /// The UTF-8 offset of each scalar, and of the end.
    let offsets: [Int]
    var position = 0
    var flags = Flags()
    /// One entry per capturing group, nil if it has no name.
    var groupNames: [String?] = []
    /// Sets of properties met before; making one costs half a millisecond.
    var properties: [String: ScalarSet] = [:]
    private var nesting = 0
    private var isQuoting = false

    /// What the letters in `(?ims)` and `(?U)` switch.
    struct Flags {
        var ignoresCase = false
        var isMultiLine = false
        var dotMatchesNewline = false
        var isUngreedy = false
    }

    init(_ source: String) {
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        var offset = 0
        for scalar in source.unicodeScalars {
            scalars.append(scalar)
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        self.scalars = scalars
        self.offsets = offsets
    }

    /// Reads the whole pattern.
    mutating func parse() throws(PatternError) -> SyntaxNode {
        let node = try alternatives()
        if !isAtEnd { throw error(.groupUnopened, from: position, to: position + 1) }
        return node
    }

    // MARK: - Shared with the extensions

    var isAtEnd: Bool { position >= scalars.count }

    var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }

    /// Steps over the text given if it comes next.
    mutating func take(_ text: StaticString) -> Bool {
        guard comesNext(text) else { return false }
        position += text.utf8CodeUnitCount
        return true
    }

    /// Whether an ASCII text comes next.
    func comesNext(_ text: StaticString) -> Bool {
        let wanted = text.description.unicodeScalars
        return scalars.count - position >= text.utf8CodeUnitCount
            && scalars[position..<(position + text.utf8CodeUnitCount)].elementsEqual(wanted)
    }

    /// An error on the scalars from one index to another, end excluded.
    func error(_ kind: PatternError.Kind, from start: Int, to end: Int) -> PatternError {
        let first = offsets[min(start, scalars.count)]
        return PatternError(offset: first, length: offsets[min(end, scalars.count)] - first, kind: kind)
    }

    /// The text of the scalars from one index to another, end excluded.
    func text(from start: Int, to end: Int) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[start..<end])
        return text
    }

    /// The set as the flags have it.
    func folded(_ set: ScalarSet) -> ScalarSet {
        flags.ignoresCase ? CaseFolding.closed(set) : set
    }

    // MARK: - Grammar

    private mutating func alternatives() throws(PatternError) -> SyntaxNode {
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        return branches.count == 1 ? branches[0] : .alternatives(branches)
    }

    private mutating func sequence() throws(PatternError) -> SyntaxNode {
        var items: [SyntaxNode] = []
        while let scalar = next {
            if isQuoting {
                if take("\\E") {
                    isQuoting = false
                } else {
                    position += 1
                    items.append(literal(scalar))
                }
                continue
            }
            if scalar == "|" || scalar == ")" { break }
            if take("\\Q") {
                isQuoting = true
                continue
            }
            let start = position
            if let repetition = try repetition() {
                guard let repeated = items.popLast() else { throw error(.repetitionOfNothing, from: start, to: position) }
                try refuseSecondRepetition(after: start)
                items.append(repeated.repeated(repetition))
                continue
            }
            if let item = try atom() { items.append(item) }
        }
        return .joined(items)
    }

    private func literal(_ scalar: Unicode.Scalar) -> SyntaxNode {
        .scalar(folded(ScalarSet(scalar.value)))
    }

    /// One item, or nil if it only switched flags.
    private mutating func atom() throws(PatternError) -> SyntaxNode? {
        guard let scalar = next else { return nil }
        switch scalar {
        case "(": return try group()
        case "[": return .scalar(try bracketClass())
        case "\\": return try escape()
        default: break
        }
        position += 1
        switch scalar {
        case ".": return .scalar(flags.dotMatchesNewline ? .all : ScalarSet(0x0A).inverted)
        case "^": return .assertion(flags.isMultiLine ? .lineStart : .textStart)
        case "$": return .assertion(flags.isMultiLine ? .lineEnd : .textEnd)
        default: return literal(scalar)
        }
    }

    private mutating func group() throws(PatternError) -> SyntaxNode? {
        let start = position
        let outer = flags
        position += 1
        let opening = try groupOpening(from: start)
        if opening == .flagsOnly { return nil }
        nesting += 1
        if nesting > Self.maximumNesting {
            throw error(.nestingTooDeep(limit: Self.maximumNesting), from: start, to: start + 1)
        }
        let body = try alternatives()
        if !take(")") { throw error(.groupUnclosed, from: start, to: start + 1) }
        nesting -= 1
        flags = outer
        return if case .capture(let number) = opening { .capture(number, body) } else { body }
    }

    // MARK: - Repetition

    /// Reads a repetition with its `?`; a brace that is none stays a literal, as in RE2.
    private mutating func repetition() throws(PatternError) -> Repetition? {
        guard var repetition = try counts() else { return nil }
        repetition.isGreedy = take("?") == flags.isUngreedy
        return repetition
    }

    private mutating func counts() throws(PatternError) -> Repetition? {
        if take("*") { return Repetition(minimum: 0) }
        if take("+") { return Repetition(minimum: 1) }
        if take("?") { return Repetition(minimum: 0, maximum: 1) }
        let start = position
        guard take("{"), let minimum = number() else {
            position = start
            return nil
        }
        var repetition = Repetition(minimum: minimum, maximum: minimum)
        if take(",") { repetition.maximum = number() }
        guard take("}") else {
            position = start
            return nil
        }
        if max(minimum, repetition.maximum ?? 0) > Self.maximumRepeatCount {
            throw error(.repetitionTooLarge(limit: Self.maximumRepeatCount), from: start, to: position)
        }
        if let maximum = repetition.maximum, maximum < minimum { throw error(.repetitionReversed, from: start, to: position) }
        return repetition
    }

    /// Reads a decimal number, which stops growing above any limit.
    private mutating func number() -> Int? {
        let start = position
        var value = 0
        while let digit = next.flatMap({ $0.hexadecimalValue }), digit < 10 {
            value = min(value * 10 + Int(digit), Self.maximumRepeatCount + 1)
            position += 1
        }
        return position > start ? value : nil
    }

    private mutating func refuseSecondRepetition(after start: Int) throws(PatternError) {
        let isPossessive = next == "+"
        if try repetition() != nil {
            throw error(isPossessive ? .possessive : .repetitionOfRepetition, from: start, to: position)
        }
    }
}

extension Unicode.Scalar {
    /// The value of an ASCII hexadecimal digit.
    var hexadecimalValue: UInt32? {
        switch value {
        case 0x30...0x39: value - 0x30
        case 0x41...0x46: value - 0x37
        case 0x61...0x66: value - 0x57
        default: nil
        }
    }

    /// Whether a scalar is an ASCII letter, digit or `_`.
    var isASCIIWord: Bool {
        value < 0x80 && Neighbour(UInt8(truncatingIfNeeded: value)) == .word
    }
}
