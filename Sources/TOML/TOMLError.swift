/// The mistake that ended the reading of a document.
public struct TOMLError: Error, Hashable, Sendable {
    /// Where it is: UTF-8 byte offsets, end excluded; empty where something is missing at the end of a line.
    public let span: Range<Int>
    /// What it is.
    public let kind: Kind

    /// The place that the mistake collides with: where the key or table was first defined.
    public var first: Range<Int>? {
        switch kind {
        case .duplicateKey(_, let first), .notExtensible(_, _, let first), .tableRedefined(_, _, let first): first
        default: nil
        }
    }

    /// The mistakes there are.
    ///
    /// Texts are parts of the document, cut at 64 bytes; keys are whole; nothing in them is made harmless.
    public enum Kind: Hashable, Sendable {
        /// A carriage return without a line feed.
        case bareCarriageReturn
        /// A control character that must be escaped or left out.
        case controlCharacter(byte: UInt8)
        /// A key that has a value already, written with the parts above it.
        case duplicateKey(key: String, first: Range<Int>)
        /// A decimal integer outside -2^63 to 2^63-1, or another above it.
        case integerOutOfRange(text: String)
        /// An unquoted key with characters that need quotes.
        case invalidBareKey(text: String)
        /// A date or time that is not in the form of RFC 3339.
        case invalidDate(text: String)
        /// A backslash that begins no escape of TOML 1.0.0.
        case invalidEscape(text: String)
        /// A number that is not in the form of any.
        case invalidNumber(text: String)
        /// An escape for a surrogate or for a number above U+10FFFF.
        case invalidScalar(UInt32)
        /// A byte that is not UTF-8, or begins a sequence that is not.
        case invalidUTF8(byte: UInt8)
        /// A decimal number that begins with a needless zero.
        case leadingZero(text: String)
        /// An underscore that is not between two digits.
        case misplacedUnderscore(text: String)
        /// A value after which neither comma nor closing bracket stands.
        case missingComma(before: String)
        /// A key without an equals sign behind it.
        case missingEquals(key: String)
        /// Nothing where a key is needed.
        case missingKey
        /// Nothing where a value is needed.
        case missingValue
        /// A key in triple quotes.
        case multiLineKey
        /// An inline table that goes on in the next line.
        case newlineInInlineTable
        /// A string in single quotation marks that goes on in the next line.
        case newlineInString
        /// A day that the calendar lacks.
        case noSuchDate(text: String)
        /// An offset from UTC beyond 23:59.
        case noSuchOffset(text: String)
        /// A time that no clock shows.
        case noSuchTime(text: String)
        /// A key or header that would add to what may not grow.
        case notExtensible(key: String, existing: Existing, first: Range<Int>)
        /// A time that ends with the minutes.
        case secondsMissing(text: String)
        /// A byte order mark elsewhere than at the start.
        case strayByteOrderMark
        /// A header whose name is taken.
        case tableRedefined(key: String, existing: Existing, first: Range<Int>)
        /// More text where the line must end.
        case textAfterEnd(text: String)
        /// Tables and arrays in one another beyond the limit.
        case tooDeep(limit: Int)
        /// A comma before the closing brace.
        case trailingComma
        /// A comma where a value or key is needed.
        case unexpectedComma
        /// A word that is no value, such as a text without quotes.
        case unknownValue(text: String)
        /// An array without its closing bracket.
        case unterminatedArray
        /// A header without its closing bracket.
        case unterminatedHeader
        /// An inline table without its closing brace.
        case unterminatedInlineTable
        /// A string without its closing quote before the document ends.
        case unterminatedString
    }

    /// What a key stands for already.
    public enum Existing: Hashable, Sendable {
        /// An array in brackets.
        case array
        /// An array of tables made by `[[headers]]`.
        case arrayOfTables
        /// A table made by dotted keys.
        case dottedTable
        /// A table with a header of its own.
        case headerTable
        /// A table made by a longer header.
        case implicitTable
        /// A table in braces.
        case inlineTable
        /// Any other value.
        case value
    }
}
