/// A character reference of HTML, such as `&amp;` or `&#3585;`.
struct CharacterReference {
    /// 10 bytes: `&#x10FFFF;`.
    private static let longest = 10
    /// The names that converters write; others stay as they are.
    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "apos": "'", "bull": "•", "gt": ">", "hellip": "…", "ldquo": "“", "lt": "<", "mdash": "—", "nbsp": "\u{A0}",
        "ndash": "–", "quot": "\"", "rdquo": "”",
    ]

    let scalar: Unicode.Scalar
    /// The offset behind its `;`.
    let end: Int

    /// Reads the reference that begins at an offset; nil when there is none that is known.
    init?(_ text: Span<UInt8>, at start: Int) {
        var at = start + 1
        while at < text.count, at - start < Self.longest, text[at] != UInt8(ascii: ";") {
            guard isASCIILetter(text[at]) || digitValue(text[at]) != nil || text[at] == UInt8(ascii: "#") else { return nil }
            at += 1
        }
        guard at < text.count, text[at] == UInt8(ascii: ";"), at > start + 1 else { return nil }
        var name = ""
        for offset in start + 1..<at { name.unicodeScalars.append(Unicode.Scalar(text[offset])) }
        end = at + 1
        if let known = Self.named[name] {
            scalar = known
            return
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        // A character that controls is no text.
        guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
        self.scalar = scalar
    }
}
