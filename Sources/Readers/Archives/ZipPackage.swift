/// An archive in memory whose parts can be had whole, for a program that writes it anew with some of them changed.
public struct ZipPackage: Sendable {
    /// A part, with what is needed to copy it as it is.
    public struct Entry: Sendable {
        /// Its path, with `/` between folders.
        public let name: String
        /// Where its local header begins in the archive.
        public let headerOffset: Int
        /// The bytes of its entry in the list of parts.
        public let listing: Range<Int>
    }

    /// Why an archive or a part of it cannot be had; the reader of the file has said more.
    public enum Failure: Error, Hashable, Sendable {
        /// There is no list of parts that can be believed.
        case archive
        /// There is no such part, or it is damaged.
        case part(String)
    }

    /// The archive.
    public let bytes: [UInt8]
    /// Its parts, in the order of the list.
    public let entries: [Entry]
    /// The bytes of the list.
    public let list: Range<Int>
    /// The number of bytes that were put in front of the archive, which offsets in the list do not count.
    public let shift: Int
    private let archive: ZipArchive

    /// Reads the list of parts.
    ///
    /// - Throws: `archive` when there is none.
    public init(_ bytes: [UInt8]) throws(Failure) {
        var source = MemorySource(bytes)
        do throws(ArchiveFailure) {
            archive = try ZipArchive(&source)
            let end = try ZipDirectoryEnd(&source, length: bytes.count)
            list = end.start..<end.start + end.size
            shift = end.shift
        } catch {
            throw .archive
        }
        self.bytes = bytes
        var entries: [Entry] = []
        var at = list.lowerBound
        for entry in archive.entries {
            let length = 46 + bytes.number16(at: at + 28) + bytes.number16(at: at + 30) + bytes.number16(at: at + 32)
            entries.append(Entry(name: entry.name, headerOffset: entry.headerOffset, listing: at..<at + length))
            at += length
        }
        self.entries = entries
    }

    /// Whether there is a part of a name.
    public func has(_ name: String) -> Bool {
        archive.entry(named: name) != nil
    }

    /// The name of a part as the list of parts writes it; nil when there is none.
    public func listedName(_ name: String) -> String? {
        archive.entry(named: name)?.name
    }

    /// The expanded bytes of a part.
    ///
    /// - Throws: `part` when there is none or it is damaged.
    public func part(_ name: String) throws(Failure) -> [UInt8] {
        guard let entry = archive.entry(named: name) else { throw .part(name) }
        var reader = ZipEntryReader(entry)
        var source = MemorySource(bytes)
        var part: [UInt8] = []
        do throws(ArchiveFailure) {
            while try reader.read(from: &source, into: &part, atMost: 1 << 20) > 0 {}
        } catch {
            throw .part(name)
        }
        return part
    }

    var zip: ZipArchive { archive }
}
