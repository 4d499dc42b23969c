/// Makes strings of a cell's bytes, for messages and cures.
enum CellText {
    /// 80 characters: what still fits beside a message on one line of a wide terminal.
    static let longest = 80

    /// A range of bytes as a string, ill-formed UTF-8 repaired.
    static func string(_ cell: Span<UInt8>, _ range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        for at in range.clamped(to: 0..<cell.count) { bytes.append(cell[at]) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The cell as a message shows it: without blanks around it, cut where it is long.
    static func shown(_ cell: Span<UInt8>) -> String {
        let trim = TextTrim(cell)
        // Four bytes hold any character; more than that need not be decoded to know that it is cut.
        let text = string(cell, trim.start..<min(max(trim.start, trim.end), trim.start + 4 * longest + 4))
        guard let end = text.unicodeScalars.index(text.startIndex, offsetBy: longest, limitedBy: text.endIndex), end < text.endIndex else {
            return text
        }
        return String(text[..<end]) + "…"
    }
}
