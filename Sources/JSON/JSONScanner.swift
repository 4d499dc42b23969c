/// A tokenizer with a buffer of its own: feed it chunks and take tokens from it.
///
/// ```
/// var scanner = JSONScanner()
/// while let chunk = read() {
///     scanner.feed(chunk.span)
///     while let token = try scanner.next() { use(token, scanner.buffer) }
/// }
/// scanner.finish()
/// while let token = try scanner.next() { use(token, scanner.buffer) }
/// ```
public struct JSONScanner: Sendable {
    /// The bytes that tokens point into; `feed` moves them.
    public private(set) var buffer: [UInt8] = []
    /// Whether the input has ended.
    public private(set) var isFinished = false
    /// The tokenizer at work, for its depth, byte order mark and completeness.
    public private(set) var tokenizer: JSONTokenizer

    /// Makes a scanner for one input.
    public init(maximumDepth: Int = JSONTokenizer.defaultMaximumDepth) {
        tokenizer = JSONTokenizer(maximumDepth: maximumDepth)
    }

    /// The offset in the whole input of the first byte of `buffer`: add it to a token's offsets to make them absolute.
    public var base: Int { tokenizer.base }

    /// Adds bytes to the input, and drops from the front of the buffer what has been read.
    ///
    /// - Parameters:
    ///   - chunk: the next bytes of the input, of any number.
    ///   - held: the first offset in `buffer` that the caller still needs; `nil` when it needs none.
    /// - Returns: how many bytes went from the front, so how far tokens kept by the caller have moved.
    @discardableResult
    public mutating func feed(_ chunk: Span<UInt8>, holding held: Int? = nil) -> Int {
        let dropped = min(tokenizer.discard(upTo: held ?? tokenizer.needed), buffer.count)
        if dropped > 0 { buffer.removeFirst(dropped) }
        buffer.append(copying: chunk, 0..<chunk.count)
        return dropped
    }

    /// Says that no more bytes will come.
    public mutating func finish() { isFinished = true }

    /// Gives the next token, or `nil` when it needs more bytes or all has been read.
    ///
    /// - Throws: `JSONError` at the first trouble, and again at each later call.
    public mutating func next() throws(JSONError) -> JSONToken? {
        // A span of the stored buffer would borrow all of `self`; the array overload borrows a reference.
        try tokenizer.next(in: buffer, isFinal: isFinished)
    }
}
