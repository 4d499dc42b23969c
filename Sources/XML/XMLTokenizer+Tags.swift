extension XMLTokenizer {
    /// Reads the start tag at `tokenStart`.
    mutating func startTag() throws(XMLError) -> XMLToken {
        elementNames.makeRoom()
        attributeNames.makeRoom()
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
        if !declarations.isEmpty { declarations.removeAll(keepingCapacity: true) }
        if !undecoded.isEmpty { undecoded.removeAll(keepingCapacity: true) }

        let nameStart = tokenStart &+ 1
        let raw = Self.rawName(bytes, at: nameStart)
        var at = nameStart &+ raw.length
        guard raw.length <= limits.nameBytes else { throw failOfName(at: nameStart) }
        guard bytes[at] != 0 else { return try cutTag() }
        guard raw.length > 0 else { throw failInTag(.unexpected(bytes[at], expected: .name), at: at) }
        let (place, isKnown) = elementNames.find(raw, in: bytes, at: nameStart)
        if !isKnown { try learnElement(raw, at: nameStart, place: place) }

        var isEmpty = false
        var hasPrefixes = false
        var seen: UInt64 = 0
        while true {
            let byte = bytes[at]
            if byte == UInt8(ascii: ">") {
                at &+= 1
                break
            }
            if byte == UInt8(ascii: "/") {
                let after = bytes[at &+ 1]
                guard after != 0 else { return try cutTag() }
                guard after == UInt8(ascii: ">") else { throw failInTag(.unexpected(after, expected: .tagEnd), at: at &+ 1) }
                isEmpty = true
                at &+= 2
                break
            }
            guard CharacterClass.isSpace(byte) else {
                guard byte != 0 else { return try cutTag() }
                throw failInTag(.unexpected(byte, expected: .space), at: at)
            }
            repeat { at &+= 1 } while CharacterClass.isSpace(bytes[at])
            let first = bytes[at]
            if first == UInt8(ascii: ">") || first == UInt8(ascii: "/") { continue }

            let attributeStart = at
            let raw = Self.rawName(bytes, at: at)
            guard raw.length <= limits.nameBytes else { throw failOfName(at: at) }
            at &+= raw.length
            guard bytes[at] != 0 else { return try cutTag() }
            guard raw.length > 0 else { throw failInTag(.unexpected(first, expected: .attributeOrTagEnd), at: at) }
            let (place, isKnown) = attributeNames.find(raw, in: bytes, at: attributeStart)
            if !isKnown { try learnAttribute(raw, at: attributeStart, place: place) }
            let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: place & 63)
            if seen & bit != 0 { try checkUnique(place, at: attributeStart, length: raw.length) }
            seen |= bit

            while CharacterClass.isSpace(bytes[at]) { at &+= 1 }
            guard bytes[at] == UInt8(ascii: "=") else {
                guard bytes[at] != 0 else { return try cutTag() }
                throw failInTag(.unexpected(bytes[at], expected: .equals), at: at)
            }
            repeat { at &+= 1 } while CharacterClass.isSpace(bytes[at])
            let quote = bytes[at]
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                guard quote != 0 else { return try cutTag() }
                throw failInTag(.unexpected(quote, expected: .quote), at: at)
            }
            at &+= 1
            let valueStart = at
            let pattern = UInt64(quote) &* 0x0101_0101_0101_0101
            var isPlain = true
            while true {
                let stops = WordScan.valueStops(Self.word(bytes, at), quote: pattern)
                guard stops != 0 else {
                    at &+= 8
                    continue
                }
                at &+= stops.trailingZeroBitCount >> 3
                let stop = bytes[at]
                if stop == quote { break }
                if stop == 0 {
                    guard at &- valueStart <= limits.valueBytes else { throw failOfValue(at: valueStart) }
                    return try cutTag()
                }
                if stop == UInt8(ascii: "<") { throw failInTag(.lessThanInValue, at: at, valueStart: valueStart) }
                isPlain = false
                if stop == UInt8(ascii: "&") {
                    guard let reference = try reference(at: at, valueStart: valueStart) else { return try cutTag() }
                    at = reference.end
                } else {
                    at &+= 1
                }
            }
            guard at &- valueStart <= limits.valueBytes else { throw failOfValue(at: valueStart) }
            guard attributes.count &+ declarations.count < limits.attributes else {
                throw failInTag(.tooManyAttributes(limit: limits.attributes), at: attributeStart)
            }
            let role = attributeNames.entries[place].role
            switch role {
            case .plain, .prefixed:
                if role == .prefixed { hasPrefixes = true }
                if !isPlain { undecoded.append(attributes.count) }
                attributes.append(
                    XMLAttribute(
                        name: attributeNames.entries[place].name, value: valueStart..<at, nameStart: attributeStart,
                        entry: Int32(truncatingIfNeeded: place)))
            case .defaultDeclaration, .prefixDeclaration:
                let nameEnd = attributeStart &+ raw.length
                let localOffset = attributeNames.entries[place].localOffset
                let prefix = role == .defaultDeclaration ? nameEnd..<nameEnd : attributeStart &+ localOffset..<nameEnd
                declarations.append(
                    Declaration(
                        prefix: prefix, value: valueStart..<at, nameStart: attributeStart, entry: Int32(truncatingIfNeeded: place),
                        isPlain: isPlain))
            }
            at &+= 1
        }
        guard at &- tokenStart <= limits.tagBytes else { throw failInTag(.tooLarge(.tag, limit: limits.tagBytes), at: tokenStart) }
        position = at
        if !undecoded.isEmpty { try decodeValues() }
        let bindings = scope.bindings.count
        let outerScope = scope.id
        if !declarations.isEmpty { try declare() }
        if hasPrefixes { try resolveAttributes() }
        if elementNames.entries[place].scope != scope.id { try resolveElement(place, at: nameStart) }
        let localOffset = elementNames.entries[place].localOffset
        name = elementNames.entries[place].name
        localName = nameStart &+ localOffset..<nameStart &+ raw.length
        guard elements.count < limits.depth else { throw fail(.tooDeep(limit: limits.depth), at: tokenStart) }
        elements.append(
            OpenElement(
                low: raw.low, high: raw.high, length: Int32(truncatingIfNeeded: raw.length),
                localOffset: Int32(truncatingIfNeeded: localOffset), name: name, bindings: Int32(truncatingIfNeeded: bindings),
                scope: outerScope, longNamesStart: longNames.count))
        if raw.length > 16 { longNames += bytes[nameStart..<nameStart + raw.length] }
        depth = elements.count
        hasRoot = true
        mode = isEmpty ? .emptyEnd : .content
        return .start
    }

    private mutating func decodeValues() throws(XMLError) {
        for index in undecoded { attributes[index].value = try decoded(attributes[index].value) }
    }

    /// Reads the end tag at `tokenStart`.
    mutating func endTag() throws(XMLError) -> XMLToken {
        guard let open = elements.last else { throw fail(.contentAfterRoot, at: tokenStart) }
        let nameStart = tokenStart &+ 2
        let nameEnd = nameStart &+ Int(open.length)
        guard Self.isName(of: open, bytes, at: nameStart) ?? isLongName(of: open, at: nameStart) else { return try endTagSlowly(open) }
        var at = nameEnd
        if bytes[at] != UInt8(ascii: ">") {
            while CharacterClass.isSpace(bytes[at]) { at &+= 1 }
            guard bytes[at] == UInt8(ascii: ">"), at > nameEnd, at &- tokenStart < limits.tagBytes else { return try endTagSlowly(open) }
        }
        position = at &+ 1
        name = open.name
        localName = nameStart &+ Int(open.localOffset)..<nameEnd
        pop(open)
        return .end
    }

    /// Ends an element that has no content.
    mutating func endEmptyElement() -> XMLToken {
        if let open = elements.last { pop(open) }
        return .end
    }

    @inline(__always)
    private mutating func pop(_ open: OpenElement) {
        depth = elements.count
        elements.removeLast()
        if open.length > 16 { longNames.removeSubrange(open.longNamesStart...) }
        if scope.bindings.count != Int(open.bindings) { scope.takeBack(to: Int(open.bindings), id: open.scope) }
        mode = elements.isEmpty ? .outside : .content
    }

    /// Says what is wrong with an end tag, or that its end is not here yet.
    private mutating func endTagSlowly(_ open: OpenElement) throws(XMLError) -> XMLToken {
        let nameStart = tokenStart + 2
        let raw = Self.rawName(bytes, at: nameStart)
        guard raw.length <= limits.nameBytes else { throw failOfName(at: nameStart) }
        var at = nameStart + raw.length
        guard bytes[at] != 0 else { return try cutTag() }
        guard raw.length > 0 else { throw failInTag(.unexpected(bytes[at], expected: .name), at: at) }
        let found = text(nameStart..<at)
        let expected = text(of: open)
        guard found.utf8.elementsEqual(expected.utf8) else {
            throw failInTag(.mismatchedEndTag(expected: expected, found: found), at: nameStart)
        }
        while CharacterClass.isSpace(bytes[at]) { at += 1 }
        guard bytes[at] != 0 else { return try cutTag() }
        guard bytes[at] == UInt8(ascii: ">") else { throw failInTag(.unexpected(bytes[at], expected: .tagEnd), at: at) }
        throw failInTag(.tooLarge(.tag, limit: limits.tagBytes), at: tokenStart)
    }

    /// The qualified name of an open element.
    func text(of open: OpenElement) -> String {
        guard open.length <= 16 else {
            return String(decoding: longNames[open.longNamesStart..<open.longNamesStart + Int(open.length)], as: UTF8.self)
        }
        let all = (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? open.low : open.high) >> UInt64(8 * ($0 & 7))) }
        return String(decoding: all[..<Int(open.length)], as: UTF8.self)
    }

    /// Whether the name of an open element stands at an index; nil for a name longer than 16 bytes.
    @inline(__always)
    private static func isName(of open: OpenElement, _ bytes: [UInt8], at start: Int) -> Bool? {
        let length = Int(open.length)
        if length <= 8 { return (word(bytes, start) ^ open.low) << UInt64(truncatingIfNeeded: 64 &- 8 &* length) == 0 }
        if length <= 16 {
            return word(bytes, start) == open.low
                && (word(bytes, start &+ 8) ^ open.high) << UInt64(truncatingIfNeeded: 128 &- 8 &* length) == 0
        }
        return nil
    }

    private func isLongName(of open: OpenElement, at start: Int) -> Bool {
        let length = Int(open.length)
        guard start + length <= end else { return false }
        for index in 0..<length where bytes[start + index] != longNames[open.longNamesStart + index] { return false }
        return true
    }

    // MARK: Cut tags

    /// Notes that the bytes end inside the tag at `tokenStart`, and asks for more.
    private mutating func cutTag() throws(XMLError) -> XMLToken {
        guard end - tokenStart <= limits.tagBytes else { throw failInTag(.tooLarge(.tag, limit: limits.tagBytes), at: tokenStart) }
        position = tokenStart
        if !isComplete {
            cut = CutTag(scanned: tokenStart + 1)
            _ = isWholeTag()
            mode = .cutTag
        }
        return try stop(.tag)
    }

    /// Whether all of the cut tag is here now, or all that there will be, so that it can be read.
    mutating func isWholeTag() -> Bool {
        while cut.scanned < end {
            let byte = bytes[cut.scanned]
            cut.scanned += 1
            if cut.quote != 0 {
                if byte == cut.quote { cut.quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return true
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                cut.quote = byte
            }
        }
        return isComplete || end - position > limits.tagBytes
    }

    // MARK: Limits

    private mutating func failOfName(at start: Int) -> XMLError {
        failInTag(.tooLarge(.name, limit: limits.nameBytes), at: start, seenAt: start + limits.nameBytes)
    }

    private mutating func failOfValue(at start: Int) -> XMLError {
        failInTag(.tooLarge(.value, limit: limits.valueBytes), at: start, seenAt: start + limits.valueBytes)
    }

    /// Makes an error inside a tag; the error of a limit that was passed before, so that it does not matter how the part was cut.
    mutating func failInTag(_ kind: XMLError.Kind, at index: Int, seenAt: Int? = nil, valueStart: Int? = nil) -> XMLError {
        if let valueStart, index - valueStart > limits.valueBytes, valueStart + limits.valueBytes - tokenStart <= limits.tagBytes {
            return fail(.tooLarge(.value, limit: limits.valueBytes), at: valueStart)
        }
        guard (seenAt ?? index) - tokenStart <= limits.tagBytes else {
            return fail(.tooLarge(.tag, limit: limits.tagBytes), at: tokenStart)
        }
        return fail(kind, at: index)
    }
}
