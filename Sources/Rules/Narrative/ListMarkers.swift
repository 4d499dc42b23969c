/// The numbers of lists in a text: `๑.`, `(๑)`, `๑)`, `๕.๑`.
struct ListMarker: Sendable {
    enum Style: Hashable, Sendable {
        case dot
        case enclosed
        case parenthesis
        /// A number within a number.
        case part(of: Int)
    }

    let range: Range<Int>
    let number: Int
    let style: Style
    /// Whether it numbers something only where the list goes on with it: it stands behind a word that may refer, without a blank, in a
    /// bracket that it closes, or in front of a unit.
    var isDoubtful = false

    /// Whether it is a number within a number.
    var isPart: Bool { if case .part = style { true } else { false } }

    /// The markers of a passage; a number behind one of some words refers to something and numbers nothing.
    static func all(in passage: Passage, referring: PhraseSet) -> [ListMarker] {
        markers(in: passage, referring: referring).filter { !$0.isDoubtful }
    }

    /// The markers of a passage, those that may refer to something or be part of a word as well.
    static func markers(in passage: Passage, referring: PhraseSet) -> [ListMarker] {
        guard passage.hasDigits else { return [] }
        var found: [ListMarker] = []
        var at = 0
        while at < passage.key.count {
            if var marker = marker(passage, at: at) {
                let isOpen = marker.style == .enclosed || passage.isParted[at] && !isEnclosed(passage, at)
                marker.isDoubtful = !isOpen || referring.hit(passage, endingAt: at) != nil
                found.append(marker)
                at = marker.range.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    /// The marker that a passage, or a line of it, begins with.
    static func first(of passage: Passage, at start: Int = 0) -> ListMarker? {
        start < passage.key.count ? marker(passage, at: start) ?? part(passage, at: start) : nil
    }

    /// 40: longer lists are not numbered within a text, and years with two digits begin soon behind.
    private static let longest = 40
    /// 30 signs: a bracket that encloses a number with a word or two is no longer.
    private static let bracket = 30

    private static func marker(_ passage: Passage, at start: Int) -> ListMarker? {
        let key = passage.key
        let isEnclosed = key[start] == UInt16(sign: "(")
        // Without a blank in front, only behind a Thai letter: no part of a number or an address.
        guard isEnclosed || passage.isParted[start] || start > 0 && key[start].isDigit && key[start - 1].isThai,
            let number = passage.number(at: isEnclosed ? start + 1 : start),
            number.end < key.count,
            number.end - start <= 3, number.value > 0, number.value <= longest
        else { return nil }
        let sign = key[number.end]
        if sign == UInt16(sign: ")") {
            return ListMarker(range: start..<number.end + 1, number: number.value, style: isEnclosed ? .enclosed : .parenthesis)
        }
        guard !isEnclosed, sign == UInt16(sign: "."), number.end + 1 < key.count, !key[number.end + 1].isDigit else { return nil }
        return ListMarker(range: start..<number.end + 1, number: number.value, style: .dot)
    }

    /// Whether a number stands in a bracket that was opened a little in front of it.
    private static func isEnclosed(_ passage: Passage, _ at: Int) -> Bool {
        for place in (max(0, at - bracket)..<at).reversed() {
            if passage.key[place] == UInt16(sign: ")") || passage.isBroken[place + 1] { return false }
            if passage.key[place] == UInt16(sign: "(") { return true }
        }
        return false
    }

    /// A number of two parts with a word behind it; a point or a bracket may end it, and another begin it.
    static func part(_ passage: Passage, at start: Int) -> ListMarker? {
        let key = passage.key
        let isEnclosed = key[start] == UInt16(sign: "(")
        guard let first = passage.number(at: isEnclosed ? start + 1 : start), 1...longest ~= first.value, first.end + 1 < key.count,
            key[first.end] == UInt16(sign: "."), !passage.isParted[first.end], !passage.isParted[first.end + 1],
            key[first.end + 1] != UInt16(sign: "0"), let second = passage.number(at: first.end + 1), 1...longest ~= second.value,
            second.end < key.count
        else { return nil }
        let isClosed = key[second.end] == UInt16(sign: ")") || !isEnclosed && key[second.end] == UInt16(sign: ".")
        let end = isClosed ? second.end + 1 : second.end
        guard isClosed || !isEnclosed, end < key.count, key[end].isThai || key[end].isLatin, passage.isParted[end] else { return nil }
        return ListMarker(range: start..<end, number: second.value, style: .part(of: first.value))
    }
}
