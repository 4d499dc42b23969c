extension XMLTokenizer {
    /// Reads what begins with `<!` at `tokenStart`; nil when the mode has changed.
    mutating func markup() throws(XMLError) -> XMLToken? {
        if begins(with: "<!--") {
            begin(.comment, length: 4)
            return nil
        }
        if begins(with: "<![CDATA[") {
            if elements.isEmpty { throw fail(hasRoot ? .contentAfterRoot : .textBeforeRoot, at: position) }
            begin(.cdata, length: 9)
            return nil
        }
        if begins(with: "<!DOCTYPE") { throw fail(.doctype, at: position) }
        guard isPrefix("<!--") || isPrefix("<![CDATA[") || isPrefix("<!DOCTYPE") else {
            throw fail(.unexpected(bytes[position + 2], expected: .markup), at: position + 2)
        }
        return try stop(.tag)
    }

    /// Begins a processing instruction at `tokenStart`; nil when the mode has changed.
    mutating func beginInstruction() throws(XMLError) -> XMLToken? {
        var at = position + 2
        while true {
            let byte = bytes[at]
            if byte == UInt8(ascii: "?") || CharacterClass.isSpace(byte) { break }
            guard at - position <= limits.nameBytes else { throw fail(.tooLarge(.name, limit: limits.nameBytes), at: position + 2) }
            if byte == 0 { return try stop(.instruction) }
            at += 1
        }
        let target = position + 2..<at
        guard !target.isEmpty else { throw fail(.unexpected(bytes[at], expected: .name), at: at) }
        // XML 1.0 §2.6 [17]: the target xml, in any case, is reserved.
        guard !(target.count == 3 && bytes[target].elementsEqual("xml".utf8, by: { $0 | 0x20 == $1 })) else {
            throw fail(.badDeclaration, at: position)
        }
        var isFirst = true
        var index = target.lowerBound
        while index < target.upperBound {
            let (scalar, length) = CharacterScan.decode(bytes.span, at: index, end: target.upperBound)
            guard isFirst ? CharacterClass.beginsName(scalar) : CharacterClass.continuesName(scalar) else {
                throw fail(.illegalName(text(target)), at: target.lowerBound)
            }
            isFirst = false
            index += max(1, length)
        }
        if bytes[at] == UInt8(ascii: "?") {
            if bytes[at + 1] == 0 { return try stop(.instruction) }
            guard bytes[at + 1] == UInt8(ascii: ">") else { throw fail(.unexpected(bytes[at], expected: .space), at: at) }
        }
        begin(.instruction, length: at - position)
        return nil
    }

    /// Passes over a comment; false when its end is not here yet.
    mutating func passComment() throws(XMLError) -> Bool {
        while position < end {
            guard bytes[position] == UInt8(ascii: "-") else {
                position += 1
                continue
            }
            let second = bytes[position + 1]
            if second == 0 { break }
            guard second == UInt8(ascii: "-") else {
                position += 2
                continue
            }
            let third = bytes[position + 2]
            if third == 0 { break }
            guard third == UInt8(ascii: ">") else { throw fail(.commentDashes, at: position) }
            position += 3
            mode = outerMode
            return true
        }
        _ = try stopInside(.comment)
        return false
    }

    /// Passes over a processing instruction; false when its end is not here yet.
    mutating func passInstruction() throws(XMLError) -> Bool {
        while position < end {
            if bytes[position] == UInt8(ascii: "?") {
                let second = bytes[position + 1]
                if second == 0 { break }
                if second == UInt8(ascii: ">") {
                    position += 2
                    mode = outerMode
                    return true
                }
            }
            position += 1
        }
        _ = try stopInside(.instruction)
        return false
    }

    /// Asks for more bytes inside something that began long before.
    mutating func stopInside(_ container: XMLError.Container) throws(XMLError) -> XMLToken {
        if isFinished, troubleAhead == nil {
            let error = XMLError(offset: openedAt, kind: .unterminated(container))
            mode = .failed
            failure = error
            throw error
        }
        return try stop(container)
    }

    private mutating func begin(_ next: Mode, length: Int) {
        openedAt = sourceOffset(of: position)
        position += length
        mode = next
    }

    private func begins(with word: StaticString) -> Bool {
        guard end - position >= word.utf8CodeUnitCount else { return false }
        return isPrefix(word)
    }

    /// Whether the content from `position` on, as far as it goes, is the word.
    private func isPrefix(_ word: StaticString) -> Bool {
        let count = min(word.utf8CodeUnitCount, end - position)
        return bytes[position..<position + count].elementsEqual("\(word)".utf8.prefix(count))
    }
}
