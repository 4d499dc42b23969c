/// A cell's name in A1 style, 0-based; ECMA-376-1 §18.18.62.
struct CellReference: Equatable, Sendable {
    var row: Int
    var column: Int

    /// The columns and rows that a sheet has.
    static let columns = 16_384
    static let rows = 1_048_576

    /// Reads a name such as `XFD1048576`, dollar signs passed over; nil for anything else, also for names far beyond a sheet.
    @inline(__always)
    init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        var at = range.lowerBound
        let end = range.upperBound
        if at < end, bytes[at] == UInt8(ascii: "$") { at &+= 1 }
        var column = 0
        let firstLetter = at
        while at < end {
            let letter = (bytes[at] & 0xDF) &- 0x41
            guard letter < 26, bytes[at] >= 0x41 else { break }
            column = column &* 26 &+ Int(letter) &+ 1
            at &+= 1
            guard at &- firstLetter <= 7 else { return nil }
        }
        guard at > firstLetter else { return nil }
        if at < end, bytes[at] == UInt8(ascii: "$") { at &+= 1 }
        let firstDigit = at
        var row = 0
        while at < end {
            let digit = bytes[at] &- 0x30
            guard digit < 10 else { return nil }
            row = row &* 10 &+ Int(digit)
            at &+= 1
            guard at &- firstDigit <= 12 else { return nil }
        }
        guard at > firstDigit, row > 0 else { return nil }
        self.row = row &- 1
        self.column = column &- 1
    }

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Whether a sheet has such a cell.
    var isOnSheet: Bool { row < Self.rows && column < Self.columns }
}
