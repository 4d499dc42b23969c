/// A place where bytes stop being XML, and why.
public struct XMLError: Error, Hashable, Sendable {
    /// The 0-based byte offset of the trouble, counted from the first byte of the whole part.
    public let offset: Int
    /// What is wrong there.
    public let kind: Kind

    /// Makes an error of a kind at a byte offset.
    public init(offset: Int, kind: Kind) {
        self.offset = offset
        self.kind = kind
    }

    /// What can be wrong with XML, each case with its facts.
    public enum Kind: Hashable, Sendable {
        /// An XML declaration that breaks the grammar of XML 1.0 §2.8, or does not stand at the very beginning.
        case badDeclaration
        /// A namespace declaration that Namespaces in XML 1.0 §3 forbids; the prefix, empty for the default namespace.
        case badNamespace(prefix: String)
        /// A `&` that begins no reference.
        case badReference
        /// A `]]>` in text, XML 1.0 §2.4.
        case cdataEndInText
        /// A `--` inside a comment, XML 1.0 §2.5.
        case commentDashes
        /// A second root element, or text behind the first.
        case contentAfterRoot
        /// A document type declaration: entities and validation are refused altogether.
        case doctype
        /// An attribute twice on one element, its namespace counted.
        case duplicateAttribute(String)
        /// An encoding that is stated, but not that of the bytes.
        case encodingMismatch(stated: String)
        /// A character that XML 1.0 §2.2 forbids, or a reference to one.
        case illegalCharacter(UInt32)
        /// A name with a character that no name may have there, or with a misplaced colon.
        case illegalName(String)
        /// A byte that is not UTF-8.
        case invalidUTF8(UInt8)
        /// Half a surrogate pair, or half a unit.
        case invalidUTF16
        /// A `<` in an attribute value.
        case lessThanInValue
        /// An end tag of another element than the one that is open.
        case mismatchedEndTag(expected: String, found: String)
        /// No element at all.
        case noRoot
        /// Text before the root element.
        case textBeforeRoot
        /// More open elements than the limit.
        case tooDeep(limit: Int)
        /// Something larger than the limit.
        case tooLarge(Container, limit: Int)
        /// More attributes on one element than the limit.
        case tooManyAttributes(limit: Int)
        /// A byte where something else must stand.
        case unexpected(UInt8, expected: Expectation)
        /// A prefix that no namespace is declared for.
        case unknownPrefix(String)
        /// A reference to an entity other than the five of XML 1.0 §4.6.
        case unknownEntity(String)
        /// An encoding that cannot be read.
        case unsupportedEncoding(String)
        /// A part that ends inside something; the offset is where that began.
        case unterminated(Container)
        /// A part that ends while an element is open.
        case unterminatedElement(String)
    }

    /// What can be left open or be too large.
    public enum Container: Hashable, Sendable {
        case cdata, comment, declaration, instruction, name, reference, tag, value
    }

    /// What may stand at a place.
    public enum Expectation: Hashable, Sendable {
        case attributeOrTagEnd, equals, markup, name, quote, space, tagEnd
    }
}
