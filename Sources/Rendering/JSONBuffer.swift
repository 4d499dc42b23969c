import JSON

/// Appends members and elements of JSON to bytes, a comma where one is due.
///
/// `JSONWriter` lays a whole document out either on one line or on very many; here each finding stands on a line of its
/// own, and parts that are alike in a million findings are made once.
struct JSONBuffer {
    /// What is written and not yet handed on.
    var bytes: [UInt8] = []
    /// Whether the next member or element is the first of its object or array.
    private var isFirst = true
    /// Whether it begins a line.
    private var beginsLine = false

    mutating func beginObject() { open(UInt8(ascii: "{")) }

    mutating func endObject() { close(UInt8(ascii: "}")) }

    mutating func beginArray() { open(UInt8(ascii: "[")) }

    mutating func beginArray(_ key: StaticString) {
        self.key(key)
        open(UInt8(ascii: "["))
    }

    mutating func endArray() { close(UInt8(ascii: "]")) }

    mutating func beginObject(_ key: StaticString) {
        self.key(key)
        open(UInt8(ascii: "{"))
    }

    /// Begins an element of an array.
    mutating func element() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        if beginsLine { bytes.append(UInt8(ascii: "\n")) }
        isFirst = false
        beginsLine = false
    }

    /// Begins an element of an array on a line of its own.
    mutating func elementOnNewLine() {
        beginsLine = true
        element()
    }

    /// Has the next member begin a line.
    mutating func newLine() {
        beginsLine = true
    }

    /// Writes the name of a member, which needs no escaping.
    mutating func key(_ key: StaticString) {
        element()
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append("\":")
    }

    mutating func member(_ key: StaticString, _ text: String) {
        self.key(key)
        bytes.append(quoted: text)
    }

    mutating func member(_ key: StaticString, _ number: Int) {
        self.key(key)
        bytes.append(number: number)
    }

    mutating func member(_ key: StaticString, _ bool: Bool) {
        self.key(key)
        bytes.append(bool ? "true" : "false")
    }

    /// Writes a member whose value is JSON already.
    mutating func member(_ key: StaticString, json: [UInt8]) {
        self.key(key)
        bytes.append(contentsOf: json)
    }

    /// Ends a line at the top, so that a value of its own comes next.
    mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        isFirst = true
        beginsLine = false
    }

    /// Goes on with an object whose first members, its `{` among them, are JSON already.
    mutating func resumeObject(_ json: [UInt8]) {
        bytes.append(contentsOf: json)
        isFirst = false
    }

    private mutating func open(_ byte: UInt8) {
        bytes.append(byte)
        isFirst = true
    }

    private mutating func close(_ byte: UInt8) {
        bytes.append(byte)
        isFirst = false
    }
}

extension Array where Element == UInt8 {
    /// Appends a JSON string.
    mutating func append(quoted text: String) {
        if needsNoEscape(text.utf8.span) {
            append(UInt8(ascii: "\""))
            append(contentsOf: text.utf8)
            append(UInt8(ascii: "\""))
        } else {
            var writer = JSONWriter()
            writer.value(text)
            append(contentsOf: writer.bytes)
        }
    }
}

/// Whether text is printable ASCII and Thai (or another script with the lead byte E0, none of which holds anything to escape).
private func needsNoEscape(_ text: Span<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
        let byte = text[at]
        if byte == 0xE0 {
            at += 3
            continue
        }
        guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { return false }
        at += 1
    }
    return true
}
