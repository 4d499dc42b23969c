extension Parser {
    /// Reads a class in brackets; `[` comes next.
    mutating func bracketClass() throws(PatternError) -> ScalarSet {
        let start = position
        position += 1
        let isNegated = take("^")
        var ranges: [ClosedRange<UInt32>] = []
        var joinAt = 4_096
        var isFirst = true
        while isFirst || next != "]" {
            isFirst = false
            if isAtEnd { throw error(.classUnclosed, from: start, to: start + 1) }
            if let set = try posixClass() {
                ranges += set.ranges
            } else if let set = try escapedSet() {
                ranges += set.ranges
            } else {
                ranges += folded(ScalarSet([try classRange(inClassFrom: start)])).ranges
            }
            // A class that names large sets over and over must not grow with each.
            if ranges.count > joinAt {
                ranges = ScalarSet(ranges).ranges
                joinAt = 2 * ranges.count + 4_096
            }
        }
        position += 1
        let set = ScalarSet(ranges)
        return isNegated ? set.inverted : set
    }

    /// Reads one scalar or a range of them.
    private mutating func classRange(inClassFrom classStart: Int) throws(PatternError) -> ClosedRange<UInt32> {
        let start = position
        let low = try classScalar(inClassFrom: classStart)
        let beforeDash = position
        guard take("-"), let after = next, after != "]" else {
            position = beforeDash
            return low...low
        }
        // In [a-\d] the dash is itself.
        let afterDash = position
        if try escapedSet() != nil {
            position = beforeDash
            return low...low
        }
        position = afterDash
        let high = try classScalar(inClassFrom: classStart)
        guard low <= high else { throw error(.rangeReversed, from: start, to: position) }
        return low...high
    }

    private mutating func classScalar(inClassFrom classStart: Int) throws(PatternError) -> UInt32 {
        guard let scalar = next else { throw error(.classUnclosed, from: classStart, to: classStart + 1) }
        if scalar == "\\" { return try escapedScalar() }
        position += 1
        return scalar.value
    }

    /// Reads `[:name:]` or `[:^name:]`, or nothing.
    private mutating func posixClass() throws(PatternError) -> ScalarSet? {
        let start = position
        guard take("[:") else { return nil }
        let isNegated = take("^")
        let nameStart = position
        while let scalar = next, scalar.isASCIIWord { position += 1 }
        let nameEnd = position
        guard take(":]") else {
            position = start
            return nil
        }
        let name = text(from: nameStart, to: nameEnd)
        guard let ranges = Self.posixRanges(named: name) else {
            throw error(.posixClassUnknown(name), from: start, to: position)
        }
        let set = folded(ScalarSet(ranges))
        return isNegated ? set.inverted : set
    }

    private static func posixRanges(named name: String) -> [ClosedRange<UInt32>]? {
        switch name {
        case "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A]
        case "alpha": [0x41...0x5A, 0x61...0x7A]
        case "ascii": [0x00...0x7F]
        case "blank": [0x09...0x09, 0x20...0x20]
        case "cntrl": [0x00...0x1F, 0x7F...0x7F]
        case "digit": [0x30...0x39]
        case "graph": [0x21...0x7E]
        case "lower": [0x61...0x7A]
        case "print": [0x20...0x7E]
        case "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]
        case "space": [0x09...0x0D, 0x20...0x20]
        case "upper": [0x41...0x5A]
        case "word": [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
        case "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66]
        default: nil
        }
    }
}
