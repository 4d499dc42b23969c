/// Reads XML 1.0 with namespaces as tokens, strictly, from pieces that may be cut anywhere.
///
/// Append a piece, take tokens until `needsBytes`, append the next, and so on; `finish` after the last. Ranges point into `bytes`
/// and hold until the next `next` or `append`. Nothing is allocated for a token. Tokens and errors do not depend on how the part
/// was cut, except that a text may come in other pieces. What is not well formed is an error, a DOCTYPE too.
public struct XMLTokenizer: Sendable {
    /// What ranges point into.
    public internal(set) var bytes: [UInt8] = []
    /// The name of the element that begins or ends.
    public internal(set) var name = XMLName(namespace: XMLName.none, local: XMLName.other)
    /// The local name of the element that begins or ends.
    public internal(set) var localName = 0..<0
    /// The attributes of the element that begins, without namespace declarations.
    public internal(set) var attributes: [XMLAttribute] = []
    /// The text, with references and CDATA resolved and line ends normalised.
    public internal(set) var text = 0..<0
    /// The open elements, the current one counted at `start` and at `end`.
    public internal(set) var depth = 0

    let limits: XMLLimits
    let vocabulary: XMLVocabulary
    var mode = Mode.begin
    /// The end of the content in `bytes`; zeroes stand behind, so that a scan needs no other end.
    var end = 0
    /// The next byte to look at.
    var position = 0
    /// Where the current token begins.
    var tokenStart = 0
    /// What has been seen of a tag that the bytes end in.
    var cut = CutTag()
    var elements: [OpenElement] = []
    /// The names of open elements that are longer than 16 bytes, one after the other.
    var longNames: [UInt8] = []
    var elementNames = NameTable()
    var attributeNames = NameTable()
    var scope: NamespaceScope
    /// The namespace declarations of the current tag.
    var declarations: [Declaration] = []
    /// The attributes of the current tag whose values have references or line ends in them.
    var undecoded: [Int] = []
    var hasRoot = false
    /// Where the comment, CDATA section or instruction began that is being read, in bytes of the part.
    var openedAt = 0
    var failure: XMLError?

    var encoding: Encoding?
    /// Bytes of the part before the first of `bytes`.
    var base = 0
    /// For UTF-16, how many bytes of the part each of `bytes` stands for.
    var widths: [UInt8] = []
    /// Bytes that were appended and are not yet in `bytes`: a character that the last piece ended in.
    var carry: [UInt8] = []
    /// What is wrong behind the content.
    var troubleAhead: XMLError?
    var isFinished = false

    /// Makes a tokenizer for one part.
    public init(vocabulary: XMLVocabulary, limits: XMLLimits = XMLLimits()) {
        self.limits = limits
        self.vocabulary = vocabulary
        scope = NamespaceScope(vocabulary: vocabulary)
        pad()
    }

    /// The bytes of the part before the current token.
    public var offset: Int { sourceOffset(of: tokenStart) }

    /// The value of an attribute of the element that begins; nil when it has none of that name.
    public func attribute(_ name: XMLName) -> Range<Int>? {
        for index in attributes.indices where attributes[index].name == name { return attributes[index].value }
        return nil
    }

    /// Goes on to the next token.
    ///
    /// - Throws: `XMLError` at the first trouble, and again at each later call.
    public mutating func next() throws(XMLError) -> XMLToken {
        if mode == .content {
            tokenStart = position
            if bytes[position] == UInt8(ascii: "<") {
                let second = bytes[position &+ 1]
                if second == UInt8(ascii: "/") { return try endTag() }
                if second != UInt8(ascii: "!"), second != UInt8(ascii: "?"), second != 0 { return try startTag() }
            } else if let token = try characters() {
                return token
            }
        }
        return try nextSlowly()
    }

