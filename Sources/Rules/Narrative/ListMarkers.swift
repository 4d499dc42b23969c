/// The numbers of lists in a text: `๑.`, `(๑)`, `๑)`.
struct ListMarker: Sendable {
    enum Style: Hashable, Sendable {
        case dot
        case enclosed
        case parenthesis
    }

    let range: Range<Int>
    let number: Int
    let style: Style
    /// Whether it numbers something only where the list goes on with it: it stands behind a word that may refer, or without a blank.
    var isDoubtful = false

    /// The markers of a passage; a number behind one of some words refers to something and numbers nothing.
    static func all(in passage: Passage, referring: PhraseSet) -> [ListMarker] {
        markers(in: passage, referring: referring).filter { !$0.isDoubtful }
    }

    /// The markers of a passage, those that may refer to something or be part of a word as well.
    static func markers(in passage: Passage, referring: PhraseSet) -> [ListMarker] {
        var found: [ListMarker] = []
        var at = 0
        while at < passage.key.count {
            if var marker = marker(passage, at: at) {
                let isOpen = marker.style == .enclosed || passage.isParted[at]
                marker.isDoubtful = !isOpen || referring.hit(passage, endingAt: at) != nil
                found.append(marker)
                at = marker.range.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    /// 40: longer lists are not numbered within a text, and years with two digits begin soon behind.
    private static let longest = 40

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
}
