import Diagnostics

/// A document with the stretch ⟦that is wrong⟧ marked, and at will the ⟪first⟫ place that it collides with.
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

    /// The place it collides with.
    var first: LineSpan? { firstRange.map { LineIndex(bytes).span(of: $0) } }
}
