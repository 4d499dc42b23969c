/// Reads JSON (RFC 8259) as tokens from a buffer that may hold only a part of the input.
///
/// The caller owns the buffer. `next` gives `nil` when it needs more bytes: append them, call again. To keep the buffer
/// small, ask `discard(upTo:)` how many bytes may go, and remove that many from its front. Nothing is allocated per token.
/// Tokens and errors do not depend on how the input was cut into chunks.
public struct JSONTokenizer: Sendable {
    /// 512 levels: far beyond any real report, and small enough for recursive code over the result.
    public static let defaultMaximumDepth = 512

    /// The deepest nesting of arrays and objects accepted.
    public let maximumDepth: Int
    /// The offset in the whole input of the first byte of the buffer.
    public private(set) var base = 0
    /// Whether the input began with a UTF-8 byte order mark, which RFC 8259 §8.1 lets a reader ignore.
    public private(set) var hasByteOrderMark = false

    /// The offset in the buffer of the next byte to look at.
    var position = 0
    /// The token that the end of the buffer cut, if any.
    var partial: PartialToken?
    private var commaOffset = 0
    private var failure: JSONError?
    private var openings: [Opening] = []
    private var state = State.start

    /// Makes a tokenizer for one input.
    public init(maximumDepth: Int = defaultMaximumDepth) {
        self.maximumDepth = max(0, maximumDepth)
    }

    /// Whether the outermost value has ended; only white space may follow.
    public var isComplete: Bool { state == .end }

    /// How many arrays and objects are open.
    public var depth: Int { openings.count }

    /// The offset in the buffer before which `next` needs nothing.
    public var needed: Int { partial?.start ?? position }

    /// Tells that the caller no longer needs the bytes before an offset, and gives how many to remove from the buffer's front.
    ///
    /// The caller must remove exactly that many. Offsets of later tokens count from the new front.
    public mutating func discard(upTo offset: Int) -> Int {
        let count = max(0, min(offset, needed))
        position -= count
        partial?.start -= count
        base += count
        return count
    }

    /// Reads the next token of a buffer.
    ///
    /// - Parameters:
    ///   - bytes: the buffer: what was handed in before, less what was discarded, and maybe more at its end.
    ///   - isFinal: whether the input ends where the buffer ends.
    /// - Returns: the token; `nil` when more bytes are needed or, if `isFinal`, when the value and the input have ended.
    /// - Throws: `JSONError` at the first trouble, and again at each later call.
    public mutating func next(in bytes: [UInt8], isFinal: Bool) throws(JSONError) -> JSONToken? {
        try next(in: bytes.span, isFinal: isFinal)
    }

    /// Reads the next token of a borrowed buffer, in the same way as from an array.
    public mutating func next(in bytes: Span<UInt8>, isFinal: Bool) throws(JSONError) -> JSONToken? {
        if partial != nil { return try resume(in: bytes, isFinal: isFinal) }
        while true {
            let count = bytes.count
            var index = position
            while index < count, Self.isSpace(bytes[index]) { index &+= 1 }
            position = index
            guard index < count else { return try end(of: bytes, isFinal: isFinal) }
            let byte = bytes[index]
            switch state {
            case .start:
                guard try skipByteOrderMark(in: bytes, isFinal: isFinal) else { return nil }
            case .value:
                return try value(byte, in: bytes, isFinal: isFinal, expected: .value)
            case .firstElement:
                if byte == UInt8(ascii: "]") { return close(.endArray) }
                return try value(byte, in: bytes, isFinal: isFinal, expected: .valueOrArrayEnd)
            case .element:
                if byte == UInt8(ascii: "]") { throw fail(.trailingComma, absolute: commaOffset) }
                return try value(byte, in: bytes, isFinal: isFinal, expected: .value)
            case .afterElement:
                if byte == UInt8(ascii: "]") { return close(.endArray) }
                guard byte == UInt8(ascii: ",") else { throw fail(.unexpected(byte, expected: .commaOrArrayEnd), at: index) }
                passComma(then: .element)
            case .firstKey:
                if byte == UInt8(ascii: "}") { return close(.endObject) }
                guard byte == UInt8(ascii: "\"") else { throw fail(.unexpected(byte, expected: .keyOrObjectEnd), at: index) }
                return try string(.key, in: bytes, isFinal: isFinal)
            case .key:
                if byte == UInt8(ascii: "}") { throw fail(.trailingComma, absolute: commaOffset) }
                guard byte == UInt8(ascii: "\"") else { throw fail(.unexpected(byte, expected: .key), at: index) }
                return try string(.key, in: bytes, isFinal: isFinal)
            case .colon:
                guard byte == UInt8(ascii: ":") else { throw fail(.unexpected(byte, expected: .colon), at: index) }
                position = index + 1
                state = .value
            case .afterMember:
                if byte == UInt8(ascii: "}") { return close(.endObject) }
                guard byte == UInt8(ascii: ",") else { throw fail(.unexpected(byte, expected: .commaOrObjectEnd), at: index) }
                passComma(then: .key)
            case .end:
                throw fail(.trailingContent(byte), at: index)
            case .failed:
                if let failure { throw failure }
                return nil
            }
        }
    }

