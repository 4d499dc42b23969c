/// A format that can be read.
public enum InputFormat: String, CaseIterable, Hashable, Sendable {
    /// Delimited text, whatever the delimiter.
    case csv
    /// A word-processor document of Office Open XML, ECMA-376.
    case docx
    /// A web page.
    case html
    /// JSON, RFC 8259.
    case json
    /// Markdown: CommonMark with the tables of GitHub.
    case markdown
    /// A spreadsheet of OpenDocument, ISO/IEC 26300.
    case ods
    /// A word-processor document of OpenDocument, ISO/IEC 26300.
    case odt
    /// Plain text with paragraphs and tables of tab-separated cells.
    case text
    /// A workbook of Excel, macros passed over.
    case xlsx

    /// Recognises a text file by its first bytes, then by its name; nil when the bytes are no text at all.
    public static func detect(path: String, head: [UInt8]) -> InputFormat? {
        guard FileSignature(head: head) == nil else { return nil }
        return detect(path: path, text: head)
    }

    /// Recognises a format by the beginning of its text, then by the file's name.
    static func detect(path: String, text: [UInt8]) -> InputFormat {
        let suffix = pathSuffix(path)
        if suffix == "json" || suffix == "geojson" || looksLikeJSON(text) { return .json }
        if HTMLDetection.isPage(text) { return .html }
        switch suffix {
        case "htm", "html", "xhtml": return .html
        case "markdown", "md": return .markdown
        case "text", "txt": return .text
        default: return HTMLDetection.beginsLikePage(text) ? .html : .csv
        }
    }

    /// Whether a text begins with a brace or bracket and what JSON allows behind it.
    private static func looksLikeJSON(_ text: [UInt8]) -> Bool {
        var rest = text[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        rest = rest.drop(while: isBlank)
        guard let first = rest.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return false }
        guard let next = rest.dropFirst().drop(while: isBlank).first else { return true }
        if first == UInt8(ascii: "{") { return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}") }
        return next == UInt8(ascii: "{") || next == UInt8(ascii: "[") || next == UInt8(ascii: "]")
    }
}

/// The letters behind the last full stop of a file's name, in lower case; empty when there are none.
func pathSuffix(_ path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    let letters = name[name.index(after: dot)...].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return String(decoding: letters, as: UTF8.self)
}
