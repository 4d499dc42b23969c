/// The marks in one paragraph of Markdown, taken off: CommonMark 0.31 §6, and the strikethrough of GitHub.
struct MarkdownInline {
    /// 4,096 bytes: the longest address of a link.
    private static let longestAddress = 4_096
    /// 32 parentheses inside of each other in an address: CommonMark 0.31 §6.3 asks for three at least.
    private static let deepestAddress = 32

    private let bytes: [UInt8]
    private let boxes: CheckMarks
    private var out: [UInt8] = []
    private var emphasis = MarkdownEmphasis()
    /// What to take off, as ranges of `out`: brackets of links.
    private var dropped: [Range<Int>] = []
    /// Brackets that are open, as ranges of `out`.
    private var brackets: [Range<Int>] = []
    private var unclosedCode: Set<Int> = []
    private var hasUnclosedComment = false
    private var at = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        boxes = CheckMarks(bytes.span)
    }

    /// Takes the marks off and gives the text, trimmed.
    mutating func run() -> [UInt8] {
        out.reserveCapacity(bytes.count)
        while at < bytes.count {
            if !takeMark() { takePlain() }
        }
        dropped += emphasis.marks
        dropped.sort { $0.lowerBound < $1.lowerBound }
        var text: [UInt8] = []
        text.reserveCapacity(out.count)
        var from = 0
        for range in dropped where range.lowerBound >= from {
            text += out[from..<range.lowerBound]
            from = range.upperBound
        }
        text += out[from...]
        while let last = text.last, isBlank(last) { text.removeLast() }
        return Array(text.drop(while: isBlank))
    }

    private mutating func takePlain() {
        if out.last == UInt8(ascii: "\n"), bytes[at] == UInt8(ascii: " ") {
            at += 1
            return
        }
        if bytes[at] == UInt8(ascii: "\n") {
            while out.last == UInt8(ascii: " ") { out.removeLast() }
        }
        out.append(bytes[at])
        at += 1
    }

    /// Takes a mark that begins here; false when the byte is text.
    private mutating func takeMark() -> Bool {
        switch bytes[at] {
        case UInt8(ascii: "\\"): takeEscape()
        case UInt8(ascii: "`"): takeCode()
        case UInt8(ascii: "<"): takeAngle()
        case UInt8(ascii: "&"): takeReference()
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): takeRun()
        case UInt8(ascii: "["), UInt8(ascii: "!"): takeBracket()
        case UInt8(ascii: "]"): takeLink()
        case UInt8(ascii: "("), 0xE2: takeBox()
        default: false
        }
    }

    private mutating func takeEscape() -> Bool {
        guard at + 1 < bytes.count else { return false }
        if bytes[at + 1] == UInt8(ascii: "\n") {
            at += 1
            return true
        }
        guard isPunctuation(bytes[at + 1]) else { return false }
        out.append(bytes[at + 1])
        at += 2
        return true
    }

    private mutating func takeCode() -> Bool {
        let length = bytes[at...].prefix { $0 == UInt8(ascii: "`") }.count
        let start = at + length
        guard !unclosedCode.contains(length), let end = codeEnd(bytes[...], from: start, length: length) else {
            unclosedCode.insert(length)
            out += bytes[at..<start]
            at = start
            return true
        }
        var code = bytes[start..<end - length]
        if code.first == UInt8(ascii: " "), code.last == UInt8(ascii: " "), !code.allSatisfy(isBlank) { code = code.dropFirst().dropLast() }
        out += code.map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
        at = end
        return true
    }

    /// Takes a tag, a comment or an address between angle brackets.
    private mutating func takeAngle() -> Bool {
        if let tag = Tag(bytes.span, at: at) {
            ConvertedText.append(tag.meaning, to: &out)
            at = tag.end
            return true
        }
        if !hasUnclosedComment, bytes[at...].starts(with: "<!--".utf8) {
            if let end = MarkdownText.commentEnd(bytes[...], at: at) {
                at = end
                return true
            }
            hasUnclosedComment = true
        }
        let address = bytes[(at + 1)...].prefix(Self.longestAddress).prefix {
            $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<")
        }
        guard address.endIndex < bytes.count, bytes[address.endIndex] == UInt8(ascii: ">"), let first = address.first, isASCIILetter(first),
            address.contains(UInt8(ascii: ":")) || address.contains(UInt8(ascii: "@"))
        else { return false }
        out += address
        at = address.endIndex + 1
        return true
    }

    private mutating func takeReference() -> Bool {
        guard let reference = CharacterReference(bytes.span, at: at) else { return false }
        out += UTF8.encode(reference.scalar) ?? .encodedReplacementCharacter
        at = reference.end
        return true
    }

    private mutating func takeRun() -> Bool {
        let byte = bytes[at]
        let length = bytes[at...].prefix { $0 == byte }.count
        emphasis.add(byte, length, at: out.count, before: scalar(before: at), after: scalar(at: at + length))
        out += bytes[at..<at + length]
        at += length
        return true
    }

    private mutating func takeBracket() -> Bool {
        let isImage = bytes[at] == UInt8(ascii: "!")
        guard !isImage || at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "[") else { return false }
        let length = isImage ? 2 : 1
        brackets.append(out.count..<out.count + length)
        out += bytes[at..<at + length]
        at += length
        return true
    }

    /// Takes the address behind a bracket that closes; the text of the link stays, its address only where it has no text.
    private mutating func takeLink() -> Bool {
        guard let open = brackets.popLast(), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "("),
            let (address, end) = address(from: at + 2)
        else { return false }
        dropped.append(open)
        if out[open.upperBound...].allSatisfy(isBlank) { out += bytes[address] }
        at = end
        return true
    }

    /// The address and the title of a link, and the offset behind its parenthesis.
    private func address(from start: Int) -> (Range<Int>, end: Int)? {
        let limit = min(bytes.count, start + Self.longestAddress)
        var at = start
        func skipBlanks() { while at < limit, isBlank(bytes[at]) { at += 1 } }
        skipBlanks()
        var range: Range<Int>
        if at < limit, bytes[at] == UInt8(ascii: "<") {
            guard let end = bytes[(at + 1)..<limit].firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
                bytes[end] == UInt8(ascii: ">")
            else { return nil }
            range = at + 1..<end
            at = end + 1
        } else {
            let from = at
            var depth = 0
            while at < limit, depth <= Self.deepestAddress, !isBlank(bytes[at]) {
                if bytes[at] == UInt8(ascii: "(") { depth += 1 }
                if bytes[at] == UInt8(ascii: ")") {
                    if depth == 0 { break }
                    depth -= 1
                }
                at += 1
            }
            range = from..<at
        }
        skipBlanks()
        if at < limit, let quote = [UInt8(ascii: "\""), UInt8(ascii: "'")].first(where: { $0 == bytes[at] }) {
            guard let end = bytes[(at + 1)..<limit].firstIndex(of: quote) else { return nil }
            at = end + 1
            skipBlanks()
        }
        guard at < limit, bytes[at] == UInt8(ascii: ")") else { return nil }
        return (range, at + 1)
    }

    private mutating func takeBox() -> Bool {
        guard let (isChecked, length) = boxes.box(bytes.span, at: at) else { return false }
        ConvertedText.append(.box(isChecked: isChecked), to: &out)
        at += length
        return true
    }

    private func scalar(at offset: Int) -> Unicode.Scalar? {
        guard offset < bytes.count else { return nil }
        return String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
    }

    private func scalar(before offset: Int) -> Unicode.Scalar? {
        var start = offset - 1
        while start > 0, start > offset - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start < 0 ? nil : String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.last
    }
}
