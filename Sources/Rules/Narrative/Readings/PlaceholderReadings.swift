import Diagnostics

/// Blanks of a form that nobody has filled in.
enum PlaceholderReadings {
    /// 12 signs: a word that excuses dots stands so near in front of them.
    private static let reach = 12
    /// 3 digits: so many behind dots are the number of a page.
    private static let page = 3

    /// Dots or lines where a word or a number belongs, and words that stand in forms for what is to be written.
    static func read(_ reading: Reading, _ document: NarrativeDocument, _ finds: inout Finds) {
        let words = PhraseSet(reading.words)
        let excuses = PhraseSet(reading.unless)
        let dots = Set(reading.also.flatMap { Passage.key($0) })
        let phrase = Phrase(th: "ยังไม่ได้กรอก ({found})", en: "the blank of a form is not filled in ({found})")
        for passage in document.passages {
            for hit in words.hits(passage) {
                guard let range = closed(passage, hit.range) else { continue }
                finds.add(passage, range, phrase, [.init("found", passage.text(range))])
            }
            for range in runs(passage, dots, reading.least) where !isExcused(passage, range, excuses) {
                finds.add(passage, range, phrase, [.init("found", passage.text(range))])
            }
        }
    }

    /// 30 signs: what is to be written is said in a few words.
    private static let longestName = 30

    /// A word of a form with the words behind it that say what is to be written, up to the bracket that closes; nil where they go on.
    private static func closed(_ passage: Passage, _ range: Range<Int>) -> Range<Int>? {
        let key = passage.key
        guard key[range.lowerBound] == UInt16(sign: "("), key[range.upperBound - 1] != UInt16(sign: ")") else { return range }
        let near = key[range.upperBound..<min(key.count, range.upperBound + longestName)]
        return near.firstIndex(of: UInt16(sign: ")")).map { range.lowerBound..<$0 + 1 }
    }

    /// The runs of at least some signs of a set.
    private static func runs(_ passage: Passage, _ signs: Set<UInt16>, _ least: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = 0
        while at < passage.key.count {
            var end = at
            while end < passage.key.count, signs.contains(passage.key[end]) { end += 1 }
            if end - at >= least { found.append(at..<end) }
            at = max(end, at + 1)
        }
        return found
    }

    /// Whether dots are for a signature, lead to the number of a page, or are all that there is.
    private static func isExcused(_ passage: Passage, _ range: Range<Int>, _ excuses: PhraseSet) -> Bool {
        let key = passage.key
        if !key.contains(where: { $0.isThai || $0.isLatin }) || range.lowerBound == 0 && range.upperBound == key.count { return true }
        let rest = key[range.upperBound...]
        if rest.count <= page, rest.allSatisfy(\.isDigit) { return true }
        let near = max(0, range.lowerBound - reach)..<min(key.count, range.upperBound + reach)
        return near.contains { excuses.hit(passage, at: $0) != nil }
    }
}
