import Diagnostics

/// Words: slips of the pen in key terms, repeated words, words that lead nowhere.
enum WordingReadings {
    /// A word that the pack lists as often misspelt.
    static func slips(_ reading: Reading, _ document: NarrativeDocument, _ facts: NarrativeFacts, _ finds: inout Finds) {
        let slips = facts.words.slips
        let words = PhraseSet(slips.map(\.wrong))
        let before = slips.map { PhraseSet($0.before) }
        let after = slips.map { PhraseSet($0.after) }
        for passage in document.passages {
            for hit in words.hits(passage) {
                if before[hit.phrase].hit(passage, at: hit.range.upperBound) != nil
                    || after[hit.phrase].hit(passage, endingAt: hit.range.lowerBound) != nil
                {
                    continue
                }
                finds.add(
                    passage, hit.range, Phrase(th: "คำที่มักเขียนผิด ({found})", en: "a word that is often misspelt ({found})"),
                    [.init("found", passage.text(hit.range))],
                    help: Message(
                        Phrase(th: "น่าจะเป็น ({right})", en: "probably ({right})"), [.init("right", slips[hit.phrase].right)]))
            }
        }
    }

    /// 24 signs: what is longer and stands twice was copied, not repeated.
    private static let longestRepeat = 24

    /// A word that stands twice, one right behind the other.
    static func repeats(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let allowed = PhraseSet(reading.also)
        for passage in document.passages {
            let key = passage.key
            var at = 0
            while at + 2 * reading.least <= key.count {
                guard key[at].isThai, !key[at].isDependent, let length = repeatLength(key, at, reading.least),
                    allowed.hit(passage, at: at) == nil
                else {
                    at += 1
                    continue
                }
                finds.add(
                    passage, at..<at + 2 * length, Phrase(th: "คำซ้ำ ({word})", en: "the word stands twice ({word})"),
                    [.init("word", passage.text(at..<at + length))])
                at += 2 * length
            }
        }
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

    /// A cell or an item of a list that ends in a word that leads on.
    static func dangling(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let ends = PhraseSet(reading.words)
        let whole = PhraseSet(reading.also)
        let none = PhraseSet([])
        for (passage, _, _) in PeriodReadings.cells(reading.roles, document) {
            var places = ListMarker.all(in: passage, referring: none).filter { $0.style != .enclosed }.map(\.range.lowerBound)
            places.append(passage.key.count)
            for (index, place) in places.enumerated() {
                guard let hit = ends.hit(passage, endingAt: place), hit.range.lowerBound > 0, whole.hit(passage, endingAt: place) == nil else { continue }
                // In front of a number only the words that cannot lead to a list.
                if index < places.count - 1, hit.phrase >= reading.least { continue }
                finds.add(
                    passage, max(0, hit.range.lowerBound - 12)..<place,
                    Phrase(th: "ข้อความค้างไว้ที่คำว่า ({word})", en: "the text breaks off behind the word ({word})"),
                    [.init("word", passage.text(hit.range))])
            }
        }
    }

    /// A sign or a word that refers to something that is not there.
    static func phrases(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let answers = PhraseSet(reading.also)
        if document.passages.contains(where: { answers.hit($0, at: 0) != nil }) { return }
        for passage in document.passages {
            for hit in words.hits(passage) {
                finds.add(
                    passage, hit.range, Phrase(th: "อ้างถึงสิ่งที่ไม่มีในรายงาน ({found})", en: "it refers to something that the report does not have ({found})"),
                    [.init("found", passage.text(hit.range))])
            }
        }
    }
}
