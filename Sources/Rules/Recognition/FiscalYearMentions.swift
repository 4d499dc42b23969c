import ThaiText

/// Finds fiscal years in running text.
enum FiscalYearMentions {
    /// One year that a text names.
    struct Mention: Hashable, Sendable {
        /// The year, Buddhist Era; two digits are taken for 25xx.
        let year: Int
        /// The UTF-8 bytes of the words in front and the digits.
        let range: Range<Int>
        /// Whether it is written with two digits.
        let isShort: Bool
    }

    /// The words that stand in front of a fiscal year in Thai and English.
    static let words = ["ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "fiscal year", "FY"]

    /// The years that a text names as fiscal years, in order.
    static func years(in text: String) -> [Int] {
        mentions(in: Array(text.utf8), after: words).map(\.year)
    }

    /// The fiscal years that a text names behind one of some words, which are compared after folding, without spaces.
    static func mentions(in text: [UInt8], after words: [String]) -> [Mention] {
        let folded = ThaiFolding.traced(text.span, options: [.dropSpaces])
        let keys = words.map { Array(ThaiFolding.folded($0, options: [.dropSpaces]).utf8) }.sorted { $0.count > $1.count }
        var found: [Mention] = []
        var at = 0
        while at < folded.bytes.count {
            guard let key = keys.first(where: { !$0.isEmpty && folded.bytes[at...].starts(with: $0) }) else {
                at += 1
                continue
            }
            let start = at
            at += key.count
            var digits = at
            while digits < folded.bytes.count, digits - at < 5, 48...57 ~= folded.bytes[digits] { digits += 1 }
            let count = digits - at
            guard count == 4 || count == 2, let year = Int(String(decoding: folded.bytes[at..<digits], as: UTF8.self)) else { continue }
            if count == 2 ? 40...99 ~= year : 2400...2699 ~= year {
                found.append(
                    Mention(year: count == 2 ? 2500 + year : year, range: folded.sourceRange(of: start..<digits), isShort: count == 2))
            }
            at = digits
        }
        return found
    }
}
