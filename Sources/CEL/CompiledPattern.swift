import Patterns

/// Patterns that were made ready, so that one that many expressions hold is prepared once.
public struct PreparedPatterns: Sendable {
    private var known: [String: CompiledPattern] = [:]

    /// Makes a shelf with nothing on it.
    public init() {}

    /// The pattern of a text, from the shelf or new.
    mutating func pattern(_ source: String) throws(CompiledPattern.Failure) -> CompiledPattern {
        if let pattern = known[source] { return pattern }
        let pattern = try CompiledPattern(source)
        known[source] = pattern
        return pattern
    }
}

/// A pattern made ready for matching; the seam to the pattern engine.
struct CompiledPattern: Sendable {
    /// Why a pattern is none.
    struct Failure: Error {
        let english: String
        /// Where in the pattern, in UTF-8 bytes.
        let range: Range<Int>
        let thai: String
    }

    private let pattern: Pattern

    init(_ source: String) throws(Failure) {
        do throws(PatternError) {
            pattern = try Pattern(source, for: .anywhere)
        } catch {
            let end = error.offset.addingReportingOverflow(max(0, error.length)).partialValue
            throw Failure(
                english: error.message(thai: false), range: max(0, error.offset)..<max(0, error.offset, end),
                thai: error.message(thai: true))
        }
    }

    /// Whether the pattern is found anywhere in the text.
    func matches(_ text: Span<UInt8>) -> Bool {
        pattern.matches(text)
    }

    /// Whether the pattern is found anywhere in the text.
    func matches(_ text: String) -> Bool {
        pattern.matches(text)
    }
}
