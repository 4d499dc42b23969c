import Diagnostics

/// Words: slips of the pen in key terms, repeated words, marks that lead nowhere.
enum WordingReadings {
    /// A word that the pack lists as often misspelt.
    static func slips(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let slips = facts.words.slips
        let words = PhraseSet(slips.map(\.wrong))
        for passage in document.passages {
            for hit in words.hits(passage) {
                // Two words with a blank between them are no wrong one.
                if hit.range.dropFirst().contains(where: { passage.isParted[$0] && !passage.isBroken[$0] }) { continue }
                let slip = slips[hit.phrase]
                if PhraseSet(slip.before).hit(passage, at: hit.range.upperBound) != nil
                    || PhraseSet(slip.after).hit(passage, endingAt: hit.range.lowerBound) != nil
                {
                    continue
                }
                finds.add(
                    passage, hit.range, Phrase(th: "คำที่มักเขียนผิด ({found})", en: "a word that is often misspelt ({found})"),
                    [.init("found", passage.text(hit.range))],
                    help: Message(
                        Phrase(th: "น่าจะเป็น ({right})", en: "probably ({right})"), [.init("right", slip.right)]))
            }
        }
    }

    /// A set phrase of the pack that is not quite right: half of it is, and at most a share of its letters differ.
    static func terms(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let terms = reading.words.map { Passage.key($0) }
        let exact = PhraseSet(keys: terms + reading.also.map { Passage.key($0) })
        // Each half is a seed: the first, then the second of each term.
        let seeds = PhraseSet(keys: terms.flatMap { [Array($0.prefix($0.count / 2)), Array($0.suffix($0.count - $0.count / 2))] })
        for passage in document.passages {
            let right = exact.hits(passage).map(\.range)
            var told = -1
            for at in passage.key.indices where at > told {
                for seed in seeds.all(passage, at: at) {
                    let term = terms[seed / 2]
                    guard !right.contains(where: { $0.contains(at) }),
                        let range = nearly(passage, at, term, isSecond: seed % 2 == 1, reading.threshold),
                        !right.contains(where: { $0.overlaps(range) }), range.lowerBound > told
                    else { continue }
                    told = range.upperBound
                    finds.add(
                        passage, range,
                        Phrase(th: "คำใกล้เคียงกับ ({right}) แต่ไม่ตรง ({found})", en: "almost, but not quite ({right}): ({found})"),
                        [.init("right", reading.words[seed / 2]), .init("found", passage.text(range))],
                        help: Message(Phrase(th: "น่าจะเป็น ({right})", en: "probably ({right})"), [.init("right", reading.words[seed / 2])]))
                    break
                }
            }
        }
    }

    /// The stretch around a half of a term that comes nearest to the whole, if it comes near enough and is not the term itself.
    private static func nearly(_ passage: Passage, _ at: Int, _ term: [UInt16], isSecond: Bool, _ share: Int) -> Range<Int>? {
        let half = term.count / 2
        let limit = max(1, term.count * share / 100)
        var best: (range: Range<Int>, distance: Double)?
        for length in max(1, term.count - limit)...term.count + limit {
            let range = isSecond ? at + term.count - half - length..<at + term.count - half : at..<at + length
            guard range.lowerBound >= 0, range.upperBound <= passage.key.count, !passage.key[range.lowerBound].isDependent,
                range.upperBound == passage.key.count || !passage.key[range.upperBound].isDependent,
                let distance = signDistance(passage.key[range], term[...], limit: limit), distance > 0,
                best.map({ distance < $0.distance }) ?? true
            else { continue }
            best = (range, distance)
        }
        guard let best else { return nil }
        // A vowel that is written in front of its letter belongs to the word.
        let start = best.range.lowerBound
        return (start > 0 && 0x0E40...0x0E44 ~= passage.key[start - 1] ? start - 1 : start)..<best.range.upperBound
    }

    /// 24 signs: what is longer and stands twice was copied, not repeated.
    private static let longestRepeat = 24

    /// A word that stands twice, one right behind the other.
    static func repeats(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let allowed = PhraseSet(reading.also)
        let short = PhraseSet(reading.words)
        let names = PhraseSet(reading.unless)
        for passage in document.passages {
            let key = passage.key
            var at = 0
            while at + 4 <= key.count {
                guard key[at].isThai, !key[at].isDependent,
                    let length = repeatLength(key, at, reading.least) ?? shortLength(passage, at, short, anywhere: reading.threshold),
                    allowed.hit(passage, at: at) == nil
                else {
                    at += 1
                    continue
                }
                // What begins anew behind the cut of a page is another row's.
                if isName(passage, at, length, names) || passage.piece(of: at) != passage.piece(of: at + length) {
                    at += length
                    continue
                }
                finds.add(
                    passage, at..<at + 2 * length, Phrase(th: "คำซ้ำ ({word})", en: "the word stands twice ({word})"),
                    [.init("word", passage.text(at..<at + length))])
                at += 2 * length
            }
        }
    }

