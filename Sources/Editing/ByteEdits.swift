/// Changes of a text by the places of its bytes.
struct ByteEdits {
    private var edits: [(range: Range<Int>, bytes: [UInt8])] = []

    /// Whether nothing is to be changed.
    var isEmpty: Bool { edits.isEmpty }

    /// Puts other bytes in the place of a range, which may be empty; of several insertions at one place the first stands first.
    mutating func replace(_ range: Range<Int>, with bytes: some Sequence<UInt8>) {
        edits.append((range, Array(bytes)))
    }

    /// Puts a text at a place.
    mutating func insert(_ text: String, at offset: Int) {
        replace(offset..<offset, with: text.utf8)
    }

    /// The text with all changes; a change that overlaps an earlier one is left out.
    func applied(to bytes: [UInt8]) -> [UInt8] {
        let order = edits.indices.sorted {
            (edits[$0].range.lowerBound, edits[$0].range.upperBound, $0) < (edits[$1].range.lowerBound, edits[$1].range.upperBound, $1)
        }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + edits.reduce(0) { $0 + $1.bytes.count })
        var at = 0
        for index in order where edits[index].range.lowerBound >= at && edits[index].range.upperBound <= bytes.count {
            out += bytes[at..<edits[index].range.lowerBound]
            out += edits[index].bytes
            at = edits[index].range.upperBound
        }
        out += bytes[at...]
        return out
    }
}
