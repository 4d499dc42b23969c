import ThaiText

/// Many wordings that are looked for at once.
struct PhraseSet: Sendable {
    /// One place where a wording stands.
    struct Hit: Sendable {
        let phrase: Int
        let range: Range<Int>
    }

    /// The wordings, folded.
    let phrases: [[UInt16]]
    /// The wordings, and behind them other spellings of those that end in the letters for the Buddhist Era.
    private let keys: [[UInt16]]
    /// For each key the wording that it is a spelling of.
    private let owners: [Int]
    /// The wordings by the slot of their first signs, the longest first in each.
    private let order: [Int]
    /// Where each slot begins in `order`, and where the last one ends; empty without a wording.
    private let starts: [Int]
    /// Whether slots go by the first two signs, and not by the first alone: with many wordings too many begin with one sign.
    private let isPaired: Bool
    /// The pairs of signs of each wording, one behind the other; none where there are so many wordings that asking for them costs more
    /// than it saves.
    private let pairBits: [UInt16]
    /// Where the pairs of each wording begin, and where the last ones end.
    private let pairStarts: [Int]

    init(_ wordings: [String]) {
        self.init(keys: wordings.map { Passage.key($0) })
    }

    init(keys: [[UInt16]]) {
        phrases = keys
        var owners = Array(keys.indices)
        var keys = keys
        for (index, phrase) in phrases.enumerated() {
            for spelling in phrase.eraSpellings {
                keys.append(spelling)
                owners.append(index)
            }
        }
        self.keys = keys
        self.owners = owners
        let isPaired = keys.count > Self.many && keys.allSatisfy { $0.count != 1 }
        self.isPaired = isPaired
        let slots = keys.map { $0.isEmpty ? -1 : Self.slot($0, at: 0, isPaired) }
        let order = keys.indices.filter { slots[$0] >= 0 }.sorted { (slots[$0], -keys[$0].count, $0) < (slots[$1], -keys[$1].count, $1) }
        self.order = order
        var starts = order.isEmpty ? [] : Array(repeating: 0, count: (isPaired ? Self.pairSlots : Self.slots) + 1)
        for index in order { starts[slots[index] + 1] += 1 }
        for slot in starts.indices.dropFirst() { starts[slot] += starts[slot - 1] }
        self.starts = starts
        var bits: [UInt16] = []
        var bitStarts: [Int] = []
        if keys.count <= Self.fewPhrases, keys.allSatisfy({ $0.count > 1 }) {
            for key in keys {
                bitStarts.append(bits.count)
                bits += SignPairs.bits(of: key)
            }
            bitStarts.append(bits.count)
        }
        pairBits = bits
        pairStarts = bitStarts
    }

    /// 48 wordings: with more, going over the signs of a cell is as fast.
    private static let fewPhrases = 48

    /// Whether any wording may stand in a passage.
    func mayStand(in passage: Passage) -> Bool {
        if starts.isEmpty { return false }
        if pairStarts.isEmpty { return true }
        let pairs = passage.pairs
        for key in keys.indices where pairs.hold(pairBits[pairStarts[key]..<pairStarts[key + 1]]) { return true }
        return false
    }

    /// 64 wordings: with more, those that begin with the same sign are told apart by the second.
    private static let many = 64
    /// 256: enough for each Thai letter, Latin letter and digit to have its own.
    private static let slots = 256
    /// 4,096: enough for the pairs that words begin with.
    private static let pairSlots = 4_096

    @inline(__always)
    private static func slot(_ key: [UInt16], at place: Int, _ isPaired: Bool) -> Int {
        let sign = key[place]
        let first = Int(truncatingIfNeeded: (sign ^ sign >> 4 & 0xE0) & 0xFF)
        return isPaired ? (first << 5 ^ Int(key[place + 1])) & (pairSlots - 1) : first
    }

    /// The longest wording that stands at a place.
    func hit(_ passage: Passage, at place: Int) -> Hit? {
        guard let slot = slot(passage.key, at: place) else { return nil }
        return hit(passage.key, at: place, slot)
    }

