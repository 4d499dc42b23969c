extension Parser {
    /// Reads a key with its dots and the blanks behind it.
    ///
    /// The depth counts the tables and arrays there are besides those that the parts before the last make.
    mutating func dottedKey(depth: Int) throws(TOMLError) -> DottedKey {
        var key = DottedKey(parents: [], last: try keyPart())
        skipBlanks()
        while next == Byte.dot {
            position += 1
            skipBlanks()
            key.parents.append(key.last)
            key.last = try keyPart()
            if depth + key.parents.count > TOML.depthLimit {
                throw TOMLError(span: key.last.span, kind: .tooDeep(limit: TOML.depthLimit))
            }
            skipBlanks()
        }
        return key
    }

    /// Reads one part of a key, bare or quoted.
    private mutating func keyPart() throws(TOMLError) -> KeyPart {
        let start = position
        if let quote = next, quote == Byte.quote || quote == Byte.singleQuote {
            if byte(at: start + 1) == quote, byte(at: start + 2) == quote {
                throw TOMLError(span: start..<start + 3, kind: .multiLineKey)
            }
            return KeyPart(text: try string().value, span: start..<position)
        }
        while position < bytes.count, bytes[position].isBareKey { position += 1 }
        let end = keyWordEnd(from: position)
        if position < end {
            let kind = TOMLError.Kind.invalidBareKey(text: text(in: start..<end))
            throw fault(kind, at: start..<end)
        }
        if start == end {
            let isLineEnd = next == nil || newlineLength(at: start) != nil
            throw fault(.missingKey, at: start..<(isLineEnd ? start : start + 1))
        }
        return KeyPart(text: String(decoding: bytes[start..<end], as: UTF8.self), span: start..<end)
    }

    /// Finds the end of what was meant as one part of a bare key.
    private func keyWordEnd(from start: Int) -> Int {
        var end = start
        while let byte = byte(at: end), !endsWord(byte) {
            switch byte {
            case Byte.dot, Byte.equals, Byte.openBracket, Byte.quote, Byte.singleQuote: return end
            default: end += 1
            }
        }
        return end
    }
}
