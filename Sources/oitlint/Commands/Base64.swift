/// Base64 by RFC 4648 §4.
enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Encodes bytes, with padding.
    static func encode(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        var start = 0
        while start < bytes.count {
            let piece = bytes[start..<min(start + 3, bytes.count)]
            var number: UInt32 = 0
            for index in 0..<3 { number = number << 8 | (index < piece.count ? UInt32(piece[start + index]) : 0) }
            for index in 0..<4 {
                output.append(index <= piece.count ? letters[Int(number >> (18 - 6 * UInt32(index)) & 63)] : UInt8(ascii: "="))
            }
            start += 3
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Decodes a text, with padding or without; nil when it is none.
    static func decode(_ text: String) -> [UInt8]? {
        var digits = Array(text.utf8)
        while digits.count > text.utf8.count - 2, digits.last == UInt8(ascii: "=") { digits.removeLast() }
        guard digits.count % 4 != 1 else { return nil }
        var output: [UInt8] = []
        var number: UInt32 = 0
        var bits = 0
        for digit in digits {
            guard let value = letters.firstIndex(of: digit) else { return nil }
            number = (number << 6 | UInt32(value)) & 0xFFFFFF
            bits += 6
            if bits >= 8 {
                bits -= 8
                output.append(UInt8(truncatingIfNeeded: number >> UInt32(bits)))
            }
        }
        return output
    }
}
