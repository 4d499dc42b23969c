/// One piece of JSON: a bracket, a key or a scalar value, and where it stands in the buffer.
public struct JSONToken: Equatable, Sendable {
    /// What the token is.
    public let kind: Kind
    /// Whether a string or key holds at least one backslash escape.
    public let hasEscapes: Bool
    /// Whether a string or key holds half of a surrogate pair alone, such as `\uD800`; decoding gives U+FFFD for it.
    public let hasLoneSurrogate: Bool
    /// The offset of the first byte in the buffer handed to the tokenizer; quotes are part of the token.
    public let start: Int
    /// The offset after the last byte.
    public let end: Int

    init(_ kind: Kind, _ start: Int, _ end: Int, hasEscapes: Bool = false, hasLoneSurrogate: Bool = false) {
        self.kind = kind
        self.start = start
        self.end = end
        self.hasEscapes = hasEscapes
        self.hasLoneSurrogate = hasLoneSurrogate
    }

    /// The bytes of the token in the buffer, with the quotes of a string.
    public var range: Range<Int> { start..<end }

    /// The bytes between the quotes of a string or key; otherwise the same as `range`.
    public var content: Range<Int> {
        switch kind {
        case .key, .string: start + 1..<end - 1
        case .beginArray, .beginObject, .endArray, .endObject, .false, .null, .number, .true: range
        }
    }

    /// The kinds of token.
    public enum Kind: Equatable, Sendable {
        case beginArray, beginObject, endArray, endObject, `false`, key, null, number, string, `true`
    }
}
