/// Finds out how far an archive goes that was cut off before its list of parts.
enum ZipSalvage {
    /// The bytes that are searched at a time, 256 KiB.
    private static let chunkBytes = 256 << 10
    /// The longest name that is shown.
    private static let nameBytes = 256

    /// The name of the last part that begins in a file; nil when none does.
    static func lastPart(_ source: inout some ByteSource & ~Copyable, length: Int) throws(ArchiveFailure) -> String? {
        var end = length
        while end >= ZipEntry.localHeaderBytes {
            // Pieces overlap by a header and a name, so that each header is whole in one of them.
            let start = max(0, end - chunkBytes)
            let piece = try source.part(at: start, count: min(chunkBytes + ZipEntry.localHeaderBytes + nameBytes, length - start))
            var at = min(piece.count, end - start) - 4
            while at >= 0 {
                if let name = name(ofHeaderAt: at, in: piece) { return name }
                at -= 1
            }
            guard start > 0 else { break }
            end = start + 3
        }
        return nil
    }

    /// The name in a local header; nil where none is, or none that a part of a document would have.
    private static func name(ofHeaderAt at: Int, in bytes: [UInt8]) -> String? {
        guard bytes[at] == 0x50, bytes[at + 1] == 0x4B, bytes[at + 2] == 3, bytes[at + 3] == 4 else { return nil }
        guard at + ZipEntry.localHeaderBytes < bytes.count else { return nil }
        let count = bytes.number16(at: at + 26)
        let nameAt = at + ZipEntry.localHeaderBytes
        guard count > 0, count <= nameBytes, nameAt + count <= bytes.count else { return nil }
        let name = Array(bytes[nameAt..<nameAt + count])
        guard !name.contains(where: { $0 < 0x20 }) else { return nil }
        return ZipArchive.name(name, flags: bytes.number16(at: at + 6))
    }
}
