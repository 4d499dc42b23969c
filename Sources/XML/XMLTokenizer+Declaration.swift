extension XMLTokenizer {
    /// Reads the XML declaration, if there is one; false when too little is here to tell.
    mutating func declaration() throws(XMLError) -> Bool {
        let lead = Array("<?xml".utf8)
        let count = min(lead.count, end - position)
        guard bytes[position..<position + count] == lead[..<count] else {
            mode = .outside
            return true
        }
        guard end - position > lead.count else {
            if !isComplete { return false }
            mode = .outside
            return true
        }
        guard CharacterClass.isSpace(bytes[position + lead.count]) else {
            mode = .outside
            return true
        }
        var at = position + lead.count
        while !(bytes[at] == UInt8(ascii: "?") && bytes[at + 1] == UInt8(ascii: ">")) {
            guard at - position <= limits.nameBytes else {
                throw fail(.tooLarge(.declaration, limit: limits.nameBytes), at: position)
            }
            guard at < end else {
                _ = try stop(.declaration)
                return false
            }
            at += 1
        }
        try readDeclaration(position + lead.count..<at)
        position = at + 2
        mode = .outside
        return true
    }

    /// XML 1.0 §2.8 [23]: version, then encoding, then standalone.
    private mutating func readDeclaration(_ range: Range<Int>) throws(XMLError) {
        var at = range.lowerBound
        var isAllowed = [true, true, true]
        var hasVersion = false
        while true {
            let hasSpace = CharacterClass.isSpace(bytes[at])
            while CharacterClass.isSpace(bytes[at]) { at += 1 }
            guard at < range.upperBound else { break }
            let nameStart = at
            while at < range.upperBound, bytes[at] >= UInt8(ascii: "a"), bytes[at] <= UInt8(ascii: "z") { at += 1 }
            let name = text(nameStart..<at)
            while CharacterClass.isSpace(bytes[at]) { at += 1 }
            let hasEquals = bytes[at] == UInt8(ascii: "=")
            at += 1
            while at < range.upperBound, CharacterClass.isSpace(bytes[at]) { at += 1 }
            let quote = at < range.upperBound ? bytes[at] : 0
            let valueStart = at + 1
            at = valueStart
            while at < range.upperBound, bytes[at] != quote { at += 1 }
            guard hasSpace, hasEquals, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), at < range.upperBound else {
                throw fail(.badDeclaration, at: position)
            }
            let value = text(valueStart..<at)
            at += 1
            switch name {
            case "version" where isAllowed[0]:
                // Fifth edition §2.8 [26]: a reader of 1.0 takes any 1.x for it.
                guard value.hasPrefix("1."), value.utf8.count > 2, value.utf8.dropFirst(2).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else {
                    throw fail(.badDeclaration, at: position)
                }
                hasVersion = true
                isAllowed[0] = false
            case "encoding" where hasVersion && isAllowed[1]:
                try checkEncoding(value, at: valueStart)
                isAllowed = [false, false, true]
            case "standalone" where hasVersion && isAllowed[2] && (value == "yes" || value == "no"):
                isAllowed = [false, false, false]
            default:
                throw fail(.badDeclaration, at: position)
            }
        }
        guard hasVersion else { throw fail(.badDeclaration, at: position) }
    }

    /// Holds the encoding that is stated to the one the bytes are in.
    private mutating func checkEncoding(_ name: String, at index: Int) throws(XMLError) {
        let stated = name.uppercased()
        let isKnown: Bool
        let isSame: Bool
        switch stated {
        case "ASCII", "US-ASCII", "UTF-8", "UTF8": (isKnown, isSame) = (true, encoding == .utf8)
        case "UTF-16", "UTF16": (isKnown, isSame) = (true, encoding != .utf8)
        case "UTF-16BE": (isKnown, isSame) = (true, encoding == .utf16BE)
        case "UTF-16LE": (isKnown, isSame) = (true, encoding == .utf16LE)
        default: (isKnown, isSame) = (false, false)
        }
        guard isKnown else { throw fail(.unsupportedEncoding(name), at: index) }
        guard isSame else { throw fail(.encodingMismatch(stated: name), at: index) }
    }
}
