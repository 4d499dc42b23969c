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

    /// The markers of a passage; a number behind one of some words refers to something and numbers nothing.
    static func all(in passage: Passage, referring: PhraseSet) -> [ListMarker] {
        var found: [ListMarker] = []
        var at = 0
        while at < passage.key.count {
            if let marker = marker(passage, at: at), referring.hit(passage, endingAt: at) == nil {
                found.append(marker)
                at = marker.range.upperBound
            } else {
                at += 1
            }
        }
        return found
    }

    private static func marker(_ passage: Passage, at start: Int) -> ListMarker? {
        let key = passage.key
        let isEnclosed = key[start] == UInt16(sign: "(")
        guard isEnclosed || passage.isParted[start], let number = passage.number(at: isEnclosed ? start + 1 : start),
            number.end < key.count,
            number.end - start <= 3, number.value > 0
        else { return nil }
        let sign = key[number.end]
        if sign == UInt16(sign: ")") {
            return ListMarker(range: start..<number.end + 1, number: number.value, style: isEnclosed ? .enclosed : .parenthesis)
        }
        guard !isEnclosed, sign == UInt16(sign: "."), number.end + 1 < key.count, !key[number.end + 1].isDigit else { return nil }
        return ListMarker(range: start..<number.end + 1, number: number.value, style: .dot)
    }
}
