import ThaiText

/// A wording of a title, folded: whole, or in parts with a few words between them.
struct TitleWording {
    /// The mark for a few words that may stand in a wording.
    static let gap: Character = "…"
    /// 72 bytes, 24 Thai letters: two or three words.
    private static let longestGap = 72

    private let parts: [[UInt8]]

    init(_ wording: String) {
        parts = wording.split(separator: Self.gap).map(Self.folded).filter { !$0.isEmpty }
    }

    /// A text as wordings are compared with it.
    static func folded(_ text: some StringProtocol) -> [UInt8] {
        ThaiFolding.folded(String(text).utf8.span, options: [.dropSpaces, .dropPunctuation])
    }

    /// The bytes of the wording without its gaps.
    var length: Int { parts.reduce(0) { $0 + $1.count } }

    /// Whether a folded text says it.
    func stands(in text: [UInt8]) -> Bool {
        guard let first = parts.first else { return false }
        var from = 0
        while let start = Self.first(first, in: text, from..<text.count) {
            var end = start + first.count
            let goesOn = parts.dropFirst().allSatisfy { part in
                guard let next = Self.first(part, in: text, end..<min(text.count, end + Self.longestGap + part.count)) else { return false }
                end = next + part.count
                return true
            }
            if goesOn { return true }
            from = start + 1
        }
        return false
    }

    /// Where a part first stands within a range; byte by byte, for comparing Thai as characters took a twelfth of a small file's time.
    private static func first(_ part: [UInt8], in text: [UInt8], _ range: Range<Int>) -> Int? {
        guard range.count >= part.count else { return nil }
        return (range.lowerBound...range.upperBound - part.count).first { start in
            text[start] == part[0] && part.indices.allSatisfy { text[start + $0] == part[$0] }
        }
    }
}
