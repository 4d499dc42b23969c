/// Decoding of what stands between the quotes of a JSON string (RFC 8259 §7).
public enum JSONString {
    /// Appends the text of a string, escapes decoded, as UTF-8.
    ///
    /// Never traps: a range beyond the bytes is cut to them, and an escape that means nothing gives U+FFFD.
    /// - Parameters:
    ///   - bytes: the buffer of the token.
    ///   - range: the bytes between the quotes, such as `token.content`.
    ///   - output: where the text goes.
    /// - Returns: how many escapes, lone surrogates most of all, became U+FFFD.
    @discardableResult
    public static func unescape(_ bytes: Span<UInt8>, _ range: Range<Int>, into output: inout [UInt8]) -> Int {
        let range = range.clamped(to: 0..<bytes.count)
        var replaced = 0
        var index = range.lowerBound
        var plain = index
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "\\") else {
                index &+= 1
                continue
            }
            output.append(copying: bytes, plain..<index)
            let (scalar, length) = escape(bytes, index, end: range.upperBound)
            output.append(scalar: scalar ?? "\u{FFFD}")
            if scalar == nil { replaced += 1 }
            index += length
            plain = index
        }
        output.append(copying: bytes, plain..<index)
        return replaced
    }

    /// Appends the text of a string that stands in an array of bytes, in the same way as from a span.
    @discardableResult
    public static func unescape(_ bytes: [UInt8], _ range: Range<Int>, into output: inout [UInt8]) -> Int {
        unescape(bytes.span, range, into: &output)
    }

    /// Gives the text of a string, key or number token as a `String`.
    public static func text(_ bytes: Span<UInt8>, _ token: JSONToken) -> String {
        let range = token.content.clamped(to: 0..<bytes.count)
        guard token.hasEscapes else {
            return bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
        }
        var output: [UInt8] = []
        output.reserveCapacity(range.count)
        unescape(bytes, range, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Whether a string or key token says exactly the given UTF-8 bytes; allocates only when the token has escapes.
    public static func matches(_ bytes: Span<UInt8>, _ token: JSONToken, _ name: Span<UInt8>) -> Bool {
        let range = token.content.clamped(to: 0..<bytes.count)
        if token.hasEscapes {
            var output: [UInt8] = []
            unescape(bytes, range, into: &output)
            return isSame(output.span, 0..<output.count, name)
        }
        return isSame(bytes, range, name)
    }

    /// The value of a hexadecimal digit.
    @inline(__always)
    static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static func isSame(_ bytes: Span<UInt8>, _ range: Range<Int>, _ name: Span<UInt8>) -> Bool {
        guard range.count == name.count else { return false }
        for index in name.indices where bytes[range.lowerBound + index] != name[index] { return false }
        return true
    }

    /// Decodes the escape at a backslash: its scalar, or `nil` when it has none, and how many bytes it takes.
    private static func escape(_ bytes: Span<UInt8>, _ start: Int, end: Int) -> (scalar: UnicodeScalar?, length: Int) {
        guard start + 1 < end else { return (nil, 1) }
        switch bytes[start + 1] {
        case UInt8(ascii: "\""): return ("\"", 2)
        case UInt8(ascii: "\\"): return ("\\", 2)
        case UInt8(ascii: "/"): return ("/", 2)
        case UInt8(ascii: "b"): return ("\u{8}", 2)
        case UInt8(ascii: "f"): return ("\u{C}", 2)
        case UInt8(ascii: "n"): return ("\n", 2)
        case UInt8(ascii: "r"): return ("\r", 2)
        case UInt8(ascii: "t"): return ("\t", 2)
        case UInt8(ascii: "u"): break
        default: return (nil, 1)
        }
        guard let high = codeUnit(bytes, start, end: end) else { return (nil, 2) }
        guard UTF16.isLeadSurrogate(high) else { return (UnicodeScalar(UInt32(high)), 6) }
        guard let low = codeUnit(bytes, start + 6, end: end), UTF16.isTrailSurrogate(low) else { return (nil, 6) }
        return (UnicodeScalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00)), 12)
    }

    /// Reads a `\u` escape and its four hexadecimal digits.
    private static func codeUnit(_ bytes: Span<UInt8>, _ start: Int, end: Int) -> UInt16? {
        guard start + 6 <= end, bytes[start] == UInt8(ascii: "\\"), bytes[start + 1] == UInt8(ascii: "u") else { return nil }
        var unit: UInt16 = 0
        for index in start + 2..<start + 6 {
            guard let digit = hexDigit(bytes[index]) else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}

extension [UInt8] {
    /// Appends a part of a span.
    @inline(__always)
    mutating func append(copying bytes: Span<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        bytes.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    /// Appends a scalar as UTF-8.
    mutating func append(scalar: UnicodeScalar) {
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(unit) }
    }
}
