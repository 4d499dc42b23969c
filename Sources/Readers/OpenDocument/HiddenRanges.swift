import Diagnostics

/// The rows or columns of a sheet that are hidden, as ranges, of which the first few are named.
struct HiddenRanges {
    private var ranges: [Range<Int>] = []
    private var isMore = false

    init() {}

    /// Adds rows or columns behind those that are there.
    mutating func append(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        if let last = ranges.last, last.upperBound == range.lowerBound {
            ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
        } else if ranges.count < OpenDocumentLimits.namedRanges {
            ranges.append(range)
        } else {
            isMore = true
        }
    }

    /// The ranges up to a last row or column, each as people name it; empty when there is none.
    func text(through last: Int, name: (Int) -> String) -> String {
        var names: [String] = []
        for range in ranges where range.lowerBound <= last {
            let end = min(range.upperBound - 1, last)
            names.append(end > range.lowerBound ? "\(name(range.lowerBound))–\(name(end))" : name(range.lowerBound))
        }
        return names.joined(separator: ", ") + (isMore && !names.isEmpty ? ", …" : "")
    }
}
