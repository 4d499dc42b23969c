import Diagnostics
import Synchronization

/// Knows which headers mean which columns of a form.
struct HeaderMatcher: Sendable {
    /// How sure it is that a header means a column, the surest last.
    enum Strength: Int, Comparable, Sendable {
        /// Alike, and clearly more so than to any other column.
        case near
        /// The same once letters that converters lose are left out.
        case garbled
        /// A wording that should not be used.
        case tolerated
        /// The form's wording, or one that is as good.
        case known

        static func < (left: Strength, right: Strength) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// What a header was taken for.
    struct Match: Sendable {
        let column: Int
        let strength: Strength
    }

    /// What is only worked out when a header is not surely known.
    struct Guesses: Sendable {
        fileprivate var garbled: [HeaderKey: Int] = [:]
        fileprivate var grams: [(column: Int, grams: [UInt64])] = []
        /// The numbers of pairs that a header may have to be alike to any of them.
        fileprivate var alikeCounts = 0..<0

        fileprivate init(_ wordings: [(key: HeaderKey, column: Int)]) {
            for (key, column) in wordings {
                let weak = key.weakened
                if garbled[weak] == nil { garbled[weak] = column }
                grams.append((column, key.grams))
            }
            let counts = grams.map(\.grams.count)
            guard let least = counts.min(), let most = counts.max() else { return }
            // Of two lists of which one is so much longer, all of the shorter is too little.
            alikeCounts = Int(Double(least) * nearest / (2 - nearest))..<Int(Double(most) * (2 - nearest) / nearest) + 2
        }
    }

    /// 0.62: above it, on the headers of real reports, the likest column is the right one.
    private static let nearest = 0.62
    /// 0.12: the likest column must be so much liker than the next.
    private static let margin = 0.12

    private var known: [HeaderKey: Match] = [:]
    /// Columns that a wording means where the first that lists it has a header of its own.
    private var others: [HeaderKey: Match] = [:]
    private var wordings: [(key: HeaderKey, column: Int)] = []
    private let guessed = Guessed()

    init(_ columns: [Column]) {
        for (index, column) in columns.enumerated() {
            for wording in [column.title.th, column.title.en] + column.wordings { add(wording, index, .known) }
            for wording in column.tolerated { add(wording, index, .tolerated) }
        }
    }

    private mutating func add(_ wording: String, _ column: Int, _ strength: Strength) {
        let key = HeaderKey(wording)
        guard !key.isEmpty else { return }
        let match = Match(column: column, strength: strength)
        if let first = known[key] {
            if first.column != column { others[key] = match }
        } else {
            known[key] = match
        }
        wordings.append((key, column))
    }

    /// The digests of the headers that are listed.
    var digests: [UInt64] { known.keys.map(\.digest) }

    /// The column that a header means by a wording that is listed.
    func listed(_ key: HeaderKey) -> Match? {
        key.isEmpty ? nil : known[key]
    }

    /// The column that a listed header means where the first one is taken.
    func other(_ key: HeaderKey) -> Match? { others[key] }

    /// What is needed to guess, worked out when it is first asked for.
    var guesses: Guesses {
        guessed.value.withLock { value in
            if let value { return value }
            let guesses = Guesses(wordings)
            value = guesses
            return guesses
        }
    }

    /// Where copies of the matcher keep what they have worked out.
    private final class Guessed: Sendable {
        let value = Mutex<Guesses?>(nil)
    }

    /// The column that a header means when letters that converters lose are left out.
    func garbled(_ key: HeaderKey, _ guesses: Guesses) -> Match? {
        key.isEmpty ? nil : guesses.garbled[key.weakened].map { Match(column: $0, strength: .garbled) }
    }

    /// The column that a header is alike to, if it is clearly liker than any other and still free.
    func near(_ key: HeaderKey, _ guesses: Guesses, isFree: (Int) -> Bool) -> Match? {
        let pairs = key.signCount - 1
        guard pairs >= 3, guesses.alikeCounts.contains(pairs) else { return nil }
        let wanted = key.grams
        var best: (column: Int, likeness: Double)?
        var second = 0.0
        // What cannot come within the margin of the nearest changes nothing.
        for (column, grams) in guesses.grams
        where Double(2 * min(pairs, grams.count)) >= (Self.nearest - Self.margin) * Double(pairs + grams.count) {
            let likeness = Self.likeness(wanted, grams)
            if best.map({ likeness > $0.likeness }) ?? true {
                if let best, best.column != column { second = max(second, best.likeness) }
                best = (column, likeness)
            } else if best?.column != column {
                second = max(second, likeness)
            }
        }
        guard let best, best.likeness >= Self.nearest, best.likeness - second >= Self.margin, isFree(best.column) else { return nil }
        return Match(column: best.column, strength: .near)
    }

    /// Dice's coefficient of two sorted lists.
    private static func likeness(_ left: [UInt64], _ right: [UInt64]) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        var shared = 0
        var i = 0
        var j = 0
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                shared += 1
                i += 1
                j += 1
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return 2 * Double(shared) / Double(left.count + right.count)
    }
}
