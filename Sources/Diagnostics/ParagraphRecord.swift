/// A paragraph of a word-processor file, with what a person finds it by: such a file has no lines.
public struct ParagraphRecord: Hashable, Sendable {
    /// 60 scalars: a line of a page, which is more than a search needs.
    private static let openingLength = 60

    /// The path of its block, such as `body/12`.
    public var pointer: String
    /// Its first words.
    public var opening: String

    /// Describes a paragraph by its path and its whole text.
    public init(pointer: String, text: String) {
        self.pointer = pointer
        var opening = String.UnicodeScalarView()
        var isCut = false
        for scalar in text.unicodeScalars.prefix(Self.openingLength * 4) where scalar != "\u{200B}" {
            if opening.isEmpty, scalar.properties.isWhitespace { continue }
            if scalar == "\n" || opening.count == Self.openingLength {
                isCut = true
                break
            }
            opening.append(scalar)
        }
        if isCut, let last = opening.last, last.properties.isWhitespace { opening.removeLast() }
        self.opening = String(opening) + (isCut ? "…" : "")
    }
}
