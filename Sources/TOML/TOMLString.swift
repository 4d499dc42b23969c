/// A text and the way from each of its bytes back to the document.
public struct TOMLString: Equatable, Sendable {
    /// A stretch of the document that is not copied byte by byte: an escape, a trimmed line end, a CR LF.
    struct Jump: Equatable, Sendable {
        /// Where it begins in the decoded text.
        let decodedStart: Int
        /// The decoded bytes it makes; 0 for what is trimmed.
        let decodedLength: Int
        /// The stretch in the document.
        let source: Range<Int>

        /// The offset in the decoded text just behind it.
        var decodedEnd: Int { decodedStart + decodedLength }
    }

    /// The text, escapes resolved; line ends in it are line feeds, however the document ends its lines.
    public let value: String
    /// The byte offset of the first byte of the content in the document.
    private let sourceStart: Int
    /// All stretches that are not copied, in order.
    private let jumps: [Jump]

    init(value: String, sourceStart: Int, jumps: [Jump]) {
        self.value = value
        self.sourceStart = sourceStart
        self.jumps = jumps
    }

    /// Finds the place in the document of a byte of the decoded text, O(log n) in the number of escapes.
    ///
    /// Every byte of an escape's result is at the backslash. The end of the text is at the closing quote.
    /// - Parameter offset: a UTF-8 offset into ``value``; clamped to it.
    /// - Returns: a byte offset into the document.
    public func sourceOffset(ofUTF8Offset offset: Int) -> Int {
        let offset = min(max(offset, 0), value.utf8.count)
        guard let jump = lastJump(startingAtOrBefore: offset) else { return sourceStart + offset }
        if offset < jump.decodedEnd { return jump.source.lowerBound }
        return jump.source.upperBound + (offset - jump.decodedEnd)
    }

    /// Finds the stretch of the document that a stretch of the decoded text was written as.
    ///
    /// What is trimmed behind the last byte is left out; an escape belongs to it as a whole.
    /// - Parameter range: UTF-8 offsets into ``value``; clamped to it.
    /// - Returns: byte offsets into the document, end excluded.
    public func sourceSpan(ofUTF8Range range: Range<Int>) -> Range<Int> {
        let start = sourceOffset(ofUTF8Offset: range.lowerBound)
        let last = min(range.upperBound, value.utf8.count) - 1
        guard !range.isEmpty, last >= 0, last >= range.lowerBound else { return start..<start }
        if let jump = lastJump(startingAtOrBefore: last), last < jump.decodedEnd { return start..<jump.source.upperBound }
        return start..<sourceOffset(ofUTF8Offset: last) + 1
    }

    /// Finds the last stretch that begins at or before an offset of the decoded text.
    private func lastJump(startingAtOrBefore offset: Int) -> Jump? {
        var low = 0
        var high = jumps.count
        while low < high {
            let middle = low + (high - low) / 2
            if jumps[middle].decodedStart <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : jumps[low - 1]
    }
}
