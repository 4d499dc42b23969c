extension Parser {
    /// Reads a string of any of the four kinds, beginning at its opening quote.
    mutating func string() throws(TOMLError) -> TOMLString {
        let start = position
        let quote = bytes[start]
        let isMultiLine = byte(at: start + 1) == quote && byte(at: start + 2) == quote
        position += isMultiLine ? 3 : 1
        if !isMultiLine, let plain = plainString(quote: quote) { return plain }
        // A line end right behind the opening quotes is trimmed (TOML 1.0.0, String).
        if isMultiLine { _ = skipNewline() }
        var draft = StringDraft(sourceStart: position)
        while true {
            let run = position
            while position < bytes.count, !endsRun(bytes[position], quote: quote) { position += 1 }
            draft.append(bytes[run..<position])
            switch next {
            case nil:
                throw TOMLError(span: start..<(isMultiLine ? start + 3 : position), kind: .unterminatedString)
            case quote:
                if closes(quote: quote, isMultiLine: isMultiLine, into: &draft) { return draft.finish() }
            case Byte.backslash:
                try escape(isMultiLine: isMultiLine, into: &draft)
            default:
                guard isMultiLine, newlineLength(at: position) != nil else { throw fault(.newlineInString, at: start..<position) }
                newline(into: &draft)
            }
        }
    }

    /// Reads a one-line string that is copied as it stands, as most are; nil, having read nothing, when it is not that simple.
    private mutating func plainString(quote: UInt8) -> TOMLString? {
        let bytes = bytes
        let raw = bytes.span.bytes
        var end = position
        while end < bytes.count {
            // Eight bytes that are all not ASCII, as those of Thai, need no closer look.
            if end + 8 <= bytes.count {
                let word = raw.unsafeLoadUnaligned(fromByteOffset: end, as: UInt64.self)
                if word & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080 {
                    end += 8
                    continue
                }
            }
            if endsRun(bytes[end], quote: quote) { break }
            end += 1
        }
        guard byte(at: end) == quote else { return nil }
        let content = position..<end
        position = end + 1
        return TOMLString(value: String(decoding: bytes[content], as: UTF8.self), sourceStart: content.lowerBound, jumps: [])
    }

    /// Tells whether a byte of a string needs a closer look.
    private func endsRun(_ byte: UInt8, quote: UInt8) -> Bool {
        byte == quote || byte == Byte.backslash && quote == Byte.quote || byte.isControl
    }

    /// Reads quotes in a string and tells whether they close it.
    ///
    /// Up to two quotes may stand in a multi-line string, also right before the three that close it.
    private mutating func closes(quote: UInt8, isMultiLine: Bool, into draft: inout StringDraft) -> Bool {
        guard isMultiLine else {
            position += 1
            return true
        }
        let start = position
        while position < start + 5, next == quote { position += 1 }
        let count = position - start
        draft.append(bytes[start..<start + (count < 3 ? count : count - 3)])
        return count >= 3
    }

    /// Reads a line end in a multi-line string.
    private mutating func newline(into draft: inout StringDraft) {
        let start = position
        guard skipNewline() else { return }
        if position - start == 1 {
            draft.append(bytes[start..<position])
        } else {
            draft.append([Byte.lineFeed], for: start..<position)
        }
    }

    /// Reads an escape, beginning at its backslash.
    private mutating func escape(isMultiLine: Bool, into draft: inout StringDraft) throws(TOMLError) {
        let start = position
        let simple: UInt8
        switch byte(at: start + 1) {
        case UInt8(ascii: "b"): simple = 0x08
        case UInt8(ascii: "t"): simple = Byte.tab
        case UInt8(ascii: "n"): simple = Byte.lineFeed
        case UInt8(ascii: "f"): simple = 0x0C
        case UInt8(ascii: "r"): simple = Byte.carriageReturn
        case Byte.quote: simple = Byte.quote
        case Byte.backslash: simple = Byte.backslash
        case UInt8(ascii: "u"): return try unicodeEscape(digits: 4, into: &draft)
        case UInt8(ascii: "U"): return try unicodeEscape(digits: 8, into: &draft)
        case let other: return try lineEndEscape(other, isMultiLine: isMultiLine, into: &draft)
        }
        position += 2
        draft.append([simple], for: start..<position)
    }

    /// Reads `\u` or `\U` and its hexadecimal digits.
    private mutating func unicodeEscape(digits: Int, into draft: inout StringDraft) throws(TOMLError) {
        let start = position
        position += 2
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = next?.digitValue else {
                throw fault(.invalidEscape(text: text(in: start..<position)), at: start..<position)
            }
            value = value << 4 | UInt32(digit)
            position += 1
        }
        guard let scalar = Unicode.Scalar(value) else { throw TOMLError(span: start..<position, kind: .invalidScalar(value)) }
        draft.append(Array(String(scalar).utf8), for: start..<position)
    }

    /// Reads a backslash at the end of a line, which trims all white space and line ends up to the next text.
    private mutating func lineEndEscape(_ byte: UInt8?, isMultiLine: Bool, into draft: inout StringDraft) throws(TOMLError) {
        let start = position
        position += 1
        // The end of the document or of a one-line string is a mistake that the caller finds next.
        if byte == nil || byte?.isControl == true && !isMultiLine { return }
        skipBlanks()
        guard isMultiLine, skipNewline() else {
            position = start + 1
            let span = start..<scalarEnd(from: position)
            throw fault(.invalidEscape(text: text(in: span)), at: span)
        }
        repeat { skipBlanks() } while skipNewline()
        draft.append([], for: start..<position)
    }
}

/// A string in the making.
private struct StringDraft {
    /// The byte offset of the first byte of the content in the document.
    let sourceStart: Int
    var bytes: [UInt8] = []
    var jumps: [TOMLString.Jump] = []

    init(sourceStart: Int) {
        self.sourceStart = sourceStart
    }

    /// Appends bytes as they stand in the document.
    mutating func append(_ copied: ArraySlice<UInt8>) {
        bytes.append(contentsOf: copied)
    }

    /// Appends what a stretch of the document stands for.
    mutating func append(_ decoded: [UInt8], for source: Range<Int>) {
        jumps.append(TOMLString.Jump(decodedStart: bytes.count, decodedLength: decoded.count, source: source))
        bytes.append(contentsOf: decoded)
    }

    /// Makes the string.
    func finish() -> TOMLString {
        TOMLString(value: String(decoding: bytes, as: UTF8.self), sourceStart: sourceStart, jumps: jumps)
    }
}
