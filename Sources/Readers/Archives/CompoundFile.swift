/// What a compound file is, the container of old Office files and of those with a password; [MS-CFB].
enum CompoundFile: Hashable, Sendable, CaseIterable {
    case oldExcel
    case oldPowerPoint
    case oldWord
    case other
    case protected

    /// The sectors of the directory that are looked at, 4,096: those of 16,384 or more streams.
    private static let sectorLimit = 4096
    /// The number of bytes of an entry of the directory, [MS-CFB] §2.6.1.
    private static let entryBytes = 128
    /// Where the header begins to list the sectors of the allocation table, and how many it lists, [MS-CFB] §2.2.
    private static let tableListOffset = 76
    private static let tableListCount = 109

    /// Finds out what a file is by the names of its streams; a broken one by those that can still be found.
    init(_ source: inout some ByteSource & ~Copyable) throws(ReadFailure) {
        let names = try Self.streamNames(&source)
        let kinds: [(String, CompoundFile)] = [
            ("EncryptedPackage", .protected), ("Workbook", .oldExcel), ("Book", .oldExcel), ("WordDocument", .oldWord),
            ("PowerPoint Document", .oldPowerPoint),
        ]
        self = kinds.first { names.contains($0.0) }?.1 ?? .other
    }

    private static func streamNames(_ source: inout some ByteSource & ~Copyable) throws(ReadFailure) -> Set<String> {
        let header = try source.bytes(at: 0, count: 512)
        guard header.count == 512 else { return [] }
        let shift = header.number16(at: 30)
        guard shift == 9 || shift == 12 else { return [] }
        let size = 1 << shift
        var names: Set<String> = []
        var sector = header.number32(at: 48)
        for _ in 0..<sectorLimit {
            let bytes = try source.bytes(at: (sector + 1) << shift, count: size)
            var at = 0
            while at + entryBytes <= bytes.count {
                if let name = name(ofEntryAt: at, in: bytes) { names.insert(name) }
                at += entryBytes
            }
            // The sector that follows stands in the allocation table, whose own sectors the header lists.
            let table = sector >> (shift - 2)
            guard bytes.count == size, table < tableListCount else { break }
            let tableSector = header.number32(at: tableListOffset + 4 * table)
            let next = try source.bytes(at: (tableSector + 1) << shift + 4 * (sector & (size / 4 - 1)), count: 4)
            guard next.count == 4, next.number32(at: 0) < 0xFFFF_FFFA else { break }
            sector = next.number32(at: 0)
        }
        return names
    }

    /// The name of a stream, UTF-16 of at most 31 units; nil for an entry that is unused or no stream.
    private static func name(ofEntryAt at: Int, in bytes: [UInt8]) -> String? {
        let count = bytes.number16(at: at + 64)
        guard bytes[at + 66] == 2, count >= 2, count <= 64 else { return nil }
        let units = stride(from: at, to: at + count - 2, by: 2).map { UInt16(truncatingIfNeeded: bytes.number16(at: $0)) }
        return String(decoding: units, as: UTF16.self)
    }
}
