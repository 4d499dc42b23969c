/// What a field type makes of one cell.
struct FieldReading: Hashable, Sendable {
    /// How a cell came out.
    enum Verdict: UInt8, Sendable {
        /// As it should be, or blank: whether a cell may be blank is its column's business.
        case valid
        /// Understood, with something to say about it; expressions may read the value.
        case remark
        /// Not understood, or not allowed; there is no value.
        case invalid
    }

    /// What it means; `none` when blank or invalid.
    var value: FieldValue
    /// How it came out.
    var verdict: Verdict
    /// How it is written.
    var style: FieldStyle

    /// Whether the cell holds nothing but blanks.
    var isBlank: Bool { style.contains(.blank) }
}

/// How a cell is written, so that a column that mixes styles can be found.
struct FieldStyle: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// Thai digits: ๐–๙.
    static let thaiDigits = FieldStyle(rawValue: 1 << 0)
    /// Arabic digits: 0–9.
    static let arabicDigits = FieldStyle(rawValue: 1 << 1)
    /// A year of the Buddhist Era.
    static let buddhistEra = FieldStyle(rawValue: 1 << 2)
    /// A year of the Common Era.
    static let commonEra = FieldStyle(rawValue: 1 << 3)
    /// A year of two digits.
    static let shortYear = FieldStyle(rawValue: 1 << 4)
    /// A date as a spreadsheet counts it, in days from 1900.
    static let serialDate = FieldStyle(rawValue: 1 << 5)
    /// Blanks before or after.
    static let untrimmed = FieldStyle(rawValue: 1 << 6)
    /// Characters that cannot be seen.
    static let zeroWidth = FieldStyle(rawValue: 1 << 7)
    /// SARA AM written as two characters.
    static let decomposedAm = FieldStyle(rawValue: 1 << 8)
    /// An apostrophe in front, the mark by which a spreadsheet is told that a number is text.
    static let apostrophe = FieldStyle(rawValue: 1 << 9)
    /// Separators between groups of digits.
    static let grouped = FieldStyle(rawValue: 1 << 10)
    /// A month written as a word.
    static let monthName = FieldStyle(rawValue: 1 << 11)
    /// Nothing but blanks.
    static let blank = FieldStyle(rawValue: 1 << 12)
    /// A number that a workbook stores as text.
    static let storedAsText = FieldStyle(rawValue: 1 << 13)
}
