/// A hash table from 64-bit keys to row numbers: what repeats is found without keeping any text.
///
/// The key of a number is exact. The key of a text is a hash: two different texts among a million rows have the same one with a
/// chance of 1 in 37 million.
struct KeyTable: Sendable {
    /// A key.
    struct Key: Hashable, Sendable {
        fileprivate(set) var bits: UInt64
    }

    /// A key beside its value, so that a look-up touches one cache line; the value is -1 where the place is free.
    ///
    /// Halves of the key, because a struct with a 64-bit part would take 16 bytes instead of 12.
    private struct Entry: Sendable {
        let high: UInt32
        let low: UInt32
        let value: Int32

        init(_ key: UInt64, _ value: Int32) {
            high = UInt32(truncatingIfNeeded: key >> 32)
            low = UInt32(truncatingIfNeeded: key)
            self.value = value
        }

        var key: UInt64 { UInt64(high) << 32 | UInt64(low) }
    }

    private var entries: [Entry]
    private var mask: Int
    private(set) var count = 0

    init() {
        entries = Array(repeating: Entry(0, -1), count: 64)
        mask = 63
    }

    /// The value that a key has, or nil after giving it this one; values are not negative.
    mutating func insert(_ key: Key, _ value: Int32) -> Int32? {
        let at = place(of: key.bits)
        if entries[at].value >= 0 { return entries[at].value }
        entries[at] = Entry(key.bits, value)
        count += 1
        if count * 5 > entries.count * 4 { grow() }
        return nil
    }

    /// The value that a key has.
    func value(of key: Key) -> Int32? {
        let value = entries[place(of: key.bits)].value
        return value >= 0 ? value : nil
    }

    /// The place of a key, or the free place where it belongs; at least a fifth of the places are free.
    private func place(of bits: UInt64) -> Int {
        var at = Int(truncatingIfNeeded: bits) & mask
        while entries[at].value >= 0, entries[at].key != bits { at = (at + 1) & mask }
        return at
    }

    private mutating func grow() {
        let old = entries
        entries = Array(repeating: Entry(0, -1), count: old.count * 2)
        mask = entries.count - 1
        for entry in old where entry.value >= 0 { entries[place(of: entry.key)] = entry }
    }
}

extension KeyTable.Key {
    /// A key for a value of at most 64 bits; no other value has the same.
    init(_ value: Int64) {
        bits = Self.mix(UInt64(bitPattern: value))
    }

    /// A key for a text.
    init(_ bytes: Span<UInt8>, _ start: Int, _ length: Int) {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(length)
        let text = bytes.extracting(start..<start + length)
        let raw = text.bytes
        var at = 0
        while at + 8 <= length {
            let word = UInt64(littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
            hash = Self.mix(hash ^ word)
            at += 8
        }
        var word: UInt64 = 0
        while at < length {
            word = word << 8 | UInt64(text[at])
            at += 1
        }
        bits = Self.mix(hash ^ word)
    }

    /// Joins the key of a further cell to this one.
    mutating func join(_ other: KeyTable.Key) {
        bits = Self.mix(bits &* 0x9E37_79B9_7F4A_7C15 ^ other.bits)
    }

    /// The finalizer of MurmurHash3, which maps no two values to one.
    private static func mix(_ value: UInt64) -> UInt64 {
        var value = value ^ value >> 33
        value &*= 0xFF51_AFD7_ED55_8CCD
        value ^= value >> 33
        value &*= 0xC4CE_B9FE_1A85_EC53
        return value ^ value >> 33
    }
}
