import TOML

/// A document with the stretch ⟦that is wrong⟧ marked, and at will the ⟪first⟫ place that it collides with.
struct MarkedText {
    var bytes: [UInt8] = []
    var first: Range<Int>?
    var span: Range<Int>?

    init(_ text: String) {
        var starts: [Unicode.Scalar: Int] = [:]
        for scalar in text.unicodeScalars {
            switch scalar {
            case "⟦", "⟪": starts[scalar] = bytes.count
            case "⟧": span = starts["⟦"].map { $0..<bytes.count }
            case "⟫": first = starts["⟪"].map { $0..<bytes.count }
            default: bytes += Array(String(scalar).utf8)
            }
        }
    }
}

/// Reads a document that a test has written.
func parse(_ text: String) throws(TOMLError) -> TOMLTable {
    try TOML.parse(Array(text.utf8))
}

/// Cuts a stretch out of a document.
func cut(_ span: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[span], as: UTF8.self)
}

extension TOMLTable {
    /// Finds a string by its key.
    func string(_ key: String) -> TOMLString? {
        guard case .string(let string) = self[key]?.value else { return nil }
        return string
    }

    /// Finds a table by its key.
    func table(_ key: String) -> TOMLTable? {
        guard case .table(let table) = self[key]?.value else { return nil }
        return table
    }

    /// Finds an array by its key.
    func array(_ key: String) -> [TOMLNode]? {
        guard case .array(let items) = self[key]?.value else { return nil }
        return items
    }
}
