import ThaiText

/// Finds fiscal years in running text.
struct FiscalYearMentions: Sendable {
    /// One year that a text names.
    struct Mention: Hashable, Sendable {
        /// The year, Buddhist Era; two digits are taken for 25xx.
        let year: Int
        /// The UTF-8 bytes of the words in front and the digits.
        let range: Range<Int>
        /// Whether it is written with two digits.
        let isShort: Bool
        /// Whether it is the first of all years from then on.
        var isOpen = false
    }

    /// The words that stand in front of a fiscal year in Thai and English.
    static let words = ["ปีงบประมาณ พ.ศ.", "ปีงบประมาณ", "fiscal year", "FY"]

    /// The words behind a year that mean all years from then on.
    private static let since = ["เป็นต้นมา", "เป็นต้นไป", "onwards"].map { Array(ThaiFolding.folded($0, options: [.dropSpaces]).utf8) }

    /// The words that it looks for, folded without spaces, the longest first.
    private let keys: [[UInt8]]

    /// Looks behind some words, which are compared after folding, without spaces.
    init(after words: [String] = Self.words) {
        keys = words.flatMap(Self.spellings).map { Array(ThaiFolding.folded($0, options: [.dropSpaces]).utf8) }
            .filter { !$0.isEmpty }.sorted { $0.count > $1.count }
    }

    /// The years that a text names as fiscal years, in order.
    static func years(in text: String) -> [Int] {
        standard.mentions(in: Array(text.utf8)).map(\.year)
    }

    private static let standard = FiscalYearMentions()

    /// A wording, and it with one of the full stops of the Buddhist Era missing, or both, as they often are.
    private static func spellings(_ wording: String) -> [String] {
        guard let era = ThaiCalendar.buddhistEra.first, wording.hasSuffix(era) else { return [wording] }
        return ThaiCalendar.buddhistEra.map { wording.dropLast(era.count) + $0 }
    }

    /// The fiscal years that a text names.
    func mentions(in text: [UInt8]) -> [Mention] {
        guard Self.mayHaveDigits(text) else { return [] }
        let folded = ThaiFolding.traced(text.span, options: [.dropSpaces])
        let bytes = folded.bytes
        var found: [Mention] = []
        var at = 0
        while at < bytes.count {
            // A year stands behind its words, so only the beginnings of digits are looked back from.
            guard Self.isDigit(bytes[at]) else {
                at += 1
                continue
            }
            var end = at + 1
            // The next line may begin with its number.
            while end < bytes.count, Self.isDigit(bytes[end]),
                !text[folded.sourceRange(of: end - 1..<end + 1)].contains(UInt8(ascii: "\n"))
            {
                end += 1
            }
            if end - at == 4 || end - at == 2, let key = keys.first(where: { bytes[max(0, at - $0.count)..<at].elementsEqual($0) }) {
                let year = bytes[at..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) }
                let isShort = end - at == 2
                if isShort ? 40...99 ~= year : 2400...2699 ~= year {
                    let range = folded.sourceRange(of: at - key.count..<end)
                    let isOpen = Self.since.contains { bytes[end...].starts(with: $0) }
                    found.append(Mention(year: isShort ? 2500 + year : year, range: range, isShort: isShort, isOpen: isOpen))
                }
            }
            at = end
        }
        return found
    }

    /// Whether a text has an ASCII or a Thai digit, or signs besides ASCII and Thai, which may fold to one.
    private static func mayHaveDigits(_ text: [UInt8]) -> Bool {
        var before: UInt8 = 0
        for byte in text {
            if isDigit(byte) || byte >= 0xC2 && byte != 0xE0 || before == 0xB9 && 0x90...0x99 ~= byte { return true }
            before = byte
        }
        return false
    }

    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
