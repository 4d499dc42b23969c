/// Blanks what a converter leaves in the text of a cell, so that every other byte stays where it stood.
///
/// Tags become spaces, those that end a line a line break; a check box becomes ☑ or ☐; `&amp;` and `&nbsp;` what they stand for;
/// signs of headings and of bold type become spaces.
enum MarkupBlanks {
    /// 400 bytes: a tag with every attribute that converters write.
    private static let longestTag = 400
    private static let lineTags: Set<String> = ["p", "br", "li", "ol", "ul", "div", "tr", "td", "h1", "h2", "h3", "h4"]

    /// The text with blanks for markup; as long as it was.
    static func blanked(_ text: [UInt8]) -> [UInt8] {
        var out = text
        var at = 0
        while at < out.count, out[at] == UInt8(ascii: "#") {
            out[at] = 0x20
            at += 1
        }
        while at < out.count {
            switch out[at] {
            case UInt8(ascii: "<"): at = blankTag(&out, at)
            case UInt8(ascii: "&"): at = blankReference(&out, at)
            case UInt8(ascii: "*") where at + 1 < out.count && out[at + 1] == UInt8(ascii: "*"):
                blank(&out, at..<at + 2)
                at += 2
            default: at += 1
            }
        }
        return out
    }

    private static func blank(_ out: inout [UInt8], _ range: Range<Int>) {
        for index in range { out[index] = 0x20 }
    }

    private static func blankTag(_ out: inout [UInt8], _ start: Int) -> Int {
        var name = start + 1
        if name < out.count, out[name] == UInt8(ascii: "/") { name += 1 }
        guard name < out.count, out[name] | 0x20 >= UInt8(ascii: "a"), out[name] | 0x20 <= UInt8(ascii: "z"),
            let close = out[name..<min(out.count, start + longestTag)].firstIndex(of: UInt8(ascii: ">"))
        else { return start + 1 }
        let inside = String(decoding: out[name..<close], as: UTF8.self).lowercased()
        let tag = String(inside.utf8.prefix { $0 != 0x20 && $0 != UInt8(ascii: "/") }) ?? ""
        blank(&out, start..<close + 1)
        if lineTags.contains(tag) { out[start] = UInt8(ascii: "\n") }
        if tag == "input", inside.firstRange(of: "checkbox") != nil {
            let isChecked = inside.firstRange(of: " checked") != nil
            let box: [UInt8] = isChecked ? [0xE2, 0x98, 0x91] : [0xE2, 0x98, 0x90]
            for offset in box.indices { out[start + offset] = box[offset] }
        }
        return close + 1
    }

    private static func blankReference(_ out: inout [UInt8], _ start: Int) -> Int {
        for (name, sign) in [("&amp;", UInt8(ascii: "&")), ("&nbsp;", 0x20)] where out[start...].starts(with: name.utf8) {
            blank(&out, start..<start + name.utf8.count)
            out[start] = sign
            return start + name.utf8.count
        }
        return start + 1
    }
}
