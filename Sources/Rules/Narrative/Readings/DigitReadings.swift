import Diagnostics

/// Thai and Arabic digits in one report.
enum DigitReadings {
    /// A run of digits, with the points, commas and strokes in it.
    private struct Number {
        let passage: Passage
        let range: Range<Int>
        let isThai: Bool
    }

    /// A number with digits of both kinds, and a number of one kind among those of the other.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let excuses = PhraseSet(reading.also)
        var plain: [Number] = []
        var items: [Number] = []
        let codes = Set(document.tables.flatMap { table in table.rows.compactMap { table.cell($0, .code)?.key } })
        for passage in document.passages {
            for range in numbers(passage) {
                // A zero in front of a code stands for its letter, of which the code's own column speaks.
                if passage.key[range.lowerBound] == UInt16(sign: "0"), codes.contains(passage.key) { continue }
                let digits = range.filter { passage.key[$0].isDigit }
                let thai = digits.count(where: passage.isThaiDigit)
                if thai > 0, thai < digits.count {
                    finds.add(
                        passage, range, Phrase(th: "ปนเลขไทยกับเลขอารบิก ({found})", en: "Thai and Arabic digits in one number ({found})"),
                        [.init("found", passage.text(range))])
                } else if isCode(passage, range) {
                    items.append(Number(passage: passage, range: range, isThai: thai > 0))
                } else if !isTechnical(passage, range), !isExcused(passage, range, excuses) {
                    plain.append(Number(passage: passage, range: range, isThai: thai > 0))
                }
            }
        }
        // The codes of items may be written otherwise than all else, but in one way.
        report(plain, reading, &finds)
        report(items, reading, lone: true, &finds)
    }

    /// Whether a number stands behind the letter of an item's code, and nothing but that.
    private static func isCode(_ passage: Passage, _ range: Range<Int>) -> Bool {
        let key = passage.key
        guard range.count <= 2, range.lowerBound > 0, key[range.lowerBound - 1] == UInt16(sign: "o") else { return false }
        return range.lowerBound == 1 || passage.isParted[range.lowerBound - 1] || !key[range.lowerBound - 2].isLatin
    }

    /// Reports the few numbers that are written otherwise than most; where `lone` says so, a single one is few whatever its share.
    private static func report(_ plain: [Number], _ reading: Reading, lone: Bool = false, _ finds: inout Finds) {
        let thai = plain.count(where: \.isThai)
        let isThai = thai * 2 >= plain.count
        let odd = plain.filter { $0.isThai != isThai }
        let isFew = odd.count * 100 <= plain.count * reading.threshold || lone && odd.count == 1
        guard plain.count >= reading.least, !odd.isEmpty, isFew else { return }
        for number in odd {
            finds.add(
                number.passage, number.range,
                isThai
                    ? Phrase(th: "เลขอารบิก ({found}) ในรายงานที่ใช้เลขไทย", en: "Arabic digits ({found}) in a report with Thai ones")
                    : Phrase(th: "เลขไทย ({found}) ในรายงานที่ใช้เลขอารบิก", en: "Thai digits ({found}) in a report with Arabic ones"),
                [.init("found", number.passage.text(number.range))])
        }
    }

    private static func numbers(_ passage: Passage) -> [Range<Int>] {
        let key = passage.key
        var found: [Range<Int>] = []
        var at = 0
        while at < key.count {
            guard key[at].isDigit else {
                at += 1
                continue
            }
            let start = at
            at += 1
            while at < key.count, !passage.isParted[at] {
                let joins = [UInt16(sign: "."), UInt16(sign: ","), UInt16(sign: "/")].contains(key[at])
                if joins, at + 1 < key.count, key[at + 1].isDigit, !passage.isParted[at + 1] {
                    at += 2
                } else if key[at].isDigit {
                    at += 1
                } else {
                    break
                }
            }
            found.append(start..<at)
        }
        return found
    }

    /// Whether a number is part of a word, an address or a code in Latin letters, which are written as they are.
    private static func isTechnical(_ passage: Passage, _ range: Range<Int>) -> Bool {
        let key = passage.key
        var start = range.lowerBound
        while start > 0, !passage.isParted[start], !key[start].isThai { start -= 1 }
        var end = range.upperBound
        while end < key.count, !passage.isParted[end], !key[end].isThai { end += 1 }
        let run = key[start..<end]
        let signs: [UInt16] = [UInt16(sign: "/"), UInt16(sign: "-"), UInt16(sign: "@"), UInt16(sign: ":"), UInt16(sign: "_")]
        let before = start > 0 && passage.isParted[start] ? key[start - 1] : 0
        // A code such as O 13 has its letter in front of a blank.
        return run.contains { $0.isLatin || signs.contains($0) } || before.isLatin
    }

    /// Whether a word such as that for telephones stands in the line in front of it.
    private static func isExcused(_ passage: Passage, _ range: Range<Int>, _ words: PhraseSet) -> Bool {
        (max(0, range.lowerBound - 24)..<range.lowerBound).contains { words.hit(passage, at: $0) != nil }
    }
}
