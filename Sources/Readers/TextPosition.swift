import Diagnostics

/// A 1-based line and a 1-based column in Unicode scalars.
struct TextPosition: Hashable {
    var line: Int32 = 1
    var column: Int32 = 1

    /// Moves over text; lines end at LF, CR LF or a lone CR, so a range must not end between CR and LF.
    mutating func advance(over bytes: [UInt8], _ range: Range<Int>) {
        let text = bytes.span
        var at = range.lowerBound
        while at < range.upperBound {
            let (end, scalars) = WordScan.lineEnd(in: text, at..<range.upperBound)
            column = Int32(clamping: Int(column) + scalars)
            guard end < range.upperBound else { return }
            at = end + 1
            if text[end] == UInt8(ascii: "\r"), at < text.count, text[at] == UInt8(ascii: "\n") { continue }
            line = nextLine(line)
            column = 1
        }
    }
}

/// The number of the next line; the last that fits stays.
@inline(__always)
func nextLine(_ line: Int32) -> Int32 {
    line == .max ? .max : line + 1
}
