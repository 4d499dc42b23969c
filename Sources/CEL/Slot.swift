/// One cell of a row, as a row program reads it.
public struct Slot: Hashable, Sendable {
    /// What the bits are.
    public enum Kind: UInt8, Sendable {
        case absent
        case bool
        case date
        case decimal
        case int
        case text
    }

    /// The integer, the decimal's coefficient, the date's days since 1970, 0 or 1 for a bool,
    /// or for a text its byte offset shifted left by 32 and its length in bytes.
    public var bits: Int64
    /// What the bits are.
    public var kind: Kind
    /// Digits after the point of a decimal, at most 18.
    public var scale: UInt8

    /// Makes a slot.
    public init(_ kind: Kind, bits: Int64 = 0, scale: UInt8 = 0) {
        self.bits = bits
        self.kind = kind
        self.scale = scale
    }

    /// Makes a text slot from a place in the row's bytes.
    public init(textAt offset: Int, length: Int) {
        self.init(.text, bits: Int64(offset) << 32 | Int64(length))
    }
}

/// What a check says about a row.
public enum RowOutcome: UInt8, Sendable {
    /// A cell that was read is blank.
    case absent
    /// The evaluation failed; `Program.evaluate` says why.
    case failed
    case `false`
    case `true`
    /// The result is no bool.
    case value
}

/// The result of a row program with its value.
public struct RowValue: Hashable, Sendable {
    /// As in `Slot`, but wide enough for every decimal; for an absent value the index of the variable.
    ///
    /// A text of the program itself has a negative offset; see `RowProgram.text(of:in:)`.
    public var bits: Int128 {
        wide.value
    }

    /// What the bits are; `absent` also for a failure.
    public let kind: Slot.Kind
    /// What it says as a check.
    public let outcome: RowOutcome
    /// Digits after the point of a decimal.
    public let scale: UInt8
    private let wide: Wide

    init(bits: Int128, kind: Slot.Kind, outcome: RowOutcome, scale: UInt8) {
        self.kind = kind
        self.outcome = outcome
        self.scale = scale
        wide = Wide(bits)
    }
}
