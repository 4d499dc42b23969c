import Diagnostics

/// Finds numbers within numbers that form a list in a passage: `5.1`, `5.2`.
struct PartReader {
    private let referring: PhraseSet
    private let units: PhraseSet
    /// How the names of sub-indicators begin, which a report need not go through in full.
    private let names: [(parent: Int, number: Int, start: [UInt16])]

    /// 6 signs: so much of a name is enough to know it.
    private static let name = 6

    /// Goes by the words of a reading that refer, and by its units besides those of figures.
    init(_ reading: Reading, _ facts: NarrativeFacts) {
        let words = facts.words
        referring = PhraseSet(reading.words + words.claims.shares + words.figures.finals + words.dates.connectors)
        units = PhraseSet(reading.unless + words.figures.units + words.claims.units)
        names = facts.indicators.compactMap { indicator in
            let id = Passage([Prose(Array(indicator.id.utf8), at: Place(file: 0))])
            guard let first = id.number(at: 0), first.end < id.key.count, let second = id.number(at: first.end + 1) else { return nil }
            return (first.value, second.value, Array(Passage.key(indicator.title.th).prefix(Self.name)))
        }
    }

    /// The numbers of the lists that begin with one below their number and go on at least once; those that may refer to something, count
    /// something or name a sub-indicator are doubtful.
    func all(_ passage: Passage) -> [ListMarker] {
        var lists: [Int: [ListMarker]] = [:]
        for at in passage.key.indices where passage.isParted[at] {
            guard var part = ListMarker.part(passage, at: at), case .part(let parent) = part.style else { continue }
            let end = part.range.upperBound
            part.isDoubtful =
                referring.hit(passage, endingAt: at) != nil || units.hit(passage, at: end) != nil
                || names.contains { $0.parent == parent && $0.number == part.number && passage.has($0.start, at: end) }
            lists[parent, default: []].append(part)
        }
        return lists.values.filter { list in
            list[0].number == 1 && zip(list, list.dropFirst()).contains { $0.number + 1 == $1.number }
        }.flatMap { $0 }
    }
}
