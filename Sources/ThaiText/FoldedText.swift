/// A folding that remembers where in the source each of its bytes came from.
public struct FoldedText: Hashable, Sendable {
    /// The folded bytes.
    public private(set) var bytes: [UInt8] = []

    /// For each folded byte the offset in the source where the letter or the marks it belongs to begin.
    public private(set) var sourceOffsets: [Int32] = []

    /// For each folded byte the offset in the source just after them.
    public private(set) var sourceEnds: [Int32] = []

    /// The byte range of the source that a range of the folded bytes came from.
    ///
    /// Marks of one letter share a range, because folding may have changed their order. A range beyond the folded bytes is cut.
    public func sourceRange(of range: Range<Int>) -> Range<Int> {
        let folded = range.clamped(to: 0..<bytes.count)
        guard let last = folded.last else {
            let offset = folded.lowerBound < bytes.count ? sourceOffsets[folded.lowerBound] : sourceEnds.last ?? 0
            return Int(offset)..<Int(offset)
        }
        let start = Int(sourceOffsets[folded.lowerBound])
        return start..<max(start, Int(sourceEnds[last]))
    }

    /// The byte range of the source where folded bytes first occur at or after a folded offset, or nil if they do not.
    public func firstSourceRange(of needle: Span<UInt8>, from start: Int = 0) -> Range<Int>? {
        let length = needle.count
        guard length > 0, start >= 0, length <= bytes.count else { return nil }
        let haystack = bytes.span
        var offset = start
        while offset <= haystack.count - length {
            var matched = 0
            while matched < length, haystack[offset + matched] == needle[matched] { matched += 1 }
            if matched == length { return sourceRange(of: offset..<offset + length) }
            offset += 1
        }
        return nil
    }
}

extension FoldedText: FoldingSink {
    /// An empty folding with room for so many bytes.
    init(capacity: Int) {
        bytes.reserveCapacity(capacity)
        sourceOffsets.reserveCapacity(capacity)
        sourceEnds.reserveCapacity(capacity)
    }

    @inline(__always)
    mutating func put(_ byte: UInt8, from: Int, to: Int) {
        bytes.append(byte)
        sourceOffsets.append(Int32(clamping: from))
        sourceEnds.append(Int32(clamping: to))
    }
}
