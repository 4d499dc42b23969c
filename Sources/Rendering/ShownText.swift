import ThaiText

/// A text as a terminal shows it: harmless, on one line, and cut into clusters of a base and the marks that stand on it.
struct ShownText: Hashable, Sendable {
    /// What stands in one or more cells and cannot be cut.
    struct Cluster: Hashable, Sendable {
        /// Its first byte in `bytes`.
        let start: Int
        /// The cell it begins at.
        let column: Int
        /// The number of cells it takes.
        let width: Int
        /// The index of its first scalar in the text as written.
        let scalar: Int
    }

    /// The text as shown, UTF-8.
    private(set) var bytes: [UInt8] = []
    private(set) var clusters: [Cluster] = []
    /// The number of cells.
    private(set) var width = 0

    init(_ text: String) {
        bytes.reserveCapacity(text.utf8.count)
        var scalarIndex = 0
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer {
                scalarIndex += 1
                previous = scalar
            }
            switch scalar {
            case "\n" where previous == "\r":
                continue
            case "\r", "\u{85}":
                append("␤", scalarIndex)
            case "\u{20}"..."\u{7E}", "\u{E01}"..."\u{E5B}":
                append(scalar, scalarIndex)
            default:
                for shown in harmless(String(scalar)).unicodeScalars { append(shown, scalarIndex) }
            }
        }
    }

    private mutating func append(_ shown: Unicode.Scalar, _ index: Int) {
        let cells = DisplayWidth.width(of: shown)
        if cells > 0 || clusters.isEmpty {
            clusters.append(Cluster(start: bytes.count, column: width, width: cells, scalar: index))
            width += cells
        }
        bytes.append(contentsOf: UTF8.encode(shown) ?? UTF8.encodedReplacementCharacter)
    }

    /// The bytes of a range of clusters.
    func bytes(of range: Range<Int>) -> ArraySlice<UInt8> {
        guard !range.isEmpty else { return [] }
        let end = range.upperBound < clusters.count ? clusters[range.upperBound].start : bytes.count
        return bytes[clusters[range.lowerBound].start..<end]
    }

    /// The text cut to a number of cells, with `…` in the last where something is left out.
    func cut(to cells: Int) -> (bytes: [UInt8], width: Int) {
        guard width > cells else { return (bytes, width) }
        guard cells > 0 else { return ([], 0) }
        let kept = clusters.prefix { $0.column + $0.width <= cells - 1 }
        let keptWidth = kept.last.map { $0.column + $0.width } ?? 0
        return (Array(bytes(of: 0..<kept.count)) + Array("…".utf8), keptWidth + 1)
    }

    /// The cells that a range of scalars of the text as written covers; at least the cell it begins in.
    func cells(of scalars: Range<Int>) -> Range<Int> {
        let start = column(ofScalar: scalars.lowerBound)
        guard !scalars.isEmpty, let last = clusters.last(where: { $0.scalar < scalars.upperBound }) else { return start..<start + 1 }
        return start..<max(last.column + last.width, start + 1)
    }

    private func column(ofScalar scalar: Int) -> Int {
        guard let at = clusters.lastIndex(where: { $0.scalar <= scalar }) else { return 0 }
        let isBehind = at == clusters.count - 1 && scalar > clusters[at].scalar && scalar >= scalarEnd
        return isBehind ? width : clusters[at].column
    }

    /// The number of scalars of the text as written, as far as the last cluster tells.
    private var scalarEnd: Int {
        guard let last = clusters.last else { return 0 }
        var count = 0
        for byte in bytes[last.start...] where byte & 0xC0 != 0x80 { count += 1 }
        return last.scalar + count
    }
}

/// A text as it stands in the middle of a line: harmless and without line breaks.
func oneLine(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    return isPlain ? text : String(decoding: ShownText(text).bytes, as: UTF8.self)
}
