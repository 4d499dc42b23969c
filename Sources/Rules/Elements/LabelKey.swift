import ThaiText

/// A line folded down to its letters, to be held against the names of data elements.
struct LabelKey: Sendable {
    private let bytes: [UInt8]
    private let line: String
    /// The text behind the first colon; nil without one.
    private let behindColon: String?
    /// The line up to its colon, folded.
    private let label: [UInt8]
    /// The line folded with its points, by which abbreviations are told from words.
    private let pointed: [UInt8]
    /// The same of a line with the number of a part in front; nil of one without.
    private let whole: (bytes: [UInt8], pointed: [UInt8])?

    /// Whether a colon parts the line.
    var hasColon: Bool { behindColon != nil }

    /// Folds a line; with its points only where wordings have any that it may be held against.
    init(_ text: String, withPoints: Bool = true) {
        let lettered = LabelKey.withoutLetter(text)
        let part = LabelKey.withoutPart(lettered)
        line = part ?? lettered
        bytes = LabelKey.plain(line)
        pointed = withPoints && line.utf8.contains(Self.point) ? LabelKey.pointed(line) : bytes
        whole = part == nil ? nil : (LabelKey.plain(lettered), withPoints ? LabelKey.pointed(lettered) : [])
        if let colon = Self.colon(line) {
            let rest = String(line.unicodeScalars[line.unicodeScalars.index(after: colon)...])
            // The colon of an address on the web parts nothing.
            behindColon = rest.utf8.starts(with: "//".utf8) ? nil : rest
            label = LabelKey.plain(String(line.unicodeScalars[..<colon]))
        } else {
            behindColon = nil
            label = bytes
        }
    }

    /// The first colon of a line, of Latin or of wide letters.
    private static func colon(_ line: String) -> String.Index? {
        // Both have a byte that no letter of Thai has.
        guard line.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) else { return nil }
        return line.unicodeScalars.firstIndex { $0 == ":" || $0 == "：" }
    }

    /// Whether a folded wording is one with points.
    static func hasPoint(_ wording: [UInt8]) -> Bool { wording.contains(point) }

    /// Folds a wording: no spaces, no punctuation, no number in front; only an abbreviation of several parts keeps the points between
    /// them, for without them it might be the beginning of a word, as `มี.ค.` is of `มีค่า`.
    static func folded(_ text: String) -> [UInt8] {
        let parts = text.unicodeScalars.split(separator: ".")
        let isAbbreviation =
            parts.count > 1
            && parts.allSatisfy { part in
                part.count <= longestPart && part.allSatisfy { (0x0E01...0x0E4E).contains($0.value) }
            }
        return isAbbreviation ? pointed(text) : plain(text)
    }

    /// 3 letters and marks: the parts of abbreviations such as `เม.ย.` have no more.
    private static let longestPart = 3

    /// Folds each part between points, and puts the points between them again.
    private static func pointed(_ text: String) -> [UInt8] {
        let parts = text.unicodeScalars.split(separator: ".").map { plain(String(Substring($0))) }.filter { !$0.isEmpty }
        // A number in front of the line is no part of it.
        let isNumbered = parts.count > 1 && parts[0].allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        return Array(parts.dropFirst(isNumbered ? 1 : 0).joined(separator: [point]))
    }

    private static let point = UInt8(ascii: ".")

    private static func plain(_ text: String) -> [UInt8] {
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

    /// 8 letters and marks: the words for a part of a report, such as `ส่วนที่`, have no more.
    private static let longestWord = 8

    /// The line without a short word and its number in front, as in `ส่วนที่ 2 …`, which only number it; nil where there are none.
    private static func withoutPart(_ text: String) -> String? {
        let scalars = text.unicodeScalars.drop { $0 == "*" || $0 == "#" || $0 == " " }
        let word = scalars.prefix { (0x0E01...0x0E4E).contains($0.value) }
        guard (2...longestWord).contains(word.count) else { return nil }
        let number = scalars.dropFirst(word.count).drop { $0 == " " }
        let digits = number.prefix { ("0"..."9").contains($0) || ("๐"..."๙").contains($0) }
        let rest = number.dropFirst(digits.count)
        guard (1...2).contains(digits.count), rest.first.map({ " .:)".unicodeScalars.contains($0) }) ?? false else { return nil }
        let line = rest.drop { " .:)".unicodeScalars.contains($0) }
        return line.first.map { (0x0E01...0x0E4E).contains($0.value) } ?? false ? String(line) : nil
    }

    /// Whether the line, or its label, is just this.
    func isEqual(_ wording: [UInt8]) -> Bool {
        if wording.contains(Self.point) { return pointed == wording }
        return bytes == wording || label == wording
    }

    /// Whether the line begins so.
    func begins(_ wording: [UInt8]) -> Bool { (wording.contains(Self.point) ? pointed : bytes).starts(with: wording) }

    /// Whether this stands anywhere in the line.
    func contains(_ wording: [UInt8]) -> Bool {
        let bytes = wording.contains(Self.point) ? whole?.pointed ?? pointed : whole?.bytes ?? bytes
        guard let first = wording.first, wording.count <= bytes.count else { return false }
        return (0...bytes.count - wording.count).contains { start in
            bytes[start] == first && wording.indices.allSatisfy { bytes[start + $0] == wording[$0] }
        }
    }

    /// What the line says behind the longest wording that it begins with; nothing when it says no more.
    func rest(behind wordings: [[UInt8]]) -> [String] {
        if let behindColon { return behindColon.allSatisfy(\.isWhitespace) ? [] : [behindColon] }
        let longest = longest(of: wordings)
        guard longest > 0, longest < bytes.count else { return [] }
        // As it is written: what is folded has lost the points of addresses and dates.
        var end = line.unicodeScalars.startIndex
        while end < line.unicodeScalars.endIndex, LabelKey.plain(String(line.unicodeScalars[..<end])).count < longest {
            end = line.unicodeScalars.index(after: end)
        }
        return [String(line.unicodeScalars[end...])]
    }

    /// The length of the longest wording that the line begins with; 0 when it begins with none.
    func longest(of wordings: [[UInt8]]) -> Int {
        wordings.filter { begins($0) }.map { $0.count { $0 != Self.point } }.max() ?? 0
    }
}
