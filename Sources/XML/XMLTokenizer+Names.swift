extension XMLTokenizer {
    // Static functions over the array and not methods: a method that only reads makes the compiler copy all of the tokenizer
    // first, 410 bytes, which took a fifth of the time (Nov 2026, EPYC VM).

    /// Eight bytes from an index on, the first the lowest.
    @inline(__always)
    static func word(_ bytes: [UInt8], _ at: Int) -> UInt64 {
        UInt64(littleEndian: bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
    }

    /// The bytes up to white space, `/`, `=`, `>` or the end, whether or not they are a name.
    @inline(__always)
    static func rawName(_ bytes: [UInt8], at start: Int) -> RawName {
        let low = word(bytes, start)
        let stops = WordScan.nameEnds(low)
        if stops != 0 {
            let bit = UInt64(truncatingIfNeeded: stops.trailingZeroBitCount)
            return RawName(low: low & ((1 << (bit &- 7)) &- 1), high: 0, length: Int(truncatingIfNeeded: bit >> 3))
        }
        return rawName(bytes, at: start, low: low)
    }

    private static func rawName(_ bytes: [UInt8], at start: Int, low: UInt64) -> RawName {
        let high = word(bytes, start + 8)
        let stops = WordScan.nameEnds(high)
        if stops != 0 {
            let bit = UInt64(stops.trailingZeroBitCount)
            return RawName(low: low, high: high & ((1 << (bit - 7)) - 1), length: 8 + Int(bit >> 3))
        }
        var at = start + 16
        while true {
            let stops = WordScan.nameEnds(word(bytes, at))
            if stops != 0 { return RawName(low: low, high: high, length: at + stops.trailingZeroBitCount >> 3 - start) }
            at += 8
        }
    }

    /// Looks closely at the name of an element that is new, and keeps it.
    mutating func learnElement(_ raw: RawName, at start: Int, place: Int) throws(XMLError) {
        let range = start..<start + raw.length
        let prefixLength = try prefixLength(of: range)
        let local = vocabulary.locals[Array(bytes[range.lowerBound + (prefixLength == 0 ? 0 : prefixLength + 1)..<range.upperBound])]
        elementNames.insert(
            raw, at: place, in: bytes, from: start, prefixLength: prefixLength, role: prefixLength == 0 ? .plain : .prefixed,
            local: local ?? XMLName.other)
    }

    /// Looks closely at the name of an attribute that is new, and keeps it.
    mutating func learnAttribute(_ raw: RawName, at start: Int, place: Int) throws(XMLError) {
        let range = start..<start + raw.length
        let prefixLength = try prefixLength(of: range)
        let local = vocabulary.locals[Array(bytes[range.lowerBound + (prefixLength == 0 ? 0 : prefixLength + 1)..<range.upperBound])]
        let declares = bytes[range.lowerBound..<(prefixLength == 0 ? range.upperBound : range.lowerBound + prefixLength)]
            .elementsEqual("xmlns".utf8)
        let role: NameTable.Role =
            if prefixLength == 0 { declares ? .defaultDeclaration : .plain } else { declares ? .prefixDeclaration : .prefixed }
        attributeNames.insert(
            raw, at: place, in: bytes, from: start, prefixLength: prefixLength, role: role, local: local ?? XMLName.other)
    }

    /// Checks a qualified name, Namespaces in XML 1.0 §4, and gives the length of its prefix.
    private mutating func prefixLength(of range: Range<Int>) throws(XMLError) -> Int {
        var prefixLength = 0
        var isFirst = true
        var at = range.lowerBound
        while at < range.upperBound {
            let (scalar, length) = CharacterScan.decode(bytes.span, at: at, end: range.upperBound)
            if scalar == 0x3A, !isFirst, prefixLength == 0 {
                prefixLength = at - range.lowerBound
                isFirst = true
            } else {
                guard isFirst ? CharacterClass.beginsName(scalar) : CharacterClass.continuesName(scalar) else {
                    throw failInTag(.illegalName(text(range)), at: range.lowerBound)
                }
                isFirst = false
            }
            at += max(1, length)
        }
        // A colon at the end leaves no local name.
        guard !isFirst else { throw failInTag(.illegalName(text(range)), at: range.lowerBound) }
        return prefixLength
    }

    /// Refuses an attribute whose name stands on the element already.
    mutating func checkUnique(_ place: Int, at start: Int, length: Int) throws(XMLError) {
        // Different names that are known have different places.
        guard attributes.contains(where: { Int($0.entry) == place }) || declarations.contains(where: { Int($0.entry) == place }) else {
            return
        }
        throw failInTag(.duplicateAttribute(text(start..<start + length)), at: start)
    }

    /// Takes the namespace declarations of the tag, Namespaces in XML 1.0 §2.2 and §3.
    mutating func declare() throws(XMLError) {
        for declaration in declarations {
            let value = declaration.isPlain ? declaration.value : try decoded(declaration.value)
            let prefix = bytes[declaration.prefix]
            let uri = bytes[value]
            let isXMLPrefix = prefix.elementsEqual("xml".utf8)
            let isXML = NamespaceScope.is(uri, NamespaceScope.xmlURI)
            guard isXML == isXMLPrefix, !prefix.elementsEqual("xmlns".utf8), !NamespaceScope.is(uri, NamespaceScope.xmlnsURI),
                prefix.isEmpty || !uri.isEmpty
            else { throw fail(.badNamespace(prefix: text(declaration.prefix)), at: declaration.nameStart) }
            if !isXMLPrefix { scope.declare(prefix: prefix, uri: uri, vocabulary: vocabulary) }
        }
    }

    /// Finds the namespace of an element's name where it stands.
    mutating func resolveElement(_ place: Int, at start: Int) throws(XMLError) {
        let prefix = start..<start + Int(elementNames.entries[place].prefixLength)
        let binding = scope.binding(of: bytes[prefix])
        guard binding != nil || prefix.isEmpty else { throw fail(.unknownPrefix(text(prefix)), at: start) }
        elementNames.resolve(place, namespace: binding?.number ?? XMLName.none, scope: scope.id)
    }

    /// Finds the namespaces of attributes with prefixes, and refuses two that are the same then.
    mutating func resolveAttributes() throws(XMLError) {
        var prefixed = 0
        for index in attributes.indices {
            let place = Int(attributes[index].entry)
            guard attributeNames.entries[place].role == .prefixed else { continue }
            prefixed += 1
            if attributeNames.entries[place].scope != scope.id {
                let start = attributes[index].nameStart
                let prefix = start..<start + Int(attributeNames.entries[place].prefixLength)
                guard let binding = scope.binding(of: bytes[prefix]) else { throw fail(.unknownPrefix(text(prefix)), at: start) }
                attributeNames.resolve(place, namespace: binding.number, scope: scope.id)
            }
            attributes[index].name = attributeNames.entries[place].name
        }
        if prefixed > 1 { try checkExpandedNames() }
    }

    /// Namespaces in XML 1.0 §6.3: no two attributes may have the same local name and namespace.
    private mutating func checkExpandedNames() throws(XMLError) {
        for index in attributes.indices.dropFirst() {
            let right = attributeNames.entries[Int(attributes[index].entry)]
            guard right.role == .prefixed else { continue }
            for earlier in 0..<index {
                let left = attributeNames.entries[Int(attributes[earlier].entry)]
                guard left.role == .prefixed, left.name == right.name, isSameLocalName(earlier, left, index, right) else { continue }
                let start = attributes[index].nameStart
                let leftStart = attributes[earlier].nameStart
                guard let leftBinding = scope.binding(of: bytes[leftStart..<leftStart + Int(left.prefixLength)]),
                    let rightBinding = scope.binding(of: bytes[start..<start + Int(right.prefixLength)]),
                    scope.isSame(leftBinding, rightBinding)
                else { continue }
                throw fail(.duplicateAttribute(text(start..<start + Int(right.length))), at: start)
            }
        }
    }

    private func isSameLocalName(_ left: Int, _ leftEntry: NameTable.Entry, _ right: Int, _ rightEntry: NameTable.Entry) -> Bool {
        let leftStart = attributes[left].nameStart
        let rightStart = attributes[right].nameStart
        return bytes[leftStart + leftEntry.localOffset..<leftStart + Int(leftEntry.length)]
            == bytes[rightStart + rightEntry.localOffset..<rightStart + Int(rightEntry.length)]
    }
}
