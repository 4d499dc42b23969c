/// A regular expression in RE2's syntax that takes time linear in the text, whatever the pattern.
///
/// Texts are UTF-8 bytes. A pattern consumes whole scalars only: `.` and negated classes too match no invalid byte, nor
/// part of a scalar, and such bytes never crash. `\d`, `\w`, `\s`, `\b` and `[[:alpha:]]` are ASCII, as in RE2.
/// `$` without `(?m)` is the end of the text only. `\p{…}` knows general categories, `Any`, `Latin` and `Thai`.
/// Backreferences, lookaround and possessive repetition do not exist.
///
/// Making a pattern explores a small deterministic automaton (microseconds for patterns of everyday size, some
/// milliseconds at most). Where that does not suffice, a call explores the rest for itself; use `PatternMatcher` in
/// loops with such patterns. The first `\p{…}` of a process, and the first `(?i)` on letters outside ASCII, builds a
/// table from the standard library's Unicode data once, which takes some 25 ms.
public struct Pattern: Sendable {
    /// The most states that are explored when a pattern is made; a date alternation needs some 30.
    private static let eagerStates = 256
    /// The most instructions that are looked at meanwhile, about two milliseconds.
    private static let eagerWork = 100_000

    /// The pattern as written.
    public let source: String
    /// The name of each capturing group in order, nil for one without.
    public let groupNames: [String?]
    let program: Program
    private let search: Automaton
    private let whole: Automaton

    /// What a pattern is mostly asked; it answers the rest too, only not as quickly.
    public enum Question: Sendable {
        /// Whether it matches anywhere in a text.
        case anywhere
        /// Whether it matches a whole text.
        case whole
    }

    /// Reads a pattern and prepares it for a question; for both when nil.
    ///
    /// - Throws: `PatternError` with the place of the first trouble.
    public init(_ source: String, for question: Question? = nil) throws(PatternError) {
        var parser = Parser(source)
        let tree = try parser.parse()
        self.source = source
        groupNames = parser.groupNames
        do throws(Compiler.TooLarge) {
            program = try Compiler.program(of: tree, groupCount: parser.groupNames.count)
        } catch {
            throw PatternError(
                offset: 0, length: source.utf8.count, kind: .programTooLarge(limit: Compiler.maximumInstructions))
        }
        var search = Automaton(program, .search)
        search.explore(program, states: Self.eagerStates, work: question == .whole ? 0 : Self.eagerWork)
        self.search = search
        var whole = Automaton(program, .whole)
        whole.explore(program, states: Self.eagerStates, work: question == .anywhere ? 0 : Self.eagerWork)
        self.whole = whole
    }

    /// Whether the pattern matches anywhere in a text.
    public func matches(_ text: Span<UInt8>) -> Bool {
        search.run(text, program)
    }

    /// Whether the pattern matches anywhere in a text.
    public func matches(_ text: [UInt8]) -> Bool {
        matches(text.span)
    }

    /// Whether the pattern matches anywhere in a text.
    public func matches(_ text: String) -> Bool {
        matches(text.utf8.span)
    }

    /// Whether the pattern matches a text from its first byte to its last.
    ///
    /// Any way of matching counts: `a|ab` matches all of `ab`.
    public func matchesWhole(_ text: Span<UInt8>) -> Bool {
        whole.run(text, program)
    }

    /// Whether the pattern matches a text from its first byte to its last.
    public func matchesWhole(_ text: [UInt8]) -> Bool {
        matchesWhole(text.span)
    }

    /// Whether the pattern matches a text from its first byte to its last.
    public func matchesWhole(_ text: String) -> Bool {
        matchesWhole(text.utf8.span)
    }

    /// The leftmost match that begins at an offset or later; of those, the one Perl would find.
    ///
    /// Assertions see the text before the offset. An offset outside the text finds nothing.
    /// Cost: the text's length times the program's, where there is a match; far less where there is none.
    public func firstMatch(in text: Span<UInt8>, from offset: Int = 0) -> PatternMatch? {
        guard offset >= 0, offset <= text.count else { return nil }
        // Most texts do not match, which the automaton tells faster; from within a text it would start anew each time.
        if offset == 0, !search.run(text, program) { return nil }
        var machine = PikeMachine(program)
        guard let slots = machine.firstMatch(in: text, from: offset) else { return nil }
        let groups = groupNames.indices.map { group in
            let start = slots[2 * group + 2]
            let end = slots[2 * group + 3]
            return start >= 0 && end >= start ? start..<end : nil
        }
        return PatternMatch(range: slots[0]..<slots[1], groups: groups)
    }

    /// The leftmost match that begins at an offset or later.
    public func firstMatch(in text: [UInt8], from offset: Int = 0) -> PatternMatch? {
        firstMatch(in: text.span, from: offset)
    }

    /// The leftmost match that begins at a UTF-8 offset or later.
    public func firstMatch(in text: String, from offset: Int = 0) -> PatternMatch? {
        firstMatch(in: text.utf8.span, from: offset)
    }
}
