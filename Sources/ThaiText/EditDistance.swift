/// Measures how far apart two spellings are, and finds the clearly nearest one.
///
/// The distance is optimal string alignment (Damerau–Levenshtein with each pair swapped at most once) over Unicode scalars.
public enum EditDistance {
    /// What changing one scalar into another costs.
    public enum Weights: Hashable, Sendable {
        /// Every edit costs 1.
        case plain
        /// Changing a Thai letter or mark into one that looks like it costs one half, every other edit 1.
        case thaiLookAlikes
    }

    /// 256 scalars: several times the longest label; longer text is not a slip of the pen.
    public static let longestWord = 256

    /// The distance of two texts as they are, or nil if it is above the limit or a text is longer than `longestWord`.
    public static func distance(_ first: String, _ second: String, limit: Int, weights: Weights = .plain) -> Double? {
        guard limit >= 0, let from = scalars(of: first), let to = scalars(of: second) else { return nil }
        return halves(from, to, limit: 2 * min(limit, longestWord), weights: weights).map { Double($0) / 2 }
    }

    /// The distance of two words given as scalars, or nil if it is above the limit or a word is longer than `longestWord`.
    public static func distance(
        _ first: [UInt32], _ second: [UInt32], limit: Int, weights: Weights = .plain
    ) -> Double? {
        guard limit >= 0, first.count <= longestWord, second.count <= longestWord else { return nil }
        return halves(first, second, limit: 2 * min(limit, longestWord), weights: weights).map { Double($0) / 2 }
    }

    /// The candidate that is clearly nearest to a word, with its place in the list; nil if none is.
    ///
    /// Clearly nearest: folded, it is at most a quarter of the word's scalars away (at least 1 is allowed), less than the whole
    /// word, and nearer than every other candidate. Candidates that fold to the same text count as one.
    public static func nearest(
        _ word: String, among candidates: [String], weights: Weights = .plain
    ) -> (index: Int, distance: Double)? {
        guard let key = scalars(of: ThaiFolding.folded(word)), !key.isEmpty else { return nil }
        let limit = min(2 * max(1, key.count / 4), 2 * key.count - 1)
        var best: (index: Int, halves: Int, key: [UInt32])?
        var isTied = false
        for (index, candidate) in candidates.enumerated() {
            guard let other = scalars(of: ThaiFolding.folded(candidate)),
                let found = halves(key, other, limit: min(limit, best?.halves ?? limit), weights: weights)
            else { continue }
            if let current = best, found == current.halves {
                if other != current.key { isTied = true }
            } else {
                best = (index, found, other)
                isTied = false
            }
        }
        guard let best, !isTied else { return nil }
        return (best.index, Double(best.halves) / 2)
    }

    private static func scalars(of text: String) -> [UInt32]? {
        var values: [UInt32] = []
        for scalar in text.unicodeScalars {
            if values.count == longestWord { return nil }
            values.append(scalar.value)
        }
        return values
    }

    /// The distance in halves of an edit, or nil if above the limit, which is in halves too.
    private static func halves(_ first: [UInt32], _ second: [UInt32], limit: Int, weights: Weights) -> Int? {
        let band = limit / 2
        let columns = second.count
        guard abs(first.count - columns) <= band else { return nil }
        let beyond = limit + 1
        var beforeLast = [Int](repeating: beyond, count: columns + 1)
        var last = (0...columns).map { min(2 * $0, beyond) }
        var current = beforeLast
        var leastOfLast = 0
        for row in 0..<first.count {
            current[0] = min(2 * (row + 1), beyond)
            var least = current[0]
            let start = max(0, row - band)
            let end = min(columns, row + band + 1)
            if start > 0 { current[start] = beyond }
            for column in start..<max(start, end) {
                var cost = last[column] + substitution(first[row], second[column], weights)
                cost = min(cost, last[column + 1] + 2, current[column] + 2)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    cost = min(cost, beforeLast[column - 1] + 2)
                }
                current[column + 1] = min(cost, beyond)
                least = min(least, cost)
            }
            if end < columns { current[end + 1] = beyond }
            // Two rows, because a swap reaches back over one.
            if least > limit, leastOfLast > limit { return nil }
            leastOfLast = least
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[columns] <= limit ? last[columns] : nil
    }

    private static func substitution(_ from: UInt32, _ to: UInt32, _ weights: Weights) -> Int {
        if from == to { return 0 }
        guard weights == .thaiLookAlikes, let group = lookAlikes(from), group == lookAlikes(to) else { return 2 }
        return 1
    }

    /// The group of a Thai letter or mark among those that are easily taken for one another.
    private static func lookAlikes(_ value: UInt32) -> Int? {
        switch value {
        case 0x0E16, 0x0E20, 0x0E24: 1  // ถ ภ ฤ
        case 0x0E1C...0x0E1F: 2  // ผ ฝ พ ฟ
        case 0x0E04, 0x0E14, 0x0E15: 3  // ค ด ต
        case 0x0E1A, 0x0E1B, 0x0E29: 4  // บ ป ษ
        case 0x0E02, 0x0E0A, 0x0E0B: 5  // ข ช ซ
        case 0x0E17, 0x0E2B: 6  // ท ห
        case 0x0E06, 0x0E19, 0x0E21: 7  // ฆ น ม
        case 0x0E0E, 0x0E0F: 8  // ฎ ฏ
        case 0x0E48...0x0E4B: 9  // tone marks
        case 0x0E34...0x0E37: 10  // ิ ี ึ ื
        case 0x0E38, 0x0E39: 11  // ุ ู
        case 0x0E32, 0x0E33: 12  // า ำ
        default: nil
        }
    }
}
