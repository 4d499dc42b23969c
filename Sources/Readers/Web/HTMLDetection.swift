/// Tells web pages by how they begin.
enum HTMLDetection {
    /// How pages begin beyond doubt, whatever the file's name.
    private static let certain = ["<!doctype html", "<html"]
    /// How saved tables and parts of pages begin; in plain text such a beginning may stand for itself.
    private static let likely = ["<body", "<div", "<head", "<meta", "<style", "<table", "<title"]

    /// Whether a text is a web page by its first mark-up.
    static func isPage(_ text: [UInt8]) -> Bool {
        begins(text, with: certain)
    }

    /// Whether a text is likely a web page or a part of one.
    static func beginsLikePage(_ text: [UInt8]) -> Bool {
        begins(text, with: likely)
    }

    /// The encoding that a `<meta>` states, where that is one that can be decoded; HTML §13.2.3.2 looks at 1,024 bytes, some pages need more.
    static func statedEncoding(_ head: [UInt8]) -> TextEncoding? {
        let lower = head.prefix(4096).map(\.lowered)
        let key = Array("charset=".utf8)
        guard lower.first(where: { !$0.isHTMLSpace }) != nil, lower.contains(UInt8(ascii: "<")) else { return nil }
        var at = 0
        while at + key.count < lower.count {
            guard lower[at] == key[0], lower[at..<at + key.count].elementsEqual(key) else {
                at += 1
                continue
            }
            let rest = lower[(at + key.count)...].drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0.isHTMLSpace }
            let name = rest.prefix { $0.isHTMLLetter || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            switch String(decoding: name, as: UTF8.self) {
            case "cp874", "iso-8859-11", "tis-620", "tis620", "windows-874", "x-windows-874": return .windows874
            case "utf-8", "utf8": return .utf8
            default: return nil
            }
        }
        return nil
    }

    private static func begins(_ text: [UInt8], with words: [String]) -> Bool {
        var rest = text[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        // Comments and an XML declaration may stand before.
        while true {
            rest = rest.drop(while: isBlank)
            if rest.starts(with: "<!--".utf8), let end = end(of: "-->", in: rest) {
                rest = rest[end...]
            } else if rest.starts(with: "<?".utf8), let end = end(of: ">", in: rest) {
                rest = rest[end...]
            } else {
                break
            }
        }
        return words.contains { word in
            let length = word.utf8.count
            guard rest.count >= length, rest.prefix(length).elementsEqual(word.utf8, by: { $0.lowered == $1 }) else { return false }
            guard let next = rest.dropFirst(length).first else { return true }
            return next.isHTMLSpace || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
        }
    }

    private static func end(of mark: StaticString, in text: ArraySlice<UInt8>) -> Int? {
        let mark = Array("\(mark)".utf8)
        var at = text.startIndex
        while at + mark.count <= text.endIndex {
            if text[at] == mark[0], text[at..<at + mark.count].elementsEqual(mark) { return at + mark.count }
            at += 1
        }
        return nil
    }
}
