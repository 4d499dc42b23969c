/// A reading together with its trouble: what parsing and diagnosing share, so that they cannot disagree.
struct FieldOutcome: Sendable {
    /// The part that the checker's inner loop wants.
    var reading: FieldReading
    /// What is the matter; nil exactly when the verdict is valid.
    var trouble: FieldTrouble?
    /// Where: in symbols of the cell's `CompactText`, or in bytes if `isMarkedInBytes`; empty for the whole cell.
    var mark: Range<Int> = 0..<0
    /// Whether `mark` counts bytes of the cell.
    var isMarkedInBytes = false
    /// Whether it is about what the cell stores, not about what it shows.
    var isOfStored = false
    /// A number that the message mentions, such as the check digit that would be right.
    var fact: Int64 = 0

    /// A cell that is as it should be.
    static func valid(_ value: FieldValue, _ style: FieldStyle) -> FieldOutcome {
        FieldOutcome(reading: FieldReading(value: value, verdict: .valid, style: style))
    }

    /// A cell that holds nothing but blanks.
    static func blank(_ style: FieldStyle) -> FieldOutcome {
        .valid(.none, style.union(.blank))
    }

    /// A cell that is understood, with something to say about it.
    static func remark(
        _ trouble: FieldTrouble, _ value: FieldValue, _ style: FieldStyle, mark: Range<Int> = 0..<0, fact: Int64 = 0
    ) -> FieldOutcome {
        FieldOutcome(reading: FieldReading(value: value, verdict: .remark, style: style), trouble: trouble, mark: mark, fact: fact)
    }

    /// A cell without a value that can be used.
    static func invalid(_ trouble: FieldTrouble, _ style: FieldStyle, mark: Range<Int> = 0..<0, fact: Int64 = 0) -> FieldOutcome {
        FieldOutcome(reading: FieldReading(value: .none, verdict: .invalid, style: style), trouble: trouble, mark: mark, fact: fact)
    }

    /// The same, with a mark that counts bytes.
    func markedInBytes(_ range: Range<Int>) -> FieldOutcome {
        var outcome = self
        outcome.mark = range
        outcome.isMarkedInBytes = true
        return outcome
    }
}
