import Diagnostics

/// A text as it reads in the middle of a line or a table cell of Markdown: harmless, on one line, and never markup, link or mention.
///
/// A backslash may stand before any ASCII punctuation, CommonMark 0.31 §2.4; `<`, `>` and `&` become entities, so that no HTML begins
/// even where Markdown is not understood. What GitHub adds is defused too: tables, `~~`, `$…$`, bare addresses.
func markdown(_ text: String) -> String {
    var bytes: [UInt8] = []
    let plain = Array(oneLine(text).utf8)
    for (index, byte) in plain.enumerated() {
        switch byte {
        case UInt8(ascii: "<"): bytes += "&lt;".utf8
        case UInt8(ascii: ">"): bytes += "&gt;".utf8
        case UInt8(ascii: "&"): bytes += "&amp;".utf8
        case UInt8(ascii: "@"): bytes += "&#64;".utf8
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "#"):
            bytes += [UInt8(ascii: "\\"), byte]
        case UInt8(ascii: ":") where index + 1 < plain.count && plain[index + 1] != UInt8(ascii: " "): bytes += "\\:".utf8
        case UInt8(ascii: ".") where bytes.suffix(3).map({ $0 | 0x20 }) == Array("www".utf8): bytes += "\\.".utf8
        default: bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// The first scalars of a text, with `…` where it goes on.
func shortened(_ text: String, to scalars: Int) -> String {
    guard let cut = text.unicodeScalars.index(text.startIndex, offsetBy: scalars, limitedBy: text.endIndex), cut < text.endIndex else {
        return text
    }
    return String(text.unicodeScalars[..<cut]) + "…"
}
