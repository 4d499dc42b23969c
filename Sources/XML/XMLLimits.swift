/// How large the parts of a document may be that must be held in memory as a whole; text comes in pieces and needs no limit.
public struct XMLLimits: Sendable {
    /// 1,024 levels: the deepest office file seen has 40, and other parsers stop at 256 or 2,048.
    public static let defaultDepth = 1024
    /// 256 attributes on one element, namespace declarations counted: the roots of word-processor parts have about 40.
    public static let defaultAttributes = 256
    /// 1,000 bytes for one name, one reference or the XML declaration: names of office formats stay below 60.
    public static let defaultNameBytes = 1000
    /// 10 MB for one attribute value: drawings hold their pictures in one, as text.
    public static let defaultValueBytes = 10_000_000
    /// 20 MB for one tag with all its attributes: two of the largest values.
    public static let defaultTagBytes = 20_000_000

    /// The most elements that may be open at once.
    public var depth: Int
    /// The most attributes of one element; beyond 256 it counts as 256.
    public var attributes: Int
    /// The most bytes of one name, one reference, or the XML declaration.
    public var nameBytes: Int
    /// The most bytes of one attribute value as it is written.
    public var valueBytes: Int
    /// The most bytes of one tag.
    public var tagBytes: Int

    /// Sets limits.
    public init(
        depth: Int = defaultDepth, attributes: Int = defaultAttributes, nameBytes: Int = defaultNameBytes,
        valueBytes: Int = defaultValueBytes, tagBytes: Int = defaultTagBytes
    ) {
        self.depth = max(1, depth)
        self.attributes = min(max(0, attributes), Self.defaultAttributes)
        self.nameBytes = max(1, nameBytes)
        self.valueBytes = max(1, valueBytes)
        self.tagBytes = max(1, tagBytes)
    }
}
