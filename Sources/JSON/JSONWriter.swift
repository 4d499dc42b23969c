/// Writes JSON into a buffer of bytes, always in the same way.
///
/// Calls in a wrong order never trap and never break the JSON: they are mended and counted in `misuses`.
/// Values one after another at the top stand on lines of their own, which is JSON Lines.
public struct JSONWriter: Sendable {
    /// What was written and not yet taken.
    public private(set) var bytes: [UInt8] = []
    /// Which characters are escaped.
    public let escaping: JSONEscaping
    /// How the JSON is laid out.
    public let layout: Layout
    /// How many calls came in a wrong order: a key in no object, a value without its key, an end of what is not open.
    public private(set) var misuses = 0

    private var frames: [Frame] = []
    private var hasRoot = false

    /// Makes a writer with an empty buffer.
    public init(_ layout: Layout = .compact, escaping: JSONEscaping = .standard) {
        self.escaping = escaping
        self.layout = layout
    }

    /// How JSON can be laid out.
    public enum Layout: Sendable {
        /// No white space but the line breaks between values at the top.
        case compact
        /// A line for each member and element, indented by two spaces.
        case pretty
    }

    /// What was written and not yet taken, as a string.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Gives what was written since the last call, and empties the buffer, so that output can be sent on in parts.
    public mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    /// Begins an object.
    public mutating func beginObject() { begin(.object) }

    /// Ends the innermost object; a key without its value gets null.
    public mutating func endObject() { end(.object) }

    /// Begins an array.
    public mutating func beginArray() { begin(.array) }

    /// Ends the innermost array.
    public mutating func endArray() { end(.array) }

    /// Ends everything that is open.
    public mutating func finish() {
        while let frame = frames.last { end(frame.container) }
    }

    /// Writes the name of the next value of an object.
    public mutating func key(_ name: String) {
        guard let top = frames.indices.last, frames[top].container == .object else {
            misuses += 1
            return
        }
        if frames[top].hasKey {
            misuses += 1
            null()
        }
        separate(top)
        frames[top].hasKey = true
        escaping.append(name.utf8.span, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if layout == .pretty { bytes.append(UInt8(ascii: " ")) }
    }

    /// Writes a string.
    public mutating func value(_ text: String) {
        value(utf8: text.utf8.span)
    }

    /// Writes bytes of UTF-8 as a string; those that are not UTF-8 become U+FFFD.
    public mutating func value(utf8 text: Span<UInt8>) {
        prepareValue()
        escaping.append(text, to: &bytes)
    }

    /// Writes true or false.
    public mutating func value(_ bool: Bool) {
        prepareValue()
        bytes.append(contentsOf: (bool ? "true" : "false").utf8)
    }

    /// Writes an integer.
    public mutating func value(_ integer: some FixedWidthInteger) {
        prepareValue()
        guard let small = Int64(exactly: integer) else {
            bytes.append(contentsOf: String(integer).utf8)
            return
        }
        if small < 0 { bytes.append(UInt8(ascii: "-")) }
        let first = bytes.count
        var rest = small.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[first...].reverse()
    }

    /// Writes a number by the shortest digits that give it back; one that is not finite becomes null.
    public mutating func value(_ number: Double) {
        guard number.isFinite else { return null() }
        prepareValue()
        bytes.append(contentsOf: number.description.utf8)
    }

    /// Writes a number as it is spelt; what JSON does not take for a number becomes a string and counts as misuse.
    public mutating func value(number text: String) {
        var tokenizer = JSONTokenizer(maximumDepth: 0)
        let token = try? tokenizer.next(in: text.utf8.span, isFinal: true)
        guard let token, token.kind == .number, token.range == 0..<text.utf8.count else {
            misuses += 1
            return value(text)
        }
        prepareValue()
        bytes.append(contentsOf: text.utf8)
    }

    /// Writes null.
    public mutating func null() {
        prepareValue()
        bytes.append(contentsOf: "null".utf8)
    }

    private mutating func begin(_ container: Container) {
        prepareValue()
        bytes.append(container == .array ? UInt8(ascii: "[") : UInt8(ascii: "{"))
        frames.append(Frame(container: container))
    }

    private mutating func end(_ container: Container) {
        guard let frame = frames.last, frame.container == container else {
            misuses += 1
            return
        }
        if frame.hasKey {
            misuses += 1
            null()
        }
        frames.removeLast()
        if !frame.isEmpty { breakLine() }
        bytes.append(container == .array ? UInt8(ascii: "]") : UInt8(ascii: "}"))
    }

    /// Writes what must stand before a value.
    private mutating func prepareValue() {
        guard let top = frames.indices.last else {
            if hasRoot { bytes.append(UInt8(ascii: "\n")) }
            hasRoot = true
            return
        }
        switch frames[top].container {
        case .array:
            separate(top)
        case .object:
            if !frames[top].hasKey {
                misuses += 1
                key("")
            }
            frames[top].hasKey = false
        }
    }

    private mutating func separate(_ top: Int) {
        if !frames[top].isEmpty { bytes.append(UInt8(ascii: ",")) }
        frames[top].isEmpty = false
        breakLine()
    }

    private mutating func breakLine() {
        guard layout == .pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in frames.indices {
            bytes.append(UInt8(ascii: " "))
            bytes.append(UInt8(ascii: " "))
        }
    }

    private enum Container { case array, object }

    /// An array or object that is open.
    private struct Frame: Sendable {
        let container: Container
        var hasKey = false
        var isEmpty = true
    }
}
