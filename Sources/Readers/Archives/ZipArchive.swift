/// The list of parts of a ZIP archive; PKWARE APPNOTE 6.3.10, without encryption and several disks.
struct ZipArchive: Sendable {
    /// The parts in the order of the list, folders among them.
    let entries: [ZipEntry]
    /// The names that more than one part has, by the name of the last, which is the one that counts.
    let duplicates: [String]
    private let indices: [String: Int]

    static let directorySignature: [UInt8] = [0x50, 0x4B, 1, 2]
    /// The number of bytes of an entry of the list without its name, extra fields and comment, APPNOTE §4.3.12.
    private static let entryBytes = 46

    /// Reads the list of parts of a source that can be read at any offset.
    ///
    /// - Throws: Why there is no list that can be believed.
    init(_ source: inout some ByteSource & ~Copyable, limits: ZipLimits = ZipLimits()) throws(ArchiveFailure) {
        let end = try Self.end(of: &source)
        guard end.entryCount <= limits.entries else { throw .limit(.entries(limits.entries)) }
        guard end.size <= limits.directoryBytes else { throw .limit(.directoryBytes(limits.directoryBytes)) }
        let bytes = try source.part(at: end.start, count: end.size)
        guard bytes.count == end.size else { throw .directory(offset: end.start) }
        var entries: [ZipEntry] = []
        entries.reserveCapacity(end.entryCount)
        var at = 0
        var total = 0
        while entries.count < end.entryCount {
            let entry = try Self.entry(in: bytes, at: &at, end: end)
            guard entry.size <= limits.totalBytes - total else { throw .limit(.totalBytes(limits.totalBytes)) }
            total += entry.size
            entries.append(entry)
        }
        // Only a signature of the list may follow, APPNOTE §4.3.13.
        guard at == bytes.count || bytes[at...].starts(with: [0x50, 0x4B, 5, 5]) else { throw .directory(offset: end.start + at) }
        try Self.refuseOverlaps(entries)
        (indices, duplicates) = Self.index(entries)
        self.entries = entries
    }

    /// The part of a name, letters of either case, with or without a slash in front; of several the last.
    func entry(named name: String) -> ZipEntry? {
        indices[partKey(name)].map { entries[$0] }
    }

    /// The text of a name, by the bit that says how it is encoded.
    static func name(_ bytes: [UInt8], flags: Int) -> String {
        let path = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        return flags & 0x800 != 0 ? String(decoding: path, as: UTF8.self) : CodePage437.decode(path)
    }

    /// The end of the archive; where there is none, the failure names the last part.
    private static func end(of source: inout some ByteSource & ~Copyable) throws(ArchiveFailure) -> ZipDirectoryEnd {
        let length = try source.wholeLength()
        do throws(ArchiveFailure) {
            return try ZipDirectoryEnd(&source, length: length)
        } catch {
            guard case .truncated = error else { throw error }
            throw .truncated(length: length, lastPart: try ZipSalvage.lastPart(&source, length: length))
        }
    }

    /// Takes the entry of the list at an offset and moves behind it.
    private static func entry(in bytes: [UInt8], at: inout Int, end: ZipDirectoryEnd) throws(ArchiveFailure) -> ZipEntry {
        let damage = ArchiveFailure.directory(offset: end.start + at)
        guard bytes.count - at >= entryBytes, bytes[at..<at + 4] == directorySignature[...] else { throw damage }
        let nameCount = bytes.number16(at: at + 28)
        let extraCount = bytes.number16(at: at + 30)
        let commentCount = bytes.number16(at: at + 32)
        guard bytes.count - at - entryBytes >= nameCount + extraCount + commentCount else { throw damage }
        let rawName = Array(bytes[at + entryBytes..<at + entryBytes + nameCount])
        let extra = ZipExtraFields(Array(bytes[at + entryBytes + nameCount..<at + entryBytes + nameCount + extraCount]))
        let flags = bytes.number16(at: at + 8)
        guard
            let wide = extra.wideNumbers([bytes.number32(at: at + 24), bytes.number32(at: at + 20), bytes.number32(at: at + 42)]),
            wide[2] <= end.start - end.shift - ZipEntry.localHeaderBytes,
            wide[1] <= end.start - end.shift - ZipEntry.localHeaderBytes - wide[2]
        else { throw damage }
        let entry = ZipEntry(
            name: name(rawName, flags: flags), rawName: rawName, method: bytes.number16(at: at + 10),
            flags: flags, checksum: UInt32(truncatingIfNeeded: bytes.number32(at: at + 16)), compressedSize: wide[1], size: wide[0],
            headerOffset: wide[2] + end.shift, endLimit: end.start)
        at += entryBytes + nameCount + extraCount + commentCount
        return entry
    }

    /// Refuses parts that lie on the same bytes, which make a small archive expand without end.
    private static func refuseOverlaps(_ entries: [ZipEntry]) throws(ArchiveFailure) {
        let sorted = entries.sorted { $0.headerOffset < $1.headerOffset }
        for (one, next) in zip(sorted, sorted.dropFirst()) {
            guard one.headerOffset + ZipEntry.localHeaderBytes + one.compressedSize <= next.headerOffset else {
                throw .overlap(part: one.name, other: next.name)
            }
        }
    }

    /// The index of each name and the names that occur twice.
    private static func index(_ entries: [ZipEntry]) -> ([String: Int], [String]) {
        var indices: [String: Int] = [:]
        var duplicates: [String: Int] = [:]
        for (index, entry) in entries.enumerated() {
            let key = partKey(entry.name)
            if indices.updateValue(index, forKey: key) != nil { duplicates[key] = index }
        }
        return (indices, duplicates.values.sorted().map { entries[$0].name })
    }
}

extension ByteSource where Self: ~Copyable {
    /// The length of a source that can be read at any offset.
    fileprivate mutating func wholeLength() throws(ArchiveFailure) -> Int {
        do throws(ReadFailure) {
            guard let length = try length else { throw .notSeekable }
            return length
        } catch {
            throw .read(error)
        }
    }
}