    /// Goes on to the next token where it is neither a tag nor text.
    private mutating func nextSlowly() throws(XMLError) -> XMLToken {
        while true {
            switch mode {
            case .begin:
                guard encoding != nil || isFinished else { return .needsBytes }
                mode = .declaration
            case .cdata:
                if let token = try cdata() { return token }
            case .comment:
                guard try passComment() else { return .needsBytes }
            case .content:
                if let token = try content() { return token }
            case .cutTag:
                guard isWholeTag() else { return .needsBytes }
                mode = outerMode
            case .declaration:
                guard try declaration() else { return .needsBytes }
            case .emptyEnd:
                return endEmptyElement()
            case .failed:
                if let failure { throw failure }
                return .finished
            case .instruction:
                guard try passInstruction() else { return .needsBytes }
            case .outside:
                if let token = try outside() { return token }
            }
        }
    }

    /// What stands inside an element; nil when the mode has changed.
    private mutating func content() throws(XMLError) -> XMLToken? {
        tokenStart = position
        guard bytes[position] == UInt8(ascii: "<") else {
            if position < end {
                if let token = try characters() { return token }
                return try stop(.reference)
            }
            guard isFinished, troubleAhead == nil, let open = elements.last else { return try stop(.tag) }
            throw fail(.unterminatedElement(text(of: open)), at: end)
        }
        switch bytes[position + 1] {
        case UInt8(ascii: "!"): return try markup()
        case UInt8(ascii: "?"): return try beginInstruction()
        case UInt8(ascii: "/"): return try endTag()
        case 0 where position + 1 == end: return try stop(.tag)
        default: return try startTag()
        }
    }

    /// What stands before or behind the root element; nil when the mode has changed.
    private mutating func outside() throws(XMLError) -> XMLToken? {
        while CharacterClass.isSpace(bytes[position]) { position += 1 }
        tokenStart = position
        guard position < end else {
            guard isFinished, troubleAhead == nil else { return try stop(.tag) }
            guard hasRoot else { throw fail(.noRoot, at: end) }
            depth = 0
            return .finished
        }
        guard bytes[position] == UInt8(ascii: "<") else { throw fail(hasRoot ? .contentAfterRoot : .textBeforeRoot, at: position) }
        switch bytes[position + 1] {
        case UInt8(ascii: "!"): return try markup()
        case UInt8(ascii: "?"): return try beginInstruction()
        case 0 where position + 1 == end: return try stop(.tag)
        default:
            if hasRoot { throw fail(.contentAfterRoot, at: position) }
            return try startTag()
        }
    }

    /// The mode behind a comment, an instruction or a tag.
    var outerMode: Mode { elements.isEmpty ? .outside : .content }

    /// Asks for more bytes, unless there are none or bad ones follow; then the container is never closed.
    mutating func stop(_ container: XMLError.Container) throws(XMLError) -> XMLToken {
        if let troubleAhead {
            mode = .failed
            failure = troubleAhead
            throw troubleAhead
        }
        guard isFinished else { return .needsBytes }
        throw fail(.unterminated(container), at: tokenStart)
    }

    /// Whether nothing good comes behind the content.
    var isComplete: Bool { isFinished || troubleAhead != nil }

    /// Makes an error that stands at an index of `bytes`, and stays.
    mutating func fail(_ kind: XMLError.Kind, at index: Int) -> XMLError {
        let error = XMLError(offset: sourceOffset(of: index), kind: kind)
        mode = .failed
        failure = error
        return error
    }

    /// What is being read.
    enum Mode: Sendable {
        case begin, cdata, comment, content, cutTag, declaration, emptyEnd, failed, instruction, outside
    }

    /// What has been seen of a tag that the bytes end in, so that it is not looked through again for each piece.
    struct CutTag: Sendable {
        var scanned = 0
        var quote: UInt8 = 0
    }

    /// An element that is open.
    struct OpenElement: Sendable {
        let low: UInt64
        let high: UInt64
        let length: Int32
        /// Where the local name begins behind the first byte of the name.
        let localOffset: Int32
        let name: XMLName
        /// The declarations before it, and their state.
        let bindings: Int32
        let scope: Int
        let longNamesStart: Int
    }

    /// A namespace declaration of the current tag: its name and value in `bytes`.
    struct Declaration: Sendable {
        let prefix: Range<Int>
        var value: Range<Int>
        let nameStart: Int
        /// Its entry in the table of attribute names.
        let entry: Int32
        let isPlain: Bool
    }
}
