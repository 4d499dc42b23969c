import Diagnostics

@testable import Readers

/// What came of opening an archive and reading each of its parts.
struct Unpacked: Equatable {
    /// One part: its name and its content as text, or why there is none.
    struct Part: Equatable, CustomStringConvertible {
        let name: String
        let content: [UInt8]
        let failure: ArchiveFailure?

        var description: String {
            "\(name): " + (failure.map { "\($0)" } ?? String(decoding: content.prefix(64), as: UTF8.self))
        }
    }

    var parts: [Part] = []
    var duplicates: [String] = []
    var failure: ArchiveFailure?

    init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits(), piece: Int = 64 << 10) {
        var source = MemorySource(bytes)
        self.init(&source, limits: limits, piece: piece)
    }

    init(_ source: inout some ByteSource & ~Copyable, limits: ZipLimits = ZipLimits(), piece: Int = 64 << 10) {
        do throws(ArchiveFailure) {
            let archive = try ZipArchive(&source, limits: limits)
            duplicates = archive.duplicates
            for entry in archive.entries { parts.append(Unpacked.part(entry, &source, limits: limits, piece: piece)) }
        } catch {
            failure = error
        }
    }

    /// Everything as short lines.
    var lines: [String] { parts.map(\.description) + (failure.map { ["\($0)"] } ?? []) }

    private static func part(
        _ entry: ZipEntry, _ source: inout some ByteSource & ~Copyable, limits: ZipLimits, piece: Int
    ) -> Part {
        var reader = ZipEntryReader(entry, limits: limits)
        var content: [UInt8] = []
        do throws(ArchiveFailure) {
            while try reader.read(from: &source, into: &content, atMost: piece) > 0 {}
            return Part(name: entry.name, content: content, failure: nil)
        } catch {
            return Part(name: entry.name, content: [], failure: error)
        }
    }
}
