import ThaiText

/// A header folded down to its letters, for looking it up: no spaces, no punctuation, no number in front, no unit behind.
///
/// Bytes with their hash made once: strings of Thai are normalised each time they are hashed, which took half of a small file's time.
struct HeaderKey: Hashable, Sendable {
    let bytes: [UInt8]
    /// The hash of the bytes (FNV-1a, 64 bits), the same in every run.
    let digest: UInt64

    /// Whether nothing is left of the header.
    var isEmpty: Bool { bytes.isEmpty }

    /// Folds a header.
    init(_ header: String) {
        var bytes = ThaiFolding.folded(header.utf8.span, options: [.dropSpaces, .dropPunctuation])
        let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
        if digits > 0, digits < bytes.count { bytes.removeFirst(digits) }
        self.init(bytes: Self.withoutCode(Self.withoutUnit(bytes)))
    }

    /// A header without the code of an item behind it, as in `มาตรการ (O27)`.
    private static func withoutCode(_ bytes: [UInt8]) -> [UInt8] {
        let digits = bytes.reversed().prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
        let letter = bytes.count - digits - 1
        guard 1...2 ~= digits, letter > 2, bytes[letter] | 0x20 == UInt8(ascii: "o"), bytes[letter - 1] >= 0x80 else { return bytes }
        return Array(bytes[..<letter])
    }

    private static func withoutUnit(_ bytes: [UInt8]) -> [UInt8] {
        for unit in ["บาท", "baht"] where bytes.count > unit.utf8.count && bytes.suffix(unit.utf8.count).elementsEqual(unit.utf8) {
            return Array(bytes.dropLast(unit.utf8.count))
        }
        return bytes
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        self.digest = digest
    }

    /// The key without the letters that converters lose, and without a unit that is known only then.
    var weakened: HeaderKey {
        let weak = ThaiFolding.folded(bytes.span, options: [.dropSpaces, .dropPunctuation, .extractionErrors, .dropMarks])
        return HeaderKey(bytes: Self.withoutCode(Self.withoutUnit(weak)))
    }

    /// How many scalars it has.
    var signCount: Int { bytes.count { $0 & 0xC0 != 0x80 } }

    /// The pairs of neighbouring scalars, sorted.
    var grams: [UInt64] {
        var grams: [UInt64] = []
        grams.reserveCapacity(bytes.count / 3 + 1)
        var last: UInt32?
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if let last { grams.append(UInt64(last) << 32 | UInt64(scalar.value)) }
            last = scalar.value
        }
        return grams.sorted()
    }

    static func == (left: HeaderKey, right: HeaderKey) -> Bool {
        left.digest == right.digest && left.bytes == right.bytes
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(digest)
    }
}
