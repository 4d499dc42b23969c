/// A condition on the two sides of a position, which consumes nothing.
enum Assertion: UInt8, Hashable, Sendable {
    case lineEnd
    case lineStart
    case notWordBoundary
    /// Not before a UTF-8 continuation byte; guards where an empty match may begin.
    case scalarBoundary
    case textEnd
    case textStart
    case wordBoundary

    /// Whether the condition holds between two neighbours.
    func holds(after previous: Neighbour, before next: Neighbour) -> Bool {
        switch self {
        case .lineEnd: next == .edge || next == .newline
        case .lineStart: previous == .edge || previous == .newline
        case .notWordBoundary: (previous == .word) == (next == .word)
        case .scalarBoundary: next != .continuation
        case .textEnd: next == .edge
        case .textStart: previous == .edge
        case .wordBoundary: (previous == .word) != (next == .word)
        }
    }
}

/// What stands on one side of a position, as far as assertions care.
enum Neighbour: UInt8, Hashable, Sendable {
    case continuation
    case edge
    case newline
    case other
    case word

    /// The neighbour that a byte is; words are ASCII letters, digits and `_`.
    init(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"): self = .newline
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            self = .word
        case 0x80...0xBF: self = .continuation
        default: self = .other
        }
    }

    /// The neighbour before an offset, the edge at 0.
    init(before offset: Int, in text: Span<UInt8>) {
        self = offset > 0 && offset <= text.count ? Neighbour(text[offset - 1]) : .edge
    }

    /// The neighbour after an offset, the edge at the end.
    init(after offset: Int, in text: Span<UInt8>) {
        self = offset >= 0 && offset < text.count ? Neighbour(text[offset]) : .edge
    }
}
