/// What a cell means, without any heap memory.
enum FieldValue: Hashable, Sendable {
    /// Nothing: the cell is blank, or says on purpose that there is no value.
    case none
    /// A whole number: a count, a year, an identifier.
    case integer(Int64)
    /// `coefficient` divided by ten to the power of `scale`.
    case decimal(coefficient: Int64, scale: UInt8)
    /// A day, counted from 1970-01-01.
    case date(Int32)
    /// A run of days, counted from 1970-01-01, both ends included.
    case period(from: Int32, to: Int32)
    /// A stretch of the cell's bytes, without the blanks around it.
    case text(start: Int32, length: Int32)
    /// A term, as an index into its vocabulary.
    case term(Int32)
    /// True or false.
    case boolean(Bool)
}
