/// Folds Thai and English text into a key, so that what readers see as the same compares as the same bytes.
///
/// Folding puts ำ for NIKHAHIT with SARA AA (a tone mark may stand between or after), puts marks in the order consonant, vowel,
/// tone and keeps each once, drops marks that have no Thai letter to stand on, puts แ for เเ, ASCII for Thai digits, for
/// fullwidth forms, for curly quotes and for dashes, a single space for any run of spaces and line breaks, nothing for
/// zero-width and bidirectional characters, soft hyphens and spaces at the ends, and lowercase for ASCII capitals.
/// Private-use glyphs of old Thai fonts become the letters they draw; ill-formed UTF-8 becomes U+FFFD.
///
/// Folding what is folded changes nothing. The key is for comparing, never for showing.
public enum ThaiFolding {
    /// Appends the folding of UTF-8 bytes.
    public static func fold(_ bytes: Span<UInt8>, into out: inout [UInt8], options: Options = []) {
        if isFolded(bytes, options: options) {
            out.reserveCapacity(out.count + bytes.count)
            for offset in bytes.indices { out.append(bytes[offset]) }
            return
        }
        var machine = FoldingMachine(sink: PlainSink(), options: options)
        swap(&machine.sink.bytes, &out)
        machine.run(bytes)
        swap(&machine.sink.bytes, &out)
    }

    /// The folding of UTF-8 bytes as a new array.
    public static func folded(_ bytes: Span<UInt8>, options: Options = []) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        fold(bytes, into: &out, options: options)
        return out
    }

    /// The folding of a string.
    public static func folded(_ text: String, options: Options = []) -> String {
        String(decoding: folded(text.utf8.span, options: options), as: UTF8.self)
    }

    /// The folding of UTF-8 bytes with the place each folded byte came from.
    public static func traced(_ bytes: Span<UInt8>, options: Options = []) -> FoldedText {
        var machine = FoldingMachine(sink: FoldedText(capacity: bytes.count), options: options)
        machine.run(bytes)
        return machine.sink
    }

    /// Whether UTF-8 bytes are their own folding; faster than folding, and writes nothing.
    public static func isFolded(_ bytes: Span<UInt8>, options: Options = []) -> Bool {
        var scanner = FoldingScanner(options: options)
        return scanner.isFolded(bytes)
    }

    /// Whether two texts have the same folding.
    public static func matches(_ first: Span<UInt8>, _ second: Span<UInt8>, options: Options = []) -> Bool {
        folded(first, options: options) == folded(second, options: options)
    }

    /// Whether two strings have the same folding.
    public static func matches(_ first: String, _ second: String, options: Options = []) -> Bool {
        matches(first.utf8.span, second.utf8.span, options: options)
    }
}

private struct PlainSink: FoldingSink {
    var bytes: [UInt8] = []

    @inline(__always)
    mutating func put(_ byte: UInt8, from: Int, to: Int) { bytes.append(byte) }
}
