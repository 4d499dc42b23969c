/// The text of Markdown as people see it: marks of emphasis, code and links taken off.
enum MarkdownText {
    /// The text of a paragraph, trimmed; nil when it stands there just so.
    static func text(of bytes: [UInt8]) -> [UInt8]? {
        guard bytes.contains(where: isMark) else { return nil }
        var inline = MarkdownInline(bytes)
        let text = inline.run()
        return text == bytes ? nil : text
    }

    /// The text of a cell of a table of pipes, where a pipe has a backslash in front.
    static func text(ofCell cell: ArraySlice<UInt8>) -> [UInt8]? {
        var plain: [UInt8] = []
        var at = cell.startIndex
        while at < cell.endIndex {
            if cell[at] == UInt8(ascii: "\\"), at + 1 < cell.endIndex, cell[at + 1] == UInt8(ascii: "|") { at += 1 }
            plain.append(cell[at])
            at += 1
        }
        return text(of: plain) ?? (plain.count == cell.count ? nil : plain)
    }

    /// Whether a line holds comments and nothing else.
    static func isOnlyComments(_ line: ArraySlice<UInt8>) -> Bool {
        var at = line.startIndex
        while at < line.endIndex {
            if isBlank(line[at]) {
                at += 1
            } else if let end = commentEnd(line, at: at) {
                at = end
            } else {
                return false
            }
        }
        return true
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte >= 0x80 ? byte == 0xE2 : "&(*<[\\]_`~".utf8.contains(byte)
    }

    /// The offset behind a comment of HTML that begins at an offset; nil when none does, or it does not end.
    static func commentEnd(_ text: ArraySlice<UInt8>, at start: Int) -> Int? {
        guard text[start...].starts(with: "<!--".utf8) else { return nil }
        var at = start + 4
        while at + 3 <= text.endIndex {
            if text[at] == UInt8(ascii: "-"), text[at + 1] == UInt8(ascii: "-"), text[at + 2] == UInt8(ascii: ">") { return at + 3 }
            at += 1
        }
        return nil
    }
}
