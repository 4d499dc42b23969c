/// Finds the spelling that was probably meant.
enum Suggestion {
    /// The one candidate that is clearly nearest; nothing when none is near or two are equally near.
    static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        // A third of the letters may be wrong: `proce` for `price`, `agred_price` for `agreed_price`.
        let limit = max(1, wanted.count / 3)
        var best: (name: String, distance: Int)?
        var isTied = false
        for candidate in Set(candidates).sorted() where !candidate.isIdentical(to: name) {
            let distance = distance(wanted, Array(candidate.lowercased().unicodeScalars))
            guard distance <= limit else { continue }
            if let found = best, distance >= found.distance {
                isTied = isTied || distance == found.distance
            } else {
                best = (candidate, distance)
                isTied = false
            }
        }
        return isTied ? nil : best?.name
    }

    /// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        // Names beyond this length are compared by nobody.
        guard a.count <= 64, b.count <= 64 else { return .max }
        var beforePrevious: [Int] = []
        var previous = Array(0...b.count)
        for (row, left) in a.enumerated() {
            var current = [row + 1]
            for (column, right) in b.enumerated() {
                var cost = min(previous[column] + (left == right ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left == b[column - 1], a[row - 1] == right {
                    cost = min(cost, beforePrevious[column - 1] + 1)
                }
                current.append(cost)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[b.count]
    }
}
