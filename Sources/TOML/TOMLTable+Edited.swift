extension TOMLTable {
    /// The same table with the value of a key replaced, or taken out when nil; places stay those of the document.
    public func setting(_ key: String, to value: TOMLValue?) -> TOMLTable {
        var edited: [TOMLEntry] = []
        var index = KeyIndex()
        for entry in entries {
            var entry = entry
            if entry.key == key {
                guard let value else { continue }
                entry = TOMLEntry(key: entry.key, keySpan: entry.keySpan, node: TOMLNode(value: value, span: entry.node.span))
            }
            edited.append(entry)
            index.noteLast(of: edited, key: \.key)
        }
        return TOMLTable(entries: edited, index: index, origin: origin, span: span)
    }
}

extension TOMLString {
    /// A text that stands in for the one that is written at a place.
    public init(_ value: String, insteadOf range: Range<Int>) {
        self.init(value: value, sourceStart: range.lowerBound, jumps: [])
    }
}

extension TOMLFloat {
    /// A number that stands in for one that is written.
    public init?(text: String) {
        guard let value = Double(text) else { return nil }
        self.init(value: value, text: text)
    }
}
