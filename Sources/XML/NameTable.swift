/// A name as it is written, as two words: enough to tell names of up to 16 bytes apart.
struct RawName {
    /// The first eight bytes, zeroes behind.
    var low: UInt64
    /// The next eight.
    var high: UInt64
    /// The number of bytes.
    var length: Int
}

/// The names that a document has used so far, found by their bytes, so that each is looked at closely only once.
struct NameTable: Sendable {
    /// What is known of a name.
    struct Entry: Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0
        /// The number of bytes; 0 marks a free entry.
        var length: Int32 = 0
        /// The bytes of its prefix, without the colon.
        var prefixLength: Int32 = 0
        /// Where the bytes of a name longer than 16 are kept.
        var bytesStart: Int32 = 0
        var role = Role.plain
        /// The scope in which `name` holds; 0 before the first.
        var scope = 0
        var name = XMLName(namespace: XMLName.none, local: XMLName.other)

        /// Where the local name begins behind the first byte of the name.
        @inline(__always)
        var localOffset: Int { prefixLength == 0 ? 0 : Int(prefixLength) &+ 1 }
    }

    /// What a name is for.
    enum Role: Sendable {
        case defaultDeclaration, plain, prefixDeclaration, prefixed
    }

    /// 1,024 places, of which half are ever used before all are forgotten: office formats need about 200.
    private static let capacity = 1024

    private(set) var entries = [Entry](repeating: Entry(), count: capacity)
    private var count = 0
    private var longNames: [UInt8] = []

    /// Forgets all names when there are too many for the next tag to find room.
    @inline(__always)
    mutating func makeRoom() {
        // 256 attributes, the limit for one tag, still fit with room to spare.
        if count > Self.capacity / 2 { forget() }
    }

    private mutating func forget() {
        entries = [Entry](repeating: Entry(), count: Self.capacity)
        longNames.removeAll()
        count = 0
    }

    /// The place of a name, and whether it is known there.
    @inline(__always)
    func find(_ name: RawName, in bytes: [UInt8], at start: Int) -> (place: Int, isKnown: Bool) {
        let mixed = (name.low ^ (name.high &* 0x9FB2_1C65_1E98_DF25) ^ UInt64(truncatingIfNeeded: name.length)) &* 0x9E37_79B9_7F4A_7C15
        var place = Int(truncatingIfNeeded: mixed >> 54)
        while true {
            let length = Int(entries[place].length)
            if length == 0 { return (place, false) }
            if entries[place].low == name.low, entries[place].high == name.high, length == name.length,
                length <= 16 || isSame(entries[place], in: bytes, at: start)
            {
                return (place, true)
            }
            place = (place &+ 1) & (Self.capacity &- 1)
        }
    }

    /// Keeps a name at the place where it was not found.
    mutating func insert(_ name: RawName, at place: Int, in bytes: [UInt8], from start: Int, prefixLength: Int, role: Role, local: UInt16) {
        entries[place] = Entry(
            low: name.low, high: name.high, length: Int32(truncatingIfNeeded: name.length),
            prefixLength: Int32(truncatingIfNeeded: prefixLength), bytesStart: Int32(truncatingIfNeeded: longNames.count), role: role,
            name: XMLName(namespace: XMLName.none, local: local))
        if name.length > 16 { longNames += bytes[start..<start + name.length] }
        count += 1
    }

    /// Notes the namespace of a name in a scope.
    @inline(__always)
    mutating func resolve(_ place: Int, namespace: UInt16, scope: Int) {
        entries[place].name.namespace = namespace
        entries[place].scope = scope
    }

    private func isSame(_ entry: Entry, in bytes: [UInt8], at start: Int) -> Bool {
        let from = Int(entry.bytesStart)
        for index in 0..<Int(entry.length) where longNames[from + index] != bytes[start + index] { return false }
        return true
    }
}