    /// Remembers a failure at an offset in the buffer and gives it to be thrown.
    mutating func fail(_ kind: JSONError.Kind, at offset: Int) -> JSONError {
        fail(kind, absolute: base + offset)
    }

    /// Takes note that a key has ended.
    mutating func endKey() { state = .colon }

    /// Takes note that a value has ended.
    mutating func endValue() {
        state =
            switch openings.last?.container {
            case .array: .afterElement
            case .object: .afterMember
            case nil: .end
            }
    }

    private mutating func fail(_ kind: JSONError.Kind, absolute offset: Int) -> JSONError {
        let error = JSONError(offset: offset, kind: kind)
        failure = error
        partial = nil
        state = .failed
        return error
    }

    private mutating func resume(in bytes: Span<UInt8>, isFinal: Bool) throws(JSONError) -> JSONToken? {
        guard let token = partial else { return nil }
        switch token.kind {
        case .number: return try scanNumber(in: bytes, isFinal: isFinal, token)
        case .key, .string: return try scanString(in: bytes, isFinal: isFinal, token)
        case .word: return try scanWord(in: bytes, isFinal: isFinal)
        }
    }

    private mutating func string(
        _ kind: PartialToken.Kind, in bytes: Span<UInt8>, isFinal: Bool
    ) throws(JSONError) -> JSONToken? {
        let token = PartialToken(kind, start: position)
        position += 1
        return try scanString(in: bytes, isFinal: isFinal, token)
    }

    private mutating func value(
        _ byte: UInt8, in bytes: Span<UInt8>, isFinal: Bool, expected: JSONError.Expectation
    ) throws(JSONError) -> JSONToken? {
        switch byte {
        case UInt8(ascii: "\""):
            return try string(.string, in: bytes, isFinal: isFinal)
        case UInt8(ascii: "{"):
            return try open(.object)
        case UInt8(ascii: "["):
            return try open(.array)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return try scanNumber(in: bytes, isFinal: isFinal, PartialToken(.number(.start), start: position))
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            return try scanWord(in: bytes, isFinal: isFinal)
        default:
            throw fail(.unexpected(byte, expected: expected), at: position)
        }
    }

    private mutating func open(_ container: Opening.Container) throws(JSONError) -> JSONToken {
        let start = position
        guard openings.count < maximumDepth else { throw fail(.tooDeep(limit: maximumDepth), at: start) }
        openings.append(Opening(container: container, offset: base + start))
        position = start + 1
        state = container == .array ? .firstElement : .firstKey
        return JSONToken(container == .array ? .beginArray : .beginObject, start, start + 1)
    }

    private mutating func close(_ kind: JSONToken.Kind) -> JSONToken {
        let start = position
        position = start + 1
        _ = openings.popLast()
        endValue()
        return JSONToken(kind, start, start + 1)
    }

    private mutating func passComma(then next: State) {
        commaOffset = base + position
        position += 1
        state = next
    }

    /// Passes a byte order mark at the very start; `false` means that more bytes are needed to know.
    private mutating func skipByteOrderMark(in bytes: Span<UInt8>, isFinal: Bool) throws(JSONError) -> Bool {
        // RFC 8259 §8.1: only at the beginning, before any white space.
        guard base + position == 0, bytes[position] == 0xEF else {
            state = .value
            return true
        }
        switch UTF8Sequence(in: bytes, at: position) {
        case .cutShort where !isFinal:
            return false
        case .whole where bytes[position + 1] == 0xBB && bytes[position + 2] == 0xBF:
            hasByteOrderMark = true
            position += 3
        case .cutShort, .malformed:
            throw fail(.invalidUTF8(bytes[position]), at: position)
        case .whole:
            break
        }
        state = .value
        return true
    }

    private mutating func end(of bytes: Span<UInt8>, isFinal: Bool) throws(JSONError) -> JSONToken? {
        if let failure { throw failure }
        guard isFinal, state != .end else { return nil }
        guard let opening = openings.last else { throw fail(.empty, at: bytes.count) }
        throw fail(.unterminated(opening.container == .array ? .array : .object, began: opening.offset), at: bytes.count)
    }

    /// Whether a byte is white space (RFC 8259 §2).
    @inline(__always)
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte <= 0x20 && (byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09)
    }

    /// An array or object that is open, and its offset in the whole input.
    private struct Opening: Sendable {
        let container: Container
        let offset: Int

        enum Container { case array, object }
    }

    /// What was read last, and so what may come next.
    private enum State {
        case afterElement, afterMember, colon, element, end, failed, firstElement, firstKey, key, start, value
    }
}
