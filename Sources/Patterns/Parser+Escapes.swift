extension Parser {
    /// Reads an escape outside a class; a backslash comes next.
    mutating func escape() throws(PatternError) -> SyntaxNode {
        let start = position
        if take("\\A") { return .assertion(.textStart) }
        if take("\\z") { return .assertion(.textEnd) }
        if take("\\b") { return .assertion(.wordBoundary) }
        if take("\\B") { return .assertion(.notWordBoundary) }
        if let set = try escapedSet() { return .scalar(set) }
        if take("\\k") { throw error(.backreference, from: start, to: position) }
        return .scalar(folded(ScalarSet(try escapedScalar())))
    }

    /// Reads `\d`, `\pL` and their like, or nothing.
    mutating func escapedSet() throws(PatternError) -> ScalarSet? {
        if take("\\d") { return Self.digits }
        if take("\\D") { return Self.digits.inverted }
        if take("\\s") { return Self.spaces }
        if take("\\S") { return Self.spaces.inverted }
        if take("\\w") { return folded(Self.words) }
        if take("\\W") { return folded(Self.words).inverted }
        let start = position
        if take("\\p") { return try property(from: start, isNegated: false) }
        if take("\\P") { return try property(from: start, isNegated: true) }
        return nil
    }

    /// Reads an escape that stands for one scalar.
    mutating func escapedScalar() throws(PatternError) -> UInt32 {
        let start = position
        position += 1
        guard let scalar = next else { throw error(.escapeAtEnd, from: start, to: start + 1) }
        position += 1
        switch scalar {
        case "a": return 0x07
        case "f": return 0x0C
        case "n": return 0x0A
        case "r": return 0x0D
        case "t": return 0x09
        case "v": return 0x0B
        case "x": return try hexadecimal(from: start)
        case "0": return octal()
        case "1"..."9": throw error(.backreference, from: start, to: position)
        default: break
        }
        let isLetter = scalar.isASCIIWord && scalar != "_"
        guard scalar.isASCII, !isLetter else { throw error(.escapeUnknown, from: start, to: position) }
        return scalar.value
    }

    private static let digits = ScalarSet([0x30...0x39])
    /// RE2's `\s`: tab, line feed, form feed, carriage return and space, but not vertical tab.
    private static let spaces = ScalarSet([0x09...0x0A, 0x0C...0x0D, 0x20...0x20])
    private static let words = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])

    private mutating func property(from start: Int, isNegated: Bool) throws(PatternError) -> ScalarSet {
        var isNegated = isNegated
        var nameStart = position
        var nameEnd = min(position + 1, scalars.count)
        if take("{") {
            if take("^") { isNegated.toggle() }
            nameStart = position
            while let scalar = next, scalar != "}" { position += 1 }
            nameEnd = position
            if !take("}") { throw error(.propertyUnknown(text(from: nameStart, to: nameEnd)), from: start, to: position) }
        } else {
            position = nameEnd
        }
        let name = text(from: nameStart, to: nameEnd)
        guard let set = properties[name] ?? UnicodeProperty.set(named: name) else {
            throw error(.propertyUnknown(name), from: start, to: position)
        }
        properties[name] = set
        return isNegated ? folded(set).inverted : folded(set)
    }

    /// Reads `HH` or `{H…}`.
    private mutating func hexadecimal(from start: Int) throws(PatternError) -> UInt32 {
        var value: UInt32 = 0
        var count = 0
        let isBraced = take("{")
        while isBraced || count < 2, let digit = next?.hexadecimalValue {
            // Past the last scalar nothing more is added, so that it cannot overflow.
            if value <= 0x10FFFF { value = value * 16 + digit }
            count += 1
            position += 1
        }
        let isComplete = isBraced ? count > 0 && take("}") : count == 2
        if !isComplete { throw error(.escapeUnknown, from: start, to: position) }
        if Unicode.Scalar(value) == nil { throw error(.codePointInvalid, from: start, to: position) }
        return value
    }

    /// Reads up to two more digits after `\0`.
    private mutating func octal() -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<2 {
            guard let digit = next?.hexadecimalValue, digit < 8 else { break }
            value = value * 8 + digit
            position += 1
        }
        return value
    }
}
