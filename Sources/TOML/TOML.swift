/// Reads TOML 1.0.0.
public enum TOML {
    /// 200 levels of tables and arrays: people write fewer than ten, and reading uses the stack.
    public static let depthLimit = 200

    /// Reads a whole document, keeping the place of every key and value.
    ///
    /// A byte order mark at the very start is skipped; all places count from the first byte all the same.
    /// Cost is linear in the size of the document.
    /// - Parameter bytes: the document in UTF-8.
    /// - Returns: the root table.
    /// - Throws: the first mistake. Bytes that are not UTF-8 come before all others, because they make the rest doubtful.
    public static func parse(_ bytes: [UInt8]) throws(TOMLError) -> TOMLTable {
        if let span = fault(in: bytes) {
            throw TOMLError(span: span, kind: .invalidUTF8(byte: bytes[span.lowerBound]))
        }
        var parser = Parser(bytes: bytes)
        return try parser.document()
    }

    /// The first bytes that are not UTF-8: as much as began well, at least one byte.
    private static func fault(in bytes: [UInt8]) -> Range<Int>? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets
        }
    }
}
