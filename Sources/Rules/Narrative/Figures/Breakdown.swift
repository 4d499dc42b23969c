/// A number and the parts that a text divides it into.
struct Breakdown {
    let total: Quantity
    let parts: [Quantity]
    /// Whether the text says that there are no more parts.
    let isComplete: Bool

    /// What the parts make up.
    var sum: Int { Bounded.sum(parts.map(\.amount.units)) }

    /// 12 signs: what divides a number stands right behind it.
    private static let near = 12
    /// 45 signs: a share in percent may stand between.
    private static let behindShare = 45
    /// 12 signs: parts and their whole that begin with the same words are of one kind.
    private static let sameWords = 8

    /// The divided numbers of a passage.
    static func all(_ passage: Passage, _ quantities: [Quantity], _ reader: QuantityReader) -> [Breakdown] {
        guard quantities.count >= 3 else { return [] }
        var found: [Breakdown] = []
        let divides = PhraseSet(reader.words.divides)
        for word in divides.hits(passage) {
            guard let last = quantities.last(where: { $0.range.upperBound <= word.range.lowerBound }) else { continue }
            let gap = last.range.upperBound..<word.range.lowerBound
            let isNear = gap.count <= near || gap.count <= behindShare && PhraseSet(reader.words.shares).first(passage, within: gap) != nil
            guard isNear else { continue }
            let (parts, isComplete) = parts(passage, quantities, last.unit, from: word.range.upperBound, reader)
            let total = owner(of: parts, passage, quantities, before: last) ?? last
            found.append(Breakdown(total: total, parts: parts, isComplete: isComplete))
        }
        let loose = PhraseSet(reader.words.looseDivides)
        let pairs = PhraseSet(reader.words.pairs)
        for (index, total) in quantities.enumerated() where !found.contains(where: { $0.total.range == total.range }) {
            var start = total.range.upperBound
            if start < passage.key.count, passage.key[start] == UInt16(sign: "(") { start += 1 }
            if let word = loose.hit(passage, at: start) {
                let (parts, isComplete) = parts(passage, quantities, total.unit, from: word.range.upperBound, reader)
                if isComplete {
                    found.append(Breakdown(total: total, parts: parts, isComplete: true))
                    continue
                }
                start = word.range.upperBound
            }
            if pairs.hit(passage, at: start) != nil {
                let next = quantities[(index + 1)...].filter { $0.unit == total.unit }.prefix(4)
                var parts: [Quantity] = []
                var end = start
                for part in next {
                    var label = end
                    while label < part.number.lowerBound, !passage.key[label].isThai { label += 1 }
                    if let final = PhraseSet(reader.words.finals).hit(passage, at: label) { label = final.range.upperBound }
                    guard part.number.lowerBound - end <= 30, pairs.hit(passage, at: label) != nil else { break }
                    parts.append(part)
                    end = part.range.upperBound
                }
                if parts.count >= 2 { found.append(Breakdown(total: total, parts: parts, isComplete: true)) }
            }
        }
        return found
    }

    /// The parts of a unit from a place on.
    private static func parts(
        _ passage: Passage, _ quantities: [Quantity], _ unit: Int, from start: Int, _ reader: QuantityReader
    ) -> (parts: [Quantity], isComplete: Bool) {
        var parts: [Quantity] = []
        var end = start
        var first: QuantityReader.Status?
        for next in quantities where next.unit == unit && next.number.lowerBound >= start {
            let gap = end..<next.number.lowerBound
            guard gap.count <= QuantityReader.reach, parts.isEmpty || !reader.isCut(gap, passage) else { break }
            if reader.isWhole(next, after: end, passage) {
                end = next.range.upperBound
                continue
            }
            let status = reader.status(gap, passage)
            if parts.isEmpty { first = status } else if first == nil, status != nil { break }
            parts.append(next)
            end = next.range.upperBound
            if parts.count > 1, reader.isFinal(gap, passage) { return (parts, true) }
        }
        return (parts, false)
    }

    /// The number further in front that has the words of the parts in front of it.
    private static func owner(of parts: [Quantity], _ passage: Passage, _ quantities: [Quantity], before last: Quantity) -> Quantity? {
        guard parts.count >= 2 else { return nil }
        let words = parts.map { Array(passage.key[max(0, $0.number.lowerBound - sameWords)..<$0.number.lowerBound]) }
        guard words.allSatisfy({ $0 == words[0] }), !words[0].contains(where: { !$0.isThai }) else { return nil }
        return quantities.last {
            $0.unit == last.unit && $0.range.upperBound <= last.range.upperBound && passage.has(words[0], endingAt: $0.number.lowerBound)
        }
    }

    /// Whether a word for the last of them stands behind the parts, and then one more that is called as they are, without a number.
    func goesOn(_ passage: Passage, _ reader: QuantityReader) -> Bool {
        guard let end = parts.last?.range.upperBound, let final = reader.final(passage, at: end) else { return false }
        let names = zip([total] + parts, parts).map { before, part in
            name(passage, before.range.upperBound..<part.number.lowerBound)
        }
        // A name is short; what is longer is a clause of its own.
        let start = final.range.upperBound
        let rest = (start + 1..<max(start + 1, passage.key.count)).first { passage.isParted[$0] } ?? passage.key.count
        if rest - start <= Self.longestName { return true }
        let next = name(passage, start..<passage.key.count)
        return names.contains { !$0.isEmpty && $0.elementsEqual(next) }
    }

    /// 25 signs: what a part is called is shorter.
    private static let longestName = 25
    /// 2 signs: what parts are called begins with the same word, such as that for a division.
    private static let sameStart = 2

    private func name(_ passage: Passage, _ range: Range<Int>) -> ArraySlice<UInt16> {
        let start = range.first { passage.key[$0].isThai && (passage.isParted[$0] || $0 == range.lowerBound) } ?? range.upperBound
        return passage.key[start..<min(start + Self.sameStart, range.upperBound)]
    }

    /// Whether the first two or more of the parts make up the whole.
    var isRight: Bool {
        var sum = 0
        for (index, part) in parts.enumerated() {
            sum += part.amount.units
            if index > 0, sum == total.amount.units { return true }
        }
        return false
    }
}

extension PhraseSet {
    /// The first place within some signs where a wording stands.
    func first(_ passage: Passage, within range: Range<Int>) -> Hit? {
        for at in range {
            if let hit = hit(passage, at: at), hit.range.upperBound <= range.upperBound { return hit }
        }
        return nil
    }
}
