import Diagnostics

/// A text with the stretch ⟦that matters⟧ marked, and at will the ⟪first⟫ place that it collides with.
struct MarkedText {
    private(set) var bytes: [UInt8] = []
    private var range: Range<Int>?
    private var firstRange: Range<Int>?

    init(_ text: String) {
        var starts: [Unicode.Scalar: Int] = [:]
        for scalar in text.unicodeScalars {
            switch scalar {
            case "⟦", "⟪": starts[scalar] = bytes.count
            case "⟧": range = starts["⟦"].map { $0..<bytes.count }
            case "⟫": firstRange = starts["⟪"].map { $0..<bytes.count }
            default: bytes += Array(String(scalar).utf8)
            }
        }
    }

    /// The marked stretch.
    var span: LineSpan? { range.map { LineIndex(bytes).span(of: $0) } }

    /// What is marked.
    var text: String? { range.map { String(decoding: bytes[$0], as: UTF8.self) } }

    /// The place it collides with.
    var first: LineSpan? { firstRange.map { LineIndex(bytes).span(of: $0) } }
}

/// A stretch as `line:column-line:column`, the end short when it is on the same line.
func shown(_ span: LineSpan?) -> String {
    guard let span, span.isKnown else { return "-" }
    let end = span.endLine == span.line ? "\(span.endColumn)" : "\(span.endLine):\(span.endColumn)"
    return "\(span.line):\(span.column)-\(end)"
}
