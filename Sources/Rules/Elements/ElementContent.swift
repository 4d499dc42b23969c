import Documents
import ThaiText

/// A text under the name of a data element, asked for what it says.
struct ElementContent {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    /// Whether the text says what is asked for.
    func says(_ content: ElementDemand.Content, allowsNothing: Bool, window: Window) -> Bool {
        switch content {
        case .date: dates.contains { _ in true }
        case .dateInPeriod: dates.contains { window.from...window.to ~= $0 }
        case .email: words.contains { isEmail($0) }
        case .link: hasLink
        case .mention, .text: hasLetters && (allowsNothing || !CompactText(text.utf8.span).saysNothing) && !isPlaceholder
        case .number: digits > 0
        case .telephone: digits >= 9
        }
    }

    private var words: [Substring] {
        text.split { $0.isWhitespace || $0 == "," || $0 == "<" || $0 == ">" || $0 == "(" || $0 == ")" }
    }

    private var hasLetters: Bool {
        text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    /// Whether the text only keeps a place for what is to come: dots, or words in brackets.
    var isPlaceholder: Bool {
        let trimmed = plainText(text)
        guard let first = trimmed.unicodeScalars.first, let last = trimmed.unicodeScalars.last else { return true }
        return (first == "[" && last == "]") || (first == "<" && last == ">")
            || trimmed.unicodeScalars.allSatisfy { ".…_-".unicodeScalars.contains($0) }
    }

    private var digits: Int {
        ThaiDigits.ascii(text).utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
    }

    private func isEmail(_ word: Substring) -> Bool {
        let parts = word.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        return parts[1].dropFirst().dropLast().contains(UInt8(ascii: "."))
    }

    private var hasLink: Bool {
        let bytes = Array(text.utf8).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        return ["http://", "https://", "www."].contains { start in
            let start = Array(start.utf8)
            guard bytes.count > start.count else { return false }
            return (0..<bytes.count - start.count).contains { at in start.indices.allSatisfy { bytes[at + $0] == start[$0] } }
        }
    }

    /// The days that the text names, since 1970.
    private var dates: [Int32] {
        // A date has up to five words: a day of the week, the day, the month, an era and the year.
        let words = text.split(whereSeparator: \.isWhitespace)
        var days: [Int32] = []
        for start in words.indices {
            for count in 1...5 where start + count <= words.count {
                let piece = words[start..<start + count].joined(separator: " ")
                let cell = FieldType.date.parse(piece.utf8.span, kind: .text)
                if case .date(let day) = cell.value { days.append(day) }
            }
        }
        return days
    }
}
