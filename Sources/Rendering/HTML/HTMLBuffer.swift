import Diagnostics

/// Appends HTML to bytes: what is markup is written in the source, everything else is escaped here.
struct HTMLBuffer {
    /// What is written and not yet handed on.
    var bytes: [UInt8] = []

    /// Appends markup, which no text of a file is ever part of.
    mutating func raw(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends a text as it reads in an element or an attribute between quotation marks: on one line, and never markup.
    ///
    /// Control and bidirectional characters become pictures or U+FFFD, so that nothing is left that HTML forbids.
    mutating func text(_ text: String) {
        append(escaping: oneLine(text))
    }

    /// Appends a number.
    mutating func number(_ number: Int) {
        bytes.append(number: number)
    }

    /// Appends ` name="value"`.
    mutating func attribute(_ name: StaticString, _ value: String) {
        raw(" ")
        raw(name)
        raw("=\"")
        text(value)
        raw("\"")
    }

    /// Appends ` name="prefix42"`.
    mutating func attribute(_ name: StaticString, _ prefix: StaticString, _ number: Int) {
        raw(" ")
        raw(name)
        raw("=\"")
        raw(prefix)
        self.number(number)
        raw("\"")
    }

    /// Appends an element that holds a text alone; `opening` is its tag with what belongs there.
    mutating func element(_ opening: StaticString, _ text: String, _ closing: StaticString) {
        raw(opening)
        self.text(text)
        raw(closing)
    }

    /// Appends a text of which stretches are marked, as scalars counted from its beginning.
    mutating func marked(_ excerpt: TextExcerpt) {
        let scalars = Array(excerpt.text.unicodeScalars)
        if excerpt.isCutBefore { raw("…") }
        var at = 0
        for marking in excerpt.markings where marking.mark != .unmarked {
            let start = min(max(marking.range.lowerBound, at), scalars.count)
            let end = min(max(marking.range.upperBound, start), scalars.count)
            append(scalars[at..<start])
            raw(marking.mark == .primary ? "<mark class=\"primary\">" : "<mark class=\"secondary\">")
            // A mark between two characters, where something is missing, still shows.
            if start == end { raw("\u{200B}") } else { append(scalars[start..<end]) }
            raw("</mark>")
            at = end
        }
        append(scalars[at...])
        if excerpt.isCutAfter { raw("…") }
    }

    private mutating func append(_ scalars: ArraySlice<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        text(String(view))
    }

    private mutating func append(escaping plain: String) {
        for byte in plain.utf8 {
            switch byte {
            case UInt8(ascii: "&"): raw("&amp;")
            case UInt8(ascii: "<"): raw("&lt;")
            case UInt8(ascii: ">"): raw("&gt;")
            case UInt8(ascii: "\""): raw("&quot;")
            case UInt8(ascii: "'"): raw("&#39;")
            default: bytes.append(byte)
            }
        }
    }
}
