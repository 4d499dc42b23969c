/// Reads a document from its first byte to its last; stops at the first mistake.
struct Parser {
    /// 64 bytes: enough of a text to know it again in a message.
    private static let excerptLimit = 64

    /// The document, known to be UTF-8.
    let bytes: [UInt8]
    /// The offset of the next byte to read.
    var position = 0
    /// The tables made so far.
    var drafts = Drafts()

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next byte, if there is one.
    var next: UInt8? { byte(at: position) }

    /// The byte at an offset, if there is one.
    func byte(at offset: Int) -> UInt8? {
        offset < bytes.count ? bytes[offset] : nil
    }

    /// Reads the whole document.
    mutating func document() throws(TOMLError) -> TOMLTable {
        if startsWithByteOrderMark(at: 0) { position = 3 }
        let root = drafts.add(origin: .root, span: 0..<bytes.count, depth: 0)
        var current = root
        while true {
            skipBlanks()
            switch next {
            case nil: return drafts.finish(root)
            case Byte.lineFeed, Byte.carriageReturn, Byte.hash: break
            case Byte.openBracket: current = try header(in: root)
            default: try keyAndValue(in: current)
            }
            try endLine()
        }
    }

    /// Reads `[a.b]` or `[[a.b]]` and finds or makes the table that it names.
    private mutating func header(in root: Int) throws(TOMLError) -> Int {
        let start = position
        position += 1
        let isArray = next == Byte.openBracket
        if isArray { position += 1 }
        skipBlanks()
        // The last part makes a table too, so there is one level less for the parts before it.
        let key = try dottedKey(depth: 1)
        var end = key.span.upperBound
        for _ in 0..<(isArray ? 2 : 1) {
            guard next == Byte.closeBracket else { throw fault(.unterminatedHeader, at: start..<end) }
            position += 1
            end = position
        }
        return isArray
            ? try drafts.appendTable(key, in: root, span: start..<position)
            : try drafts.defineTable(key, in: root, span: start..<position)
    }

    /// Reads `key = value` into a table.
    mutating func keyAndValue(in table: Int) throws(TOMLError) {
        let depth = drafts.depth(of: table)
        let key = try dottedKey(depth: depth)
        guard next == Byte.equals else { throw fault(.missingEquals(key: key.text), at: key.span) }
        position += 1
        skipBlanks()
        let node = try value(depth: depth + key.parents.count)
        try drafts.insert(node, for: key, in: table)
    }

    /// Reads any value.
    ///
    /// The depth counts the tables and arrays that it stands in, the root left out.
    mutating func value(depth: Int) throws(TOMLError) -> TOMLNode {
        let start = position
        let value: TOMLValue
        switch next {
        case Byte.quote, Byte.singleQuote: value = .string(try string())
        case Byte.openBracket: value = .array(try array(depth: depth + 1))
        case Byte.openBrace: value = .table(try inlineTable(depth: depth + 1))
        default: value = try scalar()
        }
        return TOMLNode(value: value, span: start..<position)
    }

    /// Skips spaces and tabs.
    mutating func skipBlanks() {
        while position < bytes.count, bytes[position].isBlank { position += 1 }
    }

    /// Skips a line feed, alone or after a carriage return, and tells whether there was one.
    mutating func skipNewline() -> Bool {
        guard let length = newlineLength(at: position) else { return false }
        position += length
        return true
    }

    /// Measures the line end at an offset, if there is one.
    func newlineLength(at offset: Int) -> Int? {
        switch byte(at: offset) {
        case Byte.lineFeed: 1
        case Byte.carriageReturn: byte(at: offset + 1) == Byte.lineFeed ? 2 : nil
        default: nil
        }
    }

    /// Skips a comment up to the end of its line, if there is one.
    mutating func skipComment() throws(TOMLError) {
        guard next == Byte.hash else { return }
        while position < bytes.count {
            if bytes[position].isControl {
                if newlineLength(at: position) != nil { return }
                throw fault(.missingValue, at: position..<position)
            }
            position += 1
        }
    }

    /// Reads what may stand behind a value or header: blanks, a comment, the line's end.
    private mutating func endLine() throws(TOMLError) {
        skipBlanks()
        try skipComment()
        if next == nil || skipNewline() { return }
        throw unexpected { .textAfterEnd(text: $0) }
    }

    /// Makes an error, unless the next byte may stand nowhere, which is then the better error.
    func fault(_ kind: TOMLError.Kind, at span: Range<Int>) -> TOMLError {
        if startsWithByteOrderMark(at: position) { return TOMLError(span: position..<position + 3, kind: .strayByteOrderMark) }
        guard let byte = next, byte.isControl, newlineLength(at: position) == nil else { return TOMLError(span: span, kind: kind) }
        let kind: TOMLError.Kind = byte == Byte.carriageReturn ? .bareCarriageReturn : .controlCharacter(byte: byte)
        return TOMLError(span: position..<position + 1, kind: kind)
    }

    /// Makes an error about the next word.
    func unexpected(_ kind: (String) -> TOMLError.Kind) -> TOMLError {
        var end = wordEnd(from: position)
        if end == position, newlineLength(at: position) == nil { end = scalarEnd(from: position) }
        return fault(kind(text(in: position..<end)), at: position..<end)
    }

    /// Finds the end of a word: where a blank, a line end, a comment, a comma or a closing bracket begins.
    func wordEnd(from start: Int) -> Int {
        var end = start
        while let byte = byte(at: end), !endsWord(byte) { end += 1 }
        return end
    }

    /// Tells whether a byte does not belong to a word.
    func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.closeBrace, Byte.closeBracket, Byte.comma, Byte.hash: true
        default: byte.isBlank || byte.isControl
        }
    }

    /// Finds the end of the Unicode scalar that begins at an offset.
    func scalarEnd(from start: Int) -> Int {
        var end = min(start + 1, bytes.count)
        while let byte = byte(at: end), (0x80...0xBF).contains(byte) { end += 1 }
        return end
    }

    /// Copies a stretch of the document for a message, cut when it is long.
    func text(in span: Range<Int>) -> String {
        guard span.count > Parser.excerptLimit else { return String(decoding: bytes[span], as: UTF8.self) }
        var end = span.lowerBound + Parser.excerptLimit
        while end > span.lowerBound, (0x80...0xBF).contains(bytes[end]) { end -= 1 }
        return String(decoding: bytes[span.lowerBound..<end], as: UTF8.self) + "…"
    }

    /// Tells whether a byte order mark stands at an offset.
    private func startsWithByteOrderMark(at offset: Int) -> Bool {
        byte(at: offset) == 0xEF && byte(at: offset + 1) == 0xBB && byte(at: offset + 2) == 0xBF
    }
}
