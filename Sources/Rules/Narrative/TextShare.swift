/// How much of one text stands word for word in another.
///
/// The measure: the share of its letters and digits that lie in runs of a given length which the other text has too. Punctuation, blanks
/// and numbers of lists are left out, so that a list in another order counts as the same.
struct TextShare: Sendable {
    /// The signs that count.
    let signs: [UInt16]
    private let length: Int
    /// The hashes of the runs.
    private let runs: [UInt64]

    init(_ passage: Passage, from start: Int = 0, runsOf length: Int) {
        self.init(passage, within: min(start, passage.key.count)..<passage.key.count, runsOf: length)
    }

    init(_ passage: Passage, within range: Range<Int>, runsOf length: Int) {
        self.init(passage.key[range].filter { $0.isThai || $0.isLatin }, runsOf: length)
    }

    init(_ signs: [UInt16], runsOf length: Int) {
        self.signs = signs
        self.length = length
        runs = Self.hashes(signs, length)
    }

    private static func hashes(_ signs: [UInt16], _ length: Int) -> [UInt64] {
        guard length > 0, signs.count >= length else { return [] }
        let base: UInt64 = 1_000_003
        var power: UInt64 = 1
        for _ in 1..<max(length, 1) { power = power &* base }
        var hash: UInt64 = 0
        var hashes: [UInt64] = []
        hashes.reserveCapacity(signs.count - length + 1)
        for (index, sign) in signs.enumerated() {
            if index >= length { hash = hash &- UInt64(signs[index - length]) &* power }
            hash = hash &* base &+ UInt64(sign)
            if index >= length - 1 { hashes.append(hash) }
        }
        return hashes
    }

    /// The distinct runs.
    var distinct: Set<UInt64> { Set(runs) }

    /// The share, in percent, of this text that stands in another.
    func share(in other: Set<UInt64>) -> Int {
        guard !signs.isEmpty else { return 0 }
        var covered = 0
        var end = 0
        for (start, run) in runs.enumerated() where other.contains(run) {
            covered += start + length - max(start, end)
            end = start + length
        }
        return covered * 100 / signs.count
    }
}