    /// The wordings that stand at a place, in the order they were given.
    func all(_ passage: Passage, at place: Int) -> [Int] {
        guard let slot = slot(passage.key, at: place) else { return [] }
        var found: [Int] = []
        for at in starts[slot]..<starts[slot + 1] where passage.has(keys[order[at]], at: place) {
            let owner = owners[order[at]]
            if !found.contains(owner) { found.append(owner) }
        }
        return found.count > 1 ? found.sorted() : found
    }

    /// The places where wordings stand, none overlapping another, the longest where several begin.
    func hits(_ passage: Passage) -> [Hit] {
        guard mayStand(in: passage) else { return [] }
        var found: [Hit] = []
        var at = 0
        while let hit = next(passage, from: at) {
            found.append(hit)
            at = hit.range.upperBound
        }
        return found
    }

    /// The first place where a wording stands, from a place on.
    func first(_ passage: Passage, from start: Int = 0) -> Hit? {
        mayStand(in: passage) ? next(passage, from: start) : nil
    }

    private func next(_ passage: Passage, from start: Int) -> Hit? {
        let key = passage.key
        var at = start
        while at < key.count {
            if let slot = slot(key, at: at), let hit = hit(key, at: at, slot) { return hit }
            at += 1
        }
        return nil
    }

    /// The slot of the sign at a place; nil where no wording begins with one of it.
    @inline(__always)
    private func slot(_ key: [UInt16], at place: Int) -> Int? {
        guard !starts.isEmpty, place >= 0, place + (isPaired ? 1 : 0) < key.count else { return nil }
        let slot = Self.slot(key, at: place, isPaired)
        return starts[slot] < starts[slot + 1] ? slot : nil
    }

    private func hit(_ key: [UInt16], at place: Int, _ slot: Int) -> Hit? {
        for at in starts[slot]..<starts[slot + 1] {
            let phrase = keys[order[at]]
            let end = place + phrase.count
            guard end <= key.count else { continue }
            var index = 1
            while index < phrase.count, key[place + index] == phrase[index] { index += 1 }
            if index == phrase.count, key[place] == phrase[0] { return Hit(phrase: owners[order[at]], range: place..<end) }
        }
        return nil
    }

    /// The longest wording that stands anywhere in some signs, the one given first of equal ones.
    func longest(in key: [UInt16]) -> Hit? {
        var best: Hit?
        for at in key.indices {
            guard let slot = slot(key, at: at), let hit = hit(key, at: at, slot) else { continue }
            let isBetter = best.map { (-hit.range.count, hit.phrase) < (-$0.range.count, $0.phrase) } ?? true
            if isBetter { best = hit }
        }
        return best
    }

    /// The first wording of at least some signs that begins within the first few of them, the longest where several do.
    func first(in key: [UInt16], upTo end: Int, of length: Int) -> Hit? {
        for at in key.indices.prefix(end) {
            if let slot = slot(key, at: at), let hit = hit(key, at: at, slot), hit.range.count >= length { return hit }
        }
        return nil
    }

    /// The longest wording that ends at a place.
    func hit(_ passage: Passage, endingAt end: Int) -> Hit? {
        var best: Hit?
        for (index, key) in keys.enumerated() where !key.isEmpty && passage.has(key, endingAt: end) {
            if best.map({ key.count > $0.range.count }) ?? true { best = Hit(phrase: owners[index], range: end - key.count..<end) }
        }
        return best
    }
}

extension [UInt16] {
    /// The spellings of the letters for the Buddhist Era, the right one first.
    private static let eras = ThaiCalendar.buddhistEra.map { Passage.key($0) }

    /// The other spellings of folded signs that end in the letters for the Buddhist Era, as they often stand in front of a year.
    fileprivate var eraSpellings: [[UInt16]] {
        guard let era = Self.eras.first, count >= era.count, suffix(era.count).elementsEqual(era) else { return [] }
        return Self.eras.dropFirst().map { dropLast(era.count) + $0 }
    }
}