    /// The length of a short word of the list that stands twice: the first of them wherever they do, the others where a blank stands
    /// between the two or right behind them, for they may end a word and begin the next.
    private static func shortLength(_ passage: Passage, _ at: Int, _ words: PhraseSet, anywhere: Int) -> Int? {
        guard let hit = words.hit(passage, at: at), passage.has(words.phrases[hit.phrase], at: hit.range.upperBound) else { return nil }
        let end = hit.range.upperBound + hit.range.count
        guard end == passage.key.count || !passage.key[end].isDependent else { return nil }
        let isParted = passage.isParted[hit.range.upperBound]
        if hit.phrase < anywhere { return isParted ? nil : hit.range.count }
        let isClosed = end == passage.key.count || passage.isParted[end]
        // A number belongs to the second.
        let isNumbered = end < passage.key.count && passage.key[end].isDigit
        return isClosed && !isNumbered && (isParted || hit.phrase == anywhere) ? hit.range.count : nil
    }

    /// Whether what stands twice is the name of a place, which agencies are called after, or counts something: two rooms, a room each.
    private static func isName(_ passage: Passage, _ at: Int, _ length: Int, _ words: PhraseSet) -> Bool {
        guard passage.isParted[at + length] else { return words.hit(passage, at: at) != nil && length > reachOfWord(passage, at, words) }
        return words.hit(passage, at: at) != nil || words.hit(passage, endingAt: at) != nil
            || words.hit(passage, at: at + 2 * length).map { !passage.isParted[$0.range.lowerBound] } ?? false
    }

    private static func reachOfWord(_ passage: Passage, _ at: Int, _ words: PhraseSet) -> Int {
        words.hit(passage, at: at)?.range.count ?? 0
    }

    private static func repeatLength(_ key: [UInt16], _ at: Int, _ least: Int) -> Int? {
        var length = min(longestRepeat, (key.count - at) / 2)
        while length >= least {
            var index = 0
            while index < length, key[at + index] == key[at + length + index], key[at + index].isThai { index += 1 }
            let next = at + 2 * length
            if index == length, next >= key.count || !key[next].isDependent, !key[at + length].isDependent { return length }
            length -= 1
        }
        return nil
    }

    /// A bracket that opens and is not closed in its paragraph or cell.
    static func brackets(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let (open, close) = (UInt16(sign: "("), UInt16(sign: ")"))
        for passage in document.passages where passage.key.contains(open) {
            var places: [Int] = []
            for (at, sign) in passage.key.enumerated() {
                if sign == open {
                    places.append(at)
                } else if sign == close {
                    _ = places.popLast()
                }
            }
            guard let at = places.last else { continue }
            let range = at..<min(passage.key.count, at + shownBracket)
            finds.add(
                passage, range, Phrase(th: "วงเล็บเปิด ({found}) ไม่มีวงเล็บปิด", en: "the bracket is not closed ({found})"),
                [.init("found", passage.text(range))])
        }
    }

    /// 20 signs: enough of what is enclosed to know it again.
    private static let shownBracket = 20

    /// A mark behind a word that refers to a note, where no line begins with one.
    static func footnotes(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let marks = PhraseSet(reading.words)
        let answers = PhraseSet(reading.also)
        if document.passages.contains(where: { answers.hit($0, at: 0) != nil }) { return }
        for passage in document.passages {
            for hit in marks.hits(passage) {
                let at = hit.range.lowerBound
                let end = hit.range.upperBound
                guard at > 0, passage.key[at - 1].isThai, !passage.isParted[at],
                    end == passage.key.count || passage.isParted[end] && passage.key[end] != UInt16(sign: "*")
                else { continue }
                var start = at
                while start > 0, !passage.isParted[start], at - start < 30 { start -= 1 }
                finds.add(
                    passage, start..<end,
                    Phrase(
                        th: "เครื่องหมาย ({found}) อ้างถึงหมายเหตุที่ไม่มีในรายงาน",
                        en: "the mark ({found}) refers to a note that the report does not have"),
                    [.init("found", passage.text(hit.range))])
            }
        }
    }
}
