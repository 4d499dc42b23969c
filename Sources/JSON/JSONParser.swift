/// Reads whole JSON texts (RFC 8259) into trees.
public enum JSONParser {
    /// Reads one JSON text and gives its value.
    ///
    /// - Throws: `JSONError` at the first trouble.
    public static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONNode {
        try document(bytes.span).root
    }

    /// Reads one JSON text and gives its value with what was odd, though allowed, about its spelling.
    ///
    /// - Throws: `JSONError` at the first trouble.
    public static func document(
        _ bytes: Span<UInt8>, maximumDepth: Int = JSONTokenizer.defaultMaximumDepth
    ) throws(JSONError) -> JSONDocument {
        var tokenizer = JSONTokenizer(maximumDepth: maximumDepth)
        var builder = TreeBuilder()
        while let token = try tokenizer.next(in: bytes, isFinal: true) {
            builder.take(token, in: bytes)
        }
        guard let root = builder.root else { throw JSONError(offset: bytes.count, kind: .empty) }
        return JSONDocument(root: root, hasByteOrderMark: tokenizer.hasByteOrderMark, loneSurrogates: builder.loneSurrogates)
    }
}

/// A JSON text that was read.
public struct JSONDocument: Equatable, Sendable {
    /// The value of the text.
    public let root: JSONNode
    /// Whether the text began with a UTF-8 byte order mark.
    public let hasByteOrderMark: Bool
    /// The byte offsets of strings and keys in which half of a surrogate pair stood alone and became U+FFFD.
    public let loneSurrogates: [Range<Int>]
}

/// Puts tokens together to a tree with a stack of its own, so that nesting costs no call stack.
private struct TreeBuilder {
    var loneSurrogates: [Range<Int>] = []
    var root: JSONNode?
    private var frames: [Frame] = []

    mutating func take(_ token: JSONToken, in bytes: Span<UInt8>) {
        if token.hasLoneSurrogate { loneSurrogates.append(token.range) }
        switch token.kind {
        case .beginArray, .beginObject:
            frames.append(Frame(start: token.start))
        case .endArray:
            guard let frame = frames.popLast() else { return }
            add(JSONNode(.array(frame.elements), span: frame.start..<token.end))
        case .endObject:
            guard let frame = frames.popLast() else { return }
            add(JSONNode(.object(frame.members), span: frame.start..<token.end))
        case .key:
            guard let top = frames.indices.last else { return }
            frames[top].key = (JSONString.text(bytes, token), token.range)
        case .true, .false:
            add(JSONNode(.bool(token.kind == .true), span: token.range))
        case .null:
            add(JSONNode(.null, span: token.range))
        case .number:
            add(JSONNode(.number(text: JSONString.text(bytes, token)), span: token.range))
        case .string:
            add(JSONNode(.string(JSONString.text(bytes, token)), span: token.range))
        }
    }

    private mutating func add(_ node: JSONNode) {
        guard let top = frames.indices.last else {
            root = node
            return
        }
        if let (name, span) = frames[top].key {
            frames[top].members.append(JSONMember(key: name, keySpan: span, node: node))
            frames[top].key = nil
        } else {
            frames[top].elements.append(node)
        }
    }

    /// An array or object whose end has not come.
    private struct Frame {
        let start: Int
        var elements: [JSONNode] = []
        var key: (name: String, span: Range<Int>)?
        var members: [JSONMember] = []
    }
}
