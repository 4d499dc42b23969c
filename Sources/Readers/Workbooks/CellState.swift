import XML

/// How a cell stores what it holds; ECMA-376-1 §18.18.11.
enum CellType: UInt8 {
    case number
    case boolean
    case date
    case error
    case shared
    /// A text of its own, or a formula's.
    case text

    var isText: Bool { self == .text }

    /// Reads the type of a cell; a number where it says nothing known.
    @inline(__always)
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        guard range.count == 1 else {
            self = range.count == 3 || range.count == 9 ? .text : .number
            return
        }
        switch bytes[range.lowerBound] {
        case UInt8(ascii: "s"): self = .shared
        case UInt8(ascii: "b"): self = .boolean
        case UInt8(ascii: "d"): self = .date
        case UInt8(ascii: "e"): self = .error
        default: self = .number
        }
    }
}

/// The cell that is being read.
struct CellState {
    var isOpen = false
    /// Whether it has a place on the sheet.
    var isReadable = true
    var column = 0
    var style = 0
    var type = CellType.number
    var hasFormula = false
    /// Whether `v` holds anything.
    var hasValue = false
    /// Whether there is a text, which may be empty.
    var hasText = false
    var isInline = false
    /// Whether that text is one of `is`.
    var hasInlineText = false
    var phoneticDepth = 0
    /// The number of a shared text, and whether it is one.
    var number = 0
    var isIndex = true
    /// The bytes of the value of other cells.
    var value: [UInt8] = []

    /// Begins a cell in a column.
    @inline(__always)
    mutating func begin(column: Int) {
        isOpen = true
        isReadable = true
        self.column = column
        style = 0
        type = .number
        hasFormula = false
        hasValue = false
        hasText = false
        isInline = false
        hasInlineText = false
        phoneticDepth = 0
        number = 0
        isIndex = true
        value.removeAll(keepingCapacity: true)
    }

    /// Takes a piece of the text of `v`.
    @inline(__always)
    mutating func take(_ xml: borrowing XMLTokenizer, _ text: inout CellText) {
        let range = xml.text
        hasValue = true
        switch type {
        case .text:
            text.append(xml.bytes[range])
        case .shared:
            let bytes = xml.bytes.span
            for index in range {
                let digit = bytes[index] &- 0x30
                if digit < 10 {
                    number = min(number &* 10 &+ Int(digit), 1 << 40)
                } else if !isBlank(bytes[index]) {
                    isIndex = false
                }
            }
        default:
            // No number is longer than 400 digits; the rest of a longer one is not needed to tell that it is none.
            if value.count < 1_024 { value += xml.bytes[range].prefix(1_024) }
        }
    }
}
