/// Cuts a page into tags and text, as browsers do: whatever the bytes are, there is a way to read them (HTML §13.2.5).
struct HTMLScanner {
    /// What was found.
    enum Token {
        case end, needsBytes, nothing, start, text
    }

    /// An attribute's name and value in the buffer; an attribute without value has an empty one.
    struct Attribute {
        let name: Range<Int>
        let value: Range<Int>
    }

    /// 1 MiB for a tag: a `<` whose `>` is further away is text.
    private static let tagBytes = 1 << 20

    /// Where the current token stands in the buffer.
    private(set) var range = 0..<0
    /// The element of the current tag; nil for one of no interest.
    private(set) var tag: HTMLTag?
    /// The name of the current tag.
    private(set) var name = 0..<0
    private(set) var attributes: [Attribute] = []
    /// The next byte to look at.
    private(set) var position = 0
    /// What is being passed over: a comment, or the content of an element without mark-up.
    private(set) var inside = Inside.page

    /// Where a scanner stands.
    enum Inside: Equatable {
        case comment
        case page
        case raw(HTMLTag)
    }

    /// Takes note that bytes went from the buffer's front.
    mutating func drop(_ count: Int) {
        position -= count
    }

    /// Goes on to the next token.
    mutating func next(_ bytes: [UInt8], isEnd: Bool) -> Token {
        switch inside {
        case .comment: return passComment(bytes, isEnd: isEnd)
        case .raw(let element): return raw(element, bytes, isEnd: isEnd)
        case .page: break
        }
        guard position < bytes.count else { return .needsBytes }
        if bytes[position] == UInt8(ascii: "<") {
            guard position + 1 < bytes.count || isEnd else { return .needsBytes }
            let second = position + 1 < bytes.count ? bytes[position + 1] : 0
            if second.isHTMLLetter { return readTag(bytes, from: position + 1, token: .start, isEnd: isEnd) }
            if second == UInt8(ascii: "/") {
                guard position + 2 < bytes.count || isEnd else { return .needsBytes }
                if position + 2 < bytes.count, bytes[position + 2].isHTMLLetter {
                    return readTag(bytes, from: position + 2, token: .end, isEnd: isEnd)
                }
                return passBogusComment(bytes, isEnd: isEnd)
            }
            if second == UInt8(ascii: "!") {
                guard position + 4 <= bytes.count || isEnd else { return .needsBytes }
                guard bytes[position...].starts(with: "<!--".utf8) else { return passBogusComment(bytes, isEnd: isEnd) }
                inside = .comment
                // §13.2.5.43: `<!-->` is a whole comment, so the dashes count for its end too.
                position += 2
                return .nothing
            }
            if second == UInt8(ascii: "?") { return passBogusComment(bytes, isEnd: isEnd) }
        }
        return text(bytes, isEnd: isEnd)
    }

    /// The text up to the next byte that may begin a tag.
    private mutating func text(_ bytes: [UInt8], isEnd: Bool) -> Token {
        let start = position
        var at = start + 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
        return give(start, at, bytes, isEnd: isEnd)
    }

    /// Gives text, less a reference or character that the bytes may cut.
    private mutating func give(_ start: Int, _ stop: Int, _ bytes: [UInt8], isEnd: Bool) -> Token {
        var end = stop
        if end == bytes.count, !isEnd {
            // 40 bytes: longer than any reference.
            var at = end - 1
            while at >= start, at > end - 40, bytes[at] != UInt8(ascii: "&"), bytes[at] != UInt8(ascii: ";"), !bytes[at].isHTMLSpace {
                at -= 1
            }
            if at >= start, bytes[at] == UInt8(ascii: "&") { end = at }
            // A carriage return waits for its line feed.
            if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        }
        guard end > start else { return .needsBytes }
        range = start..<end
        position = end
        return .text
    }

