/// The end of an archive, which says where its list of parts is; APPNOTE §4.3.14 to §4.3.16.
struct ZipDirectoryEnd: Hashable, Sendable {
    /// The offset in the file of the list.
    let start: Int
    /// The number of bytes of the list.
    let size: Int
    /// The number of parts.
    let entryCount: Int
    /// What to add to the offsets of the list: bytes that were put in front of the archive.
    let shift: Int

    /// The number of bytes without the comment.
    private static let bytes = 22
    /// The longest comment.
    private static let commentBytes = 0xFFFF
    private static let locatorBytes = 20
    private static let wideBytes = 56

    /// Looks for the end of an archive from the end of the file backwards; whatever stands behind it is passed over.
    ///
    /// - Throws: `truncated` when there is none, `directory` when all there are point nowhere.
    init(_ source: inout some ByteSource & ~Copyable, length: Int) throws(ArchiveFailure) {
        let tailStart = max(0, length - Self.bytes - Self.commentBytes)
        let tail = try source.part(at: tailStart, count: length - tailStart)
        var first: ArchiveFailure?
        var at = tail.count - Self.bytes
        while at >= 0 {
            if tail[at] == 0x50, tail[at + 1] == 0x4B, tail[at + 2] == 5, tail[at + 3] == 6 {
                do throws(ArchiveFailure) {
                    self = try Self(record: Array(tail[at..<at + Self.bytes]), at: tailStart + at, &source)
                    return
                } catch {
                    if case .read = error { throw error }
                    first = first ?? error
                }
            }
            at -= 1
        }
        if let first { throw first }
        throw .truncated(length: length, lastPart: nil)
    }

    /// Takes the record that stands at an offset of the file, if it points at a list.
    private init(record: [UInt8], at offset: Int, _ source: inout some ByteSource & ~Copyable) throws(ArchiveFailure) {
        var end = offset
        var isWhole = record.number16(at: 4) == 0 && record.number16(at: 6) == 0 && record.number16(at: 8) == record.number16(at: 10)
        var count = record.number16(at: 10)
        var size = record.number32(at: 12)
        var stated = record.number32(at: 16)
        if let (wide, at) = try Self.wideRecord(before: offset, &source) {
            guard let wideCount = wide.number64(at: 32), let wideSize = wide.number64(at: 40), let wideStart = wide.number64(at: 48) else {
                throw .directory(offset: at)
            }
            isWhole = wide.number32(at: 16) == 0 && wide.number32(at: 20) == 0 && wide.number64(at: 24) == wideCount
            (count, size, stated, end) = (wideCount, wideSize, wideStart, at)
        }
        guard isWhole else { throw .severalDisks }
        guard size <= end else { throw .directory(offset: offset) }
        entryCount = count
        self.size = size
        let adjacent = end - size
        if count == 0 && size == 0 {
            (start, shift) = (adjacent, 0)
        } else if stated <= adjacent, try source.part(at: adjacent, count: 4) == ZipArchive.directorySignature {
            (start, shift) = (adjacent, adjacent - stated)
        } else if stated <= adjacent, try source.part(at: stated, count: 4) == ZipArchive.directorySignature {
            (start, shift) = (stated, 0)
        } else {
            throw .directory(offset: min(stated, adjacent))
        }
    }

    /// The record with 64-bit numbers in front of a record, where its locator says or right in front of that, and its offset.
    private static func wideRecord(
        before offset: Int, _ source: inout some ByteSource & ~Copyable
    ) throws(ArchiveFailure) -> (record: [UInt8], at: Int)? {
        let locatorAt = offset - locatorBytes
        guard locatorAt >= 0 else { return nil }
        let locator = try source.part(at: locatorAt, count: locatorBytes)
        guard locator.starts(with: [0x50, 0x4B, 6, 7]), locator.count == locatorBytes else { return nil }
        guard locator.number32(at: 4) == 0, locator.number32(at: 16) <= 1 else { throw .severalDisks }
        for at in [locator.number64(at: 8) ?? -1, locatorAt - wideBytes] where at >= 0 && at <= locatorAt - wideBytes {
            let record = try source.part(at: at, count: wideBytes)
            if record.starts(with: [0x50, 0x4B, 6, 6]), record.count == wideBytes { return (record, at) }
        }
        throw .directory(offset: locatorAt)
    }
}

extension ByteSource where Self: ~Copyable {
    /// The bytes from an offset on; fewer than asked for only where the source ends.
    mutating func part(at offset: Int, count: Int) throws(ArchiveFailure) -> [UInt8] {
        do throws(ReadFailure) {
            return try bytes(at: offset, count: count)
        } catch {
            throw .read(error)
        }
    }
}
