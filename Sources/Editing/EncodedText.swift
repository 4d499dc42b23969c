public import Readers
import ThaiText

/// A text file as UTF-8, which can be written again in its own encoding.
public struct EncodedText: Sendable {
    /// The text in UTF-8, a byte-order mark with it.
    public var utf8: [UInt8]
    private let encoding: TextEncoding

    /// Decodes a file; nil when its bytes would not come back as they were.
    public init?(_ bytes: [UInt8], _ encoding: TextEncoding) {
        self.encoding = encoding
        switch encoding {
        case .utf8:
            guard UTF8Validation.firstInvalid(in: bytes.span) == nil else { return nil }
            utf8 = bytes
        case .windows874:
            utf8 = []
            WindowsThai.decode(bytes.span, into: &utf8)
        case .utf16BE, .utf16LE:
            guard bytes.count.isMultiple(of: 2) else { return nil }
            let isBig = encoding == .utf16BE
            let units = stride(from: 0, to: bytes.count, by: 2).map { at in
                UInt16(bytes[isBig ? at : at + 1]) << 8 | UInt16(bytes[isBig ? at + 1 : at])
            }
            utf8 = Array(String(decoding: units, as: UTF16.self).utf8)
        }
        guard encoding == .utf8 || encoded == bytes else { return nil }
    }

    /// The text in the encoding of the file; nil when that lacks a character.
    public var encoded: [UInt8]? {
        let text = String(decoding: utf8, as: UTF8.self)
        switch encoding {
        case .utf8: return utf8
        case .windows874:
            var out: [UInt8] = []
            for scalar in text.unicodeScalars {
                if scalar.value < 0x80 {
                    out.append(UInt8(scalar.value))
                } else if let byte = EncodedText.windows874[scalar] {
                    out.append(byte)
                } else {
                    return nil
                }
            }
            return out
        case .utf16BE: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .utf16LE: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        }
    }

    /// The bytes of Windows-874 beyond ASCII, by what they stand for.
    private static let windows874: [Unicode.Scalar: UInt8] = {
        var bytes: [Unicode.Scalar: UInt8] = [:]
        for byte in UInt8(0x80)...0xFF {
            var text: [UInt8] = []
            let one: [UInt8] = [byte]
            guard WindowsThai.decode(one.span, into: &text) == 0 else { continue }
            if let scalar = String(decoding: text, as: UTF8.self).unicodeScalars.first { bytes[scalar] = byte }
        }
        return bytes
    }()
}
