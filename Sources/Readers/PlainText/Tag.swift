/// A tag of HTML inside of text, as converters leave them: its name, what it means for the text, and where it ends.
struct Tag {
    /// What a tag means for the text around it.
    enum Meaning: Equatable {
        /// Nothing: it only dresses the text.
        case dress
        /// What follows begins a line.
        case line
        /// A check box.
        case box(isChecked: Bool)
    }

    /// 1,000 bytes: a tag with a style has two hundred.
    private static let longest = 1_000
    /// The tags that only dress text; tables stay as they are, for what they hold is no running text.
    private static let dresses: Set<String> = [
        "a", "abbr", "b", "big", "center", "cite", "code", "del", "em", "font", "i", "img", "ins", "label", "mark", "s", "small", "span",
        "strike", "strong", "sub", "sup", "tt", "u",
    ]
    /// The tags that begin a line.
    private static let lines: Set<String> = [
        "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "ul",
    ]

    let meaning: Meaning
    /// The offset behind its `>`.
    let end: Int

    /// Reads the tag that begins at an offset; nil when there is none that is known.
    init?(_ text: Span<UInt8>, at start: Int) {
        var at = start + 1
        if at < text.count, text[at] == UInt8(ascii: "/") { at += 1 }
        var name: [UInt8] = []
        while at < text.count, name.count < 12, isASCIILetter(text[at]) || !name.isEmpty && digitValue(text[at]) != nil {
            name.append(text[at] | (isASCIILetter(text[at]) ? 0x20 : 0))
            at += 1
        }
        guard !name.isEmpty, at < text.count, isBlank(text[at]) || text[at] == UInt8(ascii: "/") || text[at] == UInt8(ascii: ">") else {
            return nil
        }
        let attributes = at
        var quote: UInt8?
        while at < text.count, quote != nil || text[at] != UInt8(ascii: ">") {
            guard at - start < Self.longest, quote != nil || text[at] != UInt8(ascii: "<") else { return nil }
            if let open = quote {
                if text[at] == open { quote = nil }
            } else if text[at] == UInt8(ascii: "\"") || text[at] == UInt8(ascii: "'") {
                quote = text[at]
            }
            at += 1
        }
        guard at < text.count else { return nil }
        end = at + 1
        let known = String(decoding: name, as: UTF8.self)
        if known == "input" {
            let words = Self.words(text, attributes..<at)
            guard words.contains("checkbox") || words.contains("radio") else { return nil }
            meaning = .box(isChecked: words.contains("checked"))
        } else if Self.dresses.contains(known) {
            meaning = .dress
        } else if Self.lines.contains(known) {
            meaning = .line
        } else {
            return nil
        }
    }

    /// The words of attributes, in lower case: names and values alike.
    private static func words(_ text: Span<UInt8>, _ range: Range<Int>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for at in range {
            if isASCIILetter(text[at]) {
                word.append(text[at] | 0x20)
            } else if !word.isEmpty {
                words.append(String(decoding: word, as: UTF8.self))
                word = []
            }
        }
        return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
    }
}

/// Whether a byte is a letter of ASCII.
func isASCIILetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
}

/// The value of a digit of ASCII.
func digitValue(_ byte: UInt8) -> Int? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte) - 0x30 : nil
}
