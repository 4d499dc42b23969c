/// A table: keys and their values in the order of the document.
public struct TOMLTable: Sendable {
    /// How a table came to be.
    public enum Origin: Hashable, Sendable {
        /// By dotted keys such as `a.b = 1`, which make a table `a`.
        case dotted
        /// By its own `[header]` or `[[header]]`.
        case header
        /// By a longer header: `[a.b]` makes a table `a`.
        case implicit
        /// Between braces.
        case inline
        /// By the document itself.
        case root
    }

    /// The keys and values; keys that only head others, such as `a` in `[a.b]`, stand where they first appear.
    public let entries: [TOMLEntry]
    private let index: KeyIndex
    /// Where the table is declared: UTF-8 byte offsets, end excluded.
    ///
    /// The whole document for the root, the header with its brackets, an inline table with its braces;
    /// otherwise the part of the key that first named the table.
    public let span: Range<Int>
    /// How the table came to be.
    public let origin: Origin

    init(entries: [TOMLEntry], index: KeyIndex, origin: Origin, span: Range<Int>) {
        self.entries = entries
        self.index = index
        self.origin = origin
        self.span = span
    }

    /// Finds the value of a key, compared byte by byte as TOML does; by hashing where the table is large.
    public subscript(key: String) -> TOMLNode? {
        entry(key)?.node
    }

    /// Finds a key with its place and value.
    public func entry(_ key: String) -> TOMLEntry? {
        index.position(of: key, in: entries, key: \.key).map { entries[$0] }
    }
}

extension TOMLTable: Equatable {
    /// Tells whether two tables have the same entries at the same places.
    public static func == (left: TOMLTable, right: TOMLTable) -> Bool {
        left.entries == right.entries && left.origin == right.origin && left.span == right.span
    }
}

/// A key, its place and its value.
public struct TOMLEntry: Equatable, Sendable {
    /// The key without quotes and escapes.
    public let key: String
    /// Where the key is written, quotes included: UTF-8 byte offsets, end excluded; one part only of a dotted key.
    public let keySpan: Range<Int>
    /// The value.
    public let node: TOMLNode
}

extension TOMLTable {
    /// A table without entries, for a part of a document that is missing.
    public static let empty = TOMLTable(entries: [], index: KeyIndex(), origin: .implicit, span: 0..<0)
}
