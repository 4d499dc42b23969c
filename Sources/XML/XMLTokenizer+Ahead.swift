/// For readers of parts with millions of like elements, which know them by their bytes.
extension XMLTokenizer {
    /// What has come of the content of the open element and has not been looked at, in `bytes`, with zeroes behind; empty elsewhere.
    public var ahead: Range<Int> { mode == .content ? position..<end : position..<position }

    /// Whether the innermost open element has no prefix, so that elements without one in it are of its namespace.
    public var isUnprefixed: Bool { elements.last?.localOffset == 0 }

    /// Passes over bytes of `ahead` that are whole elements without declarations or prefixes, found well formed by the caller.
    public mutating func skip(to index: Int) {
        precondition(mode == .content && index >= position && index <= end, "\(index) is not ahead of \(position)")
        position = index
    }
}
