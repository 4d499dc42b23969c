/// Text as a browser shows it: white space collapsed, breaks kept.
struct HTMLText {
    /// The text, in UTF-8.
    private(set) var bytes: [UInt8] = []
    private var hasSpace = false
    /// What goes before the first letter: a list item's label.
    var label: [UInt8] = []
    /// Whether the text was longer than the limit.
    private(set) var isCut = false

    /// Forgets the text and keeps the memory.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        label.removeAll(keepingCapacity: true)
        hasSpace = false
        isCut = false
    }

    /// Appends source text, and tells where its first and last letters are; nil when it has none.
    mutating func append(
        _ source: [UInt8], _ range: Range<Int>, isPreformatted: Bool, hasReferences: Bool = true, limit: Int
    ) -> Range<Int>? {
        var first = -1
        var last = -1
        var at = range.lowerBound
        while at < range.upperBound {
            let byte = source[at]
            if byte.isHTMLSpace {
                if isPreformatted {
                    if byte == 0x0A || byte == 0x0D {
                        if byte == 0x0D, at + 1 < range.upperBound, source[at + 1] == 0x0A { at += 1 }
                        lineBreak()
                    } else {
                        bytes.append(0x20)
                    }
                } else {
                    hasSpace = true
                }
                at += 1
                continue
            }
            if first < 0 { first = at }
            if byte == UInt8(ascii: "&"), hasReferences, let found = HTMLReferences.read(source, at: at, end: range.upperBound) {
                begin(limit: limit)
                if !isCut { bytes += UTF8.encode(Unicode.Scalar(found.scalar) ?? "\u{FFFD}") ?? .encodedReplacementCharacter }
                at = found.end
                last = at
                continue
            }
            var end = at + 1
            while end < range.upperBound, !source[end].isHTMLSpace, source[end] != UInt8(ascii: "&") { end += 1 }
            begin(limit: limit)
            if !isCut { append(source, at..<end, limit: limit) }
            at = end
            last = end
        }
        return first < 0 ? nil : first..<last
    }

    /// Appends text that is not the page's own.
    mutating func append(shown text: String, limit: Int) {
        begin(limit: limit)
        if !isCut { bytes += text.utf8 }
    }

    /// Breaks the line, as `<br>` does.
    mutating func lineBreak() {
        hasSpace = false
        if !bytes.isEmpty { bytes.append(0x0A) }
    }

    /// Begins a new line unless at the beginning of one, as a paragraph does.
    mutating func blockBreak() {
        hasSpace = false
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }

    /// The text without blanks, line ends and no-break spaces at its ends; empty when it is nothing else.
    var trimmed: ArraySlice<UInt8> {
        var rest = bytes[...]
        while let last = rest.last {
            if last.isHTMLSpace {
                rest.removeLast()
            } else if last == 0xA0, rest.count >= 2, rest[rest.endIndex - 2] == 0xC2 {
                rest.removeLast(2)
            } else {
                break
            }
        }
        while let first = rest.first {
            if first.isHTMLSpace {
                rest.removeFirst()
            } else if first == 0xC2, rest.count >= 2, rest[rest.startIndex + 1] == 0xA0 {
                rest.removeFirst(2)
            } else {
                break
            }
        }
        return rest
    }

    /// Writes what stands before the next letter: a space, or the label of its list item.
    private mutating func begin(limit: Int) {
        if hasSpace {
            hasSpace = false
            if let last = bytes.last, last != 0x0A { bytes.append(0x20) }
        }
        if !label.isEmpty {
            bytes += label
            label.removeAll(keepingCapacity: true)
        }
        if bytes.count >= limit { isCut = true }
    }

    private mutating func append(_ source: [UInt8], _ range: Range<Int>, limit: Int) {
        var end = range.upperBound
        if bytes.count + range.count > limit {
            isCut = true
            end = range.lowerBound + max(0, limit - bytes.count)
            while end > range.lowerBound, source[end] & 0xC0 == 0x80 { end -= 1 }
        }
        bytes += source[range.lowerBound..<end]
    }
}
