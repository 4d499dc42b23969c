/// Many wordings that are looked for at once.
struct PhraseSet: Sendable {
    /// One place where a wording stands.
    struct Hit: Sendable {
        let phrase: Int
        let range: Range<Int>
    }

    /// The wordings, folded.
    let phrases: [[UInt16]]
    /// The wordings that begin with a sign, the longest first.
    private var bySign: [UInt16: [Int]] = [:]

    init(_ wordings: [String]) {
        self.init(keys: wordings.map { Passage.key($0) })
    }

    init(keys: [[UInt16]]) {
        phrases = keys
        for (index, phrase) in keys.enumerated() {
            if let sign = phrase.first { bySign[sign, default: []].append(index) }
        }
        for sign in bySign.keys { bySign[sign]?.sort { keys[$0].count > keys[$1].count } }
    }

    /// The longest wording that stands at a place.
    func hit(_ passage: Passage, at place: Int) -> Hit? {
        guard place >= 0, place < passage.key.count, let candidates = bySign[passage.key[place]] else { return nil }
        for phrase in candidates where passage.has(phrases[phrase], at: place) {
            return Hit(phrase: phrase, range: place..<place + phrases[phrase].count)
        }
        return nil
    }

    /// The places where wordings stand, none overlapping another, the longest where several begin.
    func hits(_ passage: Passage) -> [Hit] {
        var found: [Hit] = []
        var at = 0
        while at < passage.key.count {
            if let hit = hit(passage, at: at) {
                found.append(hit)
                at = hit.range.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    /// The first place where a wording stands, from a place on.
    func first(_ passage: Passage, from start: Int = 0) -> Hit? {
        var at = start
        while at < passage.key.count {
            if let hit = hit(passage, at: at) { return hit }
            at += 1
        }
        return nil
    }

    /// The longest wording that ends at a place.
    func hit(_ passage: Passage, endingAt end: Int) -> Hit? {
        var best: Hit?
        for (index, phrase) in phrases.enumerated() where !phrase.isEmpty && passage.has(phrase, endingAt: end) {
            if best.map({ phrase.count > $0.range.count }) ?? true { best = Hit(phrase: index, range: end - phrase.count..<end) }
        }
        return best
    }
}
