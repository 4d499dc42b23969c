/// A TOML document that has been read.
public struct TOMLDocument: Equatable, Sendable {
    /// The table that holds all others.
    public let root: TOMLTable

    /// Reads a document in UTF-8.
    ///
    /// - Throws: the first mistake, see ``TOML/parse(_:)``.
    public init(parsing bytes: [UInt8]) throws(TOMLError) {
        root = try TOML.parse(bytes)
    }
}
