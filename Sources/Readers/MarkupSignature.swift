/// Text that an office program writes for itself, known by its first lines: read as plain text it would be nonsense.
enum MarkupSignature: Hashable, Sendable, CaseIterable {
    /// An XML spreadsheet of Excel 2003, as older systems export it, mostly named .xls.
    case excelXML
    /// An OpenDocument file that is one piece of XML instead of an archive.
    case flatOpenDocument
    /// A web page with its pictures in one file, MHTML.
    case webArchive
    /// A Word document that is one piece of XML instead of an archive.
    case wordXML
    /// Any other XML.
    case xml

    /// 4 KiB are looked at: declarations and comments in front of the first element take less.
    private static let headBytes = 4 << 10

    /// Recognises a text by its beginning; nil for one that is read.
    init?(text: some Sequence<UInt8>) {
        let head = Array(text.prefix(Self.headBytes))
        var rest = head[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        rest = rest.drop(while: isBlank)
        guard rest.first == UInt8(ascii: "<") else {
            guard Self.isMail(rest) else { return nil }
            self = .webArchive
            return
        }
        let isDeclared = rest.starts(with: "<?xml".utf8)
        guard let root = Self.root(of: rest) else { return nil }
        let isSpreadsheet = Self.contains("urn:schemas-microsoft-com:office:spreadsheet", in: head)
        switch root.split(separator: ":").last {
        case "Workbook" where isSpreadsheet: self = .excelXML
        case "document" where Self.contains("urn:oasis:names:tc:opendocument", in: head): self = .flatOpenDocument
        case "package" where Self.contains("http://schemas.microsoft.com/office/2006/xmlPackage", in: head): self = .wordXML
        case "wordDocument": self = .wordXML
        default:
            // A page may call itself XML.
            guard isDeclared, !HTMLDetection.isPage(head), !HTMLDetection.beginsLikePage(head) else { return nil }
            self = .xml
        }
    }

    /// Whether a text begins with the header of a message of several parts, RFC 2045 §4 and RFC 2557.
    private static func isMail(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.starts(with: "MIME-Version:".utf8) || text.starts(with: "From:".utf8) else { return false }
        return contains("multipart/related", in: Array(text))
    }

    /// The name of the first element; nil where what stands in front of it does not end, or it is declared as a web page.
    private static func root(of text: ArraySlice<UInt8>) -> String? {
        var rest = text
        while rest.first == UInt8(ascii: "<"), let second = rest.dropFirst().first {
            guard second == UInt8(ascii: "?") || second == UInt8(ascii: "!") else {
                let name = rest.dropFirst().prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
                return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
            }
            let isComment = rest.starts(with: "<!--".utf8)
            var end = rest.startIndex
            while end < rest.endIndex, !(isComment ? rest[end...].starts(with: "-->".utf8) : rest[end] == UInt8(ascii: ">")) { end += 1 }
            guard end < rest.endIndex else { return nil }
            rest = rest[(end + (isComment ? 3 : 1))...].drop(while: isBlank)
        }
        return nil
    }

    private static func contains(_ word: String, in text: [UInt8]) -> Bool {
        let word = Array(word.utf8)
        guard text.count >= word.count else { return false }
        return (0...text.count - word.count).contains { text[$0] == word[0] && text[$0..<$0 + word.count].elementsEqual(word) }
    }
}
