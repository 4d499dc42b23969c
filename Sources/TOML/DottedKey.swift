/// A key as written: `a`, or `a.b.c` with parents `a` and `b`.
struct DottedKey {
    /// The parts before the last.
    var parents: [KeyPart]
    /// The last part.
    var last: KeyPart

    /// All parts joined, without quotes.
    var text: String {
        parents.isEmpty ? last.text : text(throughParent: parents.count - 1) + "." + last.text
    }

    /// From the first part to the last.
    var span: Range<Int> {
        (parents.first ?? last).span.lowerBound..<last.span.upperBound
    }

    /// The parts up to a parent joined, without quotes.
    func text(throughParent index: Int) -> String {
        parents[...index].map(\.text).joined(separator: ".")
    }
}

/// One part of a key.
struct KeyPart {
    /// The key without quotes and escapes.
    let text: String
    /// Where it is written, quotes included.
    let span: Range<Int>
}
