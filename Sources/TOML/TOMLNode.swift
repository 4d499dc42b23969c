/// A value and the place where it is written.
public struct TOMLNode: Equatable, Sendable {
    /// The value.
    public let value: TOMLValue
    /// Where it is written: UTF-8 byte offsets into the document, end excluded.
    ///
    /// Quotes, brackets and braces belong to it. A table that is not inline has ``TOMLTable/span``;
    /// an array of tables has the header of its first table.
    public let span: Range<Int>
}

/// A value of any of TOML's types.
public enum TOMLValue: Equatable, Sendable {
    /// An array, or an array of tables made by `[[headers]]`.
    case array([TOMLNode])
    /// `true` or `false`.
    case boolean(Bool)
    /// A number with a fraction or exponent, an infinity, or not a number.
    case float(TOMLFloat)
    /// A whole number.
    case integer(Int64)
    /// A day without a time.
    case localDate(TOMLDate)
    /// A day and a time without an offset from UTC.
    case localDateTime(TOMLDateTime)
    /// A time without a day.
    case localTime(TOMLTime)
    /// A day and a time with an offset from UTC.
    case offsetDateTime(TOMLOffsetDateTime)
    /// A text in any of the four kinds of quotes.
    case string(TOMLString)
    /// A table in any of the ways to write one.
    case table(TOMLTable)
}