    private mutating func readTag(_ bytes: [UInt8], from nameStart: Int, token: Token, isEnd: Bool) -> Token {
        attributes.removeAll(keepingCapacity: true)
        let count = min(bytes.count, position + Self.tagBytes)
        var at = nameStart
        while at < count, !bytes[at].isHTMLSpace, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/") { at += 1 }
        let name = nameStart..<at
        while true {
            while at < count, bytes[at].isHTMLSpace || bytes[at] == UInt8(ascii: "/") { at += 1 }
            guard at < count else { return cutTag(bytes, isEnd: isEnd) }
            if bytes[at] == UInt8(ascii: ">") { break }
            let attributeStart = at
            at += 1
            while at < count, !bytes[at].isHTMLSpace, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "/"),
                bytes[at] != UInt8(ascii: "=")
            { at += 1 }
            let attributeName = attributeStart..<at
            while at < count, bytes[at].isHTMLSpace { at += 1 }
            guard at < count else { return cutTag(bytes, isEnd: isEnd) }
            guard bytes[at] == UInt8(ascii: "=") else {
                attributes.append(Attribute(name: attributeName, value: at..<at))
                continue
            }
            at += 1
            while at < count, bytes[at].isHTMLSpace { at += 1 }
            guard at < count else { return cutTag(bytes, isEnd: isEnd) }
            let quote = bytes[at]
            let valueStart: Int
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                at += 1
                valueStart = at
                while at < count, bytes[at] != quote { at += 1 }
                guard at < count else { return cutTag(bytes, isEnd: isEnd) }
                attributes.append(Attribute(name: attributeName, value: valueStart..<at))
                at += 1
            } else {
                valueStart = at
                while at < count, !bytes[at].isHTMLSpace, bytes[at] != UInt8(ascii: ">") { at += 1 }
                attributes.append(Attribute(name: attributeName, value: valueStart..<at))
            }
        }
        self.name = name
        tag = HTMLTag(bytes[name])
        range = position..<at + 1
        position = at + 1
        if token == .start, let tag, tag.isRaw { inside = .raw(tag) }
        return token
    }

    /// What to do with a tag whose end is not here: wait, pass over it at the end of the page, or take its `<` for text.
    private mutating func cutTag(_ bytes: [UInt8], isEnd: Bool) -> Token {
        if bytes.count - position < Self.tagBytes {
            guard isEnd else { return .needsBytes }
            // §13.2.5: the end of the file inside a tag drops the tag; its text is kept here, for nothing is passed over silently.
        }
        return text(bytes, isEnd: isEnd)
    }

    private mutating func passBogusComment(_ bytes: [UInt8], isEnd: Bool) -> Token {
        let count = min(bytes.count, position + Self.tagBytes)
        if let close = bytes[position..<count].firstIndex(of: UInt8(ascii: ">")) {
            position = close + 1
            return .nothing
        }
        return cutTag(bytes, isEnd: isEnd)
    }

    private mutating func passComment(_ bytes: [UInt8], isEnd: Bool) -> Token {
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "-") else {
                position += 1
                continue
            }
            let rest = bytes[position...]
            if rest.starts(with: "-->".utf8) || rest.starts(with: "--!>".utf8) {
                position += bytes[position + 2] == UInt8(ascii: ">") ? 3 : 4
                inside = .page
                return .nothing
            }
            if rest.count < 4, !isEnd { return .needsBytes }
            position += 1
        }
        return .needsBytes
    }

    /// The content of an element without mark-up, up to its end tag.
    private mutating func raw(_ element: HTMLTag, _ bytes: [UInt8], isEnd: Bool) -> Token {
        let name = element.rawValue.utf8
        let start = position
        var at = start
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "<") {
                let rest = bytes[at...].prefix(name.count + 3)
                if rest.count < name.count + 3, !isEnd { break }
                if rest.count > name.count + 1, rest[at + 1] == UInt8(ascii: "/"),
                    rest.dropFirst(2).prefix(name.count).elementsEqual(name, by: { $0.lowered == $1 }),
                    rest.count < name.count + 3 || !(rest.last ?? 0).isHTMLLetter
                {
                    if at > start { return giveRaw(start, at, bytes, isEnd: true) }
                    inside = .page
                    return readTag(bytes, from: at + 2, token: .end, isEnd: isEnd) == .needsBytes ? cutRaw(element) : .end
                }
            }
            at += 1
        }
        guard at > start else { return .needsBytes }
        return giveRaw(start, at, bytes, isEnd: isEnd)
    }

    private mutating func cutRaw(_ element: HTMLTag) -> Token {
        inside = .raw(element)
        return .needsBytes
    }

    private mutating func giveRaw(_ start: Int, _ end: Int, _ bytes: [UInt8], isEnd: Bool) -> Token {
        give(start, end, bytes, isEnd: isEnd || end < bytes.count)
    }
}
