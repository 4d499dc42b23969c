import Diagnostics

/// How many members a committee has.
enum CommitteeReadings {
    /// 40 signs: the name of a committee between the word for it and the number of its members.
    private static let longestName = 40

    /// One committee with the number of its members.
    private struct Committee {
        let passage: Passage
        let range: Range<Int>
        let name: [UInt16]
        let members: Int
    }

    /// A committee that has another number of members elsewhere.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let counts = PhraseSet(reading.also)
        let units = PhraseSet(reading.unless)
        var all: [Committee] = []
        for passage in document.passages {
            for word in words.hits(passage) {
                let end = min(passage.key.count, word.range.upperBound + longestName)
                guard
                    let count = (word.range.upperBound..<end).lazy.compactMap({ counts.hit(passage, at: $0) }).first,
                    let number = passage.number(at: count.range.upperBound), let unit = units.hit(passage, at: number.end),
                    !passage.key[word.range.upperBound..<count.range.lowerBound].contains(where: \.isDigit)
                else { continue }
                all.append(
                    Committee(
                        passage: passage, range: count.range.lowerBound..<unit.range.upperBound,
                        name: Array(passage.key[word.range.lowerBound..<count.range.lowerBound]), members: number.value))
            }
        }
        let ballots = Dictionary(grouping: all.indices) { all[$0].name }.mapValues { places in
            Ballot(places.map { ($0, all[$0].members) })
        }
        for (index, one) in all.enumerated() {
            guard let other = ballots[one.name]?.against(one.members, at: index) else { continue }
            finds.add(
                one.passage, one.range,
                Phrase(
                    th: "({name}) มี ({found}) ที่นี่ แต่มี ({other}) ที่อื่น", en: "({name}) has ({found}) here and ({other}) elsewhere"),
                [
                    .init("name", text(of: one.name[...])), .init("found", one.passage.text(one.range)),
                    .init("other", all[other].passage.text(all[other].range)),
                ],
                notes: [Note(all[other].passage, all[other].range, th: "จำนวนอีกแห่ง", en: "the other number")])
        }
    }
}
