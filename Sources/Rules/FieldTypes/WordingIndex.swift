/// Finds wordings by their bytes: open addressing over one flat buffer, without a `String` and without allocation.
struct WordingIndex: Sendable {
    /// A wording and whose it is.
    struct Key: Sendable {
        let bytes: [UInt8]
        let term: Int32
        let isTolerated: Bool

        init(_ bytes: [UInt8], _ term: Int32, isTolerated: Bool) {
            self.bytes = bytes
            self.term = term
            self.isTolerated = isTolerated
        }
    }

    private struct Slot: Sendable {
        var hash: UInt64 = 0
        var start: Int32 = 0
        /// -1 in an empty slot.
        var length: Int32 = -1
        /// The term's index times two, one more if the wording is only tolerated.
        var match: Int32 = -1
    }

    private var slots: [Slot]
    private var bytes: [UInt8]

    /// Indexes wordings; of those with the same bytes the first counts, and empty ones are left out.
    init(_ keys: [Key]) {
        var capacity = 8
        while capacity < keys.count * 2 { capacity *= 2 }
        slots = Array(repeating: Slot(), count: capacity)
        bytes = []
        for key in keys where !key.bytes.isEmpty && find(key.bytes.span) < 0 {
            let hash = WordingIndex.hash(key.bytes.span)
            var place = Int(truncatingIfNeeded: hash) & (capacity - 1)
            while slots[place].length >= 0 { place = (place + 1) & (capacity - 1) }
            slots[place] = Slot(
                hash: hash, start: Int32(clamping: bytes.count), length: Int32(clamping: key.bytes.count),
                match: key.term * 2 + (key.isTolerated ? 1 : 0))
            bytes += key.bytes
        }
    }

    /// What was indexed under these bytes: the term's index times two, one more if only tolerated; -1 for nothing.
    @inline(__always)
    func find(_ key: Span<UInt8>) -> Int32 {
        let hash = WordingIndex.hash(key)
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].length >= 0 {
            if slots[place].hash == hash, Int(slots[place].length) == key.count, isEqual(key, Int(slots[place].start)) {
                return slots[place].match
            }
            place = (place + 1) & mask
        }
        return -1
    }

    @inline(__always)
    private func isEqual(_ key: Span<UInt8>, _ start: Int) -> Bool {
        let own = bytes.span.extracting(start..<start + key.count).bytes
        let other = key.bytes
        var at = 0
        while at + 8 <= key.count {
            // Both spans are checked for bounds; any eight bytes are a number.
            let first = own.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            guard first == other.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self) else { return false }
            at += 8
        }
        while at < key.count {
            guard bytes[start + at] == key[at] else { return false }
            at += 1
        }
        return true
    }

    /// Mixes eight bytes at a time by multiplying, in the manner of wyhash; only ever compared within one run.
    @inline(__always)
    static func hash(_ key: Span<UInt8>) -> UInt64 {
        var state = UInt64(truncatingIfNeeded: key.count) &* 0x9E37_79B9_7F4A_7C15
        let raw = key.bytes
        var at = 0
        while at + 8 <= key.count {
            state = mix(state ^ raw.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        var rest: UInt64 = 0
        while at < key.count {
            rest = rest << 8 | UInt64(key[at])
            at += 1
        }
        return mix(state ^ rest)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }
}
