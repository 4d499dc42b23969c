extension Parser {
    /// What the opening of a group says.
    enum GroupOpening: Equatable {
        case capture(Int)
        /// `(?i)` and its like, which hold to the end of the surrounding group.
        case flagsOnly
        case plain
    }

    /// Reads what stands between `(` and the group's body.
    mutating func groupOpening(from start: Int) throws(PatternError) -> GroupOpening {
        guard take("?") else { return .capture(try addGroup(named: nil, from: start)) }
        if take("=") || take("!") || take("<=") || take("<!") { throw error(.lookaround, from: start, to: position) }
        if take(">") { throw error(.possessive, from: start, to: position) }
        if take("P=") || take("P>") { throw error(.backreference, from: start, to: position) }
        if take("P<") || take("<") { return .capture(try addGroup(named: try groupName(), from: start)) }
        return try flagGroup(from: start)
    }

    private mutating func addGroup(named name: String?, from start: Int) throws(PatternError) -> Int {
        if groupNames.count == Self.maximumGroups {
            throw error(.tooManyGroups(limit: Self.maximumGroups), from: start, to: start + 1)
        }
        groupNames.append(name)
        return groupNames.count - 1
    }

    private mutating func groupName() throws(PatternError) -> String {
        let start = position
        while let scalar = next, scalar.isASCIIWord { position += 1 }
        let end = position
        guard end > start, take(">") else { throw error(.groupNameInvalid, from: start, to: end + 1) }
        let name = text(from: start, to: end)
        if groupNames.contains(name) { throw error(.groupNameRepeated(name), from: start, to: end) }
        return name
    }

    private mutating func flagGroup(from start: Int) throws(PatternError) -> GroupOpening {
        var isOn = true
        var hasSwitched = false
        while let scalar = next {
            let place = position
            position += 1
            switch scalar {
            case ")" where hasSwitched: return .flagsOnly
            case ":" where isOn || hasSwitched: return .plain
            case "-" where isOn:
                isOn = false
                hasSwitched = false
                continue
            case "i": flags.ignoresCase = isOn
            case "m": flags.isMultiLine = isOn
            case "s": flags.dotMatchesNewline = isOn
            case "U": flags.isUngreedy = isOn
            case "A"..."Z", "a"..."z": throw error(.flagUnknown, from: place, to: position)
            default: throw error(.groupUnknown, from: start, to: position)
            }
            hasSwitched = true
        }
        throw error(.groupUnclosed, from: start, to: start + 1)
    }
}
