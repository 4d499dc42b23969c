/// A pattern with a cache that grows as texts are matched, for loops over many texts.
///
/// It answers as `Pattern` does. It pays for patterns too large to be explored when they are made: the cache lives on
/// from text to text, is bounded, and is emptied when full, so that time stays linear in the text whatever happens.
public struct PatternMatcher: Sendable {
    /// The pattern that is matched.
    public let pattern: Pattern
    private var search: Automaton
    private var whole: Automaton

    /// Makes a matcher with an empty cache.
    public init(_ pattern: Pattern) {
        self.pattern = pattern
        search = Automaton(pattern.program, .search)
        whole = Automaton(pattern.program, .whole)
    }

    /// Whether the pattern matches anywhere in a text.
    public mutating func matches(_ text: Span<UInt8>) -> Bool {
        search.runLazily(text, pattern.program)
    }

    /// Whether the pattern matches a text from its first byte to its last.
    public mutating func matchesWhole(_ text: Span<UInt8>) -> Bool {
        whole.runLazily(text, pattern.program)
    }
}
