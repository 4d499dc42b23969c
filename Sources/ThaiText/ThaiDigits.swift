/// Which sets of digits a text uses.
public struct DigitSystems: OptionSet, Hashable, Sendable {
    /// One bit for each set of digits.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The digits 0–9.
    public static let arabic = DigitSystems(rawValue: 1)

    /// The digits ๐–๙.
    public static let thai = DigitSystems(rawValue: 2)
}

/// Reads and converts the Thai digits ๐–๙, U+0E50–U+0E59.
public enum ThaiDigits {
    /// The value 0–9 of an ASCII or Thai digit, or nil for any other scalar.
    public static func value(of scalar: Unicode.Scalar) -> Int? {
        switch scalar.value {
        case 0x30...0x39: Int(scalar.value - 0x30)
        case 0x0E50...0x0E59: Int(scalar.value - 0x0E50)
        default: nil
        }
    }

    /// Appends UTF-8 bytes with ASCII digits for Thai ones and everything else unchanged.
    public static func appendASCII(_ bytes: Span<UInt8>, to out: inout [UInt8]) {
        out.reserveCapacity(out.count + bytes.count)
        var offset = 0
        while offset < bytes.count {
            if let digit = thaiDigit(in: bytes, at: offset) {
                out.append(0x30 + digit)
                offset += 3
            } else {
                out.append(bytes[offset])
                offset += 1
            }
        }
    }

    /// A string with ASCII digits for Thai ones.
    public static func ascii(_ text: String) -> String {
        let bytes = text.utf8.span
        guard systems(in: bytes).contains(.thai) else { return text }
        var out: [UInt8] = []
        appendASCII(bytes, to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// The sets of digits that occur in UTF-8 bytes.
    public static func systems(in bytes: Span<UInt8>) -> DigitSystems {
        var found: DigitSystems = []
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte >= 0x30, byte <= 0x39 {
                found.insert(.arabic)
            } else if thaiDigit(in: bytes, at: offset) != nil {
                found.insert(.thai)
            }
            offset += 1
        }
        return found
    }

    @inline(__always)
    private static func thaiDigit(in bytes: Span<UInt8>, at offset: Int) -> UInt8? {
        guard let place = bytes.thaiIndex(at: offset), place >= 0x50, place <= 0x59 else { return nil }
        return place - 0x50
    }
}
