/// Where a pattern matched.
public struct PatternMatch: Hashable, Sendable {
    /// The bytes of the whole match, as UTF-8 offsets in the text.
    public let range: Range<Int>
    /// The bytes of each capturing group, the first group at index 0; nil if the group took no part.
    public let groups: [Range<Int>?]
}
