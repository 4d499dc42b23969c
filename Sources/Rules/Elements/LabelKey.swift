import ThaiText

/// A line folded down to its letters, to be held against the names of data elements.
struct LabelKey: Sendable {
    private let bytes: [UInt8]
    private let line: String
    /// The text behind the first colon; nil without one.
    private let behindColon: String?
    /// The line up to its colon, folded.
    private let label: [UInt8]

    /// Whether a colon parts the line.
    var hasColon: Bool { behindColon != nil }

    init(_ text: String) {
        line = LabelKey.withoutLetter(text)
        bytes = LabelKey.folded(line)
        if let colon = line.unicodeScalars.firstIndex(where: { $0 == ":" || $0 == "：" }) {
            let rest = String(line.unicodeScalars[line.unicodeScalars.index(after: colon)...])
            // The colon of an address on the web parts nothing.
            behindColon = rest.utf8.starts(with: "//".utf8) ? nil : rest
            label = LabelKey.folded(String(line.unicodeScalars[..<colon]))
        } else {
            behindColon = nil
            label = bytes
        }
    }

    /// Folds a wording: no spaces, no punctuation, no number in front.
    static func folded(_ text: String) -> [UInt8] {
        let bytes = ThaiFolding.folded(text.utf8.span, options: [.dropSpaces, .dropPunctuation])
        let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
        return digits < bytes.count ? Array(bytes.dropFirst(digits)) : bytes
    }

    /// The line without a letter that numbers it, as in `ก. …` or `ก) …`; an abbreviation such as `ต.ค.` keeps it.
    private static func withoutLetter(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.first, (0x0E01...0x0E2E).contains(first.value), let second = scalars.dropFirst().first,
            second == "." || second == ")"
        else { return text }
        let rest = scalars.dropFirst(2)
        return rest.dropFirst().first == "." ? text : String(rest)
    }

    /// Whether the line, or its label, is just this.
    func isEqual(_ wording: [UInt8]) -> Bool { bytes == wording || label == wording }

    /// Whether the line begins so.
    func begins(_ wording: [UInt8]) -> Bool { bytes.starts(with: wording) }

    /// Whether this stands anywhere in the line.
    func contains(_ wording: [UInt8]) -> Bool {
        guard let first = wording.first, wording.count <= bytes.count else { return false }
        return (0...bytes.count - wording.count).contains { start in
            bytes[start] == first && wording.indices.allSatisfy { bytes[start + $0] == wording[$0] }
        }
    }

    /// What the line says behind the longest wording that it begins with; nothing when it says no more.
    func rest(behind wordings: [[UInt8]]) -> [String] {
        if let behindColon { return behindColon.allSatisfy(\.isWhitespace) ? [] : [behindColon] }
        let longest = wordings.filter { begins($0) }.map(\.count).max() ?? 0
        guard longest > 0, longest < bytes.count else { return [] }
        // As it is written: what is folded has lost the points of addresses and dates.
        var end = line.unicodeScalars.startIndex
        while end < line.unicodeScalars.endIndex, LabelKey.folded(String(line.unicodeScalars[..<end])).count < longest {
            end = line.unicodeScalars.index(after: end)
        }
        return [String(line.unicodeScalars[end...])]
    }

    /// The length of the longest wording that the line begins with; 0 when it begins with none.
    func longest(of wordings: [[UInt8]]) -> Int {
        wordings.filter { begins($0) }.map(\.count).max() ?? 0
    }
}
