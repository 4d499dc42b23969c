/// Rows or columns that something is said of, as ranges, of which the first few are named.
struct NamedRanges {
    private var ranges: [ClosedRange<Int>] = []
    private var count = 0

    /// Eight ranges are named: more nobody reads.
    private static let named = 8

    var isEmpty: Bool { ranges.isEmpty }

    /// The first of them.
    var first: Int? { ranges.first?.lowerBound }

    /// Takes the next, further down or to the right.
    mutating func take(_ index: Int) { take(index...index) }

    /// Takes the next range, further down or to the right.
    mutating func take(_ range: ClosedRange<Int>) {
        if let last = ranges.last, range.lowerBound <= last.upperBound + 1 {
            ranges[ranges.count - 1] = last.lowerBound...Swift.max(last.upperBound, range.upperBound)
        } else {
            count += 1
            // The last stands for all further ones.
            if ranges.count > Self.named { ranges.removeLast() }
            ranges.append(range)
        }
    }

    /// The list as `3–5, 7`, each number as people see it.
    func text(_ name: (Int) -> String) -> String {
        let texts = ranges.prefix(Self.named).map {
            $0.count == 1 ? name($0.lowerBound) : "\(name($0.lowerBound))–\(name($0.upperBound))"
        }
        return texts.joined(separator: ", ") + (count > Self.named ? ", …" : "")
    }
}
