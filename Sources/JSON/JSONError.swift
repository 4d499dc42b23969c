/// A place where bytes stop being JSON, and why.
public struct JSONError: Error, Equatable, Sendable {
    /// The 0-based byte offset of the trouble, counted from the first byte of the whole input.
    public let offset: Int
    /// What is wrong there.
    public let kind: Kind

    /// Makes an error of a kind at a byte offset.
    public init(offset: Int, kind: Kind) {
        self.offset = offset
        self.kind = kind
    }

    /// What can be wrong with JSON text, each case with its facts.
    public enum Kind: Equatable, Sendable {
        /// An escape with a letter that RFC 8259 §7 does not know.
        case badEscape(UInt8)
        /// A number that breaks the grammar of RFC 8259 §6.
        case badNumber(NumberFault)
        /// A `\u` without four hexadecimal digits after it.
        case badUnicodeEscape
        /// A control character that stands in a string without an escape.
        case controlCharacter(UInt8)
        /// Nothing but white space.
        case empty
        /// A byte that is not UTF-8.
        case invalidUTF8(UInt8)
        /// More nested arrays and objects than the limit.
        case tooDeep(limit: Int)
        /// A comma before a closing bracket; the offset is that of the comma.
        case trailingComma
        /// A byte after the end of the value.
        case trailingContent(UInt8)
        /// A byte where something else must stand.
        case unexpected(UInt8, expected: Expectation)
        /// A bare word other than `true`, `false` and `null`; the offset is that of its first letter.
        case unknownWord
        /// Input that ends inside something; `began` is the byte offset where that opened.
        case unterminated(Container, began: Int)
    }

    /// What can be left open at the end of the input.
    public enum Container: Equatable, Sendable {
        case array, key, object, string
    }

    /// What may stand at a place.
    public enum Expectation: Equatable, Sendable {
        case colon, commaOrArrayEnd, commaOrObjectEnd, key, keyOrObjectEnd, value, valueOrArrayEnd
    }

    /// How a number can break the grammar.
    public enum NumberFault: Equatable, Sendable {
        case leadingZero, noDigitAfterExponent, noDigitAfterMinus, noDigitAfterPoint
    }
}
