/// What a tokenizer came to; the facts are in its properties.
public enum XMLToken: Sendable {
    /// Nothing more can be told without the next piece.
    case needsBytes
    /// An element begins.
    case start
    /// An element ends; an empty one gives this right after its `start`.
    case end
    /// Text stands here; a longer one comes in several pieces.
    case text
    /// The document has ended, and was well formed.
    case finished
}

/// An attribute of the element that begins.
public struct XMLAttribute: Sendable {
    /// Its name.
    public internal(set) var name: XMLName
    /// Its value in the tokenizer's bytes, normalised and with all references resolved.
    public internal(set) var value: Range<Int>

    /// Where its qualified name begins in the tokenizer's bytes.
    var nameStart: Int
    /// Its entry in the table of attribute names.
    var entry: Int32
}
